import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { Recipient } from './export.contract.ts'
import { Done, ReportId, Sha256 } from './shapes.contract.ts'

const taken = {
  list: z.string().regex(/^[a-z0-9-]{1,60}$/), format: z.enum(['csv', 'json']), rows: z.number().int().min(0).max(1_000_000), sha256: Sha256, to: Recipient,
}

/** Endpoints of lists that a page shows and a reader takes along (decision 0023). */
export const listContract = {
  noteExport: endpoint({
    method: 'POST', path: '/api/lists/exported', right: 'signed-in', event: 'list.exported',
    about: 'Tells the log, before it is saved, that the reader takes along a list that is on their screen: which, how many rows, to whom, and its hash.',
    input: z.strictObject(taken), output: Done,
  }),
  noteReportExport: endpoint({
    method: 'POST', path: '/api/reports/:id/lists/exported', right: 'report.read', event: 'list.exported', sees: { report: 'id' }, purpose: 'report',
    about: 'The same of a list about one report.',
    input: z.strictObject({ id: ReportId, ...taken }), output: Done,
  }),
}
