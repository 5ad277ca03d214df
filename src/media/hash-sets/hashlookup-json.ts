import type { Hash, ListBatch } from '../contract.ts'
import { normalHash } from '../normal.ts'
import { factOf, takeHash } from './json/facts.ts'
import { Gathering } from './json/gather.ts'
import { headLines, headValue } from './json/head.ts'
import { jsonLines, looksLikeLines } from './json/lines.ts'
import { isMembers, readJson, type Members } from './json/values.ts'
import type { HashSetFormat, ListSource } from './plug.ts'

const HASHES = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA1', 'SHA256', 'SHA512'] as const
/** Fuzzy hashes (TLSH, SSDEEP) are facts here: nothing of ours compares them. */
const FACTS = ['FileName', 'FileSize', 'KnownMalicious', 'mimetype', 'source', 'db', 'insert-timestamp', 'hashlookup:trust', 'TLSH', 'SSDEEP'] as const

/** hashlookup: one JSON object a line, or an answer of its API (draft-dulaunoy-hashlookup-format, read 2026-11-21). */
export const hashlookupJson: HashSetFormat = {
  id: 'hashlookup-json',
  label: 'hashlookup JSON lines',
  recognises(peek) {
    const first = headValue(peek.head)
    return [first, ...(Array.isArray(first) ? first.slice(0, 5) : []), ...headLines(peek.head)].some(isRecord)
  },
  async* read(source) {
    const gathering = new Gathering(source.label)
    const take = (value: unknown, at: string): void => takeRecord(value, at, gathering)
    yield* (await looksLikeLines(source)) ? jsonLines(source, gathering, take) : ofValues(source, gathering, take)
  },
}

function ofValues(source: ListSource, gathering: Gathering, take: (value: unknown, at: string) => void): AsyncGenerator<ListBatch> {
  return readJson(source, { lists: [], many: true }, gathering, (read) => take(read.value, read.at))
}

/** True for an object with at least one sound hash by one of the draft's names, and nothing of a VICS element. */
function isRecord(value: unknown): boolean {
  if (!isMembers(value) || 'MediaID' in value || 'value' in value) return false
  return HASHES.some((name) => typeof value[name] === 'string' && normalHash(value[name], name) !== null)
}

function takeRecord(value: unknown, at: string, gathering: Gathering): void {
  if (!isMembers(value)) return gathering.note('malformed', at, 'It is no object and was passed over.')
  const hashes: Hash[] = []
  for (const name of HASHES) if (name in value) takeHash(hashes, value[name], name, `${at}/${name}`, gathering)
  if (hashes.length === 0) return gathering.note('missing-value', at, 'It holds no hash and was passed over.')
  gathering.add({ key: null, hashes, scheme: null, category: null, stance: 'positive', saidBy: null, saidAt: null, gone: null, fields: fieldsOf(value) })
}

function fieldsOf(value: Members): Readonly<Record<string, string>> {
  const facts = FACTS.flatMap((name) => {
    const fact = factOf(value[name])
    return fact === null ? [] : [[name, fact]]
  })
  return Object.fromEntries(facts) as Record<string, string>
}
