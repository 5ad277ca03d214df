import { readFileSync } from 'node:fs'
import type { PictureHash } from '../contract.ts'
import { cosines } from './cosines.ts'
import { exchanged, hashOf, KEPT, orientations } from './hash.ts'
import { LONGEST, reversed, SIDE, tapsOf, type Tap } from './taps.ts'

/** What `assembly/pdq.ts` exports; places are bytes into its memory. */
interface Kernel {
  columns(pixels: number, rowBytes: number, channels: number, taps: number, sums: number, luma: number, lumaStride: number): void
  rows(luma: number, lumaStride: number, taps: number, out: number): void
  gradient(sums: number, full: number): number
  transform(sums: number, scale: number, cosines: number, turned: number, half: number, out: number): void
}

/** A decoded picture: 8 bits a channel, by rows without gaps; 1 channel is grey, 3 are red, green, blue. Sides 1 to 512. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
}

const TAPS_BYTES = SIDE * 16
const LUMA_STRIDE = (LONGEST + 8) * 4
const COSINE_BYTES = KEPT * SIDE * 8
const PLANE_BYTES = SIDE * SIDE * 8

/** Where everything lies in the kernel's memory; the picture comes last, with room behind it for reads of whole vectors. */
const place = layout({
  columnTaps: 2 * TAPS_BYTES, rowTaps: 2 * TAPS_BYTES, cosines: COSINE_BYTES, turned: COSINE_BYTES, half: COSINE_BYTES, out: KEPT * KEPT * 8,
  plane: PLANE_BYTES, sums: (LONGEST * 3 + 48) * 2, luma: LUMA_STRIDE * SIDE, pixels: LONGEST * LONGEST * 3 + 64,
})

function layout<Name extends string>(sizes: Record<Name, number>): Record<Name | 'end', number> {
  let next = 1024
  const places = { end: 0 } as Record<Name | 'end', number>
  for (const [name, size] of Object.entries<number>(sizes)) {
    places[name as Name] = next
    next += Math.ceil(size / 16) * 16
  }
  places.end = next
  return places
}

interface Opened {
  readonly kernel: Kernel
  readonly memory: WebAssembly.Memory
  column: Written
  row: Written
}

/** The taps that stand in memory: of which side, and what their weights add up to. */
interface Written {
  readonly side: number
  readonly whole: number
}

const NOTHING: Written = { side: 0, whole: 0 }

let opened: Opened | null = null

function open(): Opened {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(place.end / 65536), maximum: 65536 })
  const module = new WebAssembly.Module(readFileSync(new URL('./pdq.wasm', import.meta.url)))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const table = cosines()
  const turned = table.map((_, at) => table[(at % KEPT) * SIDE + Math.floor(at / KEPT)] ?? 0)
  new Float64Array(memory.buffer, place.cosines, table.length).set(table)
  new Float64Array(memory.buffer, place.turned, table.length).set(turned)
  return { kernel: exports as unknown as Kernel, memory, column: NOTHING, row: NOTHING }
}

/** Writes the taps for a side, and behind them those for the picture the other way round. */
function written(memory: WebAssembly.Memory, at: number, side: number): Written {
  const { whole, taps } = tapsOf(side)
  writeTaps(memory, at, taps)
  writeTaps(memory, at + TAPS_BYTES, reversed(taps, side))
  return { side, whole }
}

function writeTaps(memory: WebAssembly.Memory, at: number, taps: readonly Tap[]): void {
  const view = new DataView(memory.buffer)
  for (const [n, { first, weights }] of taps.entries()) {
    view.setInt32(at + n * 16, first, true)
    view.setInt32(at + n * 16 + 4, weights.length, true)
    for (const [k, weight] of weights.entries()) view.setUint8(at + n * 16 + 8 + k, weight)
  }
}

/** Puts a picture into the kernel's memory, with the taps for its sides. */
function placed({ data, width, height, channels }: Pixels): Opened {
  if (!(width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST && data.length === width * height * channels)) {
    throw new RangeError(`not a picture of 1 to ${LONGEST} px a side: ${width} x ${height} x ${channels} in ${data.length} bytes`)
  }
  opened ??= open()
  const { memory } = opened
  if (opened.column.side !== height) opened.column = written(memory, place.columnTaps, height)
  if (opened.row.side !== width) opened.row = written(memory, place.rowTaps, width)
  new Uint8Array(memory.buffer).set(data, place.pixels)
  return opened
}

/** Coefficients (16 x 16, by rows; they stand in the kernel's memory until the next call) and quality of the picture that was placed last. */
function worked(
  { kernel, memory, column, row }: Opened, { width, channels }: Pixels, rowsReversed: boolean, columnsReversed: boolean,
): { readonly coefficients: Float64Array; readonly quality: number } {
  const columnTaps = place.columnTaps + (rowsReversed ? TAPS_BYTES : 0)
  const rowTaps = place.rowTaps + (columnsReversed ? TAPS_BYTES : 0)
  kernel.columns(place.pixels, width * channels, channels, columnTaps, place.sums, place.luma, LUMA_STRIDE)
  kernel.rows(place.luma, LUMA_STRIDE, rowTaps, place.plane)
  const scale = column.whole * row.whole * 1000
  const quality = Math.min(100, Math.floor(kernel.gradient(place.plane, 255 * scale) / 90))
  kernel.transform(place.plane, scale, place.cosines, place.turned, place.half, place.out)
  return { coefficients: new Float64Array(memory.buffer, place.out, KEPT * KEPT), quality }
}

/**
 * PDQ of a decoded picture: hash and quality (0 to 100; the sum of the steps between neighbours of the 64 x 64 picture). Throws a RangeError when the
 * sides are not 1 to 512 or the bytes do not fit them.
 * @see "PDQ & TMK + PDQF", the paper of the authors of PDQ, and the description in facebook/ThreatExchange, pdq/README.md, read 2026-11-21
 */
export function pdqOf(pixels: Pixels): PictureHash {
  const { coefficients, quality } = worked(placed(pixels), pixels, false, false)
  return { hash: hashOf(coefficients), quality }
}

/**
 * The hashes of a picture in all eight orientations, the plain one first, in the order of `orientations`: exactly those that the turned picture has.
 * The reference works them out of the plain picture's coefficients; as the places that it keeps lie three pixels of 512 off the middle, its hashes of
 * turned copies are up to some 26 bits off, which leaves little of the 31 for anything else that was done to a copy. Throws as `pdqOf` does.
 */
export function orientationsOf(pixels: Pixels): string[] {
  const ready = placed(pixels)
  const reversals = [false, true].flatMap((rows) => [false, true].map((columns) => worked(ready, pixels, rows, columns).coefficients.slice()))
  return orientations.map((way) => {
    const coefficients = reversals[(way.rowsReversed ? 2 : 0) + (way.columnsReversed ? 1 : 0)] ?? new Float64Array(KEPT * KEPT)
    return hashOf(way.exchanged ? exchanged(coefficients) : coefficients)
  })
}
