import { EITHER, ONE_WAY } from './derive.ts'

/** Facts that are worked out in another way than as one of some, each with what it is worked out from. */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  'purpose.distressOrGratificationReckless': ['purpose.distress', 'purpose.sexualGratification', 'purpose.recklessAsToDistress'],
  'actor.ageAtConduct': ['actor.birthDate'],
  'victim.ageAtConduct': ['victim.birthDate', 'victim.ageBelieved', 'victim.isReal'],
  'victim.ageAtConductOrBelieved': ['victim.ageAtConduct', 'victim.ageBelieved'],
  'victim.ageAtConductOrPresented': ['victim.ageAtConduct', 'victim.agePresented', 'victim.ageBelieved'],
  'victim.under16OrConstable': ['victim.ageAtConduct', 'victim.isReal', 'victim.decoyKind'],
  'age.gapYears': ['actor.birthDate', 'victim.birthDate'],
  'belief.reasonableAtLeast.16': ['victim.ageBelieved', 'belief.reasonableAtLeast.18'],
  'belief.reasonableAtLeast.18': ['victim.ageBelieved', 'belief.reasonableAtLeast.16'],
}

const known = new Map<string, readonly string[]>()

/** Every fact that bears on a test of this one: itself, and what it is worked out from, to the end. */
export function factsBehind(fact: string): readonly string[] {
  const before = known.get(fact)
  if (before !== undefined) return before
  const all = new Set([fact])
  for (const name of all) for (const part of [...EITHER[name] ?? [], ...ONE_WAY[name] ?? [], ...WORKED_OUT[name] ?? []]) all.add(part)
  const made = [...all]
  known.set(fact, made)
  return made
}
