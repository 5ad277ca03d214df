import type { Fact, Findings } from '../contract.ts'
import type { Collector } from './collector.ts'
import type { FactName } from './names.ts'

type Said = Findings['signs'][number]

/** What somebody does who works on a young person. Three different ones of one author are a pattern; none of them alone is. */
const WORKING = new Set([
  'age-asked', 'school-asked', 'home-asked', 'supervision-asked', 'secrecy-asked', 'flattery', 'gift-offered', 'payment-offered', 'platform-move',
  'image-asked', 'image-sent', 'threat', 'demand', 'meeting-proposed', 'return-after-refusal', 'other-children', 'child-access', 'sexual-message',
])
const PATTERN_LEAST = 3
/** Without any told age more is asked, since two grown-ups may talk. */
const PATTERN_LEAST_AGELESS = 4
/** Kinds that somebody shows who approaches a child, so that the child counts as approached. */
const APPROACH_LEAST = 2

/** Ages this far apart are no birthday in between. */
const AGES_APART = 2

/** What one conversation shows: who said to be young, who to be grown up. */
interface Sides {
  readonly signs: readonly Said[]
  readonly young: ReadonlySet<string | null>
  readonly grown: ReadonlySet<string | null>
}

/**
 * Puts what conversations show. Weak signs put nothing. A person who is a child by the report counts as young; so does one who tells such an age, or
 * a school, in the talk.
 * A talk in which everybody says to be grown up puts nothing about children.
 */
export function putTalk(to: Collector, findings: Findings): void {
  const strong = findings.signs.filter((s) => !s.weak)
  for (const signs of Map.groupBy(strong, (s) => s.talk).values()) putOne(to, findings, sidesOf(findings, signs))
  putAges(to, strong)
}

function sidesOf({ reading }: Findings, signs: readonly Said[]): Sides {
  const children = new Set(reading.people.filter((p) => p.role === 'child').map((p) => p.ref))
  const young = new Set<string | null>()
  const grown = new Set<string | null>()
  for (const s of signs) {
    if (s.sign === 'age-told' || s.sign === 'school-told' || (s.person !== null && children.has(s.person))) young.add(s.by)
    if (s.sign === 'adult-age-told') grown.add(s.by)
  }
  return { signs, young, grown }
}

/**
 * What stands for what: signs of a talk, whose they may be, and the fact that they make. `child`: only where a young person takes part, or somebody
 * works on one.
 */
const MADE: readonly {
  readonly signs: readonly string[]; readonly by: 'anyone' | 'not-young' | 'not-grown'; readonly child: boolean; readonly name: FactName; readonly value: (s: Said) => Fact['value']
}[] = [
  { signs: ['meeting-arranged', 'meeting-agreed'], by: 'anyone', child: true, name: 'talk-meeting', value: (s) => s.sign },
  { signs: ['meeting-proposed'], by: 'not-young', child: true, name: 'talk-meeting', value: (s) => s.sign },
  { signs: ['distress-told'], by: 'not-grown', child: false, name: 'self-harm', value: () => true },
  { signs: ['school-told'], by: 'not-grown', child: true, name: 'school', value: (s) => s.value ?? true },
  { signs: ['home-told'], by: 'not-grown', child: true, name: 'address', value: (s) => s.value ?? true },
  { signs: ['child-access'], by: 'not-young', child: false, name: 'access-to-children', value: () => true },
  { signs: ['image-asked'], by: 'not-young', child: true, name: 'image-asked', value: () => true },
]

function putOne(to: Collector, findings: Findings, sides: Sides): void {
  const { signs, young, grown } = sides
  if (young.size === 0 && grown.size > 1) return // grown-ups among themselves
  const about = (s: Said) => ({ role: roleOf(findings, s.person), when: s.at, subject: s.person === null ? null : `${to.reportId}/${s.person}` })
  const isAboutChild = young.size > 0 || hasChild(findings) || isWorkedOn(signs)
  for (const made of MADE.filter((m) => !m.child || isAboutChild)) {
    const may = (by: string | null): boolean => made.by === 'anyone' || !(made.by === 'not-young' ? young : grown).has(by)
    for (const s of signs.filter((x) => made.signs.includes(x.sign) && may(x.by))) to.put(made.name, made.value(s), s.place, about(s))
  }
  const pictures = signs.some((s) => s.sign === 'image-asked' || s.sign === 'image-sent')
  for (const s of signs.filter((x) => pictures && x.sign === 'payment-sent')) to.put('payment-for-material', true, s.place, about(s))
  putThreats(to, signs, about)
  putPatterns(to, findings, sides, about)
}

