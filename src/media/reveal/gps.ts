import { exifInstant } from './clock.ts'
import { coordinate, degreesOf } from './degrees.ts'
import type { Gatherer } from './gather.ts'
import { putPosition } from './position.ts'
import type { Tag } from './tiff.ts'
import { textUpToNul } from './texts.ts'

type Axis = 'latitude' | 'longitude'

/** One coordinate as EXIF holds it. `degrees` null: not to be made out. */
interface Half {
  readonly written: string
  readonly degrees: number | null
}

/** Puts the positions of a GPS directory (Exif 3.0, table 15): where the picture was taken, and the destination that some devices write. */
export function putGps(to: Gatherer, tags: readonly Tag[]): void {
  const of = (id: number): Tag | undefined => tags.find((tag) => tag.id === id)
  const instant = putGpsTime(to, of(0x1d), of(0x07))
  putPair(to, 'GPS', [half(of(0x02), of(0x01), 'latitude'), half(of(0x04), of(0x03), 'longitude')], instant)
  putPair(to, 'GPSDest', [half(of(0x14), of(0x13), 'latitude'), half(of(0x16), of(0x15), 'longitude')], null)
}

function putPair(to: Gatherer, name: string, [north, east]: readonly [Half | null, Half | null], instant: string | null): void {
  if (north === null && east === null) return
  if (north === null || east === null) to.trouble('missing-value', `EXIF ${name} tells half a position.`)
  const written = [north, east].flatMap((h) => (h === null ? [] : [h.written])).join(', ')
  const [latitude, longitude] = [north?.degrees ?? null, east?.degrees ?? null]
  putPosition(to, {
    path: `exif/${name}${north === null ? 'Longitude' : 'Latitude'}`, name: `${name}Position`, written,
    degrees: latitude === null || longitude === null ? null : { latitude, longitude }, ...(instant === null ? {} : { instant }),
  })
}

function half(tag: Tag | undefined, refTag: Tag | undefined, axis: Axis): Half | null {
  if (tag === undefined) return null
  const reference = refTag === undefined ? '' : textUpToNul(refTag.value.bytes).trim()
  if (tag.type === 2 || tag.type === 7) {
    const text = textUpToNul(tag.value.bytes)
    return { written: `${text} ${reference}`.trim(), degrees: coordinate(text, reference === '' ? null : reference, axis) }
  }
  const parts = numbersOf(tag)
  // 0/0 means that the part is not told; degrees must be.
  const told = parts.filter((p, i) => i === 0 || !Number.isNaN(p))
  const written = `${parts.map((p) => (Number.isFinite(p) ? String(rounded(p)) : '?')).join(' ')} ${reference}`.trim()
  const isWhole = told.length === parts.findIndex(Number.isNaN) || told.length === parts.length
  return { written, degrees: isWhole ? degreesOf(told, reference === '' ? null : reference, axis) : null }
}

const rounded = (n: number): number => Math.round(n * 1e7) / 1e7

/** Up to three numbers of any numeric type; a fraction over zero is NaN (0/0) or infinite. */
function numbersOf({ type, count, value }: Tag): number[] {
  const width = type === 5 || type === 10 || type === 12 ? 8 : type === 3 || type === 8 ? 2 : type === 1 || type === 6 ? 1 : 4
  return Array.from({ length: Math.min(count, 3) }, (_, i): number => {
    const at = i * width
    if (type === 5) return (value.u32(at) ?? Number.NaN) / (value.u32(at + 4) ?? Number.NaN)
    if (type === 10) return (value.i32(at) ?? Number.NaN) / (value.i32(at + 4) ?? Number.NaN)
    if (type === 11 || type === 12) return value.float(at, type === 11 ? 4 : 8) ?? Number.NaN
    return (width === 4 ? (type === 9 ? value.i32(at) : value.u32(at)) : width === 2 ? value.u16(at) : value.u8(at)) ?? Number.NaN
  })
}

/** Date and time of the satellites are UTC; the time alone says nothing of the day and is left out. */
function putGpsTime(to: Gatherer, date: Tag | undefined, time: Tag | undefined): string | null {
  const day = date === undefined ? '' : textUpToNul(date.value.bytes).trim()
  const clock = time === undefined ? [] : numbersOf(time)
  if (!/[1-9]/.test(day)) return null
  const isClock = clock.length === 3 && clock.every(Number.isFinite)
  const digits = clock.map((n) => String(Math.trunc(n)).padStart(2, '0')).join(':')
  const instant = isClock ? exifInstant(`${day} ${digits}`, 'Z') : null
  if (instant === null && isClock) to.trouble('invalid-value', 'EXIF GPSDateStamp and GPSTimeStamp are no time.')
  const value = isClock ? `${day} ${digits} UTC` : day
  to.put({ kind: 'time', name: 'GPSDateTime', value, path: 'exif/GPSDateStamp', ...(instant === null ? {} : { instant }) })
  return instant
}
