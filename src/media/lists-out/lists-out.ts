import { asCsv } from './csv.ts'
import { gathered, type OutEntry, type OutSet } from './entry.ts'
import { asHashlookup } from './hashlookup.ts'
import { asVics } from './vics.ts'

export type { OutEntry } from './entry.ts'

/** The forms in which a hash set is written out, each in pieces of text (UTF-8 when stored). Reading them again gives the same hashes. */
export const listFormats = {
  vics: (entries: AsyncIterable<OutEntry>, _about: OutSet): AsyncGenerator<string> => gathered(asVics(entries)),
  csv: (entries: AsyncIterable<OutEntry>, _about: OutSet): AsyncGenerator<string> => gathered(asCsv(entries)),
  hashlookup: (entries: AsyncIterable<OutEntry>, about: OutSet): AsyncGenerator<string> => gathered(asHashlookup(entries, about.name)),
} as const
