import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { GateAnswer, LookStep, opened, Opening, Rendition, seenFor } from './media.contract.ts'
import { Done, Reason, ReportId, Sha256, Word } from './shapes.contract.ts'

const Told = z.object({ category: z.string().nullable(), note: z.string().nullable() })
const Handed = z.object({ sha256: Sha256, scheme: z.string(), until: z.string() })
const Category = Word.nullable()
const ofHanded = { sha256: Sha256 }

/** Where a page of own gradings ended. */
const After = z.string().regex(/^[0-9T:.Z-]{20,30} [0-9a-f]{64}$/)

/** Endpoints of grading: offering files, grading what was handed out, deciding disputes; and the gate before a file that was handed out. */
export const gradingContract = {
  offer: endpoint({
    method: 'POST', path: '/api/grading/offers', right: 'grading.offer', event: 'grading.offered', sees: { report: 'id' },
    about: 'Offers files of a report for grading in a scheme; their bytes must be here.',
    input: z.strictObject({ id: ReportId, files: z.array(z.number().int().min(0).max(9_999_999)).min(1).max(500), scheme: Word }),
    output: z.object({ offered: z.number(), already: z.number(), notHere: z.number() }),
  }),
  gradingPool: endpoint({
    method: 'GET', path: '/api/grading/pool', right: 'grading.grade', event: 'grading.pool-viewed',
    about: 'How many files wait for this person in each scheme (counted up to 1,000), and those that they hold and have not graded yet. It tells nothing of others.',
    input: z.strictObject({}),
    output: z.object({ schemes: z.array(z.object({ scheme: z.string(), waiting: z.number().int() })), held: z.array(Handed) }),
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
  ownGradings: endpoint({
    method: 'GET', path: '/api/grading/own', right: 'grading.grade', event: 'grading.own-viewed',
    about: 'What the person said of files, newest first; of a file that is settled also what it came to. Nothing of others before that.',
    input: z.strictObject({ after: After.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    output: z.object({
      gradings: z.array(z.object({
        sha256: Sha256, scheme: z.string(), category: z.string().nullable(), note: z.string().nullable(), at: z.string(),
        settled: z.object({ how: z.enum(['agreed', 'decided']) }).nullable(),
      })),
      next: After.nullable(),
    }),
  }),
  disputes: endpoint({
    method: 'GET', path: '/api/grading/disputes', right: 'grading.decide', event: 'grading.disputes-counted',
    about: 'How many disputes wait for this person (counted up to 1,000).',
    input: z.strictObject({}), output: z.object({ waiting: z.number().int() }),
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
  askHanded: endpoint({
    method: 'POST', path: '/api/grading/files/:sha256/openings', right: 'media.open', event: 'media.opening-asked', stepUp: true,
    about: 'Asks to open a file that was handed to this person for grading or for a decision, by the same gate as a file of a report. '
      + 'The stricter of all that reports say of it holds; of the reports nothing else is told.',
    input: z.strictObject({ ...ofHanded, ...opened }), output: GateAnswer,
  }),
  renderHanded: endpoint({
    method: 'POST', path: '/api/grading/files/:sha256/openings/:opening/renditions', right: 'media.open', event: 'media.rendition-asked',
    about: 'The next rendition of an own opening of a file that was handed out, while this person holds it.',
    input: z.strictObject({ ...ofHanded, opening: Opening, step: LookStep }), output: Rendition,
  }),
  exposeHanded: endpoint({
    method: 'POST', path: '/api/grading/files/:sha256/openings/:opening/exposures', right: 'media.open', event: 'media.exposure',
    about: 'Tells for how many seconds a file that was handed out was before the person.',
    input: z.strictObject({ ...ofHanded, opening: Opening, ...seenFor }), output: z.object({ seconds: z.number() }),
  }),
  closeHanded: endpoint({
    method: 'POST', path: '/api/grading/files/:sha256/openings/:opening/close', right: 'media.open', event: 'media.closed',
    about: 'Closes an own opening of a file that was handed out.', input: z.strictObject({ ...ofHanded, opening: Opening }), output: Done,
  }),
}
