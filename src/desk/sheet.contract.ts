import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { PurposeName } from './rights.contract.ts'
import { Reason, ReportId, Scalar } from './shapes.contract.ts'
import { FileShown, IdentifierShown, paged, PersonShown, Sheet } from './sheet-shapes.contract.ts'

const sees = { report: 'id' } as const
const read = { method: 'GET', right: 'report.read', sees, purpose: 'report' } as const
const page = {
  id: ReportId, from: z.coerce.number().int().min(0).max(9_999_999).default(0), limit: z.coerce.number().int().min(1).max(500).default(100),
}

/** Endpoints of the console's page of a report: bounded answers however large the report is. */
export const sheetContract = {
  sheet: endpoint({
    ...read, path: '/api/reports/:id/sheet', event: 'report.viewed',
    about: 'The first page of a report: standing and why no higher, people, identifiers, files, times, places, conversations without words, candidate offences for review by a prosecutor; long lists by their beginnings.',
    input: z.strictObject({ id: ReportId }), output: Sheet,
  }),
  sheetPeople: endpoint({
    ...read, path: '/api/reports/:id/sheet/people', event: 'report.people-viewed', about: 'People of a report, page by page.',
    input: z.strictObject({ ...page, limit: z.coerce.number().int().min(1).max(50).default(20) }), output: paged(PersonShown),
  }),
  sheetIdentifiers: endpoint({
    ...read, path: '/api/reports/:id/sheet/identifiers', event: 'report.identifiers-viewed', about: 'Identifiers of a report, page by page.',
    input: z.strictObject(page), output: paged(IdentifierShown),
  }),
  sheetFiles: endpoint({
    ...read, path: '/api/reports/:id/sheet/files', event: 'report.files-viewed', about: 'Files of a report, all closed, page by page.',
    input: z.strictObject(page), output: paged(FileShown),
  }),
  sheetChanges: endpoint({
    ...read, path: '/api/reports/:id/sheet/changes/:version', event: 'report.changes-viewed',
    about: 'What changed in a version of a report, by path, page by page. Words that people wrote are counted and stay closed.',
    input: z.strictObject({ ...page, version: z.coerce.number().int().min(1).max(999_999) }),
    output: paged(z.object({ path: z.string(), before: Scalar, after: Scalar })).extend({ words: z.number().int() }),
  }),
  printSheet: endpoint({
    method: 'POST', path: '/api/reports/:id/sheet/print', right: 'report.read', event: 'report.printed', sees, purpose: 'report',
    about: 'Says that the sheet of a report is printed, and why; what it answers stands on the paper.',
    input: z.strictObject({ id: ReportId, code: PurposeName, words: Reason }), output: z.object({ at: z.string(), by: z.string(), unit: z.string(), version: z.number().int() }),
  }),
}
