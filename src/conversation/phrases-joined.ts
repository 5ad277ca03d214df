import type { PhraseLanguage } from './contract.ts'
import type { Phrases } from './signs/plug.ts'

/** Phrases of several lists as one list, language by language. */
export function joined(...lists: readonly Phrases[]): Phrases {
  const all: Partial<Record<PhraseLanguage, string>> = {}
  for (const list of lists) {
    for (const [language, lines] of Object.entries(list) as [PhraseLanguage, string][]) all[language] = `${all[language] ?? ''}\n${lines}`
  }
  return all
}
