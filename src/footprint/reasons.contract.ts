import type { Role } from '../intake/contract.ts'

/** What may speak for a country, by kind, in English: so it stands in the store and in JSON. `{of}`: grade of an address, kind of a place, code of a currency or language. */
const WRITTEN = {
  'phone': 'telephone prefix',
  'payment': 'country of a payment account',
  'service-field': 'country in a field of the service',
  'domain': 'country domain',
  'address': 'internet address of grade {of} registered in {country}',
  'place': 'stated {of}',
  'currency': 'currency {of}',
  'language': 'language {of} (weak)',
  'law-enforcement': 'law enforcement named in the report',
} as const

/** The side that it is told of; `none` is the report itself. */
const SIDES = { suspect: 'suspect', child: 'child', unknown: 'person', reporter: 'reporter', none: 'report' } as const satisfies Readonly<Record<Role | 'none', string>>

/** One reason why a country may be competent. `side` is null where it is nobody's. */
export interface JurisdictionReason {
  readonly kind: keyof typeof WRITTEN
  /** What fills the places of its English words, by their names. */
  readonly with: Readonly<Record<string, string>>
  readonly side: keyof typeof SIDES | null
  readonly isFreeText: boolean
}

/** A reason as it is kept. */
export function writeReason({ kind, with: fillings, side, isFreeText }: JurisdictionReason): string {
  const what = WRITTEN[kind].replace(/\{([a-z]+)\}/g, (_, place: string) => fillings[place] ?? '')
  return side === null ? what : `${what} (${SIDES[side]}${isFreeText ? ', from free text' : ''})`
}

const kinds = Object.keys(WRITTEN) as JurisdictionReason['kind'][]
const patterns = kinds.map((kind) => ({
  kind, pattern: new RegExp(`^${WRITTEN[kind].replace(/[()]/g, String.raw`\$&`).replace(/\{([a-z]+)\}/g, String.raw`(?<$1>[\w-]+)`)}$`),
}))
const sides = Object.keys(SIDES) as (keyof typeof SIDES)[]

/** What a kept reason says, so that it can be said in another language; null for what `writeReason` does not write. */
export function readReason(written: string): JurisdictionReason | null {
  const [, what = written, whose, text] = /^(.+) \((suspect|child|person|reporter|report)(, from free text)?\)$/.exec(written) ?? []
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(what)
    if (found !== null) return { kind, with: { ...found.groups }, side: sides.find((side) => SIDES[side] === whose) ?? null, isFreeText: text !== undefined }
  }
  return null
}
