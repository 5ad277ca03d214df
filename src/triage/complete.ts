import { withFacts } from './base.ts'
import type { ReportBase } from './base.ts'
import { bands } from './contract.ts'
import type { Band, Fact, PlaceContext, Standing } from './contract.ts'
import type { Trigger } from './triggers/plug.ts'
import { triggers } from './triggers/registry.ts'
import { wanted } from './wanted.ts'

/** A field that is not known, and the facts that it could bring: one list for each thing that it could turn out to be. */
interface Open {
  readonly field: string
  readonly guesses: readonly (readonly Fact[])[]
}

/**
 * How much of what an officer needs is known, and which unknowns could raise the report. `percent` is the share of wanted fields
 * with an answer, rounded down, so that 100 means all; a "no" is an answer, "unknown" is none. `missing` is found by asking the rules: a
 * field stands there when some value of it, alone or together with values of other unknown fields, would lift the report above
 * its band; the strongest first. It never enters the band.
 */
export function completeness(base: ReportBase, context: PlaceContext, band: Band): Standing['completeness'] {
  const answers = answersOf(base)
  const asked = wanted.filter((field) => field.applies?.(answers) ?? true)
  const open = asked.filter((field) => !field.isKnown(answers))
  const percent = Math.floor((100 * (asked.length - open.length)) / asked.length)
  const stronger = triggers.filter((rule) => bands.indexOf(rule.band) < bands.indexOf(band))
  if (stronger.length === 0) return { percent, missing: [] }
  const guessed = open.map((field): Open => ({ field: field.field, guesses: field.guesses?.(context, answers) ?? [] }))
  const raises = raisedBy(guessed.filter(({ guesses }) => guesses.length > 0), stronger, base, context)
  const missing = [...raises].map(([field, couldRaiseTo]) => ({ field, couldRaiseTo }))
  return { percent, missing: missing.sort((a, b) => bands.indexOf(a.couldRaiseTo) - bands.indexOf(b.couldRaiseTo)) }
}

/** The band that each field could raise to, in the order of the fields. `stronger` are the rules above the present band, strongest first. */
function raisedBy(open: readonly Open[], stronger: readonly Trigger[], base: ReportBase, context: PlaceContext): ReadonlyMap<string, Band> {
  const possible = stronger.filter(firesOn(open.flatMap(({ guesses }) => guesses.flat()), base, context))
  const raised = new Map<string, Band>()
  for (const rule of possible) {
    for (const field of movers(rule, open, base, context, raised)) raised.set(field, rule.band)
  }
  return raised
}

/** Fields of which some value makes a rule fire, alone or together with what the others could bring; those in `known` are not asked again. */
function movers(rule: Trigger, open: readonly Open[], base: ReportBase, context: PlaceContext, known: ReadonlyMap<string, Band>): string[] {
  // Only fields that the rule reads can move it; each is asked alone, then together with what the others could bring.
  const relevant = open.map((field) => ({
    ...field, guesses: field.guesses.map((g) => g.filter((f) => reads(rule, f))).filter((g) => g.length > 0),
  }))
    .filter(({ guesses }) => guesses.length > 0)
  return relevant.filter(({ field, guesses }) => {
    if (known.has(field)) return false
    const others = relevant.filter((other) => other.field !== field).flatMap((other) => other.guesses.flat())
    const alone = guesses.some((guess) => firesOn(guess, base, context)(rule))
    return alone || (others.length > 0 && neededIn(others, guesses.flat(), base, context)(rule))
  }).map(({ field }) => field)
}

/** Fields that are not known, each of which could make a rule fire that does not; in the order of a request to the sender. */
export function fieldsThatMove(rule: Trigger, base: ReportBase, context: PlaceContext): readonly string[] {
  return movers(rule, openOf(base, context), base, context, new Map())
}

/** What is asked of a report and not known, with what it could turn out to be. */
function openOf(base: ReportBase, context: PlaceContext): readonly Open[] {
  const answers = answersOf(base)
  return wanted.filter((field) => (field.applies?.(answers) ?? true) && !field.isKnown(answers))
    .map((field) => ({ field: field.field, guesses: field.guesses?.(context, answers) ?? [] }))
    .filter(({ guesses }) => guesses.length > 0)
}

/** The report's own facts by name. */
function answersOf(base: ReportBase): (name: string) => readonly Fact[] {
  const own = new Map<string, readonly Fact[]>()
  for (const fact of base.own) own.set(fact.name, [...own.get(fact.name) ?? [], fact])
  return (name) => own.get(name) ?? []
}

const reads = (rule: Trigger, fact: Fact): boolean => rule.reads.some((name) => name === fact.name)

/** Asks whether a rule that reads some of these facts fires on the base with them. */
function firesOn(facts: readonly Fact[], base: ReportBase, context: PlaceContext): (rule: Trigger) => boolean {
  const names = new Set<string>(facts.map((fact) => fact.name))
  const further = withFacts(base, facts, context.reportId)
  return (rule) => rule.reads.some((name) => names.has(name)) && rule.fires(further, context).length > 0
}

/** Asks whether a rule fires when a field turns out so together with what the other fields could bring, and does not without it. */
function neededIn(others: readonly Fact[], guess: readonly Fact[], base: ReportBase, context: PlaceContext): (rule: Trigger) => boolean {
  const names = new Set<string>(guess.map((fact) => fact.name))
  const without = others.filter((fact) => !names.has(fact.name))
  return (rule) => firesOn([...without, ...guess], base, context)(rule) && !firesOn(without, base, context)(rule)
}

/** Fields that are asked of a report and have no answer, in the order of a request to the sender. */
export function gapsOf(base: ReportBase): readonly string[] {
  const answers = answersOf(base)
  return wanted.filter((field) => (field.applies?.(answers) ?? true) && !field.isKnown(answers)).map(({ field }) => field)
}
