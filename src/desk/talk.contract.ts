import { z } from 'zod'
import { signIds, talkActs } from '../conversation/contract.ts'
import { endpoint } from '../kernel/endpoint.ts'
import { Done, Place, Reason, ReportId, When } from './shapes.contract.ts'

/** A turn by its number in the row of all turns of a report, from 0; `by` is a speaker's number there. */
const Turn = z.number().int().min(0).max(99_999_999)
const By = z.number().int().min(-1)
const Ref = z.object({ turn: Turn, by: By })
/** What a sign tells; null also where it is words of its turn, which are told where the turn is opened. */
const Value = z.union([z.string(), z.number()]).nullable()
const Counts = z.object({ standing: z.number().int(), weak: z.number().int(), rejected: z.number().int() })

/** Turns that an opening asks for at once, at most. */
export const MOST_OPENED = 200

const Talk = z.object({
  service: z.string().nullable(), title: z.string().nullable(), written: z.boolean(), place: Place, from: z.number().int(), to: z.number().int(),
  speakers: z.array(By), languages: z.array(z.object({ language: z.string(), turns: z.number().int(), isRead: z.boolean() })),
  startedAt: When.nullable(), endedAt: When.nullable(),
})

/** Eight answers without reading: null or empty where nothing was found that tells. */
const Answers = z.object({
  began: Ref.extend({ at: When.nullable() }).nullable(),
  asks: z.object({ asks: z.number().int(), refusals: z.number().int(), returns: z.number().int(), first: Ref.extend({ sign: z.enum(signIds) }).nullable() }),
  pressure: z.object({ times: z.number().int(), first: Ref.nullable(), deadline: Ref.extend({ value: Value }).nullable() }),
  meeting: z.object({ state: z.enum(['none', 'proposed', 'agreed', 'arranged']), first: Ref.extend({ value: Value }).nullable() }),
  /** What a child told: the first turn of each. `beforeAsk`: no ask stands before it. */
  told: z.array(Ref.extend({ sign: z.enum(signIds), value: Value, beforeAsk: z.boolean() })),
  adultAge: Ref.extend({ value: Value }).nullable(),
  moved: z.object({ times: z.number().int(), first: Ref.extend({ to: Value }).nullable() }),
  languages: z.array(z.object({ language: z.string(), turns: z.number().int(), isRead: z.boolean() })), untold: z.number().int(),
  others: z.object({ children: Ref.nullable(), access: Ref.nullable() }),
  induced: z.object({
    /** Asks by whoever is a child in the report; null when nobody is said to be one. */
    childAsks: z.number().int().nullable(),
    decoy: z.object({
      by: z.string(), because: z.string(), counts: z.object({ initiate: z.number(), respond: z.number(), repeat: z.number() }),
      questions: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string(), turns: z.array(z.number()), shown: z.boolean(), source: z.string() })),
    }).nullable(),
  }),
})

const SignTold = z.object({
  sign: z.enum(signIds), span: z.object({ from: z.number(), to: z.number() }).nullable(), why: z.string(), ground: z.string(), weak: z.boolean(), value: Value,
  from: z.string(), state: z.string(), model: z.string().optional(),
  /** What people said of it, oldest first; `own`: by whoever asks. */
  said: z.array(z.object({ verdict: z.string(), by: z.string(), own: z.boolean(), at: z.string(), reason: z.string(), weak: z.boolean(), value: Value })),
})

/** Words of a turn that a sign on it tells. */
const Quote = z.object({ sign: z.enum(signIds), value: z.string() })

const ofReport = { id: ReportId }
const Narrowed = {
  talk: z.coerce.number().int().min(0).max(1_000_000).optional(), by: z.coerce.number().int().min(-1).max(1_000_000).optional(),
  act: z.enum(talkActs).optional(), sign: z.enum(signIds).optional(),
}
const sees = { report: 'id' } as const

