import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { Done, Reason, ReportId, Sha256, Word } from './shapes.contract.ts'

/** What an officer may rest an opening on; a test holds it to the list of the media room. */
export const Basis = z.enum(['warrant', 'exigent-threat-to-life', 'consent', 'provider-viewed', 'publicly-available', 'legal-advice'])

/** Steps of renditions; a test holds it to the list of the media room. */
export const LookStep = z.enum(['first', 'sharper', 'colour', 'larger'])

const Rule = z.object({
  id: z.string(), version: z.number(), title: z.string(), ground: z.string(), mark: z.string(), verified: z.boolean(), checkedOn: z.string(),
  sources: z.array(z.object({ title: z.string(), where: z.string(), mark: z.string() })),
})

const Told = z.object({ category: z.string().nullable(), note: z.string().nullable() })
const Handed = z.object({ sha256: Sha256, scheme: z.string(), until: z.string() })
const Opening = z.coerce.number().int().min(1).max(2_147_483_647)
const Category = Word.nullable()
const sees = { report: 'id' } as const

const ExposureDay = z.object({
  who: z.string(), day: z.string(), seconds: z.number(), files: z.number(), openings: z.number(), unmeasured: z.number(),
})
const period = { from: z.iso.datetime().optional(), to: z.iso.datetime().optional() }

/** Endpoints of media: a report's files (closed), the gate before them, hash sets, grading. */
export const mediaContract = {
  files: endpoint({
    method: 'GET', path: '/api/reports/:id/files', right: 'report.read', event: 'media.listed', sees, purpose: 'report',
    about: 'The files of a report, all closed: what is known of each, and whether its bytes are here.',
    input: z.strictObject({ id: ReportId }),
    output: z.object({ files: z.array(z.object({
      file: z.number().int(), name: z.string().nullable(), known: z.enum(['known', 'benign', 'unknown']), category: z.string().nullable(),
      here: z.boolean(), viewedByProvider: z.boolean().nullable(), publiclyAvailable: z.boolean().nullable(),
    })) }),
  }),
  askOpening: endpoint({
    method: 'POST', path: '/api/reports/:id/files/:file/openings', right: 'media.open', event: 'media.opening-asked', sees, purpose: 'media',
    stepUp: true,
    about: 'Asks to open a closed file of a report. Granted or refused, the request is kept.',
    input: z.strictObject({
      id: ReportId, file: z.coerce.number().int().min(0).max(9_999_999), reason: Reason, basis: Basis.nullable().default(null),
      reference: z.string().trim().min(1).max(200).nullable().default(null),
      jurisdiction: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/).nullable().default(null),
    }),
    output: z.object({
      opened: z.boolean(), opening: z.number().int(), because: z.string().nullable(), needs: z.array(z.string()), basis: z.string().nullable(),
      rule: Rule,
      notes: z.array(z.string()), viewed: z.string(), publiclyAvailable: z.boolean().nullable(), jurisdictions: z.array(z.string()),
      expiresAt: z.string().nullable(),
    }),
  }),
  render: endpoint({
    method: 'POST', path: '/api/reports/:id/openings/:opening/renditions', right: 'media.open', event: 'media.rendition-asked', sees,
    purpose: 'media',
    about: 'The next rendition of an own opening: grey, strongly blurred and small first, then step by step. A JPEG made anew from pixels, as base64 in JSON.',
    input: z.strictObject({ id: ReportId, opening: Opening, step: LookStep }),
    output: z.discriminatedUnion('rendered', [
      z.object({
        rendered: z.literal(true), number: z.number(), of: z.enum(['picture', 'video']), width: z.number(), height: z.number(), jpeg: z.base64(),
        look: z.object({ blur: z.string(), colour: z.boolean(), longestPx: z.number() }),
      }),
      z.object({ rendered: z.literal(false), because: z.string() }),
    ]),
  }),
  expose: endpoint({
    method: 'POST', path: '/api/reports/:id/openings/:opening/exposures', right: 'media.open', event: 'media.exposure', sees,
    about: 'Tells for how many seconds a file was before the person.',
    input: z.strictObject({
      id: ReportId, opening: Opening, seconds: z.number().min(0).max(86_400), kind: z.enum(['picture', 'video', 'thumbnail']),
      rendition: z.number().int().min(0).max(100_000).optional(),
    }),
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
  exposure: endpoint({
    method: 'GET', path: '/api/exposure', right: 'exposure.read', event: 'media.exposure-viewed',
    about: 'The same of all people or one, for their supervisor; by names and days, never by amount.',
    input: z.strictObject({ ...period, of: z.string().min(1).max(200).optional() }), output: z.object({ days: z.array(ExposureDay) }),
  }),
  hashSets: endpoint({
    method: 'GET', path: '/api/hash-sets', right: 'hashset.read', event: 'hash-set.listed', about: 'All hash sets with how much they hold.',
    input: z.strictObject({}),
    output: z.object({ sets: z.array(z.object({
      name: z.string(), kind: z.enum(['known', 'benign']), scheme: z.string().nullable(), own: z.boolean(), addedAt: z.string(), entries: z.number(),
      hashes: z.record(z.string(), z.number()), withdrawn: z.number(), quarantined: z.number(),
    })) }),
  }),
  offer: endpoint({
    method: 'POST', path: '/api/grading/offers', right: 'grading.offer', event: 'grading.offered', sees,
    about: 'Offers files of a report for grading in a scheme; their bytes must be here.',
    input: z.strictObject({ id: ReportId, files: z.array(z.number().int().min(0).max(9_999_999)).min(1).max(500), scheme: Word }),
    output: z.object({ offered: z.number(), already: z.number(), notHere: z.number() }),
  }),
  nextToGrade: endpoint({
    method: 'POST', path: '/api/grading/next', right: 'grading.grade', event: 'grading.handed',
    about: 'Hands out the file that has waited longest for a grading in a scheme; null when there is none for this person.',
    input: z.strictObject({ scheme: Word }), output: z.object({ file: Handed.nullable() }),
  }),
  grade: endpoint({
    method: 'POST', path: '/api/grading/gradings', right: 'grading.grade', event: 'grading.given',
    about: 'Records once what a person says of a file that was handed to them; null: no category of the scheme applies.',
    input: z.strictObject({ sha256: Sha256, scheme: Word, category: Category, note: z.string().trim().min(1).max(2_000).optional() }), output: Done,
  }),
  nextDispute: endpoint({
    method: 'POST', path: '/api/grading/disputes/next', right: 'grading.decide', event: 'grading.handed-to-senior',
    about: 'Hands a senior the dispute that has waited longest, with what was said, without names.',
    input: z.strictObject({}), output: z.object({ file: Handed.extend({ said: z.array(Told) }).nullable() }),
  }),
  decide: endpoint({
    method: 'POST', path: '/api/grading/decisions', right: 'grading.decide', event: 'grading.decided', stepUp: true,
    about: 'A senior decides a dispute, with a reason.',
    input: z.strictObject({ sha256: Sha256, scheme: Word, category: Category, because: Reason }),
    output: z.object({ hashes: z.number(), reports: z.number() }),
  }),
}
