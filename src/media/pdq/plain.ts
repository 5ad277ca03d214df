import type { PictureHash } from '../contract.ts'
import { cosines } from './cosines.ts'
import { hashOf, KEPT, orientations, type Orientation } from './hash.ts'
import { boxAt, middleOf, SIDE, windowOf } from './taps.ts'

/** Luma of each pixel, 0 to 255: 0.299 red, 0.587 green, 0.114 blue. */
function lumaOf(data: Uint8Array, channels: number): Float64Array {
  if (channels === 1) return Float64Array.from(data)
  return Float64Array.from({ length: data.length / channels }, (_, n) =>
    0.299 * (data[n * channels] ?? 0) + 0.587 * (data[n * channels + 1] ?? 0) + 0.114 * (data[n * channels + 2] ?? 0))
}

/** One pass of the box filter over the lines of a picture; `apart` is from a place of a line to the next, `between` from a line to the next. */
function box(luma: Float64Array, side: number, apart: number, lines: number, between: number): Float64Array {
  const window = windowOf(side)
  const out = new Float64Array(luma.length)
  for (let line = 0; line < lines; line++) {
    for (let place = 0; place < side; place++) {
      const { from, to } = boxAt(place, window, side)
      let sum = 0
      for (let source = from; source <= to; source++) sum += luma[line * between + source * apart] ?? 0
      out[line * between + place * apart] = sum / (to - from + 1)
    }
  }
  return out
}

/** The 64 x 64 picture: two passes of the box filter in each direction, then the middle of each block. */
function small(luma: Float64Array, width: number, height: number): Float64Array {
  let smooth = luma
  for (let pass = 0; pass < 2; pass++) {
    smooth = box(smooth, width, 1, height, width)
    smooth = box(smooth, height, width, width, 1)
  }
  return Float64Array.from({ length: SIDE * SIDE }, (_, n) =>
    smooth[middleOf(Math.floor(n / SIDE), height) * width + middleOf(n % SIDE, width)] ?? 0)
}

/** 0 to 100: how much neighbours of the 64 x 64 picture differ, in whole percents of white, summed and divided by 90. */
function qualityOf(picture: Float64Array): number {
  const step = (a: number, b: number): number => Math.floor((Math.abs((picture[a] ?? 0) - (picture[b] ?? 0)) * 100) / 255 + 1e-9)
  let total = 0
  for (let at = 0; at < SIDE * SIDE; at++) {
    if (at + SIDE < SIDE * SIDE) total += step(at, at + SIDE)
    if (at % SIDE < SIDE - 1) total += step(at, at + 1)
  }
  return Math.min(100, Math.floor(total / 90))
}

/** C A C' for the 16 x 64 matrix C of cosines. */
function transform(picture: Float64Array): Float64Array {
  const c = cosines()
  const dot = (left: (k: number) => number, right: (k: number) => number): number => {
    let sum = 0
    for (let k = 0; k < SIDE; k++) sum += left(k) * right(k)
    return sum
  }
  const half = Float64Array.from({ length: KEPT * SIDE }, (_, at) =>
    dot((k) => c[Math.floor(at / SIDE) * SIDE + k] ?? 0, (k) => picture[k * SIDE + (at % SIDE)] ?? 0))
  return Float64Array.from({ length: KEPT * KEPT }, (_, at) =>
    dot((k) => half[Math.floor(at / KEPT) * SIDE + k] ?? 0, (k) => c[(at % KEPT) * SIDE + k] ?? 0))
}

/** Turns a picture pixel by pixel. */
function turn(luma: Float64Array, width: number, height: number, { rowsReversed, columnsReversed, exchanged }: Orientation): Float64Array {
  const wide = exchanged ? height : width
  return Float64Array.from({ length: luma.length }, (_, at) => {
    const [row, column] = exchanged ? [at % wide, Math.floor(at / wide)] : [Math.floor(at / wide), at % wide]
    return luma[(rowsReversed ? height - 1 - row : row) * width + (columnsReversed ? width - 1 - column : column)] ?? 0
  })
}

/**
 * PDQ step by step as the paper tells it, for pictures of any size and without a thought of speed: what the kernel is tested against.
 * `channels` is 1 (grey) or 3 and more (red, green, blue, anything).
 */
export function plainPdq(data: Uint8Array, width: number, height: number, channels: number): PictureHash {
  const picture = small(lumaOf(data, channels), width, height)
  return { hash: hashOf(transform(picture)), quality: qualityOf(picture) }
}

/** The hashes of a picture turned pixel by pixel, in the order of `orientations`. */
export function plainOrientations(data: Uint8Array, width: number, height: number, channels: number): string[] {
  const luma = lumaOf(data, channels)
  return orientations.map((way) => {
    const [wide, high] = way.exchanged ? [height, width] : [width, height]
    return hashOf(transform(small(turn(luma, width, height, way), wide, high)))
  })
}
