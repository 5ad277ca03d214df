import { countryCode } from '../../kernel/country.ts'
import { foldName, saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

const POSITION = /^(?:geo:)?([+-]?\d{1,2}(?:\.\d{1,12})?)[,;]\s*([+-]?\d{1,3}(?:\.\d{1,12})?)$/

const rounded = (degrees: number, decimals: number): string => degrees.toFixed(decimals).replace(/^-(0\.?0*)$/, '$1')

/** A map position in degrees (WGS 84) to three decimals (about 110 m); the alias to two (about 1.1 km). */
function position(text: string): NormalForm | null {
  const m = POSITION.exec(text)
  if (m === null) return null
  const [latitude, longitude] = [Number(m[1]), Number(m[2])]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)) return null
  const at = (decimals: number): string => `geo:${rounded(latitude, decimals)},${rounded(longitude, decimals)}`
  return { normal: at(3), alias: at(2) }
}

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  const located = position(text)
  if (located !== null || POSITION.test(text)) return located
  const bar = text.lastIndexOf('|')
  const name = foldName(bar < 0 ? text : text.slice(0, bar))
  if (saysNothing(name) || name.length > 300 || !/\p{L}{2}/u.test(name)) return null
  const country = countryCode(hint.country ?? (bar < 0 ? '' : text.slice(bar + 1)))
  return country === null ? { normal: `${name}|`, alias: name } : { normal: `${name}|${country}`, alias: name, country }
}

/** An address or map position. It can locate a child; written addresses differ much, so it only adds to other evidence. */
export const place = kind({
  id: 'place',
  label: 'Place',
  weight: { bits: 3, silentFrom: 100, aliasBits: 2, weak: true },
  normal,
  examples: {
    '12 Tern Street, Examplestead|United Kingdom': '12 tern street examplestead|GB',
    '51.50012, -0.14201': 'geo:51.500,-0.142',
    'geo:51.500,-0.142': 'geo:51.500,-0.142',
    '0,0': null,
    '91.0,0.0': null,
    'n/a': null,
  },
})
