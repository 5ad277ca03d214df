import { depthOf } from '../kernel/json/extent.ts'
import { at, step } from '../kernel/place.ts'
import { problemCodes, type ProblemCode } from '../kernel/problem.ts'
import type { Act, ActDate, CaseFacts, FactProblem, Facts, FactValue } from './contract.ts'
import { agesOverActs, contradictions } from './contradictions.ts'
import { daysWritten, isDay } from './days.ts'
import { factKind, nearestFact } from './fact-names.ts'
import { codeOf, named, readValue, type Known } from './read-value.ts'
import { readRepeated } from './repeated-keys.ts'
import { saidOf } from './told.ts'

/** A file of more letters than this is not read: no set of facts is so long. */
const MOST_LETTERS = 8_000_000
/** Facts are flat: acts in a list, facts in an act, a range or a list in a fact. */
const DEEPEST = 32
const MOST_ACTS = 5_000
/** Further problems are only counted. */
const MOST_PROBLEMS = 1_000
/** Letters of all places that are told: a key may be as long as the file, and hold many problems. */
const MOST_PLACES = 2 * MOST_LETTERS
/** For so many different unknown names the nearest is looked up; it takes some milliseconds each. */
const MOST_NEAREST = 50

/** Keys of a facts file that are notes, or that are read. */
const NOTES: ReadonlySet<string> = new Set(['id', 'title', 'pattern', 'expect', 'note', 'notes', 'act', 'variant'])
const FILE_KEYS: ReadonlySet<string> = new Set(['date', 'place', 'facts', 'acts'])

/** What the reader needs besides the text. `on`: the day of proceedings; `today`: the day of now; acts after either are told of. */
export interface ReadOptions extends Known {
  readonly on: string
  readonly today: string
}

