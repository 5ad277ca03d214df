import type { z } from 'zod'
import type { linksContract } from '../../../desk/links.contract.ts'
import { strengthOf, type Strength } from '../../parts/strength.ts'

/** The graph as the server tells it. */
export type GraphTold = z.output<typeof linksContract.linkGraph.output>

/** A link as the server tells it. */
export type LinkTold = GraphTold['links'][number]

/** A thing or a report in the drawing. `from`: it shows while the slider stands at this strength or below. */
export interface Spot {
  readonly key: string
  readonly kind: 'report' | 'account' | 'identifier' | 'child'
  /** Its number among the reports, or among the things. */
  readonly n: number
  readonly from: number
}

/** How a line is drawn: by strength, as an account's way to a child, as what a report tells of itself, or as rejected. */
export type LineStyle = Strength | 'fan' | 'told' | 'rejected'

/** A line of the drawing, and the rows of the table that it stands for. */
export interface Line {
  readonly key: string
  readonly a: string
  readonly b: string
  readonly style: LineStyle
  readonly from: number
  readonly rows: readonly string[]
}

/** A row of the table: a link, or an account with the children that it reaches. */
export type Row =
  | { readonly key: string; readonly type: 'link'; readonly a: number; readonly b: number; readonly from: number; readonly link: LinkTold }
  | { readonly key: string; readonly type: 'fan'; readonly a: number; readonly from: number; readonly fan: GraphTold['fans'][number] }

/** What the page draws and lists, all in one: table and graph say the same because both are made of this. */
export interface Model {
  readonly told: GraphTold
  readonly spots: ReadonlyMap<string, Spot>
  readonly lines: readonly Line[]
  readonly rows: readonly Row[]
  /** Lowest and highest strength of a link, in whole bits. */
  readonly least: number
  readonly most: number
}

interface Making {
  readonly key: string
  readonly a: string
  readonly b: string
  style: LineStyle
  from: number
  readonly rows: string[]
}

const RANK: Readonly<Record<LineStyle, number>> = { strong: 5, probable: 4, possible: 3, told: 2, fan: 1, rejected: 0 }

/** Collects lines: a second row on the same line keeps the stronger style and shows as long as either does. */
class Lines {
  readonly made = new Map<string, Making>()

  add(a: string, b: string, style: LineStyle, from: number, row: string): void {
    const key = `${a} ${b}`
    const known = this.made.get(key)
    if (known === undefined) {
      this.made.set(key, { key, a, b, style, from, rows: [row] })
      return
    }
    if (RANK[style] > RANK[known.style]) known.style = style
    known.from = Math.max(known.from, from)
    known.rows.push(row)
  }
}

function drawLink(lines: Lines, row: Row & { type: 'link' }): void {
  const { link, a, b, key, from } = row
  const style = link.rejected === null ? strengthOf(from) : 'rejected'
  if (link.because.length === 0) lines.add(`r${a}`, `r${b}`, style, from, key)
  for (const { thing, weak } of link.because) {
    for (const end of [a, b]) lines.add(`r${end}`, `t${thing}`, weak && style !== 'rejected' ? 'possible' : style, from, key)
  }
}

function drawFan(lines: Lines, { fan, key, from }: Row & { type: 'fan' }, shownFrom: readonly number[]): void {
  for (const r of fan.reports) lines.add(`r${r}`, `t${fan.account}`, 'told', shownFrom[r] ?? from, key)
  for (const child of fan.drawn) lines.add(`t${fan.account}`, `t${child}`, 'fan', from, key)
}

/** Makes the model of what the server told. */
export function modelOf(told: GraphTold): Model {
  const idOf = (n: number): string => told.reports[n]?.id ?? ''
  // A link of the report itself is told from its side, and stands before all others.
  const links = told.links.map((link): Row & { type: 'link' } => ({
    key: `${idOf(link.a)} ${idOf(link.b)}`, type: 'link', a: link.b === 0 ? 0 : link.a, b: link.b === 0 ? link.a : link.b, from: link.strength, link,
  })).sort((x, y) => Number(y.a === 0) - Number(x.a === 0) || y.from - x.from)
  const shownFrom = told.reports.map((_, i) => (i === 0 ? Infinity : -Infinity))
  for (const { a, b, from } of links) for (const end of [a, b]) shownFrom[end] = Math.max(shownFrom[end] ?? from, from)
  const fans = told.fans.map((fan): Row & { type: 'fan' } => ({
    key: `account ${fan.account}`, type: 'fan', // Told from the report that shows longest: it is in the graph whenever the row is in the table.
    a: fan.reports.toSorted((x, y) => (shownFrom[y] ?? 0) - (shownFrom[x] ?? 0))[0] ?? 0, from: Math.max(...fan.reports.map((r) => shownFrom[r] ?? -Infinity)), fan,
  }))
  const lines = new Lines()
  for (const row of links) drawLink(lines, row)
  for (const row of fans) drawFan(lines, row, shownFrom)
  const all = [...lines.made.values()]
  const strengths = links.map((l) => l.from)
  return {
    told, spots: spotsOf(told, shownFrom, all), lines: all, rows: [...links, ...fans],
    least: Math.floor(Math.min(told.threshold, ...strengths)), most: Math.ceil(Math.max(told.threshold, ...strengths)),
  }
}

