import type { ElementKind } from './contract.ts'

/** What usually shows an element of each kind, as one sentence; `decoy-law`: a question of law about decoys. Exhibits are named by reference; content is never asked for. */
export const showsEnglish = {
  'laws.shows.actor-age': 'an official record of identity; an age assessment made in custody; records of account or device, as support only',
  'laws.shows.victim-age': 'a birth certificate or passport; a record of school or health; a statement of a parent or guardian; '
    + 'where nobody was identified: a specialist opinion on the range of age',
  'laws.shows.conduct': 'the account of the child, taken by a trained interviewer; the timeline of the devices; statements of witnesses; '
    + 'messages as exhibits, by reference',
  'laws.shows.communication': 'an export of the whole conversation with hashes and time zone; records of the provider: subscriber, addresses, logs; '
    + 'an extraction report of the device; what ties the account to the person',
  'laws.shows.intent': 'messages before and after; searches and notes; the same pattern towards other children; what the person admits',
  'laws.shows.knowledge-of-age': 'ages told in a profile or in messages; an age check of the platform; mentions of school, pictures as described; '
    + 'what was asked about the age; steps taken to find it out',
  'laws.shows.purpose': 'content and context; conversations with others at the time; recordings that were kept; what the person says about it',
  'laws.shows.image': 'a report of an authorised grader; a match with a set of known hashes; metadata and origin of the file: camera, download, generator; '
    + 'where the file lay and who could reach it',
  'laws.shows.threat': 'the words as an exhibit, with their date; the fear that the child reported; what could have been carried out: an image that was held',
  'laws.shows.exchange': 'records of payment, gift codes, traces of wallets; promises in messages; what somebody else gained',
  'laws.shows.travel-or-meeting': 'tickets, location data, number plates, cameras; bookings; what was carried',
  'laws.shows.territory': 'where addresses lie and records of services; where it was sent, received and stored; nationality and residence of the person',
  'laws.shows.defence': 'who has the burden; the evidence that was raised; an expert or an agency with authority',
  'laws.shows.date': 'time stamps with their zone, in exports and in records of the provider; the timeline of the devices; statements of witnesses',
  'laws.shows.decoy': 'the authority under which the decoy acted; the statement of whoever acted as the decoy',
  'laws.shows.decoy-law': 'an opinion of a lawyer of this jurisdiction',
} as const satisfies Readonly<Record<`laws.shows.${ElementKind | 'date' | 'decoy' | 'decoy-law'}`, string>>
