/** Messages of this topic in English. */
export const refusals = {
} as const
