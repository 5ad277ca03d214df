import type { Place } from '../../../kernel/place.ts'
import { emptyPerson, type Conversation, type Person } from '../../contract.ts'
import { mailboxes, type Mailbox } from './addresses.ts'
import type { Header } from './headers.ts'

/** Who stands in the headers of one message. `sender` is the first of From, else of Sender. */
export interface Correspondents {
  readonly people: readonly Person[]
  readonly participants: Conversation['participants']
  readonly sender: { readonly mailbox: Mailbox; readonly label: string; readonly ref: string } | null
}

const TAKE_PART = ['from', 'sender', 'to', 'cc', 'bcc'] as const
const ALL = [...TAKE_PART, 'reply-to'] as const

/**
 * People of a message's headers, one for each address (without case), in order of the headers From, Sender, To, Cc, Bcc,
 * Reply-To. Refs count on from `firstRef`. A reply address takes part only when it also stands elsewhere.
 */
export function correspondentsOf(headers: readonly Header[], place: (offset: number) => Place, firstRef: number): Correspondents {
  const found = new Map<string, { person: Person; label: string; address: string; takesPart: boolean }>()
  let sender: Correspondents['sender'] = null
  for (const name of ALL) {
    for (const h of headers.filter((one) => one.name === name).slice(0, 10)) {
      for (const mailbox of mailboxes(h.value)) {
        const key = mailbox.address === '' ? `name:${mailbox.name}` : mailbox.address.toLowerCase()
        const known = found.get(key)
        const entry = known ?? { person: emptyPerson(`p${firstRef + found.size}`, 'unknown', place(h.offset)), label: '', address: mailbox.address, takesPart: false }
        const label = entry.label !== '' ? entry.label : mailbox.name !== '' ? mailbox.name : mailbox.address
        found.set(key, { ...entry, label, takesPart: entry.takesPart || name !== 'reply-to', person: withMailbox(entry.person, mailbox, place(h.offset), name) })
        if (name === 'from' || name === 'sender') sender ??= { mailbox, label, ref: entry.person.ref }
      }
    }
  }
  const all = [...found.values()]
  return {
    people: all.map(({ person }) => person),
    participants: all.filter((one) => one.takesPart).map(({ label, address, person }) => ({ name: label, id: address === '' ? null : address, person: person.ref })),
    sender,
  }
}

function withMailbox(person: Person, mailbox: Mailbox, place: Place, headerName: string): Person {
  const newName = mailbox.name !== '' && mailbox.name !== mailbox.address && !person.names.some((told) => told.value === mailbox.name)
  const newAddress = mailbox.address.includes('@') && !person.identifiers.some((one) => one.written === mailbox.address)
  return {
    ...person,
    names: newName ? [...person.names, { value: mailbox.name, at: place }] : person.names,
    identifiers: newAddress ? [...person.identifiers, { hint: 'email', written: mailbox.address, event: headerName, at: place }] : person.identifiers,
  }
}
