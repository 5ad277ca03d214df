import type { Law, Ready } from './compile.ts'
import type { Act, Candidate, Gap, Result } from './contract.ts'
import { decoyAnswer } from './decoy.ts'
import { readingOf, type Reading } from './derive.ts'
import { defencesOf, elementResults, resultOf, testGroups, type TestedGroup } from './elements.ts'
import { decoyGap, gapsOf } from './gaps.ts'
import { penaltyOn } from './penalty.ts'
import { packSays, told } from './told.ts'
import type { Told } from './told.contract.ts'
import { limitOf } from './time-limit.ts'
import { wouldSatisfyIn } from './would-satisfy.ts'
import { over, segmentDays } from './window.ts'

/** What to consider. `on`: the day of proceedings, for time limits. `codes`: only these jurisdictions; all when left out. */
export interface Question {
  readonly on: string
  readonly codes?: ReadonlySet<string> | undefined
}

/** One candidate offence an offence and act, in the order of the packs. Nothing is a finding: each row says what the facts as stated come to. */
export function consider(law: Law, act: Act, { on, codes }: Question): Candidate[] {
  const readings = new Map<string, Reading>()
  const wouldSatisfy = wouldSatisfyIn(() => law)
  const reading = (date: string): Reading => {
    const before = readings.get(date)
    if (before !== undefined) return before
    const made = readingOf(act.facts, date, wouldSatisfy)
    readings.set(date, made)
    return made
  }
  const asked = codes === undefined ? law.offences : law.offences.filter((r) => codes.has(r.offence.jurisdiction))
  const day = act.date !== null && act.date.from === act.date.to ? act.date.from : null
  return asked.map((ready) => {
    if (day !== null) return rowOf(ready, act.act, reading(day), on)
    return over(segmentDays(ready.offence, act, on).map((date) => rowOf(ready, act.act, reading(date), on)), act.date)
  })
}

/** What the order of questions comes to: commencement, window, elements, decoy, time limit. `looked`: whether the elements were looked at. */
interface Answer {
  readonly result: Result
  readonly looked: boolean
  readonly asDecoy: boolean
  readonly groups: readonly TestedGroup[]
  readonly gaps: readonly Gap[]
  readonly notes: readonly Told[]
}

/** Answers that come before the elements, which then are not looked at; null when the offence was in force. */
function beforeElements({ offence, enactedOn }: Ready, date: string): Result | null {
  if (offence.inForceStatus === 'enacted-commencement-unverified') {
    return enactedOn !== null && date < enactedOn ? 'not-in-force' : 'commencement-unverified'
  }
  if (offence.inForceFrom !== null && date < offence.inForceFrom) return 'not-in-force'
  return offence.inForceTo !== null && date > offence.inForceTo ? 'repealed' : null
}

function answerOf(ready: Ready, reading: Reading, on: string): Answer {
  const before = beforeElements(ready, reading.date)
  if (before !== null) return { result: before, looked: false, asDecoy: false, groups: [], gaps: [], notes: [] }
  const asDecoy = isDecoy(ready, reading)
  const groups = testGroups(ready, reading, asDecoy)
  const elements = resultOf(groups)
  const gaps = elements === 'unknown' ? gapsOf(groups) : []
  const notes: Told[] = []
  let result: Result = elements
  if (asDecoy) {
    const { offence } = ready
    const decoy = decoyAnswer(offence.decoy?.basis ?? 'n/a', elements, reading.date, reading.value('victim.decoyKind'))
    result = decoy.result
    notes.push(decoy.note, ...(offence.decoy?.note === undefined || offence.decoy.note === '' ? [] : [packSays(offence.decoy.note)]))
    if (result === 'not-met') gaps.length = 0
    else if (result === 'unknown' && elements === 'met') gaps.push(decoyGap(decoy.note, decoy.fact))
  }
  const limit = limitOf(ready.offence, reading.date, on)
  if (limit.note !== null) notes.push(limit.note)
  return { result: limit.passed && result !== 'not-met' ? 'time-barred' : result, looked: true, asDecoy, groups, gaps, notes }
}

/** Only a stated false opens the rules for decoys, and only where an element asks for an age of the victim. */
function isDecoy(ready: Ready, reading: Reading): boolean {
  return ready.testsVictimAge && reading.value('victim.isReal') === false
}

function rowOf(ready: Ready, act: number, reading: Reading, on: string): Candidate {
  const { offence } = ready
  const answer = answerOf(ready, reading, on)
  const defences = answer.looked ? defencesOf(ready, reading, answer.asDecoy) : []
  const penalty = penaltyOn(offence, reading.date)
  return {
    act, date: reading.date, offence: offence.id, statute: offence.act, provision: offence.provision, title: offence.title,
    jurisdiction: offence.jurisdiction,
    result: answer.result, subjectToDefence: defences.some((d) => d.state === 'stated'),
    elements: answer.looked ? elementResults(ready, answer.groups, reading.date) : [], gaps: answer.gaps, defences,
    maxPenalty: penalty.max, modeOfTrial: offence.modeOfTrial, consentToProsecute: offence.consentToProsecute ?? null,
    inForceFrom: offence.inForceFrom, inForceTo: offence.inForceTo, extraterritorial: offence.extraterritorial,
    childOnChild: isChildOnChild(reading),
    notes: [...answer.notes, ...reachNotes(ready, answer.groups, reading), ...(penalty.note === null ? [] : [penalty.note]), ...ready.notes],
    sources: ready.sources, verified: offence.verified,
  }
}

/** What the pack says of acts abroad, where the link with the place is not shown. Whether it reaches this act is for a prosecutor. */
function reachNotes({ offence: { extraterritorial: reach }, country }: Ready, groups: readonly TestedGroup[], reading: Reading): Told[] {
  if (reach.applies === false || !groups.some((g) => g.result !== 'met' && g.members.some((m) => m.element.kind === 'territory'))) return []
  return [
    reach.applies === null ? told('reach-open') : reach.provision === '' ? told('reach-unnamed') : told('reach', { provision: reach.provision }),
    ...(reading.value('actor.nationality') === country ? [told('national', { country })] : []),
  ]
}

const ACTOR_UNDER_18 = { fact: 'actor.ageAtConduct', op: '<', value: 18 } as const
const CHILD_UNDER_18 = { fact: 'victim.ageAtConduct', op: '<', value: 18 } as const
const SHOWN_UNDER_18 = { fact: 'image.subjectAge', op: '<', value: 18 } as const

/** Whether whoever acted was under 18, and a child is shown to be concerned. */
function isChildOnChild(reading: Reading): boolean {
  if (reading.test(ACTOR_UNDER_18, false) !== 'met') return false
  return (reading.value('victim.isReal') !== false && reading.test(CHILD_UNDER_18, false) === 'met') || reading.test(SHOWN_UNDER_18, false) === 'met'
}
