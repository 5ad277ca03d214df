import { COMMENCEMENT_UNVERIFIED, type Element, type Offence, type Pack } from './contract.ts'
import { VICTIM_AGES } from './derive.ts'

/** An offence made ready: what does not depend on the facts is worked out once. */
export interface Ready {
  readonly offence: Offence
  /** Elements that decide, in groups of which one member suffices; an element without a group is a group of its own. */
  readonly groups: readonly (readonly Element[])[]
  readonly defences: readonly Element[]
  /** Elements that only inform. */
  readonly information: readonly Element[]
  /** Whether an element that decides tests an age of the victim: then the rules for decoys apply. */
  readonly testsVictimAge: boolean
  /** The first amendment: the day of enactment of what has not been shown to have commenced. */
  readonly enactedOn: string | null
  readonly notes: readonly string[]
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
  const offences = packs.flatMap((pack) => pack.offences.map(readyOf))
  return { packs, offences, byId: new Map(offences.map((r) => [r.offence.id, r])), ids: new Set(offences.map((r) => r.offence.id)) }
}

function readyOf(offence: Offence): Ready {
  const deciding = offence.elements.filter((e) => e.kind !== 'defence' && e.test !== undefined && e.from !== COMMENCEMENT_UNVERIFIED)
  const groups = new Map<string, Element[]>()
  for (const e of deciding) {
    const key = e.alt === undefined ? `element ${e.id}` : `group ${e.alt}`
    groups.set(key, [...(groups.get(key) ?? []), e])
  }
  return {
    offence, groups: [...groups.values()],
    defences: offence.elements.filter((e) => e.kind === 'defence' && e.from !== COMMENCEMENT_UNVERIFIED),
    information: offence.elements.filter((e) => e.kind !== 'defence' && e.test === undefined && e.from !== COMMENCEMENT_UNVERIFIED),
    testsVictimAge: deciding.some((e) => e.test !== undefined && VICTIM_AGES.has(e.test.fact)),
    enactedOn: offence.amendments.map((a) => a.date).toSorted()[0] ?? null,
    notes: notesOf(offence),
    sources: [offence.sourceUrl, ...(offence.officialUrl === undefined ? [] : [offence.officialUrl])],
  }
}

/** What a reader must know whatever the facts are. */
function notesOf(offence: Offence): string[] {
  const notes: string[] = []
  for (const e of offence.elements) {
    if (e.from === COMMENCEMENT_UNVERIFIED) notes.push(`Left out, because its commencement is not verified: ${e.text}`)
  }
  if (offence.instrumentType !== undefined) notes.push('An instrument that states carry out by their own law: nobody is charged under it.')
  if (offence.inForceStatus === 'enacted-commencement-unverified') {
    const days = offence.commencementCandidates ?? []
    notes.push(`Enacted; commencement not verified${days.length === 0 ? '' : ` (possible: ${days.join(', ')})`}. Confirm it before use.`)
  }
  if (offence.note !== undefined) notes.push(offence.note)
  return notes
}
