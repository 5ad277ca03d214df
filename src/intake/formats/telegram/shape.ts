import { list, object, string, type JsonObject } from '../../readers/json.ts'

/** What a chat may be, as Telegram Desktop writes it. */
export const chatTypes: ReadonlySet<string> = new Set([
  'saved_messages', 'replies', 'verification_codes', 'personal_chat', 'bot_chat', 'private_group', 'private_supergroup', 'public_supergroup',
  'private_channel', 'public_channel',
])

/** Sections of an account export. */
const sections = [
  'personal_information', 'profile_pictures', 'stories', 'contacts', 'frequent_contacts', 'sessions', 'web_sessions', 'other_data', 'chats',
  'left_chats',
] as const

/** True for an object that is one exported chat: messages, a chat's type or Telegram's kind of messages, an id. */
export function isChat(value: unknown): value is JsonObject {
  const chat = object(value)
  if (chat === null || !Array.isArray(chat['messages'])) return false
  const known = chatTypes.has(string(chat['type']) ?? '')
  if (known) return 'id' in chat || 'name' in chat
  const [first] = list(chat['messages'])
  return 'id' in chat && isMessage(first)
}

function isMessage(value: unknown): boolean {
  const message = object(value)
  if (message === null || !('id' in message)) return false
  const kind = string(message['type'])
  return (kind === 'message' || kind === 'service') && 'date' in message
    && ('date_unixtime' in message || 'from_id' in message || 'actor_id' in message)
}

/** True for an object that is a whole account (or some sections of one). */
export function isAccount(value: unknown): value is JsonObject {
  const account = object(value)
  if (account === null) return false
  const person = object(account['personal_information'])
  if (person !== null && 'user_id' in person) return true
  if ([...chatsOf(account, 'chats'), ...chatsOf(account, 'left_chats')].some(isChat)) return true
  const lists = sections.filter((name) => Array.isArray(object(account[name])?.['list']))
  return typeof account['about'] === 'string' && lists.length >= 1 && (lists.length >= 2 || /telegram/i.test(account['about']))
}

/** The chats of a section of an account. */
export function chatsOf(account: JsonObject, section: 'chats' | 'left_chats'): readonly unknown[] {
  return list(object(account[section])?.['list'])
}

/** Keys of an account export that the reader knows, read or not. */
export const knownSections: ReadonlySet<string> = new Set(['about', ...sections])

const CHAT_HEAD = /^\s*\{\s*(?:"name"\s*:\s*(?:null|"[^\n]{0,600}"),?\s*\n?\s*)?"type"\s*:\s*"([a-z_]{3,24})"\s*,\s*"id"\s*:\s*-?\d{1,20}\s*,\s*"messages"\s*:\s*\[/

/** True when a text begins as one exported chat does: its messages lie in two brackets, those of an account in five. */
export function startsLikeChat(head: string): boolean {
  return chatTypes.has(CHAT_HEAD.exec(head.slice(0, 2_000))?.[1] ?? '')
}

/** The same as `isChat` and `isAccount` by the first characters of a file, for a file that breaks off or breaks JSON's rules. */
export function looksLikeExport(head: string): boolean {
  if (!/^\s*\{/.test(head)) return false
  if (startsLikeChat(head)) return true
  return /^\s*\{\s*"about"\s*:\s*"[^\n]*Telegram/.test(head.slice(0, 4_000))
    && /"(?:personal_information|sessions|contacts|chats|left_chats)"\s*:\s*\{/.test(head)
}
