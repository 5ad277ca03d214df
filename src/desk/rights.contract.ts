import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { approvalEndpoints, ApprovalId } from './approval.contract.ts'
import { After } from './queue.contract.ts'
import { Band, Done, Reason, ReportId } from './shapes.contract.ts'

/** Roles that can be granted; a test holds it to the table of rights. */
export const RoleName = z.enum(['triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'auditor', 'administrator', 'partner'])

/** Purposes that a reader may name; a test holds it to the list of the custody room. */
export const PurposeName = z.enum([
  'triage', 'safeguarding', 'investigation', 'victim-identification', 'disclosure', 'review', 'quality', 'court', 'complaint',
])

/** See `PurposeName`, as a list. */
export const purposeNames = PurposeName.options

const CaseId = z.string().regex(/^case_[0-9a-f]{16}$/)
const PersonId = z.string().regex(/^per_[0-9a-f]{16}$/)
const GlassId = z.string().regex(/^bg_[0-9a-f]{16}$/)
const Instant = z.iso.datetime({ offset: true })
const Name = z.string().trim().min(1).max(100)
const until = Instant.nullable().default(null)

const CaseTold = z.object({ id: CaseId, reference: z.string().nullable(), openedAt: z.string(), openedBy: z.string(), restricted: z.boolean() })
const ofCase = { case: CaseId }
const sees = { case: 'case' } as const

/** Endpoints by which people say why they look, break the glass, and run cases, approvals, accounts and roles. */
export const rightsContract = {
  statePurpose: endpoint({
    method: 'POST', path: '/api/purposes', right: 'purpose.state', event: 'purpose.stated',
    about: 'Says why the person looks at a report, a case, at media of either, or searches for identifiers; once a session and thing.',
    input: z.strictObject({
      kind: z.enum(['report', 'case', 'identifier', 'media']), id: z.string().regex(/^[A-Za-z0-9_]{1,40}$/), code: PurposeName, words: Reason,
    }),
    output: Done,
  }),
  breakGlass: endpoint({
    method: 'POST', path: '/api/break-glass', right: 'break-glass.use', event: 'break-glass.used', stepUp: true, isLoud: true,
    about: 'Opens one report or case of the unit for an hour, because it cannot wait. Loud; another person reviews it within a day.',
    input: z.strictObject({ kind: z.enum(['report', 'case']), id: z.string().regex(/^[A-Za-z0-9_]{1,40}$/), reason: Reason }),
    output: z.object({ glass: GlassId, until: z.string() }),
  }),
  glassToReview: endpoint({
    method: 'GET', path: '/api/break-glass', right: 'break-glass.review', event: 'break-glass.listed',
    about: 'What was opened by break-glass and waits for review.',
    input: z.strictObject({}),
    output: z.object({ waiting: z.array(z.object({
      glass: GlassId, person: z.string(), kind: z.enum(['report', 'case']), id: z.string(), reason: z.string(), at: z.string(), until: z.string(),
      reviewBy: z.string(), overdue: z.boolean(),
    })) }),
  }),
  reviewGlass: endpoint({
    method: 'POST', path: '/api/break-glass/:glass/review', right: 'break-glass.review', event: 'break-glass.reviewed',
    about: 'Says whether it was justified.',
    input: z.strictObject({ glass: GlassId, verdict: z.enum(['justified', 'not-justified']) }), output: Done,
  }),
  cases: endpoint({
    method: 'GET', path: '/api/cases', right: 'case.read', event: 'case.listed', about: 'Cases that the person sees, the newest first.',
    input: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) }), output: z.object({ cases: z.array(CaseTold) }),
  }),
  openCase: endpoint({
    method: 'POST', path: '/api/cases', right: 'case.open', event: 'case.opened', about: 'Opens a case; who opens it is its first member.',
    input: z.strictObject({ reference: Name.nullable().default(null), restricted: z.boolean().default(false) }), output: z.object({ case: CaseId }),
  }),
  case: endpoint({
    method: 'GET', path: '/api/cases/:case', right: 'case.read', event: 'case.viewed', sees, purpose: 'report', about: 'A case and its members.',
    input: z.strictObject(ofCase),
    output: CaseTold.extend({ members: z.array(z.object({
      person: z.string(), purpose: z.string(), since: z.string(), until: z.string().nullable(), addedBy: z.string(),
    })) }),
  }),
  caseReports: endpoint({
    method: 'GET', path: '/api/cases/:case/reports', right: 'report.read', event: 'case.reports-listed', sees, purpose: 'report',
    about: 'A page of the reports of a case that the person sees, a line each, in the order of the queue.',
    input: z.strictObject({ ...ofCase, after: After.optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
    output: z.object({
      reports: z.array(z.object({
        id: ReportId, reference: z.string().nullable(), source: z.object({ kind: z.string(), name: z.string().nullable() }), receivedAt: z.string(),
        band: Band.nullable(), rule: z.string().nullable(), held: z.boolean(),
      })),
      next: After.nullable(),
    }),
  }),
  addMember: endpoint({
    method: 'POST', path: '/api/cases/:case/members', right: 'case.member', event: 'case.member-added', sees,
    about: 'Adds a named person to a case, for a purpose.',
    input: z.strictObject({ ...ofCase, person: PersonId, purpose: Name, until }), output: Done,
  }),
  endMember: endpoint({
    method: 'POST', path: '/api/cases/:case/members/:person/end', right: 'case.member', event: 'case.member-ended', sees,
    about: 'Ends a membership at once.',
    input: z.strictObject({ ...ofCase, person: PersonId }), output: Done,
  }),
  restrictCase: endpoint({
    method: 'POST', path: '/api/cases/:case/restrict', right: 'case.member', event: 'case.restricted', sees,
    about: 'Restricts a case to its members, or opens it to supervisors again.',
    input: z.strictObject({ ...ofCase, restricted: z.boolean() }), output: Done,
  }),
  moveReport: endpoint({
    method: 'POST', path: '/api/reports/:id/case', right: 'report.move', event: 'report.moved', sees: { report: 'id' }, purpose: 'report',
    about: 'Puts a report into a case that the person sees, or out of any (null).', input: z.strictObject({ id: ReportId, case: CaseId.nullable() }),
    output: Done,
  }),
  ...approvalEndpoints,
  people: endpoint({
    method: 'GET', path: '/api/people', right: 'people.read', event: 'person.listed', about: 'People of the unit and their roles.',
    input: z.strictObject({}),
    output: z.object({ people: z.array(z.object({
      id: PersonId, name: z.string(), disabledAt: z.string().nullable(), lastSeenAt: z.string().nullable(),
      roles: z.array(z.object({ role: RoleName, until: z.string().nullable(), grantedBy: z.string(), grantedAt: z.string() })),
    })) }),
  }),
  addPerson: endpoint({
    method: 'POST', path: '/api/people', right: 'people.change', event: 'person.added', stepUp: true,
    about: 'Adds a person to the unit, without any role.',
    input: z.strictObject({ name: Name }), output: z.object({ person: PersonId }),
  }),
  disablePerson: endpoint({
    method: 'POST', path: '/api/people/:person/disable', right: 'people.change', event: 'person.disabled', stepUp: true,
    about: 'Disables an account at once.',
    input: z.strictObject({ person: PersonId }), output: Done,
  }),
  enablePerson: endpoint({
    method: 'POST', path: '/api/people/:person/enable', right: 'people.change', event: 'person.enabled', stepUp: true,
    about: 'Enables an account again.',
    input: z.strictObject({ person: PersonId }), output: Done,
  }),
  grantRole: endpoint({
    method: 'POST', path: '/api/people/:person/roles', right: 'role.grant', event: 'role.granted', stepUp: true,
    about: 'Grants a role in the unit; any but grader needs the approval of a second person.',
    input: z.strictObject({ person: PersonId, role: RoleName, until, approval: ApprovalId.nullable().default(null) }), output: Done,
  }),
  grants: endpoint({
    method: 'GET', path: '/api/grants', right: 'people.read', event: 'role.review-listed', input: z.strictObject({}),
    about: 'Every role that somebody has in the unit, by when it ends unless somebody reviews it.',
    output: z.object({ grants: z.array(z.object({
      person: PersonId, role: RoleName, grantedBy: z.string(), since: z.string(), reviewedBy: z.string().nullable(),
      lastSeenAt: z.string().nullable(),
      ends: z.string(), due: z.boolean(),
    })) }),
  }),
  reviewRole: endpoint({
    method: 'POST', path: '/api/people/:person/roles/review', right: 'role.approve', event: 'role.reviewed', stepUp: true,
    about: 'Says that a role of somebody else is still needed: its year begins anew.', input: z.strictObject({ person: PersonId, role: RoleName }),
    output: Done,
  }),
  revokeRole: endpoint({
    method: 'POST', path: '/api/people/:person/roles/revoke', right: 'role.grant', event: 'role.revoked', stepUp: true,
    about: 'Takes a role in the unit away.',
    input: z.strictObject({ person: PersonId, role: RoleName }), output: Done,
  }),
}
