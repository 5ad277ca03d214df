import type { Offence } from './contract.ts'
import { packIds, packOf } from './packs/registry.ts'

interface Entry {
  readonly offence: Offence
  readonly words: readonly string[]
}

let entries: readonly Entry[] | null = null

const wordsIn = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '')

/** Offences whose statute, provision or title hold all words, the last as a beginning; in the order of the packs. Words come folded: lower case, no marks. */
export function findOffences(words: readonly string[]): readonly Offence[] {
  entries ??= packIds.flatMap((id) => packOf(id).offences.map((offence) => ({ offence, words: wordsIn(`${offence.act} ${offence.provision} ${offence.title}`) })))
  if (words.length === 0) return []
  const last = words.length - 1
  return entries.filter((e) => words.every((w, i) => e.words.some((o) => (i === last ? o.startsWith(w) : o === w)))).map((e) => e.offence)
}
