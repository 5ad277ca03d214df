import { z } from 'zod'
import type { Actor } from '../custody/index.ts'
import { areLinked, groups, graphs, partsWithout, tally, whyLinked, type Pair } from '../footprint/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { judgeSplit, takeSplitBack } from '../way-people.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { linkGraph } from './link-graph.ts'
import { linkEvidence } from './link-view.ts'
import { linksContract } from './links.contract.ts'
import { fansAround, personasAround } from './persona-view.ts'
import { purposed } from './purposed.ts'

const Cursor = z.tuple([z.int().min(0), z.string().regex(/^-?\d{1,19}$/)])

/** Where a page of groups ended; it only says where to read on. */
function placeOf(written: string | undefined): { readonly n: number; readonly place: string } | null {
  if (written === undefined) return null
  try {
    const [n, place] = Cursor.parse(JSON.parse(Buffer.from(written, 'base64url').toString()))
    return { n, place }
  } catch {
    throw new Refusal('usage', { field: 'after', need: 'the word that the page before gave as next' })
  }
}

/** Networks are groups of two accounts or more; a fan-out reaches three children or more. */
const LEAST = { reports: 2, accounts: 2, children: 3 } as const

/** So many cases more are named at once for which a purpose is missing; then it is asked again. */
const ALSO = 8

type By = keyof typeof LEAST

async function pageOfGroups(seen: House, by: By, after: string | undefined, limit: number) {
  const found = await tally.page(seen.store, by, placeOf(after), LEAST[by], limit)
  const names = found.map((f) => f.group_id)
  const inSight = await tally.reportsSeen(seen.store, names)
  // Where the reader sees all of a group, what is kept of it is what they would count.
  const partly = found.filter((f) => f.reports !== inSight.get(f.group_id)).map((f) => f.group_id)
  const counted = new Map([...found, ...await tally.seen(seen.store, partly)].map((c) => [c.group_id, c]))
  const firsts = new Map((await tally.firsts(seen.store, names)).map((f) => [f.group_id, f]))
  const last = found.at(-1)
  const listed = found.flatMap(({ group_id: id, reports: all }) => {
    const [seenOf, first] = [counted.get(id), firsts.get(id)]
    if (seenOf === undefined || first === undefined || seenOf[by] < LEAST[by]) return []
    return [{
      // A group is named after its first report, which the reader may not see: it is called after the first that they see.
      id: first.id, first: first.id, reference: first.reference, receivedAt: first.received_at, reports: seenOf.reports, accounts: seenOf.accounts,
      children: seenOf.children, unseen: Math.max(0, all - seenOf.reports),
    }]
  })
  const next = last === undefined || found.length < limit ? null : Buffer.from(JSON.stringify([last.n, last.place])).toString('base64url')
  return { groups: listed, next }
}

/** Refuses like something missing when the reader may not see an end of these links, and asks for the purpose of those in a case. */
async function demandTold(seen: House, actor: Actor, ids: readonly string[]): Promise<void> {
  const { may, missing } = await purposed(seen.store, actor, ids)
  const [first, ...others] = missing
  if (first !== undefined) throw new Refusal('purpose-missing', { kind: 'case', id: first, ...(others.length === 0 ? {} : { also: others.slice(0, ALSO).join(' ') }) })
  if (ids.some((id) => !may.has(id))) throw new Refusal('not-found', {})
}

/** Which of these reports stand in the group of a report now, itself among them. */
async function inGroupOf(seen: House, id: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Map((await groups.of(seen.store, [...new Set([id, ...ids])])).map((g) => [g.report_id, g.group_id]))
  return new Set([id, ...ids.filter((one) => found.has(id) && found.get(one) === found.get(id))])
}

/** Refuses like something missing two reports that are not linked in the graph of a report: the purpose that was stated for it is for what stands there. */
async function demandInGraph(seen: House, id: string, one: string, other: string): Promise<void> {
  const here = await inGroupOf(seen, id, [one, other])
  if (!(here.has(one) || here.has(other)) || !await areLinked(seen.store, one, other)) throw new Refusal('not-found', {})
}

