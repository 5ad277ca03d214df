import { z } from 'zod'
import { sha256Hex } from '../kernel/text.ts'
import { phraseLanguages, signIds, type PhraseLanguage, type SignId } from './contract.ts'
import { buildLexicon, type Lexicon, type LexiconEntry } from './dictionary.ts'
import { readPhrases } from './phrase.ts'

/** What was read of a lexicon file. Faults name the line or entry, never a term: terms are not to be seen in logs. */
export interface LexiconRead {
  readonly lexicon: Lexicon | null
  readonly entries: number
  readonly faults: readonly string[]
}

const MOST_ENTRIES = 50_000
const MOST_LETTERS = 400

const isSign = (text: string): text is SignId => signIds.some((id) => id === text)
const isLanguage = (text: string): text is PhraseLanguage => phraseLanguages.some((id) => id === text)

const Entry = z.object({ term: z.string(), sign: z.string().default('sexual-message'), language: z.string().default('any') })

/**
 * Reads a restricted lexicon. Either lines `sign<TAB>term` or `sign<TAB>language<TAB>term` (a line with a term alone is `sexual-message`; `#` begins
 * a comment), or JSON: a list of `{term, sign?, language?}`, or an object from sign to a list of terms, or from term to sign.
 */
export function readLexicon(text: string): LexiconRead {
  const faults: string[] = []
  const trimmed = text.replace(/^\ufeff/, '').trim()
  const raw = /^[[{]/.test(trimmed) && !/^\[[^\]"{]*\]\s*(?:\n|$)/.test(trimmed) ? fromJson(trimmed, faults) : fromLines(trimmed)
  const entries: LexiconEntry[] = []
  for (const { at, term, sign, language } of raw) {
    if (!isSign(sign)) faults.push(`${at}: no sign of ours`)
    else if (!isLanguage(language)) faults.push(`${at}: no language of ours`)
    else if (term.trim() === '' || term.length > MOST_LETTERS) faults.push(`${at}: no term, or one longer than ${MOST_LETTERS} letters`)
    else if (!isReadable(bracketed(term))) faults.push(`${at}: a term without a word, or with brackets that do not close; it would never be found`)
    else if (entries.length >= MOST_ENTRIES) {
      faults.push(`${at}: more than ${MOST_ENTRIES} terms`)
      break
    } else entries.push({ term: bracketed(term.trim()), sign, language })
  }
  return { lexicon: entries.length === 0 ? null : buildLexicon(entries, sha256Hex(text)), entries: entries.length, faults }
}

/** Every line of the term is a phrase. Why one is none is not told: the words would stand in it. */
function isReadable(term: string): boolean {
  let faults = 0
  return readPhrases(term, () => void faults++).length > 0 && faults === 0
}

/** Brackets are words of their own to the reader. */
function bracketed(term: string): string {
  return term.replace(/[[\]]/g, (b) => ` ${b} `)
}

interface Raw {
  readonly at: string
  readonly term: string
  readonly sign: string
  readonly language: string
}

function fromLines(text: string): Raw[] {
  return text.split(/\r?\n/).flatMap((line, i): Raw[] => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const parts = line.split('\t').map((p) => p.trim())
    const at = `line ${i + 1}`
    if (parts.length >= 3) return [{ at, sign: parts[0] ?? '', language: parts[1] ?? '', term: parts.slice(2).join(' ') }]
    if (parts.length === 2) return [{ at, sign: parts[0] ?? '', language: 'any', term: parts[1] ?? '' }]
    return [{ at, sign: 'sexual-message', language: 'any', term: line }]
  })
}

function fromJson(text: string, faults: string[]): Raw[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    faults.push('the file begins like JSON and is none')
    return []
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, i): Raw[] => {
      const read = Entry.safeParse(typeof one === 'string' ? { term: one } : one)
      if (read.success) return [{ at: `entry ${i + 1}`, ...read.data }]
      faults.push(`entry ${i + 1}: needs a term`)
      return []
    })
  }
  return Object.entries(value ?? {}).flatMap(([key, said]: [string, unknown], i): Raw[] => {
    const at = `entry ${i + 1}`
    if (typeof said === 'string') return [{ at, term: key, sign: said, language: 'any' }]
    if (Array.isArray(said) && said.every((term) => typeof term === 'string')) return said.map((term) => ({ at, term, sign: key, language: 'any' }))
    faults.push(`${at}: needs a sign or a list of terms`)
    return []
  })
}
