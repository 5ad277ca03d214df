import { NOTICE, results, type Candidate, type Pack, type Result } from './contract.ts'
import { dutiesOf, type DutyAt } from './duties.ts'
import { verifiedState } from './verified.ts'

/** What a person reads where a pack says nothing; in JSON such a field is null and named in `notOnRecord`. */
export const NOT_ON_RECORD = 'not on record'

/** What comes of the facts in one jurisdiction that is worth a look, by provision. */
export type ComparedOffence = Pick<
  Candidate, 'act' | 'date' | 'offence' | 'statute' | 'provision' | 'title' | 'result' | 'subjectToDefence' | 'maxPenalty' | 'sources' | 'verified'
>

/** A statement of a pack with its source and how far it was checked (null: the pack marks nothing). */
export interface Stated<T> {
  readonly value: T
  readonly note: string | null
  readonly source: string | null
  readonly verified: string | null
}

/** One jurisdiction's column of the view. Null is not on record, never none. */
export interface ComparedPack {
  readonly jurisdiction: string
  readonly name: string
  readonly legalFamily: string
  readonly checkedOn: string
  /** How many offences came to what, over all acts. */
  readonly counts: Readonly<Record<Result, number>>
  /** Offences that came to met, attempt, commencement-unverified or unknown, in this order. */
  readonly candidates: readonly ComparedOffence[]
  /** The country's own words for exploitation and what they cover. */
  readonly words: readonly Stated<{ readonly term: string; readonly meaning: string }>[] | null
  /** A value of null with a note: the law has no single age. */
  readonly ageOfConsent: Stated<number | null> | null
  /** Somebody under this age is a child here: not the age of consent. */
  readonly childUnder: Stated<number> | null
  readonly criminalResponsibility: Stated<number | null> | null
  readonly authorities: readonly { readonly name: string; readonly kind: string }[] | null
  readonly hotline: Stated<{ readonly name: string; readonly url: string; readonly inhopeMember: boolean | null }> | null
  readonly providerDuty: Stated<{ readonly instrument: string; readonly duty: string | null }> | null
  readonly preservation: readonly Stated<{ readonly instrument: string; readonly period: string }>[] | null
  /** Duties on the day of the view (`DutyAt`), without clocks. */
  readonly duties: readonly DutyAt[]
  /** Fields of this column that are not on record. */
  readonly notOnRecord: readonly string[]
}

/** The same facts in every pack side by side. */
export interface LawComparison {
  readonly on: string
  readonly packs: readonly ComparedPack[]
  readonly notice: string
}

const WORTH_A_LOOK: readonly Result[] = ['met', 'attempt', 'commencement-unverified', 'unknown']

/**
 * Puts what the same facts come to in every pack side by side, with each country's own definition, ages, authorities and duties. Pure.
 *
 * @param candidates what the engine made of the facts in these packs, in any order
 * @param on the day that duties are told for, `2026-11-22`
 */
export function compareView(packs: readonly Pack[], candidates: readonly Candidate[], on: string): LawComparison {
  const byPack = new Map<string, Candidate[]>()
  for (const c of candidates) {
    const list = byPack.get(c.jurisdiction)
    if (list === undefined) byPack.set(c.jurisdiction, [c])
    else list.push(c)
  }
  return { on: on.slice(0, 10), packs: packs.map((pack) => column(pack, byPack.get(pack.jurisdiction) ?? [], on)), notice: NOTICE }
}

function column(pack: Pack, candidates: readonly Candidate[], on: string): ComparedPack {
  const facts = {
    words: someOf(pack.terminology.map(({ term, meaning, source, verified }) => ({ value: { term, meaning }, note: null, source, verified }))),
    ageOfConsent: age(pack.ageOfConsent),
    childUnder: pack.childDefinitionUnder === null ? null
      : { value: pack.childDefinitionUnder, note: pack.childDefinitionNotes?.join(' ') ?? null, source: sourcesOf(pack), verified: null },
    criminalResponsibility: age(pack.ageOfCriminalResponsibility),
    authorities: someOf(pack.authorities.map(({ name, kind }) => ({ name, kind }))),
    hotline: hotlineOf(pack),
    providerDuty: providerDutyOf(pack),
    preservation: someOf(pack.preservation.map(({ instrument, period, verified }) => (
      { value: { instrument, period }, note: null, source: instrument, verified }))),
  }
  return {
    jurisdiction: pack.jurisdiction, name: pack.name, legalFamily: pack.legalFamily, checkedOn: pack.checkedOn,
    counts: countsOf(candidates), candidates: worthALook(candidates), ...facts,
    duties: dutiesOf([pack], [], on), notOnRecord: Object.entries(facts).filter(([, v]) => v === null).map(([k]) => k),
  }
}

function countsOf(candidates: readonly Candidate[]): Record<Result, number> {
  const counts = Object.fromEntries(results.map((r) => [r, 0])) as Record<Result, number>
  for (const c of candidates) counts[c.result]++
  return counts
}

function worthALook(candidates: readonly Candidate[]): ComparedOffence[] {
  return WORTH_A_LOOK.flatMap((result) => candidates.filter((c) => c.result === result)).map((c) => ({
    act: c.act, date: c.date, offence: c.offence, statute: c.statute, provision: c.provision, title: c.title, result: c.result,
    subjectToDefence: c.subjectToDefence, maxPenalty: c.maxPenalty, sources: c.sources, verified: c.verified,
  }))
}

function someOf<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}

function age(of: Pack['ageOfConsent'] | Pack['ageOfCriminalResponsibility']): Stated<number | null> | null {
  const note = of?.note === undefined || of.note === '' ? null : of.note
  return of === undefined || (of.value === null && note === null) ? null : { value: of.value, note, source: null, verified: of.verified }
}

function hotlineOf({ hotline }: Pack): ComparedPack['hotline'] {
  if (hotline.name === 'n/a') return null
  const { name, url, inhopeMember, verified } = hotline
  return { value: { name, url, inhopeMember }, note: null, source: url === '' ? null : url, verified }
}

function providerDutyOf({ providerDuty }: Pack): ComparedPack['providerDuty'] {
  const { instrument, duty, verified } = providerDuty
  return instrument.startsWith('none') ? null : { value: { instrument, duty: duty ?? null }, note: null, source: instrument, verified }
}

function sourcesOf(pack: Pack): string | null {
  return pack.textSources?.map((s) => s.source).join('; ') ?? null
}

const MARKS = { yes: 'checked', partly: 'partly checked', no: 'unverified' } as const

/** A statement with how far it was checked, which stays visible: `16 [partly checked]`. Null: the pack does not say. */
export function marked(text: string, verified: string | null): string {
  return `${text} [${verified === null ? 'not marked' : MARKS[verifiedState(verified)]}]`
}
