import { splitKeyed } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

function normal(written: string, hint: KindHint): NormalForm | null {
  const { key, name: whole } = splitKeyed(tidy(written), hint.service)
  const name = whole.replace(/^[\s/]+/, '')
  const id = key === 'telegram' ? name.replace(/^user(?=\d+$)/, '') : name
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
