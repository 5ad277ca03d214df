import type { Sign } from '../conversation/index.ts'
import { readIso } from '../kernel/time.ts'
import { ageAtAct, ageOfBirth, dayNamed, NO_DAY } from './act-days.ts'
import type { ActDate, FactValue } from './contract.ts'
import { ageOn, daysWritten, isDay } from './days.ts'
import type { FactPile } from './fact-pile.ts'
import { evidenceOf } from './facts-of-signs.ts'
import type { Evidence, Person } from './proposal.ts'
import { ends, isNumeric } from './three.ts'
import { told as saying } from './told.ts'

const FROM = { from: 'report' } as const
const WAITS = { from: 'report', waits: true } as const
const OLDEST = 130

/** When the ages of an act are asked for: the act's days, and the day on which the report told ages. */
export interface AgesAsked {
  readonly date: ActDate
  readonly toldOn: string
}

type Who = 'actor' | 'victim'

/** Puts what fields of the report tell of somebody's age: a birth date, an age as of the report, or only that they are a minor. */
export function putFieldAges(pile: FactPile, who: Who, person: Person, asked: AgesAsked): void {
  const told = ageToldOf(person)
  const born = birthOf(person)
  const ofAge = told === null ? null : ageAtAct(told.value, asked.toldOn, asked.date)
  const ofBirth = born === null ? null : ageOfBirth(born, asked.date)
  if (told === null && born === null) return putMinor(pile, who, person)
  const disagree = ofAge !== null && ofBirth !== null && !agrees(ofAge, ofBirth)
  if (born !== null && !disagree) putBirth(pile, who, born, ofBirth)
  // A birth date tells an age exactly, unless no day of the act is known; where the two do not agree, the range holds both.
  if (told !== null && (born === null || disagree || ofBirth === null)) {
    pile.put(`${who}.ageAtConduct`, ofAge, { place: told.at, what: saying('age-field', { day: asked.toldOn }) }, FROM)
    if (born !== null && disagree) pile.put(
      `${who}.ageAtConduct`, ofBirth, { place: born.at, what: saying('birth-differs') }, FROM,
    )
  }
}

/** The age that a field tells; 0 is an empty field. */
function ageToldOf({ age }: Person): Person['age'] {
  return age !== null && Number.isInteger(age.value) && age.value > 0 && age.value <= OLDEST ? age : null
}

function putBirth(pile: FactPile, who: Who, born: Born, ofBirth: FactValue): void {
  if (born.from === born.to) pile.put(`${who}.birthDate`, born.from, { place: born.at, what: saying('birth-field') }, FROM)
  else if (ofBirth !== null) pile.put(
    `${who}.ageAtConduct`, ofBirth, { place: born.at, what: saying('birth-part') }, FROM,
  )
}

/** Under 18 by a field that says no more, or by the role of a child alone, which waits. */
function putMinor(pile: FactPile, who: Who, person: Person): void {
  const minor = person.attributes.find((a) => a.name === 'minor' && (a.value === true || /^(?:yes|true|y|1)$/i.test(String(a.value))))
  if (minor !== undefined) pile.put(`${who}.ageAtConduct`, { max: 17 }, { place: minor.at, what: saying('minor-field') }, FROM)
  else if (person.role === 'child') pile.put(
    `${who}.ageAtConduct`, { max: 17 }, { place: person.at, what: saying('child-named') }, WAITS,
  )
}

interface Born {
  readonly from: string
  readonly to: string
  readonly at: Evidence['place']
}

/** Days between which somebody was born, with the place; null when no field tells. */
function birthOf(person: Person): Born | null {
  const { birthDate } = person
  if (birthDate === null) return null
  const written = birthDate.value.trim().slice(0, 40)
  const day = readIso(written, 'birth')
  const days = daysWritten(written)
    ?? (day?.local != null && day.precision !== 'month' && isDay(day.local.slice(0, 10)) ? daysWritten(day.local.slice(0, 10)) : null)
  return days === null ? null : { ...days, at: birthDate.at }
}

function agrees(a: FactValue, b: FactValue): boolean {
  if (!isNumeric(a) || !isNumeric(b)) return true
  const [x, y] = [ends(a), ends(b)]
  return x[0] <= y[1] && y[0] <= x[1]
}

/** The age that a person claims beside the one that is told of them, as a field has it. */
function claimedAge(person: Person | undefined): { readonly years: number; readonly evidence: Evidence } | null {
  const claimed = person?.attributes.find((a) => a.name === 'claimed-age')
  const years = Number(claimed?.value)
  return claimed === undefined || !Number.isInteger(years) || years <= 0 || years > OLDEST ? null : {
    years, evidence: { place: claimed.at, what: saying('age-claimed') },
  }
}

