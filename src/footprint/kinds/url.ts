import { webAddress, webAddressesInText } from '../web-address.ts'
import { kind } from './plug.ts'
import type { NormalForm } from './plug.ts'

function normal(written: string): NormalForm | null {
  const address = webAddress(written)
  if (address === null) return null
  const { url, note } = address
  const bare = url.pathname === '/' && url.search === '' && url.hash === ''
  const alias = `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`
  return { normal: url.href, alias, ...(bare ? { weak: true, bits: 3 } : {}), ...(note === null ? {} : { note }) }
}

/**
 * A web address, canonical after the WHATWG URL standard. Only click-tracking keys are taken off; query and fragment stay,
 * since they may be what tells one page from another. The alias leaves out scheme, `www.` and the last slash.
 */
export const url = kind({
  id: 'url',
  label: 'Web address',
  weight: { bits: 10, silentFrom: 60, aliasBits: 8 },
  find: webAddressesInText,
  normal,
  examples: {
    'HTTPS://Files.Example.ORG:443/a/../b?id=7&utm_source=x#k': 'https://files.example.org/b?id=7#k',
    'www.example.org/page': 'http://www.example.org/page',
    'hxxps://example[.]org/x': 'https://example.org/x',
    'http://bücher.example/': 'http://xn--bcher-kva.example/',
    'http://': null,
    'mailto:robin@example.org': null,
    'two words': null,
  },
})
