import { emptyReading, type Conversation, type Person, type Reading, type Turn } from '../../contract.ts'
import { at, atLine } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { readBody } from './body.ts'
import { inferOrders, isBuddhist, timeOf, type DateOrder } from './date-order.ts'
import { LEADING_MARKS, readHeader, type Header } from './header.ts'
import { peopleOf, positionOf, SERVICE, type Writer } from './people.ts'
import { splitSenders } from './sender.ts'

/** Most messages that are read of one file; the app itself exports 40,000 at most. */
export const MAX_TURNS = 100_000
/** Most writers that are read of one file; a group holds 1,024 at most. */
const MAX_WRITERS = 5_000

interface Entry {
  readonly header: Header
  readonly line: number
  readonly more: string[]
}

/** The lines of a file as messages; what stands before the first one is `before`. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly before: readonly string[]
  readonly cut: boolean
}

/**
 * Gathers lines into messages: a line without a head continues the one before. A head of the other platform's style is text that somebody
 * pasted, not a message.
 */
export function gather(text: string, limit = MAX_TURNS): Entries {
  const entries: Entry[] = []
  const before: string[] = []
  let line = 0
  for (const raw of text.split(/\r\n|\n|\r/)) {
    line++
    const header = readHeader(raw)
    const last = entries.at(-1)
    if (header === null || (last !== undefined && header.style !== last.header.style)) {
      (last?.more ?? before).push(raw)
      continue
    }
    if (entries.length >= limit) return { entries, before, cut: true }
    entries.push({ header, line, more: [] })
  }
  return { entries, before, cut: false }
}

interface Told {
  readonly turns: Turn[]
  readonly system: Turn[]
  readonly writers: Map<string, Writer>
  readonly doubts: Record<'order' | 'half-day' | 'invalid', number>
  future: number
  many: boolean
}

/**
 * What is known of a whole file when a piece of it is read: the orders of its dates, whether hours tell the half of the day, lines before the piece.
 */
export interface WholeFile {
  readonly orders: readonly DateOrder[]
  readonly halfDayOpen: boolean
  readonly linesBefore: number
}

/**
 * Reads gathered messages into a conversation with its people and problems. `now` (ISO UTC) is the moment of receipt; `whole` is there when the
 * messages are a piece of a longer file.
 */
export function readChat(
  path: string, gathered: Entries, now: string, whole?: WholeFile,
): { readonly reading: Reading; readonly problems: readonly Problem[] } {
  const { entries } = gathered
  const headers = entries.map((entry) => entry.header)
  const orders = whole?.orders ?? inferOrders(headers.map((header) => header.date), now)
  const halfDayOpen = whole?.halfDayOpen ?? !headers.some(tellsHalfDay)
  const linesBefore = whole?.linesBefore ?? 0
  const { splits, title } = splitSenders(headers)
  const told: Told = { turns: [], system: [], writers: new Map(), doubts: { 'order': 0, 'half-day': 0, 'invalid': 0 }, future: 0, many: false }
  const latest = Date.parse(now) + 86_400_000
  entries.forEach((entry, i) => {
    const { when, doubt } = timeOf(entry.header, orders, halfDayOpen)
    if (doubt !== null) told.doubts[doubt]++
    if (when.local !== null && Date.parse(`${when.local}Z`) > latest) told.future++
    const { by = null, body = '' } = splits[i] ?? {}
    tell(told, path, entry, { by, when, text: [body, ...entry.more].join('\n'), at: atLine(path, linesBefore + entry.line) })
  })
  const people = peopleOf([...told.writers.values()])
  const conversation = conversationOf(path, told, people, title)
  const reading: Reading = {
    ...emptyReading, service: SERVICE, people, conversations: [conversation],
    kept: gathered.before.some((line) => line.trim() !== '') ? [{ path: 'L1', verbatim: gathered.before.join('\n').slice(0, 10_000) }] : [],
  }
  return { reading, problems: problemsOf(path, gathered, told, headers) }
}

/** An hour above 12 in a file that writes no half of the day: it counts to 24. */
export const tellsHalfDay = (header: Header): boolean => header.half === 'unknown' && header.hour > 12

function tell(told: Told, path: string, entry: Entry, raw: Turn): void {
  if (raw.by === null) {
    told.system.push({ ...raw, text: raw.text.replace(LEADING_MARKS, '').trimEnd() })
    return
  }
  const body = readBody(raw.text)
  const turn: Turn = {
    ...raw, text: body.text, ...(body.attachments.length === 0 ? {} : { attachments: body.attachments }),
    ...(body.edited ? { edited: true } : {}), ...(body.deleted ? { deleted: true } : {}),
  }
  told.turns.push(turn)
  const writer = told.writers.get(raw.by)
  if (writer === undefined && told.writers.size >= MAX_WRITERS) told.many = true
  else if (writer === undefined) told.writers.set(raw.by, { name: raw.by, at: atLine(path, entry.line, columnOf(entry, raw.by)), positions: [] })
  if (body.position !== null) told.writers.get(raw.by)?.positions.push(positionOf(turn, body.position))
}

/** Column of a sender's name in its line, from 1. */
function columnOf({ header }: Entry, name: string): number {
  const inRest = Math.max(0, header.rest.indexOf(name))
  return header.start + inRest + 1
}

function conversationOf(path: string, told: Told, people: readonly Person[], title: string | null): Conversation {
  const quoted = told.system.slice(0, 5).map((line) => /["“„«]([^"”“»]{1,100})["”“»]/.exec(line.text)?.[1]).find((name) => name !== undefined)
  return {
    service: SERVICE, title: title ?? quoted ?? null, turns: told.turns, system: told.system, at: at(path, ''),
    participants: [...told.writers.keys()].map((name, i) => ({
      name, id: people[i]?.identifiers[0]?.written ?? null, person: people[i]?.ref ?? null,
    })),
  }
}

function problemsOf(path: string, gathered: Entries, told: Told, headers: readonly Header[]): readonly Problem[] {
  const { order, invalid } = told.doubts
  const buddhist = headers.some((header) => isBuddhist(header.date))
  const count = (n: number): string => `${n} of ${headers.length} messages.`
  const found: (Problem | null)[] = [
    problem(path, 'no-zone', 'WhatsApp writes the local time of the exporting phone.'),
    order === 0 ? null : problem(path, 'ambiguous-date-order', `${count(order)} Ask whoever exported the chat how the phone writes dates.`),
    told.doubts['half-day'] === 0 ? null : problem(path, 'ambiguous-half-day', count(told.doubts['half-day'])),
    invalid === 0 ? null : problem(path, 'invalid-value', `Dates that fit no known order or calendar: ${count(invalid)}`),
    buddhist ? problem(path, 'invalid-value', 'Years of the Buddhist calendar were read as Gregorian years (543 less).') : null,
    told.future === 0 ? null : problem(path, 'time-in-future', count(told.future)),
    gathered.cut || told.many ? problem(path, 'too-many', `The limits are ${MAX_TURNS} messages and ${MAX_WRITERS} senders.`) : null,
    gathered.before.some((line) => line.trim() !== '') ? problem(path, 'malformed', 'Lines before the first message are kept unread.') : null,
  ]
  return found.filter((one) => one !== null)
}