/** Whether one author shows several kinds of what somebody does who works on a young person. */
function isWorkedOn(signs: readonly Said[]): boolean {
  return [...Map.groupBy(
    signs.filter((s) => WORKING.has(s.sign)), (s) => s.by,
  ).values()].some((theirs) => new Set(theirs.map((s) => s.sign)).size >= PATTERN_LEAST)
}

type About = (s: Said) => { readonly role: ReturnType<typeof roleOf>; readonly when: Said['at']; readonly subject: string | null }

/** A threat with a demand, a deadline or an ask for an image by the same author; or a threat alone. */
function putThreats(to: Collector, signs: readonly Said[], about: About): void {
  const pressing = new Set(signs.filter((s) => s.sign === 'demand' || s.sign === 'deadline' || s.sign === 'image-asked').map((s) => s.by))
  for (const s of signs.filter((t) => t.sign === 'threat')) to.put(pressing.has(s.by) ? 'talk-extortion' : 'talk-threat', s.sign, s.place, about(s))
}

function putPatterns(to: Collector, findings: Findings, { signs, young, grown }: Sides, about: About): void {
  const least = young.size > 0 || hasChild(findings) ? PATTERN_LEAST : PATTERN_LEAST_AGELESS
  for (const [by, theirs] of Map.groupBy(signs.filter((s) => WORKING.has(s.sign)), (s) => s.by)) {
    if (young.has(by) && !grown.has(by)) continue
    const kinds = [...new Set(theirs.map((s) => s.sign))]
    const last = theirs.at(-1)
    if (last === undefined) continue
    if (kinds.length >= least) to.put('grooming-signs', kinds.join(', '), last.place, about(last))
    if (kinds.length >= APPROACH_LEAST) putApproached(to, signs, young, by)
  }
}

/** Who says to be young and is approached counts as a child of the report, so that several in one export are seen; and there was contact. */
function putApproached(to: Collector, signs: readonly Said[], young: ReadonlySet<string | null>, by: string | null): void {
  for (const child of young) {
    const told = signs.find((s) => s.by === child && s.sign === 'age-told')
    if (child === by || told === undefined || told.person !== null) continue
    to.put('child', false, told.place, { role: 'child', subject: `${to.reportId}/talk:${told.talk}:${child ?? ''}` })
    if (typeof told.value === 'number') to.put('child-age', told.value, told.place, { role: 'child' })
  }
  const newest = signs.findLast((s) => s.at !== null)
  if (young.size > 0 && newest !== undefined) to.put('last-contact', newest.at?.written ?? null, newest.place, { when: newest.at })
}

/** One account that tells ages which cannot both be true, in one talk or in several of the report. */
function putAges(to: Collector, signs: readonly Said[]): void {
  for (const s of signs.filter((x) => x.sign === 'age-contradicted')) to.put('age-discrepancy', true, s.place, { when: s.at })
  const told = signs.filter((s) => (s.sign === 'age-told' || s.sign === 'adult-age-told') && typeof s.value === 'number')
  for (const theirs of Map.groupBy(told.filter((s) => s.by !== null), (s) => s.person ?? s.by).values()) {
    const first = Number(theirs[0]?.value)
    const other = theirs.find((s) => Math.abs(Number(s.value) - first) >= AGES_APART)
    if (other !== undefined) to.put('age-discrepancy', true, other.place, { when: other.at })
  }
}

function hasChild({ reading }: Findings): boolean {
  return reading.people.some((p) => p.role === 'child')
}

function roleOf({ reading }: Findings, person: string | null) {
  return reading.people.find((p) => p.ref === person)?.role ?? null
}
