/** Messages of this topic in English. */
export const links = {
} as const
