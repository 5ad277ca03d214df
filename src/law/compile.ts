import { COMMENCEMENT_UNVERIFIED, type Element, type Offence, type Pack, type Test } from './contract.ts'
import { VICTIM_AGES } from './derive.ts'
import { packSays, told } from './told.ts'
import type { Told } from './told.contract.ts'

/** An offence made ready: what does not depend on the facts is worked out once. */
export interface Ready {
  readonly offence: Offence
  /** ISO 3166-1 code of the country whose law it is (`GB` for each of its jurisdictions). */
  readonly country: string
  /** Elements that decide, in groups of which one member suffices; an element without a group is a group of its own. */
  readonly groups: readonly (readonly Element[])[]
  readonly defences: readonly Element[]
  /** Elements that only inform. */
  readonly information: readonly Element[]
  /** Whether an element that decides tests an age of the victim: then the rules for decoys apply. */
  readonly testsVictimAge: boolean
  /** The first amendment: the day of enactment of what has not been shown to have commenced. */
  readonly enactedOn: string | null
  readonly notes: readonly Told[]
  readonly sources: readonly string[]
}

/** The packs made ready. */
export interface Law {
  readonly packs: readonly Pack[]
  readonly offences: readonly Ready[]
  readonly byId: ReadonlyMap<string, Ready>
  /** The ids of all offences. */
  readonly ids: ReadonlySet<string>
}

/** Makes packs ready for the engine, once for any number of facts. */
export function lawOf(packs: readonly Pack[]): Law {
  const same = new Map<string, Test>()
  const offences = packs.flatMap((pack) => pack.offences.map((offence) => readyOf(offence, pack.isoCountry, same)))
  return { packs, offences, byId: new Map(offences.map((r) => [r.offence.id, r])), ids: new Set(offences.map((r) => r.offence.id)) }
}

/** The same test by another element as the same object, so that an act answers it once. */
function shared(element: Element, same: Map<string, Test>): Element {
  const one = (test: Test | undefined): Test | undefined => {
    if (test === undefined) return undefined
    const key = JSON.stringify([test.fact, test.op, test.value])
    const before = same.get(key)
    if (before === undefined) same.set(key, test)
    return before ?? test
  }
  return { ...element, test: one(element.test), notRequiredIf: one(element.notRequiredIf) }
}

function readyOf(offence: Offence, country: string, same: Map<string, Test>): Ready {
  const elements = offence.elements.map((e) => shared(e, same))
  const deciding = elements.filter((e) => e.kind !== 'defence' && e.test !== undefined && e.from !== COMMENCEMENT_UNVERIFIED)
  const groups = new Map<string, Element[]>()
  for (const e of deciding) {
    const key = e.alt === undefined ? `element ${e.id}` : `group ${e.alt}`
    groups.set(key, [...(groups.get(key) ?? []), e])
  }
  return {
    offence, country, groups: [...groups.values()],
    defences: elements.filter((e) => e.kind === 'defence' && e.from !== COMMENCEMENT_UNVERIFIED),
    information: elements.filter((e) => e.kind !== 'defence' && e.test === undefined && e.from !== COMMENCEMENT_UNVERIFIED),
    testsVictimAge: deciding.some((e) => e.test !== undefined && VICTIM_AGES.has(e.test.fact)),
    enactedOn: offence.amendments.map((a) => a.date).toSorted()[0] ?? null,
    notes: notesOf(offence),
    sources: [offence.sourceUrl, ...(offence.officialUrl === undefined ? [] : [offence.officialUrl])],
  }
}

/** What a reader must know whatever the facts are. */
function notesOf(offence: Offence): Told[] {
  const notes: Told[] = []
  for (const e of offence.elements) {
    if (e.from === COMMENCEMENT_UNVERIFIED) notes.push(told('left-out', { text: e.text }))
  }
  if (offence.instrumentType !== undefined) notes.push(told('instrument'))
  if (offence.inForceStatus === 'enacted-commencement-unverified') {
    const days = offence.commencementCandidates ?? []
    notes.push(days.length === 0 ? told('enacted') : told('enacted-possible', { days }))
  }
  if (offence.note !== undefined) notes.push(packSays(offence.note))
  return notes
}
