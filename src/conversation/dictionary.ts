import type { PhraseLanguage, SignId } from './contract.ts'
import type { CueId } from './cues/plug.ts'
import { cues } from './cues/registry.ts'
import { Matcher, type PhraseSet } from './matcher.ts'
import { readPhrases } from './phrase.ts'
import type { Phrases } from './signs/plug.ts'
import { signs } from './signs/registry.ts'
import { wordLists } from './words/registry.ts'

/** What a phrase stands for: a sign (as its plug says, or the deployer's lexicon), or a cue. */
export type Meaning =
  | { readonly sign: SignId; readonly role: 'phrase' | 'hint' | 'veto' | 'lexicon' }
  | { readonly cue: CueId }

/** One term of a restricted lexicon. Never logged, never exported. */
export interface LexiconEntry {
  readonly term: string
  readonly sign: SignId
  readonly language: PhraseLanguage
}

/** Every phrase of every language in one matcher, and which lexicon is in it (its hash, null without one). */
export interface Dictionary {
  readonly matcher: Matcher<Meaning>
  readonly lexicon: string | null
}

/** Builds the matcher. Phrases of ours never change while a process runs; a lexicon may. */
export function buildDictionary(lexicon: readonly LexiconEntry[] = [], lexiconHash: string | null = null): Dictionary {
  const sets: PhraseSet<Meaning>[] = []
  const add = (meaning: Meaning, phrases: Phrases | undefined): void => {
    for (const [language, text] of Object.entries(phrases ?? {})) {
      sets.push({ cue: meaning, language: language as PhraseLanguage, sequences: readPhrases(text) })
    }
  }
  for (const plug of signs) {
    add({ sign: plug.id, role: 'phrase' }, plug.phrases)
    add({ sign: plug.id, role: 'hint' }, plug.hints)
    add({ sign: plug.id, role: 'veto' }, plug.vetoes)
  }
  for (const plug of cues) add({ cue: plug.id }, plug.phrases)
  for (const entry of lexicon) add({ sign: entry.sign, role: 'lexicon' }, { [entry.language]: entry.term })
  return { matcher: new Matcher(sets, wordLists), lexicon: lexicon.length === 0 ? null : lexiconHash }
}
