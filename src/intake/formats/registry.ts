import type { Format } from './plug.ts'

/** Every format, the most telling first: the first that recognises a file reads it. One line a format. */
export const formats: readonly Format[] = [
]
