import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { Against, Done, LinkPiece, Place, Reason, ReportId } from './shapes.contract.ts'

/** The most nodes that a graph of links has. */
export const MOST_NODES = 5_000

/** The most links that one split rejects. */
export const MOST_SPLIT = 500

/** Reports of which the words of a persona are read at once. */
export const MOST_READ = 40

const Nth = z.number().int()
const Unseen = z.array(z.object({ unit: z.string(), name: z.string(), reports: Nth }))

/** A link as the graph tells it. `a` and `b` are numbers of `reports`, `thing` one of `things`; `rejected` is a number of `decisions`. */
const GraphLink = z.object({
  a: Nth, b: Nth, strength: z.number(), because: z.array(z.object({ thing: Nth, bits: z.number(), weak: z.boolean() })), more: Nth, against: z.array(Against), rejected: Nth.nullable(),
})

/** Linked reports around one, and what they share; numbers instead of ids keep five thousand nodes small. The first report is the one asked for. */
const GraphTold = z.object({
  reports: z.array(z.object({ id: ReportId, reference: z.string().nullable(), source: z.string().nullable(), receivedAt: z.string() })),
  things: z.array(z.object({ kind: z.string(), value: z.string(), shape: z.enum(['account', 'identifier', 'child']), holders: Nth.nullable() })),
  links: z.array(GraphLink),
  /** Who rejected links, when and why. `split`: the act, by which all that it rejected is taken back. */
  decisions: z.array(z.object({ by: z.string(), at: z.string(), reason: z.string(), split: Nth, links: Nth })),
  /** Accounts that reach several children: the children drawn, how many there are, and in which reports. */
  fans: z.array(z.object({ account: Nth, drawn: z.array(Nth), children: Nth, reports: z.array(Nth) })),
  /** People whom strong identifiers join across reports: possibly one person. */
  personas: z.array(z.object({ persons: z.array(z.object({ report: Nth, person: z.string() })), things: z.array(Nth) })),
  /** Links from this strength on (bits) join reports. */
  threshold: z.number(),
  /** What was left out because of the size or the distance, as far as it is known; `all` is false when not all links were read. */
  cut: z.object({ reports: Nth, links: Nth, all: z.boolean() }),
  purposeMissing: z.array(z.string()), askTheOwner: Unseen,
})

const Said = z.object({ value: z.string(), reportId: ReportId, person: z.string(), at: Place })

/** What people who may be one say of themselves, and what of it cannot all be true. */
const PersonaTold = z.object({
  identities: z.array(z.object({ reportId: ReportId, reference: z.string().nullable(), person: z.string(), names: z.array(z.string()) })),
  says: z.array(z.object({ kind: z.enum(['age', 'birth-date', 'name', 'place']), claims: z.array(Said) })),
  contradictions: z.array(z.enum(['age', 'birth-date', 'name', 'place'])),
})

const PersonasTold = z.object({
  personas: z.array(PersonaTold),
  /** How many reports were read, and how many of the persona were not, because they are too many. */
  read: Nth, left: Nth,
})

const ofReport = { id: ReportId }
const Pairs = z.array(z.tuple([ReportId, ReportId])).min(1).max(MOST_SPLIT)
const After = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/)

