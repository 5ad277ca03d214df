import { z } from 'zod'
import { Band } from './shapes.contract.ts'

/** What narrows the queue. Words that nothing bears give an empty page, not an error. */
export const Filters = {
  band: Band.optional(),
  /** `yes`: only held reports; `no`: none of them. */
  held: z.enum(['yes', 'no']).optional(),
  source: z.string().min(1).max(200).optional(),
  format: z.string().min(1).max(100).optional(),
  jurisdiction: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/).optional(),
  trigger: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  /** Only reports of which evidence expires within so many hours. */
  expiresWithinHours: z.coerce.number().int().min(1).max(20_000).optional(),
  /** `none`: in no case; `any`: in one; or the id of a case that the reader sees. */
  case: z.union([z.enum(['none', 'any']), z.string().regex(/^case_[0-9a-f]{16}$/)]).optional(),
  /** Only reports that wait longer than their band allows, are in no case and not held. */
  late: z.literal('yes').optional(),
  /** Only held reports that were picked for a person to look at. */
  sample: z.literal('yes').optional(),
}

/** What narrows the queue. */
export const QueueFilter = z.object(Filters)
/** See `QueueFilter`. */
export type QueueFilter = z.output<typeof QueueFilter>

/** How many reports an export holds at most. */
export const Most = z.coerce.number().int().min(1).max(10_000).default(1_000)

/** Lists that may leave the house. */
export const ExportList = z.enum(['queue.csv', 'queue.json'])
/** See `ExportList`. */
export type ExportList = z.output<typeof ExportList>

/** To whom something goes that leaves the house (UK DPA 2018 s.62(3): the identity of the recipients): one line, which the log keeps. */
export const Recipient = z.string().trim().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()&/:@+-]{0,99}$/u)
