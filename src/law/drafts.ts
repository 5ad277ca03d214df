import type { Attribute, Incident, Reading } from '../intake/contract.ts'
import { dayNamed, NO_DAY } from './act-days.ts'
import { claimsOf, isClaimType, tellingFiles } from './facts-of-report.ts'
import { isAct, pairKey, type Occasion, type Occasions } from './occasions.ts'
import type { ReportFound } from './proposal.ts'
import { sideOfPerson, youngByReport, type Pair } from './sides.ts'

/** An act before its facts are put together: who, on which day, and what was found of it. */
export interface Draft {
  readonly who: Pair
  readonly pair: string
  readonly day: string
  /** The days of the pair's conversations, and which of them this is. */
  readonly talk: { readonly days: readonly Occasion[]; readonly n: number } | null
  readonly incidents: Incident[]
  readonly claims: Attribute[]
  readonly files: number[]
}

/** Of people in a report so many pairs are looked at, of files on one day so many. */
const MOST_PAIRS = 10
const MOST_FILES = 100

/** Every act that conversations, incidents, claims and files of a report tell of: oldest first, acts without a day last. */
export function draftsOf(found: ReportFound, occasions: Occasions): Draft[] {
  const drafts = new Map<string, Draft>()
  const draft = (who: Pair, day: string, talk: Draft['talk'] = null): Draft => {
    const pair = pairKey(who)
    const name = `${day} ${pair}`
    const made = drafts.get(name) ?? { who, pair, day, talk, incidents: [], claims: [], files: [] }
    drafts.set(name, made)
    return made
  }
  for (const days of occasions.pairs()) for (const [n, o] of days.entries()) if (isAct(o)) draft(o.who, o.day, { days, n })
  putReport(found, [...drafts.values()], draft)
  putFiles(found, draft)
  return [...drafts.values()].filter(tells).toSorted((a, b) => order(a.day, b.day) || order(a.pair, b.pair))
}

/** Whether it says anything at all: an incident about nobody named says what was done only by some types. */
function tells({ who, talk, incidents, claims, files }: Draft): boolean {
  return talk !== null || claims.length > 0 || files.length > 0 || (who.actor !== null && who.victim !== null)
    || incidents.some((i) => isClaimType(i.type))
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return b === NO_DAY || (a !== NO_DAY && a < b) ? -1 : 1
}

type Drafting = (who: Pair, day: string) => Draft

/** What fields of the report tell: each incident on its day; claims on the days of incidents, else on the pair's latest day of talk. */
function putReport({ reading }: ReportFound, talked: readonly Draft[], draft: Drafting): void {
  const claims = claimsOf(reading)
  if (reading.incidents.length === 0 && claims.length === 0) return
  for (const who of pairsOfReport(reading)) {
    const pair = pairKey(who)
    const latest = talked.findLast((d) => d.pair === pair && d.day !== NO_DAY)?.day ?? NO_DAY
    const days = new Set<string>()
    for (const incident of reading.incidents.slice(0, MOST_FILES)) {
      const told = dayNamed(incident.when)
      const day = told === NO_DAY ? latest : told
      draft(who, day).incidents.push(incident)
      days.add(day)
    }
    if (claims.length === 0) continue
    const newest = [...days].toSorted(order).findLast((d) => d !== NO_DAY) ?? latest
    draft(who, newest).claims.push(...claims)
  }
}

/** Suspects and children by the report; a suspect alone, a child alone, or nobody when it names neither. */
function pairsOfReport(reading: Reading): Pair[] {
  const suspects = reading.people.filter((p) => p.role === 'suspect')
  const children = reading.people.filter((p) => p.role === 'child' || (p.role === 'unknown' && youngByReport(p) === true))
  const actors = suspects.length > 0 ? suspects.map((p) => ({
    side: sideOfPerson(reading, p), young: youngByReport(p) === true,
  })) : [{ side: null, young: false }]
  const victims = children.length > 0 ? children.map((p) => sideOfPerson(reading, p)) : [null]
  return actors.flatMap((a) => victims.map((victim): Pair => ({ actor: a.side, victim, bothYoung: a.young && victim !== null }))).slice(0, MOST_PAIRS)
}

/** Files that say something, on the day of their upload, else on that of the only incident; held by the only suspect, else by nobody known. */
function putFiles(found: ReportFound, draft: Drafting): void {
  const { reading } = found
  const suspects = reading.people.filter((p) => p.role === 'suspect')
  const [suspect] = suspects
  const who: Pair = { actor: suspect === undefined || suspects.length > 1 ? null : sideOfPerson(reading, suspect), victim: null, bothYoung: false }
  const incidentDay = reading.incidents.length === 1 ? dayNamed(reading.incidents[0]?.when ?? null) : NO_DAY
  for (const n of tellingFiles(found)) {
    const day = dayNamed(reading.evidence[n]?.uploadedAt ?? null)
    const { files } = draft(who, day === NO_DAY ? incidentDay : day)
    if (files.length < MOST_FILES) files.push(n)
  }
}
