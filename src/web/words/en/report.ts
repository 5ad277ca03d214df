/** Messages of this topic in English. */
export const report = {
} as const
