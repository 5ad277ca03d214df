import { z } from 'zod'
import { signIds } from '../conversation/contract.ts'
import { kindIds } from '../footprint/contract.ts'
import { endpoint } from '../kernel/endpoint.ts'
import { FactsOfReport, FactValue, LawPart } from './law.contract.ts'
import { Against, Done, Jurisdiction, LinkPiece, Place, ProblemTold, Reason, ReportId, Scalar, Standing, When } from './shapes.contract.ts'

const Sign = z.object({
  talk: z.number(), sign: z.enum(signIds), turn: z.number(), by: z.string().nullable(), at: When.nullable(), place: Place,
  span: z.object({ from: z.number(), to: z.number() }).nullable(), why: z.string(), ground: z.string(), weak: z.boolean(),
  value: z.union([z.string(), z.number()]).nullable(), from: z.string(), state: z.string(), model: z.string().optional(),
})

const Counts = z.partialRecord(z.enum(signIds), z.number())

const Ledger = z.object({
  talk: z.number(), written: z.boolean(), startedBy: z.string().nullable(), firstAgeToldBy: z.string().nullable(),
  first: z.partialRecord(z.enum(signIds), z.object({ turn: z.number(), by: z.string().nullable(), afterSeconds: z.number().nullable() })),
  parties: z.array(z.object({
    by: z.string().nullable(), turns: z.number(), asks: z.number(), refusals: z.number(), returns: z.number(), asksPerHour: z.number().nullable(), signs: Counts,
  })),
  asksPerHour: z.number().nullable(), refusals: z.number(), returns: z.number(),
  platformMoves: z.array(z.object({ turn: z.number(), by: z.string().nullable(), to: z.string().nullable() })),
  hours: z.object({ zone: z.string(), turns: z.array(z.number()) }).nullable(),
  claims: z.array(z.object({ by: z.string().nullable(), turn: z.number(), age: z.number() })),
  inducement: z.object({
    by: z.string(), because: z.string(), marks: z.array(z.object({ turn: z.number(), mark: z.string(), subject: z.string() })), marksLeftOut: z.number(),
    counts: z.object({ initiate: z.number(), respond: z.number(), repeat: z.number() }),
    questions: z.array(z.object({
      id: z.string(), question: z.string(), answer: z.string(), turns: z.array(z.number()), shown: z.boolean(), source: z.string(),
    })),
  }).nullable(),
})

const PersonTold = z.object({
  ref: z.string(), role: z.string(), names: z.array(z.string()), birthDate: z.string().nullable(), age: z.number().nullable(), relation: z.string().nullable(),
  accounts: z.array(z.object({ service: z.string().nullable(), names: z.array(z.string()), ids: z.array(z.string()) })),
  attributes: z.array(z.object({ name: z.string(), value: Scalar, place: Place })),
  localities: z.array(z.object({ kind: z.string(), value: z.string(), country: z.string().nullable(), place: Place })),
  place: Place,
})

const IdentifierTold = z.object({
  kind: z.enum(kindIds), written: z.string(), normal: z.string().nullable(), person: z.string().nullable(), at: When.nullable(), place: Place,
  from: z.enum(['field', 'free-text']), note: z.string().optional(), grade: z.string().optional(), gradeBecause: z.string().optional(),
})

const FileTold = z.object({
  name: z.string().nullable(), hashes: z.record(z.string(), z.string()), viewedByProvider: z.boolean().nullable(), annotations: z.array(z.string()),
  classification: z.string().nullable(), relevance: z.string().nullable(), known: z.enum(['known', 'benign', 'unknown']), place: Place,
  hits: z.array(z.object({
    set: z.string(), kind: z.enum(['known', 'benign']), distance: z.number(), scheme: z.string().nullable(), category: z.string().nullable(), used: z.boolean(),
  })).optional(),
  content: z.string().optional(),
  revealed: z.array(z.object({ kind: z.string(), name: z.string(), value: z.string(), place: Place })).optional(),
})

const Claim = z.object({ value: z.string(), reportId: ReportId, at: Place })

