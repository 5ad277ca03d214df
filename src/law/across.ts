import { setImmediate } from 'node:timers/promises'
import type { Law, Ready } from './compile.ts'
import { consider } from './consider.ts'
import { contradictions } from './contradictions.ts'
import { NOTICE, type Act, type ActDate, type Candidate, type ElementResult, type Facts, type Family, type Label, type Result, type Test } from './contract.ts'
import { familyOf } from './families.ts'
import { labelOf, withWaiting } from './label.ts'
import { packOf, type PackId } from './packs/registry.ts'
import { isNear, lawFor } from './report-law.ts'
import { stepsOf, type Step } from './steps.ts'
import { limitOf } from './time-limit.ts'
import { factsBehind } from './touched.ts'
import type { Told } from './told.contract.ts'

/** Facts of one act, put to several jurisdictions. `supposed`: the same with what waits for a person; null when nothing waits. `on`: day of proceedings. */
interface AcrossQuestion {
  readonly facts: Facts
  readonly supposed: Facts | null
  readonly date: ActDate
  readonly on: string
  readonly ids: readonly PackId[]
}

/** An element as a reader sees it: its words as the pack has them, what it asks and what else it takes, and every fact that bears on it. */
interface AcrossElement extends ElementResult {
  readonly text: string
  readonly asks: Test | null
  readonly unless: Test | null
  readonly facts: readonly string[]
}

/**
 * One candidate offence in one jurisdiction. `ifConfirmed`: what it would come to if what waits were confirmed. `lastDay`: the last day for
 * proceedings. Of one that was not in force on the day, elements are told as on the nearest day on which it was.
 */
interface AcrossOffence extends Omit<Candidate, 'act' | 'elements' | 'jurisdiction' | 'childOnChild'> {
  readonly family: Family
  readonly elements: readonly AcrossElement[]
  readonly ifConfirmed: Result
  readonly lastDay: string | null
  readonly checkedOn: string
}

/** What the same facts come to in one jurisdiction. `left`: offences that are not listed, by result; `far`: nothing shown but age or place. */
interface AcrossPack {
  readonly jurisdiction: PackId
  readonly offences: readonly AcrossOffence[]
  readonly left: { readonly far: number; readonly 'not-met': number; readonly 'not-in-force': number; readonly repealed: number; readonly more: number }
}

/** A day on which one of the offences told of is another than before. */
interface AcrossStep extends Step {
  readonly jurisdiction: PackId
  readonly offence: string
}

/** What facts come to in several jurisdictions. Suggestions: nothing of it is kept. */
interface Across {
  readonly notice: string
  readonly packs: readonly AcrossPack[]
  readonly label: Label
  readonly childOnChild: boolean
  readonly steps: readonly AcrossStep[]
  /** What does not go together in the facts. */
  readonly contradictions: readonly { readonly facts: readonly string[]; readonly detail: Told }[]
}

/** So many offences of a jurisdiction are told at most. */
const MOST_OFFENCES = 40

/** Results in the order in which they are told. */
const ORDER: readonly Result[] = ['met', 'attempt', 'unknown', 'commencement-unverified', 'time-barred', 'not-met', 'repealed', 'not-in-force']

/** Puts the facts of one act to several jurisdictions, each with its elements. Pure but for pauses in which other work has its turn. */
export async function across(question: AcrossQuestion): Promise<Across> {
  const { facts, supposed, date, on, ids } = question
  const law = await lawFor(ids)
  const act: Act = { act: 0, date, facts, at: '' }
  const then: Act | null = supposed === null ? null : { ...act, facts: supposed }
  const packs: AcrossPack[] = []
  const isYoung = { value: false }
  for (const id of ids) {
    await setImmediate()
    packs.push(packAcross(law, id, act, then, on, isYoung))
  }
  const where = { packs: [...law.packs, packOf('england-wales')], place: ids[0] ?? null, placeWritten: null }
  const now = labelOf([act], where, on)
  return {
    notice: NOTICE, packs, label: then === null ? now : withWaiting(now, labelOf([then], where, on)), childOnChild: isYoung.value,
    steps: packs.flatMap(({ jurisdiction, offences }) => stepsIn(law, jurisdiction, offences)),
    contradictions: contradictions(act).map(({ facts: names, detail }) => ({ facts: names, detail })),
  }
}

function stepsIn(law: Law, jurisdiction: PackId, offences: readonly AcrossOffence[]): AcrossStep[] {
  return offences.flatMap(({ offence }) => {
    const ready = law.byId.get(offence)
    return ready === undefined ? [] : stepsOf(ready.offence).map((step): AcrossStep => ({ ...step, jurisdiction, offence }))
  })
}

