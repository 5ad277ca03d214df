import { Refusal } from '../kernel/refusal.ts'
import { across, compareView, factsGiven, factsShown, NOTICE, packOf, packsNamed, packsShown, windowWritten } from '../law/index.ts'
import { acrossContract } from './across.contract.ts'
import { route, type Route } from './asking.ts'

function packsAsked(ids: readonly string[]) {
  const found = packsNamed(ids)
  if (found === null) throw new Refusal('usage', { field: 'in', need: 'ids of packs of law' })
  return found
}

/** Handlers of the endpoints of the law by itself: they touch no report and keep nothing. */
export const acrossRoutes: readonly Route[] = [
  route(acrossContract.law, () => Promise.resolve({ answer: { notice: NOTICE, packs: packsShown(), facts: factsShown }, about: [] })),
  route(acrossContract.lawDefinitions, (_asking, asked) => {
    const packs = packsAsked(asked.in.split(',')).map(packOf)
    return Promise.resolve({ answer: { packs: compareView(packs, [], asked.on).packs }, about: [] })
  }),
  route(acrossContract.considerFacts, async (_asking, { facts, waiting, date, on, in: ids }) => {
    const given = factsGiven(facts)
    const waits = factsGiven(waiting)
    const when = date === null ? null : windowWritten(date)
    const supposed = waits.facts.size === 0 ? null : new Map([...waits.facts, ...given.facts])
    const told = await across({ facts: given.facts, supposed, date: when, on, ids: packsAsked(ids) })
    return { answer: { ...told, unread: [...given.unread, ...waits.unread], dateUnread: date !== null && when === null }, about: [] }
  }),
]
