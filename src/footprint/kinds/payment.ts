import { ibanPasses } from '../checks.ts'
import { ibanLengths, upiHandles } from '../payment-data.ts'
import { serviceKey } from '../service.ts'
import { saysNothing, tidy } from '../tidy.ts'
import { webAddress } from '../web-address.ts'
import { kind } from './plug.ts'
import type { Found, KindHint, NormalForm } from './plug.ts'

const LINKS: readonly (readonly [service: string, host: string, path: RegExp])[] = [
  ['cashapp', 'cash.app', /^\/\$([\w-]{1,20})/], ['paypal', 'paypal.me', /^\/([\w.-]{1,64})/],
  ['paypal', 'paypal.com', /^\/paypalme\/([\w.-]{1,64})/i],
  ['venmo', 'venmo.com', /^\/(?:u\/)?([\w-]{3,64})\/?$/], ['venmo', 'account.venmo.com', /^\/u\/([\w-]{3,64})/],
  ['revolut', 'revolut.me', /^\/([\w.-]{1,64})/],
]

function fromLink(text: string): NormalForm | null {
  const address = text.includes('.') && text.includes('/') ? webAddress(text) : null
  if (address === null) return null
  const host = address.url.hostname.replace(/^www\./, '')
  for (const [service, ofHost, path] of LINKS) {
    const name = ofHost === host ? path.exec(address.url.pathname)?.[1] : undefined
    if (name !== undefined) return { normal: `${service}:${name.toLowerCase()}` }
  }
  return null
}

function iban(text: string): NormalForm | null {
  const plain = text.replace(/^IBAN[:\s]*/i, '').replace(/[\s.-]/g, '').toUpperCase()
  const country = plain.slice(0, 2)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain) || ibanLengths[country] !== plain.length || !ibanPasses(plain)) return null
  return { normal: `iban:${plain}`, country }
}

const CASHTAG = /^\$(?=[\w-]{0,19}[a-z])[a-z\d][\w-]{0,19}$/i
const KEYED = /^([\p{L}\p{N}.-]{1,200}):(?!\/)(?=\S)(.+)$/u

function upi(text: string): NormalForm | null {
  const m = /^([\w.-]{2,64})@([a-z]{2,32})$/i.exec(text)
  const own = `upi:${text.toLowerCase()}`
  if (m === null) return null
  const known = upiHandles.has((m[2] ?? '').toLowerCase())
  return { normal: own, country: 'IN', ...(known ? {} : { note: 'UPI form, payment provider not in the list' }) }
}

/** A value whose payment service is known from the field or from a `service:` before it. */
function ofService(service: string, value: string): NormalForm | null {
  const name = value.toLowerCase().replace(/^[@$/\s]+/, '').trim()
  if (service === 'iban') return iban(value)
  if (service === 'upi') return upi(name)
  const brokenIban = /^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(name) && ibanLengths[name.slice(0, 2).toUpperCase()] === name.length
  const empty = name.length < 2 || saysNothing(name) || !/[\p{L}\p{N}]/u.test(name)
  return empty || brokenIban ? null : { normal: `${service}:${name}` }
}

function normal(written: string, hint: KindHint): NormalForm | null {
  const text = tidy(written)
  if (saysNothing(text) || text.length > 300) return null
  return fromLink(text) ?? iban(text) ?? named(text, serviceKey(hint.type) ?? serviceKey(hint.service))
}

function named(text: string, service: string | null): NormalForm | null {
  if (CASHTAG.test(text) && (service === null || service === 'cashapp')) return ofService('cashapp', text)
  const keyed = KEYED.exec(text)
  const told = keyed === null ? null : serviceKey(keyed[1])
  if (keyed !== null && told !== null && (service ?? told) === told) return ofService(told, keyed[2] ?? '')
  if (service !== null) return ofService(service, text)
  return upiHandles.has(text.toLowerCase().split('@')[1] ?? '') ? upi(text) : null
}

const IN_TEXT = new RegExp([
  /(?<![\w$])\$[a-z][\w-]{2,19}(?![\w$])/,
  /(?<![\w.@/-])(?:https?:\/\/)?(?:www\.)?(?:cash\.app|paypal\.me|paypal\.com\/paypalme|venmo\.com|revolut\.me)\/[$\w./-]{2,80}/,
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}\b/,
  /(?<![\w.])[\w.-]{2,64}@[a-z]{2,20}(?![\w.@-])/,
].map((form) => form.source).join('|'), 'gi')

/** A word after a dollar sign that is a currency or share code, not a name. */
const isTicker = (text: string): boolean => /^\$[A-Z]{1,5}$/.test(text)

function ibanAt(text: string): string | null {
  const length = ibanLengths[text.slice(0, 2).toUpperCase()] ?? 0
  let end = 0
  for (let letters = 0; end < text.length && letters < length; end++) if (/[A-Z0-9]/i.test(text.charAt(end))) letters++
  const written = text.slice(0, end)
  return length > 0 && iban(written) !== null ? written : null
}

function find(text: string): Found[] {
  const found: Found[] = []
  for (const m of text.matchAll(IN_TEXT)) {
    const raw = m[0]
    if (/^[A-Z]{2}\d{2}[ A-Z0-9-]{10}/i.test(raw) && !raw.includes('@')) {
      const written = ibanAt(raw)
      if (written !== null) found.push({ written, index: m.index })
      continue
    }
    const written = raw.replace(/[./-]+$/, '')
    if (!isTicker(written) && normal(written, {}) !== null) found.push({ written, index: m.index })
  }
  return found
}

/** A payment handle: `<service>:<name>`, or an IBAN whose check digits pass. */
export const payment = kind({
  id: 'payment',
  label: 'Payment handle',
  weight: { bits: 20, silentFrom: 60 },
  find,
  normal,
  examples: {
    '$TernWatcher': 'cashapp:ternwatcher',
    'https://cash.app/$TernWatcher': 'cashapp:ternwatcher',
    'paypal.me/TernWatcher': 'paypal:ternwatcher',
    'https://venmo.com/u/tern-watcher': 'venmo:tern-watcher',
    'GB82 WEST 1234 5698 7654 32': 'iban:GB82WEST12345698765432',
    'GB82 WEST 1234 5698 7654 33': null,
    'tern@okaxis': 'upi:tern@okaxis',
    'venmo:@Tern-Watcher': 'venmo:tern-watcher',
    '$5': null,
    'unknown': null,
  },
})
