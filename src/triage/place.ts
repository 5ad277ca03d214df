import { factBase } from './base.ts'
import type { ReportBase } from './base.ts'
import { expiresFirst } from './clocks.ts'
import { completeness, gapsOf } from './complete.ts'
import { bands } from './contract.ts'
import type { Band, Fact, Firing, Ground, PlaceContext, Standing } from './contract.ts'
import { hold } from './hold.ts'
import type { Cited, Trigger } from './triggers/plug.ts'
import { triggers } from './triggers/registry.ts'
import { saysYes } from './words/answers.ts'

/** A rule cites so many facts at most: a hundred tagged files are one reason. */
const CITED = 5

const MARKS: Readonly<Record<Ground['mark'], string>> = { 'V': '', '2': ', secondary source', 'U': ', unverified', 'D': ', derived' }

/** A ground in one line: text, source, and how far it was checked. */
export function groundOf({ text, source, mark }: Ground): string {
  return `${text} (${source}${MARKS[mark]})`
}

const grounds = new Map(triggers.map((rule) => [rule.id, groundOf(rule.ground)]))

/** The ground of a rule by its id; empty for a rule that is no longer there. */
export function groundOfRule(id: string): string {
  return grounds.get(id) ?? ''
}

/**
 * Where a report stands: its band is the highest of the rules that fired on its facts and those of linked reports; a firing that waits
 * for a person lifts to `high` at most. Nothing is summed and nothing lowers. What expires first and what is missing stand
 * beside the band and never enter it. The same facts and context give the same standing.
 */
export function place(facts: readonly Fact[], context: PlaceContext): Standing {
  const base = factBase(facts, context.reportId)
  const fired = fire(base, context)
  const lifting = fired.filter((one) => lifts(one) !== 'low')
  const band = highest(lifting.map(lifts))
  const strongest = lifting[0] === undefined ? triggers.length : triggers.findIndex((rule) => rule.id === lifting[0]?.rule)
  return {
    band, triggers: fired, strongest,
    expiresFirst: expiresFirst(base.own, context),
    completeness: completeness(base, context, band),
    held: hold(base.own, fired, context.reportId), gaps: gapsOf(base),
  }
}

const ASK_THE_OWNER = 'Together with a linked report that is kept apart; its owner can be asked'

/**
 * A standing by what everybody who sees the report may see, raised by what it is with linked reports that are kept apart (in a case). The
 * child comes first: the report rises all the same. Of such a reason only the rule and its band are told; when evidence expires and what is missing
 * stay what they are without those reports.
 */
export function raisedBy(seen: Standing, all: Standing, reportId: string): Standing {
  const told = new Map(seen.triggers.toReversed().map((t) => [t.rule, height(lifts(t))]))
  const further = new Map(all.triggers.toReversed().filter((t) => height(lifts(t)) < (told.get(t.rule) ?? Infinity)).map((t) => [t.rule, t]))
  if (further.size === 0) return seen
  const hidden = [...further.values()].map(({ rule, band, ground, pending }): Firing => ({
    rule, band, field: 'linked-report', value: null, at: '', ground, reportId, note: ASK_THE_OWNER, elsewhere: true,
    ...(pending === undefined ? {} : { pending }),
  }))
  const rank = (t: Firing): number => triggers.findIndex((rule) => rule.id === t.rule)
  const fired = [...seen.triggers, ...hidden].sort((x, y) => rank(x) - rank(y))
  const lifting = fired.filter((t) => lifts(t) !== 'low')
  return {
    ...seen, triggers: fired, band: highest(lifting.map(lifts)), strongest: lifting[0] === undefined ? triggers.length : rank(lifting[0]),
    held: lifting.length === 0 ? seen.held : null,
  }
}

/** The band that a firing lifts a report to now. */
export function lifts({ band, pending }: Pick<Firing, 'band' | 'pending'>): Band {
  return pending === true && band === 'very-high' ? 'high' : band
}

/** 0 is the highest band. */
function height(band: Band): number {
  return bands.indexOf(band)
}

/** The first of these bands; `low` when there is none. */
function highest(all: readonly Band[]): Band {
  return bands.find((band) => all.includes(band)) ?? 'low'
}

/** All firings, the strongest rule first. A rule of whose facts there are none cannot fire and is not asked. */
function fire(base: ReportBase, context: PlaceContext): readonly Firing[] {
  const fired = triggers.flatMap((rule) => {
    if (!rule.reads.some((name) => base.has(name))) return []
    return foremost(rule.fires(base, context), rule.band, context.reportId).map((cited) => firing(rule, cited))
  })
  return base.has('compromised-account') ? noteCompromised(fired, base) : fired.map(({ made }) => made)
}

interface Made {
  readonly made: Firing
  readonly fact: Fact
}

/**
 * What a rule cites of all that made it fire: what lifts highest first, so that no number of weaker facts pushes it out, and of what lifts alike
 * those of the report itself first.
 */
function foremost(cited: readonly Cited[], ruleBand: Band, reportId: string): readonly Cited[] {
  if (cited.every(({ fact, band }) => band === undefined && fact.reportId === reportId)) return cited.slice(0, CITED)
  const rankOf = ({ fact, band = ruleBand, pending }: Cited): number =>
    2 * height(lifts(pending === undefined ? { band } : { band, pending })) + (fact.reportId === reportId ? 0 : 1)
  return cited.toSorted((x, y) => rankOf(x) - rankOf(y)).slice(0, CITED)
}

function firing(rule: Trigger, { fact, pending, note, band }: Cited): Made {
  const made: Firing = {
    rule: rule.id, band: band ?? rule.band, field: fact.name, value: fact.value, at: fact.at,
    ground: groundOfRule(rule.id), reportId: fact.reportId,
    ...(pending === undefined ? {} : { pending }), ...(note === undefined ? {} : { note }),
  }
  return { made, fact }
}

const COMPROMISED = 'The account may have been in other hands than its holder\'s'

/** An account that may be compromised argues against blaming its holder, not against looking: the band stays, the reason says so. */
function noteCompromised(fired: readonly Made[], base: ReportBase): readonly Firing[] {
  const said = base.named('compromised-account').filter((f) => saysYes(f.value))
  const isSaid = (fact: Fact) => said.some((f) => f.reportId === fact.reportId && (fact.subject === f.subject || f.subject === null))
  return fired.map(({ made, fact }) =>
    (isSaid(fact) ? { ...made, note: made.note === undefined ? COMPROMISED : `${made.note}. ${COMPROMISED}` } : made))
}
