import type { Prng } from '../../src/synth/prng.ts'
import { mutateJson } from './mutate-json.ts'
import { mutateLines, mutateMarkup, mutateText } from './mutate-text.ts'
import type { Shape } from './target.ts'

/** What a mutator may draw from. */
export interface Draw {
  readonly random: Prng
  readonly tokens: readonly Uint8Array[]
  /** Another input of the corpus. */
  readonly other: () => Uint8Array
  readonly most: number
}

type Mutator = (input: Uint8Array, draw: Draw) => Uint8Array

/** Whole numbers at which lengths, counts and signs turn over. */
const EDGES = [
  0, 1, 2, 3, 7, 8, 16, 31, 32, 63, 64, 100, 127, 128, 255, 256, 511, 512, 1023, 1024, 4095, 4096, 32767, 32768, 65535, 65536, 0x7fffffff, 0x80000000,
  0xfffffffe, 0xffffffff,
]

/** Letters that readers trip over: marks, bidi, combining, full width, astral, and bytes that are no UTF-8. */
const LETTERS = [
  '\0', '\u001b[31m', '\r', '\r\n', '\u2028', '\ufeff', '\u202e', '\u200b', '\u0301'.repeat(8), '\uff21\uff11', '\u{1f600}', '\u0130', '\u00df',
  '\ufffd', '\u0661\u0662', '%00', '../', '\\',
]
  .map((text) => new TextEncoder().encode(text)).concat([
    Uint8Array.of(0xff), Uint8Array.of(0xc3), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xff, 0xfe),
  ])

/** The input with `less` bytes at `from` exchanged for others. */
export function spliced(input: Uint8Array, from: number, less: number, put: Uint8Array): Uint8Array {
  const out = new Uint8Array(input.length - less + put.length)
  out.set(input.subarray(0, from))
  out.set(put, from)
  out.set(input.subarray(from + less), from + put.length)
  return out
}

/** A piece of an input: mostly short. */
function piece(length: number, random: Prng): readonly [from: number, size: number] {
  const size = Math.min(length, 1 + random.int(random.pick([4, 16, 64, 512, 4096])))
  return [random.int(length - size + 1), size]
}

const changed = (input: Uint8Array, at: number, byte: number): Uint8Array => {
  const out = input.slice()
  out[at] = byte
  return out
}

function setEdge(input: Uint8Array, { random }: Draw): Uint8Array {
  const width = random.pick([1, 2, 4])
  if (input.length < width) return input
  const at = random.int(input.length - width + 1)
  const out = input.slice()
  const view = new DataView(out.buffer)
  const little = random.chance(0.5)
  const value = random.chance(0.8) ? random.pick(EDGES) : input.length + random.int(9) - 4
  if (width === 1) view.setUint8(at, value & 0xff)
  else if (width === 2) view.setUint16(at, value & 0xffff, little)
  else view.setUint32(at, value >>> 0, little)
  return out
}

function repeated(input: Uint8Array, { random, most }: Draw): Uint8Array {
  const [from, size] = piece(input.length, random)
  const room = Math.max(0, most - input.length)
  const times = Math.min(random.pick([1, 2, 5, 50, 1000, 30_000]), Math.floor(room / size))
  const put = new Uint8Array(size * times)
  for (let i = 0; i < times; i++) put.set(input.subarray(from, from + size), i * size)
  return spliced(input, from, 0, put)
}

function crossed(input: Uint8Array, { random, other, most }: Draw): Uint8Array {
  const taken = other()
  if (taken.length === 0) return input
  const [from, size] = piece(taken.length, random)
  const at = random.int(input.length + 1)
  const put = random.chance(0.3) ? taken.subarray(from) : taken.subarray(from, from + size)
  return spliced(input, at, random.chance(0.5) ? Math.min(put.length, input.length - at) : 0, put).subarray(0, most)
}

function withToken(input: Uint8Array, { random, tokens }: Draw): Uint8Array {
  const put = tokens.length > 0 && random.chance(0.75) ? random.pick(tokens) : random.pick(LETTERS)
  const at = random.int(input.length + 1)
  return spliced(input, at, random.chance(0.5) ? Math.min(put.length, input.length - at) : 0, put)
}

function moved(input: Uint8Array, { random }: Draw): Uint8Array {
  const [from, size] = piece(input.length, random)
  const without = spliced(input, from, size, new Uint8Array(0))
  return spliced(without, random.int(without.length + 1), 0, input.subarray(from, from + size))
}

const ANY: readonly Mutator[] = [
  (input, { random }) => changed(input, random.int(input.length), (input[random.int(input.length)] ?? 0) ^ (1 << random.int(8))),
  (input, { random }) => { const at = random.int(input.length); return changed(input, at, (input[at] ?? 0) ^ (1 << random.int(8))) },
  (input, { random }) => changed(input, random.int(input.length), random.int(256)),
  (input, { random }) => { const at = random.int(input.length); return changed(input, at, ((input[at] ?? 0) + random.int(71) - 35) & 0xff) },
  (input, { random }) => { const [from, size] = piece(input.length, random); return spliced(input, from, size, new Uint8Array(0)) },
  (input, { random }) => { const [from, size] = piece(input.length, random); return spliced(
    input, random.int(input.length), 0, input.slice(from, from + size),
  ) },
  (input, { random }) => input.subarray(0, random.int(input.length)),
  (input, { random }) => spliced(input, random.int(input.length + 1), 0, Uint8Array.of(random.int(256))),
  setEdge, setEdge, repeated, crossed, crossed, withToken, withToken, withToken, moved,
]

const BY_SHAPE: Readonly<Record<Shape, readonly Mutator[]>> = {
  bytes: [], text: [mutateText], json: [mutateJson, mutateJson, mutateText], lines: [mutateLines, mutateLines, mutateText],
  markup: [mutateMarkup, mutateMarkup, mutateText],
}

/** A new input made of one of the corpus: one to eight changes, half of them by structure where the shape has one. */
export function mutated(input: Uint8Array, shape: Shape, draw: Draw): Uint8Array {
  const own = BY_SHAPE[shape]
  let out = input.length === 0 ? Uint8Array.of(draw.random.int(256)) : input
  for (let left = 1 + Math.min(7, Math.floor(-Math.log2(1 - draw.random.next()))); left > 0; left--) {
    const mutator = own.length > 0 && draw.random.chance(0.5) ? draw.random.pick(own) : draw.random.pick(ANY)
    out = mutator(out, draw).subarray(0, draw.most)
    if (out.length === 0) out = Uint8Array.of(draw.random.int(256))
  }
  return out
}
