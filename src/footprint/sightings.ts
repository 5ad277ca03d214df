import { createHash } from 'node:crypto'
import type { Trace } from './contract.ts'
import { kinds } from './kinds/registry.ts'

/** A trace as it is stored for linking: the identifier by its id, whose it is, and what agreement on it is worth. */
export interface Sighting {
  readonly identifier: string
  readonly kind: string
  readonly normal: string
  readonly report: string
  readonly person: string | null
  readonly role: string
  readonly holder: string | null
  readonly bits: number
  readonly weak: boolean
  readonly instant: string | null
}

/** What a value found in free text is worth beside one that a field names: whose it is was guessed. */
const FREE_TEXT_SHARE = 0.75

/** From these bits on, an alias counts as evidence of its own (a mail alias), below them it is weak (a look-alike name). */
const STRONG_ALIAS_BITS = 10

const aliasBits: ReadonlyMap<string, number> = new Map(kinds.map((k) => [k.id, k.weight.aliasBits ?? 0]))

/** A UUID made of the first 16 bytes of SHA-256: equal for equal text, in every store. */
export function idOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\0')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** Sightings of a report's traces. The reporter's own identifiers link nothing: a hotline's address stands in all its reports. */
export function sightingsOf(reportId: string, traces: readonly Trace[]): Sighting[] {
  const linking = traces.filter((t) => t.role !== 'reporter' && t.normal !== null && t.bits > 0 && t.event !== 'mail-relay')
  const strong = new Map<string, string[]>()
  for (const t of linking) {
    if (t.weak || t.person === null || t.normal === null) continue
    const list = strong.get(t.person) ?? []
    list.push(idOf(t.matchAs, t.normal))
    strong.set(t.person, list)
  }
  const found = new Map<string, Sighting>()
  for (const t of linking) {
    for (const s of sightingsOfOne(reportId, t, strong)) {
      const key = `${s.identifier} ${s.person ?? ''} ${s.role}`
      const known = found.get(key)
      // The same address at several times: the latest event stands for it.
      if (known === undefined || (s.instant ?? '') > (known.instant ?? '')) found.set(key, s)
    }
  }
  return [...found.values()]
}

function sightingsOfOne(report: string, t: Trace, strong: ReadonlyMap<string, readonly string[]>): Sighting[] {
  const share = t.from === 'free-text' ? FREE_TEXT_SHARE : 1
  const sight = (kind: string, normal: string, bits: number, weak: boolean): Sighting => {
    const identifier = idOf(kind, normal)
    const others = t.person === null ? [] : strong.get(t.person) ?? []
    return {
      identifier, kind, normal, report, person: t.person, role: t.role ?? 'unknown', bits: bits * share, weak, instant: t.when?.instant ?? null,
      holder: others.find((o) => o !== identifier) ?? null,
    }
  }
  const exact = t.normal === null ? [] : [sight(t.matchAs, t.normal, t.bits, t.weak)]
  const bits = aliasBits.get(t.matchAs) ?? 0
  const alias = t.alias === null || bits === 0 ? [] : [sight(`${t.matchAs}~`, t.alias, bits, t.weak || bits < STRONG_ALIAS_BITS)]
  return [...exact, ...alias]
}
