import ipaddr from 'ipaddr.js'
import { tidy } from './tidy.ts'

/**
 * An internet address as parsed; `text` is canonical (dotted decimal, or RFC 5952). `port` is there when it was written
 * with it.
 */
export interface ParsedAddress {
  readonly version: 4 | 6
  readonly text: string
  readonly bytes: readonly number[]
  readonly port: number | null
  readonly note: string | null
}

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::(\d{1,5}))?$/

function portOf(text: string | undefined): number | null {
  const port = Number(text ?? '0')
  return port > 0 && port < 65_536 ? port : null
}

function version4(m: RegExpExecArray): ParsedAddress | null {
  const written = m.slice(1, 5)
  const bytes = written.map(Number)
  if (bytes.some((b) => b > 255)) return null
  const padded = written.some((part) => part.length > 1 && part.startsWith('0'))
  return { version: 4, text: bytes.join('.'), bytes, port: portOf(m[5]), note: padded ? 'leading zeros read as decimal' : null }
}

function version6(text: string): ParsedAddress | null {
  const m = /^\[([0-9a-f:.]{2,45})(?:%[\w.-]{1,32})?\](?::(\d{1,5}))?$|^([0-9a-f:.]{2,45})(?:%[\w.-]{1,32})?$/i.exec(text)
  const bare = m?.[1] ?? m?.[3]
  if (bare === undefined || !bare.includes(':') || !ipaddr.IPv6.isValid(bare)) return null
  const address = ipaddr.IPv6.parse(bare)
  if (address.isIPv4MappedAddress()) {
    const v4 = address.toIPv4Address()
    const note = 'written as an IPv4-mapped IPv6 address'
    return { version: 4, text: v4.toString(), bytes: v4.toByteArray(), port: portOf(m?.[2]), note }
  }
  return { version: 6, text: address.toRFC5952String(), bytes: address.toByteArray(), port: portOf(m?.[2]), note: null }
}

/**
 * Parses an IPv4 or IPv6 address, with or without a port, brackets, prefix length or zone index; null when it is none. An
 * IPv4-mapped IPv6 address is the IPv4 address. Only four-part decimal is IPv4: octal and short forms are not guessed.
 */
export function parseAddress(written: string): ParsedAddress | null {
  if (written.length > 100) return null
  const text = tidy(written).replace(/\/(?:32|128)$/, '')
  const m = V4.exec(text)
  return m === null ? version6(text) : version4(m)
}

/** The first 64 bits of an IPv6 address, which are one customer's or one site's network: `2001:db8:1:2::/64`. */
export function network64(address: ParsedAddress): string {
  const first = address.bytes.map((byte, i) => (i < 8 ? byte : 0))
  return `${new ipaddr.IPv6(first).toRFC5952String()}/64`
}
