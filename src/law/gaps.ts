import type { ElementKind, Gap } from './contract.ts'
import type { TestedGroup } from './elements.ts'

/** What usually shows an element of each kind. Exhibits are named by reference; content is never asked for. */
const EVIDENCE: Readonly<Record<ElementKind, readonly string[]>> = {
  'actor-age': ['an official record of identity', 'an age assessment made in custody', 'records of account or device, as support only'],
  'victim-age': [
    'a birth certificate or passport', 'a record of school or health', 'a statement of a parent or guardian',
    'where nobody was identified: a specialist opinion on the range of age',
  ],
  'conduct': [
    'the account of the child, taken by a trained interviewer', 'the timeline of the devices', 'statements of witnesses',
    'messages as exhibits, by reference',
  ],
  'communication': [
    'an export of the whole conversation with hashes and time zone', 'records of the provider: subscriber, addresses, logs',
    'an extraction report of the device', 'what ties the account to the person',
  ],
  'intent': ['messages before and after', 'searches and notes', 'the same pattern towards other children', 'what the person admits'],
  'knowledge-of-age': [
    'ages told in a profile or in messages', 'an age check of the platform', 'mentions of school, pictures as described',
    'what was asked about the age', 'steps taken to find it out',
  ],
  'purpose': ['content and context', 'conversations with others at the time', 'recordings that were kept', 'what the person says about it'],
  'image': [
    'a report of an authorised grader', 'a match with a set of known hashes', 'metadata and origin of the file: camera, download, generator',
    'where the file lay and who could reach it',
  ],
  'threat': [
    'the words as an exhibit, with their date', 'the fear that the child reported', 'what could have been carried out: an image that was held',
  ],
  'exchange': ['records of payment, gift codes, traces of wallets', 'promises in messages', 'what somebody else gained'],
  'travel-or-meeting': ['tickets, location data, number plates, cameras', 'bookings', 'what was carried'],
  'territory': ['where addresses lie and records of services', 'where it was sent, received and stored', 'nationality and residence of the person'],
  'defence': ['who has the burden', 'the evidence that was raised', 'an expert or an agency with authority'],
}

/** Each element that the facts leave open, as a point to prove. A group of which one member is met leaves nothing open. */
export function gapsOf(groups: readonly TestedGroup[]): Gap[] {
  const gaps: Gap[] = []
  for (const group of groups) {
    if (group.result !== 'unknown') continue
    for (const { element, result } of group.members) {
      if (result !== 'unknown') continue
      const { id, kind, text, alt, test } = element
      gaps.push({ element: id, kind, fact: test?.fact ?? null, toProve: text, evidence: EVIDENCE[kind], alternative: alt ?? null })
    }
  }
  return gaps
}

/** The point to prove when the answer depends on who the decoy was, or on a question of law about decoys. */
export function decoyGap(note: string, fact: string | null): Gap {
  return {
    element: null, kind: 'decoy', fact, toProve: note, alternative: null,
    evidence: fact === null ? ['an opinion of a lawyer of this jurisdiction'] : [
      'the authority under which the decoy acted', 'the statement of whoever acted as the decoy',
    ],
  }
}

/** The point to prove when the answer depends on the day of the act. */
export function dateGap(answers: string): Gap {
  return {
    element: null, kind: 'date', fact: null, alternative: null, toProve: `The day of the act: ${answers}.`,
    evidence: ['time stamps with their zone, in exports and in records of the provider', 'the timeline of the devices', 'statements of witnesses'],
  }
}
