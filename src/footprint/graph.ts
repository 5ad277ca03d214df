import { idOf } from './sightings.ts'
import type { Span } from './span.ts'
import type { SpannedRow } from './graph.table.ts'
import { Joined } from './groups.ts'

/** How a thing that reports share is drawn: an account, any other identifier, or whatever a child is known by. */
export type Shape = 'account' | 'identifier' | 'child'

/** A thing that reports share, or that one account reaches. `kind` ends in `~` when only a coarser form agrees. */
export interface Thing {
  readonly id: string
  readonly kind: string
  readonly value: string
  shape: Shape
}

/** A link in a graph, by the numbers of its reports and things. `more`: further pieces of evidence that are not drawn. */
export interface DrawnLink {
  readonly a: number
  readonly b: number
  readonly row: SpannedRow
  readonly because: readonly { readonly thing: number; readonly bits: number; readonly weak: boolean }[]
  readonly more: number
}

/** One account and the children that it reaches, by the numbers of things and reports. `children` is how many there are, also of those not drawn. */
export interface Fan {
  readonly account: number
  readonly drawn: readonly number[]
  readonly children: number
  readonly reports: readonly number[]
}

/** People of reports that strong identifiers join: `persons` are refs, beside the numbers of their reports. */
export interface Joint {
  readonly persons: readonly { readonly report: number; readonly person: string }[]
  readonly things: readonly number[]
}

/** A graph of linked reports and of what they share. */
export interface LinkGraph {
  readonly reports: readonly string[]
  readonly things: readonly Thing[]
  readonly links: readonly DrawnLink[]
  readonly joints: readonly Joint[]
  /** Reports and links that were read and are not in it, because of its size. */
  readonly leftOut: { readonly reports: number; readonly links: number }
}

/** An identifier by which a person of a report can be told from others. */
export interface PersonHeld {
  readonly report: string
  readonly person: string
  readonly role: string
  readonly kind: string
  readonly value: string
}

/** Pieces of evidence of one link that are drawn; the strongest stand first. */
const PIECES_DRAWN = 5

/** Several children: three or more, as a report counts them. */
const SEVERAL = 3

/** Children of one account that are drawn; the rest is a number. */
const CHILDREN_DRAWN = 60

const ACCOUNTS: ReadonlySet<string> = new Set(['user-id', 'handle', 'profile-url'])

/** Draws a span: nearest and strongest first, with the things that they share, until there are as many nodes as there may be. */
export class Drawing {
  readonly reports = new Map<string, number>()
  /** By kind and value. */
  readonly things = new Map<string, Thing & { readonly n: number }>()
  readonly #nodes: number

  constructor(nodes: number) {
    this.#nodes = nodes
  }

  get left(): number {
    return this.#nodes - this.reports.size - this.things.size
  }

  /** The number of a thing; a child's shows as a child's wherever it stands. Null when there is no room for another. */
  thing(kind: string, value: string, shape: Shape): number | null {
    const key = `${kind} ${value}`
    const known = this.things.get(key)
    if (known !== undefined) {
      if (shape === 'child') known.shape = 'child'
      return known.n
    }
    if (this.left <= 0) return null
    this.things.set(key, { id: idOf(kind, value), kind, value, shape, n: this.things.size })
    return this.things.size - 1
  }

  /** Whether all drawn pieces of a link have their place, or room for one. */
  fits({ pieces }: SpannedRow, further: number): boolean {
    return pieces.because.slice(0, PIECES_DRAWN).filter((p) => !this.things.has(`${p.identifierKind} ${p.value}`)).length + further <= this.left
  }

  link(row: SpannedRow): DrawnLink {
    const because = row.pieces.because.slice(0, PIECES_DRAWN).flatMap((p) => {
      const thing = this.thing(p.identifierKind, p.value, p.kind === 'child' ? 'child' : ACCOUNTS.has(p.kind) ? 'account' : 'identifier')
      return thing === null ? [] : [{ thing, bits: p.bits, weak: p.weak }]
    })
    return { a: this.reports.get(row.a) ?? -1, b: this.reports.get(row.b) ?? -1, row, because, more: row.pieces.because.length - because.length }
  }
}

