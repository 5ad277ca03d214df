import { zoneMinutes } from '../kernel/time.ts'
import type { When } from '../kernel/time.ts'
import type { AddressEvent, Grade, NetworkKind } from './contract.ts'
import { networkOf, type Network } from './network.ts'

/**
 * Events of the same holder and address corroborate one another when they lie this far apart or more. Ours; the grade table asks
 * for "apart in time".
 */
const APART_MILLISECONDS = 10 * 60_000

/** A grade with its reason in words. */
export interface Grading {
  readonly grade: Grade
  readonly because: string
}

const HIDES: ReadonlySet<NetworkKind> = new Set(['proxy', 'vpn', 'tor'])

const d = (because: string): Grading => ({ grade: 'D', because })
const b = (because: string): Grading => ({ grade: 'B', because })
const c = (because: string): Grading => ({ grade: 'C', because })

/** Time faults that block a request; null when the time has an instant to the minute or better. */
function blockedByTime(when: When | null, halfDayUnclear: boolean): Grading | null {
  if (when === null) return d('no time is given')
  if (halfDayUnclear) return d('morning or afternoon is unclear')
  if (when.local === null && when.instant === null) return d('the time could not be read')
  if (when.instant === null || when.zone === null || zoneMinutes(when.zone) === null) return d('the time has no zone or offset')
  return isFine(when) || when.precision === 'minute' ? null : d(`the time is told to the ${when.precision} only`)
}

const isFine = (when: When): boolean => when.precision === 'second' || when.precision === 'millisecond'

const unverified = (network: Network): string => (network.range.verified ? '' : ', not verified')
const named = (network: Network): string => `${network.range.cidr}: ${network.range.source}${unverified(network)}`

/** Faults of the network that block a request; null when it hides nobody. */
function blockedByNetwork(event: AddressEvent, network: Network | null): Grading | null {
  if (event.proxy === true) return d('the sender marks the address as a possible proxy')
  if (network === null) return null
  if (HIDES.has(network.range.kind)) return d(`the address belongs to a ${network.range.kind} network (${named(network)})`)
  return network.range.kind === 'reserved' ? d(`the address is not a public one (${named(network)})`) : null
}

function instantOf(event: AddressEvent): number {
  const usable = event.when !== null && event.proxy !== true && event.halfDayUnclear !== true && isFine(event.when)
  return usable && event.when?.instant !== undefined && event.when.instant !== null ? Date.parse(event.when.instant) : Number.NaN
}

/** Of events of one holder and address, the first and the last in time: an event that is apart from any of them is apart from one of these. */
export function witnesses(events: readonly AddressEvent[]): readonly AddressEvent[] {
  let first: AddressEvent | null = null
  let last: AddressEvent | null = null
  for (const event of events) {
    const instant = instantOf(event)
    if (Number.isNaN(instant)) continue
    if (first === null || instant < instantOf(first)) first = event
    if (last === null || instant > instantOf(last)) last = event
  }
  return [first, last].filter((e) => e !== null)
}

/** Whether another event of the same holder at the same address, told to the second, lies apart in time. */
function isCorroborated(event: AddressEvent, others: readonly AddressEvent[]): boolean {
  const own = instantOf(event)
  return event.holder !== null && others.some((other) =>
    other.holder === event.holder && other.address === event.address && Math.abs(instantOf(other) - own) >= APART_MILLISECONDS)
}

/**
 * Grades one address event for attribution, A best to D, with the reason. A: zone, second, source port, no proxy, and
 * another event of the same holder and address at least 10 minutes apart. B: without that other event, or without a port
 * where the network is not known to share addresses. C: no port on a network that likely shares addresses, or a time to the
 * minute. D: no zone, proxy, VPN, Tor, half of the day unclear, a coarser time, or an address that is not public. No zone
 * is ever invented. `others` are the other events that are known; `network` is what is known of the address (looked up in
 * our own list when left out).
 * @see RFC 6302 (source port and time to the second)
 */
export function gradeAddress(
  event: AddressEvent, others: readonly AddressEvent[], network: Network | null = networkOf(event.address),
): Grading {
  const blocked = blockedByTime(event.when, event.halfDayUnclear === true) ?? blockedByNetwork(event, network)
  if (blocked !== null || event.when === null) return blocked ?? d('no time is given')
  if (event.when.precision === 'minute') return c('the time is told to the minute only')
  const shared = network?.range.kind === 'carrier-nat' || network?.range.kind === 'office'
  if (event.port === null) {
    if (shared && network !== null) return c(`no source port, and many share the address (${named(network)})`)
    return b('zone and second are known, no proxy is marked; without a source port it cannot be better than B')
  }
  const known = 'zone, second and source port are known, no proxy is marked'
  if (isCorroborated(event, others)) return { grade: 'A', because: `${known}, and another event of the same holder agrees` }
  return b(`${known}, but it is the only such event`)
}
