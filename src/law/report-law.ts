import { setImmediate } from 'node:timers/promises'
import type { Act, Candidate, Facts, Label, Pack, Result } from './contract.ts'
import { NOTICE } from './contract.ts'
import { lawOf, type Law } from './compile.ts'
import { consider } from './consider.ts'
import { contradictions } from './contradictions.ts'
import { dutiesOf, type DutyAt, type DutyEvent } from './duties.ts'
import { countedFacts, layOver, supposedFacts, type FactJudgement, type StandingFact } from './judged.ts'
import { labelOf, withWaiting } from './label.ts'
import { packIds, packOf } from './packs/registry.ts'
import { packsRanked } from './facts-of-report.ts'
import { NO_DAY } from './act-days.ts'
import type { Person, Proposals, ProposedAct, ReportFound, Side } from './proposal.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

/** One act of a report with its facts as they stand. `act` counts from 0, oldest first. */
export interface ReportAct {
  readonly act: number
  /** The day as the source tells it (`2026-03-02`, `2026-03`); null when it is not known. */
  readonly date: string | null
  readonly actor: Side | null
  readonly victim: Side | null
  readonly kinds: readonly string[]
  readonly facts: readonly StandingFact[]
  readonly notes: readonly Told[]
}

/**
 * A candidate of a report. `ifConfirmed`: what it would come to if a person confirmed every fact of the act that waits. `alsoOn`: further acts on
 * which the same offence comes to the same, element by element.
 */
export interface ReportCandidate extends Candidate {
  readonly ifConfirmed: Result
  readonly alsoOn: readonly { readonly act: number; readonly date: string | null }[]
}

/** What the law may say of a report. Suggestions: a person confirms the facts that wait, a prosecutor reviews the candidates. */
export interface ReportLaw {
  readonly notice: string
  /** Why there is no candidate; null when there is one. */
  readonly because: Told | null
  /** Ids of the packs that were asked, by the report's ranking. */
  readonly jurisdictions: readonly string[]
  readonly acts: readonly ReportAct[]
  readonly offences: readonly ReportCandidate[]
  /** Rows that are not listed, by result; `far`: unknown, with nothing shown but age or place; `more`: beyond what is listed. */
  readonly counted: { readonly 'not-met': number; readonly 'not-in-force': number; readonly 'repealed': number; readonly far: number; readonly more: number }
  /** Facts that wait for a person. */
  readonly waiting: readonly string[]
  readonly label: Label | null
  readonly duties: readonly DutyAt[]
  readonly notes: readonly Told[]
}

/** What is asked of a report. `on`: the day of proceedings. `packs`: these instead of the report's own jurisdictions (treaties too). */
export interface ReportQuestion {
  readonly on: string
  readonly packs?: readonly string[] | undefined
}

/** A report is read by the law of so many jurisdictions, the likeliest first. */
const MOST_PACKS = 6
const MOST_ROWS = 400
/** So many choices of packs are kept ready. */
const MOST_LAWS = 30
/** After so many acts other work of the process has its turn. */
const ACTS_AT_ONCE = 4

/** Results that are listed, in this order. */
const LISTED: readonly Result[] = ['met', 'attempt', 'unknown', 'commencement-unverified', 'time-barred']
/** An offence of which nothing but these is shown holds of nearly every report. */
const ALWAYS: ReadonlySet<string> = new Set(['territory', 'victim-age', 'actor-age', 'knowledge-of-age', 'defence'])

const laws = new Map<string, Law>()

/** The packs made ready, one after the other, since a large one takes some milliseconds; the same ones once. */
export async function lawFor(ids: readonly string[]): Promise<Law> {
  const key = ids.join(' ')
  const known = laws.get(key)
  if (known !== undefined) return known
  const packs: Pack[] = []
  for (const id of packIds) {
    if (!ids.includes(id)) continue
    packs.push(packOf(id))
    await setImmediate()
  }
  if (laws.size >= MOST_LAWS) laws.clear()
  const made = lawOf(packs)
  laws.set(key, made)
  return made
}

/** Treaties and the European Union's directive bind states, not people. */
const nationalPacks = (): readonly string[] => packIds.filter((id) => !['COE', 'EU'].includes(packOf(id).isoCountry))

interface Asked {
  readonly ids: readonly string[]
  readonly place: string | null
  readonly notes: readonly Told[]
}

