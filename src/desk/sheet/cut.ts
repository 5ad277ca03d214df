import type { Place } from '../../kernel/place.ts'
import type { When } from '../../kernel/time.ts'

/** A value on a page has so many letters (UTF-16 units) at most; the source has it whole. */
const LETTERS = 400
/** A time as written, a path, a service's name. */
const SHORT = 120
const PLACE_LETTERS = 600

/** The beginning of a text; never half a letter. */
export function beginning(text: string, most = SHORT): string {
  if (text.length <= most) return text
  const end = text.charCodeAt(most - 1)
  return text.slice(0, end >= 0xd800 && end <= 0xdbff ? most - 1 : most)
}

/** A value as a source tells it. */
interface Told {
  readonly value: string | number | boolean | null
  readonly at: Place
  readonly from?: string
}

/** A value with its place, cut where it is long; `letters` then says how long it is. */
export function written({ value, at, from }: Told) {
  const isLong = typeof value === 'string' && value.length > LETTERS
  return {
    value: isLong ? beginning(value, LETTERS) : value, at: beginning(at, PLACE_LETTERS), ...(isLong ? { letters: value.length } : {}),
    ...(from === 'free-text' ? { free: true as const } : {}),
  }
}

/** A place, cut where it is long. */
export const placed = (at: Place): Place => beginning(at, PLACE_LETTERS)

/** A time, with what the source wrote cut where it is long. */
export function told(when: When | null | undefined): When | null {
  return when == null ? null : { ...when, written: beginning(when.written), means: beginning(when.means), zone: when.zone === null ? null : beginning(when.zone) }
}

/** Short words of a source: a service, a title's kind. */
export const short = (text: string | null | undefined): string | null => (text == null ? null : beginning(text))

/** The first so many of a list, and how many there are. */
export function some<T, U>(list: readonly T[], most: number, show: (item: T, n: number) => U): { items: U[]; total: number } {
  return { items: list.slice(0, most).map(show), total: list.length }
}

/** A page of a list. */
export function pageOf<T, U>(list: readonly T[], from: number, limit: number, show: (item: T, n: number) => U) {
  const items = list.slice(from, from + limit).map((item, n) => show(item, from + n))
  return { items, total: list.length, next: from + items.length < list.length && items.length > 0 ? from + items.length : null }
}
