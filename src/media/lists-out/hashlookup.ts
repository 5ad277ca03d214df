import type { Hash, HashKind } from '../contract.ts'
import type { OutEntry } from './entry.ts'

/** Keys of the draft; PDQ is none of its own and stands beside them. */
const KEYS: readonly (readonly [HashKind, string])[] = [['md5', 'MD5'], ['sha1', 'SHA-1'], ['sha256', 'SHA-256'], ['sha512', 'SHA-512']]

/** Facts by the draft's keys, under any name that sources have for them. */
const FACTS: readonly (readonly [string, readonly string[]])[] = [
  ['FileName', ['FileName', 'name']], ['FileSize', ['FileSize', 'MediaSize']], ['mimetype', ['mimetype', 'MimeType']],
]

function linesOf(entry: OutEntry, set: string): string {
  const values = KEYS.map(([kind]) => entry.hashes.filter((h: Hash) => h.kind === kind).map((h) => h.value.toUpperCase()))
  const pdq = entry.hashes.filter((h) => h.kind === 'pdq').map((h) => h.value)
  const lines = Math.max(...values.map((list) => list.length))
  let out = ''
  for (let i = 0; i < lines; i++) {
    const object: Record<string, unknown> = {}
    for (const [k, [, key]] of KEYS.entries()) object[key] = values[k]?.[i]
    if (i === 0 && pdq.length > 0) object['PDQ'] = pdq[0]
    for (const [key, names] of FACTS) object[key] = names.map((n) => entry.fields[n]).find((value) => value !== undefined)
    object['source'] = set
    if (entry.scheme !== null) object['sterna:scheme'] = entry.scheme
    if (entry.category !== null) object['sterna:category'] = entry.category
    if (entry.stance !== 'positive') object['sterna:stance'] = entry.stance
    out += `${JSON.stringify(object)}\n`
  }
  return out
}

/**
 * Writes entries as hashlookup JSON lines: hashes in upper-case hexadecimal by the draft's keys, one object for an entry (further ones where it has
 * several hashes of a kind). The draft needs an MD5 or a SHA in each object: entries without one are left out, and so are negative opinions, which it has no
 * key for. What a category says stands in keys of ours (`sterna:category`, `sterna:scheme`).
 * @see draft-dulaunoy-hashlookup-format, read 2026-11-21
 */
export async function* asHashlookup(entries: AsyncIterable<OutEntry>, set: string): AsyncGenerator<string> {
  for await (const entry of entries) if (entry.stance !== 'negative') yield linesOf(entry, set)
}
