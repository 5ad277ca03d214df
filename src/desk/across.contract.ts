import { z } from 'zod'
import { endpoint } from '../kernel/endpoint.ts'
import { dutyTriggers, elementKinds, families, results, stepKinds, Test, Told } from '../law/contract.ts'
import { Defence, FactValue, Gap, Label } from './law.contract.ts'

const PackName = z.string().regex(/^[a-z0-9-]{2,40}$/)
const Stated = <T extends z.ZodType>(value: T) => z.object({ value, note: z.string().nullable(), source: z.string().nullable(), verified: z.string().nullable() })
const three = ['met', 'not-met', 'unknown', 'information'] as const

/** A pack of law as it is offered for choice. `language`: that of its statutes; what the pack says itself is English. */
const PackTold = z.object({
  id: PackName, country: z.string(), name: z.string(), legalFamily: z.string(), asOf: z.string(), checkedOn: z.string(),
  childUnder: z.number().nullable(), language: z.string(), offences: z.number().int(), verified: z.object({ yes: z.number(), partly: z.number(), no: z.number() }), treaty: z.boolean(),
})

/** A fact that can be stated: its type says how it is written, `words` the only words that it takes. */
const FactTold = z.object({
  fact: z.string(), type: z.string(), judgement: z.boolean(), derived: z.boolean(), words: z.array(z.string()), means: z.string(),
})

const AcrossOffence = z.object({
  date: z.string().nullable(), offence: z.string(), statute: z.string(), provision: z.string(), title: z.string(), family: z.enum(families),
  result: z.enum(results), ifConfirmed: z.enum(results), subjectToDefence: z.boolean(),
  elements: z.array(z.object({
    id: z.string(), kind: z.enum(elementKinds), result: z.enum(three), alternative: z.string().nullable(), text: z.string(), asks: Test.nullable(), unless: Test.nullable(),
    facts: z.array(z.string()),
  })),
  gaps: z.array(Gap),
  defences: z.array(Defence),
  maxPenalty: z.string(), modeOfTrial: z.string(), consentToProsecute: z.string().nullable(), inForceFrom: z.string().nullable(), inForceTo: z.string().nullable(),
  extraterritorial: z.object({ applies: z.boolean().nullable(), note: z.string(), provision: z.string() }),
  notes: z.array(Told), sources: z.array(z.string()), verified: z.string(), lastDay: z.string().nullable(), checkedOn: z.string(),
})

const DefinitionsOf = z.object({
  jurisdiction: PackName, name: z.string(), legalFamily: z.string(), checkedOn: z.string(),
  words: z.array(Stated(z.object({ term: z.string(), meaning: z.string() }))).nullable(),
  ageOfConsent: Stated(z.number().nullable()).nullable(), childUnder: Stated(z.number()).nullable(), criminalResponsibility: Stated(z.number().nullable()).nullable(),
  authorities: z.array(z.object({ name: z.string(), kind: z.string() })).nullable(),
  hotline: Stated(z.object({ name: z.string(), url: z.string(), inhopeMember: z.boolean().nullable() })).nullable(),
  providerDuty: Stated(z.object({ instrument: z.string(), duty: z.string().nullable() })).nullable(),
  preservation: z.array(Stated(z.object({ instrument: z.string(), period: z.string() }))).nullable(),
  duties: z.array(z.object({
    duty: z.string(), kind: z.string(), who: z.string(), when: z.enum(dutyTriggers), state: z.string(), length: z.string().nullable(),
    means: z.enum(['act-by', 'kept-until']), text: z.string(), from: z.string().nullable(), to: z.string().nullable(), source: z.string(),
    checkedOn: z.string(), verified: z.string(),
  })),
  notOnRecord: z.array(z.string()),
})

/** What was read of the day of the act: a day, a month, a year, or the first and last day of a window. Null: not known. */
const Written = z.string().max(40).nullable()

/** Endpoints of the law by itself: no case content comes in or goes out but facts by name; nothing is kept. */
export const acrossContract = {
  law: endpoint({
    method: 'GET', path: '/api/law', right: 'signed-in', event: null,
    about: 'The packs of law, how far each was checked, and every fact that can be stated.',
    input: z.strictObject({}), output: z.object({ notice: z.string(), packs: z.array(PackTold), facts: z.array(FactTold) }),
  }),
  lawDefinitions: endpoint({
    method: 'GET', path: '/api/law/definitions', right: 'signed-in', event: null,
    about: 'How up to six jurisdictions define things: a child, exploitation, ages, duties; each with its source and how far it was checked.',
    input: z.strictObject({ in: z.string().regex(/^[a-z0-9-]{2,40}(,[a-z0-9-]{2,40}){0,5}$/), on: z.iso.date() }),
    output: z.object({ packs: z.array(DefinitionsOf) }),
  }),
  considerFacts: endpoint({
    method: 'POST', path: '/api/law/consider', right: 'signed-in', event: null, bodyBytes: 100_000,
    about: 'What facts come to in up to six jurisdictions, element by element: candidate offences for review by a prosecutor. The facts are not kept and not logged.',
    input: z.strictObject({
      facts: z.record(z.string().max(60), FactValue).refine((f) => Object.keys(f).length <= 250),
      /** Facts that wait for a person, with the values that they would have. */
      waiting: z.record(z.string().max(60), FactValue).refine((f) => Object.keys(f).length <= 250).default({}),
      date: Written.default(null), on: z.iso.date(), in: z.array(PackName).min(1).max(6),
    }),
    output: z.object({
      notice: z.string(), label: Label, childOnChild: z.boolean(),
      packs: z.array(z.object({
        jurisdiction: PackName, offences: z.array(AcrossOffence),
        left: z.object({ 'far': z.number(), 'not-met': z.number(), 'not-in-force': z.number(), 'repealed': z.number(), 'more': z.number() }),
      })),
      steps: z.array(z.object({ day: z.string(), what: z.enum(stepKinds), jurisdiction: PackName, offence: z.string() })),
      contradictions: z.array(z.object({ facts: z.array(z.string()), detail: Told })),
      /** Facts whose name or value could not be read; they count as unknown. */
      unread: z.array(z.object({ fact: z.string(), why: z.string() })),
      /** Whether the day of the act was given and could not be read. */
      dateUnread: z.boolean(),
    }),
  }),
}
