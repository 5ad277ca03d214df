import type { Hash, HashKind } from '../contract.ts'
import type { OutEntry } from './entry.ts'

/** Keys of the draft, in upper-case hexadecimal; then those of ours. */
const KEYS: readonly (readonly [HashKind, string])[] = [
  ['md5', 'MD5'], ['sha1', 'SHA-1'], ['sha256', 'SHA-256'], ['sha512', 'SHA-512'], ['pdq', 'PDQ'],
  ...(['vpdq', 'photodna', 'tmk', 'netclean', 'videntifier', 'ssvh'] as const).map((kind) => [kind, `sterna:${kind}`] as const),
]
const UPPER: ReadonlySet<HashKind> = new Set<HashKind>(['md5', 'sha1', 'sha256', 'sha512'])

/** Facts by the draft's keys, under any name that sources have for them. */
const FACTS: readonly (readonly [string, readonly string[]])[] = [
  ['FileName', ['FileName', 'name']], ['FileSize', ['FileSize', 'MediaSize']], ['mimetype', ['mimetype', 'MimeType']],
]

function linesOf(entry: OutEntry, set: string): string {
  const values = KEYS.map(
    ([kind]) => entry.hashes.filter((h: Hash) => h.kind === kind).map((h) => (UPPER.has(kind) ? h.value.toUpperCase() : h.value)),
  )
  const lines = Math.max(...values.map((list) => list.length))
  let out = ''
  for (let i = 0; i < lines; i++) {
    const object: Record<string, unknown> = {}
    for (const [k, [, key]] of KEYS.entries()) object[key] = values[k]?.[i]
    for (const [key, names] of FACTS) object[key] = names.map((n) => entry.fields[n]).find((value) => value !== undefined)
    object['source'] = set
    object['sterna:entry'] = entry.entry
    if (entry.scheme !== null) object['sterna:scheme'] = entry.scheme
    if (entry.category !== null) object['sterna:category'] = entry.category
    if (entry.stance !== 'positive') object['sterna:stance'] = entry.stance
    out += `${JSON.stringify(object)}\n`
  }
  return out
}

/**
 * Writes entries as hashlookup JSON lines: hashes in upper-case hexadecimal by the draft's keys, one object for an entry (further ones where it has
 * several hashes of a kind). Hashes of other kinds stand in keys of ours, so that nothing of a set is lost: a reader of the draft's keys alone passes
 * over objects that have none of them. What a category says stands in keys of ours too. Negative opinions are left out: the draft has no key for
 * them.
 * @see draft-dulaunoy-hashlookup-format, read 2026-11-21
 */
export async function* asHashlookup(entries: AsyncIterable<OutEntry>, set: string): AsyncGenerator<string> {
  for await (const entry of entries) if (entry.stance !== 'negative') yield linesOf(entry, set)
}
