import { prng } from '../prng.ts'
import type { Telling, ToldFile, ToldPerson } from '../telling.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML content or attribute value. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)

/** An element; nothing at all when its content is undefined or empty. */
function element(name: string, content: string | undefined, attributes = ''): string {
  return content === undefined || content === '' ? '' : `<${name}${attributes}>${content}</${name}>`
}

const leaf = (name: string, value: string | number | boolean | undefined | null, attributes = ''): string =>
  (value === undefined || value === null ? '' : element(name, xmlText(String(value)), attributes))

const flags = (name: string, list: readonly string[]): string => element(name, list.map((a) => `<${a}>true</${a}>`).join(''))

function capture(a: ToldPerson['addresses'][number]): string {
  return element(
    'ipCaptureEvent',
    leaf('ipAddress', a.ip) + leaf('eventName', a.event) + leaf('dateTime', a.at) + leaf('possibleProxy', a.proxy) + leaf('port', a.port),
  )
}

function personBlock(name: string, p: ToldPerson): string {
  const a = p.address
  const address = a === undefined ? '' : element('address', leaf('address', a.street) + leaf('city', a.city) + (a.country === 'US'
    ? leaf('state', a.region) : leaf('nonUsaState', a.region))
    + (a.country !== undefined && a.country.length === 2 ? leaf('country', a.country) : ''))
  return element(name, leaf('firstName', p.first) + leaf('lastName', p.last) + p.phones.map((v) => leaf('phone', v)).join('') + p.emails.map((v) =>
    leaf('email', v)).join('')
    + address + leaf('age', p.age) + leaf('dateOfBirth', p.birth))
}

/** The blocks that the reported person, the recipient and the victim share, in the order of the schema. */
function account(p: ToldPerson): string {
  return leaf('espIdentifier', p.userId) + leaf('espService', p.service) + leaf('compromisedAccount', p.compromised) + leaf('screenName', p.handle) + leaf('displayName', p.displayName)
    + leaf('profileUrl', p.profileUrl) + p.addresses.map(capture).join('')
    + p.devices.map((d) => element('deviceId', leaf('idType', d.type) + leaf('idValue', d.value))).join('')
}

const prior = (p: ToldPerson): string => p.priorReports.map((n) => leaf('priorCTReports', n)).join('')
const note = (texts: readonly string[]): string => leaf('additionalInfo', texts.length === 0 ? undefined : texts.join('\n'))

function child(p: ToldPerson): string {
  if (p.school === undefined && p.address === undefined) {
    return element('intendedRecipient', personBlock('intendedRecipientPerson', p) + account(p) + prior(p) + note(p.notes))
  }
  const person = personBlock('victimPerson', p)
  return `<victim>${person === '' ? '<victimPerson/>' : person}${account(p)}${leaf('schoolName', p.school)}${prior(p)}${note(p.notes)}</victim>`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const ROOT = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://report.cybertip.org/ispws/xsd"'

/**
 * A `report` document as a provider builds it. It holds no number of its own: a provider learns that from the answer, and the
 * `fileDetails` of the same folder carry it.
 * @see CyberTipline Reporting API, schema of November 2025 (structure restated)
 */
export function reportXml(t: Telling): string {
  const recipients = t.children.filter((c) => c.school === undefined && c.address === undefined)
  const victims = t.children.filter((c) => !recipients.includes(c))
  const summary = element('incidentSummary', leaf('incidentType', t.incidentType) + leaf('platform', t.sender) + leaf('escalateToHighPriority', t.escalation) + flags('reportAnnotations', t.annotations)
    + leaf('incidentDateTime', t.incidentAt))
  const details = element(
    'internetDetails',
    t.chat ? element('chatImIncident', leaf('chatClient', t.sender)) : element('webPageIncident', leaf('url', `https://${t.site}/p/${t.number}`)),
  )
  const reporter = element(
    'reporter', element('reportingPerson', leaf('firstName', t.sender) + leaf('lastName', 'Safety') + leaf('email', `safety@${t.site}`)),
  )
  return `${HEAD}<report${ROOT}>\n${summary}\n${details}\n${reporter}\n`
    + element(
      'personOrUserReported', personBlock('personOrUserReportedPerson', t.suspect) + account(t.suspect) + prior(t.suspect) + note(t.suspect.notes),
    )
    + `\n${recipients.map(child).join('\n')}${victims.map(child).join('\n')}\n${note(t.notes)}</report>\n`
}

/** A `fileDetails` document for a file of the report `number`. */
export function fileDetailsXml(number: string | number, f: ToldFile, index: number): string {
  return `${HEAD}<fileDetails${ROOT}>\n${leaf('reportId', number)}${leaf('fileId', prng(Number(number), index).hex(32))}${leaf('fileName', f.name)}`
    + `${leaf('uploadedToEspTimestamp', f.uploadedAt)}${leaf('fileViewedByEsp', f.viewed)}${leaf('publiclyAvailable', f.public)}<fileRelevance>Reported</fileRelevance>`
    + `${flags('fileAnnotations', f.annotations)}${leaf('industryClassification', f.classification)}${leaf('originalFileHash', f.md5, ' hashType="MD5"')}${leaf('originalFileHash', f.sha1, ' hashType="SHA1"')}\n</fileDetails>\n`
}
