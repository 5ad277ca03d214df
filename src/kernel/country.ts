import { byThreeLetters } from './country-letters.ts'

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

const FURTHER: Readonly<Record<string, string>> = {
  'uk': 'GB', 'great britain': 'GB', 'england': 'GB', 'scotland': 'GB', 'wales': 'GB', 'northern ireland': 'GB', 'usa': 'US',
  'u s a': 'US', 'u s': 'US', 'united states of america': 'US', 'holland': 'NL', 'the netherlands': 'NL', 'republic of ireland': 'IE',
  'deutschland': 'DE', 'espana': 'ES', 'españa': 'ES', 'brasil': 'BR', 'korea': 'KR', 'republic of korea': 'KR', 'czech republic': 'CZ',
  'russian federation': 'RU', 'viet nam': 'VN', 'turkey': 'TR', 'the philippines': 'PH', 'cote d ivoire': 'CI', 'ivory coast': 'CI',
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()
}

/** Codes that are no country of ISO 3166-1 though the CLDR names them. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'])

const byName = ((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const a of letters) {
    for (const b of letters) {
      const code = new Intl.Locale('und', { region: a + b }).region ?? a + b // canonical: UK becomes GB, FX becomes FR
      const name = names.of(code)
      if (code === a + b && name !== undefined && !NOT_COUNTRIES.has(code)) map.set(fold(name), code)
    }
  }
  for (const [name, code] of Object.entries(FURTHER)) map.set(fold(name), code)
  return map
})()

const codes: ReadonlySet<string> = new Set(byName.values())

/**
 * ISO 3166-1 alpha-2 code of a country written as a code (`GB`, `uk`, `DEU`) or as an English name.
 * Null when it is neither; `A1`, `A2`, `AP`, `EU` and the like of old address tables are no countries.
 * @see Unicode CLDR region names through `Intl.DisplayNames`
 */
export function countryCode(written: string): string | null {
  const text = written.trim()
  if (/^[A-Za-z]{2}$/.test(text)) {
    const upper = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase()
    return codes.has(upper) ? upper : null
  }
  return byName.get(fold(text)) ?? byThreeLetters.get(text.toUpperCase()) ?? null
}
