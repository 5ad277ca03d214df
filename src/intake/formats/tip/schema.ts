import { z } from 'zod'

/** What the reader knows of an object beside its shape: other spellings of keys, and the key that a bare value stands for. */
export interface Spelling {
  readonly aliases: ReadonlyMap<string, string>
  readonly bare: string | null
}

const spellings = new WeakMap<z.ZodType, Spelling>()

/** The comparable form of a key: `birth_date`, `Birth date` and `birthDate` are one. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

function named<const S extends z.ZodRawShape>(
  shape: S, aliases: Readonly<Record<string, string>>, bare: string | null = null, id: string | null = null,
) {
  const map = new Map<string, string>()
  for (const [key, others] of Object.entries(aliases)) for (const other of others.split(' ')) map.set(foldKey(other), key)
  for (const key of Object.keys(shape)) map.set(foldKey(key), key)
  const schema = z.strictObject(shape)
  spellings.set(schema, { aliases: map, bare })
  if (id !== null) z.globalRegistry.add(schema, { id })
  return schema
}

/** How the keys of an object schema may be spelled; null for one that was not declared here. */
export function spellingOf(schema: z.ZodType): Spelling | null {
  return spellings.get(schema) ?? null
}

const text = z.string().optional()
const texts = z.array(z.string()).optional()
const moment = z.string()
z.globalRegistry.add(moment, { id: 'time', description: 'ISO 8601 with zone, as 2026-03-02T10:15:00Z; without a zone it stays a local time' })
const time = moment.optional()
const yesNo = z.boolean().nullable().optional()
const said = z.union([z.boolean(), z.string(), z.number(), z.null()])
z.globalRegistry.add(said, { id: 'said', description: 'true, false, words, or null for "unknown"' })
const told = said.optional()
const saids = z.array(said).optional()

const Spot = named(
  { text, street: text, city: text, region: text, postcode: text, country: text, at: time, verified: yesNo },
  { text: 'name address line1', region: 'state county province', postcode: 'zip zipCode postalCode', at: 'when date time' }, 'text', 'place',
)
const Position = named(
  { latitude: z.number().min(-90).max(90).optional(), longitude: z.number().min(-180).max(180).optional(), text, at: time },
  { latitude: 'lat', longitude: 'lon lng long', at: 'when date time' }, 'text', 'position',
)
const AccountSaid = named(
  { service: text, userId: text, screenName: text, displayName: text, url: text },
  {
    service: 'platform app site network', userId: 'id uid accountId', screenName: 'username user handle nickname login account', displayName: 'name',
    url: 'profileUrl profile link',
  },
  'screenName', 'account',
)
const IpEvent = named(
  { ip: text, port: z.number().int().min(0).max(65_535).optional(), at: time, event: text, proxy: yesNo, service: text },
  { ip: 'ipAddress address', at: 'when time date dateTime timestamp', event: 'eventName type', proxy: 'possibleProxy vpn' }, 'ip', 'ipEvent',
)
const Device = named({ type: text, id: text }, { id: 'value number deviceId', type: 'kind' }, 'id')
const PaymentHandle = named({ service: text, handle: text }, { service: 'provider platform', handle: 'account id address tag user value' }, 'handle')