/** All of one report but the words that people wrote in it: those stand under `report.text`. */
export const ReportView = z.object({
  id: ReportId, reference: z.string().nullable(), source: z.object({ kind: z.string(), name: z.string().nullable() }), format: z.string(), files: z.array(z.string()),
  versions: z.array(z.object({ version: z.number(), receivedAt: z.string(), movedBecause: z.string().nullable() })),
  incidents: z.array(z.object({ type: z.string(), at: When.nullable(), platform: z.string().nullable(), place: Place })),
  people: z.array(PersonTold), identifiers: z.array(IdentifierTold), evidence: z.array(FileTold),
  conversations: z.array(z.object({
    service: z.string().nullable(), title: z.string().nullable(), participants: z.array(z.string()), turns: z.number().int(),
  })),
  signs: z.array(Sign), ledgers: z.array(Ledger), standing: Standing.nullable(),
  links: z.array(z.object({ id: ReportId, strength: z.number(), because: z.array(LinkPiece), against: z.array(Against) })),
  /** Linked reports that the reader may not see: how many, and which unit to ask. */
  askTheOwner: z.array(z.object({ unit: z.string(), name: z.string(), reports: z.number().int() })),
  /** Cases for which a purpose is to be stated before their reports are told of beside this one. */
  purposeMissing: z.array(z.string()),
  weak: z.array(z.object({ id: ReportId, strength: z.number(), because: z.array(LinkPiece) })),
  ...LawPart,
  problems: z.array(ProblemTold), jurisdictions: z.array(Jurisdiction),
  attributes: z.array(z.object({ name: z.string(), value: Scalar, place: Place })),
  moves: z.array(z.object({ at: z.string(), version: z.number(), before: z.string().nullable(), after: z.string(), because: z.string() })),
  group: z.object({
    id: z.string(), members: z.array(ReportId), weakest: z.object({ a: ReportId, b: ReportId, strength: z.number() }).nullable(),
  }).nullable(),
  personas: z.array(z.object({
    identities: z.array(z.object({ reportId: ReportId, person: z.string(), names: z.array(z.string()) })),
    contradictions: z.array(z.object({ kind: z.string(), claims: z.array(Claim) })),
  })),
  fanOut: z.array(z.object({ person: z.string(), children: z.number(), identities: z.array(z.string()) })),
})

const ofReport = { id: ReportId }
const onTurn = {
  id: ReportId, talk: z.number().int().min(0).max(100_000).default(0), turn: z.number().int().min(0).max(9_999_999), sign: z.enum(signIds), reason: Reason,
}
const SignValue = z.union([z.string().min(1).max(500), z.number()])
const pair = { id: ReportId, other: ReportId }
const sees = { report: 'id' } as const
const seesBoth = { report: ['id', 'other'] } as const