/** Which packs are asked: those named, else the likeliest of the report's, else every national one, since which country is competent is open. */
function packsToAsk({ jurisdictions }: ReportFound, named: readonly string[] | undefined): Asked {
  if (named !== undefined) return { ids: named, place: named[0] ?? null, notes: [] }
  if (jurisdictions.length === 0) {
    return {
      ids: nationalPacks(), place: null,
      notes: [told('no-country')],
    }
  }
  const ranked = packsRanked(jurisdictions)
  return {
    ids: ranked.slice(0, MOST_PACKS), place: ranked[0] ?? null,
    notes: ranked.slice(MOST_PACKS).map((pack) => told('not-asked', { pack })),
  }
}

/** Candidates, label and duties of a report, from its proposals and what people said of them. */
export async function lawOfReport(
  found: ReportFound, proposals: Proposals, said: readonly FactJudgement[], { on, packs }: ReportQuestion,
): Promise<ReportLaw> {
  const { ids, place, notes: aboutPacks } = packsToAsk(found, packs)
  const law = await lawFor(ids)
  const acts = proposals.acts.map((a, n): ReportAct => ({
    act: n, date: a.day === NO_DAY ? null : a.day, actor: a.actor, victim: a.victim, kinds: a.kinds, facts: layOver(a, said), notes: a.notes,
  }))
  const stated = acts.map((a, n): Act => actOf(a, countedFacts(a.facts), proposals.acts[n], place))
  const supposed = stated.map((act, n): Act => ({ ...act, facts: supposedFacts(acts[n]?.facts ?? []) }))
  const sorting = new Sorting(ids)
  for (const [i, act] of stated.entries()) {
    if (act.date === null || i % ACTS_AT_ONCE === ACTS_AT_ONCE - 1) await setImmediate()
    const then = supposed[i]
    sorting.take(consider(law, act, { on }), then === undefined || then.facts.size === act.facts.size ? null : consider(law, then, { on }))
  }
  const offences = sorting.listed()
  const notes = [...proposals.notes, ...aboutPacks, ...contradicted(acts, stated)]
  return {
    notice: NOTICE, because: offences.length > 0 ? null : because(found, proposals, ids), jurisdictions: ids, acts, offences,
    counted: sorting.counted(),
    waiting: [...new Set(acts.flatMap((a) => a.facts.filter((f) => f.state === 'waiting').map((f) => f.fact)))].toSorted(),
    label: labelFor(stated, supposed, law.packs, place, on),
    duties: dutiesNow(found, law.packs, acts, offences.length > 0, on), notes,
  }
}

/** The label by what counts and what waits; without a pack of the place the definition of England stands in. Null without an act. */
function labelFor(stated: readonly Act[], supposed: readonly Act[], packs: readonly Pack[], place: string | null, on: string): Label | null {
  if (stated.length === 0) return null
  const where = { packs: [...packs, packOf('england-wales')], place, placeWritten: null }
  return withWaiting(labelOf(stated, where, on), labelOf(supposed, where, on))
}

/** An act as the engine takes it. The engine's own files hold more than the facts: `at` is the place of the first thing that shows the act. */
function actOf({ act, facts }: ReportAct, counted: Facts, proposed: ProposedAct | undefined, place: string | null): Act {
  const at = facts.flatMap((f) => f.evidence.map((e) => e.place)).find((p) => p !== null) ?? place ?? ''
  return { act, date: proposed?.date ?? null, facts: counted, at }
}

function because({ jurisdictions }: ReportFound, { acts, notes }: Proposals, ids: readonly string[]): Told {
  if (acts.length === 0) return notes.at(-1) ?? told('says-nothing')
  return ids.length > 0 ? told('none-near') : told('no-pack', { codes: jurisdictions.slice(0, 5).map((j) => j.code) })
}

function contradicted(acts: readonly ReportAct[], stated: readonly Act[]): Told[] {
  return stated.flatMap((act, n) => contradictions(act).map(({ facts, detail }): Told => {
    const [said, day] = [told('apart', { facts, said: detail }), acts[n]?.date ?? null]
    return day === null ? told('in-act-undated', { act: n, said }) : told('in-act', { act: n, day, said })
  })).slice(0, 20)
}

/** Whether something is shown of an offence that is of its own kind. */
export function isNear(row: Pick<Candidate, 'elements'>): boolean {
  return row.elements.some((e) => e.result === 'met' && !ALWAYS.has(e.kind))
}

