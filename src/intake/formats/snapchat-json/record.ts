import { at, step } from '../../../kernel/place.ts'
import { whenUnix, type When } from '../../../kernel/time.ts'
import type { Turn } from '../../contract.ts'
import { resolveEntities } from '../../readers/entities.ts'
import { flag, number, object, string, type JsonObject } from '../../readers/json.ts'
import { readTime } from './time.ts'

/** What the account holder is called where the export does not tell the name (old shape: "sent", but not by whom). */
export const HOLDER = 'account holder'

/**
 * One record. `conversation` groups records; `counterpart` is the other account of a conversation of two; `holder` the account
 * holder's name when this record tells it; `withHolder` whether the holder is known to take part.
 */
export interface ChatRecord {
  readonly conversation: string
  readonly counterpart: string | null
  readonly counterpartAt: string
  readonly holder: string | null
  readonly sentByHolder: boolean
  readonly withHolder: boolean
  readonly title: string | null
  readonly system: boolean
  readonly turn: Turn
  /** JSON pointer of the sender's name. */
  readonly pointer: string
  readonly section: string
}

/** True for the section names of the old shape, as in `Received Saved Chat History`. */
export function isSection(key: string): boolean {
  return /^(received|sent)\b.{0,20}\bchat history$/i.test(key)
}

/** Media types that hold words; anything else is a file, a call or a notice. */
const WORDS = new Set(['TEXT', ''])

/** Media types that the service writes: joined, left, called. */
function isNotice(media: string): boolean {
  return media.startsWith('STATUS') || media.includes('CALL')
}

/** Reads one record of a list; null when the value is none. */
export function readRecord(file: string, key: string, value: unknown, pointer: string): ChatRecord | null {
  const record = object(value)
  if (record === null || !('Created' in record || 'From' in record || 'To' in record)) return null
  const from = string(record['From'])
  const to = string(record['To'])
  const media = (string(record['Media Type']) ?? '').toUpperCase()
  if (from === null && to === null && string(record['Created']) === null) return null
  const parties = isSection(key) ? sides(key, from, to, pointer) : keyed(key, record, from)
  const gone = media.startsWith('ERASED')
  const written = record['Text'] ?? record['Content']
  const turn = {
    by: from, when: timeOf(record), text: typeof written === 'string' ? resolveEntities(written) : '', at: at(file, pointer),
    ...attachmentsOf(record, media, gone), ...(gone ? { deleted: true } : {}),
  }
  return { ...parties, system: isNotice(media), turn, pointer: `${pointer}/From`, section: step(key) }
}

type Parties = Pick<ChatRecord, 'conversation' | 'counterpart' | 'counterpartAt' | 'holder' | 'sentByHolder' | 'withHolder' | 'title'>

/** Old shape: the section says which way; one of the two names may be missing and is then the account holder's. */
function sides(key: string, from: string | null, to: string | null, pointer: string): Parties {
  const sent = /^sent/i.test(key)
  const counterpart = sent ? to : from
  return {
    conversation: counterpart ?? '', counterpart, counterpartAt: `${pointer}/${sent ? 'To' : 'From'}`, holder: sent ? from : to,
    sentByHolder: sent, withHolder: true, title: null,
  }
}

/** New shape: the key is the other account, or in a group an id that the title stands beside. */
function keyed(key: string, record: JsonObject, from: string | null): Parties {
  const mine = flag(record['IsSender'])
  const title = string(record['Conversation Title'])
  return {
    conversation: key, counterpart: title === null && isUserName(key) ? key : null, counterpartAt: step(key),
    holder: mine === true ? from : null, sentByHolder: mine === true && from === null, withHolder: mine !== null, title,
  }
}

/** Snapchat user names: 3 to 15 letters, digits, dots, hyphens, underscores, beginning with a letter. Group ids are longer. */
function isUserName(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9._-]{1,14}$/.test(key)
}

/** The finer number when there is one (named microseconds; both micro- and milliseconds are met), else the text. */
function timeOf(record: JsonObject): When | null {
  const told = readTime(record['Created'], 'sent')
  if (told?.instant) return told
  const fine = number(record['Created(microseconds)'])
  if (fine === null || fine <= 0) return told
  const ms = fine > 100_000_000_000_000 ? fine / 1000 : fine
  return whenUnix(ms, String(fine), 'millisecond', 'sent') ?? told
}

function attachmentsOf(record: JsonObject, media: string, gone: boolean): { attachments?: readonly string[] } {
  const ids = (string(record['Media IDs']) ?? '').split('|').map((id) => id.trim()).filter((id) => id !== '')
  const names = ids.length > 0 ? ids : WORDS.has(media) || isNotice(media) || gone ? [] : [media.toLowerCase()]
  return names.length === 0 ? {} : { attachments: names }
}
