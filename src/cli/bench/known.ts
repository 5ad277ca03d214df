import { createHash } from 'node:crypto'
import { emptyEvidence, emptyReading, type EvidenceFile, type Reading } from '../../intake/contract.ts'
import { prng } from '../../synth/index.ts'
import { randomCode, turned, type Source } from './codes.ts'

/** What the store of a bench knows: so many md5 and as many PDQ hashes, numbered from 1. The store makes them itself by the same rule. */
export const knownMd5 = (n: number): string => createHash('md5').update(`known ${n}`).digest('hex')

/** The PDQ hash of that number: any 256 bits do. */
export const knownPdq = (n: number): string => createHash('sha256').update(`known ${n}`).digest('hex')

/** A file of a bench: its reading, and whether the sets know it. */
interface PlantedFile {
  readonly file: EvidenceFile
  readonly known: boolean
}

/** A report of such files; `known` says of each whether the sets know it. */
interface PlantedReport {
  readonly id: string
  readonly reading: Reading
  readonly known: readonly boolean[]
}

/** Of a hundred files so many are known by their md5, and so many by a PDQ hash within 31 bits. */
const PLANTED = { md5: 5, pdq: 5 } as const

const FARTHEST = 31

/** Reports of two or three files each, every file with md5 and PDQ; the same number gives the same batch. */
export function plantedBatch(batch: number, reports: number, known: number): PlantedReport[] {
  const source = prng(batch, 7)
  return Array.from({ length: reports }, (_, n) => {
    const files = Array.from({ length: 2 + source.int(2) }, (__, f) => plantedFile(`batch${batch}#/${n}/${f}`, known, source))
    return { id: `bench-${batch}-${n}`, reading: { ...emptyReading, evidence: files.map((f) => f.file) }, known: files.map((f) => f.known) }
  })
}

function plantedFile(at: string, known: number, source: Source): PlantedFile {
  const dice = source.int(100)
  const byMd5 = dice < PLANTED.md5
  const byPdq = !byMd5 && dice < PLANTED.md5 + PLANTED.pdq
  const md5 = byMd5 ? knownMd5(1 + source.int(known)) : Buffer.from(randomCode(source)).toString('hex', 0, 16)
  const code = byPdq ? turned(Buffer.from(knownPdq(1 + source.int(known)), 'hex'), source.int(FARTHEST + 1), source) : randomCode(source)
  return { file: fileWith(at, md5, Buffer.from(code).toString('hex')), known: byMd5 || byPdq }
}

/** A file of a reading with these two hashes. */
export function fileWith(at: string, md5: string, pdq: string): EvidenceFile {
  return { ...emptyEvidence(at), hashes: [{ algorithm: 'md5', value: md5, at }, { algorithm: 'pdq', value: pdq, at }] }
}
