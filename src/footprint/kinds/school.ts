import { countryCode } from '../../kernel/country.ts'
import { foldName, saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  const bar = text.lastIndexOf('|')
  const name = foldName(bar < 0 ? text : text.slice(0, bar))
  if (saysNothing(name) || name.length > 300 || !/\p{L}{2}/u.test(name)) return null
  const country = countryCode(hint.country ?? (bar < 0 ? '' : text.slice(bar + 1)))
  return country === null ? { normal: `${name}|`, alias: name } : { normal: `${name}|${country}`, alias: name, country }
}

/**
 * A school's name with its country behind a bar. It can locate a child; many schools share a name, so it only adds to other
 * evidence.
 */
export const school = kind({
  id: 'school',
  label: 'School',
  weight: { bits: 3, silentFrom: 100, aliasBits: 2, weak: true },
  normal,
  examples: {
    "St. Tern's Primary School|GB": 'st terns primary school|GB',
    'École Sterne': 'ecole sterne|',
    'unknown': null,
    '7': null,
  },
})
