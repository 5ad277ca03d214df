import { step } from '../kernel/place.ts'
import { sha256Hex } from '../kernel/text.ts'
import type { Reading } from './contract.ts'

/**
 * One value that differs between two versions. `path` leads to it in the reading, list items by what they are where they have a name; null stands for
 * "not there".
 */
export interface Change {
  readonly path: string
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
}

/** More changes than this are counted, not listed. */
const LISTED = 500

type Leaf = string | number | boolean | null

/** An item of a list by what it is rather than where it stands, so that one more item in front changes nothing: null for items without a name. */
function nameOf(item: Readonly<Record<string, unknown>>): string | null {
  const { name, value, hint, written, kind } = item
  if (typeof hint === 'string' && typeof written === 'string') return `${hint} ${written}`
  if (typeof kind === 'string' && typeof value === 'string') return kind
  return typeof name === 'string' && value !== undefined ? name : null
}

/** A time as one value: its instant, or what the source wrote where the instant is not known. */
function timeOf(item: Readonly<Record<string, unknown>>): string | null {
  const { instant, written, means } = item
  if (typeof written !== 'string' || typeof means !== 'string') return null
  return typeof instant === 'string' ? instant : written
}

/** The keys that hold places. */
const isPlace = (key: string, value: unknown): boolean => (key === 'at' || key === 'whenAt') && typeof value === 'string'

/** All values of a reading by path, without places: where a value stands is not what it says. */
function leaves(reading: Reading): Map<string, Leaf> {
  const found = new Map<string, Leaf>()
  const walk = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') found.set(path, value)
    else if (Array.isArray(value)) walkList(value, path)
    else if (typeof value === 'object') walkItem(value as Readonly<Record<string, unknown>>, path)
  }
  const walkList = (list: readonly unknown[], path: string): void => {
    const count = new Map<string, number>()
    for (const item of list) {
      const name = typeof item === 'object' && item !== null ? nameOf(item as Readonly<Record<string, unknown>>) : null
      const n = count.get(name ?? '') ?? 0
      count.set(name ?? '', n + 1)
      walk(item, path + (name === null ? step(n) : step(name) + (n === 0 ? '' : step(n))))
    }
  }
  const walkItem = (item: Readonly<Record<string, unknown>>, path: string): void => {
    const time = timeOf(item)
    if (time !== null) {
      found.set(path, time)
      return
    }
    for (const [key, inner] of Object.entries(item)) {
      if (!isPlace(key, inner)) walk(inner, path + step(key))
    }
  }
  walk(reading, '')
  return found
}

/** What changed from one version to the next, in the order of the paths. Empty when both say the same. */
export function changesBetween(before: Reading, after: Reading): readonly Change[] {
  const old = leaves(before)
  const now = leaves(after)
  const changes: Change[] = []
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const b = old.get(path) ?? null
    const a = now.get(path) ?? null
    if (a !== b) changes.push({ path, before: b, after: a })
  }
  if (changes.length <= LISTED) return changes
  return [...changes.slice(0, LISTED), { path: '', before: null, after: `${changes.length - LISTED} more changes` }]
}

/** True when two readings say the same, wherever it stands. */
export function sameReading(a: Reading, b: Reading): boolean {
  const x = leaves(a)
  const y = leaves(b)
  return x.size === y.size && [...x].every(([path, value]) => y.get(path) === value)
}

/**
 * What a report says apart from its own number and the time it was sent: two reports with the same fingerprint are the same content
 * under two names. A reading that says next to nothing has no fingerprint of its own (null), so that thin reports are not taken
 * for copies of each other.
 */
export function fingerprintOf(reading: Reading): string | null {
  const says = reading.people.some((p) => p.identifiers.length > 0) || reading.evidence.some((e) => e.hashes.length > 0)
    || reading.narratives.length > 0 || reading.conversations.some((c) => c.turns.length > 0)
  if (!says) return null
  const text = JSON.stringify({ ...reading, reference: null, sentAt: null, kept: [] }, (key, value: unknown) =>
    isPlace(key, value) ? undefined : value)
  return sha256Hex(text)
}
