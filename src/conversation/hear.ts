import type { Turn } from '../intake/contract.ts'
import type { When } from '../kernel/time.ts'
import type { PhraseLanguage } from './contract.ts'
import type { CueId } from './cues/plug.ts'
import type { Dictionary, Meaning } from './dictionary.ts'
import type { Carry, Match } from './matcher.ts'
import type { Heard, HeardTurn } from './signs/plug.ts'

/** A turn's own text and phrases, and the words that a lexicon named (they are weighed by nobody). */
export interface HeardPiece extends HeardTurn {
  readonly source: Turn
  readonly lexicon: readonly Heard[]
}

/** A sentence goes on in the author's next turn when it comes within this time. */
const GOES_ON_MS = 10 * 60_000

/** Hears turns one after the other: phrases and cues of each, also those that are split over turns of one author. */
export class Hearing {
  private carry: Carry<Meaning> = []
  private lastBy: string | null | undefined = undefined
  private lastMs: number | null = null
  private index = 0
  private readonly dictionary: Dictionary
  private readonly language: (text: string, words: readonly string[]) => PhraseLanguage | string | null

  constructor(dictionary: Dictionary, language: (text: string, words: readonly string[]) => PhraseLanguage | string | null) {
    this.dictionary = dictionary
    this.language = language
  }

  /** Hears the next turn. */
  hear(source: Turn): HeardPiece {
    const { matcher } = this.dictionary
    const ms = millisecondsOf(source.when)
    const goesOn = this.lastBy === source.by && (ms === null || this.lastMs === null || Math.abs(ms - this.lastMs) <= GOES_ON_MS)
    const tokens = matcher.tokens(source.text)
    const read = matcher.read(tokens, goesOn ? this.carry : [])
    if (tokens.length > 0 || !goesOn) this.carry = read.carry
    this.lastBy = source.by
    this.lastMs = ms
    return {
      source, index: this.index++, by: source.by, ms, tokens, language: this.language(source.text, tokens.map((t) => t.text)),
      attachments: source.attachments ?? [], heard: signsIn(read.found, ['phrase', 'hint', 'veto']), lexicon: signsIn(read.found, ['lexicon']),
      cues: new Set(read.found.flatMap((m): CueId[] => ('cue' in m.cue ? [m.cue.cue] : []))),
    }
  }
}

function signsIn(found: readonly Match<Meaning>[], roles: readonly string[]): Heard[] {
  return found.flatMap(({ cue, language, from, to, words, number }) =>
    ('sign' in cue && roles.includes(cue.role) ? [{ sign: cue.sign, role: cue.role === 'lexicon' ? 'phrase' : cue.role, language, from, to, words, number }] : []))
}

/** Milliseconds of a time: of its instant, or of its local reading (for order and distance inside one talk only). */
export function millisecondsOf(when: When | null): number | null {
  if (when === null) return null
  if (when.instant !== null) return Date.parse(when.instant)
  return when.local === null ? null : Date.parse(`${when.local}Z`)
}
