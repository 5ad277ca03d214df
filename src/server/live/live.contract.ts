import { z } from 'zod'
import { endpoint } from '../../kernel/endpoint.ts'

/** So many reports are named in one event; of more only that there are. */
export const MOST_NAMED = 200

const ReportId = z.string().regex(/^r[0-9a-f]{15}$/)

/** What became of a report: it came or changed its place; people said something of it; it went where the reader sees it, or is gone. */
export const changeKinds = ['placed', 'judged', 'held', 'moved'] as const

/** One event. Ids of reports that the reader may see, kinds and counts; never what they say. */
export const LiveEvent = z.discriminatedUnion('kind', [
  /** The stream stands; what is told from here on is what comes from now on. */
  z.object({ kind: z.literal('begun') }),
  z.object({ kind: z.literal('reports'), changes: z.array(z.object({ id: ReportId, what: z.enum(changeKinds), mine: z.boolean() })).max(MOST_NAMED) }),
  /** More changed than is named: what is shown is to be asked for anew. */
  z.object({ kind: z.literal('many') }),
  /** The session has ended or was locked. */
  z.object({ kind: z.literal('ended') }),
])
/** See `LiveEvent`. */
export type LiveEvent = z.output<typeof LiveEvent>

/** The endpoint of news. */
export const liveContract = {
  events: endpoint({
    method: 'GET', path: '/api/events', right: 'signed-in', event: 'live.opened', answers: 'events', media: 'text/event-stream', isQuiet: true,
    about: 'News as server-sent events: which reports that the reader sees came or changed. It ends with the session, and never tells what a report says.',
    input: z.strictObject({}), output: LiveEvent,
  }),
}
