import type { Locality } from '../intake/contract.ts'
import { countryCode } from '../kernel/country.ts'
import { plain } from '../kernel/text.ts'
import { subdivisions, TELLING_PARTS } from './jurisdiction-data.ts'

type Stated = Pick<Locality, 'kind' | 'value'> & { readonly country?: string }

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/**
 * Last parts of an address, each as it may name a part of a country: `Springfield, IL 62701, USA` gives `usa`, `il 62701`,
 * `springfield`.
 */
function segments(value: string): string[] {
  return value.slice(-300).split(/[,;\n|]/).map((part) => plain(part)).filter((part) => part !== '').toReversed().slice(0, 5)
}

const isWithPostcode = (text: string, name: string): boolean => text.length < 60 && text.startsWith(`${name} `) && /\d/.test(text)

function partOf(country: string, texts: readonly string[]): string | null {
  const parts = subdivisions[country]
  if (parts === undefined) return null
  const codes = new Set(Object.values(parts))
  for (const text of texts) {
    const full = Object.entries(parts).find(([name]) => text === name || isWithPostcode(text, name))
    if (full !== undefined) return `${country}-${full[1]}`
    const short = /^([a-z]{2,3})(?: [\da-z ]{3,10})?$/.exec(text)?.[1]?.toUpperCase()
    if (short !== undefined && country !== 'GB' && codes.has(short)) return `${country}-${short}`
  }
  return null
}

/** The country that the text itself ends with, or a part whose name leaves no doubt. */
function countryInText(kind: Locality['kind'], texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [country, parts] of Object.entries(subdivisions)) {
      const telling = Object.entries(parts).filter(([name]) => TELLING_PARTS.has(name))
      const part = telling.find(([name]) => text === name || (kind === 'region' && hasWords(text, name)))
      if (part !== undefined) return `${country}-${part[1]}`
    }
  }
  const last = texts[0] ?? ''
  if (last === 'georgia' && kind !== 'country') return null // a country and a state of the US
  return kind === 'country' || last.length > 3 || last === 'uk' || last === 'usa' ? countryCode(last) : null
}

/**
 * The country, or the part of one, that a stated place names: `GB`, `GB-ENG`, `US-TX`; null when it names none. The country
 * told beside the place wins; two-letter state codes count only with it. A place name alone (a town) is not looked up.
 */
export function partOfCountry(place: Stated): string | null {
  if (typeof place.value !== 'string') return null
  const told = typeof place.country === 'string' ? place.country : ''
  const texts = [...(place.kind === 'position' ? [] : segments(place.value)), ...segments(told)]
  const country = countryCode(told)
  if (country !== null) return partOf(country, texts) ?? country
  if (place.kind === 'position') return null
  const found = countryInText(place.kind, texts)
  if (found === null || found.includes('-')) return found
  return partOf(found, texts) ?? found
}
