import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { hashKinds, revealedKinds, stances } from '../media/contract.ts'
import { Done, Place, Reason, ReportId } from './shapes.contract.ts'

/** What an officer may rest an opening on; a test holds it to the list of the media room. */
export const Basis = z.enum(['warrant', 'exigent-threat-to-life', 'consent', 'provider-viewed', 'publicly-available', 'legal-advice'])

/** Steps of renditions; a test holds it to the list of the media room. */
export const LookStep = z.enum(['first', 'sharper', 'colour', 'larger'])

const Rule = z.object({
  id: z.string(), version: z.number(), title: z.string(), ground: z.string(), mark: z.string(), verified: z.boolean(), checkedOn: z.string(),
  sources: z.array(z.object({ title: z.string(), where: z.string(), mark: z.string() })),
})

/** What the gate says. The request is kept, granted or refused; the bases of `needs` would each do. */
export const GateAnswer = z.object({
  opened: z.boolean(), opening: z.number().int(), because: z.string().nullable(), needs: z.array(z.string()), basis: z.string().nullable(), rule: Rule,
  notes: z.array(z.string()), viewed: z.string(), publiclyAvailable: z.boolean().nullable(), jurisdictions: z.array(z.string()),
  expiresAt: z.string().nullable(),
})

/** What is given with a request to open a file. */
export const opened = {
  reason: Reason, basis: Basis.nullable().default(null), reference: z.string().trim().min(1).max(200).nullable().default(null),
  jurisdiction: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/).nullable().default(null),
}

/** The number of an opening. */
export const Opening = z.coerce.number().int().min(1).max(2_147_483_647)

/** A rendition: a JPEG made anew from pixels, as base64; or why there is none. */
export const Rendition = z.discriminatedUnion('rendered', [
  z.object({
    rendered: z.literal(true), number: z.number(), of: z.enum(['picture', 'video']), width: z.number(), height: z.number(), jpeg: z.base64(),
    look: z.object({ blur: z.string(), colour: z.boolean(), longestPx: z.number() }),
  }),
  z.object({ rendered: z.literal(false), because: z.string() }),
])

/** For how long a file was before somebody. */
export const seenFor = {
  seconds: z.number().min(0).max(86_400), kind: z.enum(['picture', 'video', 'thumbnail']), rendition: z.number().int().min(0).max(100_000).optional(),
}

/** One opinion of a hash set on a file. `why`: why it is not used; `hash` is the stored one, `distance` in bits. */
export const Hit = z.object({
  set: z.string(), kind: z.enum(['known', 'benign']), scheme: z.string().nullable(), category: z.string().nullable(), distance: z.number(),
  hash: z.object({ kind: z.enum(hashKinds), value: z.string() }), stance: z.enum(stances), saidBy: z.string().nullable(), saidAt: z.string().nullable(),
  used: z.boolean(), why: z.enum(['quarantined', 'overruled', 'negative', 'unsure']).nullable(),
  overruled: z.object({ by: z.string(), because: z.string(), at: z.string() }).nullable(),
})

/** A file of a report, closed: what the report says of it, what hash sets say of it, and what it gives away by itself where it is here. */
export const ClosedFile = z.object({
  file: z.number().int(), name: z.string().nullable(), place: Place, known: z.enum(['known', 'benign', 'unknown']), category: z.string().nullable(),
  here: z.boolean(), viewedByProvider: z.boolean().nullable(), publiclyAvailable: z.boolean().nullable(),
  /** The hashes that the report tells of it, by their kinds as written. */
  hashes: z.record(z.string(), z.string()),
  /** Opinions, those that are used first; `moreHits` were left out. */
  hits: z.array(Hit), moreHits: z.number().int(),
  /** The file itself, where it is here. */
  content: z.object({
    sha256: z.string(), type: z.string().nullable(), bytes: z.number(), width: z.number().nullable(), height: z.number().nullable(),
  }).nullable(),
  /** What its metadata gives away: leads, not facts. */
  revealed: z.array(z.object({
    kind: z.enum(revealedKinds), name: z.string(), value: z.string(), place: Place, instant: z.string().nullable(),
    latitude: z.number().nullable(), longitude: z.number().nullable(),
  })),
})

