/** Messages of this topic in English. */
export const demo = {
} as const
