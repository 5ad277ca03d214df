import { at, step } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { readIso } from '../../../kernel/time.ts'
import { emptyReading, type Kept, type Narrative, type Part, type Turn, type WrittenIdentifier } from '../../contract.ts'
import { list, number, object, string, type JsonObject } from '../../readers/json.ts'
import { oldestFirst, timeProblems } from '../../readers/turns.ts'
import { readMessage, type Message } from './message.ts'
import { accountsOf } from './people.ts'
import { idOf, snowflakeMilliseconds } from './snowflake.ts'

const KNOWN = new Set(['guild', 'channel', 'dateRange', 'exportedAt', 'messages', 'messageCount'])

/** How far a timestamp may lie from the moment that the message id carries; the two are one clock's and agree to the millisecond. */
const MISMATCH_SECONDS = 5

/** How many message ids a problem names. */
const NAMED_IDS = 10

/**
 * Reads one exported file. Partitions of a channel share the key `discord:<channel id>`; the part is named by the oldest
 * message id in the file, which stays when the same export is made again with later messages. `now` is ISO UTC.
 */
export function readExport(file: string, root: JsonObject, now: string): { readonly part: Part; readonly problems: readonly Problem[] } {
  const accounts = accountsOf(file)
  const problems: Problem[] = headerProblems(file, root)
  const messages: Message[] = []
  let unread = 0
  list(root['messages']).forEach((value, i) => {
    const message = readMessage(file, value, `/messages/${i}`, accounts)
    if (message === null) unread++
    else messages.push(message)
  })
  if (unread > 0) problems.push(problem(file, 'invalid-value', `Entries of messages that are no message: ${unread}.`))
  const turns = oldestFirst(messages.filter((m) => !m.system).map((m) => m.turn))
  const system = oldestFirst(messages.filter((m) => m.system).map((m) => m.turn))
  problems.push(...idProblems(file, messages), ...timeProblems(file, [...turns, ...system], now))
  const channelId = idOf(object(root['channel'])?.['id'])
  const exportedAt = string(root['exportedAt'])
  const reading = {
    ...emptyReading,
    service: 'Discord',
    sentAt: exportedAt === null ? null : readIso(exportedAt, 'exported'),
    people: accounts.people(),
    conversations: [conversationOf(file, root, accounts.participants(), turns, system)],
    identifiers: messages.flatMap((m): readonly WrittenIdentifier[] => m.links),
    narratives: messages.flatMap((m): readonly Narrative[] => m.narratives),
    kept: keptOf(root),
  }
  const part = { key: channelId === null ? null : `discord:${channelId}`, part: partName(messages), main: true, reading }
  return { part, problems }
}

function headerProblems(file: string, root: JsonObject): Problem[] {
  const found: Problem[] = []
  if (!('messages' in root)) found.push(problem(file, 'missing-value', 'At /messages.'))
  else if (!Array.isArray(root['messages'])) found.push(problem(file, 'invalid-value', 'At /messages: no list.'))
  if (idOf(object(root['channel'])?.['id']) === null) found.push(problem(file, 'missing-value', 'At /channel/id.'))
  const told = number(root['messageCount'])
  const held = list(root['messages']).length
  if (told !== null && told !== held) {
    found.push(problem(file, 'invalid-value', `At /messageCount: ${told} messages are told, ${held} are there.`))
  }
  return found
}

function conversationOf(
  file: string, root: JsonObject, participants: ReturnType<ReturnType<typeof accountsOf>['participants']>,
  turns: readonly Turn[], system: readonly Turn[],
) {
  const guild = object(root['guild'])
  const channel = string(object(root['channel'])?.['name'])
  const guildName = string(guild?.['id']) === '0' ? null : string(guild?.['name']) // guild 0 stands for direct messages
  const title = [guildName, channel].filter((name) => name !== null).join(' / ')
  return { service: 'Discord', title: title === '' ? null : title, participants, turns, system, at: at(file, '/messages') }
}

/** The oldest message id names the part; ids are compared as numbers of any length. */
function partName(messages: readonly Message[]): string {
  let oldest: string | null = null
  for (const { id } of messages) {
    if (id === null || !/^\d{1,20}$/.test(id)) continue
    if (oldest === null || BigInt(id) < BigInt(oldest)) oldest = id
  }
  return oldest === null ? 'messages' : `messages-from-${oldest}`
}

function idProblems(file: string, messages: readonly Message[]): Problem[] {
  const apart: string[] = []
  let noIds = 0
  for (const { id, turn } of messages) {
    const ms = id === null ? null : snowflakeMilliseconds(id)
    if (ms === null) noIds++
    const told = turn.when?.instant ?? null
    if (id === null || ms === null || told === null) continue
    if (Math.abs(Date.parse(told) - ms) > MISMATCH_SECONDS * 1000) apart.push(id)
  }
  const found: Problem[] = []
  if (apart.length > 0) {
    const more = apart.length > NAMED_IDS ? ` and ${apart.length - NAMED_IDS} more` : ''
    found.push(problem(file, 'time-mismatch', `Messages: ${apart.length} (ids ${apart.slice(0, NAMED_IDS).join(', ')}${more}).`))
  }
  if (noIds > 0) found.push(problem(file, 'invalid-value', `Messages whose id is no Discord id, so that it cannot check the time: ${noIds}.`))
  return found
}

function keptOf(root: JsonObject): readonly Kept[] {
  return Object.entries(root).filter(([key]) => !KNOWN.has(key)).map(([key, value]) => ({ path: step(key), verbatim: JSON.stringify(value) }))
}
