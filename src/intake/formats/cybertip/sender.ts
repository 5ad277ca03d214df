import { plain } from '../../../kernel/text.ts'
import type { Role } from '../../contract.ts'
import { all, has, keepWhole, one, placeOf, value, type Branch } from './branch.ts'
import { attribute, type Draft } from './draft.ts'
import { namesOf, readPerson } from './person.ts'
import { flagAt, saysUnknown } from './words.ts'

const COMPANY = ['espName', 'companyName', 'company', 'organization', 'organisation', 'providerName'] as const

/** The host of a mail address or page, lower case; null when there is none. */
function hostOf(text: string | null): string | null {
  const found = /(?:@|\/\/)([a-z0-9.-]{1,253})/i.exec(text?.slice(0, 2100) ?? '')?.[1]
  return found === undefined ? null : found.toLowerCase().replace(/\.$/, '')
}

/** The blocks that tell of the sender: `reporter` of the schema, `reportingEsp` of police JSON. */
function sendersOf(scopes: readonly Branch[]): Branch[] {
  return scopes.flatMap((scope) => all(scope, 'reporter', 'reportingEsp', 'reportingElectronicServiceProvider', 'esp'))
}

/** People that speak for the sender, as blocks; names in a `reportingEsp` are no people (products stand there). */
function speakers(senders: readonly Branch[]): Branch[] {
  return senders.flatMap((b) => all(b, 'reportingPerson', 'contactPerson', 'reportingPersons', 'contactPersons'))
}

/**
 * The sender's name: the company as a field names it, else the host of the reporting person's mail address, else that of its legal
 * page. The schema has no field for the company, and `companyTemplate` is free text; null when nothing is there.
 */
export function companyOf(scopes: readonly Branch[]): string | null {
  const senders = sendersOf(scopes)
  const plainName = senders.map((b) => (b.scalar === null ? null : value(b))).find((t) => t !== null)
  const named = [...senders, ...scopes].map((b) => value(one(b, ...COMPANY))).find((t) => t !== null && !saysUnknown(t))
  if (plainName !== undefined || named !== undefined) return plainName ?? named ?? null
  const mails = speakers(senders).flatMap((b) => all(b, 'email', 'emails')).map((b) => hostOf(value(b)))
  return mails.find((h) => h !== null) ?? senders.map((b) => hostOf(value(one(b, 'legalURL')))).find((h) => h !== null) ?? null
}

/** Departments that sign reports; no product is called so. */
const DEPARTMENT = /\b(safety|trust|legal|abuse|compliance|support|security|moderation|operations|team|department)\b/i

/** A product name that police JSON sometimes carries as the last name of the reporting service; null when a person's first name stands beside it. */
export function productOf(scopes: readonly Branch[]): string | null {
  for (const sender of sendersOf(scopes)) {
    const first = value(one(sender, 'firstName'))
    const last = value(one(sender, 'lastName'))
    const company = value(one(sender, 'espName'))
    if (last !== null && !DEPARTMENT.test(last) && (first === null || (company !== null && plain(first) === plain(company)))) return last
  }
  return null
}

/** Reads the people who speak for the sender, and keeps its boilerplate verbatim: it is no evidence to search. */
export function readSender(draft: Draft, scopes: readonly Branch[]): void {
  const role: Role = 'reporter'
  const senders = sendersOf(scopes)
  for (const b of speakers(senders)) if (b.scalar === null) readPerson(draft, b, role)
  for (const sender of senders) {
    for (const text of all(sender, 'companyTemplate', 'termsOfService', 'legalURL')) keepWhole(text)
    const itself = has(sender, 'emails', 'email', 'phones', 'phone') || value(one(sender, 'firstName')) !== null
    const last = itself ? null : one(sender, 'lastName')
    if (last?.state === 'known') keepWhole(last) // a product beside a service that is named better elsewhere
    if (!itself || sender.scalar !== null) continue
    const speaker = readPerson(draft, sender, role)
    if (value(one(sender, 'firstName')) === null) speaker.names.length = 0 // a last name alone is a product, not a person
  }
  for (const b of scopes.flatMap((scope) => all(scope, 'reportingPerson', 'reportingPersons', 'reporters'))) {
    if (b.scalar === null) readPerson(draft, b, role)
  }
}

/** Who at another agency can be asked, in words: officers are contacts, never linked as people of the report. */
function officer(branch: Branch | null): string[] {
  if (branch === null) return []
  const names = namesOf(branch).map((n) => n.value)
  const contacts = all(branch, 'email', 'emails', 'phone', 'phones').map(value).filter((t) => t !== null)
  for (const further of branch.kids) if (further.state === 'third') keepWhole(further)
  return names.length + contacts.length === 0 ? [] : [`contact ${[...names, ...contacts].join(', ')}`]
}

const SERVED = [['servedLegalProcessDomestic', 'domestic'], ['servedLegalPorcessDomestic', 'domestic'],
  ['servedLegalProcessInternational', 'international'], ['servedLegalPorcessInternational', 'international']] as const

/** Another agency at work: its name, case number and contact as `law-enforcement`; legal process served as `other-police`. */
export function readLawEnforcement(draft: Draft, scopes: readonly Branch[]): void {
  for (const block of scopes.flatMap((scope) => all(scope, 'lawEnforcement'))) {
    const agency = one(block, 'agencyName', 'agency')
    const number = value(one(block, 'caseNumber'))
    const known = [value(agency), number === null ? null : `case ${number}`, ...officer(one(block, 'officerContact'))].filter((t) => t !== null)
    if (known.length > 0) draft.attributes.push(attribute('law-enforcement', known.join('; '), agency ?? block))
    const told = one(block, 'reportedToLe')
    const reported = flagAt(told)
    if (told !== null && reported !== null) draft.attributes.push(attribute('law-enforcement', reported, told))
    readProcess(draft, block)
  }
}

function readProcess(draft: Draft, block: Branch): void {
  const country = value(one(block, 'fleaCountry'))
  for (const [name, kind] of SERVED) {
    for (const served of all(block, name)) {
      const where = value(one(served, 'fleaCountry')) ?? country
      const set = flagAt(served)
      if (set === null) continue
      const words = `${kind} legal process served${kind === 'international' && where !== null ? ` (${where})` : ''}`
      draft.attributes.push({ name: 'other-police', value: set ? words : false, at: placeOf(served) })
    }
  }
}
