/** The bytes of a table of nibbles: for each of 64 nibbles of a code and each of its 16 values, the 32 bytes that it adds to the result. */
const TABLE = 64 * 16 * 32

/** Two tables: `forward` mixes the bits of a code, `inverse` undoes it. */
export interface Permutation {
  readonly forward: Uint8Array
  readonly inverse: Uint8Array
}

/**
 * The fixed order in which a segment keeps the 256 bits of a code. Neighbouring bits of a PDQ hash hang together (they are neighbouring frequencies);
 * mixed, the slots of the index are more alike and fewer codes share a slot. Distances stay as they are. The order is part of the snapshot's format.
 */
export function permutation(): Permutation {
  const target = Array.from({ length: 256 }, (_, bit) => bit)
  let state = 0x9e3779b9
  for (let last = 255; last > 0; last--) {
    state = next(state)
    const other = state % (last + 1)
    const kept = target[last] ?? 0
    target[last] = target[other] ?? 0
    target[other] = kept
  }
  const source: number[] = []
  target.forEach((to, from) => { source[to] = from })
  return { forward: nibbleTable(target), inverse: nibbleTable(source) }
}

/** Marsaglia's xorshift of 32 bits; never 0. */
function next(state: number): number {
  let x = state
  x ^= x << 13
  x ^= x >>> 17
  x ^= x << 5
  return x >>> 0
}

function nibbleTable(target: readonly number[]): Uint8Array {
  const table = new Uint8Array(TABLE)
  for (let nibble = 0; nibble < 64; nibble++) {
    for (let value = 0; value < 16; value++) {
      const row = (nibble * 16 + value) * 32
      for (let bit = 0; bit < 4; bit++) {
        if ((value >> bit & 1) === 0) continue
        const to = target[nibble * 4 + bit] ?? 0
        table[row + (to >> 3)] = (table[row + (to >> 3)] ?? 0) | 1 << (to & 7)
      }
    }
  }
  return table
}
