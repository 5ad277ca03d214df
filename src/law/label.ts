import type { Act, Label, LabelPart, Pack, Shown, Test } from './contract.ts'
import { readingOf, type Reading } from './derive.ts'
import type { FactName } from './fact-names.ts'
import { EXCHANGE, MAY_SHOW_NOBODY, POWER, SEXUAL, STATUTORY, TAKEN_AS_CHILD } from './label-facts.ts'
import { isNumeric } from './three.ts'

const TERM = 'child sexual exploitation (CSE)'
const CHILD = 18
const MOST_REASONS = 12

const LABEL_NOTICE = 'A safeguarding label, kept apart from the offences: no met offence does not mean no exploitation, and "not shown" is no clearance. '
  + 'A child is anybody under 18, whatever the age of consent. A person decides.'

const OUTCOME = 'Whoever acted may be a child as well. Look after both as children first: ask child protection about each, and let a prosecutor weigh '
  + 'whether any proceedings are in the public interest.'

/** What the label of a file needs: the packs, and the place as the file names it. */
interface Where {
  readonly packs: readonly Pack[]
  readonly place: string | null
  readonly placeWritten: string | null
}

/** The safeguarding label of some acts: of each part the strongest that an act shows, with its reasons. Never an offence. */
export function labelOf(acts: readonly Act[], where: Where, on: string): Label {
  const isWales = /^wales$/i.test(where.placeWritten?.trim() ?? '')
  const parts = acts.map((act) => partsOf(readingOf(act.facts, act.date?.from ?? on, () => 'unknown'), isWales))
  const of = (name: keyof Parts): LabelPart => strongest(acts.map((a) => a.act), parts.map((p) => p[name]))
  const childOnChild = of('childOnChild')
  return {
    child: of('child'), abuse: of('abuse'), exploitation: { ...of('exploitation'), term: TERM, ...definition(where, isWales) },
    childOnChild: { ...childOnChild, outcome: childOnChild.is === 'not-shown' ? null : OUTCOME }, notice: LABEL_NOTICE,
  }
}

/**
 * The label with what waits for a person taken into account: a part that is not shown by what counts, and would be if everything that waits were
 * confirmed, is possible and says so. Nothing is taken away.
 *
 * @param supposed the label of the same acts as if everything that waits were confirmed
 */
export function withWaiting(label: Label, supposed: Label): Label {
  const raised = <P extends LabelPart>(now: P, then: LabelPart): P => (now.is !== 'not-shown' || then.is === 'not-shown' ? now
    : { ...now, is: 'possible', reasons: then.reasons.map((reason) => `If what waits is confirmed: ${reason}`) })
  const childOnChild = raised(label.childOnChild, supposed.childOnChild)
  return {
    ...label, child: raised(label.child, supposed.child), abuse: raised(label.abuse, supposed.abuse),
    exploitation: raised(label.exploitation, supposed.exploitation),
    childOnChild: { ...childOnChild, outcome: childOnChild.is === 'not-shown' ? null : OUTCOME },
  }
}

interface Parts {
  readonly child: LabelPart
  readonly abuse: LabelPart
  readonly exploitation: LabelPart
  readonly childOnChild: LabelPart
}

const part = (is: Shown, ...reasons: readonly string[]): LabelPart => ({ is, reasons })

const under18 = (fact: string): Test => ({ fact, op: '<', value: CHILD })

function partsOf(reading: Reading, isWales: boolean): Parts {
  const child = childOf(reading)
  const sexual = trueOnes(reading, SEXUAL)
  const abuse = child.is === 'not-shown' ? part('not-shown', 'No child is shown.')
    : sexual.length === 0 ? part('not-shown', 'Nothing sexual is stated as true.')
      : part(child.is, ...sexual.map((f) => `${f} is stated.`))
  return { child, abuse, exploitation: exploitationOf(reading, child.is, sexual, isWales), childOnChild: childOnChildOf(reading, child.is) }
}

/**
 * Whether somebody under 18 is concerned: by age on the day, by what was believed or told, by who is shown. Unknown is not shown, and no clearance.
 */
function childOf(reading: Reading): LabelPart {
  const image = childInImage(reading)
  if (reading.value('victim.isReal') === false) {
    return image ?? part(
      'not-shown', 'No real child in this act: a decoy or somebody invented. Whether other children were approached is still to be found out.',
    )
  }
  const age = reading.test(under18('victim.ageAtConduct'), false)
  if (age === 'met') return part('yes', `Under ${CHILD} on the day of the act, a child everywhere, whatever the age of consent.`)
  const reasons: string[] = []
  if (age === 'unknown') {
    if (isNumeric(reading.value('victim.ageAtConduct'))) reasons.push(`The range of the age reaches under ${CHILD}.`)
    for (const fact of [
      'victim.ageBelieved', 'victim.agePresented',
    ]) if (reading.test(under18(fact), false) === 'met') reasons.push(`${fact} is under ${CHILD}.`)
    for (const fact of trueOnes(reading, TAKEN_AS_CHILD)) reasons.push(`${fact} is stated.`)
  }
  if (image?.is === 'yes' || (image !== null && reasons.length === 0)) return image
  if (reasons.length > 0) return part('possible', ...reasons)
  return part('not-shown', age === 'not-met' ? `${CHILD} or over on the day of the act.` : 'The age is not known. That is no clearance: find it out.')
}

