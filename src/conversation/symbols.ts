import type { PhraseLanguage } from './contract.ts'
import { fold } from './fold.ts'
import { addTo } from './lists.ts'
import type { Step, WordStep } from './phrase.ts'
import { Stems } from './stems.ts'
import { readingsOf } from './vocabulary.ts'

/** Lists of words by name, and number words with their value, of a language. A list's entry may have several words or end in `*`. */
export interface WordLists {
  readonly classes: Readonly<Record<string, string>>
  readonly numbers: Readonly<Record<string, number>>
}

const AGE_LEAST = 3
const AGE_MOST = 99

/** What a word stands for: symbols of words, stems, lists and alternatives that it is one of, and the number that it tells. */
export interface WordSymbols {
  readonly ids: readonly number[]
  readonly number: number | null
}

/** Most words that nobody wrote before stand for nothing. */
const NOTHING: WordSymbols = { ids: [], number: null }

const LOOKS = 2 ** 17
const [ZERO, NINE] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number]

/** A number for the four letters at a place of a text. */
function opensWith(text: string, from: number): number {
  const two = Math.imul(text.charCodeAt(from), 31) + text.charCodeAt(from + 1)
  return Math.imul(Math.imul(two, 31) + text.charCodeAt(from + 2), 31) + text.charCodeAt(from + 3) & (LOOKS - 1)
}

/** A number for what a word looks like at a glance: its length and four of its letters. Words that look alike may differ. */
function looksOf(text: string, from = 0, to = text.length): number {
  const length = to - from
  let looks = length
  looks = Math.imul(looks, 31) + text.charCodeAt(from)
  looks = Math.imul(looks, 31) + text.charCodeAt(from + (length >> 2))
  looks = Math.imul(looks, 31) + text.charCodeAt(from + (length >> 1))
  return (Math.imul(looks, 31) + text.charCodeAt(to - 1)) & (LOOKS - 1)
}

/** Gives every word, stem, list and choice of words of the phrases a number, and says of any word of a turn which of them it is. */
export class SymbolBook {
  private readonly ids = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  private readonly classes = new Map<string, number[]>()
  /** Symbols of alternatives ("a, b or a word of list c") that hold a list's symbol. */
  private readonly holders = new Map<number, number[]>()
  private readonly numberWords = new Map<string, { readonly value: number; readonly symbol: number }[]>()
  private readonly eithers = new WeakMap<readonly WordStep[], { readonly language: PhraseLanguage; readonly symbol: number }>()
  private readonly words = new Map<string, readonly number[]>()
  /** What words look like (see `looksOf`): 1 where some word does. */
  private readonly looks = new Uint8Array(LOOKS)
  /** What four letters words begin with (see `opensWith`): 1 where some word does. */
  private readonly openings = new Uint8Array(LOOKS)
  private readonly stemmed = new Stems()
  /** Symbols of every word, of every number, and of one that may be an age. */
  readonly any = this.idOf('any')
  private readonly number = this.idOf('number')
  private readonly age = this.idOf('age')
  private readonly several: ReadonlyMap<string, readonly (readonly string[])[]>

  constructor(lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    this.several = this.readLists(lists)
  }

  /** How many symbols there are. */
  get size(): number {
    return this.ids.size
  }

  /**
   * Whether a folded word, or a part of a text, stands in the phrases. Asked of every part of a row of single letters: most are none by their looks.
   */
  isWord(text: string, from = 0, to = text.length): boolean {
    return this.looks[looksOf(text, from, to)] === 1 && this.words.has(text.slice(from, to))
  }

  /** False when no word of four letters or more begins with the four letters at this place of a text. */
  opens(text: string, from: number): boolean {
    return this.openings[opensWith(text, from)] === 1
  }

  /** What a word of a turn stands for. Call it after `close`. */
  read(text: string): WordSymbols {
    const ids: number[] = []
    let number = this.digitsOf(text, ids)
    for (const word of readingsOf(text)) {
      if (this.looks[looksOf(word)] === 1) number = this.addWord(word, ids, number)
      this.stemmed.addTo(word, ids)
    }
    return ids.length === 0 && number === null ? NOTHING : { ids: this.withHolders(new Set(ids)), number }
  }

  /** To be called once all phrases are known. */
  close(): void {
    for (const [name, id] of this.ids) if (name.startsWith('w ')) this.words.set(name.slice(2), [id])
    for (const [stem, id] of this.stems) this.stemmed.add(stem, [id])
    for (const [entry, of] of this.classes) {
      if (entry.endsWith('*')) this.stemmed.add(entry.slice(0, -1), of)
      else this.words.set(entry, [...this.words.get(entry) ?? [], ...of])
    }
    for (const word of [...this.words.keys(), ...this.numberWords.keys()]) this.looks[looksOf(word)] = 1
    for (const word of this.words.keys()) this.openings[opensWith(word, 0)] = 1
  }

