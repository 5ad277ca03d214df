import type { Act } from '../custody/index.ts'
import { storableText } from '../kernel/text.ts'
import type { Db } from '../store/index.ts'
import type { Hash, ListedEntry, SetKind } from './contract.ts'
import { evidence } from './evidence.table.ts'
import { lookUpHashes } from './look-up.io.ts'
import type { Matcher } from './matcher.io.ts'
import { guard } from './stage.io.ts'
import { entries, hashSets, type KeyedEntry } from './table.ts'
import { framesNear } from './video-match.io.ts'

/** A set that entries go into. `scheme` is meant by categories whose list names none. */
export interface SetNamed {
  readonly name: string
  readonly kind: SetKind
  readonly scheme: string | null
}

/** What became of a piece of a list. `reports` are those whose files stood in entries that are gone now. */
export interface PieceTaken {
  readonly added: number
  readonly already: number
  readonly purged: number
  readonly withdrawn: number
  readonly reports: readonly string[]
}

/** Entries without an identity at their source are named by their first hash: the same line twice is one entry. */
function keyed(entry: ListedEntry): KeyedEntry {
  const { key, ...rest } = entry
  const first = entry.hashes[0]
  const fields = Object.fromEntries(Object.entries(entry.fields).map(([k, v]) => [storableText(k), storableText(v)]))
  const text = (value: string | null): string | null => (value === null ? null : storableText(value))
  return {
    ...rest, fields, scheme: text(entry.scheme), category: text(entry.category), saidBy: text(entry.saidBy),
    entry: storableText(key ?? (first === undefined ? '' : `${first.kind}:${first.value}`)),
  }
}

/**
 * Takes a piece of a list into a set, in the act. A list need not be in the order of time: of two tellings of one entry the later stands, and what its
 * source deleted does not come back by an older telling.
 */
export async function takePiece(act: Act, matcher: Matcher, set: SetNamed, piece: readonly ListedEntry[]): Promise<PieceTaken> {
  const { db } = act
  const id = await hashSets.ensure(db, storableText(set.name), set.kind, set.scheme, act.now)
  const all = piece.map(keyed)
  const tombs = all.filter((e) => e.gone === 'purge' && e.entry !== '').map((e) => ({ entry: e.entry, at: e.saidAt ?? act.now }))
  const before = await entries.gone(db, id, all.map((e) => e.entry))
  const goneAt = new Map(before)
  for (const t of tombs) if (t.at > (goneAt.get(t.entry) ?? '')) goneAt.set(t.entry, t.at)
  const standing = all.filter((e) => e.gone === null && e.hashes.length > 0 && !isGone(e, goneAt))
  const withdrawn = all.filter((e) => e.gone === 'withdraw').map((e) => e.entry)
  const leaving = [...new Set([...tombs.map((t) => t.entry), ...withdrawn])]
  const reports = leaving.length === 0 ? [] : await evidence.inEntries(db, id, leaving)
  const added = await entries.add(db, id, standing, act.now)
  const purged = tombs.length === 0 ? [] : await entries.purge(db, id, tombs)
  if (withdrawn.length > 0) entries.withdraw(db, id, withdrawn, act.now)
  for (const kind of ['pdq', 'vpdq'] as const) await matcher.forget(kind, purged.filter((h) => h.kind === kind).map((h) => h.value))
  act.note([{
    event: 'hash-set.added', subject: storableText(set.name),
    result: `${added} added${tombs.length > 0 ? `, ${tombs.length} deleted by their source` : ''}${withdrawn.length > 0 ? `, ${withdrawn.length} withdrawn` : ''}`,
  }])
  const hashes = standing.reduce((sum, e) => sum + e.hashes.length, 0)
  return { added, already: hashes - added, purged: tombs.length, withdrawn: withdrawn.length, reports }
}

/** A telling that is older than the deletion of its entry; one without a time counts as older than a deletion that has one. */
function isGone(e: KeyedEntry, goneAt: ReadonlyMap<string, string>): boolean {
  const at = goneAt.get(e.entry)
  return at !== undefined && (e.saidAt === null || e.saidAt <= at)
}

/** Codes of pictures of ours are looked up so many at a time. */
const PICTURES_AT_ONCE = 500

/** A page of codes of pictures of ours: the next of them after a value. Null when there are no more. */
export interface Rematched {
  readonly after: string
  readonly looked: number
}

/** Looks at the next pictures of ours against all sets, and records what they come near to. Null behind the last. */
export async function rematch(act: Act, matcher: Matcher, source: 'told' | 'found' | 'frames', after: string): Promise<Rematched | null> {
  const page = await evidence.codesAfter(act.db, source, after, PICTURES_AT_ONCE)
  const last = page.at(-1)
  if (last === undefined) return null
  if (source === 'frames') await guard(act, { pdq: [], vpdq: await framesNear(act.db, matcher, page) })
  else {
    const found = await lookUpHashes(act.db, matcher, page.map((value): Hash => ({ kind: 'pdq', value })))
    await guard(act, { pdq: found.near, vpdq: [] })
  }
  return { after: last, looked: page.length }
}

/** Reports whose files stand in a set of this name. */
export async function reportsInSet(db: Db, name: string): Promise<string[]> {
  const set = (await hashSets.named(db, name))
  return set === null ? [] : evidence.inSet(db, set.id)
}
