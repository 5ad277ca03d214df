import { at, step } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { whenUnix, whenUnread, type When } from '../../../kernel/time.ts'
import { emptyReading, type Kept, type Part, type Turn, type WrittenIdentifier } from '../../contract.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import { oldestFirst, timeProblems } from '../../readers/turns.ts'
import { castOf, type NamedAt } from './people.ts'

/** A part with the problems of its file. */
export interface Found {
  readonly part: Part
  readonly problems: readonly Problem[]
}

/** One message of a thread; `sender` is null when the export names none. */
export interface ThreadMessage {
  readonly sender: NamedAt | null
  readonly system: boolean
  readonly turn: Turn
  readonly links: readonly WrittenIdentifier[]
}

/** What a thread file says beside its messages. `service` is null when only the company is known. */
export interface ThreadHead {
  readonly key: string | null
  readonly title: string | null
  readonly service: string | null
  readonly conversationService: string
  readonly participants: readonly NamedAt[]
  readonly known: ReadonlySet<string>
}

/**
 * A thread file as a part. The part is named by its oldest message, which stays when a later export adds newer ones; the files of one
 * thread have different ones. Conversations of one thread have the same title and service in each file.
 */
export function partOf(file: string, root: JsonObject, head: ThreadHead, messages: readonly ThreadMessage[], now: string): Found {
  const turns = oldestFirst(messages.filter((m) => !m.system).map((m) => m.turn), true)
  const system = oldestFirst(messages.filter((m) => m.system).map((m) => m.turn), true)
  const cast = castOf(file, head.participants, messages.flatMap((m) => (m.sender === null ? [] : [m.sender])))
  const conversation = {
    service: head.conversationService, title: head.title, participants: cast.participants, turns, system, at: at(file, '/messages'),
  }
  const reading = {
    ...emptyReading, service: head.service, people: cast.people, conversations: [conversation],
    identifiers: messages.flatMap((m) => m.links), kept: keptOf(root, head.known),
  }
  const skipped = list(root['messages']).length - messages.length
  const problems: Problem[] = []
  if (!('messages' in root)) problems.push(problem(file, 'missing-value', 'At /messages.'))
  else if (!Array.isArray(root['messages'])) problems.push(problem(file, 'invalid-value', 'At /messages: no list.'))
  if (skipped > 0) problems.push(problem(file, 'invalid-value', `Entries of messages that are no message: ${skipped}.`))
  problems.push(...timeProblems(file, [...turns, ...system], now))
  return { part: { key: head.key, part: partName(messages), main: true, reading }, problems }
}

function partName(messages: readonly ThreadMessage[]): string {
  let oldest: string | null = null
  for (const { turn } of messages) {
    const instant = turn.when?.instant ?? null
    if (instant !== null && (oldest === null || instant < oldest)) oldest = instant
  }
  return oldest === null ? 'messages' : `messages-from-${oldest}`
}

/** A message time: Unix milliseconds, or seconds in exports from before 2018 (no message is as old as 1973). Null when none is told. */
export function unixTime(value: unknown): When | null {
  const written = string(value)
  if (written === null) return null
  const told = /^\d{1,16}$/.test(written) ? Number(written) : Number.NaN
  const seconds = told < 100_000_000_000
  return whenUnix(seconds ? told * 1000 : told, written, seconds ? 'second' : 'millisecond', 'sent') ?? whenUnread(written, 'sent')
}

/** The `uri` of each media entry of a list, repaired by `text`. */
export function urisOf(media: unknown, text: (written: string) => string): readonly string[] {
  return list(media).map((entry) => string(object(entry)?.['uri']) ?? string(entry)).filter((uri) => uri !== null).map(text)
}

function keptOf(root: JsonObject, known: ReadonlySet<string>): readonly Kept[] {
  return Object.entries(root).filter(([key]) => !known.has(key)).map(([key, value]) => ({ path: step(key), verbatim: JSON.stringify(value) }))
}
