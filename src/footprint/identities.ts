import type { Trace } from './contract.ts'

/** Which kind tells a person from others best, the best first. */
const ORDER = ['user-id', 'handle', 'email', 'phone', 'device', 'payment', 'person-name'] as const

/**
 * A key for each person (by ref) who can be told from others: the normal form of the identifier that tells best. The same child
 * in two reports has the same key when both reports name that identifier. People whom no field identifies have none.
 */
export function identitiesOf(traces: readonly Trace[]): Readonly<Record<string, string>> {
  const best = new Map<string, { rank: number; key: string }>()
  for (const t of traces) {
    if (t.person === null || t.normal === null || t.from === 'free-text') continue
    const rank = ORDER.findIndex((k) => k === t.matchAs)
    const known = best.get(t.person)
    const key = `${t.matchAs} ${t.normal}`
    if (rank !== -1 && (known === undefined || rank < known.rank || (rank === known.rank && key < known.key))) best.set(t.person, { rank, key })
  }
  return Object.fromEntries([...best].map(([person, b]) => [person, b.key]))
}
