import type { Kind } from './plug.ts'

/** Every kind of identifier. One line a kind. */
export const kinds: readonly Kind[] = [
]
