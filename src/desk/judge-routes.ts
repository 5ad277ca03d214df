import type { Judgement } from '../conversation/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { readFactWord } from '../law/index.ts'
import { standings } from '../triage/index.ts'
import { confirm, judge, judgeFact, judgeLink, unjudgeFact } from '../way-people.ts'
import { route, type Asking, type Route } from './asking.ts'
import { contractStanding } from './queue.ts'
import { reportContract } from './report.contract.ts'
import { signValue } from './sign-value.ts'
import { desk } from './table.ts'

const done = { done: true } as const

/** What a person says of a sign; refuses with `not-found` when the report has no such turn, or nothing there to confirm or correct. */
export async function signSaid({ house, actor }: Asking, id: string, said: Omit<Judgement, 'by'>) {
  const value = signValue(said.value, said.sign)
  if (!await judge(house, id, { ...said, value, by: actor.person })) throw new Refusal('not-found', {})
  return { answer: done, about: [id], logged: true }
}

async function linkSaid({ house, actor }: Asking, id: string, other: string, reason: string | null) {
  if (id === other) throw new Refusal('usage', { need: 'two different reports' })
  await judgeLink(house, actor.person, id, other, reason)
  return { answer: done, about: [`${id} ${other}`], logged: true }
}

interface FactInput {
  readonly id: string
  readonly fact: string
  readonly on: string | null
  readonly reason: string
}

async function factSaid({ house, actor }: Asking, { id, fact, on, reason }: FactInput, verdict: 'confirmed' | 'denied', value?: unknown) {
  const written = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value)
  const read = readFactWord(fact, written)
  if (read.wrong !== null) throw new Refusal('usage', { field: read.value === null && written === undefined ? 'fact' : 'value' })
  const acts = await judgeFact(house, id, { fact, verdict, value: read.value, on, by: actor.person, reason })
  if (acts === 0) throw new Refusal('usage', { field: 'value', need: 'a value: nothing is proposed for this fact on that day' })
  return { answer: { acts }, about: [id], logged: true }
}

/** Handlers of the endpoints by which a person judges what the rooms found. What they are about was seen before they run. */
export const judgeRoutes: readonly Route[] = [
  route(reportContract.rejectLink, (asking, { id, other, reason }) => linkSaid(asking, id, other, reason)),
  route(reportContract.restoreLink, (asking, { id, other }) => linkSaid(asking, id, other, null)),
  route(reportContract.confirmClaim, async ({ house, actor, see }, { id, reason }) => {
    await confirm(house, actor.person, id, reason)
    const answer = await see(async (seen) => {
      const standing = (await standings.of(seen.store, [id])).get(id)
      if (standing === undefined) throw new Refusal('not-found', {})
      const among = await desk.among(seen.store, standing.triggers.map((t) => t.reportId))
      return contractStanding(standing, (report) => among.has(report))
    })
    return { answer, about: [id], logged: true }
  }),
  route(reportContract.confirmSign, (asking, { id, ...on }) => signSaid(asking, id, { ...on, verdict: 'confirmed', weak: false, value: null })),
  route(reportContract.rejectSign, (asking, { id, ...on }) => signSaid(asking, id, { ...on, verdict: 'rejected', weak: false, value: null })),
  route(reportContract.addSign, (asking, { id, ...on }) => signSaid(asking, id, { ...on, verdict: 'added' })),
  route(reportContract.correctSign, (asking, { id, ...on }) => {
    if (on.value === null && !on.weak) throw new Refusal('usage', { need: 'a value, weak, or both: what is to be corrected' })
    return signSaid(asking, id, { ...on, verdict: 'corrected' })
  }),
  route(reportContract.confirmFact, (asking, { value, ...input }) => factSaid(asking, input, 'confirmed', value)),
  route(reportContract.takeBackFact, async ({ house, actor }, { id, fact, on, reason }) => {
    const acts = await unjudgeFact(house, id, { fact, on, by: actor.person, reason })
    return { answer: { acts }, about: [id], logged: acts > 0 }
  }),
  route(reportContract.denyFact, (asking, input) => factSaid(asking, input, 'denied')),
]
