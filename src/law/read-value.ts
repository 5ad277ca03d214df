import type { ProblemCode } from '../kernel/problem.ts'
import type { FactValue, Range } from './contract.ts'
import { isDay } from './days.ts'
import type { FactKind, FactType } from './fact-kinds.contract.ts'
import { nearest } from './nearest.ts'
import { UNREADABLE } from './three.ts'

/** Codes of jurisdictions and ids of offences that the packs have. */
export interface Known {
  readonly codes: readonly string[]
  /** The code that a name stands for (`wales`, `IE`); null when none or several have it. */
  readonly codeNamed: (written: string) => string | null
  readonly offences: ReadonlySet<string>
}

/** A value that was read, and what was wrong with it. What could not be read is unknown (null). */
export interface ReadValue {
  readonly value: FactValue
  readonly wrong: { readonly code: ProblemCode; readonly detail: string } | null
}

const OLDEST = 150
const MOST_CONTACTS = 1_000_000_000
const LONGEST_LIST = 1_000
const SHOWN = 60

const fine = (value: FactValue): ReadValue => ({ value, wrong: null })
const bad = (detail: string, code: ProblemCode = 'invalid-value', value: FactValue = null): ReadValue => ({ value, wrong: { code, detail } })

/** A name from a file, short and on one line, in quotes. */
export function named(text: string): string {
  const line = text.slice(0, SHOWN).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"]/gu, ' ')
  return `"${line}${text.length > SHOWN ? '…' : ''}"`
}

/** Names of places that share a pack, for the nearest to a mistaken one. */
export const ALSO: readonly string[] = ['england', 'wales']

/** The code of a jurisdiction as written, or what is wrong with it. */
export function codeOf(written: unknown, { codes, codeNamed }: Known): { readonly code: string | null; readonly detail: string } {
  if (typeof written !== 'string') return { code: null, detail: 'A jurisdiction code is asked for, as text.' }
  const code = codes.includes(written) ? written : codeNamed(written.slice(0, SHOWN))
  return code === null ? {
    code, detail: `${named(written)} is not known; the nearest is "${nearest(written, [...codes, ...ALSO])}".`,
  } : { code, detail: '' }
}

type Reader = (raw: unknown, kind: FactKind, known: Known) => ReadValue

const words: Reader = (raw, kind) => readList(raw, (v) => (kind.words.includes(v) ? v : null), (v) => wordDetail(v, kind.words))

/** How a value of each type is read. */
const READERS: Readonly<Record<FactType, Reader>> = {
  'flag': (raw) => (typeof raw === 'boolean' ? fine(raw) : bad('It asks for true or false.')),
  'years': (raw) => readNumber(raw, (n) => Number.isInteger(n) && n >= 0 && n <= OLDEST, `whole years from 0 to ${OLDEST}`),
  'count': (raw) => readNumber(raw, (n) => Number.isInteger(n) && n >= 0 && n <= MOST_CONTACTS, 'a whole number from 0'),
  'gap': (raw) => readNumber(raw, (n) => Math.abs(n) <= OLDEST, 'years'),
  'day': (raw) => (typeof raw === 'string' && isDay(raw) ? fine(raw) : bad('It asks for a real day, written 2011-03-31.')),
  'country': (raw) => (typeof raw === 'string' && /^[A-Z]{2}$/.test(raw) ? fine(raw) : bad('It asks for a country by ISO 3166-1, such as IE.')),
  'code': (raw, _, known) => {
    const { code, detail } = codeOf(raw, known)
    return code === null ? bad(detail, 'unknown-jurisdiction') : fine(code)
  },
  'codes': (raw, _, known) => readList(raw, (v) => codeOf(v, known).code, (v) => codeOf(v, known).detail, 'unknown-jurisdiction'),
  'offences': (raw, _, known) => readList(raw, (v) => (known.offences.has(v) ? v : null), (v) => `No pack has an offence ${named(v)}.`),
  'word': (raw, kind) => readWord(raw, kind.words),
  'one-or-more': words,
  'list': words,
}

/** Reads the value of a fact by its kind. Never throws. Null stays unknown, without a problem. */
export function readValue(raw: unknown, kind: FactKind, known: Known): ReadValue {
  return raw === null || raw === undefined ? fine(null) : READERS[kind.type](raw, kind, known)
}

function readNumber(raw: unknown, passes: (n: number) => boolean, asked: string): ReadValue {
  if (typeof raw === 'number') return passes(raw) ? fine(raw) : bad(`It asks for ${asked}, or a range of them.`)
  const range = rangeOf(raw)
  if (range === null || [range.min, range.max].some((n) => n !== undefined && !passes(n))) return bad(
    `It asks for ${asked}, or a range {"min": …, "max": …} of them.`,
  )
  if (range.min !== undefined && range.max !== undefined && range.min > range.max) return bad(
    'The range ends before it begins.', 'contradicting-facts',
  )
  return fine(range)
}

/** A range with at least one end, nothing else in it; null ends are left out. */
function rangeOf(raw: unknown): Range | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const found: { min?: number; max?: number } = {}
  for (const [key, end] of Object.entries(raw)) {
    if ((key !== 'min' && key !== 'max') || (end !== null && typeof end !== 'number')) return null
    if (end !== null) found[key] = Number(end)
  }
  return found.min === undefined && found.max === undefined ? null : found
}

const wordDetail = (written: string, list: readonly string[]): string =>
  `${named(written)} is none of its words; the nearest is "${nearest(written, list)}" (all: ${list.join(', ')}).`

function readWord(raw: unknown, list: readonly string[]): ReadValue {
  if (typeof raw !== 'string') return bad(`It asks for one of: ${list.join(', ')}.`)
  return list.includes(raw) ? fine(raw) : bad(wordDetail(raw, list))
}

/** A word, or a list of words. A member that cannot be read leaves open what else the list holds. */
function readList(raw: unknown, read: (v: string) => string | null, detail: (v: string) => string, code: ProblemCode = 'invalid-value'): ReadValue {
  const given: readonly unknown[] = typeof raw === 'string' ? [raw] : Array.isArray(raw) ? raw : []
  if (typeof raw !== 'string' && !Array.isArray(raw)) return bad('It asks for a word or a list of words.')
  if (given.length > LONGEST_LIST) return bad(`A list of at most ${LONGEST_LIST} words is read.`, 'too-many')
  const members: string[] = []
  let wrong: string | null = null
  for (const member of given) {
    const word = typeof member === 'string' ? read(member) : null
    if (word === null) wrong ??= typeof member === 'string' ? detail(member) : 'A member of the list is no text.'
    members.push(word ?? UNREADABLE)
  }
  return wrong === null ? fine(members) : bad(wrong, code, members)
}
