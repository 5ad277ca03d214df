/** Messages of this topic in English. */
export const opening = {
} as const