function packAcross(law: Law, id: PackId, act: Act, then: Act | null, on: string, young: { value: boolean }): AcrossPack {
  const codes = new Set([id])
  const rows = consider(law, act, { on, codes })
  const supposed = then === null ? rows : consider(law, then, { on, codes })
  const left = { 'far': 0, 'not-met': 0, 'not-in-force': 0, 'repealed': 0, 'more': 0 }
  const told: AcrossOffence[] = []
  for (const [i, row] of rows.entries()) {
    const ready = law.byId.get(row.offence)
    if (ready === undefined) continue
    young.value ||= row.childOnChild
    const shown = shownOf(law, ready, act, row, supposed[i] ?? row, on)
    if (shown === null) left[row.result === 'not-met' || row.result === 'not-in-force' || row.result === 'repealed' ? row.result : 'far']++
    else told.push(shown)
  }
  told.sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result) || openIn(a) - openIn(b))
  left.more = Math.max(0, told.length - MOST_OFFENCES)
  return { jurisdiction: id, offences: told.slice(0, MOST_OFFENCES), left }
}

const openIn = ({ elements }: AcrossOffence): number => elements.filter((e) => e.result === 'unknown').length

/** An offence as it is told, or null when nothing of its own kind is shown, or more than one thing rules it out. */
function shownOf(law: Law, ready: Ready, act: Act, row: Candidate, then: Candidate, on: string): AcrossOffence | null {
  const gone = row.result === 'repealed' || row.result === 'not-in-force' || row.result === 'commencement-unverified'
  const looked = gone ? inForce(law, ready, act, on) : row
  if (looked === null || (!isNear(looked) && !isNear(then))) return null
  const struck = struckIn(looked.elements)
  if ((row.result === 'not-met' || gone) && struck > 1) return null
  if (gone && row.result !== 'commencement-unverified' && struck > 0) return null
  const { act: _act, jurisdiction: _jurisdiction, childOnChild: _child, elements: _elements, ...rest } = row
  return {
    ...rest, family: familyOf(ready.offence), elements: withWords(ready, looked.elements), ifConfirmed: then.result,
    lastDay: row.date === null || gone ? null : limitOf(ready.offence, row.date, on).last, checkedOn: ready.offence.checkedOn,
  }
}

/** The same offence on the nearest day on which it was in force; one whose commencement is not verified as if it were. */
function inForce(law: Law, ready: Ready, act: Act, on: string): Candidate | null {
  const { inForceFrom, inForceTo, inForceStatus } = ready.offence
  const unverified = inForceStatus === 'enacted-commencement-unverified'
  const day = unverified ? act.date?.from ?? on : act.date !== null && inForceFrom !== null && act.date.to < inForceFrom ? inForceFrom : inForceTo
  if (day === null) return null
  const alone: Ready = unverified ? { ...ready, offence: { ...ready.offence, inForceStatus: 'in-force', inForceFrom: null, inForceTo: null } } : ready
  return consider({ ...law, offences: [alone] }, { ...act, date: { from: day, to: day } }, { on })[0] ?? null
}

/** How many things rule an offence out: elements that are not met, a group of which one suffices counted once. */
function struckIn(elements: readonly ElementResult[]): number {
  const groups = Map.groupBy(elements, (e) => e.alternative ?? e.id)
  return [...groups.values()].filter((g) => g.every((e) => e.result === 'not-met')).length
}

const RANK = { 'unknown': 0, 'not-met': 1, 'met': 2, 'information': 3 } as const

/** Of elements of which one suffices, those that decide: who is met where one is, else who is open. */
function deciding(elements: readonly ElementResult[]): ElementResult[] {
  return [...Map.groupBy(elements, (e) => e.alternative ?? e.id).values()].flatMap((group) => {
    const best = (['met', 'unknown', 'not-met', 'information'] as const).find((r) => group.some((e) => e.result === r))
    return group.filter((e) => e.result === best)
  })
}

/** Elements with their words: what is open stands first, then what is not met, then what is met. */
function withWords({ offence }: Ready, elements: readonly ElementResult[]): AcrossElement[] {
  const words = new Map(offence.elements.map((e) => [e.id, e]))
  return deciding(elements).map((e): AcrossElement => {
    const written = words.get(e.id)
    const tested = [written?.test?.fact, written?.notRequiredIf?.fact].filter((f) => f !== undefined)
    return { ...e, text: written?.text ?? '', asks: written?.test ?? null, unless: written?.notRequiredIf ?? null, facts: [...new Set(tested.flatMap((f) => factsBehind(f)))] }
  }).toSorted((a, b) => RANK[a.result] - RANK[b.result])
}
