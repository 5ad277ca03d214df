import type { Hash, ListedEntry, Stance } from '../contract.ts'
import { factOf, instantOf, takeHash } from './json/facts.ts'
import { Draft } from './gather/draft.ts'
import { headValue } from './json/head.ts'
import { isMembers, listOf, readJson, type Members } from './json/values.ts'
import type { HashSetFormat } from './plug.ts'
import { idOf } from './gather/small.ts'

const SHAPE = { lists: [['hashRecords']], many: true }

/** Pages of StopNCII's `FetchHashes`, and lists or lines of its records; see `docs/hash-sets/stopncii-json.md`. */
export const stopnciiJson: HashSetFormat = {
  id: 'stopncii-json',
  label: 'StopNCII records',
  recognises(peek) {
    const root = headValue(peek.head)
    if (isRecord(root) || isRecord(listOf(root)[0])) return true
    if (!isMembers(root) || !Array.isArray(root['hashRecords'])) return false
    return root['hashRecords'].length === 0 || isRecord(root['hashRecords'][0])
  },
  async* read(source) {
    const draft = new Draft(source.label)
    yield* readJson(source, SHAPE, draft, (read) => {
      if (read.what === 'opening' || read.opened) return
      if (isMembers(read.value)) takeRecord(read.value, read.at, draft)
      else draft.tellAt('malformed', read.at, 'It is no object and was passed over.')
    })
  },
}

const isRecord = (value: unknown): boolean => isMembers(value) && 'hashValue' in value && ('signalType' in value || 'hashStatus' in value)

const KINDS: ReadonlyMap<unknown, string> = new Map([['ImagePDQ', 'pdq'], ['VideoMD5', 'md5'], ['VideoTMK', 'tmk']])
const GONE: ReadonlyMap<unknown, 'purge' | 'withdraw'> = new Map([['Withdrawn', 'withdraw'], ['Deleted', 'purge']])

/**
 * One entry for the record, as people handed it in (positive while it is active, though nobody else may have looked; unsure before), and one for the
 * feedback of every company. The key of the record, its kind and hash, is the beginning of the keys of its feedbacks: the service sends a record anew
 * as a whole, by that identity.
 */
function takeRecord(record: Members, at: string, draft: Draft): void {
  const kind = KINDS.get(record['signalType'])
  if (kind === undefined) return draft.tellAt('unknown-element', `${at}/signalType`, 'A signal that is no hash that is kept was left out.')
  const hashes: Hash[] = []
  takeHash(hashes, record['hashValue'], kind, `${at}/hashValue`, draft)
  const hash = hashes[0]
  if (hash === undefined) return draft.tellAt('missing-value', at, 'It holds no hash and was passed over.')
  const gone = GONE.get(record['hashStatus']) ?? null
  const key = `${kind}:${hash.value}`
  const entry: ListedEntry = {
    key, hashes, scheme: null, category: null, stance: record['hashStatus'] === 'Active' ? 'positive' : 'unsure', saidBy: null,
    saidAt: instantOf(record['lastModtimestamp']), gone, fields: fieldsOf(record),
  }
  draft.push(entry)
  for (const told of feedbacksOf(record)) {
    const tags = factOf([...listOf(told.tags)])
    draft.push({
      ...entry, key: `${key}/${told.source}`, scheme: tags === null ? null : 'stopncii-tags', category: tags, stance: told.stance,
      saidBy: told.source,
      gone: gone ?? told.gone, fields: { feedbackValue: told.value },
    })
  }
}

/** What a company says of a record. */
interface Feedback {
  readonly source: string
  readonly value: string
  readonly stance: Stance
  readonly gone: 'purge' | 'withdraw' | null
  readonly tags: unknown
}

/** The last feedback of a company stands. One without a source cannot be told from others and is left as `unnamed`. */
function feedbacksOf(record: Members): readonly Feedback[] {
  const told = new Map<string, Feedback>()
  for (const feedback of listOf(record['CSPFeedbacks']).filter(isMembers)) {
    const source = idOf(feedback['source']) ?? 'unnamed'
    const value = factOf(feedback['feedbackValue']) ?? 'Unknown'
    const stance = value === 'Blocked' ? 'positive' : value === 'NotBlocked' ? 'negative' : 'unsure'
    told.set(source, { source, value, stance, gone: GONE.get(value) ?? null, tags: feedback['tags'] })
  }
  return [...told.values()]
}

function fieldsOf(record: Members): Readonly<Record<string, string>> {
  const cases = isMembers(record['caseNumbers']) ? Object.keys(record['caseNumbers']) : []
  const named = {
    hashStatus: factOf(record['hashStatus']), caseNumbers: factOf(cases.slice(0, 10)), cases: cases.length === 0 ? null : String(cases.length),
  }
  return Object.fromEntries(Object.entries(named).filter(([, fact]) => fact !== null)) as Record<string, string>
}
