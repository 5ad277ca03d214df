import type { Actor } from '../custody/index.ts'
import { Drawing, drawFans, graphOf, graphs, spanAround, THRESHOLD_BITS, type LinkGraph } from '../footprint/index.ts'
import { reports } from '../intake/index.ts'
import type { House } from '../way.ts'
import { purposed } from './purposed.ts'

/** Personas that a graph tells, the largest first. */
const PERSONAS_TOLD = 200

/** How far a graph of links goes. */
export interface Wanted {
  readonly hops: number
  readonly nodes: number
}

/** Reports that may be told of, as they are asked for bit by bit; and the cases for which a purpose is missing. */
export function asker(seen: House, actor: Actor) {
  const missing = new Set<string>()
  return {
    missing,
    may: async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
      const found = await purposed(seen.store, actor, ids)
      for (const one of found.missing) missing.add(one)
      return found.may
    },
  }
}

/** Links around a report as a graph, for whoever asks. */
export async function linkGraph(seen: House, actor: Actor, id: string, { hops, nodes }: Wanted) {
  const { may, missing } = asker(seen, actor)
  const span = await spanAround(seen.store, id, { hops, nodes, may })
  const drawing = new Drawing(nodes)
  const graph = graphOf(span, drawing)
  const fans = drawFans(await graphs.people(seen.store, graph.reports), drawing)
  const things = [...drawing.things.values()]
  const holders = new Map((await graphs.holders(seen.store, things.map((t) => t.id))).map((h) => [h.id, h.holders]))
  return {
    reports: await headsOf(seen, graph.reports),
    things: things.map((t) => ({ kind: t.kind, value: t.value, shape: t.shape, holders: holders.get(t.id) ?? null })),
    ...await judged(seen, graph), fans, personas: graph.joints.slice(0, PERSONAS_TOLD), threshold: THRESHOLD_BITS,
    cut: { reports: span.beyond + graph.leftOut.reports, links: graph.leftOut.links, all: !span.cut },
    purposeMissing: [...missing].sort(), askTheOwner: await graphs.unseen(seen.store, id),
  }
}

async function headsOf(seen: House, ids: readonly string[]) {
  const rows = new Map((await reports.byIds(seen.store, ids)).map((r) => [r.id, r]))
  return ids.map((id) => {
    const row = rows.get(id)
    return { id, reference: row?.reference ?? null, source: row?.source_name ?? null, receivedAt: row?.received_at ?? '' }
  })
}

/** The links with what was decided of them. */
async function judged(seen: House, { links }: LinkGraph) {
  const acts = [...new Set(links.flatMap((l) => l.row.act ?? []))]
  const said = await graphs.rejections(seen.store, acts)
  const byAct = Map.groupBy(said, (s) => s.act)
  const nth = new Map(acts.map((act, i) => [act, i]))
  return {
    links: links.map(({ a, b, row, because, more }) => ({
      a, b, strength: row.strength, because, more, against: row.pieces.against, rejected: row.act === null ? null : nth.get(row.act) ?? null,
    })),
    decisions: acts.map((act) => {
      const all = byAct.get(act) ?? []
      return { by: all[0]?.by ?? '', at: all[0]?.at ?? '', reason: all[0]?.reason ?? '', split: act, links: all.length }
    }),
  }
}
