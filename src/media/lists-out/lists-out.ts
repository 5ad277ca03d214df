import { asCsv } from './csv.ts'
import { gathered, type OutEntry } from './entry.ts'
import { asHashlookup } from './hashlookup.ts'
import { asVics } from './vics.ts'

export type { OutEntry } from './entry.ts'

/**
 * The forms in which a hash set of this name is written out, each in pieces of text (UTF-8 when stored). Reading them again gives the same hashes.
 */
export const listFormats = {
  vics: (entries: AsyncIterable<OutEntry>, _set: string): AsyncGenerator<string> => gathered(asVics(entries)),
  csv: (entries: AsyncIterable<OutEntry>, _set: string): AsyncGenerator<string> => gathered(asCsv(entries)),
  hashlookup: (entries: AsyncIterable<OutEntry>, set: string): AsyncGenerator<string> => gathered(asHashlookup(entries, set)),
} as const
