import { z } from 'zod'
import { signIds } from '../conversation/contract.ts'
import { kindIds } from '../footprint/contract.ts'
import { results, Test, Told } from '../law/contract.ts'
import { Band, Jurisdiction, LinkPiece, Place, ProblemTold, ReportId, Scalar, Standing, Trigger, When } from './shapes.contract.ts'

/** Who somebody is in a report; `none` is the report itself. */
export const sides = ['suspect', 'child', 'reporter', 'unknown', 'none'] as const

/** One of `sides`. */
export const Side = z.enum(sides)

/** A value as the source wrote it, with its place. `letters`: how long it is in the source, where it is cut here. `free`: it was found in free text. */
export const Written = z.object({ value: Scalar, at: Place, letters: z.number().int().optional(), free: z.literal(true).optional() })

/** So many items of how many. */
const some = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.number().int() })

/** A page of a list: `next` is where the following page begins; null at the end. */
export const paged = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.number().int(), next: z.number().int().nullable() })

/** A person of a report. Lists of one person are cut; `total` says how long they are. */
export const PersonShown = z.object({
  ref: z.string(), side: Side, at: Place, names: some(Written), birthDate: Written.nullable(), age: Written.nullable(), relation: Written.nullable(),
  /** Ages that they tell of themselves in a conversation. */
  claimedAges: z.array(Written),
  /** What is told of this person that cannot all be true. */
  contradictions: z.array(z.object({ kind: z.enum(['age', 'birth-date', 'name', 'place']), claims: z.array(Written) })),
  accounts: some(z.object({ service: z.string().nullable(), names: z.array(Written), ids: z.array(Written), at: Place })),
  localities: some(z.object({ kind: z.string(), told: Written, country: z.string().nullable() })),
  attributes: some(z.object({ name: z.string(), told: Written, when: When.nullable() })),
  identifiers: z.number().int(),
})

/** An identifier of a report, whose it is, when it was seen; an internet address with its grade and why. */
export const IdentifierShown = z.object({
  kind: z.enum(kindIds), told: Written, normal: z.string().nullable(), person: z.string().nullable(), side: Side, service: z.string().nullable(),
  event: z.string().nullable(), port: z.number().nullable(), when: When.nullable(), country: z.string().nullable(), note: z.string().nullable(),
  grade: z.enum(['A', 'B', 'C', 'D']).nullable(), because: z.string().nullable(),
})

/** A file of a report, closed. `file` is its number, from 0. */
export const FileShown = z.object({
  file: z.number().int(), name: Written.nullable(), known: z.enum(['known', 'benign', 'unknown']), category: z.string().nullable(),
  viewedByProvider: z.boolean().nullable(), publiclyAvailable: z.boolean().nullable(), classification: z.string().nullable(),
  relevance: z.string().nullable(), uploadedAt: When.nullable(), tags: z.array(z.string()), hashes: z.number().int(), revealed: z.number().int(), at: Place,
})

/** What happened when. `turns`: one side's messages of an hour, counted. `due`: a rule of the highest band fired on it. */
export const EventShown = z.object({
  kind: z.enum(['incident', 'sent', 'received', 'address', 'seen', 'upload', 'meeting', 'deadline', 'contact', 'place', 'turns']),
  side: Side, by: z.string().nullable(), what: z.string().nullable(), when: When, at: Place.nullable(), turns: z.number().int().nullable(), due: z.boolean(),
})

/** A place that a report tells. `point` only where the source tells a position; `withinMetres` is as fine as its digits. */
export const PlaceShown = z.object({
  kind: z.enum(['position', 'school', 'address', 'city', 'region', 'country', 'network']), told: Written, side: Side,
  from: z.enum(['field', 'file', 'network']), country: z.string().nullable(),
  point: z.object({ latitude: z.number(), longitude: z.number(), withinMetres: z.number() }).nullable(),
  grade: z.string().nullable(), when: When.nullable(), events: z.number().int(),
})

/** A conversation without its words: how long, between whom, which signs, and the turns that bear them. */
export const TalkShown = z.object({
  talk: z.number().int(), service: z.string().nullable(), title: Written.nullable(), written: z.boolean(), turns: z.number().int(),
  parties: some(z.object({ name: z.string(), side: Side, turns: z.number().int(), asks: z.number().int(), refusals: z.number().int(), returns: z.number().int() })),
  first: When.nullable(), last: When.nullable(),
  signs: z.array(z.object({ sign: z.enum(signIds), count: z.number().int(), weak: z.number().int(), reviewed: z.number().int() })),
  shown: some(z.object({
    turn: z.number().int(), by: z.string().nullable(), side: Side, at: When.nullable(), place: Place,
    signs: z.array(z.object({ sign: z.enum(signIds), weak: z.boolean(), state: z.string() })),
  })),
})

