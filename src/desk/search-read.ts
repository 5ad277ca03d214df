import { signIds, type SignId } from '../conversation/contract.ts'
import type { KindId } from '../footprint/contract.ts'
import { formsSought, isUnspaced, markOf, numberOf, wordsOf, type SoughtForm } from '../footprint/index.ts'
import { attributeNames } from '../intake/contract.ts'
import type { WordSought } from './search.table.ts'

/** An identifier that the box may mean. `assumed`: the number names no country, and this one was tried. */
export interface FormRead extends SoughtForm {
  readonly assumed: boolean
}

/** What the box may mean. */
export interface BoxRead {
  readonly forms: readonly FormRead[]
  /** A number without a country, and none was given. */
  readonly needsCountry: boolean
  /** As a sender's own number. */
  readonly reference: string
  /** As an id of a report, or its beginning. */
  readonly isId: boolean
  readonly words: readonly WordSought[]
  /** Words that are too short to be looked for. */
  readonly short: readonly string[]
  readonly marks: readonly string[]
}

/** Countries that a number without one is tried in: those whose law there is a pack of. */
const TRIED = ['GB', 'IE', 'US', 'CA', 'AU', 'FR', 'DE', 'ES', 'NL', 'SE', 'IN', 'PH'] as const

/** A word of so many letters is looked for as the beginning of others; of scripts without spaces one letter by itself is. */
const BEGINS_FROM = 3
const MOST_SOUGHT = 8

/** Letters of a word, one outside the first plane counted once. */
const lengthOf = (word: string): number => Array.from(word).length

/** Reads what was typed: every way that it may be meant at once. Pure. */
export function readBox(typed: string, asked: { readonly kind?: KindId | undefined; readonly country?: string | undefined; readonly signs: readonly SignId[] }): BoxRead {
  const { forms, needsCountry } = formsRead(typed, asked)
  const all = wordsOf(typed).slice(0, MOST_SOUGHT)
  const isWide = (word: string): boolean => lengthOf(word) >= 2 || isUnspaced(word)
  const words = all.filter(isWide)
  const last = words.length - 1
  return {
    forms, needsCountry, reference: numberOf(typed), isId: /^r[0-9a-f]{5,15}$/i.test(typed),
    words: words.map((word, i) => ({ word, begins: isUnspaced(word) ? lengthOf(word) === 1 : i === last && lengthOf(word) >= BEGINS_FROM })),
    short: all.filter((w) => !isWide(w)), marks: marksRead(words, asked.signs),
  }
}

function formsRead(written: string, { kind, country }: { readonly kind?: KindId | undefined; readonly country?: string | undefined }) {
  const forms: FormRead[] = formsSought({ written, kind, country }).map((f) => ({ ...f, assumed: false }))
  const national = country === undefined && forms.some((f) => f.kind === 'phone' && f.exact && f.normal.startsWith('national:'))
  if (national) {
    const known = new Set(forms.map((f) => f.id))
    for (const tried of TRIED) {
      for (const f of formsSought({ written, kind: 'phone', country: tried })) {
        if (f.normal.startsWith('national:') || known.has(f.id)) continue
        known.add(f.id)
        forms.push({ ...f, country: f.country ?? tried, assumed: true })
      }
    }
  }
  return { forms, needsCountry: national }
}

const parts = (id: string): string[] => id.split('-')

/** Signs and named values whose own names hold all words, and signs that the page matched in its language. */
function marksRead(words: readonly string[], signs: readonly SignId[]): string[] {
  const holds = (id: string): boolean => words.length > 0 && words.every((w) => w.length >= BEGINS_FROM && parts(id).some((p) => p.startsWith(w)))
  return [...new Set([
    ...signs.map((s) => markOf('sign', s)), ...signIds.filter(holds).map((s) => markOf('sign', s)),
    ...attributeNames.filter(holds).map((a) => markOf('attribute', a)),
  ])]
}
