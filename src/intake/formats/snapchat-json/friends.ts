import { at, step } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { emptyReading, type Kept, type Part, type WrittenIdentifier } from '../../contract.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import { readTime } from './time.ts'

/** More contacts than any account can have; what lies beyond is left unread. */
const MOST = 10_000

/** True for `friends.json`: lists of contacts, each with a user name and a display name. */
export function isFriends(root: JsonObject): boolean {
  if (!Array.isArray(root['Friends']) && !Array.isArray(root['Blocked Users']) && !Array.isArray(root['Friend Requests Sent'])) return false
  return Object.values(root).some((value) => list(value).slice(0, 3).some((entry) => {
    const contact = object(entry)
    return contact !== null && 'Username' in contact && 'Display Name' in contact
  }))
}

/**
 * Reads contacts as identifiers of the report, each with its list as the event (`friends`, `blocked users`). They are not
 * people of the report: being in somebody's list says nothing about taking part. The file does not tell whose list it is.
 */
export function readFriends(file: string, root: JsonObject): { readonly part: Part; readonly problems: readonly Problem[] } {
  const identifiers: WrittenIdentifier[] = []
  const kept: Kept[] = []
  let beyond = 0
  for (const [key, value] of Object.entries(root)) {
    if (!Array.isArray(value)) kept.push({ path: step(key), verbatim: JSON.stringify(value) })
    list(value).forEach((entry, i) => {
      const contact = object(entry)
      const written = string(contact?.['Username'])
      if (contact === null || written === null) return
      if (identifiers.length >= MOST) {
        beyond++
        return
      }
      const when = readTime(contact['Creation Timestamp'], 'contact-made')
      identifiers.push({
        hint: 'handle', written, service: 'Snapchat', event: key.toLowerCase(), at: at(file, `${step(key)}/${i}/Username`),
        ...(when === null ? {} : { when }),
      })
    })
  }
  const problems = beyond > 0 ? [problem(file, 'too-many', `Contacts left unread: ${beyond}.`)] : []
  return {
    part: { key: null, part: 'friends', main: true, piece: true, reading: { ...emptyReading, service: 'Snapchat', identifiers, kept } }, problems,
  }
}
