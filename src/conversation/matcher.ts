import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import type { Step, WordStep } from './phrase.ts'
import { readingsOf, undisguise } from './vocabulary.ts'

/** Phrases of one meaning in one language; `id` is given back with each match. `cue` is any value of the caller. */
export interface PhraseSet<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly sequences: readonly (readonly Step[])[]
}

/** Lists of words by name, and number words with their value, of a language. A list's entry may have several words or end in `*`. */
export interface WordLists {
  readonly classes: Readonly<Record<string, string>>
  readonly numbers: Readonly<Record<string, number>>
}

/**
 * Words of a turn that are a phrase. `from` and `to` are token positions in this turn (`to` excluded); `from` is -1 when the phrase began in the
 * turn before, by the same author. `number` is the last number in it.
 */
export interface Match<C> {
  readonly cue: C
  readonly language: PhraseLanguage
  readonly from: number
  readonly to: number
  readonly words: number
  readonly number: number | null
}

interface Node<C> {
  next: Map<number, Node<C>> | null
  any: Node<C> | null
  /** What follows after a gap, by the most words that the gap may have. */
  gaps: Map<number, Node<C>> | null
  ends: { readonly cue: C; readonly language: PhraseLanguage; readonly words: number; readonly ask: boolean; readonly end: boolean }[] | null
  /** The last step in which the node was reached; keeps every step linear. */
  mark: number
}

interface Active<C> {
  readonly node: Node<C>
  readonly from: number
  readonly number: number | null
  readonly left: number
}

/** Phrases that were begun at the end of a turn and may go on in the next one of the same author. */
export type Carry<C> = readonly Active<C>[]

interface Symbols {
  readonly ids: ReadonlySet<number>
  readonly number: number | null
}

const MOST_ACTIVE = 300
const MOST_KEPT = 50_000
const AGE_LEAST = 3
const AGE_MOST = 99

/** Finds every phrase of every language in one pass over a turn's words: linear in the turn's length, whatever it says. */
export class Matcher<C> {
  private readonly ids = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  private readonly classes = new Map<string, number[]>()
  /** Symbols of alternatives ("a, b or a word of list c") that hold a list's symbol. */
  private readonly holders = new Map<number, number[]>()
  private readonly numberWords = new Map<string, { readonly value: number; readonly symbol: number }[]>()
  private readonly root: Node<C> = emptyNode()
  private readonly atStart: Node<C> = emptyNode()
  private readonly kept = new Map<string, Symbols>()
  private readonly shortestStem: number
  private step = 0
  /** How many nodes the phrases take. */
  nodes = 0

  constructor(sets: readonly PhraseSet<C>[], lists: Readonly<Partial<Record<PhraseLanguage, WordLists>>>) {
    const several = this.readLists(lists)
    for (const set of sets) {
      for (const sequence of set.sequences) {
        for (const spelled of this.spell(sequence, set.language, several)) this.insert(spelled, set)
      }
    }
    this.shortestStem = Math.min(40, ...[...this.stems.keys()].map((s) => s.length))
  }

  /** Tokens of a text as `read` wants them. */
  tokens(text: string): readonly Token[] {
    return undisguise(fold(text), (word) => this.ids.has(`w ${word}`))
  }

  /** Every phrase in the tokens of a turn. `carry` is what the turn before of the same author left open. */
  read(tokens: readonly Token[], carry: Carry<C> = []): { readonly found: readonly Match<C>[]; readonly carry: Carry<C> } {
    const found: Match<C>[] = []
    let active: Active<C>[] = carry.map((a) => ({ ...a, from: -1 }))
    for (const [i, token] of tokens.entries()) {
      this.step++
      const symbols = this.symbolsOf(token.text)
      const next: Active<C>[] = []
      for (const a of active) this.advance(a, token, symbols, next)
      if (i === 0) this.advance({ node: this.atStart, from: 0, number: null, left: 0 }, token, symbols, next)
      this.advance({ node: this.root, from: i, number: null, left: 0 }, token, symbols, next)
      for (const a of active) this.linger(a, token, next)
      for (const a of next) this.report(a, token, i, tokens.length, found)
      active = next
    }
    return { found, carry: active.filter((a) => a.node.next !== null || a.node.any !== null || a.node.gaps !== null) }
  }

  private advance(a: Active<C>, token: Token, symbols: Symbols, next: Active<C>[]): void {
    const { node } = a
    if (node.next !== null) {
      if (node.next.size < symbols.ids.size) {
        for (const [id, to] of node.next) if (symbols.ids.has(id)) this.enter(to, a, symbols, next)
      } else {
        for (const id of symbols.ids) {
          const to = node.next.get(id)
          if (to !== undefined) this.enter(to, a, symbols, next)
        }
      }
    }
    if (node.any !== null) this.enter(node.any, a, symbols, next)
  }

  /** A gap that goes on over this word, unless it was begun anew by it (then more of it is left). */
  private linger(a: Active<C>, token: Token, next: Active<C>[]): void {
    if (a.left === 0 || token.begins || a.node.mark === this.step || next.length >= MOST_ACTIVE) return
    a.node.mark = this.step
    next.push({ ...a, left: a.left - 1 })
  }

  private enter(to: Node<C>, a: Active<C>, symbols: Symbols, next: Active<C>[]): void {
    if (to.mark === this.step || next.length >= MOST_ACTIVE) return
    to.mark = this.step
    const number = symbols.number ?? a.number
    next.push({ node: to, from: a.from, number, left: 0 })
    for (const [left, node] of to.gaps ?? []) {
      if (node.mark === this.step) continue
      node.mark = this.step
      next.push({ node, from: a.from, number, left })
    }
  }