/** A person as a tip tells them; whose role is said by where they stand. */
export const TipPerson = named({
  names: texts, firstName: text, lastName: text, birthDate: text, age: z.number().min(0).max(130).optional(), claimedAge: told, minor: yesNo,
  gender: told, occupation: saids, volunteering: saids, positionOfTrust: told, accessToChildren: told, accessToChild: told,
  relation: text, relationToChild: text, relationToReporter: text, householdChildren: told, convictions: saids, priorReports: saids,
  firearms: told, awareOfReport: told, gang: told, vehicle: told, disability: told, compromisedAccount: told, accountDisabled: told,
  group: told, bio: told, service: text, screenNames: texts, userIds: texts, profileUrls: texts, accounts: z.array(AccountSaid).optional(),
  emails: texts, phones: texts, ipEvents: z.array(IpEvent).optional(), devices: z.array(Device).optional(),
  paymentHandles: z.array(PaymentHandle).optional(), cryptoAddresses: texts, schools: z.array(Spot).optional(),
  addresses: z.array(Spot).optional(), positions: z.array(Position).optional(), city: text, region: text, country: text,
  inDanger: told, livesWith: text, livesWithSuspect: told, selfHarm: told, note: texts,
}, {
  names: 'name fullName knownAs alias aliases', firstName: 'givenName forename', lastName: 'surname familyName',
  birthDate: 'dateOfBirth dob birthday born', age: 'approximateAge estimatedAge', claimedAge: 'ageClaimed statedAge', minor: 'under18 isMinor',
  gender: 'sex', occupation: 'job employment profession', volunteering: 'volunteer volunteersAs', positionOfTrust: 'trust',
  accessToChildren: 'hasAccessToChildren', accessToChild: 'accessToChildVictim accessToVictim hasAccessToChild',
  relation: 'relationship', relationToChild: 'relationshipToChild relationshipToChildVictim relationToVictim',
  relationToReporter: 'relationshipToReporter', householdChildren: 'childrenInHousehold childrenAtHome livesWithChildren ownChildren',
  convictions: 'convicted previousConvictions convictedSexOffender conviction', priorReports: 'previousReports earlierReports priorReport',
  firearms: 'accessToFirearms weapons', service: 'platform app', screenNames: 'screenName username usernames handle handles nickname userName',
  userIds: 'userId espUserId accountId', profileUrls: 'profileUrl profile profiles url urls', accounts: 'account onlineAccounts socialMedia',
  emails: 'email emailAddress emailAddresses mail', phones: 'phone phoneNumber phoneNumbers telephone mobile tel',
  ipEvents: 'ips ip ipAddress ipAddresses ipEvent', devices: 'device deviceIds imei',
  paymentHandles: 'paymentHandle payment payments paymentAccounts',
  cryptoAddresses: 'cryptoAddress wallet wallets', schools: 'school schoolName', addresses: 'address homeAddress home',
  positions: 'position location coordinates geo', city: 'town', region: 'state county', inDanger: 'inDangerNow dangerNow immediateDanger',
  note: 'notes description comment details info', selfHarm: 'suicide selfHarmRisk',
}, 'names', 'person')

const IncidentSaid = named(
  { type: text, at: time, platform: text, description: text },
  {
    type: 'incidentType category kind', at: 'when date time dateTime incidentDateTime', platform: 'service app where',
    description: 'text summary details',
  }, 'description',
)
const FileSaid = named({
  name: text, id: text,
  hashes: z.array(named({ algorithm: text, value: text }, { algorithm: 'type hashType name', value: 'hash' }, 'value')).optional(),
  md5: text, sha1: text, sha256: text, viewed: yesNo, exifViewed: yesNo, publiclyAvailable: yesNo, classification: text, relevance: text,
  uploadedAt: time, annotations: texts, url: text, note: text,
}, {
  name: 'fileName filename originalFileName', id: 'fileId', hashes: 'hash', viewed: 'viewedByProvider viewedByEsp viewedBySender',
  exifViewed: 'exifViewedByProvider exifViewedByEsp', publiclyAvailable: 'public', uploadedAt: 'uploaded at', annotations: 'tags annotation',
  url: 'link', note: 'description',
}, 'name')
const Turn = named(
  { by: text, at: time, text, attachments: texts },
  {
    by: 'from sender author user name', at: 'when time date dateTime timestamp sentAt', text: 'body message content', attachments: 'attachment files',
  }, 'text',
)
const Participant = named(
  { name: text, id: text, is: z.enum(['suspect', 'child', 'reporter', 'decoy', 'unknown']).optional() },
  { name: 'screenName username handle', id: 'userId', is: 'role' }, 'name',
)
const ConversationSaid = named(
  { service: text, title: text, participants: z.array(Participant).optional(), turns: z.array(Turn).optional() },
  { service: 'platform app', title: 'name', participants: 'people members', turns: 'messages lines' },
)