/** Endpoints of links in bulk: the graph around a report, groups, personas, fan-out, and the split of a group. */
export const linksContract = {
  linkGraph: endpoint({
    method: 'GET', path: '/api/reports/:id/graph', right: 'report.read', event: 'graph.viewed', sees: { report: 'id' }, purpose: 'report',
    about: 'Reports linked with one, hop by hop and strongest first, with what they share; also links that were rejected. Says when it was cut.',
    input: z.strictObject({
      ...ofReport, hops: z.coerce.number().int().min(1).max(100).default(100), nodes: z.coerce.number().int().min(20).max(MOST_NODES).default(MOST_NODES),
    }),
    output: GraphTold,
  }),
  personas: endpoint({
    method: 'GET', path: '/api/reports/:id/personas', right: 'report.read', event: 'personas.viewed', sees: { report: 'id' }, purpose: 'report',
    about: 'People of linked reports who may be one person, because they share identifiers of their own: what each says, and what contradicts.',
    input: z.strictObject(ofReport), output: PersonasTold,
  }),
  linkEvidence: endpoint({
    method: 'GET', path: '/api/reports/:id/graph/:one/:other', right: 'report.read', event: 'link.viewed', sees: { report: 'id' }, purpose: 'report',
    about: 'Why two reports of a graph are linked: each piece for and against, how many hold it, its place in both sources, and what the people whom it joins say of themselves.',
    input: z.strictObject({ ...ofReport, one: ReportId, other: ReportId }),
    output: z.object({
      linked: z.boolean(), strength: z.number(), threshold: z.number(), against: z.array(Against),
      /** `exact` is false when only a coarser form agrees; `weak` evidence may only add to other evidence. */
      because: z.array(LinkPiece.extend({ at: z.array(Place.nullable()), holders: Nth.nullable(), exact: z.boolean(), weak: z.boolean() })),
      rejected: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
      personas: z.array(PersonaTold),
    }),
  }),
  fanOut: endpoint({
    method: 'GET', path: '/api/reports/:id/fan-out', right: 'report.read', event: 'fan-out.viewed', sees: { report: 'id' }, purpose: 'report',
    about: 'Accounts of linked reports that reach several children: the children, the ages told of them, and from when to when.',
    input: z.strictObject(ofReport),
    output: z.object({
      fans: z.array(z.object({
        kind: z.string(), value: z.string(), first: z.string().nullable(), last: z.string().nullable(), children: Nth,
        told: z.array(z.object({ kind: z.string(), value: z.string(), ages: z.array(z.number()), reports: z.array(ReportId) })),
      })),
      read: Nth, left: Nth,
    }),
  }),
  linkGroups: endpoint({
    method: 'GET', path: '/api/links/groups', right: 'queue.read', event: 'groups.viewed',
    about: 'Groups of linked reports of the unit, page by page: the largest first, or those with most accounts, or with the account that reaches most children. Counts are of what the reader sees.',
    input: z.strictObject({
      order: z.enum(['reports', 'accounts', 'children']).default('reports'), after: After.optional(), limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    output: z.object({
      groups: z.array(z.object({
        id: z.string(), first: ReportId, reference: z.string().nullable(), receivedAt: z.string(), reports: Nth, accounts: Nth, children: Nth,
        /** Reports of the unit in it that the reader does not see. */
        unseen: Nth,
      })),
      next: After.nullable(),
    }),
  }),
  splitPreview: endpoint({
    method: 'POST', path: '/api/reports/:id/links/split/preview', right: 'link.judge', event: 'group.split-previewed', sees: { report: 'id' }, purpose: 'report',
    about: 'What the group of a report would fall into without these links; changes nothing.',
    input: z.strictObject({ ...ofReport, links: Pairs }),
    output: z.object({
      parts: z.array(z.object({ reports: z.array(ReportId), unseen: Nth })),
      /** Links that would be rejected: those of the named ones that stand now. */
      links: Nth,
    }),
  }),
  splitGroup: endpoint({
    method: 'POST', path: '/api/reports/:id/links/split', right: 'link.judge', event: 'group.split', sees: { report: 'id' }, purpose: 'report',
    about: 'An officer rejects several links at once, so that the group falls apart; one act, taken back as one. Refused when the group would still hold.',
    input: z.strictObject({ ...ofReport, links: Pairs, reason: Reason }), output: z.object({ split: Nth, links: Nth }),
  }),
  undoSplit: endpoint({
    method: 'POST', path: '/api/reports/:id/links/split/undo', right: 'link.judge', event: 'group.restored', sees: { report: 'id' }, purpose: 'report',
    about: 'Takes back all that one act rejected and that is still rejected by it.',
    input: z.strictObject({ ...ofReport, split: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }), output: Done,
  }),
}
