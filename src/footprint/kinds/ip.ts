import { network64, parseAddress } from '../ip-text.ts'
import { kind } from './plug.ts'
import type { Found, NormalForm } from './plug.ts'

function normal(written: string): NormalForm | null {
  const address = parseAddress(written)
  if (address === null) return null
  const note = address.note === null ? {} : { note: address.note }
  return address.version === 6 ? { normal: address.text, alias: network64(address), ...note } : { normal: address.text, ...note }
}

const V4 = /(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\w-]|\.\w|:\d)/g
const V6 = /(?<![\w:.])(?:[0-9a-f]{1,4}:{1,2}){2,7}[0-9a-f]{0,4}(?![\w:])/gi
const VERSION = /(?:\bv|\bversion|\brelease|\bbuild|\/)[ :]?$/i

/** IPv4 in four decimal parts, and IPv6 with at least two groups before its end; numbers after "version" are none. */
function find(text: string): Found[] {
  const found: Found[] = []
  for (const m of text.matchAll(V4)) {
    const isVersion = VERSION.test(text.slice(Math.max(0, m.index - 10), m.index))
    if (!isVersion && parseAddress(m[0]) !== null) found.push({ written: m[0], index: m.index })
  }
  if (!text.includes(':')) return found
  for (const m of text.matchAll(V6)) if (parseAddress(m[0])?.version === 6) found.push({ written: m[0], index: m.index })
  return found
}

/**
 * An internet address. Weak by itself: thousands may share one, and it changes hands; the time of the event counts. The
 * alias of an IPv6 address is its /64 network.
 * @see RFC 5952 (text of IPv6), RFC 4291 section 2.5.5.2 (IPv4-mapped)
 */
export const ip = kind({
  id: 'ip',
  label: 'Internet address',
  weight: { bits: 9, silentFrom: 64, aliasBits: 7, weak: true },
  find,
  normal,
  examples: {
    '192.0.2.7': '192.0.2.7',
    ' 192.0.2.7:50123 ': '192.0.2.7',
    '192.000.002.007': '192.0.2.7',
    '::ffff:192.0.2.7': '192.0.2.7',
    '2001:0DB8:0:0:0:0:0:1': '2001:db8::1',
    '[2001:db8::1]:443': '2001:db8::1',
    'fe80::1%eth0': 'fe80::1',
    '192.0.2': null,
    '192.0.2.256': null,
    '10:15:00': null,
    '::': '::',
  },
})
