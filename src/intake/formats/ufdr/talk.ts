import { readIso, whenUnread, type When } from '../../../kernel/time.ts'
import type { Conversation, Told, Turn } from '../../contract.ts'
import type { ProblemBook } from '../../readers/problem-book.ts'
import { first, inner, type Model } from './models.ts'
import type { People } from './people.ts'

/** Messages that one extraction may give. The rest is kept unread: a reading has to fit in memory. */
const MOST_TURNS = 100_000
/** Conversations that one extraction may give. */
const MOST_CONVERSATIONS = 20_000

/** A message whose sender still has to get the name that the chat knows him by. */
interface DraftTurn {
  readonly from: string | null
  readonly fromName: string | null
  readonly turn: Omit<Turn, 'by'>
  readonly system: boolean
}

interface DraftTalk {
  readonly service: string | null
  readonly title: string | null
  readonly at: Conversation['at']
  readonly names: Map<string, string>
  readonly refs: Map<string, string>
  readonly turns: DraftTurn[]
}

/** What an open chat has said so far, and who its senders are. */
interface Said {
  readonly turns: DraftTurn[]
  readonly senders: Map<string, string | null>
}

/** Gathers conversations: chats message by message, SMS and e-mail by who takes part. */
export interface Talks {
  /** A message of a chat that is still open. */
  message(message: Model, chat: Model): void
  chat(chat: Model): void
  /** A message that stands alone: SMS, MMS, e-mail, or an instant message outside any chat. */
  single(message: Model, service: string): void
  list(): Conversation[]
}

/** A time of the report; unreadable ones are kept as written. */
export function timeOf(told: Told<string> | null, means: string, book: ProblemBook): When | null {
  if (told === null) return null
  const read = readIso(told.value, means)
  if (read === null) book.add('invalid-value', `At ${told.at.slice(told.at.lastIndexOf('#'))}: no ISO 8601 time.`)
  return read ?? whenUnread(told.value, means)
}

const SYSTEM = /^system/i

/** The party that a message came from. */
function senderOf(message: Model): Model | undefined {
  return inner(message, 'From')[0] ?? inner(message, 'Parties').find((p) => /^from$/i.test(first(p, 'Role')?.value ?? ''))
}

/** Marks of a message, lower case: a field of its own, a list since version 10.10, or a model among its extra data. */
function labelsOf(message: Model): ReadonlySet<string> {
  const listed = ['Label', 'Labels'].flatMap((name) => message.fields.get(name) ?? [])
  const modelled = inner(message, 'MessageExtraData').flatMap((m) => (m.type === 'MessageLabel' ? m.fields.get('Label') ?? [] : []))
  return new Set([...listed, ...modelled].map((t) => t.value.toLowerCase()))
}

/** Names of what is attached, also to the messages that a forwarded one carries. */
function attachmentsOf(messages: readonly Model[]): string[] {
  return [...new Set(
    messages.flatMap((m) => inner(m, 'Attachments', 'Attachment')).flatMap((a) => first(a, 'Filename', 'Title', 'URL')?.value ?? []),
  )]
}

/** Subject and body; of a forwarded message the body that it carries. */
function textOf(message: Model, carried: readonly Model[]): string {
  const body = first(message, 'Body') ?? carried.map((m) => first(m, 'Body')).find((t) => t !== null)
  return [first(message, 'Subject')?.value, body?.value].filter((t) => t !== undefined).join('\n')
}

function turnOf(message: Model, book: ProblemBook): DraftTurn {
  const sender = senderOf(message)
  const carried = inner(message, 'EmbeddedInstantMessage')
  const attachments = attachmentsOf([message, ...carried])
  const labels = labelsOf(message)
  const from = first(sender, 'Identifier')?.value ?? null
  return {
    from, fromName: first(sender, 'Name')?.value ?? null,
    system: SYSTEM.test(first(message, 'Type')?.value ?? '') || (from !== null && SYSTEM.test(from)),
    turn: {
      when: timeOf(first(message, 'TimeStamp'), 'message', book), text: textOf(message, carried), at: message.at,
      ...(attachments.length === 0 ? {} : { attachments }), ...(labels.has('edited') ? { edited: true } : {}),
      ...(message.deleted || labels.has('deleted') ? { deleted: true } : {}),
    },
  }
}

const instant = (t: DraftTurn): string => t.turn.when?.instant ?? ''

