import { KEPT } from './hash.ts'
import { SIDE } from './taps.ts'

/** The cosine transform's rows for frequencies 1 to 16 over 64 places (16 x 64, by rows); the constant part (frequency 0) is left out. */
export function cosines(): Float64Array {
  const scale = Math.sqrt(2 / SIDE)
  return Float64Array.from({ length: KEPT * SIDE }, (_, at) => {
    const frequency = Math.floor(at / SIDE) + 1
    return scale * Math.cos((Math.PI / (2 * SIDE)) * frequency * (2 * (at % SIDE) + 1))
  })
}
