/** Messages of this topic in English. */
export const search = {
} as const
