import type { Reading } from '../../contract.ts'
import { annotationsOf } from './annotations.ts'
import { all, has, leftovers, one, value, type Branch } from './branch.ts'
import { readDetails, serviceOfDetails } from './details.ts'
import { attribute, finished, newDraft, note, put, type Doubts, type Draft } from './draft.ts'
import { readFile } from './files.ts'
import { expandBatch, readBatch, readIncidents, summariesOf } from './incidents.ts'
import { readPeople } from './people.ts'
import { companyOf, productOf, readLawEnforcement, readSender } from './sender.ts'
import { readFreeText } from './free-text.ts'
import { whenAt } from './time.ts'

/** What came out of one report or fileDetails document: the reading and what is doubtful in its fields. */
export interface Read {
  readonly reading: Reading
  readonly doubts: Doubts
}

const ESCALATIONS = ['escalateToHighPriority', 'escalation', 'escalationReason'] as const
const NO_ESCALATION = /^(false|no|none|0|n\/?a)$/i

/** The report's own number: `reportId` as child or attribute, which the schema does not have but senders add. */
function reportIdOf(scopes: readonly Branch[]): string | null {
  for (const scope of scopes) {
    const found = value(one(scope, 'reportId', 'cyberTipReportId', 'cyberTiplineReportId', 'reportNumber', 'cyberTipNumber'))
    if (found !== null) return found
  }
  return null
}

/** The platform: the incident's own, else that of a person reported, a client or game in the details, a product of the sender. */
function serviceOf(scopes: readonly Branch[], company: string | null): string | null {
  const first = (found: readonly (string | null)[]): string | null => found.find((t) => t !== null) ?? null
  const people = scopes.flatMap((s) => [s, ...all(s, 'reportedPeople')])
    .flatMap((s) => all(s, 'personOrUserReported', 'reportedPersons', 'reportedPeople'))
  return first(summariesOf(scopes).map((s) => value(one(s, 'platform'))))
    ?? first(people.map((p) => value(one(p, 'espService'))))
    ?? serviceOfDetails(scopes) ?? productOf(scopes) ?? company
}

function readMarks(draft: Draft, scopes: readonly Branch[]): void {
  const marked = [...new Set([...scopes, ...summariesOf(scopes)])]
  for (const b of marked.flatMap((m) => all(m, ...ESCALATIONS))) {
    const text = value(b)
    if (text !== null && !NO_ESCALATION.test(text)) draft.attributes.push(attribute('escalation', text, b))
  }
  const tags = marked.flatMap((m) => all(m, 'reportAnnotations', 'reportAnnotation', 'ncmecTags', 'annotations', 'tags'))
  put(draft.attributes, annotationsOf(tags, 'report'))
  for (const scope of scopes) {
    const priority = one(scope, 'priority', 'priorityLevel', 'ncmecPriority', 'reportPriority')
    const rank = value(priority)
    if (priority !== null && rank !== null) draft.attributes.push(attribute('sender-priority', rank, priority))
    const designation = one(scope, 'designation', 'reportDesignation', 'referralType')
    const word = value(designation)
    if (designation !== null && word !== null) draft.attributes.push(attribute('designation', word.toLowerCase(), designation))
  }
}

function readTexts(draft: Draft, scopes: readonly Branch[]): void {
  for (const scope of scopes) {
    for (const text of all(scope, 'additionalInfo', 'additionalInformation', 'additionalInformations', 'comments')) note(draft, text)
  }
}

function readAll(draft: Draft, scopes: readonly Branch[]): void {
  readMarks(draft, scopes)
  const batched = readBatch(draft, scopes)
  readIncidents(draft, scopes)
  readDetails(draft, scopes)
  readLawEnforcement(draft, scopes)
  readPeople(draft, scopes)
  readSender(draft, scopes)
  if (batched) expandBatch(draft)
  const files = scopes.flatMap((s) => all(s, 'uploadedFiles', 'uploadedFile', 'fileDetails', 'files'))
  for (const file of files) if (file.scalar === null) readFile(draft, file)
  readTexts(draft, scopes)
}

/** Ends a reading: free text is looked through, and whatever nobody took is kept verbatim. */
function end(draft: Draft, root: Branch): Read {
  readFreeText(draft)
  const { unknown, refused, silent } = leftovers(root)
  put(draft.kept, [...unknown, ...refused, ...silent])
  put(draft.doubts['unknown-element'], unknown.map((k) => k.path))
  put(draft.doubts['invalid-value'], refused.map((k) => k.path))
  return { reading: finished(draft), doubts: draft.doubts }
}

/**
 * Reads one report, of either carrier. `now` is the moment of receipt. What the schema requires but is not there is a
 * `missing-value` problem when `strict` (a provider's own document; police files may lack any key).
 */
export function readReport(file: string, root: Branch, now: string, strict: boolean): Read {
  root.state = 'known'
  const scopes = [root, ...all(root, 'reportedInformation', 'reportInformation')]
  const draft = newDraft(file, now)
  draft.reference = reportIdOf(scopes)
  const company = companyOf(scopes)
  draft.service = serviceOf(scopes, strict ? null : company)
  draft.source.name = company ?? draft.service
  const received = scopes.flatMap((s) => all(s, 'dateReceived', 'receivedDate', 'dateSubmitted'))[0] ?? null
  draft.sentAt = whenAt(draft, received, 'time at which the clearinghouse received the report')
  readAll(draft, scopes)
  for (const name of strict ? ['incidentType', 'incidentDateTime'] : []) {
    if (!summariesOf(scopes).some((s) => has(s, name))) draft.doubts['missing-value'].push(`${root.path}/incidentSummary/${name}`)
  }
  return end(draft, root)
}

/** Reads one `fileDetails` document: one evidence file of the report that its `reportId` names. */
export function readFileDetails(file: string, root: Branch, now: string): Read {
  root.state = 'known'
  const draft = newDraft(file, now)
  draft.reference = reportIdOf([root])
  readFile(draft, root)
  if (draft.reference === null) draft.doubts['missing-value'].push(`${root.path}/reportId`)
  return end(draft, root)
}
