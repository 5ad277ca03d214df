/** Messages of this topic in English. */
export const signs = {
} as const
