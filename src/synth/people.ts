import { commonNames, countries, handleWords, schools, senders, streets } from './words.ts'
import { prng } from './prng.ts'
import type { Country, Sender } from './words.ts'
import type { Plan } from './plan.ts'
import type { Prng } from './prng.ts'

/** An account of an invented person. `claimedBirth` differs from the person's own when the account pretends another age. */
export interface SynthAccount {
  readonly sender: Sender
  readonly userId: string
  readonly handle: string
  readonly displayName: string
  readonly email: string
  readonly claimedBirth: string
  readonly claimedFirst: string
}

/** An invented person. `id` is the one of `truth.json`; `device` an advertising id, `imei` of the test range. */
export interface SynthPerson {
  readonly id: string
  readonly role: 'suspect' | 'child' | 'account-holder'
  readonly first: string
  readonly last: string
  readonly birth: string
  readonly age: number
  readonly gender: string
  readonly country: Country
  readonly city: string
  readonly region: string
  readonly street: string
  readonly email: string
  readonly phone: string | null
  readonly device: string
  readonly imei: string
  readonly payment: string
  readonly school: string
  readonly accounts: readonly SynthAccount[]
  /** The first half of the IPv6 addresses that are this person's alone, and one possibly re-used IPv4 address at home. */
  readonly ipv6: string
  readonly ipv4: string
}

/** Addresses that thousands share in this world. */
export const sharedAddresses = {
  carriers: ['203.0.113.7', '203.0.113.8', '203.0.113.9', '203.0.113.64', '203.0.113.65', '203.0.113.200', '2001:db8:ca11::1'],
  exits: ['198.51.100.10', '198.51.100.11', '198.51.100.99'],
  office: '198.51.100.200',
} as const

const LOCAL_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss', '’': '' }

/** A name as people write it into an address: letters a to z only. */
function ascii(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[øß’]/g, (c) => LOCAL_LETTERS[c] ?? '').toLowerCase().replace(/[^a-z]/g, '')
}

/** The check digit of an IMEI (Luhn over 14 digits). */
function luhn(digits: string): string {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const d = Number(digits[i]) * (i % 2 === 1 ? 2 : 1)
    sum += d > 9 ? d - 9 : d
  }
  return String((10 - (sum % 10)) % 10)
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { o: '0', l: '1', i: 'í', e: '3' }

/** Where a handle is chosen: whose it is, and on which service (its place in the list of senders). */
interface HandleSpot { readonly seed: number; readonly caseNumber: number; readonly number: number; readonly service: number }

/**
 * A screen name. Nobody else has it on that service, as services see to. Some are writings of famous names with a number of their own;
 * and in three of a hundred pairs of neighbouring cases two unrelated people take the same name on different services, or a writing that
 * looks the same on one: agreement on such names says little.
 */
function handleOf({ seed, caseNumber, number, service }: HandleSpot, random: Prng): string {
  const pair = caseNumber >> 1
  const own = number.toString(36)
  if (number % 64 === 0 && prng(seed, 10, pair).chance(0.03)) {
    const name = `${handleWords.famous[pair % handleWords.famous.length] ?? 'shadowfox'}-${pair.toString(36)}`
    if (caseNumber % 2 === service % 2) return name
    if (caseNumber % 2 === 1) return name.replace(/[olie]/, (c) => LOOK_ALIKE[c] ?? c)
  }
  if (random.chance(0.05)) return `${random.pick(['the.', '', 'real_'])}${random.pick(handleWords.famous)}${random.pick(['', '_', '.'])}${own}`
  return `${random.pick(handleWords.adjectives)}${random.pick(['.', '_', ''])}${random.pick(handleWords.nouns)}${own}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A date of birth of somebody who is that old at `now`. */
function birthOf(plan: Plan, age: number, random: Prng): string {
  const day = `${two(1 + random.int(12))}-${two(1 + random.int(28))}`
  const year = Number(plan.now.slice(0, 4)) - age - (day > plan.now.slice(5, 10) ? 1 : 0)
  return `${year}-${day}`
}

function accountOf(
  base: { caseNumber: number; number: number; first: string; birth: string; email: string }, plan: Plan, random: Prng, pretends: boolean,
): SynthAccount {
  const service = random.weighted(senders.map((s) => s.weight))
  const sender = senders[service] ?? senders[0]
  const handle = handleOf({ seed: plan.seed, caseNumber: base.caseNumber, number: base.number, service }, random)
  const own = random.chance(0.55)
  return {
    sender, handle,
    userId: sender.name === 'Palaver' ? random.hex(24) : String(1_000_000_000 + random.int(4_000_000_000)) + String(base.number),
    displayName: pretends ? random.pick(['Robin', 'Kit', 'Sky', 'Charlie']) : base.first,
    email: own ? base.email : `${ascii(handle) || 'user'}.${base.number.toString(36)}@example.net`,
    claimedBirth: pretends ? birthOf(plan, 13 + random.int(4), random) : base.birth,
    claimedFirst: pretends ? random.pick(['Robin', 'Kit', 'Sky', 'Charlie']) : base.first,
  }
}

function imeiOf(number: number): string {
  const digits = `0010${String(number % 10_000_000_000).padStart(10, '0')}`
  return digits + luhn(digits)
}

function uuidOf(random: Prng): string {
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`
}

function phoneOf(country: string, rank: number): string | null {
  if (rank < 0) return null
  if (country === 'US') return `+1202555${String(100 + rank).padStart(4, '0')}`
  return `+447700900${String(rank - 1).padStart(3, '0')}`
}

interface Wanted { readonly role: SynthPerson['role']; readonly accounts: number; readonly pretends: boolean }

/**
 * Invents the person of a number (unique in the world). A suspect with several accounts pretends another age and name on one of them
 * when `pretends`; the accounts share mail, device, phone or payment handle as people's accounts do.
 */
export function inventPerson(plan: Plan, caseNumber: number, local: number, wanted: Wanted): SynthPerson {
  const number = caseNumber * 64 + local
  const random = prng(plan.seed, 2, caseNumber, local)
  const country = countries[local === 0 || random.chance(0.7)
    ? plan.country[caseNumber] ?? 0 : random.weighted(countries.map((c) => c.weight))] as Country
  const common = wanted.role !== 'child' && random.chance(0.04) ? random.pick(commonNames) : null
  const first = common?.[0] ?? random.pick(country.first)
  const last = common?.[1] ?? random.pick(country.last)
  const age = wanted.role === 'child' ? 5 + random.int(12) : 18 + random.int(48)
  const birth = birthOf(plan, age, random)
  const [city, region] = random.pick(country.cities)
  const email = `${ascii(first)}.${ascii(last)}.${number.toString(36)}@example.${random.pick(['org', 'com', 'net'])}`
  const accounts = Array.from({ length: wanted.accounts }, (_, i) =>
    accountOf({ caseNumber, number, first, birth, email }, plan, random, wanted.pretends && i === wanted.accounts - 1))
  return {
    id: `${wanted.role === 'child' ? 'child' : 'person'}-${number}`, role: wanted.role, first, last, birth, age,
    gender: random.pick(['Female', 'Male', 'Unknown']), country, city, region, street: `${1 + random.int(120)} ${random.pick(streets)}`,
    email, phone: local === 0 ? phoneOf(country.code, plan.phone[caseNumber] ?? -1) : null, device: uuidOf(random), imei: imeiOf(number),
    payment: `$${ascii(first)}${number.toString(36)}`, school: random.pick(schools), accounts,
    ipv6: `2001:db8:${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`, ipv4: `192.0.2.${1 + random.int(254)}`,
  }
}
