import { readReason } from '../../../footprint/reasons.contract.ts'
import type { Locale } from '../../hooks/useLocale.ts'
import type { Pip } from '../../parts/Marks.tsx'
import type { Say } from '../../words/say.tsx'
import type { QueueRow } from './order.ts'

type Trigger = QueueRow['triggers'][number]

/** The eight places of completeness in their fixed order, each with the fields that fill it. */
const PLACES = {
  account: ['suspect-identifier', 'suspect-name'], child: ['child-identity'], age: ['child-age'], place: ['child-location'],
  time: ['incident-time', 'incident-zone', 'last-contact', 'meeting'], address: ['address-event', 'address-port'],
  files: ['file-viewed', 'file-hash', 'file-annotation'],
  words: ['incident-type', 'relation-to-child-victim', 'access-to-child-victim', 'access-to-children', 'occupation', 'convicted'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Name of one of the eight places. */
export type EightName = keyof typeof PLACES

/** Which of the eight places are filled, and which could raise the report. */
export function eightOf({ gaps, completeness }: Pick<QueueRow, 'gaps' | 'completeness'>): readonly (Pip & { readonly name: EightName })[] {
  const missing = new Set(completeness.missing.map((m) => m.field))
  const open = new Set([...gaps, ...missing])
  return (Object.keys(PLACES) as EightName[]).map((name) => {
    const fields: readonly string[] = PLACES[name]
    return { name, state: fields.some((f) => missing.has(f)) ? 'key' : fields.some((f) => open.has(f)) ? 'gap' : 'has' }
  })
}

/** Name of a rule in the reader's language; its id where it has no words yet. */
export const ruleSaid = (say: Say, rule: string): string => say.ifAny(`triggers.${rule}`) ?? rule

/** A field that is not known, in the reader's language. */
export const gapSaid = (say: Say, field: string): string => say.ifAny(`triggers.gap.${field}`) ?? field

/** What expires, in the reader's language. */
export function clockSaid(say: Say, locale: Locale, what: string): string {
  const logs = /^address-logs-([A-Z]{2})$/.exec(what)?.[1]
  return logs === undefined ? say.ifAny(`triggers.clock.${what}`) ?? gapSaid(say, what) : say('triggers.clock.address-logs', { country: locale.country(logs) })
}

/** Why a report is held, in the reader's language, or in the words of the person who held it. */
export function heldSaid(say: Say, held: NonNullable<QueueRow['held']>): string {
  return held.by === undefined ? say.ifAny(`triggers.held.${held.reason}`) ?? held.reason : held.reason
}

/** Who sent it: the name that it gives, else the kind of sender. */
export const senderSaid = (say: Say, { name, kind }: QueueRow['source']): string => name ?? say.ifAny(`triggers.source.${kind}`) ?? kind

const VALUE_LETTERS = 120

/** How values of a field are said that are our own names for something (null: no language has a word for it); null for a field whose values are words of a source. */
function namesOf(say: Say, field: string): ((name: string) => string | null) | null {
  if (field === 'incident-type') return (name) => say.ifAny(`kinds.incident.${name}`)
  if (field === 'child') return (name) => say.ifAny(`kinds.child.${name}`)
  return field.startsWith('talk-') || field === 'grooming-signs' || field === 'image-asked' ? (name) => say.ifAny(`signs.${name}`) : null
}

/** A value that is one of our own names for something, or several, in words; null for what a source wrote, or where no language has a word for any. */
export function ownNamesSaid(say: Say, field: string, value: string): string | null {
  const names = value.split(', ')
  const said = names.map(namesOf(say, field) ?? (() => null))
  return said.every((word) => word === null) ? null : said.map((word, n) => word ?? names[n]).join(', ')
}

/** A value of a source as one line, in words where it is our own name for something; null where there is none to tell. */
export function valueSaid(say: Say, { field, value }: Pick<Trigger, 'field' | 'value'>): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return say(value ? 'parts.yes' : 'parts.no')
  const named = typeof value === 'string' ? ownNamesSaid(say, field, value) : null
  if (named !== null) return named
  const text = String(value).replace(/\s+/g, ' ')
  return text.length > VALUE_LETTERS ? `${text.slice(0, VALUE_LETTERS)}…` : text
}

/** A place in the source without the folders before its file. */
export function placeSaid(at: string): string {
  const cut = at.indexOf('#')
  const [file, path] = cut === -1 ? [at, ''] : [at.slice(0, cut), at.slice(cut + 1)]
  const name = file.split(/[/\\]/).at(-1) ?? file
  return path === '' ? name : `${name}, ${path.replace(/^L(\d+):(\d+)$/, '$1:$2')}`
}

/** A rule that fired, with everything that made it fire. */
export interface Fired {
  readonly rule: string
  /** What it cites, first what put the report where it stands. */
  readonly cited: readonly [Trigger, ...Trigger[]]
}

/** Rules that fired, each once: first those that put the report into its band, the strongest before the others. */
export function firedOf({ triggers, band }: Pick<QueueRow, 'triggers' | 'band'>): readonly Fired[] {
  const lifts = (t: Trigger): boolean => t.band === band || (t.pending === true && band === 'high' && t.band === 'very-high')
  const ordered = [...triggers.filter(lifts), ...triggers.filter((t) => !lifts(t))]
  return [...Map.groupBy(ordered, (t) => t.rule)].flatMap(([rule, [first, ...more]]): Fired[] => (first === undefined ? [] : [{ rule, cited: [first, ...more] }]))
}

/** Whether a rule says that a child may be in danger now: the one thing that is red. */
export const isDanger = ({ band, pending }: Trigger): boolean => band === 'very-high' && pending !== true

/** A country of which it is more likely than not that it is competent. */
export const isLikely = ({ confidence }: QueueRow['jurisdictions'][number]): boolean => confidence >= 0.5

/** So many reasons are told of a country; the first ones weigh most. */
const MOST_BECAUSE = 3

/** Why a report may belong to a country, in the reader's language. */
export function becauseSaid(say: Say, locale: Locale, { reasons }: QueueRow['jurisdictions'][number]): string {
  return locale.list(reasons.slice(0, MOST_BECAUSE).map((written) => reasonSaid(say, locale, written)))
}

function reasonSaid(say: Say, locale: Locale, written: string): string {
  const reason = readReason(written)
  if (reason === null) return written
  const { kind, with: { of = '' }, side, isFreeText } = reason
  const named = kind === 'place' ? say.ifAny(`kinds.place.${of}`) ?? of : kind === 'language' ? locale.language(of) : of
  const because = say(`kinds.because.${kind}`, { of: named })
  return side === null ? because : say(isFreeText ? 'kinds.because.whose-text' : 'kinds.because.whose', { because, side: say(`kinds.side.${side}`) })
}

/** When it came: the time for today, the day for what is older. */
export function cameSaid(locale: Locale, at: string, now: string): string {
  const day = (iso: string): string => new Date(iso).toDateString()
  return day(at) === day(now) ? locale.time(at) : locale.date(at, 'short')
}
