import ipaddr from 'ipaddr.js'
import { addressParser } from 'postal-mime'
import type { WrittenIdentifier } from '../../contract.ts'
import { readMailDate } from './date.ts'
import type { Header } from './headers.ts'
import type { RawMail } from './raw.ts'

/** A mailbox as a header names it; either part may be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

const MOST_MAILBOXES = 500

/** The mailboxes of a header value, groups flattened, encoded words read. */
export function mailboxes(value: string): readonly Mailbox[] {
  return addressParser(value, { flatten: true }).slice(0, MOST_MAILBOXES)
    .map((found) => ({ name: found.name.trim(), address: (found.address ?? '').trim() }))
    .filter(({ name, address }) => name !== '' || address !== '')
}

/** Ranges of addresses that lead to nobody outside a network; documentation ranges are left in, as tests and training use them. */
const INSIDE = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'unspecified', 'broadcast', 'multicast', 'carrierGradeNat'])

/** An address as written when it is public, else null. */
export function publicAddress(text: string): string | null {
  const written = text.replace(/^IPv6:/i, '')
  if (written.length > 45) return null
  if (ipaddr.IPv4.isValidFourPartDecimal(written)) {
    const parsed = ipaddr.IPv4.parse(written)
    return INSIDE.has(parsed.range()) || (parsed.octets[0] ?? 0) >= 240 ? null : written
  }
  if (!written.includes(':') || !ipaddr.IPv6.isValid(written)) return null
  const parsed = ipaddr.IPv6.parse(written)
  return parsed.isIPv4MappedAddress() ? publicAddress(parsed.toIPv4Address().toString()) : INSIDE.has(parsed.range()) ? null : written
}

/**
 * The public addresses from which each relay says that it took the message. What a server greets with may be made up, so an
 * address in brackets (which the receiving server saw) goes before one without. Marked `mail-relay`: mostly servers, not people.
 */
export function relaysOf(headers: readonly Header[], place: RawMail['place']): readonly WrittenIdentifier[] {
  return headers.filter((h) => h.name === 'received').slice(0, 100).flatMap((received): readonly WrittenIdentifier[] => {
    const value = received.value.slice(0, 5000)
    const by = value.search(/\sby\s/i)
    const from = by === -1 ? value.split(';')[0] ?? '' : value.slice(0, by)
    if (!/^\s*from\s/i.test(from)) return []
    const bracketed = (from.match(/\[[^\][\s]{3,60}\]/g) ?? []).map((found) => found.slice(1, -1))
    const bare = from.match(/[0-9A-Fa-f]{1,4}[:.][0-9A-Fa-f:.]{3,43}/g) ?? []
    const written = [...new Set((bracketed.length > 0 ? bracketed : bare).map(publicAddress).filter((found) => found !== null))]
    const semicolon = value.lastIndexOf(';')
    const when = semicolon === -1 ? null : readMailDate(value.slice(semicolon + 1).trim(), 'relayed')
    return written.map((address) => ({
      hint: 'ip', written: address, event: 'mail-relay', at: place(received.offset, address), ...(when === null ? {} : { when }),
    }))
  })
}

const ORIGINS = new Set(['x-originating-ip', 'x-sender-ip', 'x-client-ip', 'x-source-ip', 'x-real-ip'])

/** Addresses that a mail service names as the sender's own (`X-Originating-IP` and the like), marked `mail-origin`. */
export function originsOf(headers: readonly Header[], place: RawMail['place']): readonly WrittenIdentifier[] {
  return headers.filter((h) => ORIGINS.has(h.name)).slice(0, 10).flatMap((h): readonly WrittenIdentifier[] => {
    const written = publicAddress(h.value.replace(/[[\]\s]/g, ''))
    return written === null ? [] : [{ hint: 'ip', written, event: 'mail-origin', at: place(h.offset, written) }]
  })
}
