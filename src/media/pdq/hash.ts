/** Coefficients kept in each direction. */
export const KEPT = 16

/** Coefficients are compared in steps of this size: what lies closer is rounding, which no two implementations share. */
const STEP = 1 / 65536

/** The names that the reference gives to the eight ways a picture can be turned and mirrored, in its order. */
export const orientationNames = ['original', 'rotate-90', 'rotate-180', 'rotate-270', 'flip-x', 'flip-y', 'flip-plus-1', 'flip-minus-1'] as const

/** How the coefficients of a turned picture come from those of the picture: rows and columns changed over, then signs of every other row or column. */
const turns: readonly { readonly over: boolean; readonly rows: boolean; readonly columns: boolean }[] = [
  { over: false, rows: false, columns: false },
  { over: true, rows: false, columns: true },
  { over: false, rows: true, columns: true },
  { over: true, rows: true, columns: false },
  { over: false, rows: true, columns: false },
  { over: false, rows: false, columns: true },
  { over: true, rows: false, columns: false },
  { over: true, rows: true, columns: true },
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

/**
 * The hashes of the picture in all eight orientations, in the order of `orientationNames`, without turning a pixel: mirroring a picture negates every
 * other coefficient of that direction, turning it over its diagonal exchanges rows and columns.
 */
export function orientationsOf(coefficients: Float64Array): string[] {
  return turns.map(({ over, rows, columns }) => {
    const turned = new Float64Array(KEPT * KEPT)
    for (let row = 0; row < KEPT; row++) {
      for (let column = 0; column < KEPT; column++) {
        const from = over ? column * KEPT + row : row * KEPT + column
        // The first kept frequency is 1, an odd one: rows and columns 0, 2, 4, ... change sign when mirrored.
        const negative = (rows && row % 2 === 0) !== (columns && column % 2 === 0)
        turned[row * KEPT + column] = (negative ? -1 : 1) * (coefficients[from] ?? 0)
      }
    }
    return hashOf(turned)
  })
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
