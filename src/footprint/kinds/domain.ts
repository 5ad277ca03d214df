import { parse } from 'tldts'
import { webAddress } from '../web-address.ts'
import { kind } from './plug.ts'
import type { NormalForm } from './plug.ts'

function normal(written: string): NormalForm | null {
  const address = webAddress(written.trim().replace(/^\*\./, '').replace(/^@/, ''))
  if (address === null) return null
  const { hostname, isIp, domain, isIcann, isPrivate } = parse(address.url.hostname, { allowPrivateDomains: true })
  if (hostname === null || isIp === true || !/^[a-z0-9.-]+$/.test(hostname)) return null
  const onion = hostname.endsWith('.onion')
  const country = /\.([a-z]{2})$/.exec(hostname)?.[1]
  const note = onion ? 'onion service' : isIcann !== true && isPrivate !== true ? 'no public suffix is known for it' : null
  return {
    normal: hostname, ...(domain === null ? {} : { alias: domain }), ...(note === null ? {} : { note }),
    ...(onion && hostname.length > 55 ? { bits: 14 } : {}), ...(country === undefined ? {}
      : { country: country === 'uk' ? 'GB' : country.toUpperCase() }),
  }
}

/** A host name in lower case and punycode; the alias is the registrable domain (public suffix list, with its private part). */
export const domain = kind({
  id: 'domain',
  label: 'Domain',
  weight: { bits: 4, silentFrom: 200, aliasBits: 3, weak: true },
  normal,
  examples: {
    'Chat.Example.ORG': 'chat.example.org',
    'https://chat.example.org/x': 'chat.example.org',
    '*.bücher.example': 'xn--bcher-kva.example',
    'example.co.uk.': 'example.co.uk',
    'localhost': null,
    '192.0.2.1': null,
  },
})
