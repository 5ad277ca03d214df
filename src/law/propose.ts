import { daysOf, NO_DAY } from './act-days.ts'
import { chosenActs, MOST_ACTS } from './bound-acts.ts'
import { draftsOf, type Draft } from './drafts.ts'
import { FactPile } from './fact-pile.ts'
import { putFieldAges, putOwnWords, putPresented, upTo } from './facts-of-people.ts'
import { putClaims, putDecoy, putFile, putIncident, putPlaces, putPosition } from './facts-of-report.ts'
import { putSigns } from './facts-of-signs.ts'
import { Occasions } from './occasions.ts'
import type { Person, Proposals, ProposedAct, ReportFound, Side } from './proposal.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

const AGES: ReadonlySet<string> = new Set(['age-told', 'adult-age-told'])

/**
 * What the other rooms' findings suggest as facts, act by act: one act a calendar day and pair of people on which something was done. Facts that can
 * be read from evidence count at once; judgements, claims of a sender, and what goes further than its words wait for a person. Weak and rejected
 * signs propose nothing. Pure and deterministic; at most 50 acts, `notes` say what was left out.
 *
 * @param judged days of acts that a person has judged: they are never left out
 */
export function proposeFacts(found: ReportFound, judged: ReadonlySet<string> = new Set()): Proposals {
  const work = proposing(found, judged)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The same, in pieces: other work of the process can have its turn at each yield. */
export function* proposing(found: ReportFound, judged: ReadonlySet<string>): Generator<undefined, Proposals> {
  const occasions = new Occasions()
  for (const [n, talk] of found.talks.entries()) yield* occasions.take(found.reading, talk, n)
  const drafts = draftsOf(found, occasions)
  yield
  const chosen = chosenActs(drafts.map((draft) => ({ draft, day: draft.day, kinds: kindsOf(draft), findings: findingsIn(draft) })), judged)
  const acts: ProposedAct[] = []
  for (const { draft, kinds } of chosen) {
    acts.push(actOf(found, draft, kinds, occasions))
    if (acts.length % ACTS_AT_ONCE === 0) yield
  }
  return { acts, notes: notesOf(occasions, drafts.length, found) }
}

const ACTS_AT_ONCE = 10

function kindsOf({ talk, incidents, claims, files }: Draft): string[] {
  const day = talk?.days[talk.n]
  return [...new Set([
    ...(day === undefined ? [] : [...day.byActor, ...day.byVictim].map((s) => s.sign)), ...incidents.map((i) => `incident ${i.type}`),
    ...claims.map((c) => `claim ${c.name}`), ...(files.length > 0 ? ['transfer'] : []),
    ...(day !== undefined && day.sentCount > 0 ? ['message'] : []),
  ])]
}

function findingsIn({ talk, incidents, claims, files }: Draft): number {
  const day = talk?.days[talk.n]
  return (day === undefined ? 0 : day.byActor.length + day.byVictim.length) + incidents.length + claims.length + files.length
}

function actOf(found: ReportFound, draft: Draft, kinds: readonly string[], occasions: Occasions): ProposedAct {
  const { reading, jurisdictions, receivedAt } = found
  const { day, pair, who, talk } = draft
  const date = daysOf(day)
  const pile = new FactPile()
  const person = (side: Side | null): Person | undefined => (side?.person == null ? undefined : reading.people.find((p) => p.ref === side.person))
  const [actor, victim] = [person(who.actor), person(who.victim)]
  const asked = { date, toldOn: reading.sentAt?.local?.slice(0, 10) ?? receivedAt.slice(0, 10) }
  putPlaces(pile, jurisdictions, actor, victim)
  putPosition(pile, actor)
  if (actor !== undefined) putFieldAges(pile, 'actor', actor, asked)
  const isDecoy = who.victim !== null && putDecoy(pile, reading, victim)
  if (victim !== undefined && !isDecoy) putFieldAges(pile, 'victim', victim, asked)
  if (isDecoy && victim?.age != null) pile.put(
    'victim.agePresented', victim.age.value, { place: victim.age.at, what: told('decoy-age') }, { from: 'report' },
  )
  if (talk !== null) {
    putPresented(pile, upTo(talk.days.flatMap((d) => d.byVictim.filter((s) => AGES.has(s.sign))), day), victim)
    putOwnWords(pile, talk.days.flatMap((d) => d.byActor.filter((s) => AGES.has(s.sign))), actor, asked)
    putSigns(pile, talk.days, talk.n, (s) => occasions.textOf(s))
  }
  for (const incident of draft.incidents) putIncident(pile, incident)
  putClaims(pile, draft.claims)
  for (const n of draft.files) putFile(pile, found, n)
  return { day, date, pair, actor: who.actor, victim: who.victim, kinds, bothYoung: who.bothYoung, facts: pile.facts(), notes: notesOfAct(draft) }
}

function notesOfAct({ day, who, talk }: Draft): Told[] {
  return [
    ...(who.bothYoung ? [told('both-young')] : []), ...(day === NO_DAY ? [told('day-unknown')] : []),
    ...(talk !== null && who.victim === null ? [told('towards-unknown')] : []),
  ]
}

function notesOf(occasions: Occasions, acts: number, { talks }: ReportFound): Told[] {
  const counted = (count: number, kind: 'weak' | 'rejected' | 'nobody'): Told[] => (count === 0 ? [] : [count === 1 ? told(`${kind}-one`) : told(`${kind}-many`, { count })])
  return [
    ...(acts > MOST_ACTS ? [told('acts-left-out', { left: acts - MOST_ACTS, of: acts })] : []),
    ...counted(occasions.weak, 'weak'), ...counted(occasions.rejected, 'rejected'), ...counted(occasions.nobody, 'nobody'),
    ...(acts > 0 ? [] : [told(talks.length === 0 ? 'holds-nothing' : 'says-nothing')]),
  ]
}
