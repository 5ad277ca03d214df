import { stances, type Hash, type ListBatch } from '../contract.ts'
import { normalHash } from '../normal.ts'
import { factOf, takeHash } from './json/facts.ts'
import { Draft } from './gather/draft.ts'
import { headLines, headValue } from './json/head.ts'
import { jsonLines, looksLikeLines } from './json/lines.ts'
import { isMembers, readJson, type Members } from './json/values.ts'
import type { HashSetFormat, ListSource } from './plug.ts'
import { idOf } from './gather/small.ts'

const HASHES = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA1', 'SHA256', 'SHA512', 'PDQ'] as const
/** Keys of our own export: hashes, and what a set says of an entry. */
const OWN_HASHES = ['vpdq', 'photodna', 'tmk', 'netclean', 'videntifier', 'ssvh'] as const
const OWN = ['sterna:entry', 'sterna:scheme', 'sterna:category', 'sterna:stance'] as const
/** Fuzzy hashes (TLSH, SSDEEP) are facts here: nothing of ours compares them. */
const FACTS = [
  'FileName', 'FileSize', 'KnownMalicious', 'mimetype', 'source', 'db', 'insert-timestamp', 'hashlookup:trust', 'TLSH', 'SSDEEP',
] as const

/** hashlookup: one JSON object a line, or an answer of its API (draft-dulaunoy-hashlookup-format, read 2026-11-21). */
export const hashlookupJson: HashSetFormat = {
  id: 'hashlookup-json',
  label: 'hashlookup JSON lines',
  recognises(peek) {
    const first = headValue(peek.head)
    return [first, ...(Array.isArray(first) ? first.slice(0, 5) : []), ...headLines(peek.head)].some(isRecord)
  },
  async* read(source) {
    const draft = new Draft(source.label)
    const take = (value: unknown, at: string): void => takeRecord(value, at, draft)
    yield* (await looksLikeLines(source)) ? jsonLines(source, draft, take) : ofValues(source, draft, take)
  },
}

function ofValues(source: ListSource, draft: Draft, take: (value: unknown, at: string) => void): AsyncGenerator<ListBatch> {
  return readJson(source, { lists: [], many: true }, draft, (read) => take(read.value, read.at))
}

const SPELLED: ReadonlyMap<string, string> = new Map([...HASHES, ...FACTS].map((name) => [name.toLowerCase(), name]))

/** An object with its keys as the draft spells them: servers differ in case. */
function spelled(value: Members): Members {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [SPELLED.get(key.toLowerCase()) ?? key, member]))
}

/** True for an object with at least one sound hash by one of the draft's names or of ours, and nothing of a VICS element. */
function isRecord(value: unknown): boolean {
  if (!isMembers(value) || 'MediaID' in value || 'value' in value) return false
  const record = spelled(value)
  const sound = (key: string, kind: string): boolean => typeof record[key] === 'string' && normalHash(record[key], kind) !== null
  return HASHES.some((name) => sound(name, name)) || OWN_HASHES.some((kind) => sound(`sterna:${kind}`, kind))
}

function takeRecord(written: unknown, at: string, draft: Draft): void {
  if (!isMembers(written)) return draft.tellAt('malformed', at, 'It is no object and was passed over.')
  const value = spelled(written)
  const hashes: Hash[] = []
  for (const name of HASHES) if (name in value) takeHash(hashes, value[name], name, `${at}/${name}`, draft)
  for (const kind of OWN_HASHES) takeHash(hashes, value[`sterna:${kind}`], kind, `${at}/sterna:${kind}`, draft)
  if (hashes.length === 0) return draft.tellAt('missing-value', at, 'It holds no hash and was passed over.')
  const [entry, scheme, category, stance] = OWN.map((name) => factOf(value[name]))
  draft.push({
    key: idOf(entry), hashes, scheme: scheme ?? null, category: category ?? null, stance: stances.find((s) => s === stance) ?? 'positive',
    saidBy: null, saidAt: null, gone: null, fields: fieldsOf(value),
  })
}

function fieldsOf(value: Members): Readonly<Record<string, string>> {
  const facts = FACTS.flatMap((name) => {
    const fact = factOf(value[name])
    return fact === null ? [] : [[name, fact]]
  })
  return Object.fromEntries(facts) as Record<string, string>
}
