import type { Act } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { storableText } from '../kernel/text.ts'
import type { Db } from '../store/index.ts'
import type { Hash, ListedEntry, SetKind } from './contract.ts'
import { contents, evidence } from './evidence.table.ts'
import { lookUpHashes } from './look-up.io.ts'
import type { Matcher } from './matcher.io.ts'
import { guard, picturesNear } from './stage.io.ts'
import { entries, hashSets, OVERRULES, type KeyedEntry } from './table.ts'
import { videoHits } from './video-match.io.ts'

/** A set that entries go into. `scheme` is meant by categories whose list names none. */
export interface SetNamed {
  readonly name: string
  readonly kind: SetKind
  readonly scheme: string | null
  /** Told of each piece how many of its entries were passed over: their source ended them, and the list tells nothing newer of them (or no time). */
  readonly onPassedOver?: (entries: number) => void
}

/** What became of a piece of a list. `reports` are those whose files stood in entries that are gone now. */
export interface PieceTaken {
  readonly added: number
  readonly already: number
  readonly purged: number
  readonly withdrawn: number
  readonly reports: readonly string[]
  /** Hashes of which nobody says anything any more; the matcher is to forget them once the act is committed. */
  readonly left: readonly Hash[]
}

const NOTHING_TAKEN: PieceTaken = { added: 0, already: 0, purged: 0, withdrawn: 0, reports: [], left: [] }

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
 * Takes a piece of a list into a set, in the act. A list need not be in the order of time: of two tellings of one entry the later stands, and what
 * its source deleted does not come back by an older telling.
 */
export async function takePiece(act: Act, set: SetNamed, piece: readonly ListedEntry[]): Promise<PieceTaken> {
  const { db } = act
  const name = storableText(set.name)
  const known = await hashSets.named(db, name)
  if (name === OVERRULES || known?.own === true) throw new Refusal('own-set', { set: name })
  if (known !== null && known.kind !== set.kind) throw new Refusal(
    'usage', { set: name, holds: known.kind, need: 'a name of its own: what is known never becomes harmless, nor the other way, by a list' },
  )
  if (piece.length === 0) return NOTHING_TAKEN
  const id = await hashSets.ensure(db, name, set.kind, set.scheme, act.now)
  const all = piece.map(keyed)
  const told = (gone: ListedEntry['gone']): Map<string, string> => latest(all.filter((e) => e.gone === gone && e.entry !== ''), act.now)
  const [deleted, withdrawn] = [told('purge'), told('withdraw')]
  const goneAt = new Map([...await entries.gone(db, id, [...new Set(all.flatMap((e) => namesAbove(e.entry)))]), ...deleted])
  const standing = all.filter((e) => e.gone === null && e.hashes.length > 0)
  const kept = standing.filter((e) => !isOver(e, goneAt) && !isOver(e, withdrawn))
  const passedOver = standing.length - kept.length
  const below = await entries.under(db, id, [...new Set([...deleted.keys(), ...withdrawn.keys()])])
  const leaving = below.filter(
    (e) => e.told === null || e.told <= (deleted.get(e.name) ?? '') || e.told <= (withdrawn.get(e.name) ?? ''),
  ) // a newer telling stays
  const reports = leaving.length === 0 ? [] : await evidence.inEntries(db, id, leaving.map((l) => l.entry))
  const leave = (names: ReadonlyMap<string, string>): string[] => [...new Set(leaving.filter((l) => names.has(l.name)).map((l) => l.entry))]
  const purged = deleted.size === 0 ? [] : await entries.purge(db, id, deleted, leave(deleted))
  if (withdrawn.size > 0) entries.withdraw(db, id, leave(withdrawn), act.now)
  const added = await entries.add(db, id, kept, act.now)
  act.note([{
    event: 'hash-set.added', subject: name,
    result: `${added} added${counted(deleted.size, 'deleted by their source')}${counted(withdrawn.size, 'withdrawn')}${counted(passedOver, 'passed over')}`,
  }])
  set.onPassedOver?.(passedOver)
  const hashes = kept.reduce((sum, e) => sum + e.hashes.length, 0)
  return { added, already: hashes - added, purged: deleted.size, withdrawn: withdrawn.size, reports, left: purged }
}

const counted = (count: number, what: string): string => (count === 0 ? '' : `, ${count} ${what}`)

/** The latest time at which each entry was told to be gone; where none is told, now. */
function latest(gone: readonly KeyedEntry[], now: string): Map<string, string> {
  const at = new Map<string, string>()
  for (const e of gone) if ((e.saidAt ?? now) > (at.get(e.entry) ?? '')) at.set(e.entry, e.saidAt ?? now)
  return at
}

/** A telling that is no newer than the end of its entry; one without a time counts as older than an end that was told before or beside it. */
function isOver(e: KeyedEntry, ended: ReadonlyMap<string, string>): boolean {
  return namesAbove(e.entry).some((name) => {
    const at = ended.get(name)
    return at !== undefined && (e.saidAt === null || e.saidAt <= at)
  })
}

/** An entry's name and those that it is said under: `id/owner` under `id`. */
function namesAbove(entry: string): string[] {
  const names = [entry]
  for (let slash = entry.lastIndexOf('/'); slash > 0; slash = entry.lastIndexOf('/', slash - 1)) names.push(entry.slice(0, slash))
  return names
}

/** Codes of pictures of ours, and videos with up to some hundred frames each, are looked up so many at a time. */
const PICTURES_AT_ONCE = 500
const VIDEOS_AT_ONCE = 4

/** A page of codes of pictures, or of videos, of ours: the next of them after a value. Null when there are no more. */
export interface Rematched {
  readonly after: string
  readonly looked: number
  /** Reports that count on a hash which went into quarantine now. */
  readonly flooded: readonly string[]
}

/** Looks at the next pictures or videos of ours against all sets, and records what they come near to. Null behind the last. */
export async function rematch(act: Act, matcher: Matcher, source: 'told' | 'found' | 'frames', after: string): Promise<Rematched | null> {
  const page = await (source === 'frames'
    ? contents.videosAfter(act.db, after, VIDEOS_AT_ONCE) : evidence.codesAfter(act.db, source, after, PICTURES_AT_ONCE))
  const last = page.at(-1)
  if (last === undefined) return null
  let flooded: readonly string[]
  if (source === 'frames') flooded = await guard(act, { pdq: [], vpdq: (await videoHits(act.db, matcher, page)).near })
  else {
    const found = await lookUpHashes(act.db, matcher, page.map((value): Hash => ({ kind: 'pdq', value })))
    flooded = await guard(act, { pdq: picturesNear(found), vpdq: [] })
  }
  return { after: last, looked: page.length, flooded }
}

/** Reports whose files stand in a set of this name. */
export async function reportsInSet(db: Db, name: string): Promise<string[]> {
  const set = (await hashSets.named(db, name))
  return set === null ? [] : evidence.inSet(db, set.id)
}
