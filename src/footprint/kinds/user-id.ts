import { serviceKey } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

const KEYED = /^([\p{Ll}\p{Lo}\p{N}.?-]{1,60}):(?=[^/\s])(.+)$/u

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  const told = KEYED.exec(text)
  const fromHint = serviceKey(hint.service)
  const keyed = told !== null && (fromHint === null || told[1] === fromHint)
  const toldKey = keyed && told[1] !== '?' ? (told[1] ?? null) : null
  const key = fromHint ?? toldKey
  const bare = keyed ? (told[2] ?? '') : text
  const id = key === 'telegram' ? bare.replace(/^user(?=\d+$)/, '') : bare
  if (saysNothing(id) || /^0+$/.test(id) || !/[\p{L}\p{N}]/u.test(id)) return null
  if (key !== null) return { normal: `${key}:${id}` }
  return { normal: `?:${id}`, weak: true, bits: id.length > 11 ? 11 : 5, note: 'service not known' }
}

/** A service's own account number or id, which a person cannot choose or change: `<service key>:<id>`, letter case kept. */
export const userId = kind({
  id: 'user-id',
  label: 'Account id',
  weight: { bits: 26, silentFrom: 5000 },
  normal,
  examples: {
    'facebook:100000000000001': 'facebook:100000000000001',
    ' 80351110224678912 ': '?:80351110224678912',
    'telegram:user123456789': 'telegram:123456789',
    '0': null,
    'N/A': null,
  },
})
