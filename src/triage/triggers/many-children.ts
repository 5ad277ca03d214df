import { cite, trigger } from './plug.ts'
import type { Fact, FactBase } from './plug.ts'

/** "Several children" means this many or more. */
const SEVERAL = 3

/** Three or more children approached by one person, in one report or across reports of that person. */
export const manyChildren = trigger({
  id: 'many-children',
  band: 'high',
  label: 'Possibly several children approached by one person',
  ground: {
    text: 'Who approaches several children is likely to approach the next; officers do not always pursue whether a suspect approaches children',
    source: 'HMICFRS inspection of online child sexual exploitation, April 2023, reported by metro.co.uk, 5 April 2023 (a secondary source)',
    mark: '2',
  },
  reads: ['several-children', 'child', 'suspect'],
  fires(facts, { reportId }) {
    const told = facts.named('several-children').filter((f) => isSeveral(f.value))
    const children = ofOnePerson(facts, reportId)
    return cite(distinct(children) < SEVERAL ? told : [...told, ...oneEach(children)])
  },
})

function isSeveral(value: Fact['value']): boolean {
  if (typeof value === 'number') return value >= SEVERAL
  if (typeof value !== 'string') return value === true
  const number = /\d{1,6}/.exec(value)
  return number === null ? /^(?:yes|true|several|many|multiple)\b/i.test(value.trim()) : Number(number[0]) >= SEVERAL
}

/** Children of the report, and of linked reports unless the link is by a shared child alone and the suspects are told apart. */
function ofOnePerson(facts: FactBase, reportId: string): readonly Fact[] {
  const children = facts.named('child')
  if (children.length < SEVERAL || children.every((f) => f.reportId === reportId)) return children
  const suspects = facts.named('suspect').filter((f) => f.value !== null)
  const own = new Set(suspects.filter((f) => f.reportId === reportId).map((f) => f.value))
  const ownChildren = new Set(children.filter((f) => f.reportId === reportId && f.child !== null).map((f) => f.child))
  const others = new Map<string, boolean>() // report → has one of our suspects
  for (const f of suspects) others.set(f.reportId, own.has(f.value) || (others.get(f.reportId) ?? false))
  const shares = new Set(children.filter((f) => f.reportId !== reportId && ownChildren.has(f.child)).map((f) => f.reportId))
  const isByChildOnly = (report: string) => report !== reportId && shares.has(report) && own.size > 0 && others.get(report) === false
  return children.filter((f) => !isByChildOnly(f.reportId))
}

/** The least number of children that these can be: those told apart across reports, or all of one report, whichever is more. */
function distinct(children: readonly Fact[]): number {
  const keys = new Set(children.flatMap((f) => (f.child === null ? [] : [f.child])))
  const perReport = new Map<string, Set<string>>()
  for (const f of children) {
    const seen = perReport.get(f.reportId) ?? new Set<string>()
    perReport.set(f.reportId, seen.add(f.child ?? f.subject ?? f.at))
  }
  return Math.max(keys.size, ...[...perReport.values()].map((seen) => seen.size))
}

function oneEach(children: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>()
  return children.filter((f) => {
    const who = f.child ?? f.subject ?? f.at
    return !seen.has(who) && seen.add(who)
  })
}