/** The graph of a span. */
export function graphOf(span: Span, drawing: Drawing): LinkGraph {
  const drawn = new Map<SpannedRow, DrawnLink>()
  for (const { id, by } of span.reports) {
    if (by !== null && (!drawing.reports.has(by.a === id ? by.b : by.a) || !drawing.fits(by, 1))) continue
    if (by === null || drawing.left > 0) drawing.reports.set(id, drawing.reports.size)
    if (by !== null) drawn.set(by, drawing.link(by))
  }
  let leftOut = 0
  for (const row of span.links) {
    if (drawn.has(row)) continue
    if (drawing.reports.has(row.a) && drawing.reports.has(row.b) && drawing.fits(row, 0)) drawn.set(row, drawing.link(row))
    else leftOut += 1
  }
  const links = [...drawn.values()].sort((x, y) => y.row.strength - x.row.strength || x.a - y.a || x.b - y.b)
  return {
    reports: [...drawing.reports.keys()], things: [...drawing.things.values()], links, joints: jointsOf(links),
    leftOut: { reports: span.reports.length - drawing.reports.size, links: leftOut },
  }
}

/** People whom identifiers of their own join across reports, by links that stand; the largest first. */
function jointsOf(links: readonly DrawnLink[]): Joint[] {
  const joined = new Joined()
  const things = new Map<string, Set<number>>()
  for (const { a, b, row, because } of links.filter((l) => l.row.act === null)) {
    for (const [i, piece] of row.pieces.because.entries()) {
      const [x, y] = piece.persons
      if (piece.weak || piece.kind === 'child' || x === null || y === null) continue
      const [one, other] = [`${a} ${x}`, `${b} ${y}`]
      joined.join(one, other)
      const thing = because[i]?.thing
      for (const key of [one, other]) things.set(key, (things.get(key) ?? new Set()).add(thing ?? -1))
    }
  }
  const sets = Map.groupBy(things.keys(), (key) => joined.root(key))
  return [...sets.values()].sort((x, y) => y.length - x.length).map((keys) => ({
    persons: keys.map((key) => ({ report: Number(key.slice(0, key.indexOf(' '))), person: key.slice(key.indexOf(' ') + 1) })),
    things: [...new Set(keys.flatMap((key) => [...things.get(key) ?? []]))].filter((n) => n >= 0),
  }))
}

const ORDER = ['user-id', 'handle', 'email', 'phone', 'device', 'payment', 'person-name']
/** What tells an account of an adult: a device or a name alone does not. */
const REACHES: ReadonlySet<string> = new Set(['user-id', 'handle', 'email', 'phone'])

/** The accounts of reports that reach several children, the widest first, and the children of each as kind and value. */
export function fanOut(people: readonly PersonHeld[]): { readonly account: PersonHeld; readonly reports: readonly string[]; readonly children: readonly PersonHeld[] }[] {
  const best = new Map<string, PersonHeld>()
  for (const p of people) {
    const key = `${p.report} ${p.person}`
    const known = best.get(key)
    if (p.role !== 'child' && !REACHES.has(p.kind)) continue
    if (known === undefined || ORDER.indexOf(p.kind) < ORDER.indexOf(known.kind)) best.set(key, p)
  }
  const inReport = Map.groupBy(best.values(), (p) => p.report)
  const fans = new Map<string, { account: PersonHeld; reports: Set<string>; children: Map<string, PersonHeld> }>()
  for (const [report, held] of inReport) {
    const children = held.filter((p) => p.role === 'child')
    for (const account of held.filter((p) => p.role !== 'child' && children.length > 0)) {
      const key = `${account.kind} ${account.value}`
      const fan = fans.get(key) ?? { account, reports: new Set<string>(), children: new Map<string, PersonHeld>() }
      for (const c of children) fan.children.set(`${c.kind} ${c.value}`, c)
      fan.reports.add(report)
      fans.set(key, fan)
    }
  }
  return [...fans.values()].filter((f) => f.children.size >= SEVERAL).sort((x, y) => y.children.size - x.children.size || (x.account.value < y.account.value ? -1 : 1))
    .map((f) => ({ account: f.account, reports: [...f.reports], children: [...f.children.values()] }))
}

/** Draws who reaches several children, as far as there is room. */
export function drawFans(people: readonly PersonHeld[], drawing: Drawing): Fan[] {
  return fanOut(people).flatMap(({ account, reports, children }) => {
    const n = drawing.thing(account.kind, account.value, 'account')
    if (n === null) return []
    const drawn = children.slice(0, CHILDREN_DRAWN).flatMap((c) => drawing.thing(c.kind, c.value, 'child') ?? [])
    return [{ account: n, drawn, children: children.length, reports: reports.flatMap((r) => drawing.reports.get(r) ?? []) }]
  })
}
