/** Moves the bits of `n` codes of 32 bytes by a table of nibbles (64 x 16 x 32 bytes); `from` and `to` may be the same. */
export function permute(table: usize, from: usize, to: usize, n: u32): void {
  for (let i: u32 = 0; i < n; i++, from += 32, to += 32) {
    let low = i64x2.splat(0)
    let high = i64x2.splat(0)
    for (let j: usize = 0; j < 32; j++) {
      const byte = usize(load<u8>(from + j))
      const one = table + (j << 10) + ((byte & 15) << 5)
      const two = table + (j << 10) + 512 + ((byte >> 4) << 5)
      low = v128.or(low, v128.or(v128.load(one), v128.load(two)))
      high = v128.or(high, v128.or(v128.load(one, 16), v128.load(two, 16)))
    }
    v128.store(to, low)
    v128.store(to, high, 16)
  }
}