const demandSeen = ({ see, actor }: Asking, ids: readonly string[]): Promise<void> => see((seen) => demandTold(seen, actor, [...new Set(ids)]))

const pairsOf = (links: readonly (readonly [string, string])[]): Pair[] => links.map(([a, b]) => ({ a, b }))

/** Links of the group of this report only: a split speaks of one group. */
async function demandOneGroup({ see }: Asking, id: string, ids: readonly string[]): Promise<void> {
  const found = await see((seen) => groups.of(seen.store, [...new Set([id, ...ids])]))
  const own = found.find((g) => g.report_id === id)?.group_id
  if (own === undefined || found.some((g) => g.group_id !== own)) throw new Refusal('usage', { field: 'links', need: 'links of the group of this report' })
}

async function demandSplit(asking: Asking, id: string, links: readonly (readonly [string, string])[]): Promise<Pair[]> {
  await demandSeen(asking, links.flat())
  await demandOneGroup(asking, id, links.flat())
  return pairsOf(links)
}

/** Handlers of the endpoints of links in bulk. */
export const linksRoutes: readonly Route[] = [
  view(linksContract.linkGraph, async (seen, { id, hops, nodes }, actor) => ({ answer: await linkGraph(seen, actor, id, { hops, nodes }), about: [id] })),
  view(linksContract.personas, (seen, { id }, actor) => personasAround(seen, actor, id, null)),
  view(linksContract.linkEvidence, async (seen, { id, one, other }, actor) => {
    if (one === other) throw new Refusal('usage', { need: 'two different reports' })
    await demandTold(seen, actor, [one, other])
    await demandInGraph(seen, id, one, other)
    const { because, linked, strength, threshold, against, rejected } = await whyLinked(seen.store, one, other)
    const { answer: { personas } } = await personasAround(seen, actor, one, other)
    return { answer: { linked, strength, threshold, against, rejected, because: await linkEvidence(seen.store, [one, other], because), personas }, about: [one, other] }
  }),
  view(linksContract.fanOut, (seen, { id }, actor) => fansAround(seen, actor, id)),
  view(linksContract.linkGroups, async (seen, { order, after, limit }) => {
    const answer = await pageOfGroups(seen, order, after, limit)
    return { answer, about: answer.groups.map((g) => g.first) }
  }),
  route(linksContract.splitPreview, async (asking, { id, links }) => {
    const without = await demandSplit(asking, id, links)
    const { parts, links: going } = await partsWithout(asking.house.store, id, without)
    const may = await asking.see(async (seen) => (await purposed(seen.store, asking.actor, parts.flat())).may)
    const answer = { links: going.length, parts: parts.map((part) => ({ reports: part.filter((r) => may.has(r)), unseen: part.filter((r) => !may.has(r)).length })) }
    return { answer, about: [id] }
  }),
  route(linksContract.splitGroup, async (asking, { id, links, reason }) => {
    const without = await demandSplit(asking, id, links)
    const { split, links: gone } = await judgeSplit(asking.house, asking.actor.person, id, without, reason)
    return { answer: { split, links: gone.length }, about: [id], logged: true }
  }),
  route(linksContract.undoSplit, async (asking, { id, split }) => {
    const pairs = await graphs.rejectedBy(asking.house.store, split)
    const ends = pairs.flatMap((p) => [p.a, p.b])
    await demandSeen(asking, ends)
    // What was parted had an end in the group of this report: a purpose for one report takes nothing back elsewhere.
    const here = await asking.see((seen) => inGroupOf(seen, id, ends))
    if (!ends.some((end) => here.has(end))) throw new Refusal('not-found', {})
    await takeSplitBack(asking.house, asking.actor.person, id, split)
    return { answer: { done: true } as const, about: [id], logged: true }
  }),
]
