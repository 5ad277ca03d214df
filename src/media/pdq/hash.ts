/** Coefficients kept in each direction. */
export const KEPT = 16

/** Coefficients are compared in steps of this size: what lies closer is rounding, which no two implementations share. */
const STEP = 1 / 65536

/** One way to turn or mirror a picture: first its rows, its columns or both are reversed, then rows and columns are exchanged or not. */
export interface Orientation {
  readonly name: string
  readonly rowsReversed: boolean
  readonly columnsReversed: boolean
  readonly exchanged: boolean
}

/** The eight ways, by the names and in the order of the reference: `rotate-90` is against the clock, `flip-x` turns upside down. */
export const orientations: readonly Orientation[] = [
  { name: 'original', rowsReversed: false, columnsReversed: false, exchanged: false },
  { name: 'rotate-90', rowsReversed: false, columnsReversed: true, exchanged: true },
  { name: 'rotate-180', rowsReversed: true, columnsReversed: true, exchanged: false },
  { name: 'rotate-270', rowsReversed: true, columnsReversed: false, exchanged: true },
  { name: 'flip-x', rowsReversed: true, columnsReversed: false, exchanged: false },
  { name: 'flip-y', rowsReversed: false, columnsReversed: true, exchanged: false },
  { name: 'flip-plus-1', rowsReversed: false, columnsReversed: false, exchanged: true },
  { name: 'flip-minus-1', rowsReversed: true, columnsReversed: true, exchanged: true },
]

/**
 * The hash of 16 x 16 coefficients (by rows): one bit each, set when it is greater than their lower median (the 128th smallest of 256).
 * Written as the reference writes it: 64 lower-case hex digits, the last coefficient's bit first.
 */
export function hashOf(coefficients: Float64Array): string {
  const steps = coefficients.map((c) => Math.round(c / STEP))
  const middle = steps.toSorted()[KEPT * KEPT / 2 - 1] ?? 0
  let hex = ''
  for (let nibble = KEPT * KEPT / 4 - 1; nibble >= 0; nibble--) {
    let digit = 0
    for (let bit = 3; bit >= 0; bit--) digit = digit * 2 + ((steps[nibble * 4 + bit] ?? 0) > middle ? 1 : 0)
    hex += digit.toString(16)
  }
  return hex
}

/** The coefficients of a picture whose rows and columns are exchanged. */
export function exchanged(coefficients: Float64Array): Float64Array {
  return coefficients.map((_, at) => coefficients[(at % KEPT) * KEPT + Math.floor(at / KEPT)] ?? 0)
}

/** How many bits differ between two PDQ hashes of 64 hex digits: 0 (same) to 256. Two unrelated pictures lie near 128. */
export function bitsApart(a: string, b: string): number {
  let apart = 0
  for (let at = 0; at < 64; at += 8) {
    let left = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16)
    for (; left !== 0; left &= left - 1) apart++
  }
  return apart
}
