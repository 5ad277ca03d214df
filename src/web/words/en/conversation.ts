/** Messages of this topic in English. */
export const conversation = {
} as const
