import { luhnPasses } from '../checks.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { kind } from './plug.ts'
import type { KindHint, NormalForm } from './plug.ts'

const UUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i
const MAC = /^(?:[0-9a-f]{2}([:.\- ]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^[0-9a-f]{4}([.:-])[0-9a-f]{4}\2[0-9a-f]{4}$/i
const OWN_FORM = /^([\p{L}\p{N}-]{1,40}):(?=\S)(.+)$/u
const OWN_TYPED = /^(?:imei:\d{14}|mac:[0-9a-f]{12}|uuid:[0-9a-f-]{36})$/

/**
 * IMEI: 14 digits, or 15 with a check digit, or 16 with the software version (IMEISV). The first 14 tell the device. @see
 * 3GPP TS 23.003 section 6.2
 */
function imei(digits: string): NormalForm | null {
  if (!/^\d{14,16}$/.test(digits) || /^(\d)\1+$/.test(digits)) return null
  const failed = digits.length === 15 && !luhnPasses(digits)
  const note = 'the check digit of the IMEI fails: one digit may be wrong'
  return { normal: `imei:${digits.slice(0, 14)}`, ...(failed ? { note } : {}) }
}

/**
 * MAC address: 48 bits. A locally administered one (second lowest bit of the first byte) is often made up per network. @see
 * IEEE 802-2014 section 8.2
 */
function mac(hex: string): NormalForm | null {
  const digits = hex.replace(/[^0-9a-f]/gi, '').toLowerCase()
  if (digits.length !== 12 || /^(.)\1+$/.test(digits)) return null
  const local = (Number.parseInt(digits.slice(0, 2), 16) & 2) !== 0
  if (!local) return { normal: `mac:${digits}`, bits: 18 }
  return { normal: `mac:${digits}`, weak: true, bits: 10, note: 'locally administered address: may be random and change' }
}

function uuid(text: string): NormalForm | null {
  const m = UUID.exec(text)
  if (m === null) return null
  const value = m.slice(1).join('-').toLowerCase()
  return /^[0-]+$/.test(value) ? null : { normal: `uuid:${value}` } // all zeros: the owner switched the advertising id off
}

const KNOWN: readonly (readonly [type: RegExp, read: (text: string) => NormalForm | null])[] = [
  [/imei/, (text) => imei(text.replace(/[\s./-]/g, ''))],
  [/\bmac\b|mac[-_ ]?addr|wi-?fi|ethernet|bluetooth|bssid/, mac],
  [/ad(?:vertising)?[-_ ]?id|idf[av]|gaid|aaid|uuid|guid|udid/, uuid],
]

/** Any other typed id, word for word; short ones and network names add to other evidence only. */
function typed(type: string, text: string): NormalForm | null {
  const key = type.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'id'
  if (text.length > 300 || !/[\p{L}\p{N}]/u.test(text) || /^0+$/.test(text)) return null
  const shared = text.length < 8 || /ssid|model|name|user-?agent|\bos\b|version|type/.test(key)
  if (!shared) return { normal: `${key}:${text}`, bits: 20 }
  return { normal: `${key}:${text}`, weak: true, bits: 5, note: 'a name or short id that many devices may share' }
}

function untyped(text: string): NormalForm | null {
  const digits = text.replace(/[\s./-]/g, '')
  if (/^\d{15}$/.test(digits) && luhnPasses(digits)) return imei(digits)
  if (UUID.test(text)) return uuid(text)
  return (MAC.test(text) ? mac(text) : null) ?? (/\s/.test(text) ? null : typed('id', text))
}

/** The type that the field or our own form (`imei:…`) tells, and the value without it. */
function typeAndValue(text: string, hint: KindHint): { readonly type: string; readonly value: string } {
  const fromHint = tidy(hint.type ?? '').toLowerCase()
  const own = MAC.test(text) ? null : OWN_FORM.exec(text)
  const told = own?.[1] ?? ''
  if (OWN_TYPED.test(text)) return { type: told, value: own?.[2] ?? '' }
  if (own === null || (fromHint !== '' && !fromHint.includes(told))) return { type: fromHint, value: text }
  return { type: fromHint || told, value: own[2] ?? '' }
}

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  if (saysNothing(text)) return null
  const { type, value } = typeAndValue(text, hint)
  if (type === '') return untyped(value)
  for (const [pattern, read] of KNOWN) {
    const form = pattern.test(type) ? read(value) : null
    if (form !== null) return form
  }
  if (UUID.test(value)) return uuid(value)
  return /^(?:device|hardware)?[-_ ]?id$/.test(type) ? untyped(value) : typed(type, value)
}

/** A device id: IMEI, MAC address, advertising id, or any other id with its type. */
export const device = kind({
  id: 'device',
  label: 'Device',
  weight: { bits: 22, silentFrom: 80 },
  normal,
  examples: {
    '49-015420-323751-8': 'imei:49015420323751',
    'imei:490154203237518': 'imei:49015420323751',
    'imei:49015420323751': 'imei:49015420323751',
    '00:00:5E:00:53:AF': 'mac:00005e0053af',
    '0000.5e00.53af': 'mac:00005e0053af',
    '{3F2504E0-4F89-41D3-9A0C-0305E82C3301}': 'uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '00000000-0000-0000-0000-000000000000': null,
    'unknown': null,
    'a b': null,
  },
})