/** Oldest first; messages without a time stay where the report has them. */
function inOrder(turns: readonly DraftTurn[]): readonly DraftTurn[] {
  if (turns.some((t) => instant(t) === '')) return turns
  return turns.toSorted((a, b) => (instant(a) < instant(b) ? -1 : instant(a) > instant(b) ? 1 : 0))
}

function finished(talk: DraftTalk): Conversation {
  const label = (t: DraftTurn): string | null => (t.from === null ? t.fromName : talk.names.get(t.from) ?? t.fromName ?? t.from)
  const ordered = inOrder(talk.turns).map((t) => ({ system: t.system, turn: { by: label(t), ...t.turn } }))
  return {
    service: talk.service, title: talk.title, at: talk.at,
    participants: [...talk.names].map(([id, name]) => ({ name, id, person: talk.refs.get(id) ?? null })),
    turns: ordered.filter((t) => !t.system).map((t) => t.turn), system: ordered.filter((t) => t.system).map((t) => t.turn),
  }
}

/** Senders who are no participants of their chat take part all the same. */
function addSenders(talk: DraftTalk, said: Said): void {
  for (const t of said.turns) {
    if (t.from === null || t.system || talk.names.has(t.from)) continue
    talk.names.set(t.from, t.fromName ?? t.from)
    const ref = said.senders.get(t.from)
    if (ref != null) talk.refs.set(t.from, ref)
  }
}

/** Nobody's conversations yet. */
export function talksOf(people: People, book: ProblemBook): Talks {
  const done: DraftTalk[] = []
  const open = new Map<Model, Said>()
  const singles = new Map<string, DraftTalk>()
  let turns = 0
  let tooMany = false
  const room = (): boolean => {
    if (turns < MOST_TURNS && done.length + singles.size < MOST_CONVERSATIONS) return true
    if (!tooMany) book.add('too-many', `The limits are ${MOST_TURNS} messages and ${MOST_CONVERSATIONS} conversations.`)
    tooMany = true
    return false
  }
  const join = (talk: DraftTalk, party: Model, service: string | null): void => {
    const [id, name] = [first(party, 'Identifier')?.value, first(party, 'Name')?.value]
    const key = id ?? name
    if (key === undefined || SYSTEM.test(key)) return
    const ref = people.party(party, service)
    if (!talk.names.has(key) || (name !== undefined && talk.names.get(key) === key)) talk.names.set(key, name ?? key)
    if (ref !== null) talk.refs.set(key, ref)
  }
  return {
    message(message, chat) {
      if (!room()) return
      turns++
      const said: Said = open.get(chat) ?? { turns: [], senders: new Map() }
      open.set(chat, said)
      const turn = turnOf(message, book)
      said.turns.push(turn)
      const sender = senderOf(message)
      // who writes in a chat is not always among its participants
      if (turn.from !== null && !turn.system && sender !== undefined && !said.senders.has(turn.from)) {
        said.senders.set(turn.from, people.party(sender, first(chat, 'Source')?.value ?? first(message, 'Source')?.value ?? null))
      }
      for (const contact of inner(message, 'SharedContacts')) people.contact(contact)
    },
    chat(chat) {
      const said: Said = open.get(chat) ?? { turns: [], senders: new Map() }
      open.delete(chat)
      const service = first(chat, 'Source')?.value ?? null
      if (done.length + singles.size >= MOST_CONVERSATIONS && !room()) return
      const talk: DraftTalk = {
        service, title: first(chat, 'Name', 'Title')?.value ?? null, at: chat.at, names: new Map(), refs: new Map(), turns: said.turns,
      }
      for (const party of inner(chat, 'Participants')) join(talk, party, service)
      addSenders(talk, said)
      done.push(talk)
    },
    single(message, service) {
      if (!room()) return
      turns++
      const source = first(message, 'Source')?.value ?? service
      const parties = inner(message, 'From', 'To', 'Cc', 'Parties')
      const key = [source, ...parties.map((p) => first(p, 'Identifier', 'Name')?.value ?? '').sort()].join('\0')
      const talk: DraftTalk = singles.get(key) ?? { service: source, title: null, at: message.at, names: new Map(), refs: new Map(), turns: [] }
      singles.set(key, talk)
      for (const party of parties) join(talk, party, service === 'SMS' ? 'SMS' : source)
      talk.turns.push(turnOf(message, book))
    },
    list: () => [...done, ...singles.values()].map(finished),
  }
}
