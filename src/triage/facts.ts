import type { Incident, Reading, WrittenIdentifier } from '../intake/contract.ts'
import { at } from '../kernel/place.ts'
import type { Place } from '../kernel/place.ts'
import type { Fact, Findings } from './contract.ts'
import { collector } from './facts/collector.ts'
import type { Collector } from './facts/collector.ts'
import { putContact } from './facts/contact.ts'
import { putFilePlaces } from './facts/file-places.ts'
import { putFiles } from './facts/files.ts'
import { putAttributes, putPeople, seePeople } from './facts/people.ts'
import { putTalk } from './facts/talk.ts'
import { hasTag } from './look.ts'

/**
 * Everything of one report that a rule, a clock or a question of completeness may look at, and nothing else; names and meanings
 * stand in `facts/names.ts`. The same findings give the same facts in the same order. Never throws.
 */
export function factsOf(findings: Findings): Fact[] {
  const { reading, reportId } = findings
  const to = collector(reportId)
  const top = topOf(reading)
  putReport(to, findings, top)
  for (const incident of reading.incidents) putIncident(to, incident)
  putAttributes(to, reading.attributes, {}, reading.reference)
  for (const { name, value, at: place } of reading.attributes) {
    if (name === 'annotation' && hasTag(value, ['enticement', 'grooming'])) to.put('incident-type', 'enticement', place)
  }
  const people = seePeople(findings)
  putPeople(to, people, findings)
  for (const { kind, value, at: place } of reading.localities) {
    if (kind === 'school' && value.trim() !== '') to.put('school', value, place)
  }
  putContact(to, people, findings)
  putFiles(to, findings)
  putFilePlaces(to, people, findings)
  putAddresses(to, findings)
  putTalk(to, findings)
  return to.facts
}

/** The place of the report as a whole: the file of the first thing read. */
function topOf(reading: Reading): Place {
  const some = reading.incidents[0]?.at ?? reading.people[0]?.at ?? reading.conversations[0]?.at ?? reading.evidence[0]?.at
    ?? reading.attributes[0]?.at ?? reading.narratives[0]?.at ?? ''
  const mark = some.lastIndexOf('#')
  return mark === -1 ? some : at(some.slice(0, mark), '')
}

const TELLS_IN_WORDS: ReadonlySet<string> = new Set(['public', 'police', 'activist-group', 'device'])

function putReport(to: Collector, { reading, duplicateOf }: Findings, top: Place): void {
  to.put('source-kind', reading.source.kind, top)
  if (reading.sentAt !== null) to.put('sent-at', reading.sentAt.written, top, { when: reading.sentAt })
  if (duplicateOf !== null) to.put('duplicate-of', duplicateOf, top)
  const spoken = reading.conversations.find((conversation) => conversation.turns.length > 0)
  if (spoken !== undefined) to.put('conversation', true, spoken.at)
  const told = TELLS_IN_WORDS.has(reading.source.kind) ? reading.narratives[0] : undefined
  if (told !== undefined) to.put('words', told.field, told.at)
}

function putIncident(to: Collector, { type, when, at: place }: Incident): void {
  to.put('incident-type', type, place, { when })
  if (when === null) return
  to.put('incident-at', when.written, place, { when })
  if (when.instant === null && when.local !== null) to.put('zone-missing', when.written, place)
}

function putAddresses(to: Collector, { reading, addresses }: Findings): void {
  for (const event of addresses) to.put('address-event', event.country, event.at, { instant: event.instant })
  const withPort = (ids: readonly WrittenIdentifier[]) => ids.find((id) => id.hint === 'ip' && id.port !== undefined)
  const port = withPort(reading.identifiers) ?? reading.people.map((person) => withPort(person.identifiers)).find((id) => id !== undefined)
  if (port !== undefined) to.put('address-port', port.port ?? true, port.at)
}
