import type { Act } from '../custody/index.ts'
import type { Db, Tx } from '../store/index.ts'
import { tally } from './graph.table.ts'
import { components, groupName, nameGroups } from './groups.ts'
import { groups, links, pairs, rejections, type LinkRow, type Pair, type SharedRow, type Silence } from './table.ts'
import { THRESHOLD_BITS, weigh, type Shared, type Weighed } from './weigh.ts'

/** Pairs are weighed so many at a time: memory stays flat when a batch touches large groups. */
const PAIRS_AT_ONCE = 4_000

/** What linking did. `touched` are all reports at either end of a link that came or went. */
export interface Linked {
  readonly touched: ReadonlySet<string>
}

const key = (p: Pair): string => `${p.a} ${p.b}`

/**
 * Links the reports of a batch with all others, and weighs again the links that rest on identifiers whose frequency took a step.
 * Reports that were linked before and no longer share enough lose the link; groups follow.
 */
export async function linkBatch(act: Act, reports: readonly string[], stepped: readonly string[], silence: Silence): Promise<Linked> {
  const { db } = act
  const wanted = new Map<string, Pair>()
  for (const p of await pairs.candidates(db, reports, silence, false)) wanted.set(key(p), p)
  for (const p of await pairs.resting(db, stepped)) wanted.set(key(p), p)
  for (const n of await links.neighbours(db, reports)) {
    const p = pairOf(n.mine, n.other)
    wanted.set(key(p), p)
  }
  const all = [...wanted.values()]
  const touched = new Set<string>()
  const came: Pair[] = []
  const went: Pair[] = []
  for (let i = 0; i < all.length; i += PAIRS_AT_ONCE) {
    const some = all.slice(i, i + PAIRS_AT_ONCE)
    const before = new Set((await links.among(db, some)).map(key))
    const put = (await weighPairs(db, some)).flatMap((w): LinkRow[] => isLinked(w) ? [{ ...w.pair, strength: w.strength, pieces: w }] : [])
    const now = new Set(put.map(key))
    links.put(db, put.map((l) => ({ ...l, pieces: { because: l.pieces.because, against: l.pieces.against } })))
    came.push(...put.filter((l) => !before.has(key(l))))
    went.push(...some.filter((p) => before.has(key(p)) && !now.has(key(p))))
  }
  links.remove(db, went)
  for (const p of [...came, ...went]) touched.add(p.a).add(p.b)
  await regroup(db, came, went, reports)
  return { touched }
}

/** True when the evidence links: at or above the threshold, and not by weak evidence alone. */
export function isLinked(w: Weighed): boolean {
  return w.anchored && w.strength >= THRESHOLD_BITS
}

/** The pair of two reports, the smaller id first. */
export function pairOf(x: string, y: string): Pair {
  return x < y ? { a: x, b: y } : { a: y, b: x }
}

/** Weighs pairs by everything that they share now. */
export async function weighPairs(db: Db, wanted: readonly Pair[]): Promise<(Weighed & { readonly pair: Pair })[]> {
  const shared = new Map<string, Shared[]>()
  for (const row of await pairs.shared(db, wanted)) {
    const list = shared.get(key(row)) ?? []
    list.push(sharedOf(row))
    shared.set(key(row), list)
  }
  const named = new Map<string, Map<string, string[]>>()
  for (const n of await pairs.names(db, [...new Set(wanted.flatMap((p) => [p.a, p.b]))])) {
    const people = named.get(n.report_id) ?? new Map<string, string[]>()
    people.set(n.person, [...(people.get(n.person) ?? []), n.normal])
    named.set(n.report_id, people)
  }
  const none = new Map<string, string[]>()
  return wanted.map((pair) => ({
    pair, ...weigh(shared.get(key(pair)) ?? [], { a: named.get(pair.a) ?? none, b: named.get(pair.b) ?? none }),
  }))
}

function sharedOf(r: SharedRow): Shared {
  return {
    kind: r.kind, value: r.value, holders: r.holders, weak: r.weak,
    a: { person: r.a_person, role: r.a_role, bits: r.a_bits, instant: r.a_instant },
    b: { person: r.b_person, role: r.b_role, bits: r.b_bits, instant: r.b_instant },
  }
}

/**
 * New links join groups; lost ones may split them, so then all groups at either end are built anew from their links. What was counted of the groups, and
 * of those of `revised` reports (they hold other things now), is counted anew.
 */
export async function regroup(db: Tx, came: readonly Pair[], went: readonly Pair[], revised: readonly string[] = []): Promise<void> {
  const rejected = new Set((await rejections.among(db, came)).map(key))
  const standing = came.filter((p) => !rejected.has(key(p)))
  const moved = [...went, ...standing]
  const before = await groups.of(db, [...new Set([...endsOf(moved), ...revised])])
  if (went.length > 0) await rebuild(db, moved)
  else if (standing.length > 0) await join(db, standing)
  // Whatever a group fell into holds an end of a link that went.
  const after = await groups.of(db, endsOf(moved))
  tally.count(db, [...new Set([...before, ...after].map((g) => g.group_id))])
}

const endsOf = (moved: readonly Pair[]): string[] => [...new Set(moved.flatMap((p) => [p.a, p.b]))]

/** Joins groups by new links without looking at their members: the largest gives its name to those that it joins. */
async function join(db: Tx, came: readonly Pair[]): Promise<void> {
  const ids = endsOf(came)
  const before = new Map((await groups.of(db, ids)).map((r) => [r.report_id, r.group_id]))
  // A group stands in for its members: joining two groups is one pair of group names, whatever their size.
  const stand = (id: string): string => before.get(id) ?? id
  const joined = components(came.map((p) => ({ a: stand(p.a), b: stand(p.b) })).filter((p) => p.a !== p.b))
  const sizes = await groups.sizesOf(db, [...new Set(before.values())])
  const taken = new Set((await groups.members(db, ids.map(groupName))).map((m) => m.group_id))
  const into = new Map<string, string>()
  const joins: { from: string; into: string }[] = []
  for (const set of joined) {
    const [largest] = set.filter((s) => sizes.has(s)).sort((x, y) => (sizes.get(y) ?? 0) - (sizes.get(x) ?? 0) || (x < y ? -1 : 1))
    const name = largest ?? set.map(groupName).find((n) => !taken.has(n)) ?? groupName(set.join())
    for (const s of set) {
      into.set(s, name)
      if (s !== name && sizes.has(s)) joins.push({ from: s, into: name })
    }
  }
  groups.join(db, joins)
  const newcomers = ids.filter((id) => !before.has(id))
  groups.put(db, newcomers.flatMap((id) => ((group) => (group === undefined ? [] : [{ report: id, group }]))(into.get(id))))
}

async function rebuild(db: Tx, moved: readonly Pair[]): Promise<void> {
  const ends = endsOf(moved)
  const hit = await groups.of(db, ends)
  const members = await groups.members(db, [...new Set(hit.map((h) => h.group_id))])
  const before = new Map(members.map((m) => [m.report_id, m.group_id]))
  const ids = [...new Set([...ends, ...before.keys()])]
  const edges = (await links.neighbours(db, ids)).map((n) => pairOf(n.mine, n.other))
  const own = new Set(before.values())
  const foreign = (await groups.members(db, ids.map(groupName))).map((m) => m.group_id).filter((g) => !own.has(g))
  const named = nameGroups(components(edges), before, new Set(foreign))
  groups.remove(db, ids.filter((id) => !named.has(id)))
  groups.put(db, [...named].map(([report, group]) => ({ report, group })))
}
