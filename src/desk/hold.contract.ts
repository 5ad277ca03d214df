import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { QueueRow } from './queue-order.contract.ts'
import { Band, Done, Reason, ReportId } from './shapes.contract.ts'

/** So many reports are held at once at most: each is placed anew in the same act. */
export const MOST_HELD = 2_000

/** What was said at once: it is taken back at once too. */
const HoldBatch = z.string().regex(/^hld_[0-9a-f]{16}$/)

const Ids = z.array(ReportId).min(1).max(MOST_HELD)

const Said = z.object({
  batch: HoldBatch, done: z.array(ReportId),
  /** What stays as it is: it may be danger now, waits for a person, stands there already, or is not seen. */
  left: z.array(ReportId),
})

/** Endpoints by which people hold reports as noise: reversibly, with a look at some of them before and after. */
export const holdContract = {
  previewHold: endpoint({
    method: 'POST', path: '/api/queue/hold/preview', right: 'report.hold', event: 'queue.viewed',
    about: 'What holding these reports would do, before it is done: how many, a random sample of them with their reasons, and what would be lost sight of.',
    input: z.strictObject({ ids: Ids }),
    output: z.object({
      /** Ids that would be held. */
      hold: z.array(ReportId),
      /** Why the others stay: very high or waiting for a person when several are held at once; held already; in a case for which a purpose is to be stated. */
      stays: z.object({ danger: z.number().int(), pending: z.number().int(), held: z.number().int(), unseen: z.number().int() }),
      /** Some of them, picked by chance. */
      sample: z.array(QueueRow),
      lost: z.object({
        bands: z.array(z.object({ band: Band, reports: z.number().int() })),
        /** Rules that fired on them, the most frequent first. */
        rules: z.array(z.object({ rule: z.string(), reports: z.number().int() })),
        /** How many have evidence that expires within a week, and when the first of it does. */
        expiring: z.number().int(), firstExpiry: z.string().nullable(),
        /** How many have links to reports that stay. */
        linked: z.number().int(),
        /** How many could rise if what is missing were known. */
        couldRise: z.number().int(),
      }),
    }),
  }),
  hold: endpoint({
    method: 'POST', path: '/api/queue/hold', right: 'report.hold', event: 'report.held',
    about: 'Holds reports as noise, with a reason. They stay, after all others; some are picked for a person to look at. Held several at once are never those that may be danger now or wait for a person.',
    input: z.strictObject({ ids: Ids, reason: Reason }), output: Said,
  }),
  release: endpoint({
    method: 'POST', path: '/api/queue/release', right: 'report.hold', event: 'report.released',
    about: 'Puts held reports back to where they stand by themselves, whoever held them.',
    input: z.strictObject({ ids: Ids, reason: Reason }), output: Said,
  }),
  undoHold: endpoint({
    method: 'POST', path: '/api/queue/hold/:batch/undo', right: 'report.hold', event: 'report.hold-undone',
    about: 'Takes back what the asker held or released at once.',
    input: z.strictObject({ batch: HoldBatch }), output: Done.extend({ reports: z.number().int() }),
  }),
}
