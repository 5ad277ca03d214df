import { problem } from '../../kernel/problem.ts'
import { object, string, type JsonObject } from '../readers/json.ts'
import { emptyReading, type Conversation, type Part, type ReadFile } from '../contract.ts'
import { format, type Peek, type ReadContext, type SourceFile } from './plug.ts'
import { holderOf, readAccount } from './telegram/account.ts'
import { readChat } from './telegram/chat.ts'
import { Gathering, MAX_TURNS } from './telegram/export.ts'
import { SERVICE } from './telegram/people.ts'
import { salvage, type Salvaged } from './telegram/salvage.ts'
import { isAccount, isChat, looksLikeExport, startsLikeChat } from './telegram/shape.ts'

/**
 * An export of Telegram Desktop as JSON (`result.json`): one chat, or a whole account with sessions, contacts and chats.
 * @see docs/formats/telegram-json.md
 * @see telegramdesktop/tdesktop, Telegram/SourceFiles/export/output/export_output_json.cpp, read 2026-11-21
 */
export const telegramJson = format({
  id: 'telegram-json',
  label: 'Telegram export (JSON)',
  recognises(peek: Peek) {
    const value = peek.json()
    return value === undefined ? looksLikeExport(peek.head) : isChat(value) || isAccount(value)
  },
  read: (file: SourceFile, context: ReadContext): ReadFile => readExport(file, context, MAX_TURNS),
})

/** Reads an export with at most `limit` messages; the format's `read` with the limit open, for tests. */
export function readExport(file: SourceFile, context: ReadContext, limit: number): ReadFile {
  const parsed = file.json()
  const { value, problems } = parsed === undefined ? mended(file) : { value: parsed, problems: [] }
  const root = object(value)
  if (root === null || !(isChat(root) || isAccount(root))) {
    return { parts: [], problems: problems.length > 0 ? problems : [problem(file.path, 'malformed', 'No chat and no account of Telegram.')] }
  }
  const gathering = new Gathering(file.path, context.now, limit)
  const conversations = isAccount(root) ? readAccount(root, gathering) : [readChat(root, '', null, gathering)]
  const part: Part = {
    key: keyOf(root, conversations), part: 'export', main: true,
    reading: {
      ...emptyReading, service: SERVICE, people: gathering.people.all(), conversations, identifiers: gathering.identifiers, kept: gathering.kept,
    },
  }
  return { parts: [part], problems: [...problems, ...gathering.problems()] }
}

function mended(file: SourceFile): Salvaged {
  const text = file.text()
  return salvage(file.path, text, startsLikeChat(text.slice(0, 4_000)) ? 2 : 5)
}

/**
 * What a later export of the same thing shares: the account, or the chat. A chat of two is known by both sides (its id is the other
 * one's), so two people's exports with the same third person never fall together; null when the own side cannot be told.
 */
function keyOf(root: JsonObject, conversations: readonly Conversation[]): string | null {
  if (isAccount(root)) {
    const holder = holderOf(root)
    return holder === null ? null : `telegram:account:${holder}`
  }
  const id = string(root['id'])
  const type = string(root['type'])
  if (id === null || type === null) return null
  if (type !== 'personal_chat' && type !== 'bot_chat') return `telegram:${id}:${type}`
  const own = conversations[0]?.participants.map((one) => one.id).filter((one) => one !== null && one !== `user${id}`) ?? []
  return own.length === 1 ? `telegram:${id}:${type}:${own[0]}` : null
}
