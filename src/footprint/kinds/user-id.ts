import { splitKeyed } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { Found, KindHint, NormalForm } from './plug.ts'

function normal(written: string, hint: KindHint): NormalForm | null {
  const { key, name: whole } = splitKeyed(tidy(written), hint.service)
  const name = whole.replace(/^[\s/]+/, '')
  const id = key === 'telegram' ? name.replace(/^user(?=\d+$)/, '') : name
  if (saysNothing(id) || /^0+$/.test(id) || !/[\p{L}\p{N}]/u.test(id)) return null
  if (key !== null) return { normal: `${key}:${id}` }
  return { normal: `?:${id}`, weak: true, bits: id.length > 11 ? 11 : 5, note: 'service not known' }
}

const NAMED = /\b(?:user|account|profile|member|konto|compte|cuenta)[ _-]?(?:id|number|nr)\b[ \t]{0,3}[:=#]?[ \t]{0,3}([A-Za-z0-9][A-Za-z0-9_-]{4,63})/giu
const ON_SERVICE = /(?:^|[\s(])(?:on|at|bei|auf|en|sur|op|na|sa|ar|em|no)[ \t]{1,2}([\p{L}][\p{L}\p{N}]{1,30})[ \t]{0,2}[(,:;-]?[ \t]{0,2}(?:the[ \t])?$/iu

/** Account ids that text names as such (`on Example (user id 4f2c…)`); the service is the name just before, when one stands there. */
function find(text: string): Found[] {
  const found: Found[] = []
  for (const m of text.matchAll(NAMED)) {
    const id = m[1] ?? ''
    if (!/\d/.test(id)) continue // a word, not a number or key
    const service = ON_SERVICE.exec(text.slice(Math.max(0, m.index - 50), m.index))?.[1]
    found.push({ written: id, index: m.index + m[0].length - id.length, ...(service === undefined ? {} : { hint: { service } }) })
  }
  return found
}

/** A service's own account number or id, which a person cannot choose or change: `<service key>:<id>`, letter case kept. */
export const userId = kind({
  id: 'user-id',
  label: 'Account id',
  weight: { bits: 26, silentFrom: 400 },
  find,
  normal,
  examples: {
    'facebook:100000000000001': 'facebook:100000000000001',
    ' 80351110224678912 ': '?:80351110224678912',
    'telegram:user123456789': 'telegram:123456789',
    '0': null,
    'N/A': null,
  },
})
