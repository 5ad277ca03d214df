import type { Person, Role } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import type { When } from '../kernel/time.ts'
import { signIds, type Inducement, type Sign, type SignId } from './contract.ts'
import { decoyOf } from './decoy.ts'
import { millisecondsOf } from './hear.ts'
import { LedgerBook } from './ledger.ts'
import type { TalkSource } from './talks.ts'
import type { TalkTurn } from './contract.ts'

/** Turns in a window: so many are read at once. */
export const WINDOW = 250
/** Days that a book lists; a talk over more of them lists the first. */
const MOST_DAYS = 4_000
const MOST_SPEAKERS = 2_000
const LONGEST_VALUE = 200
const MOST_LANGUAGES = 200

/** Somebody who speaks: as the export names them, and who that is in the report, when it tells. */
export interface Speaker {
  readonly name: string | null
  readonly person: string | null
  readonly role: Role | null
}

/** One conversation in the row of all turns of a report: `from` to `to`, excluded. */
export interface BookTalk {
  readonly service: string | null
  readonly title: string | null
  readonly written: boolean
  readonly place: Place
  readonly from: number
  readonly to: number
  /** Who takes part, by their number among the speakers. */
  readonly speakers: readonly number[]
  /** Turns by language (ISO 639-1). */
  readonly languages: Readonly<Record<string, number>>
  readonly startedAt: When | null
  readonly endedAt: When | null
}

/** What is known of the conversations of a report without reading a turn. Turns are numbered through in a row from 0. */
export interface TalkBook {
  readonly turns: number
  readonly talks: readonly BookTalk[]
  readonly speakers: readonly Speaker[]
  readonly languages: readonly string[]
  /** Turns with which a day begins (`YYYY-MM-DD`, as the source tells days). */
  readonly days: readonly (readonly [turn: number, day: string])[]
  readonly inducement: Omit<Inducement, 'marks'> | null
}

/** A sign of an outline: place in the window, number of the sign, 1 when weak, what it tells. */
export type OutlineMark = readonly [at: number, sign: number, weak: 0 | 1, value: string | number | null]

/** A window as charts and filters need it: numbers only. `by` and `languages` count in the book, -1 for none. */
export interface Outline {
  readonly by: readonly number[]
  readonly languages: readonly number[]
  readonly marks: readonly OutlineMark[]
}

/** A turn without its words. `letters` and `words` count them; `since` are the seconds since the turn before, where both tell a time. */
export interface ClosedTurn {
  readonly by: number
  readonly at: When | null
  readonly place: Place
  readonly letters: number
  readonly words: number
  readonly language: string | null
  readonly attachments: number
  readonly deleted: boolean
  readonly since: number | null
}

/** A sign of a window, by the place of its turn in the window. */
export interface BookSign extends Omit<Sign, 'turn' | 'by' | 'at' | 'place'> {
  readonly in: number
}

/** Some turns of a row. */
export interface BookWindow {
  readonly outline: Outline
  readonly turns: readonly ClosedTurn[]
  readonly signs: readonly BookSign[]
  readonly words: readonly string[]
}

/** A conversation that was read, as the book takes it. */
export interface BookInput {
  readonly source: TalkSource
  readonly turns: readonly TalkTurn[]
  readonly signs: readonly Sign[]
}

/** What the book asks of a reading. */
interface Told {
  readonly people: readonly Pick<Person, 'ref' | 'role'>[]
  readonly source: { readonly kind: 'provider' | 'hotline' | 'police' | 'public' | 'activist-group' | 'device' | 'unknown'; readonly name: string | null }
}

/** Numbers of things as they come; beyond `most` all are the last. */
class Numbered<T> {
  readonly list: T[] = []
  private readonly known = new Map<string, number>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  of(key: string, make: () => T): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (this.list.length >= this.most) return this.most - 1
    this.known.set(key, this.list.length)
    return this.list.push(make()) - 1
  }
}

const signNumber: ReadonlyMap<SignId, number> = new Map(signIds.map((id, i) => [id, i]))

/** The day of a time as the source tells it; null when it tells none. */
function dayOf(at: When | null): string | null {
  return at === null || at.precision === 'year' || at.precision === 'month' ? null : (at.local ?? at.instant)?.slice(0, 10) ?? null
}

/** Puts conversations that were read in a row: what is known of them all, and windows of turns. */
export function bookOf(talks: readonly BookInput[], reading: Told): { readonly book: TalkBook; readonly windows: readonly BookWindow[] } {
  const writer = new BookWriter(new Map(reading.people.map((p) => [p.ref, p.role])))
  const told = talks.map((talk) => writer.talk(talk))
  const { turns, windows } = writer.end()
  return { book: { turns, talks: told, speakers: writer.speakers.list, languages: writer.languages.list, days: writer.days, inducement: inducementOf(talks, reading) }, windows }
}

/** Writes a book, talk by talk. */
class BookWriter {
  readonly speakers = new Numbered<Speaker>(MOST_SPEAKERS)
  readonly languages = new Numbered<string>(MOST_LANGUAGES)
  readonly days: [number, string][] = []
  private readonly windows = new Windows()
  private readonly roles: ReadonlyMap<string, Role>

