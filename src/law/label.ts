import type { Act, Label, LabelPart, Pack, Shown, Test } from './contract.ts'
import { readingOf, type Reading } from './derive.ts'
import type { FactName } from './fact-names.contract.ts'
import { EXCHANGE, MAY_SHOW_NOBODY, POWER, SEXUAL, STATUTORY, TAKEN_AS_CHILD } from './label-facts.ts'
import { isNumeric } from './three.ts'
import { saidOf, told } from './told.ts'
import type { Told } from './told.contract.ts'

const TERM = 'child sexual exploitation (CSE)'
const CHILD = 18
const MOST_REASONS = 12
/** Of the acts that give a reason so many are named. */
const MOST_ACTS_NAMED = 5

const LABEL_NOTICE = 'A safeguarding label, kept apart from the offences: no met offence does not mean no exploitation, and "not shown" is no clearance. '
  + 'A child is anybody under 18, whatever the age of consent. A person decides.'

const OUTCOME = told('children-first')

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
    : { ...now, is: 'possible', reasons: then.reasons.map((said) => told('if-confirmed', { said })) })
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

const stated = (fact: string): Told => told('stated', { fact })

const part = (is: Shown, ...reasons: readonly Told[]): LabelPart => ({ is, reasons })

const under18 = (fact: string): Test => ({ fact, op: '<', value: CHILD })

function partsOf(reading: Reading, isWales: boolean): Parts {
  const child = childOf(reading)
  const sexual = trueOnes(reading, SEXUAL)
  const abuse = child.is === 'not-shown' ? part('not-shown', told('no-child'))
    : sexual.length === 0 ? part('not-shown', told('nothing-sexual'))
      : part(child.is, ...sexual.map(stated))
  return { child, abuse, exploitation: exploitationOf(reading, child.is, sexual, isWales), childOnChild: childOnChildOf(reading, child.is) }
}

/**
 * Whether somebody under 18 is concerned: by age on the day, by what was believed or told, by who is shown. Unknown is not shown, and no clearance.
 */
function childOf(reading: Reading): LabelPart {
  const image = childInImage(reading)
  if (reading.value('victim.isReal') === false) {
    return image ?? part(
      'not-shown', told('no-real-child'),
    )
  }
  const age = reading.test(under18('victim.ageAtConduct'), false)
  if (age === 'met') return part('yes', told('under-18'))
  const reasons: Told[] = []
  if (age === 'unknown') {
    if (isNumeric(reading.value('victim.ageAtConduct'))) reasons.push(told('range-under-18'))
    for (const fact of [
      'victim.ageBelieved', 'victim.agePresented',
    ]) if (reading.test(under18(fact), false) === 'met') reasons.push(told('fact-under-18', { fact }))
    for (const fact of trueOnes(reading, TAKEN_AS_CHILD)) reasons.push(stated(fact))
  }
  if (image?.is === 'yes' || (image !== null && reasons.length === 0)) return image
  if (reasons.length > 0) return part('possible', ...reasons)
  return part('not-shown', age === 'not-met' ? told('over-18') : told('age-unknown'))
}

/** Whether a child is shown in an image; null when no age under 18 is stated of anybody in it. */
function childInImage(reading: Reading): LabelPart | null {
  if (reading.test(under18('image.subjectAge'), false) !== 'met') return null
  const kind = reading.value('image.kind')
  const kinds = typeof kind === 'string' ? [kind] : Array.isArray(kind) ? kind : []
  if (kinds.length > 0 && kinds.every((k) => MAY_SHOW_NOBODY.has(String(k)))) {
    return part('possible', told('image-seems'))
  }
  return part('yes', told('image-under-18'))
}

/** By guidance: a difference in power and an exchange or gain (England); an exchange (Wales); or what a statute names. */
function exploitationOf(reading: Reading, child: Shown, sexual: readonly string[], isWales: boolean): LabelPart {
  if (child === 'not-shown') return part('not-shown', told('no-child'))
  const statutory = trueOnes(reading, STATUTORY)
  const exchange = trueOnes(reading, EXCHANGE)
  const demanded = reading.value('demand.kind')
  if (demanded !== null && (!Array.isArray(demanded) || demanded.length > 0)) exchange.push('demand.kind')
  const power = powerOf(reading)
  const all = [
    ...statutory.map(stated), ...exchange.map((fact) => told('exchange', { fact })), ...power,
    ...sexual.slice(0, 3).map(stated),
  ]
  const isShown = statutory.length > 0 || (exchange.length > 0 && sexual.length > 0 && (isWales || power.length > 0))
  if (isShown) return part(child, ...all)
  if (exchange.length > 0) return part('possible', ...all, sexual.length === 0 ? told('missing-sexual') : told('missing-power'))
  return part('not-shown', told('no-exchange'))
}

/** What shows a difference in power over the child. */
function powerOf(reading: Reading): Told[] {
  const power = trueOnes(reading, POWER).map((fact) => told('power', { fact }))
  if (reading.test({ fact: 'actor.ageAtConduct', op: '>=', value: CHILD }, false) === 'met') power.unshift(told('power-adult'))
  return power
}

function childOnChildOf(reading: Reading, child: Shown): LabelPart {
  const actor = reading.test(under18('actor.ageAtConduct'), false)
  if (child === 'not-shown') return part('not-shown', told('no-other-child'))
  if (actor === 'met') return part(child, told('actor-under-18'))
  if (actor === 'not-met') return part('not-shown', told('actor-over-18'))
  if (isNumeric(reading.value('actor.ageAtConduct'))) return part('possible', told('actor-range'))
  return part('not-shown', told('actor-unknown'))
}

function trueOnes(reading: Reading, names: readonly FactName[]): string[] {
  return names.filter((n) => reading.value(n) === true)
}

const ORDER: readonly Shown[] = ['yes', 'possible', 'not-shown']

/** The strongest of the acts' answers, with the reasons of those that give it; which act it is when there are several. */
function strongest(numbers: readonly number[], parts: readonly LabelPart[]): LabelPart {
  const is = ORDER.find((o) => parts.some((p) => p.is === o)) ?? 'not-shown'
  const reasons = new Map<string, { readonly said: Told; readonly acts: number[] }>()
  for (const [i, p] of parts.entries()) {
    if (p.is !== is) continue
    for (const said of p.reasons) {
      const known = reasons.get(saidOf(said))
      if (known === undefined) reasons.set(saidOf(said), { said, acts: [numbers[i] ?? 0] })
      else if (known.acts.length < MOST_ACTS_NAMED) known.acts.push(numbers[i] ?? 0)
    }
  }
  const first = [...reasons.values()].slice(0, MOST_REASONS)
  return { is, reasons: first.map(({ said, acts }) => (parts.length === 1 ? said : told('in-acts', { said, acts }))) }
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
