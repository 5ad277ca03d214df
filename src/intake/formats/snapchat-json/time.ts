import { readIso, whenOf, whenUnread, type When } from '../../../kernel/time.ts'
import { string } from '../../readers/json.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(?:\s*([AaPp])\.?[Mm]\b)?/
const ZONE = /(?:^|[\s\d])(UTC|GMT|Z|[+-]\d{2}:?\d{2})(?=\s|$)/

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Reads a time in the spellings that these exports have used: `2024-01-05 12:34:56 UTC`, `2024/01/05 12:34:56 UTC`,
 * `Fri Jan 05 12:34:56 UTC 2024`, `Fri, 05 Jan 2024 12:34:56 UTC`, `January 5, 2024 12:34 PM UTC`. Null when nothing is told;
 * unread text is kept as written. Dates whose day and month cannot be told apart are not guessed.
 */
export function readTime(value: unknown, means: string): When | null {
  const written = string(value)
  if (written === null) return null
  return readIso(written, means) ?? spelled(written, means) ?? whenUnread(written, means)
}

function spelled(written: string, means: string): When | null {
  if (written.length > 60) return null
  const clock = CLOCK.exec(written)
  const rest = clock === null ? written : `${written.slice(0, clock.index)} ${written.slice(clock.index + clock[0].length)}`
  const zone = ZONE.exec(rest)?.[1] ?? null
  const day = dayOf(zone === null ? rest : rest.replace(zone, ' '))
  if (day === null) return null
  if (clock === null) return whenOf(day, written, zone, 'day', means)
  const hour = hourOf(Number(clock[1]), clock[5]?.toLowerCase())
  if (hour === null) return null
  const fraction = clock[4]
  const parts = {
    ...day, hour, minute: Number(clock[2]), second: Number(clock[3] ?? '0'),
    millisecond: fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3)),
  }
  const precision = fraction === undefined ? (clock[3] === undefined ? 'minute' : 'second') : 'millisecond'
  return whenOf(parts, written, zone, precision, means)
}

function hourOf(told: number, half: string | undefined): number | null {
  if (half === undefined) return told
  if (told < 1 || told > 12) return null
  return (told % 12) + (half === 'p' ? 12 : 0)
}

function dayOf(text: string): Day | null {
  const numbers = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (numbers !== null) return { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3]) }
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1]
  const month = (text.match(/[A-Za-z]{3,9}/g) ?? []).map((word) => MONTHS.indexOf(word.slice(0, 3).toLowerCase())).find((m) => m >= 0)
  if (year === undefined || day === undefined || month === undefined) return null
  return { year: Number(year), month: month + 1, day: Number(day) }
}