  private report(a: Active<C>, token: Token, i: number, length: number, found: Match<C>[]): void {
    if (a.node.ends === null || a.node.mark !== this.step) return
    for (const end of a.node.ends) {
      if ((end.ask && !token.ask) || (end.end && i !== length - 1)) continue
      found.push({ cue: end.cue, language: end.language, from: a.from, to: i + 1, words: end.words, number: a.number })
    }
  }

  private symbolsOf(text: string): Symbols {
    const known = this.kept.get(text)
    if (known !== undefined) return known
    const ids = new Set<number>()
    let number = /^\d{1,6}$/.test(text) ? Number(text) : null
    if (number !== null) {
      ids.add(this.idOf('number'))
      if (number >= AGE_LEAST && number <= AGE_MOST) ids.add(this.idOf('age'))
    }
    for (const word of readingsOf(text)) {
      const id = this.ids.get(`w ${word}`)
      if (id !== undefined) ids.add(id)
      for (const c of this.classes.get(word) ?? []) ids.add(c)
      for (const n of this.numberWords.get(word) ?? []) {
        number ??= n.value
        ids.add(n.symbol)
      }
      for (let n = this.shortestStem; n <= word.length; n++) {
        const stem = word.slice(0, n)
        const s = this.stems.get(stem)
        if (s !== undefined) ids.add(s)
        for (const c of this.classes.get(`${stem}*`) ?? []) ids.add(c)
      }
    }
    for (const id of [...ids]) for (const holder of this.holders.get(id) ?? []) ids.add(holder)
    const symbols = { ids, number }
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    this.kept.set(text, symbols)
    return symbols
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
    this.classes.set(entry, [...this.classes.get(entry) ?? [], symbol])
  }

  /** The sequences with list entries of several words written out beside the list's own symbol. */
  private spell(sequence: readonly Step[], language: PhraseLanguage, several: ReadonlyMap<string, readonly (readonly string[])[]>): readonly (readonly Step[])[] {
    let all: Step[][] = [[]]
    for (const step of sequence) {
      const lists = step.is === 'class' ? [step] : step.is === 'either' ? step.of.filter((s) => s.is === 'class') : []
      const entries = lists.flatMap((list) => several.get(this.listOf(list.text, language, several)) ?? [])
      const choices: Step[][] = [[step], ...entries.map((words) => words.map((text): Step => ({ is: 'word', text })))]
      all = all.flatMap((head) => choices.map((tail) => [...head, ...tail]))
    }
    return all
  }

  /** A list of the language itself, or else the one that holds for any. */
  private listOf(name: string, language: PhraseLanguage, several: ReadonlyMap<string, unknown>): string {
    return several.has(`${language} ${name}`) ? `${language} ${name}` : `any ${name}`
  }

  /** One symbol for all the words of alternatives, however many they are. */
  private symbolOfEither(of: readonly WordStep[], language: PhraseLanguage): number {
    const members = of.map((s) => (s.is === 'class' ? `c ${this.symbolsFor(s, language).join()}` : `${s.is} ${s.text}`)).toSorted()
    const key = `e ${members.join('|')}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const symbol = this.idOf(key)
    for (const s of of) {
      if (s.is === 'class') for (const id of this.symbolsFor(s, language)) this.holders.set(id, [...this.holders.get(id) ?? [], symbol])
      else this.addToClass(s.is === 'stem' ? `${s.text}*` : s.text, symbol)
    }
    return symbol
  }

  private symbolsFor(step: Step, language: PhraseLanguage): readonly number[] {
    if (step.is === 'either') return [this.symbolOfEither(step.of, language)]
    if (step.is === 'word') return [this.idOf(`w ${step.text}`)]
    if (step.is === 'stem') {
      const id = this.idOf(`p ${step.text}*`)
      this.stems.set(step.text, id)
      return [id]
    }
    if (step.is === 'class') return [this.ids.get(`c ${language} ${step.text}`) ?? this.idOf(`c any ${step.text}`)]
    if (step.is === 'number') return [this.idOf('number')]
    return [this.idOf('age'), this.idOf(`age ${language}`)]
  }

  private insert(sequence: readonly Step[], set: PhraseSet<C>): void {
    let heads: Node<C>[] = [sequence[0]?.is === 'start' ? this.atStart : this.root]
    let words = 0
    let ask = false
    let end = false
    for (const step of sequence) {
      if (step.is === 'start') continue
      if (step.is === 'end') end = true
      else if (step.is === 'ask') ask = true
      else if (step.is === 'gap') heads = heads.map((h) => this.gapAfter(h, step.most))
      else if (step.is === 'any') heads = heads.map((h) => (h.any ??= this.newNode()))
      else {
        heads = heads.flatMap((h) => this.symbolsFor(step, set.language).map((id) => this.child(h, id)))
        words++
      }
    }
    for (const head of heads) (head.ends ??= []).push({ cue: set.cue, language: set.language, words, ask, end })
  }

  /** A node for what follows after a gap; the gap's own node may also be entered at once. */
  private gapAfter(head: Node<C>, most: number): Node<C> {
    head.gaps ??= new Map()
    const known = head.gaps.get(most)
    if (known !== undefined) return known
    const made = this.newNode()
    head.gaps.set(most, made)
    return made
  }

  private child(node: Node<C>, id: number): Node<C> {
    node.next ??= new Map()
    const known = node.next.get(id)
    if (known !== undefined) return known
    const made = this.newNode()
    node.next.set(id, made)
    return made
  }

  private newNode(): Node<C> {
    this.nodes++
    return emptyNode()
  }
}

function emptyNode<C>(): Node<C> {
  return { next: null, any: null, gaps: null, ends: null, mark: 0 }
}
