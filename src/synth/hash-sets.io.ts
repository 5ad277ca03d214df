import { pdqOf } from '../media/index.ts'
import { coloursOf, patternOf } from './pattern.ts'
import { digestOf, listingOf, pictureOf } from './picture.ts'
import { prng } from './prng.ts'
import type { Change, Pattern } from './pattern.ts'
import type { Plan } from './plan.ts'
import type { Prng } from './prng.ts'
import type { SynthFile } from './render.ts'

/** Changed copies, the most changed first. */
const CHANGES: readonly Change[] = [
  { size: 44, gain: 56, lift: 24 }, { size: 96, gain: 52, lift: 10 }, { size: 80, gain: 64, lift: -12 },
  { size: 60, gain: 60, lift: 6 }, { size: 64, gain: 60, lift: 8 },
]

/** A copy counts as near within so many bits: well within the 31 that PDQ's authors recommend, so that the truth is no matter of a bit. */
const NEAR_BITS = 20

/** Entries of hashes that no file of the world has: some, and one for so many pictures. */
const STRANGERS = { least: 20, onePer: 2 }

interface Row {
  readonly md5: string
  readonly pdq: string
}

const pdqHash = (pattern: Pattern): string => pdqOf({ data: coloursOf(pattern), width: pattern.width, height: pattern.height, channels: 3 }).hash

/** Bits in which two hashes of 64 hex digits differ. */
function distance(a: string, b: string): number {
  const differ = (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)
  return differ.replaceAll('0', '').length
}

/** The PDQ hash of a changed copy of a picture: of the most changed one that is still near. */
function copyPdq(seed: number, number: number): string {
  const own = pdqHash(patternOf(seed, number))
  for (const change of CHANGES) {
    const copy = pdqHash(patternOf(seed, number, change))
    if (distance(own, copy) <= NEAR_BITS) return copy
  }
  return own
}

const stranger = (random: Prng): Row => ({ md5: random.hex(32), pdq: random.chance(0.5) ? random.hex(64) : '' })

/** The row of a list that tells of a picture by its own hashes or by a copy; some lists that tell its own hashes tell its PDQ hash too. */
function rowOf(seed: number, number: number, told: 'own' | 'copy', pdqToo: boolean): Row {
  if (told === 'copy') return { md5: '', pdq: copyPdq(seed, number) }
  return { md5: digestOf('md5', pictureOf(seed, number)), pdq: pdqToo ? pdqHash(patternOf(seed, number)) : '' }
}

/** The lists that know a world's pictures, `hash-sets/known.csv` and `hash-sets/harmless.csv`; nothing for a world without pictures. */
export function* hashSetsOf(plan: Plan): Generator<SynthFile> {
  const { seed, pictures: { count } } = plan
  if (count === 0) return
  const random = prng(seed, 16)
  const known: string[] = []
  const harmless: string[] = []
  const knownLine = ({ md5, pdq }: Row): void => void known.push(`${md5},${pdq},${1 + random.int(3)},synth\n`)
  const harmlessLine = ({ md5, pdq }: Row): void => void harmless.push(`${md5},${pdq}\n`)
  for (let number = 0; number < count; number += 1) {
    const told = listingOf(seed, number)
    if (told.known !== null) knownLine(rowOf(seed, number, told.known, prng(seed, 15, number).chance(0.4)))
    if (told.harmless !== null) harmlessLine(rowOf(seed, number, told.harmless, false))
    if (number % STRANGERS.onePer === 0) knownLine(stranger(random))
  }
  for (let i = 0; i < STRANGERS.least; i += 1) {
    knownLine(stranger(random))
    harmlessLine(stranger(random))
  }
  yield { path: 'hash-sets/known.csv', content: `md5,pdq,category,scheme\n${known.join('')}` }
  yield { path: 'hash-sets/harmless.csv', content: `md5,pdq\n${harmless.join('')}` }
}
