import { z } from 'zod'
import { route, type Route, type Wire } from '../desk/index.ts'
import { endpoint, type Endpoint } from '../kernel/endpoint.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Gauge, Metrics } from './metrics.ts'
import { openapi } from './openapi.ts'

const Check = z.enum(['ok', 'not-ok'])

/** What is asked of a server before work is sent to it: yes or no for each part, nothing else. */
export const Ready = z.object({ ready: z.boolean(), database: Check, migrations: Check, space: Check, log: Check })
/** See `Ready`. */
export type Ready = z.output<typeof Ready>

/** Endpoints that machines ask: no session, no data of any case, no entry in the log. */
export const opsContract = {
  health: endpoint({
    method: 'GET', path: '/health', right: 'nobody', event: null, about: 'Alive.', input: z.strictObject({}), output: z.object({ alive: z.literal(true) }),
  }),
  ready: endpoint({
    method: 'GET', path: '/ready', right: 'nobody', event: null, input: z.strictObject({}), output: Ready, also: { 503: 'application/json' },
    about: 'Whether the database answers, its tables are ours, the disk has room, and the log keeps up; 503 when not.',
  }),
  metrics: endpoint({
    method: 'GET', path: '/metrics', right: 'nobody', event: null, answers: 'text', input: z.strictObject({}), output: z.string(),
    about: 'Figures in the text format of Prometheus, without personal data; for programs on this machine only, missing for all others.',
  }),
  openapi: endpoint({
    method: 'GET', path: '/api/openapi.json', right: 'nobody', event: null, about: 'This description.', input: z.strictObject({}), output: z.record(z.string(), z.unknown()),
  }),
}

/** What the endpoints for machines ask the house. */
export interface Ops {
  ready(): Promise<Ready>
  gauges(): Promise<readonly Gauge[]>
}

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/

/** True for a program on this machine that asks by itself, not through a proxy. */
function isNear({ source, headers }: Wire): boolean {
  return LOOPBACK.test(source) && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined
}

/** The endpoints for machines with what answers them; `all` are all endpoints of the server. */
export function opsRoutes(ops: Ops, metrics: Metrics, all: () => readonly Endpoint[], version: string): readonly Route[] {
  return [
    route(opsContract.health, () => Promise.resolve({ answer: { alive: true as const }, about: [] })),
    route(opsContract.ready, async () => {
      const answer = await ops.ready()
      return { answer, about: [], status: answer.ready ? 200 : 503 }
    }),
    route(opsContract.metrics, async ({ wire }) => {
      if (!isNear(wire)) throw new Refusal('not-found', {})
      return { answer: metrics.text(await ops.gauges()), about: [], as: { type: METRICS_TYPE, name: '' } }
    }),
    route(opsContract.openapi, () => Promise.resolve({ answer: openapi(all(), version), about: [] })),
  ]
}
