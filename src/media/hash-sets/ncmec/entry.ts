import type { Hash } from '../../contract.ts'
import { normalHash, plainName } from '../../normal.ts'
import type { Draft } from '../gather/draft.ts'
import { idOf, instantOf, smallText } from '../gather/small.ts'

/** A member of the exchange: who shared an entry, or gave feedback on it. */
export interface Member {
  readonly id: string
  readonly name: string
}

/** A fingerprint as written: its type by the element's name, its text, or the address where it is to be fetched. */
export interface Fingerprint {
  readonly type: string
  readonly written: string
  readonly href: string | null
  readonly line: number
}

/** What members say of one fingerprint type of an entry. */
export interface Feedback {
  readonly stance: 'positive' | 'negative'
  readonly type: string
  readonly reasons: readonly string[]
  readonly members: readonly Member[]
  readonly saidAt: string | null
}

/** An `image`, `video`, `deletedImage` or `deletedVideo` as it was read. */
export interface Item {
  readonly what: 'image' | 'video'
  readonly deleted: boolean
  readonly line: number
  id: string
  member: Member | null
  timestamp: string | null
  classification: string
  readonly fingerprints: Fingerprint[]
  readonly feedback: Feedback[]
}

/** An empty item. */
export function itemOf(what: Item['what'], deleted: boolean, line: number): Item {
  return { what, deleted, line, id: '', member: null, timestamp: null, classification: '', fingerprints: [], feedback: [] }
}

/** How a member is named as the one who says something: by name and number, which stays when the name changes. */
const calledBy = ({ id, name }: Member): string | null => smallText(id === '' ? name : name === '' ? `member ${id}` : `${name} (${id})`)

interface Typed {
  readonly type: string
  readonly hash: Hash
}

function hashesOf(item: Item, draft: Draft): Typed[] {
  return item.fingerprints.flatMap((print): Typed[] => {
    const type = plainName(print.type)
    const hash = print.written === '' ? null : normalHash(print.written, type)
    if (hash !== null) return [{ type, hash }]
    if (print.written !== '') draft.tell('hash-refused', `Line ${print.line}.`)
    else if (print.href !== null) draft.tell('missing-value', `The fingerprint in line ${print.line} is told by its address; nothing is fetched.`)
    return []
  })
}

/** The instant that the source told; without a zone none, and that is told. */
function saidAtOf(written: string | null, line: number, draft: Draft): string | null {
  const instant = written === null ? null : instantOf(written)
  if (written !== null && instant === null) draft.tell('no-zone', `Line ${line}.`)
  return instant
}

function fieldsOf(item: Item, saidAt: string | null): Record<string, string> {
  const written = item.timestamp === null || saidAt !== null ? null : smallText(item.timestamp)
  const away = item.fingerprints.find((f) => f.written === '' && f.href !== null)
  const href = away?.href === undefined || away.href === null ? null : smallText(away.href)
  return { type: item.what, ...(written === null ? {} : { timestamp: written }), ...(href === null ? {} : { href }) }
}

function addFeedback(feedback: Feedback, item: Item, key: string | null, hashes: readonly Typed[], draft: Draft): void {
  const type = plainName(feedback.type)
  const meant = type === '' ? hashes : hashes.filter((h) => h.type === type)
  if (meant.length === 0) {
    if (feedback.members.length > 0) draft.tell(
      'missing-value', `The fingerprint of feedback on the entry in line ${item.line} does not stand there.`,
    )
    return
  }
  const reasons = smallText(feedback.reasons.join('; '))
  const saidAt = saidAtOf(feedback.saidAt, item.line, draft)
  const fields = { feedback: feedback.stance === 'positive' ? 'affirmative' : 'negative', type: item.what, ...(reasons === null ? {} : { reasons }) }
  for (const member of feedback.members) {
    const own = key === null ? null : idOf(`${key}/feedback/${member.id === '' ? member.name : member.id}/${type}`)
    draft.add(meant.map((h) => h.hash), { key: own, stance: feedback.stance, saidBy: calledBy(member), saidAt, fields }, `Line ${item.line}.`)
  }
}

/**
 * Adds an item to the draft: its entry (or its deletion), and one further entry for each member that gave feedback. The keys of those begin with the
 * key of the entry and a slash, so that a deletion of the entry takes them along.
 */
export function addItem(item: Item, draft: Draft): void {
  const id = idOf(item.id)
  const key = id === null ? null : idOf(`${item.member?.id ?? ''}/${id}`)
  const where = `Line ${item.line}.`
  if (key === null || (item.member?.id ?? '') === '') draft.tell('missing-value', `The entry in line ${item.line} has no id or no member.`)
  const saidAt = saidAtOf(item.timestamp, item.line, draft)
  const saidBy = item.member === null ? null : calledBy(item.member)
  if (item.deleted) {
    if (key !== null) draft.add([], { key, saidBy, saidAt, gone: 'purge', fields: fieldsOf(item, saidAt) }, where)
    return
  }
  const hashes = hashesOf(item, draft)
  const category = smallText(item.classification)
  if (hashes.length > 0 || item.fingerprints.length > 0) {
    const scheme = category === null ? null : 'ncmec'
    draft.add(hashes.map((h) => h.hash), { key, scheme, category, saidBy, saidAt, fields: fieldsOf(item, saidAt) }, where)
  } else draft.tell('hash-refused', `The entry in line ${item.line} holds no hash.`)
  for (const feedback of item.feedback) addFeedback(feedback, item, key, hashes, draft)
}
