import { escaped, json, mojibake, snowflake, two, unix } from '../write/chats.ts'

/** One message as a format writes it. `at` is null where the export tells no time. */
export interface ChatTurn {
  readonly by: string
  readonly at: string | null
  readonly text: string
  readonly attachments: readonly string[]
  readonly deleted: boolean
}

/** A whole chat, oldest turn first; `key` is a number of its own for ids. */
export interface Chat {
  readonly key: number
  readonly participants: readonly string[]
  readonly turns: readonly ChatTurn[]
}

/** A way to write chats. `untimed`, `deleted`: it can tell a turn without time, a deleted one. */
export interface ChatFormat {
  readonly id: string
  readonly extension: string
  readonly untimed: boolean
  readonly deleted: boolean
  write(chat: Chat): string
}

const idOf = (chat: Chat, name: string): string => String(100_000_000 + chat.key * 10 + chat.participants.indexOf(name))

/** A time for what needs one: that of the turn, else of the last one before it with a time. */
function timed(chat: Chat): readonly (ChatTurn & { readonly at: string })[] {
  let last = '2026-09-01T12:00:00Z'
  return chat.turns.map((turn) => ({ ...turn, at: (last = turn.at ?? last) }))
}

function whatsapp(chat: Chat, style: 'ios' | 'android'): string {
  const line = (at: string, rest: string): string => {
    const stamp = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, style === 'ios' ? 19 : 16)}`
    return style === 'ios' ? `[${stamp}] ${rest}` : `${stamp} - ${rest}`
  }
  const turns = timed(chat)
  const [first] = turns
  const notice = 'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.'
  const head = first === undefined ? [] : [line(first.at, style === 'ios' ? `${first.by}: \u200e${notice}` : notice)]
  const body = turns.map((turn) => {
    const files = turn.attachments.map((name) => (style === 'ios' ? `\u200e<attached: ${name}>` : `\u200e${name} (file attached)`))
    const text = turn.deleted ? '\u200eThis message was deleted' : [...files, turn.text].filter((part) => part !== '').join('\n')
    return line(turn.at, `${turn.by}: ${text}`)
  })
  return `${[...head, ...body].join('\n')}\n`
}

function telegram(chat: Chat): string {
  const [owner = '', other = ''] = chat.participants
  const group = chat.participants.length > 2
  return json({
    name: group ? 'Group' : other, type: group ? 'private_group' : 'personal_chat', id: Number(idOf(chat, group ? owner : other)),
    messages: chat.turns.map((turn, i) => ({
      id: i + 1, type: 'message', ...(turn.at === null ? {} : { date: turn.at.slice(0, 19), date_unixtime: String(unix(turn.at) / 1000) }),
      from: turn.by, from_id: `user${idOf(chat, turn.by)}`,
      ...(turn.attachments[0] === undefined ? {} : { file: `files/${turn.attachments[0]}`, file_name: turn.attachments[0] }),
      text: turn.text, text_entities: turn.text === '' ? [] : [{ type: 'plain', text: turn.text }],
    })),
  })
}

function discord(chat: Chat): string {
  const turns = timed(chat)
  const group = chat.participants.length > 2
  return json({
    guild: { id: '0', name: 'Direct Messages', iconUrl: '' },
    channel: {
      id: String(7_000_000 + chat.key), type: group ? 'DirectGroupTextChat' : 'DirectTextChat', categoryId: null, category: null,
      name: chat.participants.join(', '), topic: null,
    },
    dateRange: { after: null, before: null }, exportedAt: '2026-11-20T09:00:00+00:00',
    messages: turns.map((turn, i) => ({
      id: snowflake(turn.at, i), type: 'Default', timestamp: `${turn.at.slice(0, 19)}+00:00`, timestampEdited: null, callEndedTimestamp: null,
      isPinned: false, content: turn.text,
      author: {
        id: idOf(chat, turn.by), name: turn.by, discriminator: '0000', nickname: turn.by, color: null, isBot: false, roles: [], avatarUrl: '',
      },
      attachments: turn.attachments.map((name, n) => (
        { id: snowflake(turn.at, i * 10 + n), url: `https://files.example.com/${name}`, fileName: name, fileSizeBytes: 1024 })),
      embeds: [], stickers: [], reactions: [], mentions: [], inlineEmojis: [],
    })),
    messageCount: turns.length,
  })
}

const uri = (name: string): string => `your_instagram_activity/messages/inbox/photos/${name}`

function meta(chat: Chat): string {
  return escaped(json({
    participants: chat.participants.map((name) => ({ name: mojibake(name) })),
    messages: chat.turns.toReversed().map((turn) => ({
      sender_name: mojibake(turn.by), ...(turn.at === null ? {} : { timestamp_ms: unix(turn.at) }),
      ...(turn.text === '' ? {} : { content: mojibake(turn.text) }),
      ...(turn.attachments.length === 0 ? {} : { photos: turn.attachments.map((name) => ({ uri: uri(name) })) }),
      is_geoblocked_for_viewer: false, ...(turn.deleted ? { is_unsent: true } : {}),
    })),
    title: mojibake(chat.participants.at(-1) ?? ''), is_still_participant: true, thread_path: `inbox/chat_${two(chat.key)}`, magic_words: [],
  }))
}

/** The formats that chats are written in. */
export const chatFormats: readonly ChatFormat[] = [
  { id: 'whatsapp-text', extension: 'txt', untimed: false, deleted: true, write: (chat) => whatsapp(chat, 'android') },
  { id: 'whatsapp-text', extension: 'txt', untimed: false, deleted: true, write: (chat) => whatsapp(chat, 'ios') },
  { id: 'telegram-json', extension: 'json', untimed: true, deleted: false, write: telegram },
  { id: 'discord-json', extension: 'json', untimed: false, deleted: false, write: discord },
  { id: 'meta-json', extension: 'json', untimed: true, deleted: true, write: meta },
]
