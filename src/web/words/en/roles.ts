/** Messages of this topic in English. */
export const roles = {
} as const
