const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu
const LATIN_MARKS = /[\u0300-\u036f]+/g

/** A word longer than this many UTF-16 units of text is not looked at: attribute values are short, hostile ones are not. */
const LOOKED_AT = 2000

/**
 * A comparable form of free words: compatibility forms and case folded, marks of Latin letters dropped (`école` and `ecole`
 * are one), those of other scripts kept, since Devanagari vowels are marks; single spaces between words. At most 2000 units.
 */
export function fold(text: string): string {
  return text.slice(0, LOOKED_AT).normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').toLowerCase()
    .replaceAll('ł', 'l').replaceAll('ß', 'ss').replace(SEPARATORS, ' ').trim()
}

/**
 * Clauses of a text, folded: split where a list or sentence goes on, so that one clause's "not" does not cover the next. Empty ones are
 * left out. Words that mean "and" in one language and "in" or "at" in another do not split.
 */
export function clauses(text: string): readonly string[] {
  const parts = text.slice(0, LOOKED_AT).split(
    /[,;.:()\n|/&+।]|\s(?:and|but|now|currently|und|aber|et|mais|y|pero|e|mas|maar|i|ale|aur|और|लेकिन|ac|ond)\s/iu,
  )
  return parts.map(fold).filter((part) => part !== '')
}

/** Folded entries of lists written with `|` between them. */
export function list(...entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => entry.split('|')).map(fold).filter((word) => word !== '')
}

/** Single words and phrases of several words, to be found in folded text at word borders only. */
export interface Lexicon {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly string[]
}

/** Builds a lexicon of entries written with `|` between them. */
export function lexicon(...entries: readonly string[]): Lexicon {
  const all = list(...entries)
  return {
    words: new Set(all.filter((entry) => !entry.includes(' '))),
    phrases: all.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
  }
}

/** True when folded text holds a word or phrase of the lexicon. */
export function holds(lexis: Lexicon, folded: string): boolean {
  if (folded.split(' ').some((word) => lexis.words.has(word))) return true
  const padded = ` ${folded} `
  return lexis.phrases.some((phrase) => padded.includes(phrase))
}

/** True when the whole folded text is one entry of the lexicon. */
export function isOneOf(lexis: Lexicon, folded: string): boolean {
  return lexis.words.has(folded) || lexis.phrases.includes(` ${folded} `)
}

const REMEMBERED = 4096
const REMEMBERED_UNITS = 200

/**
 * The same reader of short texts, which keeps its last answers: occupations and answers of forms repeat over millions of reports. At most
 * 4096 texts of up to 200 units are kept; then all are forgotten at once.
 */
export function remembered(read: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = read(text)
    if (text.length > REMEMBERED_UNITS) return answer
    if (known.size >= REMEMBERED) known.clear()
    known.set(text, answer)
    return answer
  }
}
