import { createHash } from 'node:crypto'
import { patternOf } from './pattern.ts'
import { pngOf } from './png.ts'
import { prng } from './prng.ts'
import type { Plan } from './plan.ts'
import type { ToldFile } from './telling.ts'

/** How a list tells of a picture: by its own hashes, by the PDQ hash of a changed copy only, or not at all. */
type Told = 'own' | 'copy' | null

/** The status that a file has by right, and what tells it: a hash of these very bytes, the nearness of a PDQ hash, or nothing. */
export interface RightAnswer {
  readonly known: 'known' | 'benign' | 'unknown'
  readonly how: 'exact' | 'near' | null
}

/** What the two lists say of a picture, and what follows from it; drawn by weight. */
interface Listing {
  readonly known: Told
  readonly harmless: Told
  readonly weight: number
  readonly answer: RightAnswer
}

const KNOWN: RightAnswer = { known: 'known', how: 'exact' }
const NEAR: RightAnswer = { known: 'known', how: 'near' }
const HARMLESS: RightAnswer = { known: 'benign', how: 'exact' }
const UNKNOWN: RightAnswer = { known: 'unknown', how: null }

/** Exact hashes go before nearness, known before harmless; nearness to a harmless picture makes nothing harmless. */
const LISTINGS: readonly Listing[] = [
  { known: 'own', harmless: null, weight: 30, answer: KNOWN }, { known: 'copy', harmless: null, weight: 24, answer: NEAR },
  { known: null, harmless: 'own', weight: 16, answer: HARMLESS }, { known: null, harmless: null, weight: 14, answer: UNKNOWN },
  { known: null, harmless: 'copy', weight: 6, answer: UNKNOWN }, { known: 'copy', harmless: 'own', weight: 6, answer: HARMLESS },
  { known: 'own', harmless: 'own', weight: 4, answer: KNOWN },
]

const WEIGHTS = LISTINGS.map((l) => l.weight)

const UNLISTED: Listing = { known: null, harmless: null, weight: 0, answer: UNKNOWN }

/** What the lists say of the picture of a number. The first pictures have one listing each, so that a small world has them all. */
export function listingOf(seed: number, number: number): Listing {
  return LISTINGS[number] ?? LISTINGS[prng(seed, 12, number).weighted(WEIGHTS)] ?? UNLISTED
}

/** The picture of a number as a PNG file. */
export const pictureOf = (seed: number, number: number): Uint8Array => pngOf(patternOf(seed, number))

/** A hash of a picture's bytes in hex. */
export const digestOf = (kind: 'md5' | 'sha1', bytes: Uint8Array): string => createHash(kind).update(bytes).digest('hex')

/** Of the reports' pictures, those whose SHA-1 is told beside the MD5. */
const TELLS_SHA1 = 0.5

/** A report's files with the pictures that the plan gives them: their names, hashes and bytes. */
export function pictured(plan: Plan, slot: number, files: readonly ToldFile[]): readonly ToldFile[] {
  const first = plan.pictures.first.get(slot)
  if (first === undefined) return files
  return files.map((file, i) => {
    const number = first + i
    if (number >= plan.pictures.count) return file
    const bytes = pictureOf(plan.seed, number)
    return {
      ...file, name: `${file.name.slice(0, file.name.lastIndexOf('.'))}-${i + 1}.png`, md5: digestOf('md5', bytes),
      sha1: prng(plan.seed, 13, number).chance(TELLS_SHA1) ? digestOf('sha1', bytes) : undefined, picture: { number, bytes },
    }
  })
}
