import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { ExportList, Filters, Most, Recipient } from './export.contract.ts'
import { Done, Reason, ReportId } from './shapes.contract.ts'

/** Id of a request that waits for a second person, or was decided by one. */
export const ApprovalId = z.string().regex(/^apr_[0-9a-f]{16}$/)

/** What needs a second person, and the rights to ask for it and to decide it. */
const guarded = {
  'export': ['export.ask', 'export.approve'], 'erasure': ['erase.ask', 'erase.approve'], 'role-grant': ['role.grant', 'role.approve'],
  'key-release': ['key.ask', 'key.approve'],
} as const

/** One of what needs a second person. */
export type Guarded = keyof typeof guarded

const Asked = z.object({ approval: ApprovalId })
const Subject = z.string().trim().min(1).max(100)

function asking<const W extends Guarded>(what: W) {
  return {
    method: 'POST', path: `/api/approvals/${what}`, right: guarded[what][0], event: `${what}.asked`, about: `Asks a second person for: ${what}.`,
  } as const
}

function asked(what: 'role-grant' | 'key-release') {
  return endpoint({ ...asking(what), input: z.strictObject({ subject: Subject, reason: Reason }), output: Asked })
}

function deciding<const W extends Guarded>(what: W) {
  return {
    method: 'POST', path: `/api/approvals/${what}/:approval/decide`, right: guarded[what][1], event: `${what}.decided`, stepUp: true,
    about: `Decides what another asked for: ${what}. Nobody decides what they asked for themselves.`,
    input: z.strictObject({ approval: ApprovalId, decision: z.enum(['approved', 'refused']) }),
  } as const
}

function decided(what: 'export' | 'role-grant' | 'key-release') {
  return endpoint({ ...deciding(what), output: Done })
}

/** Endpoints of what takes two people: one asks, another decides. */
export const approvalEndpoints = {
  approvals: endpoint({
    method: 'GET', path: '/api/approvals', right: 'signed-in', event: 'approval.listed',
    about: 'What waits for a second person, as far as the asker may know of it.',
    input: z.strictObject({}),
    output: z.object({ waiting: z.array(z.object({
      approval: ApprovalId, what: z.string(), subject: z.string(), askedBy: z.string(), askedAt: z.string(), reason: z.string(),
    })),
    /** What the asker asked for themselves, another approved, and nobody used yet. */
    approved: z.array(z.object({
      approval: ApprovalId, what: z.string(), subject: z.string(), decidedBy: z.string(), until: z.string(), reason: z.string(),
    })) }),
  }),
  askExport: endpoint({
    ...asking('export'), about: 'Asks a second person for an export: which list, narrowed how, and to whom it goes. The approval holds for just that.',
    input: z.strictObject({ list: ExportList, ...Filters, most: Most, to: Recipient, reason: Reason }), output: Asked,
  }),
  decideExport: decided('export'),
  askErasure: endpoint({
    ...asking('erasure'), sees: { report: 'subject' }, purpose: 'report',
    about: 'Asks a second person for the erasure of a report that the asker sees.',
    input: z.strictObject({ subject: ReportId, reason: Reason }), output: Asked,
  }),
  decideErasure: endpoint({
    ...deciding('erasure'),
    about: 'Decides the erasure of a report that another asked for and that the decider sees; on yes the report is erased in the same act, for good.',
    output: z.object({
      done: z.literal(true),
      /**
       * What became of its files: destroyed; kept, for reports that the decider sees rest on them too; left, without keys, until their place is free.
       */
      erased: z.object({ destroyed: z.number().int(), kept: z.number().int(), left: z.number().int(), stays: z.array(z.string()) }).nullable(),
    }),
  }),
  askRole: asked('role-grant'), decideRole: decided('role-grant'), askKey: asked('key-release'), decideKey: decided('key-release'),
}
