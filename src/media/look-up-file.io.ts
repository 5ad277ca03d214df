import { basename } from 'node:path'
import type { Problem } from '../kernel/problem.ts'
import type { Db } from '../store/index.ts'
import type { Hash, Hit } from './contract.ts'
import type { MediaTools } from './content.io.ts'
import { lookUpHashes, nameOf, type LookUpOptions } from './look-up.io.ts'
import { LEAST_QUALITY } from './normal.ts'
import { peekList, readList, type ReadBatch } from './read-list.io.ts'
import { sixtyFourNamed } from './hash-sets/text/sixty-four.ts'
import { withOverrules } from './status.ts'
import { frameHits } from './video-match.io.ts'

/** One hash that was asked for, and every opinion that it hit, nearest first. */
export interface Answer {
  readonly query: string
  readonly hits: readonly Hit[]
}

/** How a file is looked up. `onProblems` is told what of a list, or of the file itself, could not be read. */
export interface LookUpFileOptions extends LookUpOptions {
  readonly orientations?: boolean
  readonly onProblems?: (problems: readonly Problem[]) => void
}

/** Hashes of a list are looked up, and answered, so many at a time; of each the nearest stored codes. */
const AT_ONCE = 500
const NEAREST_TOLD = 1_000

/** Lists whose lines are hashes and no more: there 64 digits may be a SHA-256 or a PDQ, and a hash that stands twice is asked twice. */
const BARE: ReadonlySet<string> = new Set(['plain', 'csv'])

/**
 * Looks up a list of hashes, in pieces, in the order of the list; a file that is no list is hashed and looked up itself (a picture also by its PDQ
 * hash, when it says enough, and by those of its turned and mirrored forms when `orientations` is set; a video also by its frames). Frames are looked
 * up one by one: how much of a video is known is for whoever asks to judge. Rejects with an error that has a `code` when the file cannot be read.
 */
export async function* lookUpFile(db: Db, tools: MediaTools, path: string, options: LookUpFileOptions = {}): AsyncGenerator<Answer[]> {
  const peek = await peekList(path)
  if (peek === null) {
    yield fileAnswers(db, tools, path, options)
    return
  }
  const isOpen = BARE.has(peek.format) && sixtyFourNamed(`${basename(path)} ${peek.head.split(/\r\n|[\r\n]/, 3).join(' ')}`) === null
  for await (const piece of readList(path)) {
    options.onProblems?.(piece.problems)
    const hashes = asked(piece)
    for (let at = 0; at < hashes.length; at += AT_ONCE) yield answersOf(db, tools, hashes.slice(at, at + AT_ONCE), { ...options, isOpen })
  }
}

/** The hashes of a piece of a list. Where several entries are opinions on one hash it is asked once. */
function asked({ entries, format }: ReadBatch): Hash[] {
  const hashes = entries.flatMap((e) => e.hashes)
  return BARE.has(format) ? hashes : [...new Map(hashes.map((h) => [nameOf(h), h])).values()]
}

/** Every reading of a hash: of 64 digits that no word names, SHA-256 and PDQ. Equal bits by chance do not happen. */
function readings(hash: Hash, isOpen: boolean): readonly Hash[] {
  if (!isOpen || (hash.kind !== 'sha256' && hash.kind !== 'pdq')) return [hash]
  return [hash, { kind: hash.kind === 'pdq' ? 'sha256' : 'pdq', value: hash.value }]
}

async function answersOf(
  db: Db, tools: MediaTools, hashes: readonly Hash[], options: LookUpOptions & { readonly isOpen?: boolean },
): Promise<Answer[]> {
  const read = hashes.map((h) => readings(h, options.isOpen === true))
  const found = await lookUpHashes(db, tools.matcher, read.flat(), { nearest: NEAREST_TOLD, ...options })
  const frames = await frameHits(db, tools.matcher, hashes.filter((h) => h.kind === 'vpdq').map((h) => h.value), options.threshold)
  return hashes.map((h, i) => {
    const hits = h.kind === 'vpdq' && frames.has(h.value)
      ? frames.get(h.value) ?? [] : (read[i] ?? []).flatMap((r) => found.hits.get(nameOf(r)) ?? [])
    return { query: h.value, hits: hits.toSorted((a, b) => a.distance - b.distance) }
  })
}

async function fileAnswers(db: Db, tools: MediaTools, path: string, options: LookUpFileOptions): Promise<Answer[]> {
  const { md5, sha1, sha256, pdq, orientations, frames = [], problems } = await tools.pool.hash(
    path, path, options.orientations === true ? { orientations: true } : {},
  )
  options.onProblems?.(problems)
  const seen = pdq === null || pdq.quality < LEAST_QUALITY ? [] : orientations ?? [pdq.hash]
  const taken = new Set(frames.filter((f) => f.quality >= LEAST_QUALITY).map((f) => f.hash))
  const hashes: Hash[] = [
    { kind: 'md5', value: md5 }, { kind: 'sha1', value: sha1 }, { kind: 'sha256', value: sha256 },
    ...seen.map((value): Hash => ({ kind: 'pdq', value })),
    ...[...taken].map((value): Hash => ({ kind: 'vpdq', value })),
  ]
  const answers = await answersOf(db, tools, hashes, options)
  const ofFile = answers.flatMap((a) => a.hits)
  return answers.map((a) => ({ ...a, hits: withOverrules(a.hits, ofFile) }))
}