/** Reads a facts file. Never throws: what is wrong is told with its place, and what could not be read is unknown. */
export function readFacts(file: string, text: string, options: ReadOptions): CaseFacts {
  const reader = new Reader(file, options)
  const root = reader.parse(text)
  if (root === null) return { place: null, placeWritten: null, acts: [], problems: reader.problems() }
  const facts = reader.facts(root['facts'], '/facts')
  const place = reader.place(root['place'], '/place')
  reader.strangeKeys(root, '')
  const acts = reader.acts(root, facts, place)
  return { place: place.code, placeWritten: typeof root['place'] === 'string' ? root['place'] : null, acts, problems: reader.problems() }
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

interface PlaceRead {
  readonly code: string | null
  readonly at: string
}

/** Reads one file and gathers what is wrong with it. */
class Reader {
  readonly #file: string
  readonly #options: ReadOptions
  readonly #found = new Map<string, FactProblem>()
  readonly #nearest = new Map<string, string>()
  #contested: ReadonlySet<string> = new Set()
  /** Where the acts stand: a file may be their list. */
  #actsAt = '/acts'
  #more = 0
  #letters = 0

  constructor(file: string, options: ReadOptions) {
    this.#file = file
    this.#options = options
  }

  problems(): FactProblem[] {
    const found = [...this.#found.values()]
    if (this.#more > 0) found.push(problemAt(this.#file, 'too-many', '', `${this.#more} further problems are not listed.`))
    return found
  }

  tell(code: ProblemCode, path: string, detail: string | (() => string)): void {
    this.#letters += path.length
    if (this.#found.size >= MOST_PROBLEMS || this.#letters > MOST_PLACES) this.#more++
    else {
      const made = problemAt(this.#file, code, path, typeof detail === 'string' ? detail : detail())
      this.#found.set(`${made.at} ${made.message}`, made)
    }
  }

  /** The file as an object; a list at the top is a list of acts. Null when it is neither. */
  parse(text: string): Json | null {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    if (body.trim() === '') return this.#refuse('empty', '')
    if (body.length > MOST_LETTERS) return this.#refuse('too-large', `A facts file has at most ${MOST_LETTERS} letters.`)
    if (depthOf(body, DEEPEST) > DEEPEST) return this.#refuse('too-deep', `The limit is ${DEEPEST} levels.`)
    const { value, contested } = readRepeated(body, (path, detail) => this.tell('duplicate-key', path, detail))
    this.#contested = contested
    if (value === undefined) return this.#refuse('malformed', 'It is no JSON.')
    if (Array.isArray(value)) {
      this.#actsAt = ''
      return { acts: value }
    }
    return isObject(value) ? value : this.#refuse('malformed', 'A facts file is an object with "date" and "facts", or a list of acts.')
  }

  #refuse(code: ProblemCode, detail: string): null {
    this.tell(code, '', detail)
    return null
  }

  place(raw: unknown, path: string): PlaceRead {
    if (raw === undefined || raw === null) return { code: null, at: path }
    const { code, detail } = codeOf(raw, this.#options)
    if (code === null) this.tell(typeof raw === 'string' ? 'unknown-jurisdiction' : 'invalid-value', path, detail)
    return { code, at: path }
  }

  facts(raw: unknown, path: string): Facts {
    const facts = new Map<string, FactValue>()
    if (raw === undefined || raw === null) return facts
    if (!isObject(raw)) {
      this.tell('invalid-value', path, 'Facts are an object: a value by name.')
      return facts
    }
    for (const [name, value] of Object.entries(raw)) {
      const kind = factKind(name)
      const place = path + step(name)
      if (kind === undefined) {
        this.tell('unknown-fact', place, () => `${named(name)} is not known${this.#nearestOf(name)}.`)
        continue
      }
      const read = readValue(value, kind, this.#options)
      if (read.wrong !== null) this.tell(read.wrong.code, place, `${name}: ${read.wrong.detail}`)
      facts.set(name, read.value)
      if (kind.type === 'day' && typeof read.value === 'string' && read.value > this.#options.today) this.tell(
        'time-in-future', place, `${name} lies after today.`,
      )
    }
    return facts
  }

  #nearestOf(name: string): string {
    const before = this.#nearest.get(name)
    if (before !== undefined || this.#nearest.size >= MOST_NEAREST) return before ?? ''
    const nearest = `; the nearest name is "${nearestFact(name)}"`
    this.#nearest.set(name, nearest)
    return nearest
  }

  strangeKeys(raw: Json, path: string): void {
    for (const key of Object.keys(raw)) {
      if (NOTES.has(key) || FILE_KEYS.has(key)) continue
      this.tell('unknown-element', path + step(key), factKind(key) === undefined ? `${named(key)} is not read.` : `${key} belongs into "facts".`)
    }
  }

  /** The acts, each with the file's facts and its own over them. Without a list of acts the file is one act. */
  acts(root: Json, facts: Facts, place: PlaceRead): Act[] {
    const raw = root['acts']
    if (raw !== undefined && raw !== null && !Array.isArray(raw)) this.tell('invalid-value', '/acts', 'Acts are a list.')
    if (!Array.isArray(raw) || raw.length === 0) return [this.#act(0, root['date'], facts, facts, place.code, '', '')]
    if (raw.length > MOST_ACTS) this.tell('too-many', this.#actsAt, `The first ${MOST_ACTS} acts are read.`)
    const acts: Act[] = []
    for (const [i, act] of raw.slice(0, MOST_ACTS).entries()) {
      const path = `${this.#actsAt}/${i}`
      if (!isObject(act)) {
        this.tell('invalid-value', path, 'An act is an object with "date" and "facts".')
        continue
      }
      this.strangeKeys(act, path)
      const own = this.facts(act['facts'], `${path}/facts`)
      const there = act['place'] === undefined ? place.code : this.place(act['place'], `${path}/place`).code
      acts.push(this.#act(i, act['date'], new Map([...facts, ...own]), own, there, path, path))
    }
    for (const { act, facts: [name], detail } of agesOverActs(acts)) this.tell(
      'contradicting-facts', `${this.#actsAt}/${act.act}/facts${step(name)}`, `${name}: ${saidOf(detail)}`,
    )
    return acts
  }

  #act(number: number, rawDate: unknown, merged: Facts, own: Facts, place: string | null, path: string, ownPath: string): Act {
    const date = this.#date(rawDate, `${path}/date`)
    const isContested = this.#contested.has(`${own.has('place.nexus') ? ownPath : ''}/facts/place.nexus`)
    const facts = (merged.get('place.nexus') ?? null) === null && place !== null && !isContested ? new Map([
      ...merged, ['place.nexus', [place]] as const,
    ]) : merged
    for (const { facts: names, detail } of contradictions({ facts, date })) {
      const from = names.some((n) => own.has(n)) ? ownPath : ''
      this.tell('contradicting-facts', `${from}/facts${step(names.find((n) => own.has(n)) ?? names[0])}`, `${names.join(', ')}: ${saidOf(detail)}`)
    }
    return { act: number, date, facts, at: at(this.#file, path) }
  }

  /** A day, a month, a year, or a range of days; null when it cannot be read: then any day is possible. */
  #date(raw: unknown, path: string): ActDate {
    if (raw === undefined || raw === null) {
      if (!this.#contested.has(path)) this.tell('missing-value', path, 'The day of the act is not given: every day is looked at.')
      return null
    }
    const found = typeof raw === 'string' ? daysWritten(raw) : rangeOfDays(raw)
    if (found === null) {
      this.tell('invalid-value', path, 'The day of the act is no day of the calendar in the form 2026-11-22; every day is looked at.')
      return null
    }
    if (found.from > found.to) {
      this.tell('contradicting-facts', path, 'The range of days ends before it begins; every day is looked at.')
      return null
    }
    const { on, today } = this.#options
    if (found.from > today) this.tell('time-in-future', path, 'The day of the act lies after today.')
    else if (found.from > on) this.tell('time-in-future', path, 'The day of the act lies after the day of proceedings.')
    return found
  }
}

/** `{"min": day, "max": day}`, both ends given. */
function rangeOfDays(raw: unknown): ActDate {
  if (!isObject(raw)) return null
  const { min, max } = raw
  return typeof min === 'string' && typeof max === 'string' && isDay(min) && isDay(max) ? { from: min, to: max } : null
}

function problemAt(file: string, code: ProblemCode, path: string, detail: string): FactProblem {
  return { file, code, message: `${problemCodes[code]} ${detail}`.trim(), at: at(file, path) }
}
