import { LEADING_MARKS } from './header.ts'
import { worldWords } from './words-world.ts'
import { westernWords, type AppWords } from './words.ts'

/** Longest text that the app writes by itself, in UTF-16 units; longer texts are compared by their start only. */
const MAX_COMPARED = 240

/** Text made comparable over languages: no direction marks, no accents, one apostrophe, lower case, single spaces, no closing dot. */
export function comparable(text: string): string {
  return text.slice(0, MAX_COMPARED).normalize('NFKD').replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]|\p{Mn}/gu, '')
    .replace(/[\u2018\u2019]/g, '\'').toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.。।]$/, '')
}

const all: readonly AppWords[] = [...westernWords, ...worldWords]

const listOf = (field: Exclude<keyof AppWords, 'language' | 'unverified'>): readonly string[] =>
  all.flatMap((words) => words[field].map(keepEdges))

/** `comparable`, but the spaces that a list puts around an event on purpose stay. */
function keepEdges(text: string): string {
  return `${text.startsWith(' ') ? ' ' : ''}${comparable(text)}${text.endsWith(' ') ? ' ' : ''}`
}

const notices = listOf('notices')
const events = listOf('events')
const calls = listOf('calls')
const deleted: ReadonlySet<string> = new Set(listOf('deleted'))
const edited: ReadonlySet<string> = new Set(listOf('edited'))
const attached: ReadonlySet<string> = new Set(listOf('attached'))
const omitted: ReadonlySet<string> = new Set(listOf('omitted'))

/** Events short enough to stand in a name or a message (`left`, `added`): they count only where the app is sure to have written. */
const clear = events.filter((event) => event.trim().length >= 12 || /[^\u0000-\u024f]/.test(event))

const ENCRYPTION = new RegExp(['encrypt', 'encript', 'cifrad', 'chiffre', 'verschlussel', 'criptograf', 'crittograf', 'versleuteld', 'szyfrowan', 'шифрован',
  'sifre', 'criptat', 'enkripsi', comparable('एन्क्रिप्ट'), 'مشفر', '加密', comparable('암호화'), comparable('暗号化'), 'amgrypt'].join('|'))

/** The app's own line: encryption, security code, being made admin, blocking. `sure` asks for the notice of encryption, which nobody else writes. */
export function isNotice(text: string, sure: boolean): boolean {
  const line = comparable(text)
  return notices.some((notice) => line.startsWith(notice)) && (!sure || ENCRYPTION.test(line))
}

/** A missed, silenced or ended call. Without the app's mark only the bare words count: people write about calls too. */
export function isCall(text: string): boolean {
  const line = comparable(text)
  const marked = isMarked(text)
  return line.length < 90 && calls.some(
    (call) => line.startsWith(call) && (marked || (!call.includes(',') && /^(?:$|[,.(])/.test(line.slice(call.length)))),
  )
}

/** True when the text tells of a group or account event. `sure` asks for wording that hardly stands in a name. */
export function tellsEvent(text: string, sure: boolean): boolean {
  const line = ` ${comparable(text)} `
  return (sure ? clear : events).some((event) => line.includes(event))
}

/** A message that was deleted: only the placeholder is left. */
export function isDeleted(text: string): boolean {
  const line = comparable(text)
  return deleted.has(line) || line.startsWith('this message was deleted by ')
}

/** True when the text (without its brackets) says that a message was edited. */
export function saysEdited(text: string): boolean {
  return edited.has(comparable(text))
}

/** True when the text (without its brackets) says that a file is attached. */
export function saysAttached(text: string): boolean {
  return attached.has(comparable(text))
}

/** True when the text (with or without its brackets) says that media was left out of the export. */
export function saysOmitted(text: string): boolean {
  const afterMark = text.slice(Math.max(text.lastIndexOf('\u200e'), text.lastIndexOf('\u200f')) + 1)
  return omitted.has(comparable(text).replace(/^<\s?|[.\s]*>$/g, '')) || omitted.has(comparable(afterMark))
}

/** True when the app marked the text as its own (a direction mark stands before it). */
export function isMarked(text: string): boolean {
  return LEADING_MARKS.test(text)
}
