/** Messages of this topic in English. */
export const media = {
} as const
