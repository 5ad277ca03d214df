import type { When } from '../../../kernel/time.ts'
import {
  emptyEvidence, emptyPerson, emptyReading, type Account, type Attribute, type AttributeName, type EvidenceFile, type IdentifierHint, type Incident,
  type Locality, type Narrative, type Person, type Reading, type Role, type SourceKind, type Told, type WrittenIdentifier,
} from '../../contract.ts'
import { incidentType } from '../../readers/incident-type.ts'
import { flag } from '../../readers/json.ts'
import type { PersonField, ReportField, Who } from './fields.ts'
import type { MappedCell, Row } from './row.ts'

const FREE = { from: 'free-text' } as const

const told = (cell: MappedCell): Told<string> => ({ value: cell.text, at: cell.at, ...FREE })

/** Several values in one cell, parted by `;`, `|`, a line end, or a comma. */
const parts = (text: string): string[] => text.split(/[;|\n,]/).map((t) => t.trim()).filter((t) => t !== '')

/** Words of a cell that takes yes, no or words. */
function said(text: string): string | boolean | null {
  const lower = text.toLowerCase()
  if (['unknown', 'not known', '?', 'unclear'].includes(lower)) return null
  return /^[\d]+$/.test(text) ? text : flag(text) ?? text
}

const REPORT_ATTRIBUTES: readonly (readonly [ReportField, AttributeName])[] = [
  ['language', 'language'], ['currency', 'currency'], ['priority', 'sender-priority'], ['escalation', 'escalation'], ['designation', 'designation'],
  ['danger-now', 'danger-now'], ['live-now', 'live-now'], ['extortion', 'extortion'], ['self-harm', 'self-harm'],
  ['payment-for-material', 'payment-for-material'],
  ['contact-ongoing', 'contact-ongoing'], ['generative-ai', 'generative-ai'], ['law-enforcement', 'law-enforcement'],
  ['other-police', 'other-police'],
]

const PERSON_ATTRIBUTES: readonly (readonly [PersonField, AttributeName])[] = [
  ['gender', 'gender'], ['occupation', 'occupation'], ['volunteering', 'volunteering'], ['position-of-trust', 'position-of-trust'],
  ['access-to-child', 'access-to-child-victim'], ['access-to-children', 'access-to-children'], ['household-children', 'household-children'],
  ['convicted', 'convicted'], ['prior-report', 'prior-report'], ['claimed-age', 'claimed-age'],
]

const IDENTIFIERS: readonly (readonly [PersonField, IdentifierHint, string | null])[] = [
  ['email', 'email', null], ['phone', 'phone', null], ['screen-name', 'handle', null], ['user-id', 'user-id', null],
  ['profile-url', 'profile-url', null],
  ['device', 'device', null], ['imei', 'device', 'imei'], ['mac', 'device', 'mac'], ['payment', 'payment', null], ['crypto', 'crypto', null],
]

function attribute(name: AttributeName, cell: MappedCell | undefined, when: When | null = null): Attribute[] {
  return cell === undefined ? [] : [{ name, value: said(cell.text), at: cell.at, ...FREE, ...(when === null ? {} : { when }) }]
}

function reportAttributes(row: Row): Attribute[] {
  const meetingAt = row.report('meeting-at')
  const children = row.report('several-children')
  const deadline = row.report('deadline')
  const last = row.report('last-contact')
  return [
    ...REPORT_ATTRIBUTES.flatMap(([field, name]) => attribute(name, row.report(field))),
    ...row.reports('annotation').flatMap((c) => parts(c.text).map((t): Attribute => ({
      name: 'annotation', value: t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), at: c.at, ...FREE,
    }))),
    ...attribute('meeting', row.report('meeting') ?? meetingAt, row.when(meetingAt, 'meeting')),
    ...(deadline === undefined ? [] : attribute('deadline', deadline, row.when(deadline, 'deadline'))),
    ...(last === undefined ? [] : attribute('last-contact', last, row.when(last, 'last contact'))),
    ...(children === undefined ? [] : [{
      name: 'several-children' as const, value: /^\d{1,6}$/.test(children.text) ? Number(children.text) : said(children.text), at: children.at,
      ...FREE,
    }]),
  ]
}

