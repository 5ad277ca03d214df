import { emptyPerson, type Locality, type Person, type Turn, type WrittenIdentifier } from '../../contract.ts'
import type { Place } from '../../../kernel/place.ts'

/** The service's name as it writes itself. */
export const SERVICE = 'WhatsApp'

/** A sender's name that is a telephone number: digits with the signs that numbers are written with, seven digits or more. Null otherwise. */
export function phoneIn(name: string): string | null {
  const text = name.replace(/^~ ?/, '').trim()
  if (text.length > 32 || !/^\+?[\d() .\-‐‑–]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '').length
  return digits >= 7 && digits <= 15 ? text : null
}

/** One who wrote in the chat: name as the export has it, first place, shared positions. */
export interface Writer {
  readonly name: string
  readonly at: Place
  readonly positions: Locality[]
}

/** The writers as people: nobody is called more than `unknown` on the strength of a name. */
export function peopleOf(writers: readonly Writer[]): readonly Person[] {
  return writers.map((writer, i) => personOf(writer, `p${i}`))
}

function personOf({ name, at, positions }: Writer, ref: string): Person {
  const phone = phoneIn(name)
  const identifiers: WrittenIdentifier[] = phone === null ? [] : [{ hint: 'phone', written: phone, at, service: SERVICE }]
  const names = [{ value: name.replace(/^~ ?/, ''), at }]
  return {
    ...emptyPerson(ref, 'unknown', at), names, identifiers, localities: positions,
    accounts: [{ service: SERVICE, names, ids: phone === null ? [] : [{ value: phone, at }], at }],
  }
}

/** A place that the writer shared in a message, as a locality of the writer. */
export function positionOf(turn: Turn, position: string): Locality {
  return { kind: 'position', value: position, at: turn.at, from: 'free-text', ...(turn.when === null ? {} : { when: turn.when }) }
}
