import { parseAddress, type ParsedAddress } from './ip-text.ts'
import { networkRanges } from './network-data.ts'
import type { NetworkKind, NetworkRange } from './contract.ts'

/** What is known of the network of an address: the narrowest range that holds it. */
export interface Network {
  readonly range: NetworkRange
}

interface OneLength {
  readonly version: 4 | 6
  readonly bits: number
  readonly ranges: ReadonlyMap<string, NetworkRange>
}

/** Ranges ready for look-up: by version and prefix length, then by the leading bits. */
export interface NetworkIndex {
  readonly lengths: readonly OneLength[]
}

/** The first `bits` bits of an address as text; equal for addresses of one range. */
function leading(bytes: readonly number[], bits: number): string {
  const whole = bits >> 3
  const rest = bits & 7
  const last = rest === 0 ? '' : `/${(bytes[whole] ?? 0) >> (8 - rest)}`
  return bytes.slice(0, whole).join('.') + last
}

function parseCidr(cidr: string): { readonly address: ParsedAddress; readonly bits: number } | null {
  const slash = cidr.lastIndexOf('/')
  const address = parseAddress(slash < 0 ? cidr : cidr.slice(0, slash))
  if (address === null) return null
  const most = address.version === 4 ? 32 : 128
  const length = slash < 0 ? most : /^\d{1,3}$/.test(cidr.slice(slash + 1)) ? Number(cidr.slice(slash + 1)) : -1
  return length < 0 || length > most ? null : { address, bits: length }
}

/**
 * Makes ranges ready for look-up; ranges whose CIDR cannot be read are left out (`readRanges` reports them). A later range
 * replaces an equal earlier one.
 */
export function indexRanges(ranges: readonly NetworkRange[]): NetworkIndex {
  const byLength = new Map<string, { version: 4 | 6; bits: number; ranges: Map<string, NetworkRange> }>()
  for (const range of ranges) {
    const cidr = parseCidr(range.cidr)
    if (cidr === null) continue
    const { address: { version, bytes }, bits } = cidr
    const key = `${version}/${bits}`
    const held = byLength.get(key) ?? { version, bits, ranges: new Map<string, NetworkRange>() }
    held.ranges.set(leading(bytes, bits), range)
    byLength.set(key, held)
  }
  return { lengths: [...byLength.values()].sort((a, b) => b.bits - a.bits) }
}

const own = indexRanges(networkRanges)

/**
 * What is known of an address's network; null when nothing is known of it, or it is no address. A deployer's ranges (an
 * index made by `indexRanges`) come before our own.
 */
export function networkOf(address: string, deployers: NetworkIndex | null = null): Network | null {
  const parsed = parseAddress(address)
  if (parsed === null) return null
  for (const index of deployers === null ? [own] : [deployers, own]) {
    for (const { version, bits, ranges } of index.lengths) {
      const range = version === parsed.version ? ranges.get(leading(parsed.bytes, bits)) : undefined
      if (range !== undefined) return { range }
    }
  }
  return null
}

const KINDS: Readonly<Record<string, NetworkKind>> = {
  'carrier-nat': 'carrier-nat', 'proxy': 'proxy', 'vpn': 'vpn',
  'tor': 'tor', 'office': 'office',
}

/**
 * Reads a deployer's ranges: a JSON array of `{cidr, kind: 'carrier-nat'|'proxy'|'vpn'|'tor'|'office', source, verified?}`.
 * Entries that cannot be read are named by their number (from 0) in `unread`; nothing is thrown. `verified` counts only
 * when it is `true`.
 */
export function readRanges(json: unknown): { readonly ranges: readonly NetworkRange[]; readonly unread: readonly number[] } {
  const ranges: NetworkRange[] = []
  const unread: number[] = []
  for (const [i, entry] of (Array.isArray(json) ? (json as readonly unknown[]) : []).entries()) {
    const fields = typeof entry === 'object' && entry !== null ? entry : {}
    const { cidr, kind, source, verified } = fields as Readonly<Record<string, unknown>>
    const known = typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
    if (typeof cidr !== 'string' || known === undefined || typeof source !== 'string' || parseCidr(cidr) === null) unread.push(i)
    else ranges.push({ cidr, kind: known, source, verified: verified === true })
  }
  return { ranges, unread }
}