/** Endpoints of a report's conversations: told without their words, opened turn by turn. */
export const talkContract = {
  talk: endpoint({
    method: 'GET', path: '/api/reports/:id/talk', right: 'report.read', event: 'talk.summary-viewed', sees, purpose: 'report',
    about: 'What the conversations of a report show, without their words: who takes part, languages, signs counted, eight answers.', input: z.strictObject(ofReport),
    output: z.object({
      id: ReportId, reference: z.string().nullable(), format: z.string(), turns: z.number().int(), talks: z.array(Talk),
      speakers: z.array(z.object({ name: z.string().nullable(), person: z.string().nullable(), role: z.enum(['suspect', 'child', 'reporter', 'unknown']).nullable(), turns: z.number().int() })),
      signs: z.array(Counts.extend({ sign: z.enum(signIds), act: z.enum(talkActs) })), answers: Answers.nullable(),
      /** Read with another lexicon than the one at work now. */
      isEarlier: z.boolean(),
      /** The report's files hold more turns than were read. */
      isCut: z.boolean(),
      policy: z.object({ turnsAtOnce: z.number().int(), reasonFrom: z.number().int().nullable() }),
    }),
  }),
  ledger: endpoint({
    method: 'GET', path: '/api/reports/:id/talk/ledger', right: 'report.read', event: 'talk.ledger-viewed', sees, purpose: 'report',
    about: 'Who does what when, counted in columns of turns: as many columns however long the conversations are.',
    input: z.strictObject({ ...ofReport, ...Narrowed, columns: z.coerce.number().int().min(10).max(400).default(160) }),
    output: z.object({
      from: z.number().int(), to: z.number().int(), turnsInColumn: z.number().int(),
      lanes: z.array(z.object({
        act: z.enum(talkActs), total: z.number().int(),
        /** Columns in which it is done: the column, its first such turn, and how often by a suspect, a child, anybody else. */
        marks: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int(), z.number().int()])),
      })),
      days: z.array(z.object({ turn: z.number().int(), day: z.string() })),
    }),
  }),
  turns: endpoint({
    method: 'GET', path: '/api/reports/:id/talk/turns', right: 'report.read', event: 'talk.turns-viewed', sees, purpose: 'report',
    about: 'Turns without their words: who, when, how long, in which language, with which signs; narrowed by sign and speaker.',
    input: z.strictObject({ ...ofReport, ...Narrowed, from: z.coerce.number().int().min(0).max(99_999_999).default(0), limit: z.coerce.number().int().min(1).max(250).default(100) }),
    output: z.object({
      /** How many turns there are under what narrows them; `from` counts among these. */
      total: z.number().int(), from: z.number().int(),
      /** The nearest turns with a sign before and after these, counted like `from`. */
      before: z.number().int().nullable(), after: z.number().int().nullable(),
      turns: z.array(z.object({
        turn: Turn, talk: z.number().int(), inTalk: z.number().int(), by: By, at: When.nullable(), place: Place, letters: z.number().int(), words: z.number().int(),
        language: z.string().nullable(), isRead: z.boolean(), attachments: z.number().int(), deleted: z.boolean(), since: z.number().nullable(), signs: z.array(SignTold),
      })),
    }),
  }),
  openTurns: endpoint({
    method: 'POST', path: '/api/reports/:id/talk/open', right: 'report.text', event: 'talk.turns-opened', sees, purpose: 'report',
    about: 'Opens the words of some turns. The log keeps which; the unit may set how many at once, and from how many on a reason is asked.',
    input: z.strictObject({ ...ofReport, turns: z.array(Turn).min(1).max(MOST_OPENED), reason: Reason.nullable().default(null) }),
    output: z.object({ turns: z.array(z.object({ turn: Turn, text: z.string(), isCut: z.boolean(), quotes: z.array(Quote) })) }),
  }),
  withdrawSign: endpoint({
    method: 'POST', path: '/api/reports/:id/signs/withdraw', right: 'sign.judge', event: 'sign.withdrawn', sees, purpose: 'report',
    about: 'A person takes back what they said last of a sign, as long as nobody said anything after it.',
    input: z.strictObject({ ...ofReport, talk: z.number().int().min(0).max(100_000).default(0), turn: Turn, sign: z.enum(signIds), reason: Reason }), output: Done,
  }),
}
