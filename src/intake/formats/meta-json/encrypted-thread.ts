import { at } from '../../../kernel/place.ts'
import { flag, list, object, string, type JsonObject } from '../../readers/json.ts'
import { partOf, unixTime, urisOf, type Found, type ThreadMessage } from './build.ts'
import type { NamedAt } from './people.ts'

const KNOWN = new Set(['participants', 'threadName', 'messages'])

/** True for a thread of the end-to-end encrypted Messenger export, whose keys are in camel case and whose text is sound. */
export function isEncryptedThread(root: JsonObject): boolean {
  if ('thread_path' in root || !('messages' in root || 'participants' in root)) return false
  if (typeof root['threadName'] === 'string') return true
  const first = object(list(root['messages'])[0])
  return Array.isArray(root['participants']) && first !== null && 'senderName' in first && 'timestamp' in first
}

/** Reads one thread; nothing is repaired, because this exporter writes text as it was. `now` is ISO UTC. */
export function readEncryptedThread(file: string, root: JsonObject, now: string): Found {
  const messages = list(root['messages']).flatMap((value, i): readonly ThreadMessage[] => {
    const message = object(value)
    return message === null ? [] : [readMessage(file, message, `/messages/${i}`)]
  })
  const participants = list(root['participants']).flatMap((value, i): readonly NamedAt[] => {
    const name = string(value) ?? string(object(value)?.['name'])
    return name === null ? [] : [{ name, pointer: `/participants/${i}` }]
  })
  const title = string(root['threadName'])
  const key = title === null ? null : `meta:${title}`
  const head = { key, title, service: 'Messenger', conversationService: 'Messenger', participants, known: KNOWN }
  return partOf(file, root, head, messages, now)
}

function readMessage(file: string, message: JsonObject, pointer: string): ThreadMessage {
  const name = string(message['senderName'])
  const files = urisOf(message['media'], (uri) => uri)
  const turn = {
    by: name, when: unixTime(message['timestamp']), text: typeof message['text'] === 'string' ? message['text'] : '', at: at(file, pointer),
    ...(files.length === 0 ? {} : { attachments: files }),
    ...(flag(message['isUnsent']) === true ? { deleted: true } : {}),
  }
  const system = /call/i.test(string(message['type']) ?? '')
  return { sender: name === null ? null : { name, pointer: `${pointer}/senderName` }, system, turn, links: [] }
}
