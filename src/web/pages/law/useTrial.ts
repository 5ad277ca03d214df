import { useState } from 'react'
import type { FactKind, Row, Shelf, StandingFact, Value } from './shapes.ts'

/** Facts on trial: what is tried here is told to nobody and kept nowhere. */
export interface Trial {
  readonly tried: ReadonlyMap<string, Value>
  readonly tryFact: (fact: string, value: Value) => void
  readonly drop: (fact: string) => void
  readonly dropAll: () => void
  readonly setAll: (facts: Readonly<Record<string, Value>>) => void
}

/** Holds the facts that are on trial, in this page alone. */
export function useTrial(): Trial {
  const [tried, setTried] = useState<ReadonlyMap<string, Value>>(new Map())
  return {
    tried,
    tryFact: (fact, value) => setTried((was) => new Map(was).set(fact, value)),
    drop: (fact) => setTried((was) => new Map([...was].filter(([f]) => f !== fact))),
    dropAll: () => setTried(new Map()),
    setAll: (facts) => setTried(new Map(Object.entries(facts))),
  }
}

const UNKNOWN_KIND: Omit<FactKind, 'fact' | 'means'> = { type: 'flag', judgement: true, derived: false, words: [] }

/** Facts of an act and those on trial, as rows of the list. */
export function rowsOf(shelf: Shelf, standing: readonly StandingFact[], tried: ReadonlyMap<string, Value>): Row[] {
  const kinds = new Map(shelf.facts.map((f) => [f.fact, f]))
  const kind = (fact: string, means: string): FactKind => kinds.get(fact) ?? { ...UNKNOWN_KIND, fact, means }
  const rows = standing.map((s): Row => ({ fact: s.fact, kind: kind(s.fact, s.means), standing: s, trial: tried.get(s.fact) }))
  const known = new Set(standing.map((s) => s.fact))
  return [...rows, ...[...tried].filter(([fact]) => !known.has(fact)).map(([fact, trial]): Row => ({ fact, kind: kind(fact, fact), standing: null, trial }))]
}

/** What counts of the rows: what stands, with what is on trial over it. */
export function counted(rows: readonly Row[]): { readonly facts: Record<string, Value>; readonly waiting: Record<string, Value> } {
  const facts: Record<string, Value> = {}
  const waiting: Record<string, Value> = {}
  for (const { fact, standing, trial } of rows) {
    const value = trial === undefined ? standing?.value ?? null : trial
    if (value !== null) facts[fact] = value
    else if (trial === undefined && standing?.state === 'waiting') waiting[fact] = standing.proposed
  }
  return { facts, waiting }
}
