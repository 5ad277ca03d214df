import type { Act, FactValue, Facts, Range } from './contract.ts'
import { ageOn } from './days.ts'
import { EITHER, ONE_WAY } from './derive.ts'
import { ends, isNumeric } from './three.ts'
import { told } from './told.ts'
import type { Told } from './told.contract.ts'

/** Two facts that cannot both hold; `facts` are their names, the first one is where the problem is told. */
export interface Contradiction {
  readonly facts: readonly [string, ...string[]]
  readonly detail: Told
}

/** What in the facts of an act cannot all be true. The engine goes on with what facts.md says wins; a person has to look. */
export function contradictions({ facts, date }: Pick<Act, 'facts' | 'date'>): Contradiction[] {
  return [...ages(facts, date), ...parts(facts), ...beliefs(facts), ...decoys(facts)]
}

function* ages(facts: Facts, date: Act['date']): Generator<Contradiction> {
  for (const who of ['actor', 'victim']) {
    const [birth, age] = [facts.get(`${who}.birthDate`), facts.get(`${who}.ageAtConduct`)]
    if (typeof birth !== 'string' || date === null) continue
    if (birth > date.to) yield { facts: [`${who}.birthDate`], detail: told('birth-later') }
    else if (isNumber(age) && isApart(age, [ageOn(birth, date.from), ageOn(birth, date.to)])) {
      yield {
        facts: [`${who}.ageAtConduct`, `${who}.birthDate`],
        detail: told('age-not-birth'),
      }
    }
  }
  const shown = facts.get('image.subjectAge')
  for (const name of ['image.subjectUnder18', 'image.subjectUnder18OrDepicted'] as const) {
    if (facts.get(name) === true && isNumber(shown) && ends(shown)[0] >= 18) yield {
      facts: [name, 'image.subjectAge'], detail: told('shown-adult'),
    }
  }
  yield* gaps(facts)
}

/** A stated gap that is not the one of the birth dates, or of the stated ages. */
function* gaps(facts: Facts): Generator<Contradiction> {
  const [actorBirth, victimBirth] = [facts.get('actor.birthDate'), facts.get('victim.birthDate')]
  const stated = facts.get('age.gapYears')
  if (isNumber(stated) && typeof actorBirth === 'string' && typeof victimBirth === 'string') {
    const years = ageOn(actorBirth, victimBirth)
    if (isApart(stated, [years, years + 1])) yield {
      facts: ['age.gapYears', 'actor.birthDate', 'victim.birthDate'], detail: told('gap-not-births'),
    }
  }
  const [gap, actor, victim] = ['age.gapYears', 'actor.ageAtConduct', 'victim.ageAtConduct'].map((n) => facts.get(n))
  if (isNumber(gap) && isNumber(actor) && isNumber(victim)) {
    const [a, v] = [ends(actor), ends(victim)]
    if (isApart(gap, [a[0] - v[1] - 1, a[1] - v[0] + 1])) yield {
      facts: ['age.gapYears'], detail: told('gap-not-ages'),
    }
  }
}

const isNumber = (value: FactValue | undefined): value is number | Range => value !== undefined && isNumeric(value)

/** Whether no number is in both. */
function isApart(value: number | Range, [from, to]: readonly [number, number]): boolean {
  const [low, high] = ends(value)
  return high < from || low > to
}

/** A derived fact stated as false although a part of it is stated as true. (True without a true part can be: laws have wider lists.) */
function* parts(facts: Facts): Generator<Contradiction> {
  for (const [name, names] of [...Object.entries(EITHER), ...Object.entries(ONE_WAY)]) {
    if (facts.get(name) !== false) continue
    const part = names.find((n) => facts.get(n) === true)
    if (part !== undefined) yield {
      facts: [name, part], detail: told('part-true', { fact: part }),
    }
  }
}

function* beliefs(facts: Facts): Generator<Contradiction> {
  const believed = facts.get('victim.ageBelieved')
  for (const age of [16, 18]) {
    const name = `belief.reasonableAtLeast.${age}`
    if (facts.get(name) !== true) continue
    if (isNumber(believed) && ends(believed)[1] < age) yield {
      facts: [name, 'victim.ageBelieved'], detail: told('believed-under', { age }),
    }
    if (facts.get(`belief.knewUnder.${age}`) === true) yield {
      facts: [name, `belief.knewUnder.${age}`], detail: told('belief-and-knew', { age }),
    }
  }
  const implied = [
    ['belief.reasonableAtLeast.16', false, 'belief.reasonableAtLeast.18', true], ['belief.knewUnder.18', false, 'belief.knewUnder.16', true],
    ['belief.knewOrReckless.18', false, 'belief.knewUnder.18', true], ['belief.atLeast.16', false, 'belief.reasonableAtLeast.16', true],
  ] as const
  for (const [one, is, other, and] of implied) {
    if (facts.get(one) === is && facts.get(other) === and) yield { facts: [one, other], detail: told('other-true', { fact: other }) }
  }
}

function* decoys(facts: Facts): Generator<Contradiction> {
  const kind = facts.get('victim.decoyKind')
  if (facts.get('victim.isReal') === true && kind !== undefined && kind !== null) {
    yield { facts: ['victim.decoyKind', 'victim.isReal'], detail: told('real-and-decoy') }
  }
}

/** The stated ages of somebody in several acts: nobody grows younger, or older faster than the calendar. Gives the number of the later act. */
export function* agesOverActs(acts: readonly Act[]): Generator<Contradiction & { readonly act: Act }> {
  for (const name of ['actor.ageAtConduct', 'victim.ageAtConduct'] as const) {
    const aged = acts.flatMap((act) => {
      const age = act.facts.get(name)
      return act.date === null || !isNumber(age) ? [] : [{ act, date: act.date, age: ends(age) }]
    })
    aged.sort((a, b) => (a.date.from < b.date.from ? -1 : Number(a.date.from > b.date.from)))
    for (const [i, now] of aged.entries()) {
      const before = aged[i - 1]
      if (before === undefined || before.date.to > now.date.from) continue
      const years = ageOn(before.date.from, now.date.to)
      if (now.age[1] < before.age[0]) yield {
        act: now.act, facts: [name], detail: told('younger'),
      }
      else if (now.age[0] > before.age[1] + years + 1) yield {
        act: now.act, facts: [name], detail: told('older-fast'),
      }
    }
  }
}
