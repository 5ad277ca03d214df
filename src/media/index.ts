/** Says of files by their hashes whether they are known, without anyone having to look. */
import type { Act } from '../custody/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Db } from '../store/index.ts'
import type { FileStatus, Hit, SetKind } from './contract.ts'
import { normalHash, type NormalHash } from './normal.ts'
import { hashFile } from './hash.io.ts'
import { looksLikeList, readList } from './read-list.io.ts'
import { evidence, hashSets, type EvidenceHash } from './table.ts'

export { hashFile, type FileHashes } from './hash.io.ts'
export type { FileStatus, Hit, SetKind } from './contract.ts'

/** The exact hashes of a reading's files. */
function hashesOf(report: string, reading: Reading): EvidenceHash[] {
  return reading.evidence.flatMap((file, n) => file.hashes.flatMap((h): EvidenceHash[] => {
    const found = normalHash(h.value, h.algorithm)
    return found === null ? [] : [{ ...found, report, file: n }]
  }))
}

/** Stores the hashes of a batch and says of each file what the sets say, in the order of the reading's evidence. */
export async function match(
  act: Act, batch: readonly { readonly id: string; readonly reading: Reading; readonly revised: boolean }[],
): Promise<ReadonlyMap<string, readonly FileStatus[]>> {
  const revised = batch.filter((b) => b.revised).map((b) => b.id)
  if (revised.length > 0) evidence.remove(act.db, revised)
  const hashes = batch.flatMap((b) => hashesOf(b.id, b.reading))
  evidence.add(act.db, hashes)
  return statuses(act.db, batch)
}

/** What the sets say now of the files of readings. */
export async function statuses(
  db: Db, batch: readonly { readonly id: string; readonly reading: Reading }[],
): Promise<ReadonlyMap<string, readonly FileStatus[]>> {
  const hashes = batch.flatMap((b) => hashesOf(b.id, b.reading))
  const hits = await hitsOf(db, hashes)
  const byFile = new Map<string, Hit[]>()
  for (const h of hashes) {
    const found = hits.get(`${h.algorithm} ${h.value}`) ?? []
    byFile.set(`${h.report} ${h.file}`, [...(byFile.get(`${h.report} ${h.file}`) ?? []), ...found])
  }
  return new Map(batch.map((b) => [b.id, b.reading.evidence.map((_, n) => statusOf(byFile.get(`${b.id} ${n}`) ?? []))]))
}

/** A known set wins over a benign one: the doubt goes to the child. */
function statusOf(hits: readonly Hit[]): FileStatus {
  const known = hits.find((h) => h.kind === 'known')
  if (known !== undefined) return { known: 'known', category: known.category }
  return hits.length > 0 ? { known: 'benign', category: hits[0]?.category ?? null } : { known: 'unknown', category: null }
}

async function hitsOf(db: Db, hashes: readonly NormalHash[]): Promise<ReadonlyMap<string, Hit[]>> {
  const hits = new Map<string, Hit[]>()
  const unique = [...new Map(hashes.map((h) => [`${h.algorithm} ${h.value}`, h])).values()]
  for (const row of await hashSets.hits(db, unique)) {
    const key = `${row.algorithm} ${row.value}`
    hits.set(key, [...(hits.get(key) ?? []), { set: row.name, kind: row.kind, distance: 0, category: row.category }])
  }
  return hits
}

/** What adding a list did. `reports` are those whose files stand in the set now. */
export interface AddedSet {
  readonly added: number
  readonly already: number
  readonly problems: readonly Problem[]
  readonly reports: readonly string[]
}

/** Adds a list of hashes to a set, in one act. */
export async function addHashSet(
  act: Act, path: string, set: { readonly name: string; readonly kind: SetKind; readonly scheme: string | null },
  onEntries?: (entries: number) => void,
): Promise<AddedSet> {
  const id = await hashSets.ensure(act.db, set.name, set.kind, set.scheme, act.now)
  const problems: Problem[] = []
  let added = 0
  let seen = 0
  for await (const batch of readList(path)) {
    problems.push(...batch.problems)
    added += await hashSets.add(act.db, id, batch.entries)
    seen += batch.entries.length
    onEntries?.(seen)
  }
  act.note([{ event: 'hash-set.added', subject: set.name, result: `${added} added` }])
  return { added, already: seen - added, problems, reports: await hashSets.reportsIn(act.db, id) }
}

/** Looks hashes up in all sets, in the order given. */
export async function lookUp(db: Db, queries: readonly string[]): Promise<{ query: string; hits: readonly Hit[] }[]> {
  const parsed = queries.map((query) => ({ query, hash: normalHash(query) }))
  const hits = await hitsOf(db, parsed.flatMap((p) => (p.hash === null ? [] : [p.hash])))
  return parsed.map(({ query, hash }) => ({ query, hits: hash === null ? [] : hits.get(`${hash.algorithm} ${hash.value}`) ?? [] }))
}

/** Looks up a list of hashes (plain or CSV); a file that is no list is hashed and looked up itself. */
export async function lookUpFile(db: Db, path: string): Promise<{ query: string; hits: readonly Hit[] }[]> {
  const found: { query: string; hits: readonly Hit[] }[] = []
  if (await looksLikeList(path)) {
    for await (const batch of readList(path)) found.push(...(await lookUp(db, batch.entries.map((e) => e.value))))
  }
  if (found.length > 0) return found
  const { md5, sha1, sha256 } = await hashFile(path)
  return lookUp(db, [md5, sha1, sha256])
}
