import type { IdentifierHint } from '../../contract.ts'
import { list, object, parseJson, string } from '../../readers/json.ts'
import { textExtractor, type Found } from './plug.ts'

/** Most objects tried in one text, and most values looked at in one of them. */
const MOST_OBJECTS = 5
const MOST_VALUES = 2000

/** Index behind the bracket that closes the one at `start`; -1 when none does. Strings are skipped. */
function closeOf(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let i = start; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{' || c === '[') depth++
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1
  }
  return -1
}

/** The JSON objects that stand in a text. One that never closes ends the search, so that the work stays linear. */
function objectsIn(text: string): unknown[] {
  const found: unknown[] = []
  let from = 0
  for (let tries = 0; tries < MOST_OBJECTS; tries++) {
    const start = text.slice(from).search(/\{\s*["}]/)
    if (start === -1) return found
    const end = closeOf(text, from + start)
    if (end === -1) return found
    const parsed = parseJson('', text.slice(from + start, end))
    if (parsed.ok) found.push(parsed.value)
    from = end
  }
  return found
}

const KEYS: readonly (readonly [RegExp, IdentifierHint])[] = [
  [/^(ip|ipaddress|clientip|ipaddr|lastip)$/, 'ip'],
  [/^(phone|phonenumber|msisdn|mobile|waid|wanumber|whatsappnumber|jid)$/, 'phone'],
  [/^(e?mail|emailaddress)$/, 'email'],
  [/^(userid|accountid|uid|senderid|ownerid)$/, 'user-id'],
  [/^(username|screenname|handle)$/, 'handle'],
  [/^(url|link|sharedlink)$/, 'url'],
  [/^(imei|deviceid|idfa|androidid|advertisingid)$/, 'device'],
]

const CONVERSATION = /^(threadid|conversationid|chatid|groupid|groupjid)$/
const TIME = /^(timestamp|time|datetime|date|createdat|seenat)$/

/** One key and value as a find. A WhatsApp id (`number@s.whatsapp.net`) carries its country code without the plus. */
function findOf(key: string, text: string, time: string | undefined): Found | null {
  const jid = /^(\d{6,15})@(?:s\.whatsapp\.net|c\.us)$/.exec(text)?.[1] ?? (key === 'waid' ? /^\d{6,15}$/.exec(text)?.[0] : undefined)
  if (jid !== undefined) return { kind: 'identifier', hint: 'phone', value: `+${jid}`, ...(time === undefined ? {} : { time }) }
  if (CONVERSATION.test(key) || text.endsWith('@g.us')) return { kind: 'conversation', value: text }
  const hint = KEYS.find(([pattern]) => pattern.test(key))?.[1]
  if (hint === undefined) return null
  const type = hint === 'device' ? { type: key } : {}
  return { kind: 'identifier', hint, value: text, ...type, ...(time === undefined ? {} : { time }) }
}

const fold = (key: string): string => key.toLowerCase().replace(/[\s_.-]/g, '')

/** The objects and lists inside a value, at most `MOST_VALUES` of them. */
function innerOf(value: unknown): unknown[] {
  const inner = Array.isArray(value) ? list(value) : Object.values(object(value) ?? {})
  return inner.filter((v) => typeof v === 'object' && v !== null).slice(0, MOST_VALUES)
}

function findsAt(value: unknown): Found[] {
  const fields = Object.entries(object(value) ?? {}).slice(0, MOST_VALUES)
  const time = string(fields.find(([key]) => TIME.test(fold(key)))?.[1]) ?? undefined
  return fields.flatMap(([key, inner]) => {
    const text = string(inner)
    const found = text === null || text.length > 500 ? null : findOf(fold(key), text, time)
    return found === null ? [] : [found]
  })
}

function findsIn(root: unknown): Found[] {
  const found: Found[] = []
  let level: unknown[] = [root]
  for (let seen = 0; level.length > 0 && seen < MOST_VALUES; seen += level.length) {
    found.push(...level.slice(0, 100).flatMap(findsAt).slice(0, MOST_VALUES))
    level = level.slice(0, 100).flatMap(innerOf).slice(0, MOST_VALUES)
  }
  return found
}

/** Identifiers in JSON that a service (WhatsApp for one) pastes into a text field, by their keys. */
export const embeddedJson = textExtractor({
  id: 'embedded-json',
  label: 'Identifiers in JSON inside a text',
  services: null,
  find(text) {
    return text.includes('{') ? objectsIn(text).flatMap(findsIn) : []
  },
  examples: {
    'Details: {"wa_id": "447700900123", "group": {"group_id": "12-3@g.us"}} end': [
      { kind: 'identifier', hint: 'phone', value: '+447700900123' }, { kind: 'conversation', value: '12-3@g.us' },
    ],
    '{"ip": "192.0.2.7", "timestamp": "2026-03-02T10:15:00Z"}': [
      { kind: 'identifier', hint: 'ip', value: '192.0.2.7', time: '2026-03-02T10:15:00Z' },
    ],
    'a { broken ["text': [],
    'no json': [],
  },
})
