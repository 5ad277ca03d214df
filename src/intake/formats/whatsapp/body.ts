import { isDeleted, isMarked, saysAttached, saysEdited, saysOmitted } from './app-text.ts'
import { LEADING_MARKS } from './header.ts'

/** What a message's text holds beside words. `position` is `latitude,longitude` in degrees of a shared place. */
export interface Body {
  readonly text: string
  readonly attachments: readonly string[]
  readonly edited: boolean
  readonly deleted: boolean
  readonly position: string | null
}

/**
 * Invisible marks before the words, as the app puts them. An override (U+202D, U+202E) is the writer's: it changes how the words are seen, and stays.
 */
const MARKS_BEFORE_WORDS = /^[\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\u061c\ufeff]+/

/** File names that the Android app gives to media. */
const MEDIA_NAME = /^(?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d{4,}/
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/
const POSITION = /https?:\/\/maps\.google\.com\/\?q=(-?\d{1,2}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)(?![\d.])/
/** Longest line end that is searched for a mark or a file name, in UTF-16 units. */
const MAX_TAIL = 400

/** Reads the text of a message: attachments, left-out media, marks of edited and deleted, a shared place. The words stay as written. */
export function readBody(written: string): Body {
  const { text, edited } = withoutEditMark(written.replace(MARKS_BEFORE_WORDS, '').trimEnd())
  const attachments = text.split('\n', 50).flatMap((line, i) => attachmentOf(line, i === 0) ?? [])
  const found = text.length < 2_000 ? POSITION.exec(text) : null
  return {
    text, attachments, edited, deleted: text.length < 200 && isDeleted(text),
    position: found ? `${found[1]},${found[2]}` : null,
  }
}

/** True when the app, not a person, wrote the text (a direction mark stands first) and it is none of what a message may hold. */
export function isAppsOwn(written: string): boolean {
  if (!isMarked(written)) return false
  const body = readBody(written)
  return body.attachments.length === 0 && !body.edited && !body.deleted && body.position === null && !/^\S{2,12}:/.test(body.text)
}

function withoutEditMark(text: string): { text: string; edited: boolean } {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1
  if (open === -1 || text.length - open > 80 || !saysEdited(text.slice(open + 1, -1))) return { text, edited: false }
  return { text: text.slice(0, open).replace(/[\s\u200e\u200f]+$/, ''), edited: true }
}

function attachmentOf(line: string, first: boolean): string | null {
  const marked = isMarked(line)
  const plain = line.replace(LEADING_MARKS, '').trim()
  return bracketed(plain) ?? (first ? parenthesised(plain, marked) : null) ?? (isOmission(plain, first) ? 'omitted' : null)
}

/** `<attached: file.jpg>` in any language, at the end of a line. */
function bracketed(line: string): string | null {
  if (!line.endsWith('>')) return null
  const tail = line.slice(-MAX_TAIL)
  const open = tail.lastIndexOf('<')
  const colon = tail.indexOf(': ', open)
  if (open === -1 || colon === -1 || colon - open > 40) return null
  const name = tail.slice(colon + 2, -1).replace(LEADING_MARKS, '').trim()
  return EXTENSION.test(name) ? name : null
}

/** `file.jpg (file attached)`: the words in brackets must be known, or the name be one that the app gives. */
function parenthesised(line: string, marked: boolean): string | null {
  if (!line.endsWith(')') || line.length > MAX_TAIL) return null
  const open = line.lastIndexOf(' (')
  if (open < 1) return null
  const name = line.slice(0, open).trim()
  if (!EXTENSION.test(name)) return null
  return saysAttached(line.slice(open + 2, -1)) || marked || MEDIA_NAME.test(name) ? name : null
}

function isOmission(line: string, first: boolean): boolean {
  if (line.length > 200 || line === '') return false
  return (first || line.startsWith('<')) && saysOmitted(line)
}
