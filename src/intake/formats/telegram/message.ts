import type { Locality, Turn } from '../../contract.ts'
import type { Place } from '../../../kernel/place.ts'
import type { When } from '../../../kernel/time.ts'
import { list, number, object, string, type JsonObject } from '../../readers/json.ts'

/** Words of a message; hidden parts of entities (`href`, `user_id`) are not in it. */
export function textOf(message: JsonObject): string {
  const entities = list(message['text_entities'])
  if (entities.length > 0) return joined(entities)
  const text = message['text']
  if (typeof text === 'string') return text
  if (Array.isArray(text) && text.length > 0) return joined(text)
  const poll = object(message['poll'])
  return poll === null ? '' : joined(Array.isArray(poll['question']) ? poll['question'] : [poll['question']])
}

function joined(parts: readonly unknown[]): string {
  return parts.map((part) => {
    if (typeof part === 'string') return part
    const text = object(part)?.['text']
    return typeof text === 'string' ? text : ''
  }).join('')
}

/** What an entity says that its words do not show: an address behind a link, the id of a mentioned user. `path` is the pointer inside the message. */
export interface Hidden {
  readonly hint: 'url' | 'user-id'
  readonly written: string
  readonly path: string
}

/** The hidden parts of a message's entities. */
export function hiddenIn(message: JsonObject): readonly Hidden[] {
  const key = list(message['text_entities']).length > 0 ? 'text_entities' : 'text'
  return list(message[key]).slice(0, 200).flatMap((part, i): Hidden[] => {
    const entity = object(part)
    const type = entity && string(entity['type'])
    const href = entity && string(entity['href'])
    const user = entity && string(entity['user_id'])
    if (type === 'text_link' && href !== null) return [{ hint: 'url', written: href, path: `/${key}/${i}/href` }]
    if (type === 'mention_name' && user !== null) return [{ hint: 'user-id', written: user.replace(/^(?=\d)/, 'user'), path: `/${key}/${i}/user_id` }]
    return []
  })
}

/** The keys under which a message names a file, in the order in which they are looked at. */
const FILE_KEYS = ['file', 'photo', 'contact_vcard'] as const
/** Telegram writes such a sentence in place of a path when a file was left out. */
const LEFT_OUT = /\((?:File|Photo) (?:not included|unavailable|exceeds)[^)]*\)$/

/** Files and other things of a message: a path or name, `omitted` for a file that is not in the export, `contact`, `location`, `poll`. */
export function attachmentsOf(message: JsonObject): readonly string[] {
  const files = FILE_KEYS.flatMap((key) => {
    const path = string(message[key])
    if (path === null) return []
    return [LEFT_OUT.test(path) ? (string(message['file_name']) ?? 'omitted') : path]
  })
  if (files.length === 0 && string(message['media_type']) !== null) files.push(string(message['file_name']) ?? 'omitted')
  if (object(message['contact_information']) !== null) files.push('contact')
  if (object(message['location_information']) !== null) files.push('location')
  if (object(message['poll']) !== null) files.push('poll')
  return files
}

/** The place that a message shares (WGS 84 degrees), and its address when a venue was chosen; the author sent it, whether or not from there. */
export function placesOf(message: JsonObject, at: Place, when: When | null): readonly Locality[] {
  const spot = object(message['location_information'])
  const latitude = spot && number(spot['latitude'])
  const longitude = spot && number(spot['longitude'])
  const address = string(message['address'])
  const time = when === null ? {} : { when }
  const found: Locality[] = []
  if (latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    found.push({ kind: 'position', value: `${latitude},${longitude}`, at: `${at}/location_information`, ...time })
  }
  if (address !== null && (spot !== null || string(message['place_name']) !== null)) {
    const name = string(message['place_name'])
    found.push({ kind: 'address', value: name === null ? address : `${name}, ${address}`, at: `${at}/address`, ...time })
  }
  return found
}

/** Details of a service message that are told beside its action. */
const DETAILS = [
  'title', 'members', 'inviter', 'discard_reason', 'duration_seconds', 'duration', 'period', 'amount', 'currency', 'information_text', 'distance',
  'to',
  'reason_domain', 'emoticon', 'boosts', 'stars', 'months', 'cost', 'new_title', 'text',
] as const

/** One line for a service message: its action and details, as the export names them. */
export function serviceText(message: JsonObject): string {
  const details = DETAILS.flatMap((key) => {
    const value = message[key]
    const text = Array.isArray(value) && key !== 'text'
      ? value.map((one) => string(one)).filter((one) => one !== null).slice(0, 50).join(', ') : string(value)
    return text === null || text === '' ? [] : [`${key} ${text}`]
  })
  return [string(message['action']) ?? string(message['type']) ?? 'service', ...details].join('; ')
}

/** The flags of a turn that its message sets. */
export function marksOf(message: JsonObject): Pick<Turn, 'attachments' | 'edited'> {
  const attachments = attachmentsOf(message)
  const edited = message['edited'] !== undefined || message['edited_unixtime'] !== undefined
  return { ...(attachments.length === 0 ? {} : { attachments }), ...(edited ? { edited: true } : {}) }
}
