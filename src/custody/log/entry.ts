import { hmacSha256 } from './sha256.ts'
import { utf8 } from './text.ts'

/** An act as its entries tell it. */
export interface LoggedAct {
  readonly id: number
  readonly who: string
  readonly why: string
  /** ISO UTC. */
  readonly at: string
  readonly via: string
  readonly unit: string | null
  readonly session: string | null
  readonly purpose: string | null
  /** 32 bytes; never told, only the salts of single entries are. */
  readonly salt: Uint8Array
}

/** What one entry of an act says. Ids, codes and hashes only: the log never holds content. */
export interface LoggedEntry {
  readonly event: string
  readonly subject: string | null
  /** SHA-256 in hex of the content that the entry is about. */
  readonly content: string | null
  readonly result: string
}

/** One entry with its act, as it is committed to. `n` is its rank in the act, from 0. */
export interface CanonicalEntry extends LoggedEntry, Omit<LoggedAct, 'id' | 'salt'> {
  readonly act: number
  readonly n: number
}

/** Version of the canonical form. */
const VERSION = 1

/** Keys of the canonical form in their order, and what each holds. */
const SHAPE = {
  act: 'count', n: 'count', who: 'text', why: 'text', at: 'text', via: 'text', unit: 'text or null', session: 'text or null', purpose: 'text or null',
  event: 'text', subject: 'text or null', content: 'text or null', result: 'text',
} as const satisfies Record<keyof CanonicalEntry, string>

/** The canonical form of an entry: JSON without white space, keys in a fixed order. The same entry has one form only. */
export function entryText(entry: CanonicalEntry): string {
  const { act, n, who, why, at, via, unit, session, purpose, event, subject, content, result } = entry
  return JSON.stringify({ v: VERSION, act, n, who, why, at, via, unit, session, purpose, event, subject, content, result })
}

/** The canonical form of an entry of an act. */
export function entryOfAct(act: LoggedAct, n: number, entry: LoggedEntry): string {
  const { id, salt: _, ...told } = act
  return entryText({ act: id, n, ...told, event: entry.event, subject: entry.subject, content: entry.content, result: entry.result })
}

/** What stands in the tree for an entry of an act: 32 bytes. */
export function leafOfAct(act: LoggedAct, n: number, entry: LoggedEntry): Uint8Array {
  return commitmentOf(entrySalt(act.salt, n), entryOfAct(act, n, entry))
}

const MOST_LETTERS = 50_000

/** Reads the canonical form; null when it is not one, or written in any other way. */
export function readEntry(text: string): CanonicalEntry | null {
  if (text.length > MOST_LETTERS || !text.isWellFormed()) return null
  try {
    const read: unknown = JSON.parse(text)
    return isEntry(read) && entryText(read) === text ? read : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is CanonicalEntry {
  if (typeof value !== 'object' || value === null) return false
  const found = value as Readonly<Record<string, unknown>>
  return Object.entries(SHAPE).every(([key, holds]) => {
    const it = found[key]
    if (holds === 'count') return Number.isSafeInteger(it) && Number(it) >= 0
    return typeof it === 'string' || (holds === 'text or null' && it === null)
  })
}

/** The salt of one entry, from the salt of its act and its rank: it opens this entry and none of its neighbours. */
export function entrySalt(actSalt: Uint8Array, n: number): Uint8Array {
  const label = new Uint8Array([...utf8('sterna-entry'), 0, 0, 0, 0])
  new DataView(label.buffer).setUint32(label.length - 4, n)
  return hmacSha256(actSalt, label)
}

/**
 * What stands in the log for an entry: HMAC-SHA256 of its canonical form under its salt, 32 bytes. Without the salt nobody can try out who
 * was asked about; with the salt gone it says nothing, and the proofs still hold.
 */
export function commitmentOf(salt: Uint8Array, canonical: string): Uint8Array {
  return hmacSha256(salt, utf8(canonical))
}
