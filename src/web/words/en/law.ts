/** Messages of this topic in English. */
export const law = {
} as const
