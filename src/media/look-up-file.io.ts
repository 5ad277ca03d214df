import type { Db } from '../store/index.ts'
import type { Hash, Hit } from './contract.ts'
import type { MediaTools } from './content.io.ts'
import { LEAST_QUALITY, lookUpHashes, nameOf, type LookUpOptions } from './look-up.io.ts'
import { looksLikeList, readList } from './read-list.io.ts'
import { withOverrules } from './status.ts'

/** One hash that was asked for, and every opinion that it hit, nearest first. */
export interface Answer {
  readonly query: string
  readonly hits: readonly Hit[]
}

/**
 * Looks up a list of hashes, in pieces; a file that is no list is hashed and looked up itself (a picture also by its PDQ hash, when it says enough, and by
 * those of its turned and mirrored forms when `orientations` is set).
 */
export async function* lookUpFile(
  db: Db, tools: MediaTools, path: string, options: LookUpOptions & { readonly orientations?: boolean } = {},
): AsyncGenerator<Answer[]> {
  if (await looksLikeList(path) === null) {
    yield fileAnswers(db, tools, path, options)
    return
  }
  for await (const piece of readList(path)) yield answersOf(db, tools, piece.entries.flatMap((e) => e.hashes), options)
}

async function answersOf(db: Db, tools: MediaTools, hashes: readonly Hash[], options: LookUpOptions): Promise<Answer[]> {
  // A SHA-256 and a PDQ hash look alike: who asks for 64 digits is told of both.
  const alike = (h: Hash): readonly Hash[] => (h.kind === 'sha256' ? [h, { kind: 'pdq', value: h.value }] : h.kind === 'pdq' ? [h, { kind: 'sha256', value: h.value }] : [h])
  const found = await lookUpHashes(db, tools.matcher, hashes.flatMap(alike), options)
  return hashes.map((h) => ({ query: h.value, hits: alike(h).flatMap((a) => found.hits.get(nameOf(a)) ?? []).toSorted((a, b) => a.distance - b.distance) }))
}

async function fileAnswers(db: Db, tools: MediaTools, path: string, options: LookUpOptions & { readonly orientations?: boolean }): Promise<Answer[]> {
  const { md5, sha1, sha256, pdq, orientations } = await tools.pool.hash(path, path, options.orientations === true ? { orientations: true } : {})
  const seen = pdq === null || pdq.quality < LEAST_QUALITY ? [] : orientations ?? [pdq.hash]
  const hashes: Hash[] = [
    { kind: 'md5', value: md5 }, { kind: 'sha1', value: sha1 }, { kind: 'sha256', value: sha256 }, ...seen.map((value): Hash => ({ kind: 'pdq', value })),
  ]
  const answers = await answersOf(db, tools, hashes, options)
  const overruled = withOverrules(answers.flatMap((a) => a.hits)).find((h) => h.overruled !== null)?.overruled ?? null
  return overruled === null ? answers : answers.map((a) => ({ ...a, hits: a.hits.map((h) => (h.kind === 'known' ? { ...h, overruled: h.overruled ?? overruled } : h)) }))
}
