/** Messages of this topic in English. */
export const evidence = {
} as const
