import { z } from 'zod'

/** Id of a report: `r` and 15 hex digits. */
export const ReportId = z.string().regex(/^r[0-9a-f]{15}$/)

/** A place in the source (`file#/path`). */
export const Place = z.string()

/** A time as the source tells it; see `kernel/time.ts`. */
export const When = z.object({
  instant: z.string().nullable(), local: z.string().nullable(), written: z.string(), zone: z.string().nullable(),
  precision: z.enum(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond']), means: z.string(),
})

/** Why a person does something, in words. Long ones belong into the case. */
export const Reason = z.string().trim().min(1).max(4_000)

/** A short word of a person: a scheme, a category, a note's line. */
export const Word = z.string().trim().min(1).max(200)

/** SHA-256 of a file in lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A value that is a scalar of JSON. */
export const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** Bands from first to last. */
export const Band = z.enum(['very-high', 'high', 'medium', 'low'])

/** A rule that fired. `elsewhere`: it rests on a linked report that the reader may not see; then value and place are left out. */
export const Trigger = z.object({
  rule: z.string(), band: Band, field: z.string(), value: Scalar, at: Place, ground: z.string(), pending: z.literal(true).optional(),
  elsewhere: z.literal(true).optional(),
})

/** Where a report stands and why: three answers, never added up. */
export const Standing = z.object({
  band: Band,
  triggers: z.array(Trigger),
  expiresFirst: z.object({ what: z.string(), at: z.string(), source: z.string() }).nullable(),
  completeness: z.object({ percent: z.number(), missing: z.array(z.object({ field: z.string(), couldRaiseTo: Band })) }),
  /** `by` and `at` when a person held it; then the reason is in their words. */
  held: z.object({ reason: z.string(), sample: z.boolean(), by: z.string().optional(), at: z.string().optional() }).nullable(),
})

/** A piece of evidence for a link, in bits. */
export const LinkPiece = z.object({ kind: z.string(), value: z.string(), bits: z.number() })

/** What speaks against one person behind both reports. */
export const Against = z.object({ kind: z.string(), values: z.array(z.string()), bits: z.number() })

/** A country or part of one that may be competent. */
export const Jurisdiction = z.object({ code: z.string(), confidence: z.number(), reasons: z.array(z.string()) })

/** Something in the evidence that could not be read, or was read with a doubt. */
export const ProblemTold = z.object({ file: z.string(), code: z.string(), message: z.string() })

/** A change was made. */
export const Done = z.object({ done: z.literal(true) })
