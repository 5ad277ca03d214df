/** Messages of this topic in English. */
export const laws = {
} as const
