import { readIso, whenOf } from '../../kernel/time.ts'
import type { Found, Gatherer } from './gather.ts'

const EXIF_TIME = /^\s*(\d{4})[:\-/](\d{2})[:\-/](\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?\s*$/

/**
 * Instant of an EXIF time (`2024:05:01 12:30:00`) in a zone (`+02:00`); null without a zone, or when it is no real date. `fraction` is digits
 * of a second.
 */
export function exifInstant(written: string, zone: string | null, fraction = ''): string | null {
  const m = EXIF_TIME.exec(written.slice(0, 60))
  if (m === null || zone === null) return null
  const [year, month, day, hour, minute, second] = m.slice(1).map((digits) => Number(digits ?? '0'))
  if (year === undefined || month === undefined || day === undefined || m[4] === undefined) return null
  const millisecond = /^\d{1,9}\s*$/.test(fraction) ? Number(fraction.trim().padEnd(3, '0').slice(0, 3)) : 0
  const parts = { year, month, day, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0, millisecond }
  return whenOf(parts, written, zone.trim(), 'second', 'time in a file')?.instant ?? null
}

/** Cameras whose clock was never set, and programs without a time, write zeros or blanks: that says nothing. */
export const saysNoTime = (written: string): boolean => !/[1-9]/.test(written)

/** Keeps a time as written; with an instant when the text tells its zone (ISO 8601) or the caller knows it. */
export function putTime(to: Gatherer, found: Omit<Found, 'kind' | 'instant'>, known: string | null = null): void {
  if (saysNoTime(found.value)) return
  const instant = known ?? readIso(found.value.slice(0, 60), 'time in a file')?.instant ?? null
  to.put({ ...found, kind: 'time', ...(instant === null ? {} : { instant }) })
}
