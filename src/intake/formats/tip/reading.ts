import {
  emptyEvidence, emptyReading, type Attribute, type Conversation, type EvidenceFile, type Incident, type Narrative, type Person, type Reading,
  type Role, type WrittenIdentifier,
} from '../../contract.ts'
import { incidentType } from '../../readers/incident-type.ts'
import type { CheckedTip } from './check.ts'
import { accountOf, personNarratives, personOf } from './person.ts'
import { addressEvents, type Teller } from './say.ts'
import type { PersonSaid, TipSaid } from './schema.ts'

/** Words to kebab-case: `csamSolicitation` and `CSAM solicitation` become `csam-solicitation`. */
export function kebab(words: string): string {
  return words.trim().replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

function urgent(tell: Teller, tip: TipSaid): Attribute[] {
  const { contact, meeting, extortion } = tip
  const planned = meeting === undefined ? null : tell.when(meeting, 'plannedAt', meeting.plannedAt, 'meeting')
  const until = extortion === undefined ? null : tell.when(extortion, 'deadline', extortion.deadline, 'deadline')
  const last = contact === undefined ? null : tell.when(contact, 'lastAt', contact.lastAt, 'last contact')
  return [
    ...tell.attribute('danger-now', tip, 'dangerNow', tip.dangerNow), ...tell.attribute('live-now', tip, 'liveNow', tip.liveNow),
    ...tell.attribute('self-harm', tip, 'selfHarm', tip.selfHarm),
    ...(tip.children ?? []).flatMap((c) => [
      ...tell.attribute('danger-now', c, 'inDanger', c.inDanger), ...tell.attribute('self-harm', c, 'selfHarm', c.selfHarm),
    ]),
    ...(meeting === undefined ? [] : tell.attribute('meeting', meeting, meetingKey(meeting), meetingValue(meeting), planned)),
    ...(extortion === undefined ? [] : extortionOf(tell, extortion, until)),
    ...tell.attribute('deadline', tip, 'deadline', tip.deadline, tell.when(tip, 'deadline', tip.deadline, 'deadline')),
    ...(contact === undefined ? [] : [
      ...tell.attribute('last-contact', contact, 'lastAt', contact.lastAt, last),
      ...tell.attribute('contact-ongoing', contact, 'ongoing', contact.ongoing),
    ]),
  ]
}

type Meeting = NonNullable<TipSaid['meeting']>

/** A denied or unknown plan stays so; else the place, the words, or just that one is planned. */
function meetingValue(m: Meeting): string | number | boolean | null | undefined {
  if (m.planned === false || (m.planned === null && m.plannedAt === undefined && m.place === undefined)) return m.planned
  if (m.place !== undefined && m.place !== '') return m.place
  if (m.planned !== undefined && m.planned !== null) return m.planned
  return m.plannedAt === undefined ? undefined : true
}

function meetingKey(m: Meeting): string {
  return m.planned === false ? 'planned' : m.place !== undefined && m.place !== '' ? 'place' : m.plannedAt === undefined ? 'planned' : 'plannedAt'
}

function extortionOf(tell: Teller, e: NonNullable<TipSaid['extortion']>, until: ReturnType<Teller['when']>): Attribute[] {
  const told = e.threat ?? e.demand ?? (e.deadline === undefined ? e.threat : true)
  const key = e.threat !== undefined && e.threat !== null
    ? 'threat' : e.demand === undefined ? (e.deadline === undefined ? 'threat' : 'deadline') : 'demand'
  return [...tell.attribute('extortion', e, key, told), ...tell.attribute('deadline', e, 'deadline', e.deadline, until)]
}

type Payment = NonNullable<TipSaid['payments']>[number]

function paymentAttributes(tell: Teller, p: Payment): Attribute[] {
  const amount = [p.amount, p.currency].filter((t) => t !== undefined && t !== '').join(' ')
  const value = amount === '' ? true : amount
  const when = tell.when(p, 'at', p.at, 'payment')
  // a payment whose purpose is not told may be one for material: unknown, which is not no
  const asMaterial: Readonly<Record<string, string | true | null>> = { material: value, live: value, unknown: null }
  const purpose = p.purpose ?? 'unknown'
  return [
    ...(Object.hasOwn(asMaterial, purpose) ? tell.attribute('payment-for-material', p, 'purpose', asMaterial[purpose], when) : []),
    ...(purpose === 'extortion' ? tell.attribute('extortion', p, 'purpose', value, when) : []),
    ...tell.attribute('currency', p, 'currency', p.currency),
  ]
}

function money(tell: Teller, tip: TipSaid): { attributes: Attribute[]; identifiers: WrittenIdentifier[] } {
  const payments = tip.payments ?? []
  return {
    attributes: [
      ...tell.attribute('payment-for-material', tip, 'paymentForMaterial', tip.paymentForMaterial),
      ...payments.flatMap((p) => paymentAttributes(tell, p)),
    ],
    identifiers: payments.flatMap((p): WrittenIdentifier[] =>
      p.handle === undefined || p.handle === '' ? []
        : [{
          hint: 'payment', written: p.handle, at: tell.place(p, 'handle'),
          ...(p.service === undefined ? {} : { type: p.service, service: p.service }),
        }]),
  }
}

function claims(tell: Teller, tip: TipSaid): Attribute[] {
  const { sender } = tip
  return [
    ...tell.tolds(tip.annotations).map((t): Attribute => ({ name: 'annotation', value: kebab(t.value), at: t.at })),
    ...(tip.incidents ?? []).flatMap((i) => (/\bsextortion\b/i.test(i.type ?? '') ? tell.attribute('annotation', i, 'type', 'sextortion') : [])),
    ...tell.attribute('sender-priority', tip, 'priority', tip.priority), ...tell.attribute('escalation', tip, 'escalation', tip.escalation),
    ...(sender === undefined ? [] : [
      ...tell.attribute('sender-priority', sender, 'priority', sender.priority),
      ...tell.attribute('escalation', sender, 'escalation', sender.escalation),
    ]),
    ...tell.attribute('designation', tip, 'designation', tip.designation), ...tell.attribute('language', tip, 'language', tip.language),
    ...tell.attribute('currency', tip, 'currency', tip.currency), ...tell.attribute('several-children', tip, 'severalChildren', tip.severalChildren),
    ...tell.attribute('generative-ai', tip, 'generativeAi', tip.generativeAi), ...tell.attributes('law-enforcement', tip.lawEnforcement),
    ...tell.attributes('other-police', tip.otherPolice),
  ]
}

function people(tell: Teller, tip: TipSaid): { people: Person[]; narratives: Narrative[] } {
  const said: (readonly [PersonSaid, Role])[] = [
    ...(tip.suspects ?? []).map((p) => [p, 'suspect'] as const), ...(tip.children ?? []).map((p) => [p, 'child'] as const),
    ...(tip.people ?? []).map((p) => [p, 'unknown'] as const), ...(tip.reporter === undefined ? [] : [[tip.reporter, 'reporter'] as const]),
  ]
  const found = said.map(([p, role], i) => personOf(tell, p, `p${i}`, role))
  const shared = (tip.children ?? []).flatMap((c) => tell.attribute('access-to-child-victim', c, 'livesWithSuspect', c.livesWithSuspect))
  const suspects = found.filter((p) => p.role === 'suspect')
  // "the child lives with the suspect" is about the one suspect; with several it stays with the child's own words
  const only = suspects.length === 1 ? suspects[0] : undefined
  return {
    people: found.map((p) => (p === only ? { ...p, attributes: [...p.attributes, ...shared] } : p)),
    narratives: said.flatMap(([p], i) => personNarratives(tell, p, `p${i}`)),
  }
}

function incidents(tell: Teller, tip: TipSaid): Incident[] {
  return (tip.incidents ?? []).map((i) => ({
    type: i.type === undefined ? 'other' : incidentType(i.type), typeWritten: i.type ?? null, when: tell.when(i, 'at', i.at, 'incident'),
    platform: i.platform ?? null, description: i.description ?? null, at: tell.place(i, null),
  }))
}

function evidence(tell: Teller, tip: TipSaid): EvidenceFile[] {
  return (tip.files ?? []).map((f): EvidenceFile => {
    const direct = (['md5', 'sha1', 'sha256'] as const).flatMap((algorithm) => {
      const value = f[algorithm]
      return value === undefined || value === '' ? [] : [{ algorithm, value, at: tell.place(f, algorithm) }]
    })
    const listed = (f.hashes ?? []).flatMap((h) =>
      h.value === undefined || h.value === '' ? [] : [{
        algorithm: (h.algorithm ?? 'unknown').toLowerCase().replace(/^sha-/, 'sha'), value: h.value, at: tell.place(h, 'value'),
      }])
    const note = tell.told(f, 'note', f.note)
    return {
      ...emptyEvidence(tell.place(f, null)), name: f.name ?? null, fileId: f.id ?? null, hashes: [...direct, ...listed],
      viewedByProvider: f.viewed ?? null, exifViewedByProvider: f.exifViewed ?? null, publiclyAvailable: f.publiclyAvailable ?? null,
      classification: f.classification ?? null, relevance: f.relevance ?? null, uploadedAt: tell.when(f, 'uploadedAt', f.uploadedAt, 'upload'),
      annotations: tell.tolds(f.annotations).map((t): Attribute => ({ name: 'file-annotation', value: kebab(t.value), at: t.at })),
      metadata: note === null ? [] : [{ name: 'note', value: note.value, at: note.at }],
    }
  })
}

/** The one person whom a participant is, by what the tip says or by an equal screen name; null when that is not one. */
function whoIs(found: readonly Person[], is: string | undefined, name: string, id: string | null): string | null {
  const same = found.filter((p) => [...p.names, ...p.accounts.flatMap((a) => a.names)].some((t) => t.value === name)
    || p.identifiers.some((i) => i.written === name || (id !== null && i.written === id)))
  const byRole = found.filter((p) => p.role === is)
  return (same.length === 1 ? same[0]?.ref : byRole.length === 1 ? byRole[0]?.ref : null) ?? null
}

const ROLES = new Set(['suspect', 'child', 'reporter'])

function conversations(tell: Teller, tip: TipSaid, found: readonly Person[]): Conversation[] {
  return (tip.conversations ?? []).map((c) => {
    const said = (c.participants ?? []).map((p) => ({ name: p.name ?? p.id ?? '', id: p.id ?? null, is: p.is })).filter((p) => p.name !== '')
    const known = new Set(said.map((p) => p.name))
    const others = [...new Set((c.turns ?? []).flatMap((t) => (t.by === undefined || t.by === '' || known.has(t.by) ? [] : [t.by])))]
    return {
      service: c.service ?? tip.service ?? null, title: c.title ?? null, at: tell.place(c, null), system: [],
      participants: [...said, ...others.map((name) => ({ name, id: null, is: ROLES.has(name.toLowerCase()) ? name.toLowerCase() : undefined }))]
        .map((p) => ({ name: p.name, id: p.id, person: whoIs(found, p.is, p.name, p.id) })),
      turns: (c.turns ?? []).map((t) => ({
        by: t.by ?? null, when: tell.when(t, 'at', t.at, 'message'), text: t.text ?? '', at: tell.place(t, null),
        ...(t.attachments === undefined || t.attachments.length === 0 ? {} : { attachments: t.attachments }),
      })),
    }
  })
}

function loose(tell: Teller, tip: TipSaid): WrittenIdentifier[] {
  const of = (hint: WrittenIdentifier['hint'], list: readonly string[] | undefined): WrittenIdentifier[] =>
    tell.tolds(list).filter((t) => t.value !== '').map((t) => ({ hint, written: t.value, at: t.at }))
  return [
    ...of('url', tip.links), ...of('email', tip.emails), ...of('phone', tip.phones), ...addressEvents(tell, tip.ipEvents),
    ...(tip.accounts ?? []).flatMap((a) => accountOf(tell, a).identifiers),
    ...(tip.files ?? []).flatMap(
      (f): WrittenIdentifier[] => (f.url === undefined || f.url === '' ? [] : [{ hint: 'url', written: f.url, at: tell.place(f, 'url') }]),
    ),
  ]
}

/** The reading of one checked tip. */
export function readingOf(checked: CheckedTip, tell: Teller): Reading {
  const { tip } = checked
  const who = people(tell, tip)
  const paid = money(tell, tip)
  return {
    ...emptyReading,
    reference: tip.reference === undefined || tip.reference === '' ? null : tip.reference,
    source: { kind: tip.sender?.kind ?? 'unknown', name: tip.sender?.name ?? null },
    service: tip.service ?? tip.incidents?.find((i) => i.platform !== undefined)?.platform ?? null,
    sentAt: tell.when(tip, 'sentAt', tip.sentAt, 'sent'),
    attributes: [...claims(tell, tip), ...urgent(tell, tip), ...paid.attributes],
    incidents: incidents(tell, tip), people: who.people, evidence: evidence(tell, tip), conversations: conversations(tell, tip, who.people),
    identifiers: [...loose(tell, tip), ...paid.identifiers],
    narratives: [
      ...tell.tolds(tip.text).map((t) => ({ field: 'text', text: t.value, at: t.at, person: null })),
      ...(tip.incidents ?? []).flatMap((i) => (i.description === undefined ? [] : [{
        field: 'incident.description', text: i.description, at: tell.place(i, 'description'), person: null,
      }])),
      ...who.narratives,
    ],
    kept: checked.kept,
  }
}