function identifiers(row: Row, who: Who, service: string | undefined): WrittenIdentifier[] {
  const by = service === undefined ? {} : { service }
  const plain = IDENTIFIERS.flatMap(([field, hint, type]) => row.persons(who, field).flatMap((cell) =>
    parts(cell.text).map((written): WrittenIdentifier => ({
      hint, written, at: cell.at, ...FREE, ...(hint === 'handle' || hint === 'user-id' || hint === 'profile-url' ? by : {}),
      ...(type === null ? {} : { type }),
    }))))
  const port = /^\d{1,5}$/.exec(row.person(who, 'ip-port')?.text ?? '')
  const event = row.person(who, 'ip-event')?.text.toLowerCase()
  const when = row.when(row.person(who, 'ip-at'), 'event')
  const addresses = row.persons(who, 'ip').flatMap((cell) => parts(cell.text).map((written): WrittenIdentifier => ({
    hint: 'ip', written, at: cell.at, ...FREE, ...(port === null || Number(port[0]) > 65_535 ? {} : { port: Number(port[0]) }),
    ...(event === undefined ? {} : { event }), ...(when === null ? {} : { when }),
  })))
  return [...plain, ...addresses]
}

function localities(row: Row, who: Who): Locality[] {
  const country = row.person(who, 'country')?.text
  return (['school', 'address', 'position', 'city', 'region', 'country'] as const).flatMap((kind) => row.persons(who, kind).map((cell): Locality => ({
    kind, value: kind === 'position' ? cell.text.replace(/^(-?[\d.]{1,20})[,; ]+(-?[\d.]{1,20})$/, '$1,$2') : cell.text, at: cell.at, ...FREE,
    ...(country === undefined ? {} : { country }),
  })))
}

function names(row: Row, who: Who): Told<string>[] {
  const first = row.person(who, 'first-name')
  const last = row.person(who, 'last-name')
  const whole = [first, last].filter((c) => c !== undefined)
  const start = whole[0]
  return [...(start === undefined ? [] : [{ ...told(start), value: whole.map((c) => c.text).join(' ') }]), ...row.persons(who, 'name').map(told)]
}

function birthDate(row: Row, who: Who): Told<string> | null {
  const cell = row.person(who, 'birth-date')
  if (cell === undefined) return null
  const when = row.when(cell, 'birth')
  // two-digit years would have to be guessed: they stay as written
  const whole = /\d{4}/.test(cell.text) && when?.local !== null && when !== null && when.precision !== 'month'
  return { ...told(cell), value: whole && when.local !== null ? when.local.slice(0, 10) : cell.text }
}

function accounts(row: Row, who: Who, service: string | undefined): Account[] {
  const screenNames = row.persons(who, 'screen-name').map(told)
  const ids = row.persons(who, 'user-id').map(told)
  const first = screenNames[0] ?? ids[0]
  return first === undefined ? [] : [{ service: service ?? null, names: screenNames, ids, at: first.at }]
}

function ageOf(cell: MappedCell | undefined): Told<number> | null {
  return cell !== undefined && /^\d{1,3}$/.test(cell.text) && Number(cell.text) <= 130 ? { value: Number(cell.text), at: cell.at, ...FREE } : null
}

