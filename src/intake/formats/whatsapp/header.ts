import { halfDay, isKorean, type HalfDay } from './half-day.ts'

/** The three numbers of a date as they stand; which is which is found out over the whole file. `korean` dates begin with the year. */
export interface WrittenDate {
  readonly a: string
  readonly b: string
  readonly c: string
  readonly korean: boolean
}

/** How a head ends: `[…]` (iOS), ` - ` (Android), or a colon (iOS until 2017). */
export type HeaderStyle = 'bracket' | 'dash' | 'colon'

/**
 * The head of a message line. `written` is date and time as in the file; `rest` what follows it, unchanged, from UTF-16 unit `start` of the line on.
 */
export interface Header {
  readonly style: HeaderStyle
  readonly date: WrittenDate
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly half: HalfDay
  readonly written: string
  readonly rest: string
  readonly start: number
}

/** Longest head that is looked at, in UTF-16 units; the longest known one (Burmese, with marks) has 48. */
const MAX_HEAD = 96

const MARK = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const DIGIT = /\p{Nd}/u

const MAY_BEGIN = /^[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]{0,8}[[\p{Nd}]/u

/** Direction and invisible marks at the start of a text; exports put one before whatever the app itself wrote. */
export const LEADING_MARKS = /^[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]+/

/** Value of a decimal digit of any script: each script's ten digits stand in a row that starts at a multiple of its zero. */
function digitValue(char: string): string {
  let code = char.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code--
    value++
  }
  return String(value)
}

/**
 * The start of a line with marks left out, odd spaces and commas made plain and digits of any script made ASCII; `from[i]` is the place of character
 * i in the line.
 */
function fold(line: string): { readonly text: string; readonly from: readonly number[] } {
  let text = ''
  const from: number[] = []
  const end = Math.min(line.length, MAX_HEAD)
  for (let i = 0; i < end; i++) {
    const char = line[i] ?? ''
    if (MARK.test(char)) continue
    const code = char.charCodeAt(0)
    from.push(i)
    if (code < 128) text += char
    else if (SPACE.test(char)) text += ' '
    else if (char === '،' || char === '、' || char === '，') text += ','
    else text += DIGIT.test(char) ? digitValue(char) : char
  }
  return { text, from }
}

const DATE = String.raw`(?<a>\d{1,4}) ?(?<sep>[./-]) ?(?<b>\d{1,2}) ?\k<sep> ?(?<c>\d{1,4})`
const TIME = String.raw`(?<hour>\d{1,2})(?:[:.]| ?h ?)(?<minute>\d{2})(?:(?:[:.]| ?min ?)(?<second>\d{2})(?: ?s\b)?)?`
const BETWEEN = String.raw`(?<before>[^\d:;"()<>|/\\\t[\]-]{1,24})`
const AFTER = String.raw`(?<after>[^\d:;<>|/\\\t[\]–-]{0,24})`
const DAY_FIRST = `${DATE}${BETWEEN}${TIME}${AFTER}`
const CLOCK_FIRST = `${TIME}(?<after>[^\\d:;<>|/\\\\\\t[\\],–-]{0,16})(?<before>,? )${DATE}`
const ENDS = { bracket: '\\](?: |$)', dash: ' [-–](?: |$)' } as const

const SHAPES: readonly { readonly style: HeaderStyle; readonly pattern: RegExp }[] = [
  ...(['bracket', 'dash'] as const).flatMap((style) =>
    [DAY_FIRST, CLOCK_FIRST].map((shape) => ({ style, pattern: new RegExp(`^${style === 'bracket' ? '\\[' : ''}${shape}${ENDS[style]}`, 'u') })),
  ),
  // Seconds and a slash or dot in the date are asked for: `2026-01-05 10:15:30: text` is a log.
  { style: 'colon', pattern: new RegExp(`^(?=[^-]{8,24}\\d:\\d\\d:)${DAY_FIRST}:(?: |$)`, 'u') },
]

/** Reads the head of a message line in any of the layouts; null when the line has none (it continues the message before it). */
export function readHeader(line: string): Header | null {
  if (!MAY_BEGIN.test(line)) return null
  const { text, from } = fold(line)
  for (const { style, pattern } of SHAPES) {
    const groups = pattern.exec(text)
    const found = groups?.groups
    if (groups && found) return headerOf(line, style, groups[0].length, found, from)
  }
  return null
}

function headerOf(
  line: string, style: HeaderStyle, length: number, found: Record<string, string | undefined>, from: readonly number[],
): Header | null {
  const before = found['before'] ?? ''
  if (before === 'T') return null // an ISO 8601 time: a log, not a chat
  const restAt = from[length] ?? (length === from.length ? Math.min(line.length, (from[length - 1] ?? 0) + 1) : line.length)
  const head = line.slice(0, restAt)
  return {
    style, date: { a: found['a'] ?? '', b: found['b'] ?? '', c: found['c'] ?? '', korean: isKorean(before) },
    hour: Number(found['hour']), minute: Number(found['minute']), second: found['second'] === undefined ? null : Number(found['second']),
    half: halfDay(before, found['after'] ?? ''), written: writtenOf(head, style), rest: line.slice(restAt), start: restAt,
  }
}

function writtenOf(head: string, style: HeaderStyle): string {
  const text = head.replace(LEADING_MARKS, '').trim()
  return style === 'bracket' ? text.replace(/^\[/, '').replace(/\][\s\S]{0,4}$/, '') : text.replace(/[\s\u200e\u200f]*[-–]$/, '').trim()
}
