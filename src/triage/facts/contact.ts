import type { Attribute, Conversation, Incident } from '../../intake/contract.ts'
import { earliest, readIso } from '../../kernel/time.ts'
import type { When } from '../../kernel/time.ts'
import type { Findings } from '../contract.ts'
import { hasTag } from '../look.ts'
import { saysYes } from '../words/answers.ts'
import type { Collector } from './collector.ts'
import type { Seen } from './people.ts'

/** Incident types that are contact with a child by themselves. */
const CONTACT: ReadonlySet<Incident['type']> = new Set(['enticement', 'unsolicited', 'molestation', 'travel', 'trafficking'])

/** Sender's tags that say that there was contact with a child, whatever the incident type. */
export const contactTags = ['sextortion', 'extortion', 'sadistic', 'minor-to-minor', 'enticement'] as const

/**
 * Puts what tells when suspect and child were last in contact: the attributes `last-contact` and `contact-ongoing`; the time of an
 * incident that is contact by its type or the report's tag (often the time when the service noticed it, so the contact may be older, and goes
 * by the only time there is); the newest turn of a conversation that the child takes part in. Logins, uploads and other address
 * events are not taken: they show that an account was used, not that its holder spoke with the child.
 */
export function putContact(to: Collector, people: readonly Seen[], findings: Findings): void {
  const { reading } = findings
  const children = people.filter((seen) => seen.isChild)
  const child = children.length === 1 ? children[0]?.key ?? null : null
  for (const attribute of reading.attributes) putTold(to, attribute, child, findings)
  for (const seen of people) {
    for (const attribute of seen.person.attributes) putTold(to, attribute, seen.isChild ? seen.key : child, findings)
  }
  const isTagged = reading.attributes.some((a) => a.name === 'annotation' && hasTag(a.value, contactTags))
  for (const { type, when, at, whenAt } of reading.incidents) {
    if (when !== null && (isTagged || CONTACT.has(type))) to.put('last-contact', when.written, whenAt ?? at, { child, when })
  }
  for (const conversation of conversationsWithChild(findings, people)) putNewestTurn(to, conversation, people)
}

function putTold(to: Collector, { name, value, when, at }: Attribute, child: string | null, { reading, receivedAt }: Findings): void {
  if (name === 'contact-ongoing') {
    const told = reading.sentAt === null ? null : earliest(reading.sentAt)
    to.put(name, value, at, { child, instant: told ?? receivedAt })
  }
  if (name !== 'last-contact') return
  const read = when ?? (typeof value === 'string' ? readIso(value.slice(0, 60), 'last contact') : null)
  if (read !== null) to.put(name, read.written, at, { child, when: read })
  else if (value === true || (typeof value === 'string' && saysYes(value))) to.put(name, value, at, { child })
}

/** Conversations in which a child takes part; when suspects are among their participants, only those; the only one of a report about a child. */
function conversationsWithChild({ reading }: Findings, people: readonly Seen[]): readonly Conversation[] {
  const children = new Set(people.filter((seen) => seen.isChild).map((seen) => seen.person.ref))
  if (children.size === 0 || reading.conversations.length === 0) return []
  const suspects = new Set(people.filter((seen) => seen.person.role === 'suspect').map((seen) => seen.person.ref))
  const among = (refs: ReadonlySet<string>) => (c: Conversation) => c.participants.some((p) => p.person !== null && refs.has(p.person))
  const withChild = reading.conversations.filter(among(children))
  const withBoth = withChild.filter(among(suspects))
  if (withBoth.length > 0) return withBoth
  return withChild.length === 0 && reading.conversations.length === 1 ? reading.conversations : withChild
}

function putNewestTurn(to: Collector, { turns, participants }: Conversation, people: readonly Seen[]): void {
  const newest = turns.findLast((turn) => turn.when !== null && earliest(turn.when) !== null)
  if (newest === undefined || newest.when === null) return
  const refs = new Set(participants.map((p) => p.person))
  const children = people.filter((seen) => seen.isChild && refs.has(seen.person.ref))
  const when: When = newest.when
  to.put('last-contact', when.written, newest.at, { when, child: children.length === 1 ? children[0]?.key ?? null : null })
}
