import { at, step } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { emptyReading, type Conversation, type Kept, type Part } from '../../contract.ts'
import { list, object, type JsonObject } from '../../readers/json.ts'
import { oldestFirst, timeProblems } from '../../readers/turns.ts'
import { HOLDER, isSection, readRecord, type ChatRecord } from './record.ts'
import { usersOf, type Users } from './users.ts'

/** True for a chat history of either shape: lists of records with a media type, a time of creation and a sender or receiver. */
export function isChatHistory(root: JsonObject): boolean {
  const entries = Object.entries(root)
  if (entries.some(([key, value]) => isSection(key) && Array.isArray(value))) return true
  return entries.slice(0, 50).some(([, value]) => list(value).slice(0, 5).some((entry) => {
    const record = object(entry)
    return record !== null && 'Media Type' in record && 'Created' in record && ('From' in record || 'To' in record)
  }))
}

/** Reads a chat history: several conversations, one report. The account holder's name, when the file tells it, is the report's key. */
export function readChatHistory(file: string, root: JsonObject, now: string): { readonly part: Part; readonly problems: readonly Problem[] } {
  const records: ChatRecord[] = []
  const kept: Kept[] = []
  let unread = 0
  for (const [key, value] of Object.entries(root)) {
    if (!Array.isArray(value)) kept.push({ path: step(key), verbatim: JSON.stringify(value) })
    list(value).forEach((entry, i) => {
      const record = readRecord(file, key, entry, `${step(key)}/${i}`)
      if (record === null) unread++
      else records.push(record)
    })
  }
  const owner = ownerOf(records)
  const users = usersOf(file)
  const conversations = grouped(records).map(([, group]) => conversationOf(file, group, owner, users))
  const problems: Problem[] = unread > 0 ? [problem(file, 'invalid-value', `Entries that are no message: ${unread}.`)] : []
  if (records.length === 0) problems.push(problem(file, 'missing-value', 'No message is in the file.'))
  problems.push(...timeProblems(file, conversations.flatMap((c) => [...c.turns, ...c.system]), now))
  const reading = { ...emptyReading, service: 'Snapchat', people: users.people(), conversations, kept }
  return {
    part: { key: owner === null ? null : `snapchat:${owner.toLowerCase()}`, part: 'chat-history', main: true, piece: true, reading }, problems,
  }
}

/** The name that the holder's own messages carry; null when none is told or two are. */
function ownerOf(records: readonly ChatRecord[]): string | null {
  const names = new Set(records.flatMap((record) => (record.holder === null ? [] : [record.holder])))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

/** Records by conversation, each in the order of the file. */
function grouped(records: readonly ChatRecord[]): readonly [string, readonly ChatRecord[]][] {
  const groups = new Map<string, ChatRecord[]>()
  for (const record of records) {
    const group = groups.get(record.conversation)
    if (group === undefined) groups.set(record.conversation, [record])
    else group.push(record)
  }
  return [...groups]
}

function conversationOf(file: string, group: readonly ChatRecord[], owner: string | null, users: Users): Conversation {
  const labels = new Map<string, { name: string; id: null; person: string | null }>()
  const join = (name: string | null, pointer: string): void => {
    if (name !== null && !labels.has(name)) labels.set(name, { name, id: null, person: name === HOLDER ? null : users.note(name, pointer) })
  }
  const signed = group.map((record) => {
    const by = record.sentByHolder ? (owner ?? HOLDER) : record.turn.by
    join(by, record.pointer)
    return { ...record.turn, by }
  })
  for (const record of group) join(record.counterpart, record.counterpartAt)
  if (group.some((record) => record.withHolder)) join(owner ?? HOLDER, group[0]?.pointer ?? '')
  const system = group.map((record) => record.system)
  return {
    service: 'Snapchat',
    title: group.map((record) => record.title).find((title) => title !== null) ?? (group[0]?.conversation || null),
    participants: [...labels.values()],
    turns: oldestFirst(signed.filter((_, i) => system[i] !== true), true),
    system: oldestFirst(signed.filter((_, i) => system[i] === true), true),
    at: at(file, group[0]?.section ?? ''),
  }
}
