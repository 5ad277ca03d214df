import { prng } from './prng.ts'
import type { Prng } from './prng.ts'

/** A drawn pattern: one level a pixel by rows, and the colour of each level (256 times red, green, blue). */
export interface Pattern {
  readonly width: number
  readonly height: number
  readonly levels: Uint8Array
  readonly ramp: Uint8Array
}

/** A pattern before it is drawn, so that it can be drawn again at another size: places in it run from 0 to 65,535 across and down. */
interface Recipe {
  readonly width: number
  readonly height: number
  /** The level of a place, 0 to 255. */
  readonly level: (u: number, v: number) => number
  readonly ramp: Uint8Array
}

/** How a copy differs from the picture: its size in 64ths, and its brightness as `level * gain / 64 + lift`. */
export interface Change {
  readonly size: number
  readonly gain: number
  readonly lift: number
}

const UNCHANGED: Change = { size: 64, gain: 64, lift: 0 }

const SIDES = [112, 128, 144, 160, 192, 216, 240] as const

/** Fine detail weighs so many 256ths: it makes each picture its own, and gives a plain gradient enough to be told from others. */
const DETAIL = 144
const DETAIL_CELLS = 13

type Level = Recipe['level']

/** Up and down between 0 and 255, once for 65,536 steps. Whole numbers only: no machine's sine is asked. */
function swing(steps: number): number {
  const at = steps & 0xffff
  return (at < 0x8000 ? at : 0xffff - at) >> 7
}

/** A wave across the picture with up to `most` swings. */
function wave(random: Prng, most: number): Level {
  const across = random.int(most * 512) - most * 256
  const down = random.int(most * 512) - most * 256
  const phase = random.int(0x10000)
  return (u, v) => swing(((u * across + v * down) >> 8) + phase)
}

function waves(random: Prng): Level {
  const [a, b, c] = [wave(random, 6), wave(random, 4), wave(random, 2)]
  return (u, v) => ((a(u, v) + b(u, v) + c(u, v)) * 85) >> 8
}

function checks(random: Prng): Level {
  const [a, b] = [wave(random, 6), wave(random, 6)]
  return (u, v) => ((a(u, v) < 128) === (b(u, v) < 128) ? 48 : 208)
}

function rings(random: Prng): Level {
  const [x, y, tight] = [random.int(0x10000), random.int(0x10000), 1 + random.int(6)]
  return (u, v) => swing(((((u - x) >> 4) ** 2 + ((v - y) >> 4) ** 2) >> 8) * tight)
}

/** A field of noise: random levels at the knots of a grid, and smooth between them. */
function field(random: Prng, cells: number): Level {
  const side = cells + 1
  const knots = Uint8Array.from({ length: side * side }, () => random.int(256))
  const between = (a: number, b: number, part: number): number => a + (((b - a) * part) >> 16)
  const along = (knot: number, part: number): number => between(knots[knot] ?? 0, knots[knot + 1] ?? 0, part)
  return (u, v) => {
    const across = u * cells
    const down = v * cells
    const knot = (down >> 16) * side + (across >> 16)
    return between(along(knot, across & 0xffff), along(knot + side, across & 0xffff), down & 0xffff)
  }
}

const BASES: readonly ((random: Prng) => Level)[] = [waves, (random) => wave(random, 1), checks, rings, (random) => field(random, 5)]

/** Colours from a dark one to a bright one. */
function rampOf(random: Prng): Uint8Array {
  const ends = Array.from({ length: 3 }, () => [random.int(64), 192 + random.int(64)] as const)
  return Uint8Array.from({ length: 768 }, (_, i) => {
    const [dark, bright] = ends[i % 3] ?? [0, 255]
    return dark + Math.floor(((bright - dark) * Math.floor(i / 3)) / 255)
  })
}

function recipeOf(seed: number, number: number): Recipe {
  const random = prng(seed, 11, number)
  const [width, height] = [random.pick(SIDES), random.pick(SIDES)]
  const base = random.pick(BASES)(random)
  const detail = field(random, DETAIL_CELLS)
  return { width, height, level: (u, v) => (base(u, v) * (256 - DETAIL) + detail(u, v) * DETAIL) >> 8, ramp: rampOf(random) }
}

/** Draws the pattern of a number (waves, gradients, checks, rings, fields of noise; never anything else), or a changed copy of it. */
export function patternOf(seed: number, number: number, change: Change = UNCHANGED): Pattern {
  const recipe = recipeOf(seed, number)
  const width = Math.floor((recipe.width * change.size) / 64)
  const height = Math.floor((recipe.height * change.size) / 64)
  const levels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const v = Math.floor(((y * 2 + 1) * 0x8000) / height)
    for (let x = 0; x < width; x += 1) {
      const level = recipe.level(Math.floor(((x * 2 + 1) * 0x8000) / width), v)
      levels[y * width + x] = Math.max(0, Math.min(255, ((level * change.gain) >> 6) + change.lift))
    }
  }
  return { width, height, levels, ramp: recipe.ramp }
}

/** A pattern as red, green and blue, by rows. */
export function coloursOf({ levels, ramp }: Pattern): Uint8Array {
  const data = new Uint8Array(levels.length * 3)
  for (let i = 0; i < data.length; i += 1) data[i] = ramp[(levels[Math.floor(i / 3)] ?? 0) * 3 + (i % 3)] ?? 0
  return data
}