  /** What a word stands for by itself, and the number that it tells when none did before. */
  private addWord(word: string, ids: number[], before: number | null): number | null {
    let number = before
    for (const id of this.words.get(word) ?? []) ids.push(id)
    for (const { value, symbol } of this.numberWords.get(word) ?? []) {
      number ??= value
      ids.push(symbol)
    }
    return number
  }

  /** The number that a word of digits tells, with its symbols; null for other words. */
  private digitsOf(text: string, ids: number[]): number | null {
    const first = text.charCodeAt(0)
    if (first < ZERO || first > NINE || !/^\d{1,6}$/.test(text)) return null
    const number = Number(text)
    ids.push(this.number)
    if (number >= AGE_LEAST && number <= AGE_MOST) ids.push(this.age)
    return number
  }

  private withHolders(ids: Set<number>): readonly number[] {
    const held = [...ids].flatMap((id) => this.holders.get(id) ?? [])
    for (const holder of held) ids.add(holder)
    return [...ids]
  }

  private idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    this.ids.set(name, this.ids.size)
    return this.ids.size - 1
  }

  /** Word lists become one symbol a list; entries of several words are given back, to be spelled out. */
  private readLists(lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>): ReadonlyMap<string, readonly (readonly string[])[]> {
    const several = new Map<string, string[][]>()
    for (const [language, { classes, numbers }] of Object.entries(lists)) {
      for (const [name, entries] of Object.entries(classes)) {
        const key = `${language} ${name}`
        const symbol = this.idOf(`c ${key}`)
        several.set(key, [])
        for (const entry of entries.split('|')) {
          const isStem = entry.trim().endsWith('*')
          const words = fold(entry).map((t) => t.text)
          const word = words[0]
          if (words.length > 1) several.get(key)?.push(words)
          else if (word !== undefined) this.addToClass(isStem ? `${word}*` : word, symbol)
        }
      }
      for (const [word, value] of Object.entries(numbers)) {
        const folded = fold(word)[0]?.text ?? word
        const symbol = this.idOf(`age ${language}`)
        this.numberWords.set(folded, [...this.numberWords.get(folded) ?? [], { value, symbol }])
      }
    }
    return several
  }

  private addToClass(entry: string, symbol: number): void {
    if (entry.endsWith('*')) this.stems.set(entry.slice(0, -1), this.stems.get(entry.slice(0, -1)) ?? this.idOf(`p ${entry}`))
    else this.idOf(`w ${entry}`)
    addTo(this.classes, entry, symbol)
  }

  /** Entries of several words of a list of the language, or else of the list that holds for any. */
  entriesOf(name: string, language: PhraseLanguage): readonly (readonly string[])[] {
    return this.several.get(`${language} ${name}`) ?? this.several.get(`any ${name}`) ?? []
  }

  /** One symbol for all the words of alternatives, however many they are. */
  private symbolOfEither(of: readonly WordStep[], language: PhraseLanguage): number {
    const before = this.eithers.get(of)
    if (before?.language === language) return before.symbol
    const symbol = this.makeEither(of, language)
    this.eithers.set(of, { language, symbol })
    return symbol
  }

  private makeEither(of: readonly WordStep[], language: PhraseLanguage): number {
    const members = of.map((s) => (s.is === 'class' ? `c ${this.symbolsFor(s, language).join()}` : `${s.is} ${s.text}`)).toSorted()
    const key = `e ${members.join('|')}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const symbol = this.idOf(key)
    for (const s of of) {
      if (s.is === 'class') for (const id of this.symbolsFor(s, language)) addTo(this.holders, id, symbol)
      else this.addToClass(s.is === 'stem' ? `${s.text}*` : s.text, symbol)
    }
    return symbol
  }

  /** The symbols that stand for a step of a phrase. */
  symbolsFor(step: Step, language: PhraseLanguage): readonly number[] {
    if (step.is === 'either') return [this.symbolOfEither(step.of, language)]
    if (step.is === 'word') return [this.idOf(`w ${step.text}`)]
    if (step.is === 'stem') {
      const id = this.idOf(`p ${step.text}*`)
      this.stems.set(step.text, id)
      return [id]
    }
    if (step.is === 'class') return [this.ids.get(`c ${language} ${step.text}`) ?? this.idOf(`c any ${step.text}`)]
    if (step.is === 'number') return [this.number]
    return [this.age, this.idOf(`age ${language}`)]
  }
}
