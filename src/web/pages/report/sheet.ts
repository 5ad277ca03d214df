import type { z } from 'zod'
import type { sheetContract } from '../../../desk/sheet.contract.ts'
import type { Say } from '../../words/say.tsx'
import { ownNamesSaid } from '../queue/said.ts'

/** The first page of a report, as the server tells it. */
export type Sheet = z.output<typeof sheetContract.sheet.output>
/** A person of a report. */
export type PersonShown = Sheet['people']['items'][number]
/** An identifier of a report. */
export type IdentifierShown = Sheet['identifiers']['items'][number]
/** A file of a report. */
export type FileShown = Sheet['files']['items'][number]
/** Something that happened at a time. */
export type EventShown = Sheet['times']['items'][number]
/** A place that the report tells. */
export type PlaceShown = Sheet['places']['items'][number]
/** A conversation without its words. */
export type TalkShown = Sheet['talks']['items'][number]
/** A value with its place. */
export type WrittenValue = PersonShown['at'] extends string ? NonNullable<PersonShown['age']> : never

/** What a page calls the report: the sender's own number, else the beginning of its id. */
export const nameOf = (sheet: Pick<Sheet, 'reference' | 'id'>): string => sheet.reference ?? sheet.id.slice(0, 8)

/** An address with its port as people write it: one with colons of its own stands in brackets (RFC 3986, 3.2.2). */
export function withPort(address: string, port: number | null): string {
  if (port === null) return address
  return address.includes(':') && !address.startsWith('[') ? `[${address}]:${port}` : `${address}:${port}`
}

/** The word for something named by data: a rule, a sign, a field; the data's own word where no language has one. */
export function wordOf(say: Say, topics: readonly string[], name: string): string {
  for (const topic of topics) {
    const word = say.ifAny(`${topic}.${name}`)
    if (word !== null) return word
  }
  return name
}

/** A field or fact in words, inside a sentence. */
export const fieldWord = (say: Say, name: string): string => wordOf(say, ['kinds.field', 'triggers.gap'], name)
/** The same as a label, which begins as a sentence does in the language of this tag. */
export function fieldLabel(say: Say, tag: string, name: string): string {
  const [first = '', ...rest] = Array.from(fieldWord(say, name))
  return `${first.toLocaleUpperCase(tag)}${rest.join('')}`
}
/** What is not known, in words. */
export const gapWord = (say: Say, name: string): string => wordOf(say, ['triggers.gap', 'kinds.field'], name)
/** A rule in words. */
export const ruleWord = (say: Say, rule: string): string => wordOf(say, ['triggers'], rule)
/** A sign in words. */
export const signWord = (say: Say, sign: string): string => wordOf(say, ['signs'], sign)

/** A scalar as words. */
export function valueText(say: Say, value: string | number | boolean | null): string {
  if (value === null) return say('parts.unknown')
  return typeof value === 'boolean' ? say(value ? 'parts.yes' : 'parts.no') : String(value)
}

/** The value of a fact in words: signs, kinds of incident, yes and no; anything else as the source wrote it (null). */
export function factWords(say: Say, field: string, value: string | number | boolean | null): string | null {
  if (typeof value === 'boolean' || value === null) return valueText(say, value)
  return typeof value === 'string' ? ownNamesSaid(say, field, value) : null
}
