import type { Act } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Db } from '../store/index.ts'
import { graphs } from './graph.table.ts'
import { Joined } from './groups.ts'
import { pairOf, regroup } from './link.ts'
import { groups, links, rejections, type Pair } from './table.ts'

/** What a group would fall into: that of the report first, then the largest. `links` are those that would be rejected, of those that were named. */
export interface Parts {
  readonly parts: readonly (readonly string[])[]
  readonly links: readonly Pair[]
}

const key = (p: Pair): string => `${p.a} ${p.b}`

/** Works out what the group of a report falls into without some of its links. Links that are none, or are rejected already, count for nothing. */
export async function partsWithout(db: Db, id: string, without: readonly Pair[]): Promise<Parts> {
  const wanted = [...new Map(without.map((p) => pairOf(p.a, p.b)).map((p) => [key(p), p])).values()]
  const rejected = new Set((await rejections.among(db, wanted)).map(key))
  const going = (await links.among(db, wanted)).filter((p) => !rejected.has(key(p)))
  const [own] = await groups.of(db, [id])
  const members = own === undefined ? [id] : (await groups.members(db, [own.group_id])).map((m) => m.report_id)
  const gone = new Set(going.map(key))
  const joined = new Joined()
  for (const { mine, other } of await links.neighbours(db, members)) if (!gone.has(key(pairOf(mine, other)))) joined.join(mine, other)
  const parts = [...Map.groupBy(members, (m) => joined.root(m)).values()]
  const rank = (part: readonly string[]): number => (part.includes(id) ? Infinity : part.length)
  return { parts: parts.sort((x, y) => rank(y) - rank(x) || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1)), links: going }
}

/** An officer rejects several links at once, so that a group falls apart: one act, which can be taken back as one. Refuses with `group-holds` when it would not. */
export async function splitGroup(act: Act, id: string, without: readonly Pair[], by: string, reason: string): Promise<readonly Pair[]> {
  links.alone(act.db)
  const { parts, links: going } = await partsWithout(act.db, id, without)
  if (parts.length < 2) throw new Refusal('group-holds', { links: going.length, reports: parts[0]?.length ?? 0 })
  for (const pair of going) rejections.put(act, pair, by, reason)
  act.note([{ event: 'group.split', subject: id }, ...going.map((p) => ({ event: 'link.rejected', subject: key(p) }))])
  await regroup(act.db, [], going)
  return going
}

/** Takes back what an act rejected; what another act rejected again since stays rejected. Refuses with `not-found` when nothing is left of it. */
export async function restoreSplit(act: Act, id: string, split: number): Promise<readonly Pair[]> {
  links.alone(act.db)
  const back = await graphs.rejectedBy(act.db, split)
  if (back.length === 0) throw new Refusal('not-found', {})
  graphs.restore(act.db, split)
  act.note([{ event: 'group.restored', subject: id }, ...back.map((p) => ({ event: 'link.restored', subject: key(p) }))])
  await regroup(act.db, await links.among(act.db, back), [])
  return back
}