/** Endpoints of one report: what is in it, its words, its versions, its links, its law; and what people say of all that. */
export const reportContract = {
  report: endpoint({
    method: 'GET', path: '/api/reports/:id', right: 'report.read', event: 'report.viewed', sees, purpose: 'report',
    about: 'All of one report but the words that people wrote in it.', input: z.strictObject(ofReport), output: ReportView,
  }),
  text: endpoint({
    method: 'GET', path: '/api/reports/:id/text', right: 'report.text', event: 'report.text-viewed', sees, purpose: 'report',
    about: 'The words of a report: turns of its conversations, all numbered through in a row from 0, and (with the first page) descriptions and what no reader knew.',
    input: z.strictObject({ ...ofReport, from: z.coerce.number().int().min(0).max(99_999_999).default(0), limit: z.coerce.number().int().min(1).max(2_000).default(500) }),
    output: z.object({
      id: ReportId, total: z.number().int(), next: z.number().int().nullable(),
      turns: z.array(z.object({ talk: z.number(), turn: z.number(), by: z.string().nullable(), at: When.nullable(), text: z.string(), place: Place })),
      descriptions: z.array(z.object({ text: z.string(), place: Place })),
      kept: z.array(z.object({ path: z.string(), verbatim: z.string() })),
    }),
  }),
  versions: endpoint({
    method: 'GET', path: '/api/reports/:id/versions', right: 'report.text', event: 'report.versions-viewed', sees, purpose: 'report',
    about: 'What changed in a report from version to version, by path, with the values before and after.',
    input: z.strictObject(ofReport),
    output: z.object({ versions: z.array(z.object({
      version: z.number(), receivedAt: z.string(), movedBecause: z.string().nullable(),
      changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
    })) }),
  }),
  facts: endpoint({
    method: 'GET', path: '/api/reports/:id/facts', right: 'report.read', event: 'report.facts-viewed', sees, purpose: 'report',
    about: 'Facts of law of a report, act by act, with what shows them; candidate offences for review by a prosecutor.',
    input: z.strictObject(ofReport), output: FactsOfReport,
  }),
  whyLinked: endpoint({
    method: 'GET', path: '/api/reports/:id/links/:other', right: 'report.read', event: 'link.viewed', sees: seesBoth, purpose: 'report',
    about: 'Why two reports are linked, or why not, piece by piece.',
    input: z.strictObject(pair),
    output: z.object({
      linked: z.boolean(), strength: z.number(), threshold: z.number(), against: z.array(Against),
      because: z.array(LinkPiece.extend({ at: z.array(Place.nullable()) })),
      rejected: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
    }),
  }),
  rejectLink: endpoint({
    method: 'POST', path: '/api/reports/:id/links/:other/reject', right: 'link.judge', event: 'link.rejected', sees: seesBoth, purpose: 'report',
    about: 'An officer rejects the link of two reports; both are placed again. It stays rejected until restored.',
    input: z.strictObject({ ...pair, reason: Reason }), output: Done,
  }),
  restoreLink: endpoint({
    method: 'POST', path: '/api/reports/:id/links/:other/restore', right: 'link.judge', event: 'link.restored', sees: seesBoth, purpose: 'report',
    about: 'Takes the rejection of a link back; both reports are placed again.', input: z.strictObject(pair), output: Done,
  }),
  confirmClaim: endpoint({
    method: 'POST', path: '/api/reports/:id/confirm', right: 'claim.confirm', event: 'claim.confirmed', sees, purpose: 'report',
    about: 'A person confirms what the sender of a report claims: its trigger is no longer pending.',
    input: z.strictObject({ ...ofReport, reason: Reason }), output: Standing,
  }),
  confirmSign: endpoint({
    method: 'POST', path: '/api/reports/:id/signs/confirm', right: 'sign.judge', event: 'sign.confirmed', sees, purpose: 'report',
    about: 'A person confirms a sign on a turn.', input: z.strictObject(onTurn), output: Done,
  }),
  rejectSign: endpoint({
    method: 'POST', path: '/api/reports/:id/signs/reject', right: 'sign.judge', event: 'sign.rejected', sees, purpose: 'report',
    about: 'A person rejects a sign; it stays rejected when the conversation is read again.', input: z.strictObject(onTurn), output: Done,
  }),
  addSign: endpoint({
    method: 'POST', path: '/api/reports/:id/signs/add', right: 'sign.judge', event: 'sign.added', sees, purpose: 'report',
    about: 'A person adds a sign that was not read.',
    input: z.strictObject({ ...onTurn, value: SignValue.nullable().default(null), weak: z.boolean().default(false) }), output: Done,
  }),
  correctSign: endpoint({
    method: 'POST', path: '/api/reports/:id/signs/correct', right: 'sign.judge', event: 'sign.corrected', sees, purpose: 'report',
    about: 'A person corrects what a sign tells, or its weight.',
    input: z.strictObject({ ...onTurn, value: SignValue.nullable().default(null), weak: z.boolean().default(false) }), output: Done,
  }),
  confirmFact: endpoint({
    method: 'POST', path: '/api/reports/:id/facts/confirm', right: 'fact.judge', event: 'fact.confirmed', sees, purpose: 'report',
    about: 'A person confirms a fact as proposed, or with a value of their own, for all acts or those of one day.',
    input: z.strictObject({ ...ofReport, fact: z.string().min(1).max(100), value: FactValue.optional(), on: z.iso.date().nullable().default(null), reason: Reason }),
    output: z.object({ acts: z.number().int() }),
  }),
  takeBackFact: endpoint({
    method: 'POST', path: '/api/reports/:id/facts/take-back', right: 'fact.judge', event: 'fact.taken-back', sees, purpose: 'report',
    about: 'Takes the last word on a fact back: what was said before it holds again, or nothing. For how many acts; none when nothing was said.',
    input: z.strictObject({ ...ofReport, fact: z.string().min(1).max(100), on: z.iso.date().nullable().default(null), reason: Reason }),
    output: z.object({ acts: z.number().int() }),
  }),
  denyFact: endpoint({
    method: 'POST', path: '/api/reports/:id/facts/deny', right: 'fact.judge', event: 'fact.denied', sees, purpose: 'report',
    about: 'A person denies a fact, for all acts or those of one day.',
    input: z.strictObject({ ...ofReport, fact: z.string().min(1).max(100), on: z.iso.date().nullable().default(null), reason: Reason }),
    output: z.object({ acts: z.number().int() }),
  }),
}
