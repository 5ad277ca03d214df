import { factBase } from './base.ts'
import { fieldsThatMove } from './complete.ts'
import { bands } from './contract.ts'
import type { Band, Fact, PlaceContext, Standing } from './contract.ts'
import type { FactName } from './facts/names.ts'
import type { Trigger } from './triggers/plug.ts'
import { triggers } from './triggers/registry.ts'

/** What a rule found of what it reads. `waits`: it fired and waits for a person; `less`: it fired and lifts less than it can. */
export const notFiredStates = ['waits', 'less', 'not-met', 'not-told'] as const

/**
 * A rule that would put a report higher and does not. `told`: what it reads and the report tells, without making it fire (`more`: so many beside);
 * `lacks`: what it reads and nobody told; `open`: unknown fields each of which could make it fire.
 */
export interface NotFired {
  readonly rule: string
  readonly band: Band
  readonly state: (typeof notFiredStates)[number]
  readonly told: readonly Pick<Fact, 'name' | 'value' | 'at'>[]
  readonly more: number
  readonly lacks: readonly FactName[]
  readonly open: readonly string[]
}

const TOLD = 3

/**
 * Why a report stands no higher: of each rule above its band, or before its strongest rule inside the band, what it lacks. Those nearest to firing
 * come first. Made of the registry and of what is told: `facts` must be such as the reader may see.
 */
export function notHigher(facts: readonly Fact[], context: PlaceContext, standing: Pick<Standing, 'band' | 'triggers' | 'strongest'>): readonly NotFired[] {
  const base = factBase(facts, context.reportId)
  const found = triggers.flatMap((rule, n): NotFired[] => {
    const isAbove = bands.indexOf(rule.band) < bands.indexOf(standing.band)
    if (!isAbove && n >= standing.strongest) return []
    const fired = standing.triggers.filter((t) => t.rule === rule.id)
    if (fired.some((t) => t.pending !== true && t.band === rule.band)) return []
    const own = base.own.filter((f) => reads(rule, f.name))
    const names = new Set(own.map((f) => f.name))
    const state = fired.some((t) => t.pending === true) ? 'waits' : fired.length > 0 ? 'less' : own.length > 0 ? 'not-met' : 'not-told'
    return [{
      rule: rule.id, band: rule.band, state, told: own.slice(0, TOLD).map(({ name, value, at }) => ({ name, value, at })),
      more: Math.max(0, own.length - TOLD), lacks: rule.reads.filter((name) => !names.has(name)),
      open: fired.length > 0 ? [] : fieldsThatMove(rule, base, context),
    }]
  })
  return found.sort((x, y) => nearness(x) - nearness(y))
}

const reads = (rule: Trigger, name: string): boolean => rule.reads.some((r) => r === name)

/** 0 is nearest to firing. */
function nearness({ state, open }: NotFired): number {
  return state === 'waits' ? 0 : state === 'less' ? 1 : open.length > 0 ? 2 : state === 'not-met' ? 3 : 4
}
