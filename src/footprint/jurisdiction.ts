import type { Attribute, Locality, Person, Reading, Role } from '../intake/contract.ts'
import { countryCode } from '../kernel/country.ts'
import { plain } from '../kernel/text.ts'
import type { Grade, Graded, Jurisdiction, Trace } from './contract.ts'
import { agencies, currencyCountry, currencyWords, languageCountries, languageNames, OPEN_DOMAINS } from './jurisdiction-data.ts'
import { writeReason, type JurisdictionReason } from './reasons.contract.ts'
import { partOfCountry } from './stated-place.ts'

/** No conclusion about a country is nearer to certain than this. */
const MOST_CONFIDENT = 0.95

const MOST_REASONS = 20

/**
 * What one piece of evidence of a sort is worth alone (0 to 1, derived: our own judgement, not measured). Pieces of one
 * sort about one person count once, at their best; different ones are taken as independent: 1 - (1 - w1)(1 - w2)…
 */
const WEIGHT = {
  'phone': 0.45, 'stated-place': 0.6, 'verified-place': 0.65, 'coarse-place': 0.4, 'service-field': 0.3, 'payment': 0.35,
  'domain': 0.12, 'currency': 0.15, 'language': 0.08, 'law-enforcement': 0.5,
} as const

const GRADE_WEIGHT: Readonly<Record<Grade, number>> = { A: 0.6, B: 0.5, C: 0.3, D: 0.12 }

/** How much of a piece's weight counts by whose it is. The reporter's country is mostly where a hotline or provider sits. */
const SHARE: Readonly<Record<Role, number>> = { suspect: 1, child: 1, unknown: 0.7, reporter: 0.15 }
const REPORT_SHARE = 0.7

/** What stands in free text may be about somebody else. */
const FREE_TEXT_SHARE = 0.75

/** Collects evidence by country, the best of each sort and person. */
class Evidence {
  readonly byCode = new Map<string, Map<string, { weight: number; reason: string }>>()

  add(code: string, sort: string, person: string | null, weight: number, reason: JurisdictionReason): void {
    if (code.includes('-')) this.add(code.slice(0, 2), sort, person, weight, reason)
    const pieces = this.byCode.get(code) ?? new Map<string, { weight: number; reason: string }>()
    this.byCode.set(code, pieces)
    const key = `${sort}|${person ?? ''}`
    const known = pieces.get(key)
    if (known === undefined || known.weight < weight) pieces.set(key, { weight, reason: writeReason(reason) })
  }

  ranked(): Jurisdiction[] {
    const all = [...this.byCode].map(([code, pieces]) => {
      const best = [...pieces.values()].sort((a, b) => b.weight - a.weight || (a.reason < b.reason ? -1 : 1))
      const confidence = Math.min(MOST_CONFIDENT, 1 - best.reduce((left, piece) => left * (1 - piece.weight), 1))
      const reasons = [...new Set(best.map((piece) => piece.reason))].slice(0, MOST_REASONS)
      return { code, confidence: Math.round(confidence * 1000) / 1000, reasons }
    })
    return all.sort((a, b) => b.confidence - a.confidence || a.code.length - b.code.length || (a.code < b.code ? -1 : 1))
  }
}

const shareOf = (role: Role | null): number => (role === null ? REPORT_SHARE : SHARE[role])

/** What the country of a trace is evidence of, by the trace's kind; null when another piece already says it (a stated place). */
function sortOf(trace: Trace): { readonly sort: string; readonly weight: number; readonly kind: JurisdictionReason['kind'] } | null {
  if (trace.matchAs === 'phone') return { sort: 'phone', weight: WEIGHT.phone, kind: 'phone' }
  if (trace.kind === 'payment') return { sort: 'payment', weight: WEIGHT.payment, kind: 'payment' }
  if (trace.kind === 'school' || trace.kind === 'place') return null
  if (trace.kind !== 'domain') return { sort: `field-${trace.kind}`, weight: WEIGHT['service-field'], kind: 'service-field' }
  const tells = trace.country !== null && !OPEN_DOMAINS.has(trace.country) && countryCode(trace.country) !== null
  return tells ? { sort: 'domain', weight: WEIGHT.domain, kind: 'domain' } : null
}

function addTrace(evidence: Evidence, trace: Trace): void {
  const found = trace.country === null ? null : sortOf(trace)
  if (found === null || trace.country === null) return
  const isFreeText = trace.from === 'free-text'
  const weight = found.weight * shareOf(trace.role) * (isFreeText ? FREE_TEXT_SHARE : 1)
  evidence.add(trace.country, found.sort, trace.person, weight, { kind: found.kind, with: {}, side: trace.role ?? 'none', isFreeText })
}

