import type { Attribute, Incident, Reading } from '../intake/contract.ts'
import type { Jurisdiction } from '../footprint/index.ts'
import { packIdOf, packIdsOf } from './packs/registry.ts'
import type { FactPile } from './fact-pile.ts'
import type { Evidence, Person, ReportFound } from './proposal.ts'
import { told } from './told.ts'
import { demanded, threatened } from './words-shown.ts'

/** What a sender says happened is a claim: a person confirms it. */
const CLAIM = { from: 'report', waits: true } as const

const claim = (a: Pick<Attribute, 'name' | 'at'>): Evidence => ({ place: a.at, what: told('field', { field: a.name }) })

/** Answers that claim nothing. */
const EMPTY = /^\s*(?:|no|none|n\/a|false|unknown|null|0)\s*$/i

const claims = (value: Attribute['value']): boolean => value !== null && value !== false && !EMPTY.test(String(value))

const hasWord = (value: Attribute['value'], word: string): boolean => typeof value === 'string' && `-${value.toLowerCase()}-`.includes(`-${word}-`)

type Put = (fact: string, value: Parameters<FactPile['put']>[1]) => void

/** What attributes of a report claim was done. */
const BY_NAME: Readonly<Partial<Record<Attribute['name'], (put: Put, a: Attribute) => void>>> = {
  'extortion': (put, a) => putExtortion(put, String(a.value)),
  'meeting': (put, a) => {
    put('meeting.proposedOrAgreed', true)
    if (a.when !== undefined || typeof a.value === 'string') put('meeting.arranged', true)
  },
  'payment-for-material': (put) => put('payment.madeOrPromised', true),
  'live-now': (put) => put('image.streamed', true),
  'annotation': (put, a) => {
    if (hasWord(a.value, 'sextortion') || hasWord(a.value, 'extortion')) put('threat.made', true)
    if (hasWord(a.value, 'sextortion')) put('threat.shareIntimateImage', true)
    if (hasWord(a.value, 'csam-solicitation')) put('image.solicited', true)
    if (hasWord(a.value, 'live-streaming')) put('image.streamed', true)
  },
}

function putExtortion(put: Put, words: string): void {
  put('threat.made', true)
  if (threatened(words).share) put('threat.shareIntimateImage', true)
  const kinds = demanded(words)
  if (kinds.length > 0) put('demand.kind', kinds.toSorted())
}

/** What a type of incident claims: enticement is "for sexual acts" in the labels of the NCMEC CyberTipline (incidentType, read 2026-11-22). */
const BY_TYPE: Readonly<Partial<Record<Incident['type'], readonly string[]>>> = {
  'enticement': ['comm.sent', 'comm.sexual', 'conduct.incitedSexualActivity'], 'unsolicited': ['image.shownToChild', 'image.shared'],
  'material': ['image.possessed'], 'travel': ['travel.actorTravelled'],
}

/** Whether an incident of this type says what was done. */
export const isClaimType = (type: Incident['type']): boolean => BY_TYPE[type] !== undefined

/** Whether fields of the report claim that something was done (beyond incidents). */
export function claimsOf(reading: Reading): readonly Attribute[] {
  return reading.attributes.filter((a) => claims(a.value) && BY_NAME[a.name] !== undefined && claimedFacts(a).length > 0).slice(0, 50)
}

function claimedFacts(a: Attribute): [string, Parameters<Put>[1]][] {
  const found: [string, Parameters<Put>[1]][] = []
  BY_NAME[a.name]?.((fact, value) => found.push([fact, value]), a)
  return found
}

/** Puts what fields claim was done. */
export function putClaims(pile: FactPile, attributes: readonly Attribute[]): void {
  for (const a of attributes) for (const [fact, value] of claimedFacts(a)) pile.put(fact, value, claim(a), CLAIM)
}

/** Puts what an incident's type claims. */
export function putIncident(pile: FactPile, { type, at, typeWritten, platform }: Incident): void {
  const what: Evidence = { place: at, what: told(typeWritten === null ? 'incident' : 'incident-labelled', { incident: type }) }
  for (const fact of BY_TYPE[type] ?? []) pile.put(fact, true, what, CLAIM)
  if (type === 'enticement' && (platform !== null || /\bonline\b/i.test(typeWritten ?? ''))) pile.put('comm.medium', 'electronic', what, CLAIM)
}

/**
 * Numbers of the files that say something: known to a hash set, classified by the provider, or reported as material. Jokes and harmless files say
 * nothing.
 */
export function tellingFiles({ reading, files }: Pick<ReportFound, 'reading' | 'files'>): readonly number[] {
  const isMaterial = reading.incidents.some((i) => i.type === 'material')
  return reading.evidence.flatMap((e, n) => {
    const known = files[n]?.known ?? 'unknown'
    const isNoise = known === 'benign' || e.annotations.some((a) => hasWord(a.value, 'viral') || hasWord(a.value, 'meme'))
    return !isNoise && (known === 'known' || isMinorClass(e.classification) || isMaterial) ? [n] : []
  })
}

/** The classes that providers give: A and B are under 18, 1 shows an activity (CyberTipline, industry classification). */
const isMinorClass = (classification: string | null): boolean => /^\s*[AB][12]\s*$/i.test(classification ?? '')

const FILE = { from: 'file', waits: true } as const

