import type { Fact } from './contract.ts'
import type { FactName } from './facts/names.ts'
import type { FactBase } from './triggers/plug.ts'

const NONE: readonly Fact[] = []

/** A base of facts that also tells which of them stand in the report itself. */
export interface ReportBase extends FactBase {
  readonly own: readonly Fact[]
  has(name: FactName): boolean
}

/** Indexes facts by name, those of the report itself first, otherwise in the order given. */
export function factBase(facts: readonly Fact[], reportId: string): ReportBase {
  const own = facts.filter((f) => f.reportId === reportId)
  const byName = new Map<string, Fact[]>()
  const add = (fact: Fact): void => {
    const same = byName.get(fact.name)
    if (same === undefined) byName.set(fact.name, [fact])
    else same.push(fact)
  }
  for (const fact of own) add(fact)
  if (own.length < facts.length) {
    for (const fact of facts) if (fact.reportId !== reportId) add(fact)
  }
  return { own, has: (name) => byName.has(name), named: (...names) => gather(names, (name) => byName.get(name) ?? NONE, reportId) }
}

/** The same base with further facts of the report itself, which need not be true: to ask the rules what they could do. */
export function withFacts(base: ReportBase, further: readonly Fact[], reportId: string): ReportBase {
  const names = new Set<string>(further.map((f) => f.name))
  const look = (name: FactName): readonly Fact[] =>
    names.has(name) ? [...further.filter((f) => f.name === name), ...base.named(name)] : base.named(name)
  return { own: base.own, has: (name) => names.has(name) || base.has(name), named: (...asked) => gather(asked, look, reportId) }
}

function gather(names: readonly FactName[], look: (name: FactName) => readonly Fact[], reportId: string): readonly Fact[] {
  const [only] = names
  if (names.length === 1 && only !== undefined) return look(only)
  const found = names.map(look).filter((facts) => facts.length > 0)
  if (found.length < 2) return found[0] ?? NONE
  const all = found.flat()
  return all.every((f) => f.reportId === reportId) ? all : [
    ...all.filter((f) => f.reportId === reportId), ...all.filter((f) => f.reportId !== reportId),
  ]
}
