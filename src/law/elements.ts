import type { Ready } from './compile.ts'
import type { Defence, Element, ElementResult, Three } from './contract.ts'
import type { Reading } from './derive.ts'
import { allOf, oneOf } from './three.ts'

/** An element with what it comes to. */
export interface Tested {
  readonly element: Element
  readonly result: Three
}

/** Elements of which one suffices, with what they come to together. */
export interface TestedGroup {
  readonly members: readonly Tested[]
  readonly result: Three
}

/** Whether an element applies on a day; both ends are inclusive. */
export function isAlive({ from, to }: Element, date: string): boolean {
  return (from == null || date >= from) && (to == null || date <= to)
}

/** An element's test; `notRequiredIf` is one more way to pass it. */
function testElement(element: Element, reading: Reading, asDecoy: boolean): Three {
  if (element.test === undefined) return 'unknown'
  const result = reading.test(element.test, asDecoy)
  return element.notRequiredIf === undefined || result === 'met' ? result : oneOf([result, reading.test(element.notRequiredIf, asDecoy)])
}

/** The groups that apply on the day. `leftOut` skips elements (the age of the actor, to ask what an adult would have done). */
export function testGroups(ready: Ready, reading: Reading, asDecoy: boolean, leftOut?: Element['kind']): TestedGroup[] {
  const tested: TestedGroup[] = []
  for (const group of ready.groups) {
    const members: Tested[] = []
    for (const element of group) {
      if (element.kind !== leftOut && isAlive(element, reading.date)) members.push({ element, result: testElement(element, reading, asDecoy) })
    }
    const [only] = members
    if (only !== undefined) tested.push({ members, result: members.length === 1 ? only.result : oneOf(members.map((m) => m.result)) })
  }
  return tested
}

/** What the groups come to together. An offence of which nothing applies on the day stays unknown. */
export function resultOf(groups: readonly TestedGroup[]): Three {
  return groups.length === 0 ? 'unknown' : allOf(groups.map((g) => g.result))
}

/** The elements that apply on the day, group by group, then those that only inform. */
export function elementResults(ready: Ready, groups: readonly TestedGroup[], date: string): ElementResult[] {
  const results: ElementResult[] = []
  for (const group of groups) {
    for (const { element, result } of group.members) results.push({ id: element.id, kind: element.kind, result, alternative: element.alt ?? null })
  }
  for (const e of ready.information) if (isAlive(e, date)) results.push({ id: e.id, kind: e.kind, result: 'information', alternative: null })
  return results
}

/** The defences that apply on the day. They never decide. */
export function defencesOf(ready: Ready, reading: Reading, asDecoy: boolean): Defence[] {
  const defences: Defence[] = []
  for (const e of ready.defences) {
    if (!isAlive(e, reading.date)) continue
    const result = testElement(e, reading, asDecoy)
    defences.push({ id: e.id, text: e.text, asks: e.test ?? null, unless: e.notRequiredIf ?? null, state: result === 'met' ? 'stated' : result === 'not-met' ? 'excluded' : 'possible' })
  }
  return defences
}