/** Puts what is known of a file: held by the account, what a set or a provider calls it. Nothing of it counts before a person says so. */
export function putFile(pile: FactPile, { reading, files }: Pick<ReportFound, 'reading' | 'files'>, n: number): void {
  const file = reading.evidence[n]
  if (file === undefined) return
  const held: Evidence = { place: file.at, what: told('file', { n }) }
  pile.put('image.possessed', true, held, FILE)
  if (file.publiclyAvailable === true) pile.put('image.shared', true, { ...held, what: told('file-public', { n }) }, FILE)
  const known = files[n]
  if (known?.known === 'known') putMaterial(
    pile, { ...held, what: known.category === null ? told('file-known', { n }) : told('file-known-as', { n, category: known.category }) },
  )
  if (isMinorClass(file.classification)) putClass(pile, (file.classification ?? '').trim(), n, held)
  for (const a of file.annotations) {
    const tagged: Evidence = { place: a.at, what: told('file-tagged', { n }) }
    const kind = hasWord(a.value, 'generative-ai') ? 'ai-photorealistic' : hasWord(a.value, 'anime-drawing') ? 'drawing' : null
    if (kind !== null) pile.put('image.kind', [kind], tagged, FILE)
    if (hasWord(a.value, 'live-streaming')) pile.put('image.streamed', true, tagged, FILE)
  }
}

function putMaterial(pile: FactPile, evidence: Evidence): void {
  pile.put('image.indecent', true, evidence, FILE)
  pile.put('image.subjectUnder18OrDepicted', true, evidence, FILE)
}

function putClass(pile: FactPile, written: string, n: number, held: Evidence): void {
  const evidence: Evidence = { ...held, what: told('file-class', { n, class: written }) }
  putMaterial(pile, evidence)
  pile.put('image.subjectAge', { max: 17 }, evidence, FILE)
  if (written.endsWith('1')) pile.put('image.sexualActivityShown', true, evidence, FILE)
}

/** Puts that there was no real child, when the report says so; where only the kind of sender or free text suggests it, a person confirms it. */
export function putDecoy(pile: FactPile, reading: Reading, victim: Person | undefined): boolean {
  const tag = [...reading.attributes.filter((a) => a.name === 'annotation'), ...victim?.attributes ?? []].find((a) => hasWord(a.value, 'decoy'))
  const what = tag === undefined ? suggestedDecoy(reading) : claim(tag)
  if (what === null) return false
  const from = tag === undefined ? CLAIM : { from: 'report' } as const
  pile.put('victim.isReal', false, what, from)
  if (reading.source.kind === 'police') pile.put('victim.decoyKind', 'constable', what, from)
  if (reading.source.kind === 'activist-group') pile.put('victim.decoyKind', 'civilian', what, from)
  return tag !== undefined
}

function suggestedDecoy({ narratives, source, people, conversations }: Reading): Evidence | null {
  const text = narratives.find((n) => /\bdecoys?\b/i.test(n.text.slice(0, 100_000)))
  if (text !== undefined) return { place: text.at, what: told('decoy-text') }
  const at = people[0]?.at ?? conversations[0]?.at
  return source.kind !== 'activist-group' || at === undefined ? null : {
    place: at, what: told('decoy-group'),
  }
}

/** Puts where people are told to be and with which jurisdictions the conduct may have its link. */
export function putPlaces(pile: FactPile, jurisdictions: readonly Jurisdiction[], actor: Person | undefined, victim: Person | undefined): void {
  for (const [who, person] of [['actor', actor], ['victim', victim]] as const) {
    for (const l of person?.localities ?? []) {
      const code = (l.kind === 'region' ? packIdOf(l.value) : null) ?? packIdOf(l.country ?? (l.kind === 'country' ? l.value : ''))
      if (code !== null && !pile.has(`${who}.place`)) pile.put(
        `${who}.place`, code, { place: l.at, what: told('place-told', { locality: l.kind }) }, { from: 'report' },
      )
    }
  }
  const ids = packsRanked(jurisdictions)
  if (ids.length > 0) pile.put('place.nexus', ids, { place: null, what: told('likely-countries', { codes: jurisdictions.slice(0, 4).map((j) => j.code) }) }, { from: 'footprint' })
  if (ids.includes('united-states-federal')) pile.put(
    'place.interstateNexus', true, { place: null, what: told('interstate') }, { from: 'footprint' },
  )
}

/**
 * The packs of ranked codes (`GB-ENG`, `US-CA`), in their order: a code's own, else its country's. A country with several packs (`GB`) stands for all
 * of them, unless one of its parts is ranked too. Treaties and the Directive are no jurisdiction of a report.
 */
export function packsRanked(jurisdictions: readonly Pick<Jurisdiction, 'code'>[]): readonly string[] {
  return [...new Set(jurisdictions.flatMap(({ code }) => {
    const own = packIdsOf(code)
    if (own.length > 1 && jurisdictions.some((j) => j.code.startsWith(`${code}-`) && packIdsOf(j.code).length > 0)) return []
    return own.length > 0 ? own : packIdsOf(code.slice(0, 2))
  }))]
}

/** Puts what the report says of a position of the suspected person: a judgement. */
export function putPosition(pile: FactPile, actor: Person | undefined): void {
  for (const a of actor?.attributes ?? []) if (a.name === 'position-of-trust' && claims(a.value)) pile.put(
    'actor.positionOfTrust', true, claim(a), CLAIM,
  )
}
