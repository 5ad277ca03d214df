import type { Phrases } from './signs/plug.ts'

/** Phrases of several lists as one, language by language. */
export function together(...lists: readonly Phrases[]): Phrases {
  const languages = new Set(lists.flatMap((l) => Object.keys(l))) as ReadonlySet<keyof Phrases>
  return Object.fromEntries([...languages].map((l) => [l, lists.map((p) => p[l] ?? '').join('\n')]))
}
