import type { Attribute, Incident, Reading } from '../intake/contract.ts'
import type { Jurisdiction } from '../footprint/index.ts'
import { packIdOf, packIdsOf } from './packs/registry.ts'
import type { FactPile } from './fact-pile.ts'
import type { Evidence, Person, ReportFound } from './proposal.ts'
import { demanded, threatened } from './words-shown.ts'

/** What a sender says happened is a claim: a person confirms it. */
const CLAIM = { from: 'report', waits: true } as const

const claim = (a: Pick<Attribute, 'name' | 'at'>): Evidence => ({ place: a.at, what: `${a.name} in a field of the report` })

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

/** What a type of incident claims. */
const BY_TYPE: Readonly<Partial<Record<Incident['type'], readonly string[]>>> = {
  'enticement': ['comm.sent'], 'unsolicited': ['image.shownToChild', 'image.shared'], 'material': ['image.possessed'], 'travel': ['travel.actorTravelled'],
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
  const what: Evidence = { place: at, what: `incident of type ${type}${typeWritten === null ? '' : ', by the label of the sender'}` }
  for (const fact of BY_TYPE[type] ?? []) pile.put(fact, true, what, CLAIM)
  if (type === 'enticement' && platform !== null) pile.put('comm.medium', 'electronic', what, CLAIM)
}

/** Numbers of the files that say something: known to a hash set, classified by the provider, or reported as material. Jokes and harmless files say nothing. */
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

/** Puts what is known of a file: held by the account, what a set or a provider calls it. Nothing of it counts before a person says so. */
export function putFile(pile: FactPile, { reading, files }: Pick<ReportFound, 'reading' | 'files'>, n: number): void {
  const file = reading.evidence[n]
  if (file === undefined) return
  const waits = { from: 'file', waits: true } as const
  const held: Evidence = { place: file.at, what: `file ${n} of the report` }
  pile.put('image.possessed', true, held, waits)
  if (file.publiclyAvailable === true) pile.put('image.shared', true, { ...held, what: `${held.what}: publicly available by the sender` }, waits)
  const known = files[n]
  const says: Evidence[] = []
  if (known?.known === 'known') says.push({ ...held, what: `${held.what}: known to a hash set${known.category === null ? '' : `, category ${known.category}`}` })
  if (isMinorClass(file.classification)) says.push({ ...held, what: `${held.what}: class ${file.classification?.trim() ?? ''} by the provider` })
  for (const e of says) {
    pile.put('image.indecent', true, e, waits)
    pile.put('image.subjectUnder18OrDepicted', true, e, waits)
  }
  if (isMinorClass(file.classification)) {
    const e = says.at(-1) ?? held
    pile.put('image.subjectAge', { max: 17 }, e, waits)
    if (/1/.test(file.classification ?? '')) pile.put('image.sexualActivityShown', true, e, waits)
  }
  for (const a of file.annotations) {
    const kind = hasWord(a.value, 'generative-ai') ? 'ai-photorealistic' : hasWord(a.value, 'anime-drawing') ? 'drawing' : null
    if (kind !== null) pile.put('image.kind', [kind], { place: a.at, what: `${held.what}: tagged by the sender` }, waits)
    if (hasWord(a.value, 'live-streaming')) pile.put('image.streamed', true, { place: a.at, what: `${held.what}: tagged by the sender` }, waits)
  }
}

/** Puts that there was no real child, when the report says so; where only the kind of sender or free text suggests it, a person confirms it. */
export function putDecoy(pile: FactPile, reading: Reading, victim: Person | undefined): boolean {
  const tag = [...reading.attributes.filter((a) => a.name === 'annotation'), ...victim?.attributes ?? []].find((a) => hasWord(a.value, 'decoy'))
  const kind = reading.source.kind === 'police' ? 'constable' : reading.source.kind === 'activist-group' ? 'civilian' : null
  if (tag !== undefined) {
    pile.put('victim.isReal', false, claim(tag), { from: 'report' })
    if (kind !== null) pile.put('victim.decoyKind', kind, claim(tag), { from: 'report' })
    return true
  }
  const text = reading.narratives.find((n) => /\bdecoys?\b/i.test(n.text.slice(0, 100_000)))
  const at = text?.at ?? (reading.source.kind === 'activist-group' ? reading.people[0]?.at ?? reading.conversations[0]?.at : undefined)
  if (at === undefined) return false
  const what: Evidence = { place: at, what: text === undefined ? 'reported by an activist group; whether a real child was there is to be found out first' : 'free text of the report speaks of a decoy' }
  pile.put('victim.isReal', false, what, CLAIM)
  if (kind !== null) pile.put('victim.decoyKind', kind, what, CLAIM)
  return false
}

/** Puts where people are told to be and with which jurisdictions the conduct may have its link. */
export function putPlaces(pile: FactPile, jurisdictions: readonly Jurisdiction[], actor: Person | undefined, victim: Person | undefined): void {
  for (const [who, person] of [['actor', actor], ['victim', victim]] as const) {
    for (const l of person?.localities ?? []) {
      const code = (l.kind === 'region' ? packIdOf(l.value) : null) ?? packIdOf(l.country ?? (l.kind === 'country' ? l.value : ''))
      if (code !== null && !pile.has(`${who}.place`)) pile.put(`${who}.place`, code, { place: l.at, what: `${l.kind} in the report` }, { from: 'report' })
    }
  }
  const ids = [...new Set(jurisdictions.flatMap((j) => packsOfCode(j.code)))]
  const reasons = jurisdictions.slice(0, 4).map((j) => `${j.code}: ${j.reasons.slice(0, 2).join('; ')}`).join(' | ').slice(0, 400)
  if (ids.length > 0) pile.put('place.nexus', ids, { place: null, what: `likely jurisdictions: ${reasons}` }, { from: 'footprint' })
  if (ids.includes('united-states-federal')) pile.put('place.interstateNexus', true, { place: null, what: 'an internet service and a link to the United States' }, { from: 'footprint' })
}

/** The packs of a ranked code (`GB-ENG`, `GB`, `US-CA`): its own, else those of its country. Treaties and the Directive are no jurisdiction of a report. */
export function packsOfCode(code: string): readonly string[] {
  const own = packIdsOf(code)
  return own.length > 0 ? own : packIdsOf(code.slice(0, 2))
}

/** Puts what the report says of a position of the suspected person: a judgement. */
export function putPosition(pile: FactPile, actor: Person | undefined): void {
  for (const a of actor?.attributes ?? []) if (a.name === 'position-of-trust' && claims(a.value)) pile.put('actor.positionOfTrust', true, claim(a), CLAIM)
}
