import type { FactValue, Facts, Test, Three } from './contract.ts'
import { ageOn, yearsBetween } from './days.ts'
import type { FactName } from './fact-names.contract.ts'
import { allOf, ends, isNumeric, oneOf, testValue } from './three.ts'

/** True if one part is true, false if all are false, else unknown. */
export const EITHER: Readonly<Record<string, readonly FactName[]>> = {
  'comm.sexualOrEncouragesSexual': ['comm.sexual', 'comm.encouragesSexual'],
  'conduct.incitedOrCausedSexualActivity': ['conduct.causedSexualActivity', 'conduct.incitedSexualActivity'],
  'conduct.incitedOrCausedOrPresence': ['conduct.incitedOrCausedSexualActivity', 'conduct.sexualActivityInPresence'],
  'image.possessedOrAccessed': ['image.possessed', 'image.accessed'],
  'image.madeOrDistributed': ['image.made', 'image.shared'],
  'image.distributedOrReceived': ['image.shared', 'image.received'],
  'image.distributedOrIntended': ['image.shared', 'image.intendsShare'],
  'image.dealt': ['image.made', 'image.shared', 'image.possessed', 'image.accessed', 'image.received'],
  'image.accessedOrDistributedOrSolicited': ['image.accessed', 'image.shared', 'image.solicited'],
  'image.recordedOrStreamed': ['image.recorded', 'image.streamed'],
  'meeting.metOrActorTravelled': ['meeting.met', 'travel.actorTravelled'],
  'meeting.metTravelledArrangedOrChildTravelled': ['meeting.metOrActorTravelled', 'meeting.arranged', 'meeting.childTravelled'],
  'purpose.distressOrGratification': ['purpose.distress', 'purpose.sexualGratification'],
  'purpose.gratificationOrHumiliation': ['purpose.sexualGratification', 'purpose.distress'],
  'purpose.gratificationOrCorrupt': ['purpose.sexualGratification', 'purpose.corrupt'],
  'threat.shareIntimateImageOrShared': ['threat.shareIntimateImage', 'image.shared'],
}

/** True if one part is true, otherwise unknown: there are further ways that no fact names. */
export const ONE_WAY: Readonly<Record<string, readonly FactName[]>> = {
  'threat.made': ['threat.shareIntimateImage', 'threat.deathOrSeriousHarm', 'threat.exposeOrReputation'],
  'comm.sexualOrThreatOrEntice': ['comm.sexual', 'threat.made', 'comm.encouragesSexual'],
  'conduct.penetration': ['conduct.penilePenetration'],
}

const RECKLESS = 'purpose.distressOrGratificationReckless'

/** Tests of the age of the victim, true or as taken: what opens the rules for decoys. */
export const VICTIM_AGES: ReadonlySet<string> = new Set([
  'victim.ageAtConduct', 'victim.ageAtConductOrBelieved', 'victim.ageAtConductOrPresented', 'victim.under16OrConstable', 'victim.belowAgeOfConsent',
])

/** The facts of one act on one day, derived ones with them. */
export interface Reading {
  readonly date: string
  /** What is stated of a fact; null is unknown. */
  stated(name: string): FactValue
  /** The value of a fact, stated or derived; null is unknown. */
  value(name: string): FactValue
  /** What a test comes to. With `asDecoy` every age of the victim is the age that the actor believed. */
  test(test: Test, asDecoy: boolean): Three
}

/** What worked-out offences come to; see `would-satisfy.ts`. */
export type WouldSatisfy = (offences: readonly string[], reading: Reading) => Three

/** Reads facts on a day. Nothing is worked out twice. */
export function readingOf(facts: Facts, date: string, wouldSatisfy: WouldSatisfy): Reading {
  const known = new Map<string, FactValue>()
  const tests = [new Map<Test, Three>(), new Map<Test, Three>()] as const
  const reading: Reading = {
    date,
    stated: (name) => facts.get(name) ?? null,
    value(name) {
      const before = known.get(name)
      if (before !== undefined) return before
      const value = facts.get(name) ?? derive(reading, name)
      known.set(name, value)
      return value
    },
    test(test, asDecoy) {
      const memo = tests[asDecoy ? 1 : 0]
      const before = memo.get(test)
      if (before !== undefined) return before
      const result = testFact(reading, test, asDecoy, wouldSatisfy)
      memo.set(test, result)
      return result
    },
  }
  return reading
}

