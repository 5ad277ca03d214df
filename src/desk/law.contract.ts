import { z } from 'zod'
import { dutyTriggers, elementKinds, results, Test, Told } from '../law/contract.ts'

/** A fact's value. */
export const FactValue = z.union([
  z.boolean(), z.number(), z.string(), z.array(z.string()), z.object({ min: z.number().optional(), max: z.number().optional() }), z.null(),
])

const Shown = z.enum(['yes', 'possible', 'not-shown'])
const LabelPart = z.object({ is: Shown, reasons: z.array(Told) })

/** The safeguarding label, apart from the offences. */
export const Label = z.object({
  child: LabelPart, abuse: LabelPart,
  exploitation: LabelPart.extend({ term: z.string(), definition: z.string(), source: z.string(), verified: z.string() }),
  childOnChild: LabelPart.extend({ outcome: Told.nullable() }), notice: z.string(),
})

/** A point to prove: the element in the pack's words, what it asks, and what usually shows it. */
export const Gap = z.object({
  element: z.string().nullable(), kind: z.enum([...elementKinds, 'date', 'decoy']), fact: z.string().nullable(), toProve: Told,
  asks: Test.nullable(), unless: Test.nullable(), evidence: z.array(z.string()), alternative: z.string().nullable(),
})

/** A defence, with what it asks. */
export const Defence = z.object({
  id: z.string(), text: z.string(), asks: Test.nullable(), unless: Test.nullable(), state: z.enum(['possible', 'stated', 'excluded']),
})

const Offence = z.object({
  act: z.number(), date: z.string().nullable(), offence: z.string(), statute: z.string(), provision: z.string(), title: z.string(),
  jurisdiction: z.string(),
  result: z.enum(results), subjectToDefence: z.boolean(),
  elements: z.array(z.object({
    id: z.string(), kind: z.enum(elementKinds), result: z.enum(['met', 'not-met', 'unknown', 'information']), alternative: z.string().nullable(),
  })),
  gaps: z.array(Gap),
  defences: z.array(Defence),
  maxPenalty: z.string(), modeOfTrial: z.string(), consentToProsecute: z.string().nullable(), inForceFrom: z.string().nullable(),
  inForceTo: z.string().nullable(),
  extraterritorial: z.object({ applies: z.boolean().nullable(), note: z.string(), provision: z.string() }),
  childOnChild: z.boolean(), notes: z.array(Told), sources: z.array(z.string()), verified: z.string(),
  ifConfirmed: z.enum(results), alsoOn: z.array(z.object({ act: z.number(), date: z.string().nullable() })),
})

const Clock = z.object({ startedAt: z.string(), state: z.string(), deadline: z.string().nullable() })

const Duty = z.object({
  jurisdiction: z.string(), duty: z.string(), kind: z.string(), who: z.string(), when: z.enum(dutyTriggers), state: z.string(),
  length: z.string().nullable(),
  means: z.enum(['act-by', 'kept-until']), text: z.string(), from: z.string().nullable(), to: z.string().nullable(), clocks: z.array(Clock),
  source: z.string(), checkedOn: z.string(), verified: z.string(),
})

const counted = z.object({ 'not-met': z.number(), 'not-in-force': z.number(), 'repealed': z.number(), 'far': z.number(), 'more': z.number() })

/** What the law may say of a report, as it stands in the report view: candidates, label, duties; acts without their facts. */
export const LawPart = {
  offences: z.array(Offence), label: Label.nullable(), duties: z.array(Duty),
  law: z.object({
    notice: z.string(), because: Told.nullable(), jurisdictions: z.array(z.string()), counted, waiting: z.array(z.string()),
    notes: z.array(Told),
    acts: z.array(z.object({
      act: z.number(), date: z.string().nullable(), actor: z.string().nullable(), victim: z.string().nullable(), kinds: z.array(z.string()),
    })),
  }),
}

const Side = z.object({ name: z.string().nullable(), person: z.string().nullable() })

/** The facts of a report, act by act, with what shows them. */
export const FactsOfReport = z.object({
  notice: z.string(), because: Told.nullable(), jurisdictions: z.array(z.string()), counted, waiting: z.array(z.string()),
  notes: z.array(Told),
  offences: z.array(Offence), label: Label.nullable(), duties: z.array(Duty),
  acts: z.array(z.object({
    act: z.number(), date: z.string().nullable(), actor: Side.nullable(), victim: Side.nullable(), kinds: z.array(z.string()),
    notes: z.array(Told),
    facts: z.array(z.object({
      fact: z.string(), value: FactValue, proposed: FactValue, state: z.string(), judgement: z.boolean(), from: z.string(), means: z.string(),
      evidence: z.array(z.object({ place: z.string().nullable(), what: Told })),
      judged: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
    })),
  })),
})
