import type { HashSetFormat } from './plug.ts'

/** Every kind of hash list, the most telling first: the first that recognises a file reads it. One line a format. */
export const hashSetFormats: readonly HashSetFormat[] = [
]
