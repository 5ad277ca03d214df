import type { Turn } from '../intake/contract.ts'
import type { When } from '../kernel/time.ts'
import type { SignId } from './contract.ts'
import type { Classifier } from './classifier.io.ts'
import type { CueId } from './cues/plug.ts'
import type { Lexicon, Meaning } from './dictionary.ts'
import type { Carry, Match, Matcher } from './matcher.ts'
import { fold, type Token } from './fold.ts'
import type { Heard, HeardTurn } from './signs/plug.ts'

/** What hearing needs: our phrases, the deployer's terms (null without), and a teller of languages. */
export interface Ear {
  readonly matcher: Matcher<Meaning>
  readonly lexicon: Lexicon | null
  readonly language: (text: string, words: readonly string[]) => string | null
  /** A local classifier of the unit; null without, which is the rule. */
  readonly classifier: Classifier | null
}

/** A term of the lexicon in a turn, by its place in the turn's text. */
export interface Term {
  readonly sign: SignId
  readonly span: { readonly from: number; readonly to: number } | null
}

/** A turn's own text and phrases, and the terms of the lexicon in it (nothing weighs them). */
export interface HeardPiece extends HeardTurn {
  readonly source: Turn
  readonly terms: readonly Term[]
}

/** A sentence goes on in the author's next turn when it comes within this time. */
const GOES_ON_MS = 10 * 60_000
const CUE_SHORT = 2
const NO_CUES: ReadonlySet<CueId> = new Set()
const MOST_LANGUAGES = 200
/** The language of a turn is told by its first words; the teller looks at fewer. */
const TELLING_WORDS = 100
/** So many turns of one language are needed before short cues of others are doubted. */
const CERTAIN = 2

/** Hears turns one after the other: phrases and cues of each, also those that are split over turns of one author. */
export class Hearing {
  private carry: Carry = []
  private termCarry: Carry = []
  private lastBy: string | null | undefined = undefined
  private lastMs: number | null = null
  private index = 0
  private readonly spoken = new Map<string, number>()
  private readonly ear: Ear

  constructor(ear: Ear) {
    this.ear = ear
  }

  /** Hears the next turn. */
  hear(source: Turn): HeardPiece {
    const { matcher, language } = this.ear
    const ms = millisecondsOf(source.when)
    const goesOn = this.lastBy === source.by && (ms === null || this.lastMs === null || Math.abs(ms - this.lastMs) <= GOES_ON_MS)
    const folded = fold(source.text)
    const tokens = matcher.tokens(folded)
    const read = matcher.read(tokens, goesOn ? this.carry : [])
    const terms = this.terms(folded, goesOn)
    if (tokens.length > 0 || !goesOn) this.carry = read.carry
    this.lastBy = source.by
    this.lastMs = ms
    const told = language(source.text, tokens.slice(0, TELLING_WORDS).map((t) => t.text))
    this.speaks(told, read.found)
    return {
      source, terms, text: source.text, index: this.index++, by: source.by, ms, tokens, language: told,
      attachments: source.attachments ?? [], heard: heardIn(read.found), cues: this.cues(read.found, told),
    }
  }

  private cues(found: readonly Match<Meaning>[], told: string | null): ReadonlySet<CueId> {
    const spoken = found.filter((m) => 'cue' in m.cue && this.isSpoken(m, told))
    return spoken.length === 0 ? NO_CUES : new Set(spoken.flatMap(({ cue }) => ('cue' in cue ? [cue.cue] : [])))
  }

  private speaks(told: string | null, found: readonly Match<Meaning>[]): void {
    const languages = new Set<string | null>([told])
    for (const m of found) if (m.words > CUE_SHORT) languages.add(m.language)
    for (const language of languages) {
      if (language !== null && (this.spoken.size < MOST_LANGUAGES || this.spoken.has(language))) this.spoken.set(
        language, (this.spoken.get(language) ?? 0) + 1,
      )
    }
  }

  /** A short cue counts only in a talk of its language so far: "no" is a yes in Polish, "ja" a yes in German only. */
  private isSpoken({ words, language }: Match<Meaning>, told: string | null): boolean {
    if (words > CUE_SHORT || language === 'any' || language === told) return true
    const most = Math.max(0, ...this.spoken.values())
    return most < CERTAIN || (this.spoken.get(language) ?? 0) * 12 >= most
  }

  private terms(folded: readonly Token[], goesOn: boolean): Term[] {
    const { lexicon } = this.ear
    if (lexicon === null) return []
    const tokens = lexicon.matcher.tokens(folded)
    const read = lexicon.matcher.read(tokens, goesOn ? this.termCarry : [])
    if (tokens.length > 0 || !goesOn) this.termCarry = read.carry
    return read.found.map((m) => ({ sign: m.cue, span: spanOf(tokens, m.from, m.to) }))
  }
}

/** The signs among the phrases. A hostile turn has a phrase at every word: nothing is made for those that are none. */
function heardIn(found: readonly Match<Meaning>[]): readonly Heard[] {
  const heard: Heard[] = []
  for (const { cue, language, from, to, words, number } of found) if ('sign' in cue) heard.push({
    sign: cue.sign, role: cue.role, language, from, to, words, number,
  })
  return heard
}

/** Where tokens stand in the text; what began in the turn before is shown from this turn's start. Null for none. */
export function spanOf(tokens: readonly Token[], from: number, to: number): { readonly from: number; readonly to: number } | null {
  const words = tokens.slice(Math.max(0, from), to)
  if (words.length === 0) return null
  return { from: Math.min(...words.map((w) => w.from)), to: Math.max(...words.map((w) => w.to)) }
}

/** Milliseconds of a time: of its instant, or of its local reading (for order and distance inside one talk only). */
export function millisecondsOf(when: When | null): number | null {
  if (when === null) return null
  if (when.instant !== null) return Date.parse(when.instant)
  return when.local === null ? null : Date.parse(`${when.local}Z`)
}
