import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'

/** What can limit a house, in the order in which they are told. */
export const resources = ['disk', 'memory', 'processor', 'event-loop', 'database', 'connections', 'integrator', 'chores', 'matcher'] as const

/** One of `resources`: its figure now, the figure at which it limits, and how much of it is used (1: at its limit). Null where it cannot be measured. */
export const Resource = z.object({
  id: z.enum(resources), value: z.number().nullable(), limit: z.number(), unit: z.enum(['bytes', 'milliseconds', 'seconds', 'calls', 'part', 'failures']),
  /** Disk limits from below: what is told is what is free. */
  isLeast: z.boolean(), used: z.number().nullable(), state: z.enum(['ok', 'near', 'over', 'unknown']),
})
/** See `Resource`. */
export type Resource = z.output<typeof Resource>

/** The endpoint that says which resource limits the house. */
export const healthContract = {
  health: endpoint({
    method: 'GET', path: '/api/health/detail', right: 'house.read', event: 'health.viewed', input: z.strictObject({}),
    about: 'Each resource of the server with its figure and its limit, and which of them limits the house now; no data of any case.',
    output: z.object({
      at: z.string(), upSeconds: z.number(), engine: z.enum(['pglite', 'postgres']), resources: z.array(Resource),
      /** The one that is over its limit, or nearest to it; null where nothing could be measured. */
      first: z.enum(resources).nullable(), limits: z.boolean(),
      chores: z.array(z.object({ chore: z.string(), last: z.string().nullable(), failed: z.number().int() })),
    }),
  }),
}