/** A whole tip. Every field may be missing; the page `docs/formats/tip-json.md` says what each one becomes. */
export const Tip = named({
  format: text, reference: text, sentAt: time,
  sender: named(
    {
      kind: z.enum(['public', 'hotline', 'police', 'activist-group', 'provider', 'unknown']).optional(), name: text, priority: told, escalation: told,
    },
    { kind: 'type', name: 'organisation organization group unit', escalation: 'urgent reason' }, 'name',
  ).optional(),
  reporter: TipPerson.optional(), language: text, currency: text, priority: told, escalation: told, designation: text, annotations: texts,
  service: text, incidents: z.array(IncidentSaid).optional(), children: z.array(TipPerson).optional(), suspects: z.array(TipPerson).optional(),
  people: z.array(TipPerson).optional(),
  contact: named(
    { lastAt: time, ongoing: told }, { lastAt: 'last lastContact lastContactAt at', ongoing: 'contactOngoing continues' }, 'lastAt',
  ).optional(),
  meeting: named(
    { planned: told, plannedAt: time, place: text }, { plannedAt: 'at when date', place: 'where location', planned: 'agreed arranged' }, 'planned',
  ).optional(),
  dangerNow: told, liveNow: told, selfHarm: told,
  extortion: named(
    { threat: told, demand: text, deadline: time }, { threat: 'text words said', deadline: 'until deadlineAt by' }, 'threat',
  ).optional(),
  deadline: time, paymentForMaterial: told,
  payments: z.array(named({
    purpose: z.enum(['material', 'live', 'extortion', 'gift', 'unknown']).optional(), amount: text, currency: text, service: text, handle: text,
    at: time, note: text,
  }, { purpose: 'for reason', service: 'provider method', handle: 'account to recipient', at: 'when date', note: 'description' }, 'note')).optional(),
  severalChildren: z.number().int().min(0).max(1_000_000).optional(), generativeAi: told, lawEnforcement: saids, otherPolice: saids,
  files: z.array(FileSaid).optional(), links: texts, accounts: z.array(AccountSaid).optional(), emails: texts, phones: texts,
  ipEvents: z.array(IpEvent).optional(), text: texts, conversations: z.array(ConversationSaid).optional(),
}, {
  format: '$format', reference: 'id reportId tipId referenceNumber reportNumber caseNumber caseReference ref',
  sentAt: 'sent submittedAt submitted date dateReceived createdAt',
  sender: 'source', reporter: 'reportingPerson contactPerson', language: 'lang', annotations: 'annotation tags', service: 'platform',
  incidents: 'incident', children: 'child victim victims',
  suspects: 'suspect offender offenders perpetrator perpetrators reportedPerson reportedPersons reportedUser subject',
  people: 'others otherPeople persons', contact: 'lastContact', meeting: 'plannedMeeting', dangerNow: 'inDangerNow immediateDanger childInDanger',
  liveNow: 'live liveStreaming',
  extortion: 'threat threats sextortion blackmail', payments: 'payment', severalChildren: 'childrenCount numberOfChildren childCount numberOfVictims',
  generativeAi: 'aiGenerated', files: 'file evidence attachments evidenceFiles', links: 'link url urls websites website', accounts: 'account',
  emails: 'email',
  phones: 'phone', ipEvents: 'ips ip ipAddresses',
  text: 'narrative description message body story details whatHappened statement freeText note notes',
  conversations: 'conversation chats chat',
})

/** A tip once it is checked. */
export type TipSaid = z.infer<typeof Tip>

/** A person of a checked tip. */
export type PersonSaid = z.infer<typeof TipPerson>

/** The published JSON Schema (draft 2020-12) of a tip: `docs/formats/tip.schema.json` is its text. */
export function tipJsonSchema(): unknown {
  const schema = z.toJSONSchema(Tip, {
    target: 'draft-2020-12',
    override({ jsonSchema }) {
      delete jsonSchema.additionalProperties // keys that the reader does not know are kept, so they are allowed
      if (jsonSchema.type !== 'array' || jsonSchema.items === undefined) return
      const { items } = jsonSchema
      delete jsonSchema.type
      delete jsonSchema.items
      jsonSchema.anyOf = [items as typeof jsonSchema, { type: 'array', items }]
    },
  })
  return {
    '$schema': schema['$schema'], '$id': 'urn:sterna:schema:tip:1', 'title': 'Sterna tip, version 1',
    'description': 'A report by a member of the public, an activist group, a hotline or a police unit. Every key may be missing; unknown keys are kept.',
    ...schema,
  }
}
