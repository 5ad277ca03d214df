import type { Db } from '../store/index.ts'
import { graphs, type SpannedRow } from './graph.table.ts'

/** Links that are looked at for one graph; beyond that it says that it was cut. */
const MOST_LINKS = 30_000

/** How far a graph goes: so many links from the report, so many nodes; and which reports may be told of. */
export interface Reach {
  readonly hops: number
  readonly nodes: number
  readonly may: (ids: readonly string[]) => Promise<ReadonlySet<string>>
}

/** Reports around one, in the order in which they were reached (nearest first, then strongest), and all links among them. */
export interface Span {
  readonly reports: readonly Reached[]
  readonly links: readonly SpannedRow[]
  /** Reports that links of these lead to, and that are too far or too many. */
  readonly beyond: number
  /** True when not all links were read. */
  readonly cut: boolean
}

/** A report of a span. `by` is the link that led to it; null for the first. `aside`: only a rejected link leads to it. */
export interface Reached {
  readonly id: string
  readonly hop: number
  readonly by: SpannedRow | null
  readonly aside: boolean
}

const keyOf = (l: SpannedRow): string => `${l.a} ${l.b}`

/** What is known while a span grows. */
class Growing {
  readonly reports = new Map<string, Reached>()
  readonly links = new Map<string, SpannedRow>()
  cut = false

  take(rows: readonly SpannedRow[]): void {
    for (const row of rows) if (!this.links.has(keyOf(row))) this.links.set(keyOf(row), row)
    this.cut ||= this.links.size >= MOST_LINKS
  }

  /** Ends of these links that were not reached, with the link and whether it stands; standing and strongest first. */
  ends(rows: readonly SpannedRow[]): { readonly id: string; readonly by: SpannedRow; readonly aside: boolean }[] {
    const found = new Map<string, { id: string; by: SpannedRow; aside: boolean }>()
    for (const by of [...rows.filter((r) => r.act === null), ...rows.filter((r) => r.act !== null)]) {
      for (const id of [by.a, by.b]) if (!this.reports.has(id) && !found.has(id)) found.set(id, { id, by, aside: by.act !== null })
    }
    return [...found.values()]
  }
}

/**
 * Goes from a report along its links, hop by hop, the strongest first, until the hops, the nodes or the links are used up. A rejected link is told with the
 * report at its other end, and nobody goes on from there.
 */
export async function spanAround(db: Db, id: string, { hops, nodes, may }: Reach): Promise<Span> {
  const grown = new Growing()
  grown.reports.set(id, { id, hop: 0, by: null, aside: false })
  let frontier = [id]
  for (let hop = 1; frontier.length > 0 && !grown.cut; hop++) {
    const rows = await graphs.links(db, frontier, MOST_LINKS - grown.links.size)
    grown.take(rows)
    const ends = hop > hops ? [] : grown.ends(rows)
    const told = ends.length === 0 ? new Set<string>() : await may(ends.map((e) => e.id))
    const next = ends.filter((e) => told.has(e.id)).slice(0, Math.max(0, nodes - grown.reports.size))
    for (const e of next) grown.reports.set(e.id, { ...e, hop })
    frontier = next.filter((e) => !e.aside).map((e) => e.id)
  }
  return spanOf(grown, may)
}

async function spanOf({ reports, links, cut }: Growing, may: Reach['may']): Promise<Span> {
  const all = [...links.values()]
  const far = [...new Set(all.flatMap((l) => (l.act === null ? [l.a, l.b] : [])))].filter((end) => !reports.has(end))
  const beyond = far.length === 0 ? 0 : (await may(far)).size
  const within = all.filter((l) => reports.has(l.a) && reports.has(l.b)).sort((x, y) => y.strength - x.strength || (keyOf(x) < keyOf(y) ? -1 : 1))
  return { reports: [...reports.values()], links: within, beyond, cut }
}
