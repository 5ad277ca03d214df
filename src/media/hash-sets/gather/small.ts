import { unguardCell } from '../../../kernel/csv.ts'
import { storableText } from '../../../kernel/text.ts'
import { readIso } from '../../../kernel/time.ts'

/** UTF-16 units of a field that are kept; names and remarks are longer only by mistake or malice. */
const LONGEST_FIELD = 500

/** Fields of one entry at most. */
export const MOST_FIELDS = 40

/** A text without blanks around it, short (`cutMark` stands where it was cut), and fit for the store; null when nothing is left. */
export function smallText(written: string, cutMark = ''): string | null {
  const text = written.trim()
  if (text === '') return null
  return storableText(text.length > LONGEST_FIELD ? `${text.slice(0, LONGEST_FIELD)}${cutMark}` : text)
}

/** The same of a cell, as it was before a spreadsheet guard. */
export const cellText = (written: string): string | null => smallText(unguardCell(written))

/** UTF-16 units of the name of a field that are kept. */
const LONGEST_NAME = 100

/** The name of a column or field without blanks around it, short, and fit for the store. */
export const fieldName = (written: string): string => storableText(written.trim().slice(0, LONGEST_NAME))

/** UTF-16 units of an id; it is never cut, for two might become one. */
const LONGEST_ID = 200

/** An id, fit for the store: a text, or a number of JSON. Null when there is none, and when it is too long to be one. */
export function idOf(written: unknown): string | null {
  if (typeof written === 'number') return Number.isFinite(written) ? String(written) : null
  const text = typeof written === 'string' ? written.trim() : ''
  return text === '' || text.length > LONGEST_ID ? null : storableText(text)
}

/** Words that stand for nothing in a hash column. */
const NOTHING = /^(?:-+|n\/?a|null|none|nil|0|unknown|\(null\))?$/i

/** True for an empty cell and for the words that stand for one. */
export const saysNothing = (written: string): boolean => written === '' || NOTHING.test(written.trim())

const LONGEST_TIME = 60

/** The instant (ISO UTC) of a time that names its zone, else null: no zone is invented. */
export function instantOf(written: string): string | null {
  return written.length > LONGEST_TIME ? null : readIso(written, 'said')?.instant ?? null
}
