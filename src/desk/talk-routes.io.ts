import { keepOpeningReason } from '../conversation/index.ts'
import { inAct } from '../custody/index.ts'
import { problems, reports } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { route, view, type Route } from './asking.ts'
import { signSaid } from './judge-routes.ts'
import { desk } from './table.ts'
import { answersOf, languagesOf, signCounts, turnsBy } from './talk-answers.ts'
import { ledgerOf } from './talk-ledger.ts'
import { openedTalks } from './talk-open.ts'
import { closedTurns, openedTurns, turnRanges, withNames } from './talk-turns.ts'
import { MOST_OPENED, talkContract } from './talk.contract.ts'

const nothing = {
  turns: 0, talks: [], speakers: [], signs: [], answers: null, isEarlier: false,
}

/** What the unit allows: how many turns are opened at once, and from how many on a reason is asked. */
function policyOf({ reading }: House) {
  return { turnsAtOnce: Math.min(reading?.turnsAtOnce ?? MOST_OPENED, MOST_OPENED), reasonFrom: reading?.reasonFrom ?? null }
}

/** Refuses to open more turns at once than the unit allows, and so many without a reason. */
function demandPolicy(house: House, turns: number, reason: string | null): void {
  const { turnsAtOnce, reasonFrom } = policyOf(house)
  if (turns > turnsAtOnce) throw new Refusal('text-at-once', { most: turnsAtOnce, asked: turns })
  if (reasonFrom !== null && turns >= reasonFrom && reason === null) throw new Refusal('reason-missing', { from: reasonFrom })
}

/** Handlers of the endpoints that tell conversations without their words, and open them turn by turn. */
export const talkRoutes: readonly Route[] = [
  view(talkContract.talk, async (seen, { id }) => {
    const [report] = await reports.byIds(seen.store, [id])
    const opened = await openedTalks(seen, id)
    if (report === undefined) throw new Refusal('not-found', {})
    const isCut = (await problems.ofReport(seen.store, id)).some((p) => p.code === 'too-many')
    const told = { id, reference: report.reference, format: report.format, isCut, policy: policyOf(seen) }
    if (opened === null) return { answer: { ...nothing, ...told }, about: [id] }
    const { open: { book, isEarlier }, row } = opened
    const talks = book.talks.map(({ languages, ...talk }) => ({ ...talk, languages: languagesOf(languages) }))
    const answer = { ...told, turns: book.turns, talks, speakers: turnsBy(row, book.speakers), signs: signCounts(row), answers: answersOf(book, row), isEarlier }
    return { answer, about: [id] }
  }),
  view(talkContract.ledger, async (seen, { id, columns, ...narrowing }) => {
    const opened = await openedTalks(seen, id)
    if (opened === null) return { answer: { from: 0, to: 0, turnsInColumn: 1, lanes: [], days: [] }, about: [id] }
    return { answer: ledgerOf(opened.open.book, opened.row, narrowing, columns), about: [id] }
  }),
  route(talkContract.turns, async ({ house, actor, see }, { id, from, limit, ...narrowing }) => {
    const answer = await see(async (seen) => {
      const opened = await openedTalks(seen, id)
      return opened === null ? { total: 0, from, turns: [], before: null, after: null } : closedTurns(opened, narrowing, from, limit, actor.person)
    })
    // Who judged a sign of a report that somebody sees is told by name, whoever it is.
    const names = await desk.namesOf(house.store, answer.turns.flatMap((t) => t.signs.flatMap((s) => s.said.map((w) => w.by))))
    return { answer: { ...answer, turns: answer.turns.map((t) => withNames(t, names)) }, about: [id] }
  }),
  route(talkContract.openTurns, async ({ house, actor, see }, { id, turns: asked, reason }) => {
    demandPolicy(house, new Set(asked).size, reason)
    const turns = await see(async (seen) => {
      const opened = await openedTalks(seen, id)
      return opened === null ? [] : openedTurns(opened.open, asked, actor.person)
    })
    if (turns.length === 0) throw new Refusal('not-found', {})
    await inAct(house, actor.person, actor.purpose ?? 'text', async (act) => {
      act.note([{ event: 'talk.turns-opened', subject: id, result: `turns ${turnRanges(turns.map((t) => t.turn))}` }])
      if (reason !== null) keepOpeningReason(act, id, reason)
    })
    return { answer: { turns }, about: [id], logged: true }
  }),
  route(talkContract.withdrawSign, (asking, { id, ...on }) => signSaid(asking, id, { ...on, verdict: 'withdrawn', weak: false, value: null })),
]