  constructor(roles: ReadonlyMap<string, Role>) {
    this.roles = roles
  }

  talk({ source, turns, signs }: BookInput): BookTalk {
    const person = new Map(source.participants.map((p) => [p.name, p.person]))
    const from = this.windows.turns
    const taking = new Set(source.participants.map((p) => this.speaker(p.name, p.person)))
    const spoken = new Map<string, number>()
    const byTurn = Map.groupBy(signs, (s) => s.turn)
    for (const turn of turns) {
      const by = this.speaker(turn.by, turn.by === null ? null : person.get(turn.by) ?? null)
      taking.add(by)
      this.day(turn.at)
      const { language } = turn
      if (language !== null && (spoken.has(language) || spoken.size < MOST_LANGUAGES)) spoken.set(language, (spoken.get(language) ?? 0) + 1)
      this.windows.add(turn, by, language === null ? -1 : this.languages.of(language, () => language), byTurn.get(turn.turn) ?? [])
    }
    this.windows.endTalk()
    return {
      service: source.service, title: source.title, written: source.written, place: source.at, from, to: this.windows.turns, speakers: [...taking].slice(0, MOST_SPEAKERS),
      languages: Object.fromEntries(spoken), startedAt: turns.find((t) => t.at !== null)?.at ?? null, endedAt: turns.findLast((t) => t.at !== null)?.at ?? null,
    }
  }

  end(): { readonly turns: number; readonly windows: readonly BookWindow[] } {
    return { turns: this.windows.turns, windows: this.windows.end() }
  }

  private speaker(name: string | null, person: string | null): number {
    return this.speakers.of(JSON.stringify([person, name]), () => ({ name, person, role: person === null ? null : this.roles.get(person) ?? null }))
  }

  private day(at: When | null): void {
    const day = dayOf(at)
    if (day !== null && this.days.at(-1)?.[1] !== day && this.days.length < MOST_DAYS) this.days.push([this.windows.turns, day])
  }
}

/** Who induced whom, where a decoy speaks; the turns are told by their number in the row. */
function inducementOf(talks: readonly BookInput[], reading: Told): TalkBook['inducement'] {
  const decoy = decoyOf([reading], talks)
  if (decoy === undefined) return null
  const book = new LedgerBook({ decoy })
  let before = 0
  for (const { turns, signs } of talks) {
    const shift = before
    book.add(turns.map((t) => ({ ...t, turn: t.turn + shift })), signs.filter((s) => s.state !== 'rejected').map((s) => ({ ...s, turn: s.turn + shift })))
    before += turns.length
  }
  const read = book.read().inducement
  if (read === null) return null
  const { marks: _marks, ...rest } = read
  return rest
}

/** Cuts a row of turns into windows. */
class Windows {
  turns = 0
  private readonly done: BookWindow[] = []
  private open = emptyWindow()
  private lastMs: number | null = null

  add(turn: TalkTurn, by: number, language: number, signs: readonly Sign[]): void {
    const { open } = this
    const at = open.turns.length
    const ms = millisecondsOf(turn.at)
    open.by.push(by)
    open.languages.push(language)
    open.words.push(turn.text)
    open.turns.push({
      by, at: turn.at, place: turn.place, letters: turn.text.length, words: wordsIn(turn.text), language: turn.language, attachments: turn.attachments.length,
      deleted: turn.deleted, since: ms === null || this.lastMs === null ? null : Math.max(0, Math.round((ms - this.lastMs) / 1_000)),
    })
    this.lastMs = ms ?? this.lastMs
    for (const { turn: _turn, by: _by, at: _at, place: _place, ...sign } of signs) {
      open.signs.push({ in: at, ...sign })
      open.marks.push([at, signNumber.get(sign.sign) ?? 0, sign.weak ? 1 : 0, valueOf(sign.value)])
    }
    this.turns++
    if (open.turns.length === WINDOW) this.shut()
  }

  /** No time passes between the last turn of one talk and the first of the next. */
  endTalk(): void {
    this.lastMs = null
  }

  end(): readonly BookWindow[] {
    if (this.open.turns.length > 0) this.shut()
    return this.done
  }

  private shut(): void {
    const { by, languages, marks, turns, signs, words } = this.open
    this.done.push({ outline: { by, languages, marks }, turns, signs, words })
    this.open = emptyWindow()
  }
}

function emptyWindow() {
  return { by: [] as number[], languages: [] as number[], marks: [] as OutlineMark[], turns: [] as ClosedTurn[], signs: [] as BookSign[], words: [] as string[] }
}

const valueOf = (value: string | number | null): string | number | null => (typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value)

const WORD = /[\p{L}\p{N}]+/gu
const MOST_COUNTED = 20_000

/** Words of a text; of a very long one those of its beginning. */
function wordsIn(text: string): number {
  return text.slice(0, MOST_COUNTED).match(WORD)?.length ?? 0
}
