import { at, type Place } from '../../../kernel/place.ts'
import { emptyPerson, type Conversation, type Person } from '../../contract.ts'

/** What stands for any account that is gone or blocked, in English exports; it names nobody. */
const NOBODY = new Set(['facebook user', 'instagram user', 'instagramuser', 'messenger user', 'other user', 'unknown user'])

/** The people of one thread by display name: message files hold no account ids, so a name is all that tells them apart. */
export interface Cast {
  readonly people: readonly Person[]
  readonly participants: Conversation['participants']
}

/** A name with its place. */
export interface NamedAt {
  readonly name: string
  readonly pointer: string
}

/**
 * People from the participants list, in its order, and then from senders who are not on it (they left the thread). Two
 * participants of one name stay two people. Names are display names and never screen names.
 */
export function castOf(file: string, participants: readonly NamedAt[], senders: readonly NamedAt[]): Cast {
  const listed = new Set(participants.map(({ name }) => name))
  const left: NamedAt[] = []
  for (const sender of senders) {
    if (listed.has(sender.name)) continue
    listed.add(sender.name)
    left.push(sender)
  }
  const people: Person[] = []
  const cast = [...participants, ...left].map(({ name, pointer }) => {
    if (NOBODY.has(name.toLowerCase())) return { name, id: null, person: null }
    const ref = `p${people.length}`
    const place: Place = at(file, pointer)
    people.push({ ...emptyPerson(ref, 'unknown', place), names: [{ value: name, at: place }] })
    return { name, id: null, person: ref }
  })
  return { people, participants: cast }
}
