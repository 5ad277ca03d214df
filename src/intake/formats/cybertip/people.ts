import { plain } from '../../../kernel/text.ts'
import type { Incident, Role } from '../../contract.ts'
import { all, has, one, value, type Branch } from './branch.ts'
import type { Draft, PersonDraft } from './draft.ts'
import { readPerson } from './person.ts'

/** The lists of people that reports carry, with the role that each gives. */
const GROUPS: readonly (readonly [Role | 'recipient', readonly string[]])[] = [
  ['suspect', ['personOrUserReported', 'reportedPersons', 'reportedPerson', 'suspects', 'suspect', 'reportedUsers', 'reportedUser']],
  ['recipient', ['intendedRecipient', 'intendedRecipients']],
  ['child', ['victim', 'victims', 'childVictim', 'childVictims', 'children', 'child']],
  ['unknown', ['otherPersons', 'additionalPersons', 'relatedPersons', 'witnesses', 'otherPeople', 'associatedPersons']],
]

const IN_GROUPS = GROUPS.flatMap(([, names]) => names)

/** Incident types whose intended recipient is a child by definition. */
const AT_A_CHILD: ReadonlySet<Incident['type']> = new Set(['enticement', 'unsolicited'])

/** Age in whole years between a birth date (`YYYY-MM-DD`) and an instant; null when either cannot be read. */
function yearsBetween(birthDate: string, instant: string): number | null {
  const born = /^(\d{4})-(\d{2}-\d{2})$/.exec(birthDate)
  const then = /^(\d{4})-(\d{2}-\d{2})/.exec(instant)
  if (born === null || then === null) return null
  return Number(then[1]) - Number(born[1]) - ((then[2] ?? '') < (born[2] ?? '') ? 1 : 0)
}

function underEighteen(draft: Draft, person: PersonDraft): boolean {
  if (person.age !== null && person.age.value < 18) return true
  if (person.attributes.some((a) => a.name === 'minor' && a.value === true)) return true
  const then = draft.incidents.find((i) => i.when?.local)?.when?.local ?? draft.now
  const years = person.birthDate === null ? null : yearsBetween(person.birthDate.value, then)
  return years !== null && years >= 0 && years < 18
}

/**
 * The role of an intended recipient: of enticement and of material sent to a child it is the child, whatever age the account claims
 * (children claim to be older, and overlooking one costs most); of other incidents it may be anyone, unless told to be under 18.
 */
function recipientRole(draft: Draft, person: PersonDraft): Role {
  return draft.incidents.some((i) => AT_A_CHILD.has(i.type)) || underEighteen(draft, person) ? 'child' : 'unknown'
}

/** A role that the person block itself names, when it does. */
function ownRole(branch: Branch): Role | null {
  const words = plain(value(one(branch, 'role', 'personType', 'involvement', 'relation', 'relationship')) ?? '')
  if (/\bvictim\b/.test(words)) return 'child'
  if (/\b(suspect|offender|perpetrator)\b/.test(words)) return 'suspect'
  return null
}

function readOne(draft: Draft, branch: Branch, role: Role | 'recipient'): PersonDraft {
  const own = ownRole(branch)
  if (role !== 'recipient') return readPerson(draft, branch, own ?? role)
  const person = readPerson(draft, branch, own ?? 'unknown')
  if (own === null) person.role = recipientRole(draft, person)
  return person
}

/**
 * Reads the people of a report; `scopes` are the branches that may hold the lists. A `reportedPeople` that holds people directly,
 * without an inner list, is a list of suspects. Text where a person is due is kept, not read.
 */
export function readPeople(draft: Draft, scopes: readonly Branch[]): void {
  const inside = scopes.flatMap((scope) => all(scope, 'reportedPeople', 'people', 'persons'))
  const holders = inside.filter((b) => has(b, ...IN_GROUPS))
  const bare = inside.filter((b) => !holders.includes(b) && b.kids.length > 0)
  for (const [role, names] of GROUPS) {
    const listed = [...scopes, ...holders].flatMap((scope) => all(scope, ...names))
    const people = role === 'suspect' ? [...listed, ...bare] : listed
    for (const person of people) if (person.scalar === null) readOne(draft, person, role)
  }
}
