import { createHash } from 'node:crypto'
import { patternOf } from './pattern.ts'
import { pngOf } from './png.ts'
import { prng } from './prng.ts'
import type { Plan } from './plan.ts'
import type { ToldFile } from './telling.ts'

/**
 * How the hash lists stand to a picture. `known`, `harmless`, `unlisted` say it by the picture's own hashes, `near` and `harmless-near` by the PDQ
 * hash of a changed copy only; `harmless-but-near` stands in the harmless list itself and in the known one as a changed copy, `in-both` in both.
 */
const standings = ['known', 'near', 'harmless', 'unlisted', 'harmless-near', 'harmless-but-near', 'in-both'] as const

/** One of the ways in which the lists stand to a picture. */
type Standing = (typeof standings)[number]

/** Weights of `standings`. */
const WEIGHTS = [30, 24, 16, 14, 6, 6, 4] as const

/** The status that a file has by right, and what tells it: a hash of these very bytes, the nearness of a PDQ hash, or nothing. */
export interface RightAnswer {
  readonly known: 'known' | 'benign' | 'unknown'
  readonly how: 'exact' | 'near' | null
}

/** Exact hashes go before nearness, known before harmless; nearness to a harmless picture makes nothing harmless. */
const ANSWERS: Readonly<Record<Standing, RightAnswer>> = {
  'known': { known: 'known', how: 'exact' }, 'in-both': { known: 'known', how: 'exact' }, 'near': { known: 'known', how: 'near' },
  'harmless': { known: 'benign', how: 'exact' }, 'harmless-but-near': { known: 'benign', how: 'exact' },
  'harmless-near': { known: 'unknown', how: null }, 'unlisted': { known: 'unknown', how: null },
}

/** How the lists stand to the picture of a number. The first pictures have one standing each, so that a small world has them all. */
export function standingOf(seed: number, number: number): Standing {
  return standings[number] ?? standings[prng(seed, 12, number).weighted(WEIGHTS)] ?? 'unlisted'
}

/** What a right answer about the picture of a number is, when both lists are taken in. */
export const answerOf = (seed: number, number: number): RightAnswer => ANSWERS[standingOf(seed, number)]

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
