import { services, WHOLE_ONLY } from './service-names.ts'

const byName = new Map<string, string>()
const byDomain = new Map<string, string>()
for (const [key, { names, domains }] of Object.entries(services)) {
  byName.set(key, key)
  for (const name of names) byName.set(name, key)
  for (const domain of domains) byDomain.set(domain, key)
}

const COMPANY = new Set([
  'inc', 'llc', 'ltd', 'limited', 'corp', 'corporation', 'co', 'company', 'gmbh', 'ag', 'bv', 'sa', 'sas', 'sarl', 'srl',
  'plc', 'pte', 'pty',
  'oy', 'ab', 'as', 'kk', 'fz', 'incorporated', 'group', 'holdings', 'technologies', 'international', 'global', 'the',
])

const HOST = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*[a-z0-9-]+\.[a-z]{2,12}\/?$/

function hostKey(text: string): string | null {
  if (text.length > 253 || !text.includes('.') || text.includes(' ') || !HOST.test(text)) return null
  const host = text.replace(/^https?:\/\//, '').replace(/\/$/, '').replace(/^(?:www|m|mobile)\./, '')
  return serviceOfHost(host) ?? host
}

/** Canonical key of the service that owns a host name (lower case), by itself or a parent domain; null when none is known. */
export function serviceOfHost(host: string): string | null {
  for (let rest = host; rest !== '';) {
    const key = byDomain.get(rest)
    if (key !== undefined) return key
    const dot = rest.indexOf('.')
    rest = dot < 0 ? '' : rest.slice(dot + 1)
  }
  return null
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** A known key for the longest run of leading words, then for any single telling word. */
function keyInWords(words: readonly string[]): string | null {
  for (let n = Math.min(words.length, 4); n > 0; n--) {
    const name = words.slice(0, n).join('')
    const key = byName.get(name)
    if (key !== undefined && (n === words.length || !WHOLE_ONLY.has(name))) return key
  }
  for (const word of words.slice(0, 12)) {
    const key = byName.get(word)
    if (key !== undefined && !WHOLE_ONLY.has(word)) return key
  }
  return null
}

const LONGEST_NAME = 200
const memo = new Map<string, string | null>()

function keyOf(written: string): string | null {
  const text = written.slice(0, LONGEST_NAME).toWellFormed().normalize('NFKC').toLowerCase().trim()
  const host = hostKey(text)
  if (host !== null) return host
  const whole = byName.get(wordsOf(text).join(''))
  if (whole !== undefined) return whole
  const words = wordsOf(text.replace(/\([^()]*\)/g, ' ')) // "Telegram (messenger)", "X (formerly Twitter)"
  const telling = words.filter((word) => !COMPANY.has(word))
  const folded = (telling.length > 0 ? telling : words).join('')
  return keyInWords(telling) ?? keyInWords(wordsOf(text)) ?? (folded === '' ? null : folded)
}

/**
 * One key for a platform however it is written: `Instagram, Inc.`, `instagram.com` and `IG` are all `instagram`. A name
 * that is not in the list becomes its own letters and digits in lower case, without company forms; an unknown host stays a
 * host. Null for nothing at all. The key has no colon.
 */
export function serviceKey(written: string | null | undefined): string | null {
  if (typeof written !== 'string' || written === '') return null
  const known = memo.get(written)
  if (known !== undefined) return known
  const key = keyOf(written)
  if (memo.size > 5000) memo.clear()
  if (written.length <= LONGEST_NAME) memo.set(written, key)
  return key
}

const KEYED = /^([\p{L}\p{N}.-]{1,200}):(?!\/\/)(?=\S)(.+)$/u

/**
 * Splits our own form `service:name` (`?:name` when no service is known). A service told beside the text wins; then only
 * its own key before the colon is taken off.
 */
export function splitKeyed(text: string,
  service: string | null | undefined): { readonly key: string | null; readonly name: string } {
  const told = serviceKey(service)
  if (told !== null) return { key: told, name: text.toLowerCase().startsWith(`${told}:`) ? text.slice(told.length + 1) : text }
  if (text.startsWith('?:')) return { key: null, name: text.slice(2) }
  const keyed = KEYED.exec(text)
  const key = serviceKey(keyed?.[1])
  return keyed === null || key === null ? { key: null, name: text } : { key, name: keyed[2] ?? '' }
}

/** Every known name and key of at least two letters, for search in free text; folded, without spaces. */
export const serviceNames: readonly string[] = [...byName.keys()].filter((name) => name.length > 1)
