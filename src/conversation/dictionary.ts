import type { PhraseLanguage, SignId } from './contract.ts'
import type { CueId } from './cues/plug.ts'
import { cues } from './cues/registry.ts'
import { Matcher, type PhraseSet } from './matcher.ts'
import { readPhrases } from './phrase.ts'
import type { Phrases } from './signs/plug.ts'
import { signs } from './signs/registry.ts'
import { wordLists } from './words/registry.ts'

/** What a phrase stands for: a sign, as its plug says, or a cue. */
export type Meaning = { readonly sign: SignId; readonly role: 'phrase' | 'hint' | 'veto' } | { readonly cue: CueId }

/** One term of a restricted lexicon. Never logged, never exported. */
export interface LexiconEntry {
  readonly term: string
  readonly sign: SignId
  readonly language: PhraseLanguage
}

/** The deployer's terms, and the hash of the file that they came from. */
export interface Lexicon {
  readonly matcher: Matcher<SignId>
  readonly sha256: string
  readonly terms: number
}

/** Every phrase of every language of ours in one matcher. Built once a process: phrases never change while it runs. */
export function buildDictionary(): Matcher<Meaning> {
  const sets: PhraseSet<Meaning>[] = []
  const add = (meaning: Meaning, phrases: Phrases | undefined): void => {
    for (const [language, text] of Object.entries(phrases ?? {})) {
      sets.push({ cue: meaning, language: language as PhraseLanguage, phrases: readPhrases(text) })
    }
  }
  for (const plug of signs) {
    add({ sign: plug.id, role: 'phrase' }, plug.phrases)
    add({ sign: plug.id, role: 'hint' }, plug.hints)
    add({ sign: plug.id, role: 'veto' }, plug.vetoes)
  }
  for (const plug of cues) add({ cue: plug.id }, plug.phrases)
  return new Matcher(sets, wordLists)
}

/** A matcher of the deployer's terms. A term is read like a phrase (`phrase.ts`): alternatives, stems and gaps are allowed. */
export function buildLexicon(entries: readonly LexiconEntry[], sha256: string): Lexicon {
  const sets = entries.map((e) => ({ cue: e.sign, language: e.language, phrases: readPhrases(e.term) }))
  return { matcher: new Matcher(sets, wordLists), sha256, terms: entries.length }
}