/** Place of a result in the list; what is not listed comes last. */
function rankOf(result: Result): number {
  const rank = LISTED.indexOf(result)
  return rank < 0 ? LISTED.length : rank
}

/** Puts rows in order and together. */
class Sorting {
  private readonly rows = new Map<string, { row: Candidate; ifConfirmed: Result; also: { act: number; date: string | null }[] }>()
  private readonly ids: readonly string[]
  private readonly left = { 'not-met': 0, 'not-in-force': 0, 'repealed': 0, 'far': 0, 'more': 0 }

  constructor(ids: readonly string[]) {
    this.ids = ids
  }

  /** Takes the rows of one act, and the same rows as they would be if what waits were confirmed (null: nothing waits). */
  take(rows: readonly Candidate[], supposed: readonly Candidate[] | null): void {
    for (const [i, row] of rows.entries()) {
      const { result } = row
      const then = supposed?.[i] ?? row
      if (result === 'not-met' || result === 'not-in-force' || result === 'repealed') this.left[result]++
      else if (result === 'unknown' && !isNear(row) && !isNear(then)) this.left.far++
      else this.add(row, then.result)
    }
  }

  private add(row: Candidate, ifConfirmed: Result): void {
    const key = JSON.stringify([
      row.offence, row.result, ifConfirmed, row.subjectToDefence, row.childOnChild, row.maxPenalty, row.elements.map((e) => e.result),
      row.gaps.map((g) => g.element),
    ])
    const same = this.rows.get(key)
    if (same === undefined) this.rows.set(key, { row, ifConfirmed, also: [] })
    else same.also.push({ act: row.act, date: row.date })
  }

  /** By result, then what it would be if all were confirmed (what would fall away last), the rank of the jurisdiction, then how little is missing. */
  listed(): ReportCandidate[] {
    const all = [...this.rows.values()].toSorted((a, b) => rankOf(a.row.result) - rankOf(b.row.result)
      || rankOf(a.ifConfirmed) - rankOf(b.ifConfirmed)
      || this.ids.indexOf(a.row.jurisdiction) - this.ids.indexOf(b.row.jurisdiction) || a.row.gaps.length - b.row.gaps.length)
    this.left.more = Math.max(0, all.length - MOST_ROWS)
    return all.slice(0, MOST_ROWS).map(({ row, ifConfirmed, also }) => ({ ...row, ifConfirmed, alsoOn: also }))
  }

  counted(): ReportLaw['counted'] {
    return { ...this.left }
  }
}

const isTold = (p: Person): boolean => p.names.length > 0 || p.birthDate !== null || p.accounts.length > 0

/**
 * Duties whose clocks this report started. What a provider must keep runs only where a provider sent the report; the earlier of sent and received
 * starts it.
 */
function dutiesNow(found: ReportFound, packs: readonly Pack[], acts: readonly ReportAct[], hasCandidate: boolean, on: string): DutyAt[] {
  const { reading, receivedAt, files } = found
  const sent = reading.sentAt?.instant ?? null
  const came = sent !== null && sent < receivedAt ? sent : receivedAt
  const contact = acts.filter((a) => a.kinds.includes('message') && a.date !== null && a.victim !== null).map((a) => a.date ?? '')
  const events = packs.flatMap(({ jurisdiction }): DutyEvent[] => [
    { when: 'report-received', at: came, jurisdiction },
    ...(reading.people.some((p) => p.role === 'child' && isTold(p)) ? [{ when: 'child-identified', at: receivedAt, jurisdiction } as const] : []),
    ...[...new Set([contact[0], contact.at(-1)])].flatMap((at) => (at === undefined ? [] : [{
      when: 'contact-with-child', at, jurisdiction,
    } as const])),
    ...(files.some((f) => f.known === 'known') ? [{ when: 'known-material', at: receivedAt, jurisdiction } as const] : []),
    ...(hasCandidate ? [{ when: 'offence-suspected', at: receivedAt, jurisdiction } as const] : []),
  ])
  const isOurs = (d: DutyAt): boolean => d.when !== 'report-received' || d.kind !== 'preservation' || reading.source.kind === 'provider'
  return dutiesOf(packs, events, on).filter((d) => isOurs(d) && d.clocks.some((c) => c.state === 'duty' || c.state === 'unknown'))
}
