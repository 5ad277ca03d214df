import { useEffect, useMemo, useState } from 'react'
import { useAddress } from '../../hooks/useAddress.ts'
import { useDecide, type Decide } from './decided.ts'
import { decided, modelOf, stepsOf, type GraphTold, type Model, type Row, type Step } from './model.ts'
import { roadsOf, strongestWay, type Leg, type Roads } from './ways.ts'

/** What the page shows now: one model, the step of the slider, and what is chosen. */
export interface Board {
  readonly model: Model
  readonly step: Step
  readonly bits: number
  readonly setBits: (bits: number) => void
  /** Rows that show, strongest first. */
  readonly rows: readonly Row[]
  readonly row: Row | null
  readonly spot: string | null
  readonly chooseRow: (key: string | null) => void
  readonly chooseSpot: (key: string) => void
  readonly roads: Roads
  /** Ends of the path by numbers of reports, and the path itself: null when none leads there, undefined when it was not asked for. */
  readonly ends: { readonly from: number | null; readonly to: number | null }
  readonly setEnd: (end: 'from' | 'to', report: number | null) => void
  readonly way: readonly Leg[] | null | undefined
  readonly decide: Decide
}

const NO_STEP: Step = { reports: 0, things: 0, children: 0, links: 0, groups: 0 }

function bitsIn(written: string | null, { least, most }: Model): number {
  const bits = Number(written)
  return written === null || !Number.isInteger(bits) ? least : Math.min(most, Math.max(least, bits))
}

/** Holds the board of a graph that was told. Decisions are taken into it as they are made: nothing is loaded anew, nothing moves. */
export function useBoard(first: GraphTold, again: () => void): Board {
  const [told, setTold] = useState(first)
  useEffect(() => setTold(first), [first])
  const decide = useDecide((keys, decision) => setTold((now) => decided(now, new Set(keys), decision)), again)
  const [given, set] = useAddress()
  const model = useMemo(() => modelOf(told), [told])
  const [row, chooseRow] = useState<string | null>(() => model.rows[0]?.key ?? null)
  const [spot, setSpot] = useState<string | null>(null)
  const steps = useMemo(() => stepsOf(model), [model])
  const roads = useMemo(() => roadsOf(model), [model])
  const bits = bitsIn(given('least'), model)
  const rows = useMemo(() => model.rows.filter((r) => r.from >= bits), [model, bits])
  const nth = useMemo(() => new Map(told.reports.map((r, i) => [r.id, i])), [told.reports])
  const ends = { from: nth.get(given('from') ?? '') ?? null, to: nth.get(given('to') ?? '') ?? null }
  const way = useMemo(
    () => (ends.from === null || ends.to === null ? undefined : strongestWay(roads, ends.from, ends.to)), [roads, ends.from, ends.to],
  )
  return {
    decide, model, bits, rows, roads, ends, way, spot, step: steps[bits - model.least] ?? NO_STEP,
    setBits: (next) => set({ least: next <= model.least ? null : String(Math.min(model.most, next)) }),
    row: rows.find((r) => r.key === row) ?? null,
    chooseRow,
    chooseSpot: (key) => {
      setSpot(key)
      const strongest = strongestOf(rows, key, spot)
      if (strongest !== null) chooseRow(strongest)
    },
    setEnd: (end, report) => set({ [end]: report === null ? null : told.reports[report]?.id ?? null }),
  }
}

/** The row that is chosen with a spot: the link with the report that was chosen before, else its strongest. */
function strongestOf(rows: readonly Row[], spot: string, before: string | null): string | null {
  const touches = (row: Row, key: string): boolean => {
    const n = Number(key.slice(1))
    if (key.startsWith('r')) return row.a === n || (row.type === 'link' && row.b === n)
    return row.type === 'link' ? row.link.because.some((b) => b.thing === n) : row.fan.account === n || row.fan.drawn.includes(n)
  }
  const mine = rows.filter((row) => touches(row, spot))
  return (mine.find((row) => before !== null && touches(row, before)) ?? mine[0])?.key ?? null
}
