/** Messages of this topic in English. */
export const triggers = {
} as const