/** Why a report stands no higher: a rule and what it lacks. */
export const NotHigher = z.object({
  rule: z.string(), band: Band, state: z.enum(['waits', 'less', 'not-met', 'not-told']),
  told: z.array(z.object({ field: z.string(), told: Written })), more: z.number().int(), lacks: z.array(z.string()), open: z.array(z.string()),
})

const VersionShown = z.object({
  version: z.number(), receivedAt: z.string(), changes: z.number().int(), move: z.object({ before: Band.nullable(), after: Band, rules: z.array(z.string()) }).nullable(),
})

/** What a report says, in counts, for one sentence without content. */
const Says = z.object({
  incidents: z.array(z.object({ type: z.string(), count: z.number().int() })), people: z.record(Side, z.number().int()),
  identifiers: z.number().int(), files: z.number().int(), talks: z.number().int(), turns: z.number().int(), first: z.string().nullable(), last: z.string().nullable(),
})

/** A file that tells the report: places begin with its path. */
const SourceFile = z.object({ file: z.string(), sha256: z.string(), format: z.string(), since: z.number().int() })

/** Candidate offences of a report in short, the nearest first, for review by a prosecutor. */
export const OffencesShown = z.object({
  notice: z.string(), because: Told.nullable(), jurisdictions: z.array(z.string()), acts: z.number().int(), waiting: z.number().int(),
  offences: some(z.object({
    offence: z.string(), statute: z.string(), provision: z.string(), title: z.string(), jurisdiction: z.string(), act: z.number().int(), date: z.string().nullable(),
    result: z.enum(results), ifConfirmed: z.enum(results), alsoOn: z.number().int(), verified: z.string(),
    elements: z.array(z.object({ id: z.string(), kind: z.string(), result: z.enum(['met', 'not-met', 'unknown', 'information']) })),
    language: z.string(), toProve: z.array(z.object({ toProve: Told, asks: Test.nullable(), unless: Test.nullable() })),
  })),
})

/** The first page of a report: all of it but words, lists cut to their beginnings. */
export const Sheet = z.object({
  id: ReportId, reference: z.string().nullable(), source: z.object({ kind: z.string(), name: z.string().nullable() }), format: z.string(),
  version: z.number().int(), receivedAt: z.string(), changedAt: z.string(), sentAt: When.nullable(),
  case: z.object({ id: z.string(), reference: z.string().nullable() }).nullable(),
  says: Says,
  /** `of`: the linked report in which what made a rule fire stands, where that may be told. */
  standing: Standing.extend({ triggers: z.array(Trigger.extend({ of: ReportId.nullable() })) }).nullable(),
  /** Fields that are asked of it and have no answer, whether or not they could raise it. */
  gaps: z.array(z.string()), notHigher: z.array(NotHigher),
  confirmed: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
  incidents: some(z.object({ type: z.string(), told: Written.nullable(), platform: z.string().nullable(), when: When.nullable(), at: Place })),
  people: some(PersonShown), identifiers: some(IdentifierShown), addresses: z.array(z.object({ grade: z.string(), count: z.number().int() })),
  files: some(FileShown),
  fileCounts: z.object({
    known: z.number().int(), benign: z.number().int(), unknown: z.number().int(), viewed: z.number().int(), notViewed: z.number().int(), notSaid: z.number().int(),
  }),
  times: some(EventShown), places: some(PlaceShown), talks: some(TalkShown),
  zones: z.array(z.object({ country: z.string(), zones: z.array(z.string()) })),
  jurisdictions: z.array(Jurisdiction),
  links: some(z.object({ id: ReportId, reference: z.string().nullable(), strength: z.number(), because: z.array(LinkPiece) })),
  askTheOwner: z.array(z.object({ unit: z.string(), name: z.string(), reports: z.number().int() })), purposeMissing: z.array(z.string()),
  attributes: some(z.object({ name: z.string(), told: Written, when: When.nullable() })),
  problems: some(ProblemTold), kept: z.number().int(),
  sources: some(SourceFile), versions: some(VersionShown),
  law: OffencesShown,
  moves: some(z.object({ at: z.string(), version: z.number(), before: Band.nullable(), after: Band, rules: z.array(z.object({ rule: z.string(), how: z.enum(['fires', 'no longer fires', 'was confirmed']) })) })),
})
