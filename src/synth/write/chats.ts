import type { Telling, ToldTurn } from '../telling.ts'

/** How the two sides of a conversation are called and numbered in an export. */
export interface ChatNames { readonly suspect: string; readonly child: string; readonly suspectId: string; readonly childId: string }

/** Two digits. */
export const two = (n: number): string => String(n).padStart(2, '0')
/** JSON as exports write it, one space deep. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
/** Unix milliseconds of an ISO time. */
export const unix = (at: string): number => Date.parse(at)

/** WhatsApp's text export. The time is the phone's local time, and no zone is written: so are the digits here. */
export function whatsapp(
  turns: readonly ToldTurn[], names: ChatNames, style: 'ios' | 'android', order: 'dmy' | 'mdy' | 'ymd',
  system = 'Messages and calls are end-to-end encrypted.',
): string {
  const stamp = (at: string): string => {
    const d = new Date(at)
    const [y, m, day] = [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()]
    const date = order === 'ymd' ? `${y}-${two(m)}-${two(day)}` : order === 'mdy' ? `${m}/${day}/${String(y).slice(2)}` : `${two(day)}/${two(m)}/${y}`
    return order !== 'mdy' ? `${date}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}${style === 'ios' ? `:${two(d.getUTCSeconds())}` : ''}`
      : `${date}, ${d.getUTCHours() % 12 === 0 ? 12 : d.getUTCHours() % 12}:${two(d.getUTCMinutes())}${style === 'ios' ? `:${two(d.getUTCSeconds())}` : ''}\u202f${d.getUTCHours() < 12 ? 'AM' : 'PM'}`
  }
  const lines = turns.map((t) => (style === 'ios' ? `[${stamp(t.at)}] ${names[t.by]}: ${t.text}` : `${stamp(t.at)} - ${names[t.by]}: ${t.text}`))
  const first = turns[0]
  const head = first === undefined ? [] : [
    style === 'ios' ? `\u200e[${stamp(first.at)}] ${names.suspect}: \u200e${system}` : `${stamp(first.at)} - ${system}`,
  ]
  return `${[...head, ...lines].join('\n')}\n`
}

/** Telegram Desktop's `result.json` of one chat. */
export function telegramChat(turns: readonly ToldTurn[], names: ChatNames): Record<string, unknown> {
  return {
    name: names.suspect, type: 'personal_chat', id: Number(names.suspectId.slice(-9)),
    messages: turns.map((t, i) => ({
      id: i + 1, type: 'message', date: t.at.slice(0, 19), date_unixtime: String(unix(t.at) / 1000), from: names[t.by],
      from_id: `user${t.by === 'suspect' ? names.suspectId : names.childId}`, text: t.text, text_entities: [{ type: 'plain', text: t.text }],
    })),
  }
}

/** Telegram Desktop's export of one chat as a file. */
export const telegram = (turns: readonly ToldTurn[], names: ChatNames): string => json(telegramChat(turns, names))

/** A Discord id of a moment: milliseconds since 2015-01-01 in the upper bits. */
export const snowflake = (at: string, low: number): string => String((BigInt(unix(at) - 1_420_070_400_000) << 22n) + BigInt(low))

/** A DiscordChatExporter JSON file. `channel` is the channel's id: parts of one export share it. */
export function discord(turns: readonly ToldTurn[], names: ChatNames, channel: string, exportedAt: string): string {
  return json({
    guild: { id: '0', name: 'Direct Messages', iconUrl: '' },
    channel: { id: channel, type: 'DirectTextChat', categoryId: null, category: null, name: names.suspect, topic: null },
    dateRange: { after: null, before: null }, exportedAt,
    messages: turns.map((t, i) => ({
      id: snowflake(t.at, i), type: 'Default', timestamp: `${t.at.slice(0, 19)}+00:00`, timestampEdited: null, callEndedTimestamp: null,
      isPinned: false, content: t.text,
      author: {
        id: t.by === 'suspect' ? names.suspectId : names.childId, name: names[t.by], discriminator: '0000', nickname: names[t.by], color: null,
        isBot: false, roles: [], avatarUrl: '',
      },
      attachments: [], embeds: [], stickers: [], reactions: [], mentions: [], inlineEmojis: [],
    })),
    messageCount: turns.length,
  })
}

/** UTF-8 bytes written as single code points, the way Meta's older exports escape text. */
export function mojibake(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('')
}

/** Everything above ASCII as escapes of JSON. */
export const escaped = (text: string): string => text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Meta's thread file `message_N.json`, newest first, with its way of escaping. */
export function meta(turns: readonly ToldTurn[], names: ChatNames, thread: string): string {
  return escaped(json({
    participants: [{ name: mojibake(names.suspect) }, { name: mojibake(names.child) }],
    messages: turns.toReversed().map((t) => ({
      sender_name: mojibake(names[t.by]), timestamp_ms: unix(t.at), content: mojibake(t.text), is_geoblocked_for_viewer: false,
    })),
    title: mojibake(names.suspect), is_still_participant: true, thread_path: `inbox/${thread}`, magic_words: [],
  }))
}

/** Messenger's export of an end-to-end encrypted thread. */
export function metaEncrypted(turns: readonly ToldTurn[], names: ChatNames, thread: string): string {
  return json({
    participants: [names.suspect, names.child], threadName: thread,
    messages: turns.toReversed().map((t) => ({
      isUnsent: false, media: [], reactions: [], senderName: names[t.by], text: t.text, timestamp: unix(t.at), type: 'text',
    })),
  })
}

/** Snapchat's `chat_history.json` as the child's account exports it. */
export function snapchat(turns: readonly ToldTurn[], names: ChatNames): string {
  const row = (t: ToldTurn): Record<string, string> => ({
    [t.by === 'suspect' ? 'From' : 'To']: names.suspect, 'Media Type': 'TEXT', 'Created': `${t.at.slice(0, 10)} ${t.at.slice(11, 19)} UTC`,
    'Text': t.text,
  })
  return json({
    'Received Saved Chat History': turns.filter((t) => t.by === 'suspect').map(row),
    'Sent Saved Chat History': turns.filter((t) => t.by === 'child').map(row),
  })
}

/** An e-mail to a unit's mailbox: the suspect's and the reporter's lines, quoted. */
export function eml(t: Telling, from: string, subject: string, body: string): string {
  const date = new Date(t.receivedAt).toUTCString().replace('GMT', '+0000')
  return [`From: ${from}`, 'To: Reports <reports@example.org>', `Date: ${date}`, `Message-ID: <${t.number}@example.org>`, `Subject: ${subject}`,
    'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body, ''].join('\r\n')
}
