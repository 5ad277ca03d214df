import { at } from '../../../kernel/place.ts'
import { flag, list, object, string, type JsonObject } from '../../readers/json.ts'
import { partOf, unixTime, urisOf, type Found, type ThreadMessage } from './build.ts'
import { repair } from './mojibake.ts'
import type { NamedAt } from './people.ts'

const KNOWN = new Set([
  'participants', 'messages', 'title', 'is_still_participant', 'thread_path', 'thread_type', 'magic_words', 'joinable_mode', 'image',
])

const MEDIA = ['photos', 'videos', 'audio_files', 'files', 'gifs'] as const

/** Message types that the service writes; `call_duration` marks calls in exports without types. */
const SYSTEM = new Set(['Call', 'Subscribe', 'Unsubscribe', 'Plan'])

/** True for a thread file of the first generation: participants with messages, and a key that only these exports have. */
export function isThread(root: JsonObject): boolean {
  if (!('participants' in root) || !('messages' in root || 'thread_path' in root)) return false
  if ('threadName' in root) return false
  if (typeof root['thread_path'] === 'string' || 'is_still_participant' in root || 'magic_words' in root) return true
  const first = object(list(root['messages'])[0])
  return Array.isArray(root['participants']) && first !== null && 'sender_name' in first && ('timestamp_ms' in first || 'timestamp' in first)
}

/** Reads one `message_N.json`. Every string is repaired once. `now` is ISO UTC. */
export function readThread(file: string, root: JsonObject, now: string): Found {
  const messages = list(root['messages']).flatMap((value, i): readonly ThreadMessage[] => {
    const message = object(value)
    return message === null ? [] : [readMessage(file, message, `/messages/${i}`)]
  })
  const participants = list(root['participants']).flatMap((value, i): readonly NamedAt[] => {
    const inside = string(object(value)?.['name'])
    const name = inside ?? string(value)
    return name === null ? [] : [{ name: repair(name), pointer: `/participants/${i}${inside === null ? '' : '/name'}` }]
  })
  const path = text(root['thread_path'])
  const title = text(root['title'])
  const service = serviceOf(messages)
  const head = {
    key: path === null ? null : `meta:${path}`, title: title ?? path, service, conversationService: 'Meta', participants, known: KNOWN,
  }
  return partOf(file, root, head, messages, now)
}

function text(value: unknown): string | null {
  const written = string(value)
  return written === null ? null : repair(written)
}

function readMessage(file: string, message: JsonObject, pointer: string): ThreadMessage {
  const name = text(message['sender_name'])
  const share = object(message['share'])
  const link = text(share?.['link'])
  const content = typeof message['content'] === 'string' ? repair(message['content']) : text(share?.['share_text']) ?? link ?? ''
  const files = [...MEDIA.flatMap((kind) => urisOf(message[kind], repair)), ...urisOf([message['sticker']], repair)]
  const when = unixTime(message['timestamp_ms'] ?? message['timestamp'])
  const turn = {
    by: name, when, text: content, at: at(file, pointer),
    ...(files.length === 0 ? {} : { attachments: files }),
    ...(flag(message['is_unsent']) === true ? { deleted: true } : {}),
  }
  const links = link === null ? [] : [{
    hint: 'url' as const, written: link, at: at(file, `${pointer}/share/link`), ...(when === null ? {} : { when }),
  }]
  const system = SYSTEM.has(string(message['type']) ?? '') || 'call_duration' in message
  return { sender: name === null ? null : { name, pointer: `${pointer}/sender_name` }, system, turn, links }
}

/** Media paths of newer exports begin with the service's folder; without one only the company is known, and another file of the thread may tell. */
function serviceOf(messages: readonly ThreadMessage[]): string | null {
  for (const { turn } of messages) {
    for (const uri of turn.attachments ?? []) {
      if (uri.startsWith('your_instagram_activity/')) return 'Instagram'
      if (uri.startsWith('your_facebook_activity/')) return 'Messenger'
    }
  }
  return null
}
