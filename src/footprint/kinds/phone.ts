import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max'
import { tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { Found, KindHint, NormalForm } from './plug.ts'

type Region = { readonly defaultCountry: CountryCode } | { readonly defaultCallingCode: string } | Record<string, never>

function regionOf(hint: KindHint): Region {
  const country = hint.country?.trim().toUpperCase() ?? ''
  if (isSupportedCountry(country)) return { defaultCountry: country }
  return /^\+?[1-9]\d{0,2}$/.test(country) ? { defaultCallingCode: country.replace('+', '') } : {}
}

function parse(text: string, region: Region): PhoneNumber | null {
  try {
    const number = parsePhoneNumberFromString(text, { ...region, extract: false })
    return number?.isPossible() === true ? number : null
  } catch {
    return null // unknown calling codes may throw inside the library
  }
}

/** Countries that a calling code with several of them mostly means, when the number itself does not tell. */
const MAIN: Readonly<Record<string, string>> = { '1': 'US', '7': 'RU', '39': 'IT', '44': 'GB', '47': 'NO', '61': 'AU',
  '212': 'MA', '262': 'RE', '358': 'FI' }

function formOf(number: PhoneNumber, ...notes: readonly string[]): NormalForm {
  const country = number.country ?? number.getPossibleCountries()[0] ?? MAIN[number.countryCallingCode]
  const all = [
    ...notes, ...(number.isValid() ? [] : ['possible, but not in a range that is known to be assigned']),
    ...(number.ext === undefined || number.ext === '' ? [] : [`extension ${number.ext}`]),
  ]
  return {
    normal: number.number, ...(country === undefined ? {} : { country }), ...(all.length === 0 ? {} : { note: all.join('; ') }),
  }
}

const WITHOUT_PLUS = 'read as international, written without +'

/** Digits without `+`: international when long enough and valid so, else a national number of an unknown country. */
function withoutCountry(digits: string): NormalForm | null {
  if (/^[1-9]\d{10,14}$/.test(digits)) {
    const number = parse(`+${digits}`, {})
    if (number !== null && (number.isValid() || digits.length > 11)) return formOf(number, WITHOUT_PLUS)
  }
  if (!/^\d{7,15}$/.test(digits)) return null
  return { normal: `national:${digits}`, weak: true, bits: 6, note: 'national number, country not known' }
}

/** Without what stands around a number: `tel:`, a bracket round the country, the server of a WhatsApp id. */
function bare(text: string): string {
  const number = text.replace(/^(?:tel|sms|phone|whatsapp)\s*:\s*/i, '').replace(/@s\.whatsapp\.net$|@c\.us$/, '')
  return number.replace(/^\((\+\d{1,3})\)/, '$1')
}

function compute(text: string, hint: KindHint): NormalForm | null {
  if (text.startsWith('national:')) return withoutCountry(text.slice(9))
  const number = bare(text)
  const digits = number.replace(/[^\d+]/g, '')
  const letters = /[\p{L}@]/u.test(number.replace(/;?\s*(?:ext|extension|x)[.=:]?\s*\d+$/i, ''))
  if (digits.length < 6 || digits.length > 22 || letters) return null
  if (number.startsWith('+')) {
    const international = parse(number, {})
    return international === null ? null : formOf(international)
  }
  const region = regionOf(hint)
  const dialled = /^(?:00|011)(?=[1-9])/.exec(digits)
  if (dialled !== null) {
    const international = parse(`+${digits.slice(dialled[0].length)}`, {})
    if (international !== null) return formOf(international)
  }
  if (Object.keys(region).length === 0) return withoutCountry(digits)
  const national = parse(number, region)
  if (national !== null) return formOf(national)
  const international = /^[1-9]\d{9,14}$/.test(digits) ? parse(`+${digits}`, {}) : null
  return international === null ? null : formOf(international, WITHOUT_PLUS)
}

/** How a number may have been kept where its country was not told: as it is dialled inside the country. Empty for what is no international number. */
export function withoutItsCountry(international: string): readonly string[] {
  const number = international.startsWith('+') ? parse(international, {}) : null
  if (number === null) return []
  const dialled = number.formatNational().replace(/\D/g, '')
  return [...new Set([dialled, number.nationalNumber])].flatMap((digits) => withoutCountry(digits)?.normal ?? []).filter((n) => n.startsWith('national:'))
}

const memo = new Map<string, NormalForm | null>()

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  if (text.length < 6 || text.length > 60) return null
  const key = `${hint.country ?? ''}|${text}`
  const known = memo.get(key)
  if (known !== undefined) return known
  const form = compute(text, hint)
  if (memo.size > 20_000) memo.clear()
  memo.set(key, form)
  return form
}

const INTERNATIONAL = /(?<![\w+])[+＋]\s?[1-9(][\d ().\-/\u00a0\u2010-\u2015]{5,28}/g

/** The longest leading run, cut at separators, that is a number; later digits may belong to a date or another number. */
function longest(candidate: string): string | null {
  let rest = candidate.replace(/[^\d]+$/, '')
  for (let tries = 0; tries < 6 && rest.length > 6; tries++) {
    if (normal(rest, {}) !== null) return rest
    const shorter = rest.replace(/[^\d]+\d*$/, '')
    if (shorter === rest) return null
    rest = shorter
  }
  return null
}

function find(text: string): Found[] {
  const found: Found[] = []
  if (!text.includes('+') && !text.includes('＋')) return found
  for (const m of text.matchAll(INTERNATIONAL)) {
    const written = longest(m[0])
    if (written !== null) found.push({ written, index: m.index })
  }
  return found
}

/**
 * A telephone number in E.164. Possible numbers are kept also when no range of them is assigned (reserved numbers are
 * such). A national number needs a country; without one it is `national:<digits>`, which only adds to other evidence.
 * @see ITU-T E.164; numbering data of libphonenumber (max)
 */
export const phone = kind({
  id: 'phone',
  label: 'Telephone number',
  weight: { bits: 22, silentFrom: 100 },
  find,
  normal,
  examples: {
    '+44 20 7946 0958': '+442079460958',
    '+44 (0)20 7946 0958': '+442079460958',
    '0044 7700 900123': '+447700900123',
    '+44 7700 900123': '+447700900123',
    '(+1) 202-555-0147': '+12025550147',
    '+1 (202) 555-0147 ext. 12': '+12025550147',
    '1-202-555-0147': '+12025550147',
    '447700900123': '+447700900123',
    'tel:+44-7700-900123': '+447700900123',
    '07700 900123': 'national:07700900123',
    '(202) 555-0147': 'national:2025550147',
    '+0 12': null,
    '12345': null,
    'call me': null,
  },
})
