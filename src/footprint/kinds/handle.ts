import { skeleton } from '../confusables.ts'
import { handlesInText } from '../handles-in-text.ts'
import { splitKeyed } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

function normal(written: string, hint: KindHint): NormalForm | null {
  const { key, name } = splitKeyed(tidy(written).toLowerCase(), hint.service)
  const handle = (key === 'reddit' ? name.replace(/^\/?u(?:ser)?\//, '') : name).replace(/^[@\s/]+/, '').trim()
  if (handle.length > 256 || saysNothing(handle) || !/[\p{L}\p{N}\p{S}]/u.test(handle)) return null
  const alias = skeleton(handle)
  const form = { normal: `${key ?? '?'}:${handle}`, ...(alias === '' ? {} : { alias }) }
  return key === null ? { ...form, weak: true, bits: 5, note: 'service not known' } : form
}

/**
 * A screen name at a service: `<service key>:<name>` in lower case; the alias is the look-alike skeleton of the name
 * without the service.
 */
export const handle = kind({
  id: 'handle',
  label: 'Screen name',
  weight: { bits: 18, silentFrom: 150, aliasBits: 5 },
  find: handlesInText,
  normal,
  examples: {
    '@Tern_Watcher': '?:tern_watcher',
    'snapchat:tern_watcher': 'snapchat:tern_watcher',
    'ＴｅｒｎＷａｔｃｈｅｒ': '?:ternwatcher',
    'unknown': null,
    '@': null,
    '...': null,
  },
})
