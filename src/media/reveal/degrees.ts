/** A position in degrees, WGS 84, north and east positive, to seven decimals (about 1 cm). */
export interface Degrees {
  readonly latitude: number
  readonly longitude: number
}

type Axis = 'latitude' | 'longitude'

const LIMIT: Readonly<Record<Axis, number>> = { latitude: 90, longitude: 180 }
const NEGATIVE: Readonly<Record<Axis, string>> = { latitude: 'S', longitude: 'W' }
const POSITIVE: Readonly<Record<Axis, string>> = { latitude: 'N', longitude: 'E' }

const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7 + 0

/**
 * Degrees out of degrees, minutes and seconds and a reference (`N`, `S`, `E`, `W`, whole words too). Null when a part is out of range, when the sign
 * and the reference contradict each other, and when neither tells the half of the globe: minutes and seconds are written without a sign, so that
 * without a reference they could be on either side. Plain decimal degrees (`isSigned`) carry their sign.
 */
export function degreesOf(parts: readonly number[], reference: string | null, axis: Axis, isSigned = false): number | null {
  const [degrees, minutes = 0, seconds = 0] = parts
  if (degrees === undefined || !parts.every(Number.isFinite)) return null
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds > 60) return null
  const magnitude = Math.abs(degrees) + minutes / 60 + seconds / 3600
  const isBelow = degrees < 0 || Object.is(degrees, -0)
  const sign = signOf(reference, axis, isBelow, isSigned || isBelow)
  return sign === null || magnitude > LIMIT[axis] ? null : rounded(sign * magnitude)
}

function signOf(reference: string | null, axis: Axis, isBelow: boolean, isSigned: boolean): number | null {
  const letter = (reference ?? '').trim().slice(0, 1).toUpperCase()
  if (letter === '') return isSigned ? (isBelow ? -1 : 1) : null
  if (letter === NEGATIVE[axis]) return -1
  return letter === POSITIVE[axis] && !isBelow ? 1 : null
}

const NUMBER = /[+-]?\d{1,12}(?:\.\d{1,15})?(?:\/\d{1,12})?/g
const WORDS = /degrees?|deg|minutes?|min|seconds?|sec|[°º˚'"’‘“”′″]/gi
const REST = /^[\s,;:[\](){}]*([nsew]|north|south|east|west)?[\s,;:[\](){}]*$/i

/** A number as it is written: plain, or as a fraction (`2600/100`); null for a fraction over zero. */
function numberOf(written: string): number | null {
  const [above, below] = written.split('/')
  const value = below === undefined ? Number(above) : Number(above) / Number(below)
  return Number.isFinite(value) ? (written.startsWith('-') && value === 0 ? -0 : value) : null
}

/**
 * Reads one coordinate in the spellings that programs write: `51.5072`, `-0.1275`, `51 deg 30' 26.00" N`, `51°30′26″`, `51,30.44N` (XMP),
 * `[51, 30, 2600/100]`, `51/1 30/1 26/1`, `51:30:26`, `N 51 30.44`, `51,5072` (a decimal comma). `reference` is the letter told beside it.
 * Null when it is none of them or its half of the globe is not told.
 */
export function coordinate(written: string, reference: string | null, axis: Axis): number | null {
  const letters = written.slice(0, 100).replace(/(\d)\s{0,3}[dm](?=\s{0,3}\d)/gi, '$1 ').replace(/(\d)s(?=\s?[nsew]?$)/i, '$1 ')
  const text = letters.replaceAll(WORDS, ' ').trim()
  const comma = /^([+-]?\d{1,3}),(\d{3,15})$/.exec(text)
  if (comma !== null) return degreesOf([Number(`${comma[1]}.${comma[2]}`)], reference, axis, true)
  const rest = REST.exec(text.replaceAll(NUMBER, ' '))
  const numbers = [...text.matchAll(NUMBER)].map((m) => numberOf(m[0]))
  if (rest === null || numbers.length === 0 || numbers.length > 3) return null
  const parts = numbers.filter((n) => n !== null)
  if (parts.length !== numbers.length) return null
  return degreesOf(parts, rest[1] ?? reference, axis, parts.length === 1)
}

/** Both coordinates in one text: decimal, with letters, or by ISO 6709. Null when it is no position. */
export function position(written: string): Degrees | null {
  const text = written.slice(0, 200).trim()
  const iso = iso6709(text)
  if (iso !== null) return iso
  const halves = halvesOf(text)
  if (halves === null) return null
  const latitude = coordinate(halves[0], null, 'latitude')
  const longitude = coordinate(halves[1], null, 'longitude')
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** Splits a text that holds two coordinates: after the letter of the first, before the letter of the second, or at the only gap of two numbers. */
function halvesOf(text: string): readonly [string, string] | null {
  const behind = /^([^NS]{1,90}[NS])[\s,;/]{0,5}([^NS]{1,90}[EW])$/i.exec(lettersOnly(text))
  if (behind?.[1] !== undefined && behind[2] !== undefined) return [behind[1], behind[2]]
  const before = /^(N|S)([^NSEW]{1,90})(E|W)([^NSEW]{1,90})$/i.exec(text)
  if (before !== null) return [`${before[1]}${before[2]?.replace(/[\s,;/]+$/, '')}`, `${before[3]}${before[4]}`]
  const plain = /^(?:geo:)?[[(]?\s{0,3}([+-]?\d{1,2}(?:\.\d{1,15})?)\s{0,3}[,;\s/]\s{0,3}([+-]?\d{1,3}(?:\.\d{1,15})?)\s{0,3}[\])]?$/.exec(text)
  return plain?.[1] === undefined || plain[2] === undefined ? null : [plain[1], plain[2]]
}

/** Words for letters: `degrees` and the like away, `North` to `N`. */
function lettersOnly(text: string): string {
  const short = text.replace(/degrees?|deg|minutes?|min|seconds?|sec/gi, ' ').replace(/(\d)s(?=[nsew])/gi, '$1 ')
  return short.replace(/\b(?:north|south|east|west)\b/gi, (word) => word.charAt(0))
}

const ISO_6709 = /^([+-])(\d{2,6})(\.\d{1,12})?([+-])(\d{3,7})(\.\d{1,12})?(?:[+-]\d{1,12}(?:\.\d{1,12})?)?(?:CRS[\w:]{1,30})?\/?$/

/**
 * A position by ISO 6709, annex H: sign, degrees, optionally minutes and seconds without gaps (`+51.5072-000.1275/`, `+513026-0000739/`);
 * a height behind it is passed over. Null when it is none.
 */
export function iso6709(text: string): Degrees | null {
  const m = ISO_6709.exec(text)
  if (m === null) return null
  const [, northSign, north = '', northRest = '', eastSign, east = '', eastRest = ''] = m
  const latitude = degreesOf(isoParts(north, northRest, 2), northSign === '-' ? 'S' : 'N', 'latitude')
  const longitude = degreesOf(isoParts(east, eastRest, 3), eastSign === '-' ? 'W' : 'E', 'longitude')
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

function isoParts(digits: string, fraction: string, wide: 2 | 3): number[] {
  const pieces = [digits.slice(0, wide), ...(digits.slice(wide).match(/.{2}/g) ?? [])]
  if (pieces.join('').length !== digits.length) return []
  return pieces.map((piece, i) => Number(i === pieces.length - 1 ? piece + fraction : piece))
}

/** True for 0, 0: programs write it when they knew no position. */
export const isNullIsland = ({ latitude, longitude }: Degrees): boolean => latitude === 0 && longitude === 0