function addGraded(evidence: Evidence, graded: Graded, countryOfAddress: (address: string) => string | null): void {
  const { trace, grade } = graded
  const country = graded.country ?? (trace.normal === null ? null : countryOfAddress(trace.normal))
  if (country === null) return
  evidence.add(country, 'address', trace.person, GRADE_WEIGHT[grade] * shareOf(trace.role),
    { kind: 'address', with: { of: grade, country }, side: trace.role ?? 'none', isFreeText: false })
}

const COARSE: ReadonlySet<string> = new Set(['city', 'region', 'country'])

function addLocality(evidence: Evidence, locality: Locality, person: Person | null): void {
  const code = partOfCountry(locality)
  if (code === null) return
  const role = person?.role ?? null
  const stated = COARSE.has(locality.kind) ? WEIGHT['coarse-place'] : WEIGHT['stated-place']
  const weight = locality.verified === true ? WEIGHT['verified-place'] : stated
  const isFreeText = locality.from === 'free-text'
  const share = shareOf(role) * (isFreeText ? FREE_TEXT_SHARE : 1)
  evidence.add(code, 'place', person?.ref ?? null, weight * share, { kind: 'place', with: { of: locality.kind }, side: role ?? 'none', isFreeText })
}

/** What is told of nobody in particular. */
const NOBODYS = { side: null, isFreeText: false } as const

function addCurrency(evidence: Evidence, written: string): void {
  const upper = written.trim().toUpperCase()
  const code = currencyCountry[upper] === undefined ? (currencyWords[written.trim().toLowerCase()] ?? '') : upper
  const country = Object.hasOwn(currencyCountry, code) ? currencyCountry[code] : undefined
  if (country !== undefined) evidence.add(country, 'currency', null, WEIGHT.currency, { ...NOBODYS, kind: 'currency', with: { of: code } })
}

function addLanguage(evidence: Evidence, written: string, share: number): void {
  for (const word of plain(written.slice(0, 200)).split(' ')) {
    const code = Object.hasOwn(languageNames, word) ? (languageNames[word] ?? '') : word
    const region = /^[a-z]{2}$/.test(code) && Object.hasOwn(languageCountries, code) ? (languageCountries[code] ?? []) : []
    for (const [country, part] of region) {
      evidence.add(country, 'language', null, WEIGHT.language * part * share, { ...NOBODYS, kind: 'language', with: { of: code } })
    }
  }
}

function addLawEnforcement(evidence: Evidence, written: string): void {
  const text = ` ${plain(written.slice(0, 1000))} `
  const agency = agencies.find(([words]) => text.includes(` ${plain(words)}${words.length > 8 ? '' : ' '}`))
  const named = agency?.[1] ?? partOfCountry({ kind: 'region', value: written.slice(0, 200) })
  if (named !== null) evidence.add(named, 'law-enforcement', null, WEIGHT['law-enforcement'], { ...NOBODYS, kind: 'law-enforcement', with: {} })
}

function addAttribute(evidence: Evidence, { name, value }: Attribute, person: Person | null): void {
  if (typeof value !== 'string') return
  if (name === 'currency') addCurrency(evidence, value)
  else if (name === 'language') addLanguage(evidence, value, shareOf(person?.role ?? null))
  else if (name === 'law-enforcement' || name === 'other-police') addLawEnforcement(evidence, value)
}

/**
 * Countries, and parts of countries with their own law, that may be competent, most confident first, each with its reasons.
 * Several, never one guess; a part's evidence also counts for its country. Evidence: telephone prefixes, graded addresses
 * (by the country of the address table), stated places, currency, fields of the service, payment accounts, country domains,
 * language (weak), law enforcement named.
 * @param countryOfAddress ISO 3166-1 alpha-2 of an address or null; asked for graded addresses that carry no country
 */
export function jurisdictionsOf(
  reading: Reading, traces: readonly Trace[], graded: readonly Graded[], countryOfAddress: (address: string) => string | null,
): Jurisdiction[] {
  const evidence = new Evidence()
  for (const trace of traces) addTrace(evidence, trace)
  for (const event of graded) addGraded(evidence, event, countryOfAddress)
  for (const locality of reading.localities) addLocality(evidence, locality, null)
  for (const attribute of reading.attributes) addAttribute(evidence, attribute, null)
  for (const person of reading.people) {
    for (const locality of person.localities) addLocality(evidence, locality, person)
    for (const attribute of person.attributes) addAttribute(evidence, attribute, person)
  }
  return evidence.ranked()
}
