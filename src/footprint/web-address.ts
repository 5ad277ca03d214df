import { tidy } from './tidy.ts'

/**
 * Query keys that services add to follow a click; they name no page. Anything else is kept: a key may be the whole identity
 * of a page.
 */
const TRACKING = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|yclid|igsh|igshid|mc_cid|mc_eid)$/i

const SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\//i

/** A web address, parsed; `url` is canonical (WHATWG), `note` says what was repaired or taken off. */
export interface WebAddress {
  readonly url: URL
  readonly note: string | null
}

/** Repairs the defanged forms that police and analysts write: `hxxps://`, `example[.]org`. */
function refanged(text: string): string {
  const scheme = text.replace(/^h(?:xx|\*\*)p/i, 'http')
  return scheme.includes('[.]') || scheme.includes('(.)') || scheme.includes('[:')
    ? scheme.replace(/\[\.\]|\(\.\)/g, '.').replace(/\[:(?:\/\/)?\]/, (m) => m.slice(1, -1)) : scheme
}

/**
 * Parses a web address as WHATWG URL does, with `http` when no scheme is written, without user name, password and tracking
 * keys. Null when it is none (only http, https and ftp with a host that has a dot, or an address, count).
 */
export function webAddress(written: string): WebAddress | null {
  const text = tidy(written.length > 8192 ? '' : written).replace(/^<|>$/g, '')
  if (text === '' || /\s/.test(text)) return null
  const plain = refanged(text)
  if (!SCHEME.test(plain) && /^[^/]*@/.test(plain)) return null // an e-mail address, not a host with a user name
  const url = URL.parse(SCHEME.test(plain) ? plain : `http://${plain}`)
  if (url === null || !/^(?:https?|ftp):$/.test(url.protocol) || !/[^.]\.[^.]|:/.test(url.hostname)) return null
  const notes = plain === text ? [] : ['written defanged']
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  if (url.search !== '') {
    const before = url.search.slice(1).split('&')
    const kept = before.filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    if (kept.length < before.length) {
      url.search = kept.join('&')
      notes.push('tracking keys taken off')
    }
  }
  return { url, note: notes.length === 0 ? null : notes.join('; ') }
}

const IN_TEXT = /\b(?:https?|hxxps?|ftp):\/\/[^\s<>"“”«»`{}|\\^]{3,2000}|(?<![\w.@/-])www\.[^\s<>"“”«»`{}|\\^]{3,2000}/gi

/** Takes off what belongs to the sentence: closing marks and unpaired brackets at the end. */
export function withoutSentenceEnd(text: string): string {
  let end = text.length
  const openings = (char: string): number => text.slice(0, end).split(char).length
  for (let steps = 0; end > 0 && steps < 20; steps++) {
    const last = text.charAt(end - 1)
    const unpaired = (last === ')' && openings('(') < openings(')')) || (last === ']' && openings('[') < openings(']'))
    if (!unpaired && !/[.,;:!?'’*_~。、，！？…]/.test(last)) break
    end--
  }
  return text.slice(0, end)
}

/** Web addresses in free text: with a scheme, or starting with `www.`. */
export function webAddressesInText(text: string): { readonly written: string; readonly index: number }[] {
  if (!text.includes('://') && !/www\./i.test(text)) return []
  const found: { written: string; index: number }[] = []
  for (const m of text.matchAll(IN_TEXT)) {
    const written = withoutSentenceEnd(m[0])
    if (webAddress(written) !== null) found.push({ written, index: m.index })
  }
  return found
}