/** Whether a child is shown in an image; null when no age under 18 is stated of anybody in it. */
function childInImage(reading: Reading): LabelPart | null {
  if (reading.test(under18('image.subjectAge'), false) !== 'met') return null
  const kind = reading.value('image.kind')
  const kinds = typeof kind === 'string' ? [kind] : Array.isArray(kind) ? kind : []
  if (kinds.length > 0 && kinds.every((k) => MAY_SHOW_NOBODY.has(String(k)))) {
    return part('possible', `Who is shown seems under ${CHILD}; whether a real child stands behind the image is to be found out.`)
  }
  return part('yes', `Who is shown in an image is, or seems, under ${CHILD}.`)
}

/** By guidance: a difference in power and an exchange or gain (England); an exchange (Wales); or what a statute names. */
function exploitationOf(reading: Reading, child: Shown, sexual: readonly string[], isWales: boolean): LabelPart {
  if (child === 'not-shown') return part('not-shown', 'No child is shown.')
  const statutory = trueOnes(reading, STATUTORY)
  const exchange = trueOnes(reading, EXCHANGE)
  const demanded = reading.value('demand.kind')
  if (demanded !== null && (!Array.isArray(demanded) || demanded.length > 0)) exchange.push('demand.kind')
  const power = powerOf(reading)
  const all = [
    ...statutory.map((f) => `${f} is stated.`), ...exchange.map((f) => `Exchange: ${f} is stated.`), ...power,
    ...sexual.slice(0, 3).map((f) => `${f} is stated.`),
  ]
  const isShown = statutory.length > 0 || (exchange.length > 0 && sexual.length > 0 && (isWales || power.length > 0))
  if (isShown) return part(child, ...all)
  if (exchange.length > 0) return part('possible', ...all, sexual.length === 0 ? 'Missing: anything sexual.' : 'Missing: a difference in power.')
  return part('not-shown', 'No exchange, gain or exploitation by a statute is stated as true.')
}

/** What shows a difference in power over the child. */
function powerOf(reading: Reading): string[] {
  const power = trueOnes(reading, POWER).map((f) => `Power: ${f} is stated.`)
  if (reading.test({ fact: 'actor.ageAtConduct', op: '>=', value: CHILD }, false) === 'met') power.unshift('Power: an adult towards a child.')
  return power
}

function childOnChildOf(reading: Reading, child: Shown): LabelPart {
  const actor = reading.test(under18('actor.ageAtConduct'), false)
  if (child === 'not-shown') return part('not-shown', 'No other child is shown.')
  if (actor === 'met') return part(child, `Whoever acted was under ${CHILD} on the day.`)
  if (actor === 'not-met') return part('not-shown', `Whoever acted was ${CHILD} or over on the day.`)
  if (isNumeric(reading.value('actor.ageAtConduct'))) return part('possible', `The range of the age of whoever acted reaches under ${CHILD}.`)
  return part('not-shown', 'The age of whoever acted is not known.')
}

function trueOnes(reading: Reading, names: readonly FactName[]): string[] {
  return names.filter((n) => reading.value(n) === true)
}

const ORDER: readonly Shown[] = ['yes', 'possible', 'not-shown']

/** The strongest of the acts' answers, with the reasons of those that give it; which act it is when there are several. */
function strongest(numbers: readonly number[], parts: readonly LabelPart[]): LabelPart {
  const is = ORDER.find((o) => parts.some((p) => p.is === o)) ?? 'not-shown'
  const reasons = new Map<string, number[]>()
  for (const [i, p] of parts.entries()) {
    if (p.is === is) for (const reason of p.reasons) reasons.set(reason, [...(reasons.get(reason) ?? []).slice(0, 4), numbers[i] ?? 0])
  }
  const told = [...reasons].slice(0, MOST_REASONS).map(([reason, acts]) => (parts.length === 1 ? reason : `${reason} (act ${acts.join(', ')})`))
  return { is, reasons: told }
}

/** The definition of the place's own pack, else that of England. */
function definition({ packs, place }: Where, isWales: boolean): { definition: string; source: string; verified: string } {
  const words = (id: string | null): Pack['terminology'] =>
    packs.find((p) => p.jurisdiction === id)?.terminology.filter((t) => /exploitation/i.test(t.term)) ?? []
  const own = words(place)
  const chosen = (isWales ? own.find((t) => t.term.includes('(Wales)')) : undefined) ?? own[0] ?? words('england-wales')[0]
  if (chosen === undefined) return { definition: 'No pack that was loaded defines it.', source: '', verified: 'no' }
  return { definition: `${chosen.term}: ${chosen.meaning}`, source: chosen.source, verified: chosen.verified }
}