function testFact(reading: Reading, test: Test, asDecoy: boolean, wouldSatisfy: WouldSatisfy): Three {
  const isStated = reading.stated(test.fact) !== null
  const age = (name: string): Three => testValue(reading.value(name), test)
  switch (test.fact) {
    case 'victim.ageAtConduct': return asDecoy ? age('victim.ageBelieved') : age(test.fact)
    case 'victim.ageAtConductOrBelieved': {
      if (isStated) return age(test.fact)
      return asDecoy ? age('victim.ageBelieved') : oneOf([age('victim.ageAtConduct'), age('victim.ageBelieved')])
    }
    case 'victim.ageAtConductOrPresented': {
      if (isStated) return age(test.fact)
      const other = reading.value('victim.agePresented') === null ? 'victim.ageBelieved' : 'victim.agePresented'
      return asDecoy ? age(other) : oneOf([age('victim.ageAtConduct'), age(other)])
    }
    case 'victim.under16OrConstable': return isStated ? age(test.fact) : testValue(flag(under16OrConstable(reading, asDecoy)), test)
    case 'offence.wouldSatisfy': {
      if (isStated || !Array.isArray(test.value)) return age(test.fact)
      return wouldSatisfy(test.value.map(String), reading)
    }
    default: return age(test.fact)
  }
}

/** A result as a flag's value. */
const flag = (result: Three): FactValue => (result === 'unknown' ? null : result === 'met')

const isTrue = (fact: string): Test => ({ fact, op: '==', value: true })

const UNDER_16: Test = { fact: 'victim.ageAtConduct', op: '<', value: 16 }

/** Under 16, or no real child and the decoy a constable. */
function under16OrConstable(reading: Reading, asDecoy: boolean): Three {
  const isConstable = allOf([
    testValue(reading.value('victim.isReal'), { fact: 'victim.isReal', op: '==', value: false }),
    testValue(reading.value('victim.decoyKind'), { fact: 'victim.decoyKind', op: '==', value: 'constable' }),
  ])
  return oneOf([reading.test(UNDER_16, asDecoy), isConstable])
}

/** The value of a fact that is not stated, from others; null when they do not tell. */
function derive(reading: Reading, name: string): FactValue {
  const flags = (parts: readonly string[]): readonly Three[] => parts.map((p) => testValue(reading.value(p), isTrue(p)))
  const either = EITHER[name]
  if (either !== undefined) return flag(oneOf(flags(either)))
  const oneWay = ONE_WAY[name]
  if (oneWay !== undefined) return flags(oneWay).includes('met') ? true : null
  if (name === RECKLESS) {
    return flag(oneOf([...flags(['purpose.distress']), allOf(flags(['purpose.sexualGratification', 'purpose.recklessAsToDistress']))]))
  }
  if (name === 'actor.ageAtConduct') return ageFrom(reading, 'actor.birthDate')
  if (name === 'victim.ageAtConduct') return ageFrom(reading, 'victim.birthDate')
  if (name === 'age.gapYears') return gapYears(reading)
  if (name === 'belief.reasonableAtLeast.16') return belief(reading, 16)
  return name === 'belief.reasonableAtLeast.18' ? belief(reading, 18) : null
}

/** The age on the day of the act; null for a birth after it. */
function ageFrom(reading: Reading, name: string): FactValue {
  const birthDate = reading.value(name)
  if (typeof birthDate !== 'string' || birthDate > reading.date) return null
  return ageOn(birthDate, reading.date)
}

/** Age of the actor less that of the child, from two birth dates, parts of years too: five years less a day are no five years. */
function gapYears(reading: Reading): FactValue {
  const [actor, victim] = [reading.value('actor.birthDate'), reading.value('victim.birthDate')]
  if (typeof actor !== 'string' || typeof victim !== 'string') return null
  return actor <= victim ? yearsBetween(actor, victim) : -yearsBetween(victim, actor)
}

/**
 * Whether the actor reasonably believed an age: not when they took the person for younger; and what is stated of 16 and of 18 bears on each other.
 */
function belief(reading: Reading, age: 16 | 18): FactValue {
  const believed = reading.value('victim.ageBelieved')
  if (isNumeric(believed) && ends(believed)[1] < age) return false
  if (age === 18) return reading.stated('belief.reasonableAtLeast.16') === false ? false : null
  return reading.stated('belief.reasonableAtLeast.18') === true ? true : null
}
