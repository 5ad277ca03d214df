import { all, one, placeOf, value, type Branch } from './branch.ts'
import { attribute, note, put, type Draft } from './draft.ts'
import { addressEvents, captures, devices, emails, handles, identifier, phones } from './identifiers.ts'
import { addresses, positionOf } from './places.ts'
import { flagAt, saysUnknown } from './words.ts'

/** Where on the internet something happened: the eight kinds of the schema, in the singular and plural of both carriers. */
const KINDS = [
  'webPageIncident', 'webPageIncidents', 'emailIncident', 'emailIncidents', 'newsgroupIncident', 'newsgroupIncidents', 'chatImIncident',
  'chatImIncidents', 'chatIncident', 'onlineGamingIncident', 'onlineGamingIncidents', 'gamingIncident', 'cellPhoneIncident',
  'cellPhoneIncidents', 'nonInternetIncident', 'nonInternetIncidents', 'peer2peerIncident', 'peer2peerIncidents', 'peerToPeerIncident',
] as const

const TEXTS = ['content', 'contents', 'additionalInfo', 'additionalInformation', 'additionalInformations', 'fileNames', 'console'] as const

/** Fields that name the service on which an incident happened. */
const SERVICES = ['chatClient', 'gameName', 'client', 'platform'] as const

const holdersOf = (scopes: readonly Branch[]): Branch[] =>
  scopes.flatMap((scope) => all(scope, 'internetDetails', 'internetDetail', 'incidentDetails', 'incidentDetail'))

const incidentsOf = (scopes: readonly Branch[]): Branch[] => [...holdersOf(scopes), ...scopes].flatMap((b) => all(b, ...KINDS))

/** The service that the details name: chat client, game or file-sharing client; null when none. */
export function serviceOfDetails(scopes: readonly Branch[]): string | null {
  for (const incident of incidentsOf(scopes)) {
    const named = value(one(incident, ...SERVICES))
    if (named !== null && !saysUnknown(named)) return named
  }
  return null
}

function readPlaces(draft: Draft, incident: Branch): void {
  put(draft.localities, [positionOf(incident)])
  put(draft.localities, addresses(incident))
  const spot = one(incident, 'locationName')
  const name = value(spot)
  if (spot !== null && name !== null) draft.localities.push({ kind: 'address', value: name, at: placeOf(spot) })
}

function readIncident(draft: Draft, incident: Branch): void {
  for (const url of all(incident, 'url', 'urls')) put(draft.identifiers, [identifier('url', url)])
  const service = value(one(incident, ...SERVICES)) ?? draft.service
  put(draft.identifiers, [...emails(draft, incident), ...phones(draft, incident), ...handles(incident, service)])
  put(draft.identifiers, [...addressEvents(draft, incident, service), ...devices(draft, incident, service), ...captures(draft, incident, service)])
  for (const room of all(incident, 'chatRoomName', 'name')) {
    const named = value(room)
    if (named !== null) draft.attributes.push(attribute('group', named, room))
  }
  readPlaces(draft, incident)
  for (const text of all(incident, ...TEXTS, ...SERVICES)) note(draft, text)
  for (const hosted of all(incident, 'thirdPartyHostedContent')) {
    const set = flagAt(hosted)
    if (set !== null) draft.notes.push({ field: hosted.name, text: `${hosted.name}: ${set}`, at: placeOf(hosted), person: null, file: null })
  }
}

/**
 * Reads where it happened. What stands there belongs to no one in particular: pages, mail addresses and phone numbers become
 * identifiers of the report, chat rooms and newsgroups its `group`, map positions and addresses its localities.
 */
export function readDetails(draft: Draft, scopes: readonly Branch[]): void {
  for (const holder of holdersOf(scopes)) {
    put(draft.identifiers, captures(draft, holder, draft.service))
    for (const text of all(holder, ...TEXTS)) note(draft, text)
  }
  for (const incident of incidentsOf(scopes)) if (incident.scalar === null) readIncident(draft, incident)
}