function person(row: Row, who: Who, ref: string): Person {
  const role: Role = who === 'person' ? 'unknown' : who
  const about = role === 'suspect' || role === 'unknown'
  const service = (row.person(who, 'service') ?? (about ? row.report('platform') : undefined))?.text
  const relation = row.person(who, 'relation')
  return {
    ...emptyPerson(ref, role, row.at), names: names(row, who), birthDate: birthDate(row, who), age: ageOf(row.person(who, 'age')),
    relation: relation === undefined ? null : told(relation), accounts: accounts(row, who, service),
    identifiers: identifiers(row, who, service), localities: localities(row, who),
    attributes: [
      ...PERSON_ATTRIBUTES.flatMap(([field, name]) => row.persons(who, field).flatMap((c) => attribute(name, c))),
      ...(about ? attribute('relation-to-child-victim', relation) : []),
    ],
  }
}

/** Date and time of day in two columns are one moment. */
function incidentMoment(row: Row): MappedCell | undefined {
  const [date, time] = [row.report('incident-at'), row.report('incident-time')]
  return date !== undefined && time !== undefined && !/\d:\d/.test(date.text) ? { ...date, text: `${date.text} ${time.text}` } : date
}

function incident(row: Row): Incident[] {
  const [type, date, description] = [row.report('incident-type'), incidentMoment(row), row.report('description')]
  const first = type ?? date ?? description
  if (first === undefined) return []
  return [{
    type: type === undefined ? 'other' : incidentType(type.text), typeWritten: type?.text ?? null, when: row.when(date, 'incident'),
    platform: row.report('platform')?.text ?? null, description: description?.text ?? null, at: first.at,
  }]
}

function evidence(row: Row): EvidenceFile[] {
  const hashes = (['md5', 'sha1', 'sha256'] as const).flatMap((algorithm) =>
    row.reports(`file-${algorithm}`).flatMap((c) => parts(c.text).map((value) => ({ algorithm, value, at: c.at }))))
  const [name, id, viewed] = [row.report('file-name'), row.report('file-id'), row.report('file-viewed')]
  const first = name ?? id
  if (first === undefined && hashes.length === 0) return []
  const marks = row.reports('file-annotation').flatMap((c) => parts(c.text).map((t): Attribute => ({
    name: 'file-annotation', value: t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), at: c.at, ...FREE,
  })))
  return [{
    ...emptyEvidence(first?.at ?? hashes[0]?.at ?? row.at), name: name?.text ?? null, fileId: id?.text ?? null, hashes,
    viewedByProvider: viewed === undefined ? null : flag(viewed.text), annotations: marks,
  }]
}

const SOURCES: readonly SourceKind[] = ['provider', 'hotline', 'police', 'public', 'activist-group', 'device']

/** A source kind of a mapping or cell; `unknown` for any other word. */
export function sourceKind(written: string | undefined): SourceKind {
  const word = (written ?? '').trim().toLowerCase().replace(/[ _]+/g, '-')
  return SOURCES.find((kind) => kind === word) ?? 'unknown'
}

/** The report of one row. Everything of it is marked as from free text: a cell holds whatever somebody typed. */
export function readingOf(row: Row, source: Reading['source']): Reading {
  const whos = (['suspect', 'child', 'person', 'reporter'] as const).filter((who) => row.has(who))
  const people = whos.map((who, i) => person(row, who, `p${i}`))
  const narratives: Narrative[] = [
    ...row.reports('description').map((c) => ({ field: 'description', text: c.text, at: c.at, person: null })),
    ...whos.flatMap((who, i) => row.persons(who, 'note').map((c) => ({ field: `${who}.note`, text: c.text, at: c.at, person: `p${i}` }))),
  ]
  return {
    ...emptyReading, reference: row.report('reference')?.text ?? null, source, service: row.report('platform')?.text ?? null,
    sentAt: row.when(row.report('sent-at'), 'sent'), attributes: reportAttributes(row), incidents: incident(row), people, evidence: evidence(row),
    identifiers: row.reports('url').flatMap((c) => c.text.split(/[\s;|]+/).filter((t) => t !== '').map((written): WrittenIdentifier => ({
      hint: 'url', written, at: c.at, ...FREE,
    }))),
    narratives, kept: row.unmapped.map((u) => ({ path: u.path, verbatim: u.text })),
  }
}