const sees = { report: 'id' } as const

const ExposureDay = z.object({
  who: z.string(), day: z.string(), seconds: z.number(), files: z.number(), openings: z.number(), unmeasured: z.number(),
})
const period = { from: z.iso.datetime().optional(), to: z.iso.datetime().optional() }

/** Endpoints of media: a report's files (closed), the gate before them, and what people had before them. */
export const mediaContract = {
  files: endpoint({
    method: 'GET', path: '/api/reports/:id/files', right: 'report.read', event: 'media.listed', sees, purpose: 'report',
    about: 'The files of a report, all closed, in pieces: what the report, hash sets and the files themselves say of each, and whether its bytes are here.',
    input: z.strictObject({ id: ReportId, after: z.coerce.number().int().min(0).max(9_999_999).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
    output: z.object({ total: z.number().int(), files: z.array(ClosedFile), next: z.number().int().nullable() }),
  }),
  askOpening: endpoint({
    method: 'POST', path: '/api/reports/:id/files/:file/openings', right: 'media.open', event: 'media.opening-asked', sees, purpose: 'media',
    stepUp: true,
    about: 'Asks to open a closed file of a report. Granted or refused, the request is kept.',
    input: z.strictObject({ id: ReportId, file: z.coerce.number().int().min(0).max(9_999_999), ...opened }), output: GateAnswer,
  }),
  render: endpoint({
    method: 'POST', path: '/api/reports/:id/openings/:opening/renditions', right: 'media.open', event: 'media.rendition-asked', sees,
    purpose: 'media',
    about: 'The next rendition of an own opening: grey, strongly blurred and small first, then step by step. A JPEG made anew from pixels, as base64 in JSON.',
    input: z.strictObject({ id: ReportId, opening: Opening, step: LookStep }),
    output: Rendition,
  }),
  expose: endpoint({
    method: 'POST', path: '/api/reports/:id/openings/:opening/exposures', right: 'media.open', event: 'media.exposure', sees,
    about: 'Tells for how many seconds a file was before the person.',
    input: z.strictObject({ id: ReportId, opening: Opening, ...seenFor }),
    output: z.object({ seconds: z.number() }),
  }),
  closeOpening: endpoint({
    method: 'POST', path: '/api/reports/:id/openings/:opening/close', right: 'media.open', event: 'media.closed', sees,
    about: 'Closes an own opening.', input: z.strictObject({ id: ReportId, opening: Opening }), output: Done,
  }),
  ownExposure: endpoint({
    method: 'GET', path: '/api/exposure/own', right: 'media.open', event: 'media.exposure-viewed',
    about: 'What the person had before them, day by day (UTC); the last 30 days when nothing else is asked.',
    input: z.strictObject(period), output: z.object({ days: z.array(ExposureDay) }),
  }),
  ownReading: endpoint({
    method: 'GET', path: '/api/exposure/own/text', right: 'signed-in', event: 'media.exposure-viewed',
    about: 'How often the person opened what people wrote, day by day (UTC), told to themselves alone; the last 30 days.',
    input: z.strictObject({}),
    output: z.object({ days: z.array(z.object({ day: z.string(), opened: z.number().int(), reports: z.number().int() })) }),
  }),
  exposure: endpoint({
    method: 'GET', path: '/api/exposure', right: 'exposure.read', event: 'media.exposure-viewed',
    about: 'The same of all people or one, for their supervisor; by names and days, never by amount.',
    input: z.strictObject({ ...period, of: z.string().min(1).max(200).optional() }), output: z.object({ days: z.array(ExposureDay) }),
  }),
}
