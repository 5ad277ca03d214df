import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { Filters } from './export.contract.ts'
import { QueuedReport } from './queue.contract.ts'
import { Band, ReportId, Trigger } from './shapes.contract.ts'

/** So many reports are put in order at once; a longer queue is to be narrowed. */
export const MOST_ORDERED = 200_000

/** So many letters of a list of ids are one id: what follows its `r`. */
export const ID_LETTERS = 15

/** So many ids of an order are a piece of it at most; the page asks for them at multiples of this. */
export const PIECE = 500

/** Stands in a piece where a report was that the reader does not see any more. */
export const BLANK = '-'.repeat(ID_LETTERS)

/** So many rows are told at once. */
export const MOST_ROWS = 100

/** A row of the queue on the page. */
export const QueueRow = QueuedReport.omit({ files: true }).extend({
  /** Fields without an answer, also those that could not raise it. */
  gaps: z.array(z.string()),
  /** When its band asks for an answer at the latest, ISO UTC. */
  dueAt: z.string(),
  caseId: z.string().nullable(),
  /** How many reports are linked to it; `links` names the strongest of them. */
  linked: z.number().int(),
})
/** See `QueueRow`. */
export type QueueRow = z.output<typeof QueueRow>

/** Rows that are told together. */
const RowsTold = z.object({
  /** The ground of a trigger stands in `grounds`, under its number: many rest on the same. */
  rows: z.array(QueueRow.extend({ triggers: z.array(Trigger.extend({ ground: z.number().int() })) })),
  grounds: z.array(z.string()),
  /** Cases for which a purpose is to be stated before their reports say more. */
  purposeMissing: z.array(z.string()),
})

/** The name of an order that the server keeps for its reader. */
const OrderName = z.string().regex(/^ord_[0-9a-f]{32}$/)

/** Ids in order, 15 letters each, from a place on (0 is the first). */
const Piece = z.object({ from: z.number().int(), ids: z.string() })

/** Endpoints of the page of the queue: its order at one moment, rows of it, what is new beside it, what it can be narrowed by. */
export const queueOrderContract = {
  queueOrder: endpoint({
    method: 'GET', path: '/api/queue/order', right: 'queue.read', event: 'queue.viewed',
    about: 'The order of the queue at one moment: how many by band, the first ids and rows. The server keeps it for a while, so that nothing moves under the reader\'s hand; the rest is asked for in pieces.',
    input: z.strictObject({
      ...Filters, rows: z.coerce.number().int().min(0).max(60).default(0),
      /** The report at which the reader is: where it stands in this order, the ids around it come too. */
      near: ReportId.optional(),
    }),
    output: z.object({
      /** The moment of the order, ISO UTC. */
      at: z.string(),
      bands: z.array(z.object({
        band: Band, held: z.boolean(), reports: z.number().int(),
        /** How many wait longer than the band allows, in no case and not held; and since when the first of them. */
        late: z.number().int(), lateSince: z.string().nullable(),
        sampled: z.number().int(),
      })),
      /** Every report of the unit that the reader sees, narrowed or not: held ones, and those of them that were picked for a person to look at. */
      all: z.object({ reports: z.number().int(), held: z.number().int(), sampled: z.number().int(), late: z.number().int() }),
      /** Its name for as long as it is kept; null when all of it came. */
      order: OrderName.nullable(),
      /** How many stand in it, and how many more there would be. */
      listed: z.number().int(), beyond: z.number().int(),
      /** The first piece, and the one in which `near` stands. */
      pieces: z.array(Piece),
      ...RowsTold.shape,
    }),
  }),
  queuePiece: endpoint({
    method: 'GET', path: '/api/queue/order/:order', right: 'queue.read', event: 'queue.viewed',
    about: 'A piece of an order that the asker was told the beginning of: the same order, whatever changed since; dashes stand for a report that they do not see any more. Missing (404) when it is not kept any more.',
    input: z.strictObject({ order: OrderName, from: z.coerce.number().int().min(0).max(MOST_ORDERED) }),
    output: Piece,
  }),
  queueRows: endpoint({
    method: 'POST', path: '/api/queue/rows', right: 'queue.read', event: 'queue.viewed',
    about: 'Rows of the queue by ids. What the reader does not see is left out.',
    input: z.strictObject({ ids: z.array(ReportId).min(1).max(MOST_ROWS) }),
    output: RowsTold,
  }),
  queueSpots: endpoint({
    method: 'POST', path: '/api/queue/spots', right: 'queue.read', event: 'queue.spots-asked', isQuiet: true,
    about: 'Where reports stand that came or changed: whether they fit what the queue is narrowed by, and whether they stand before a report of the list.',
    input: z.strictObject({ ...Filters, ids: z.array(ReportId).min(1).max(200), before: ReportId.optional(), order: OrderName.optional() }),
    output: z.object({
      spots: z.array(z.object({ id: ReportId, fits: z.boolean(), above: z.boolean(), held: z.boolean(), band: Band })),
      /** Places of these reports in the order of that name; null when none was named or it is not kept any more. */
      places: z.array(z.object({ id: ReportId, place: z.number().int() })).nullable(),
    }),
  }),
  queueFacets: endpoint({
    method: 'GET', path: '/api/queue/facets', right: 'queue.read', event: 'queue.facets-viewed',
    about: 'What the queue can be narrowed by, and how many reports each leaves.',
    input: z.strictObject(Filters),
    output: z.object({ facets: z.array(z.object({
      kind: z.enum(['band', 'source', 'sender', 'format', 'trigger', 'jurisdiction', 'case']), value: z.string(), reports: z.number().int(),
    })) }),
  }),
}
