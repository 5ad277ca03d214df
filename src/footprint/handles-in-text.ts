import { serviceKey, serviceNames } from './service.ts'

/** A screen name in free text, with its service as written. */
export interface HandleInText {
  readonly written: string
  readonly index: number
  readonly hint: { readonly service: string }
}

/** Names too short or too common to look for in text, even beside a colon or an at sign. */
const NOT_IN_TEXT = new Set(['ok', 'as', 'co', 'pp', 'tt', 'qq', 'meta', 'cash', 'epic', 'session', 'valve', 'oath', 'bing',
  'apple', 'google', 'microsoft'])
const WORDS: ReadonlySet<string> = new Set(serviceNames.filter((name) => !NOT_IN_TEXT.has(name)))
const LONGEST_WORD = 16

const AFTER =
  /^(?:[ \t]{0,2}(?:user ?name|screen ?name|user|handle|account|acc|profile|name|id|usuario|benutzer|pseudo))?[ \t]{0,2}(?:(is|:|=|-|as)[ \t]{0,3})?(@?)([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,63})/iu
const BEFORE = /@([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,63})[ \t]{0,2}(?:\b(?:on|in|at|via|auf|en|sur|su)\b|\(|\[)[ \t]{0,2}$/iu
const ADD = /\b(?:add|follow|message|text|dm|find|hit|write|contact|reach|msg)\b[^.\n]{0,24}$/i

const COMMON = new Set([
  'the', 'user', 'name', 'username', 'account', 'profile', 'handle', 'id', 'is', 'and', 'or', 'for', 'with', 'from', 'app',
  'chat', 'messenger',
  'message', 'messages', 'group', 'story', 'stories', 'video', 'videos', 'unknown', 'none', 'not', 'yes', 'no', 'he', 'she',
  'they', 'we', 'you',
  'my', 'his', 'her', 'please', 'now', 'here', 'ok', 'okay', 'inc', 'llc', 'was', 'has', 'deleted', 'null', 'me', 'it',
  'this', 'that', 'on', 'at',
])

/** A name that cannot be a plain word: it carries a digit, an underscore or an inner dot. */
const telling = (name: string): boolean => /[\d_]/.test(name) || /\p{L}\.\p{L}/u.test(name)

const trimmed = (name: string): string => name.replace(/[.-]+$/, '')

/** Takes the name after a service's name: `snap: name`, `Instagram username: name`, `kik is name_1`, `on telegram @name`. */
function nameAfter(text: string, from: number, lead: string): { readonly name: string; readonly index: number } | null {
  const m = AFTER.exec(text.slice(from, from + 120))
  if (m === null) return null
  const [whole, link, sign, raw = ''] = m
  const name = trimmed(raw)
  const end = from + whole.length - (raw.length - name.length)
  if (name.length < 2 || COMMON.has(name.toLowerCase()) || serviceKeyIsKnown(name)) return null
  const lineEnds = /^[ \t]*(?:$|[\r\n,;)\]|"'/]|\.(?:\s|$))/.test(text.slice(end, end + 8))
  const colon = link === ':' || link === '='
  const spelled = (telling(name) && (link !== undefined || ADD.test(lead))) || (colon && lineEnds && name.length > 2)
  const sure = sign === '@' || (spelled && /\p{L}/u.test(name))
  return sure ? { name, index: end - name.length } : null
}

const serviceKeyIsKnown = (name: string): boolean => WORDS.has(name.toLowerCase())

/** Takes the name before a service's name: `@name on Telegram`, `@name (Telegram)`. */
function nameBefore(text: string, at: number): { readonly name: string; readonly index: number } | null {
  const from = Math.max(0, at - 80)
  const m = BEFORE.exec(text.slice(from, at))
  if (m === null) return null
  const name = trimmed(m[1] ?? '')
  if (name.length < 2 || /[\p{L}\p{N}]$/u.test(text.slice(0, from + m.index).slice(-1))) return null // part of an e-mail address
  return { name, index: from + m.index + 1 }
}

/**
 * Screen names that free text gives together with their service, only in forms that leave little doubt. Looks at a window
 * of fixed size around each service's name: linear in the text.
 */
export function handlesInText(text: string): HandleInText[] {
  const found: HandleInText[] = []
  for (const m of text.matchAll(/[A-Za-z]+/g)) {
    const word = m[0]
    if (word.length < 2 || word.length > LONGEST_WORD || !WORDS.has(word.toLowerCase())) continue
    const before = text.charAt(m.index - 1)
    const end = m.index + word.length
    if (/[\w@./\\-]/.test(before) || /[\d_@]/.test(text.charAt(end)) || /^\.\w/.test(text.slice(end, end + 2))) continue
    const lead = text.slice(Math.max(0, m.index - 40), m.index)
    const hit = nameBefore(text, m.index) ?? nameAfter(text, end, lead)
    if (hit !== null && serviceKey(word) !== null) found.push({ written: hit.name, index: hit.index, hint: { service: word } })
  }
  return found
}
