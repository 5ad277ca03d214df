import type { Place } from '../../../kernel/place.ts'
import { emptyPerson, type Conversation, type Person } from '../../contract.ts'
import { mailboxes, type Mailbox } from './addresses.ts'
import type { Header } from './headers.ts'
import type { RawMail } from './raw.ts'

/** Who stands in the headers of one message. `sender` is the first of From, else of Sender. */
export interface Correspondents {
  readonly people: readonly Person[]
  readonly participants: Conversation['participants']
  readonly sender: { readonly mailbox: Mailbox; readonly label: string; readonly ref: string } | null
}

const ALL = ['from', 'sender', 'to', 'cc', 'bcc', 'reply-to'] as const

/** A mailbox met in the headers; `known` is true for somebody whom an earlier message of the same report names. */
interface Met {
  readonly person: Person
  readonly known: boolean
  readonly label: string
  readonly address: string
  readonly takesPart: boolean
}

/**
 * People of a message's headers, one for each address (without case), in order of the headers From, Sender, To, Cc, Bcc,
 * Reply-To. Whoever is among `earlier` keeps that ref and is not given again. A reply address takes part only when it also
 * stands elsewhere.
 */
export function correspondentsOf(headers: readonly Header[], place: RawMail['place'], earlier: readonly Person[]): Correspondents {
  const met = new Map<string, Met>()
  const byAddress = new Map(earlier.flatMap((person) => person.identifiers.map((one) => [one.written.toLowerCase(), person] as const)))
  let refs = earlier.length
  let sender: Correspondents['sender'] = null
  for (const { name, mailbox, offset } of listed(headers)) {
    const key = mailbox.address === '' ? `name:${mailbox.name}` : mailbox.address.toLowerCase()
    const before = met.get(key)
    const known = byAddress.get(key)
    const person = before?.person ?? known ?? emptyPerson(`p${refs++}`, 'unknown', place(offset))
    const label = before?.label ?? (mailbox.name !== '' ? mailbox.name : mailbox.address)
    met.set(key, {
      person: withMailbox(person, mailbox, (written) => place(offset, written)), known: known !== undefined, label, address: mailbox.address,
      takesPart: before?.takesPart === true || name !== 'reply-to',
    })
    if (name === 'from' || name === 'sender') sender ??= { mailbox, label, ref: person.ref }
  }
  const all = [...met.values()]
  return {
    people: all.filter(({ known }) => !known).map(({ person }) => person),
    participants: all.filter((one) => one.takesPart).map(({ label, address, person }) => ({
      name: label, id: address === '' ? null : address, person: person.ref,
    })),
    sender,
  }
}

/** Every mailbox of the address headers, in order. */
function listed(headers: readonly Header[]): readonly { readonly name: string; readonly mailbox: Mailbox; readonly offset: number }[] {
  return ALL.flatMap((name) => headers.filter((one) => one.name === name).slice(0, 10)
    .flatMap(({ value, offset }) => mailboxes(value).map((mailbox) => ({ name, mailbox, offset }))))
}

function withMailbox(person: Person, mailbox: Mailbox, place: (written: string) => Place): Person {
  const newName = mailbox.name !== '' && mailbox.name !== mailbox.address && !person.names.some((told) => told.value === mailbox.name)
  const newAddress = mailbox.address.includes('@') && !person.identifiers.some((one) => one.written === mailbox.address)
  return {
    ...person,
    names: newName ? [...person.names, { value: mailbox.name, at: place(mailbox.name) }] : person.names,
    identifiers: newAddress ? [...person.identifiers, { hint: 'email', written: mailbox.address, at: place(mailbox.address) }] : person.identifiers,
  }
}
