/** Messages of this topic in English. */
export const queue = {
} as const
