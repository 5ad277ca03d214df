/** Messages of this topic in English. */
export const admin = {
} as const