/** Puts the age that the child gave, by their own words up to the day or by a profile field, and what the other may have believed by it. */
export function putPresented(pile: FactPile, told: readonly Sign[], person: Person | undefined): void {
  const ages: { readonly years: number; readonly evidence: Evidence; readonly from: 'sign' | 'report' }[] = told.flatMap((s) =>
    (typeof s.value === 'number' ? [{ years: s.value, evidence: evidenceOf(s), from: 'sign' as const }] : []))
  const claimed = claimedAge(person)
  if (claimed !== null) ages.push({ ...claimed, from: 'report' })
  for (const { years, evidence, from } of ages) pile.put('victim.agePresented', years, evidence, { from })
  if (ages.length === 0) {
    for (const s of told.filter((t) => t.sign === 'age-told')) pile.put('victim.agePresented', { max: 17 }, evidenceOf(s), { from: 'sign' })
    for (const s of told.filter((t) => t.sign === 'age-told')) putBelief(pile, { max: 17 }, evidenceOf(s))
    return
  }
  const [low, high] = [Math.min(...ages.map((a) => a.years)), Math.max(...ages.map((a) => a.years))]
  for (const { evidence } of ages) putBelief(pile, low === high ? low : { min: low, max: high }, evidence)
}

/** What whoever was told an age may have believed: judgements. */
function putBelief(pile: FactPile, age: number | { min?: number; max: number }, evidence: Evidence): void {
  const waits = { from: 'sign', waits: true } as const
  pile.put('victim.ageBelieved', age, evidence, waits)
  const most = typeof age === 'number' ? age : age.max
  for (const limit of [16, 18] as const) {
    if (most >= limit) continue
    pile.put(`belief.reasonableAtLeast.${limit}`, false, evidence, waits)
    pile.put(`belief.knewUnder.${limit}`, true, evidence, waits)
  }
}

/**
 * Puts what the words of whoever may have acted say of their own age. Grown up: waits for a person. Under 18 while a field says otherwise: the age
 * becomes the range that holds both, and passing for under 18 is for a person to confirm.
 */
export function putOwnWords(pile: FactPile, signs: readonly Sign[], person: Person | undefined, asked: AgesAsked): void {
  const waits = { from: 'sign', waits: true } as const
  const grownByField = person !== undefined && isGrownByField(person, asked)
  const grown = signs.filter((s) => s.sign === 'adult-age-told')
  const young = signs.filter((s) => s.sign === 'age-told')
  if (grownByField && young.length > 0) putBornAsAge(pile, person, asked)
  for (const s of young) pile.put(
    'actor.ageAtConduct', typeof s.value === 'number' ? s.value : { max: 17 }, evidenceOf(s), grownByField ? { from: 'sign' } : waits,
  )
  if (!grownByField) for (const s of grown) pile.put('actor.ageAtConduct', typeof s.value === 'number' ? s.value : { min: 18 }, evidenceOf(s), waits)
  if (!grownByField && grown.length === 0) return
  for (const s of young) pile.put('actor.presentedAsUnder18', true, evidenceOf(s), waits)
  const claimed = claimedAge(person)
  if (claimed !== null && claimed.years < 18) pile.put('actor.presentedAsUnder18', true, claimed.evidence, { from: 'report', waits: true })
}

/** A stated age wins over a birth date, so that a range must hold the age by the birth date too. */
function putBornAsAge(pile: FactPile, person: Person, { date }: AgesAsked): void {
  const born = birthOf(person)
  const ofBirth = born === null ? null : ageOfBirth(born, date)
  if (born !== null && ofBirth !== null) pile.put(
    'actor.ageAtConduct', ofBirth, { place: born.at, what: saying('birth-field') }, FROM,
  )
}

/** Whether a field says 18 or over on the day that the report told it. */
function isGrownByField(person: Person, { toldOn }: AgesAsked): boolean {
  if (person.age !== null && person.age.value > 0) return person.age.value >= 18
  const born = birthOf(person)
  return born !== null && ageOn(born.to, toldOn) >= 18
}

/** Signs of own ages up to an act's day; all when the day is not known. */
export function upTo(signs: readonly Sign[], day: string): readonly Sign[] {
  return day === NO_DAY ? signs : signs.filter((s) => dayNamed(s.at) !== NO_DAY && dayNamed(s.at) <= day)
}
