/** Messages of this topic in English. */
export const kinds = {
} as const
