import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { kindIds } from '../footprint/contract.ts'
import { ApprovalId } from './approval.contract.ts'
import { ImportId } from './import.contract.ts'
import { Filters, Most, Recipient } from './export.contract.ts'
import { Jurisdiction, LinkPiece, ProblemTold, ReportId, Standing } from './shapes.contract.ts'

/** Where a page of the queue ends, as an opaque word: it is read strictly when it comes back, and what it points to is asked for anew. */
export const After = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/)

/** One report in the queue. */
export const QueuedReport = Standing.extend({
  id: ReportId, reference: z.string().nullable(), files: z.array(z.string()), source: z.object({ kind: z.string(), name: z.string().nullable() }),
  format: z.string(), version: z.number(), jurisdictions: z.array(Jurisdiction),
  links: z.array(z.object({ id: ReportId, strength: z.number(), because: z.array(LinkPiece) })),
  known: z.object({ matched: z.number(), unknown: z.number(), benign: z.number() }), receivedAt: z.string(),
})

const ListInput = z.strictObject({ ...Filters, most: Most, to: Recipient, approval: ApprovalId })

/** Endpoints of the queue: pages, lists to take along, reports by number or identifier, files that come in. */
export const queueContract = {
  queue: endpoint({
    method: 'GET', path: '/api/queue', right: 'queue.read', event: 'queue.viewed',
    about: 'A page of the queue: whose child is most likely in danger stands first. Only reports that the reader may see.',
    input: z.strictObject({ ...Filters, after: After.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    output: z.object({
      reports: z.array(QueuedReport), next: After.nullable(),
      /** Cases for which a purpose is to be stated first: of their reports only the standing is told. */
      purposeMissing: z.array(z.string()),
    }),
  }),
  queueCsv: endpoint({
    method: 'POST', path: '/api/queue.csv', right: 'queue.export', event: 'queue.exported', stepUp: true, answers: 'text', media: 'text/csv',
    about: 'The queue as CSV (RFC 4180, UTF-8): every cell is safe from being read as a formula. Takes the approval of a second person for just this list and recipient; the log keeps to whom, and the hash of what left.',
    input: ListInput, output: z.string(),
  }),
  queueJson: endpoint({
    method: 'POST', path: '/api/queue.json', right: 'queue.export', event: 'queue.exported', stepUp: true, answers: 'text', media: 'application/json',
    about: 'The queue as a JSON list, to take along; on the same terms.',
    input: ListInput, output: z.string(),
  }),
  find: endpoint({
    method: 'POST', path: '/api/reports/find', right: 'report.read', event: 'report.sought',
    about: 'Reports by id, by the beginning of an id (6 letters or more), or by the sender’s own number; only those that the reader may see.',
    input: z.strictObject({ wanted: z.string().trim().min(1).max(200) }),
    output: z.object({ reports: z.array(ReportId) }),
  }),
  search: endpoint({
    method: 'POST', path: '/api/identifiers/search', right: 'identifier.search', event: 'identifier.searched', purpose: 'identifier',
    about: 'Reports that hold an identifier, in any writing of it. Of reports that the reader may not see only how many there are, and whom to ask.',
    input: z.strictObject({
      written: z.string().trim().min(1).max(500), kind: z.enum(kindIds).optional(), service: z.string().trim().min(1).max(100).optional(),
      country: z.string().regex(/^[A-Z]{2}$/).optional(),
    }),
    output: z.object({
      kinds: z.array(z.enum(kindIds)),
      reports: z.array(z.object({ id: ReportId, kind: z.string(), exact: z.boolean(), role: z.string() })),
      more: z.boolean(),
      askTheOwner: z.array(z.object({ unit: z.string(), reports: z.number().int() })),
    }),
  }),
  takeIn: endpoint({
    method: 'POST', path: '/api/reports', right: 'report.add', event: 'report.taken-in', upload: true,
    about: 'Takes in one file or archive (application/octet-stream; its name percent-encoded in the header sterna-file-name). The same file twice is one. `job`: an id by which GET /api/imports tells how far it is, and by which it can be stopped.',
    input: z.strictObject({ job: ImportId.optional() }),
    output: z.object({
      received: z.array(ReportId), already: z.number().int(), readSome: z.boolean(), problems: z.array(ProblemTold),
      /** It was stopped on the way: sending the same file again takes it up. */
      stopped: z.boolean(),
    }),
  }),
}
