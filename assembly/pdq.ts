// The part of PDQ that touches every pixel, in SIMD: weighted sums down the columns, luma, weighted sums along the rows, quality, cosine transform.
// The host lays out the memory (src/media/pdq/kernel.io.ts). All sums before the cosine transform are whole numbers, hence exact.

/** Places kept per direction. */
const SIDE: i32 = 64
/** Bytes of one output's taps: first source place (i32), their number (i32), weights (8 x u8). */
const TAP: usize = 16

/**
 * For each of the 64 kept rows: luma of the weighted sum of its source rows, times 1000, as whole numbers (i32), `lumaStride` bytes a row.
 * `sums` is scratch of two bytes for each byte of a row, rounded up to 48. Reads up to 47 bytes past the last row: the host leaves them free.
 */
export function columns(pixels: usize, rowBytes: i32, channels: i32, taps: usize, sums: usize, luma: usize, lumaStride: usize): void {
  for (let o: i32 = 0; o < SIDE; o++) {
    const tap = taps + usize(o) * TAP
    const first = pixels + usize(load<i32>(tap)) * usize(rowBytes)
    sumRows(first, rowBytes, load<i32>(tap, 4), tap + 8, sums)
    const out = luma + usize(o) * lumaStride
    if (channels == 3) lumaOfRgb(sums, rowBytes, out)
    else lumaOfGrey(sums, rowBytes, out)
  }
}

function sumRows(first: usize, rowBytes: i32, count: i32, weights: usize, sums: usize): void {
  for (let x: i32 = 0; x < rowBytes; x += 16) {
    let low = i16x8.splat(0)
    let high = i16x8.splat(0)
    let from = first + usize(x)
    for (let k: i32 = 0; k < count; k++) {
      const weight = v128.load8_splat(weights + usize(k))
      const bytes = v128.load(from)
      low = i16x8.add(low, i16x8.extmul_low_i8x16_u(bytes, weight))
      high = i16x8.add(high, i16x8.extmul_high_i8x16_u(bytes, weight))
      from += usize(rowBytes)
    }
    const to = sums + (usize(x) << 1)
    v128.store(to, low)
    v128.store(to, high, 16)
  }
}

function lumaOfRgb(sums: usize, rowBytes: i32, out: usize): void {
  const red = i16x8.splat(299)
  const green = i16x8.splat(587)
  const blue = i16x8.splat(114)
  let to = out
  for (let x: i32 = 0; x < rowBytes; x += 24) {
    const from = sums + (usize(x) << 1)
    const a = v128.load(from)
    const b = v128.load(from, 16)
    const c = v128.load(from, 32)
    const r = v128.shuffle<i16>(v128.shuffle<i16>(a, b, 0, 3, 6, 9, 12, 15, 0, 0), c, 0, 1, 2, 3, 4, 5, 10, 13)
    const g = v128.shuffle<i16>(v128.shuffle<i16>(a, b, 1, 4, 7, 10, 13, 0, 0, 0), c, 0, 1, 2, 3, 4, 8, 11, 14)
    const l = v128.shuffle<i16>(v128.shuffle<i16>(a, b, 2, 5, 8, 11, 14, 0, 0, 0), c, 0, 1, 2, 3, 4, 9, 12, 15)
    v128.store(to, i32x4.add(i32x4.add(i32x4.extmul_low_i16x8_u(r, red), i32x4.extmul_low_i16x8_u(g, green)), i32x4.extmul_low_i16x8_u(l, blue)))
    v128.store(to, i32x4.add(i32x4.add(i32x4.extmul_high_i16x8_u(r, red), i32x4.extmul_high_i16x8_u(g, green)), i32x4.extmul_high_i16x8_u(l, blue)), 16)
    to += 32
  }
}

function lumaOfGrey(sums: usize, rowBytes: i32, out: usize): void {
  const thousand = i16x8.splat(1000)
  let to = out
  for (let x: i32 = 0; x < rowBytes; x += 8) {
    const s = v128.load(sums + (usize(x) << 1))
    v128.store(to, i32x4.extmul_low_i16x8_u(s, thousand))
    v128.store(to, i32x4.extmul_high_i16x8_u(s, thousand), 16)
    to += 32
  }
}

/** Weighted sums along the 64 rows: 64 x 64 whole numbers as f64 (up to 5.3e9). */
export function rows(luma: usize, lumaStride: usize, taps: usize, out: usize): void {
  for (let c: i32 = 0; c < SIDE; c++) {
    const tap = taps + usize(c) * TAP
    const count = load<i32>(tap, 4)
    let from = luma + (usize(load<i32>(tap)) << 2)
    let to = out + (usize(c) << 3)
    for (let r: i32 = 0; r < SIDE; r++) {
      let sum: i64 = 0
      for (let k: i32 = 0; k < count; k++) sum += i64(load<i32>(from + (usize(k) << 2))) * i64(load<u8>(tap + 8 + usize(k)))
      store<f64>(to, f64(sum))
      from += lumaStride
      to += usize(SIDE) << 3
    }
  }
}

/** Sum over neighbours of the whole part of their difference in percent of `full` (the number that stands for white). */
export function gradient(sums: usize, full: f64): i32 {
  let total: i32 = 0
  const row = usize(SIDE) << 3
  for (let r: i32 = 0; r < SIDE; r++) {
    for (let c: i32 = 0; c < SIDE; c++) {
      const place = sums + usize(r) * row + (usize(c) << 3)
      const here = load<f64>(place)
      if (r + 1 < SIDE) total += i32(Math.abs(here - load<f64>(place + row)) * 100.0 / full)
      if (c + 1 < SIDE) total += i32(Math.abs(here - load<f64>(place, 8)) * 100.0 / full)
    }
  }
  return total
}

/**
 * The 16 x 16 cosine coefficients: C A C', where `cosines` is C (16 x 64), `turned` its transpose (64 x 16), `sums` is A times `scale`.
 * Each coefficient is summed in the order of its terms, so that plain code gives the same number. `half` is scratch (16 x 64).
 */
export function transform(sums: usize, scale: f64, cosines: usize, turned: usize, half: usize, out: usize): void {
  const over = f64x2.splat(scale)
  for (let at: usize = 0; at < usize(SIDE * SIDE) << 3; at += 16) v128.store(sums + at, f64x2.div(v128.load(sums + at), over))
  product(cosines, sums, half, usize(SIDE))
  product(half, turned, out, 16)
}

/** out (16 x width) = left (16 x 64) times right (64 x width). */
function product(left: usize, right: usize, out: usize, width: usize): void {
  const row = width << 3
  for (let i: usize = 0; i < 16; i++) {
    for (let j: usize = 0; j < row; j += 64) {
      let a = f64x2.splat(0)
      let b = f64x2.splat(0)
      let c = f64x2.splat(0)
      let d = f64x2.splat(0)
      let from = right + j
      let term = left + (i << 9)
      for (let k: i32 = 0; k < SIDE; k++) {
        const times = v128.load64_splat(term)
        a = f64x2.add(a, f64x2.mul(times, v128.load(from)))
        b = f64x2.add(b, f64x2.mul(times, v128.load(from, 16)))
        c = f64x2.add(c, f64x2.mul(times, v128.load(from, 32)))
        d = f64x2.add(d, f64x2.mul(times, v128.load(from, 48)))
        from += row
        term += 8
      }
      const to = out + i * row + j
      v128.store(to, a)
      v128.store(to, b, 16)
      v128.store(to, c, 32)
      v128.store(to, d, 48)
    }
  }
}
