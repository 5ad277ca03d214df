import { at } from '../../../kernel/place.ts'
import { readIso, whenUnix, whenUnread, type When } from '../../../kernel/time.ts'
import type { Narrative, Turn, WrittenIdentifier } from '../../contract.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import type { Accounts } from './people.ts'
import { idOf, snowflakeMilliseconds } from './snowflake.ts'

/** One message of an export. `links` are addresses that stand in previews only; `narratives` words that are not the author's own. */
export interface Message {
  readonly id: string | null
  readonly system: boolean
  readonly turn: Turn
  readonly links: readonly WrittenIdentifier[]
  readonly narratives: readonly Narrative[]
}

/**
 * Message types that the service writes and not a person. Numbers stand where the exporter has no name for a type: 0 default,
 * 19 reply, 20 and 23 commands, 21 start of a thread are people's; any other number is the service's.
 * @see Discord developer documentation, "Message Types", read 2026-11-21
 */
const SYSTEM = new Set([
  'RecipientAdd', 'RecipientRemove', 'Call', 'ChannelNameChange', 'ChannelIconChange', 'ChannelPinnedMessage', 'GuildMemberJoin',
  'UserJoin', 'ThreadCreated', 'GuildBoost', 'ChannelFollowAdd', 'AutoModerationAction', 'PollResult',
])
const PEOPLE_NUMBERS = new Set(['0', '19', '20', '21', '23'])

function isSystem(type: string | null): boolean {
  if (type === null) return false
  return /^\d+$/.test(type) ? !PEOPLE_NUMBERS.has(type) : SYSTEM.has(type)
}

/** Reads one message and takes down its author and whom it mentions; null when the value is no message. */
export function readMessage(file: string, value: unknown, pointer: string, accounts: Accounts): Message | null {
  const message = object(value)
  if (message === null || !('id' in message || 'content' in message || 'author' in message)) return null
  const id = idOf(message['id'])
  const system = isSystem(string(message['type']))
  const by = accounts.note(message['author'], `${pointer}/author`, true)
  list(message['mentions']).forEach((user, i) => accounts.note(user, `${pointer}/mentions/${i}`, false))
  const text = typeof message['content'] === 'string' ? message['content'] : ''
  const turn = {
    by, when: timeOf(message, id), text, at: at(file, pointer),
    ...attachmentsOf(message),
    ...(string(message['timestampEdited']) === null ? {} : { edited: true }),
  }
  return { id, system, turn, links: linksOf(file, message, pointer, text, turn.when), narratives: quotedOf(file, message, pointer) }
}

/** The told time with its offset; a message without one has the moment that its id carries. */
function timeOf(message: JsonObject, id: string | null): When | null {
  const written = string(message['timestamp'])
  if (written !== null) return readIso(written, 'sent') ?? whenUnread(written, 'sent')
  const ms = id === null ? null : snowflakeMilliseconds(id)
  return ms === null || id === null ? null : whenUnix(ms, id, 'millisecond', 'sent, from the message id')
}

function attachmentsOf(message: JsonObject): { attachments?: readonly string[] } {
  const files = list(message['attachments']).map((a) => string(object(a)?.['fileName']) ?? string(object(a)?.['url']))
  const stickers = list(message['stickers']).map((s) => string(object(s)?.['name'])).map((name) => (name === null ? null : `sticker: ${name}`))
  const names = [...files, ...stickers].filter((name) => name !== null)
  return names.length === 0 ? {} : { attachments: names }
}

function linksOf(file: string, message: JsonObject, pointer: string, text: string, when: When | null): readonly WrittenIdentifier[] {
  return list(message['embeds']).flatMap((embed, i) => {
    const written = string(object(embed)?.['url'])
    if (written === null || text.includes(written)) return []
    return [{ hint: 'url' as const, written, at: at(file, `${pointer}/embeds/${i}/url`), service: 'Discord', ...(when === null ? {} : { when }) }]
  })
}

/** Words of others inside a message: what it forwards, what a preview says. They are searched, but are no turn of the author's. */
function quotedOf(file: string, message: JsonObject, pointer: string): readonly Narrative[] {
  const found: Narrative[] = []
  const forwarded = string(object(message['forwardedMessage'])?.['content'])
  if (forwarded !== null) {
    found.push({ field: 'forwarded-message', text: forwarded, at: at(file, `${pointer}/forwardedMessage/content`), person: null })
  }
  list(message['embeds']).forEach((value, i) => {
    const embed = object(value)
    const text = [string(embed?.['title']), string(embed?.['description'])].filter((part) => part !== null).join('\n')
    if (text !== '') found.push({ field: 'embed', text, at: at(file, `${pointer}/embeds/${i}`), person: null })
  })
  return found
}