function spotsOf(told: GraphTold, shownFrom: readonly number[], lines: readonly Line[]): ReadonlyMap<string, Spot> {
  const thingFrom = new Map<string, number>()
  for (const { a, b, from } of lines) for (const end of [a, b]) if (end.startsWith('t')) thingFrom.set(end, Math.max(thingFrom.get(end) ?? -Infinity, from))
  const reports = told.reports.map((_, n): Spot => ({ key: `r${n}`, kind: 'report', n, from: shownFrom[n] ?? -Infinity }))
  const things = told.things.map(({ shape }, n): Spot => ({ key: `t${n}`, kind: shape, n, from: thingFrom.get(`t${n}`) ?? -Infinity }))
  return new Map([...reports, ...things].map((s) => [s.key, s]))
}

/** What shows while the slider stands at a strength: counted beforehand for each whole bit, so that moving it counts nothing. */
export interface Step {
  readonly reports: number
  readonly things: number
  readonly children: number
  readonly links: number
  readonly groups: number
}

class Joined {
  readonly #parent = new Map<number, number>()
  readonly sizes = new Map<number, number>()
  groups = 0

  root(n: number): number {
    let at = n
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return
    const [small, large] = (this.sizes.get(x) ?? 1) < (this.sizes.get(y) ?? 1) ? [x, y] : [y, x]
    const grown = [small, large].filter((r) => (this.sizes.get(r) ?? 1) > 1).length
    this.groups += 1 - grown
    this.sizes.set(large, (this.sizes.get(small) ?? 1) + (this.sizes.get(large) ?? 1))
    this.#parent.set(small, large)
  }
}

/** The steps of the slider from `least` to `most`, worked out once, from the strongest link down. */
export function stepsOf({ rows, spots, least, most }: Model): readonly Step[] {
  const links = rows.filter((r): r is Row & { type: 'link' } => r.type === 'link').sort((x, y) => y.from - x.from)
  const froms = (kinds: readonly string[]): number[] => [...spots.values()].filter((s) => kinds.includes(s.kind)).map((s) => s.from).sort((x, y) => y - x)
  const counted = [froms(['report']), froms(['account', 'identifier']), froms(['child'])]
  const at = [0, 0, 0]
  const joined = new Joined()
  const steps: Step[] = []
  let next = 0
  for (let bits = most; bits >= least; bits--) {
    for (let link = links[next]; link !== undefined && link.from >= bits; link = links[++next]) if (link.link.rejected === null) joined.join(link.a, link.b)
    for (const [i, list] of counted.entries()) while ((list[at[i] ?? 0] ?? -Infinity) >= bits) at[i] = (at[i] ?? 0) + 1
    steps.push({ reports: at[0] ?? 0, things: at[1] ?? 0, children: at[2] ?? 0, links: next, groups: joined.groups })
  }
  return steps.toReversed()
}

/** Who rejected links, when and why. */
export type DecisionTold = GraphTold['decisions'][number]

/** The same graph after links were rejected (with a decision) or stand again (null): nothing is asked anew and nothing moves. */
export function decided(told: GraphTold, keys: ReadonlySet<string>, decision: DecisionTold | null): GraphTold {
  const decisions = decision === null ? told.decisions : [...told.decisions, decision]
  const rejected = decision === null ? null : decisions.length - 1
  const keyOf = (l: LinkTold): string => `${told.reports[l.a]?.id ?? ''} ${told.reports[l.b]?.id ?? ''}`
  return { ...told, decisions, links: told.links.map((l) => (keys.has(keyOf(l)) ? { ...l, rejected } : l)) }
}

/** Whether two graphs tell the same but for what `by` decided: their decisions are taken into the board as they make them. */
export function isSameBut(by: string, a: GraphTold, b: GraphTold): boolean {
  const ids = (told: GraphTold): string => told.reports.map((r) => r.id).join()
  return ids(a) === ids(b) && standing(by, a).join() === standing(by, b).join()
}

/** Each link with its strength, and whether another rejected it. */
function standing(by: string, { reports, links, decisions }: GraphTold): string[] {
  return links.map(({ a, b, strength, rejected }) => {
    const decision = rejected === null ? undefined : decisions[rejected]
    return `${reports[a]?.id ?? ''} ${reports[b]?.id ?? ''} ${strength} ${decision !== undefined && decision.by !== by ? decision.at : ''}`
  }).sort()
}
