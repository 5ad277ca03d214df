import { Refusal } from '../kernel/refusal.ts'
import { sha256Hex } from '../kernel/text.ts'
import { phraseLanguages, type PhraseLanguage } from './contract.ts'
import { cues } from './cues/registry.ts'
import type { TalkTools } from './ear.io.ts'
import type { Phrases } from './signs/plug.ts'
import { signs } from './signs/registry.ts'

/** What conversations are read by: our phrases in each language, the terms that the unit brings, and its classifier. Counts and versions, never a phrase. */
export interface WordListsTold {
  readonly languages: readonly { readonly language: PhraseLanguage; readonly phrases: number; readonly signs: number; readonly version: string }[]
  /** `unreadable`: the settings name a file, and it cannot be read whole; conversations are not read until it is mended. */
  readonly restricted: { readonly state: 'none' | 'loaded' | 'unreadable'; readonly terms: number | null; readonly version: string | null }
  readonly classifier: { readonly state: 'none' | 'loaded' | 'unusable'; readonly model: string | null }
}

interface Counted {
  readonly language: PhraseLanguage
  readonly phrases: number
  readonly signs: number
  readonly version: string
}

let made: readonly Counted[] | null = null

/** Lines of a list of phrases, without empty ones. */
const linesOf = (phrases: Phrases | undefined, language: PhraseLanguage): readonly string[] =>
  (phrases?.[language] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')

function counted(): readonly Counted[] {
  return made ??= phraseLanguages.map((language) => {
    const ofSigns = signs.map((s) => [...linesOf(s.phrases, language), ...linesOf(s.hints, language), ...linesOf(s.vetoes, language)])
    const all = [...ofSigns, ...cues.map((c) => linesOf(c.phrases, language))]
    return {
      language, phrases: all.reduce((sum, lines) => sum + lines.length, 0), signs: ofSigns.filter((lines) => lines.length > 0).length,
      version: sha256Hex(JSON.stringify(all)).slice(0, 16),
    }
  })
}

/** What is loaded now. A lexicon or a classifier that cannot be used is told, not thrown. */
export async function wordListsNow(tools: TalkTools): Promise<WordListsTold> {
  const languages = counted()
  try {
    const { lexicon, classifier } = await tools.ear()
    return {
      languages, restricted: lexicon === null
        ? { state: 'none', terms: null, version: null } : { state: 'loaded', terms: lexicon.terms, version: lexicon.sha256.slice(0, 16) },
      classifier: { state: classifier === null ? 'none' : 'loaded', model: classifier?.model ?? null },
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isLexicon = error.code === 'lexicon-unreadable'
    return {
      languages, restricted: { state: isLexicon ? 'unreadable' : 'none', terms: null, version: null },
      classifier: { state: isLexicon ? 'none' : 'unusable', model: null },
    }
  }
}
