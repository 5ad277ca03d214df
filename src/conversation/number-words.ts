import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import { LONGEST_WORD } from './vocabulary.ts'
import { wordLists } from './words/registry.ts'

const UNIT_WORDS: Readonly<Record<string, number>> = { un: 1, une: 1, one: 1, uno: 1, um: 1, jeden: 1 }
const JOINTS = new Set(['y', 'e', 'and', 'et', 'i', 'en', 'und'])

const ZERO_IN_DEVANAGARI = 0x966

/** The number that one token stands for in a language, null when none. */
export function single(token: Token | undefined, language: PhraseLanguage): number | null {
  if (token === undefined) return null
  if (/^\d{1,4}$/.test(token.text)) return Number(token.text)
  if (/^[०-९]{1,4}$/.test(token.text)) return Number(token.text.replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - ZERO_IN_DEVANAGARI)))
  const words = numberWords(language)
  const known = words.get(token.text)
  if (known !== undefined || token.text.length > LONGEST_WORD || !/(.)\1/.test(token.text)) return known ?? null
  return words.get(token.text.replace(/(.)\1{2,}/g, '$1$1')) ?? words.get(token.text.replace(/(.)\1+/g, '$1')) ?? null // "trezeeee"
}

const foldedNumbers = new Map<PhraseLanguage, ReadonlyMap<string, number>>()

function numberWords(language: PhraseLanguage): ReadonlyMap<string, number> {
  const known = foldedNumbers.get(language)
  if (known !== undefined) return known
  const made = new Map(Object.entries(wordLists[language].numbers).map(([w, n]) => [fold(w)[0]?.text ?? w, n]))
  foldedNumbers.set(language, made)
  return made
}

/** The number that begins at a token, in digits or in words of several ("treinta y cinco", "dix sept", "tair ar ddeg"), and where it ends. */
export function numberAt(tokens: readonly Token[], at: number, language: PhraseLanguage): { readonly value: number; readonly to: number } | null {
  const value = single(tokens[at], language)
  if (value === null) return null
  if (/^\d/.test(tokens[at]?.text ?? '')) return { value, to: at + 1 }
  const next = tokens[at + 1]?.text ?? ''
  if (language === 'cy') return welshNumber(tokens, at, value)
  const joined = JOINTS.has(next) ? at + 2 : at + 1
  const unit = UNIT_WORDS[tokens[joined]?.text ?? ''] ?? wordValue(tokens[joined], language)
  return unit !== null && takesUnit(value, unit, language) ? { value: value + unit, to: joined + 1 } : { value, to: at + 1 }
}

/** "Twenty three", and "dix sept". */
function takesUnit(value: number, unit: number, language: PhraseLanguage): boolean {
  if (unit >= 10) return false
  return (value >= 20 && value % 10 === 0) || (value === 10 && language === 'fr' && unit >= 7)
}

function wordValue(token: Token | undefined, language: PhraseLanguage): number | null {
  return token === undefined || /^\d/.test(token.text) ? null : single(token, language)
}

function welshNumber(tokens: readonly Token[], at: number, value: number): { readonly value: number; readonly to: number } {
  const after = tokens[at + 2]?.text ?? ''
  const base = { ddeg: 10, bymtheg: 15, hugain: 20 }[after]
  if (tokens[at + 1]?.text === 'ar' && base !== undefined) return { value: value + base, to: at + 3 }
  if (value < 10 && /^d?deg$/.test(tokens[at + 1]?.text ?? '')) {
    const unit = wordValue(tokens[at + 2], 'cy')
    return unit !== null && unit < 10 ? { value: value * 10 + unit, to: at + 3 } : { value: value * 10, to: at + 2 }
  }
  return { value, to: at + 1 }
}
