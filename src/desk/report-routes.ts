import { isQuote } from '../conversation/index.ts'
import { unseenLinks, whyLinked } from '../footprint/index.ts'
import { readings } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { considerReport } from '../law/index.ts'
import { reportFound } from '../way-people.ts'
import { view, type Route } from './asking.ts'
import { linkPlaces } from './link-view.ts'
import { composeReport, versionsOf } from './report-view.ts'
import { movedWords, turnsOf } from './report-text.ts'
import { keptText, mostAtOnce } from './talk-text.ts'
import { reportContract } from './report.contract.ts'
import { purposed } from './purposed.ts'

/** Handlers of the endpoints that show a report. */
export const reportRoutes: readonly Route[] = [
  view(reportContract.report, async (seen, { id }, actor) => {
    let purposeMissing: readonly string[] = []
    const found = await composeReport(seen, id, async (ids) => {
      const { may, missing } = await purposed(seen.store, actor, ids.filter((other) => other !== id))
      purposeMissing = missing
      return may
    })
    if (found === null) throw new Refusal('not-found', {})
    const { kept: _kept, incidents, conversations, signs, versions, moves, ...rest } = found
    const answer = {
      ...rest, purposeMissing, askTheOwner: await unseenLinks.of(seen.store, id), incidents: incidents.map(({ description: _words, ...i }) => i),
      signs: signs.map((s) => (isQuote(s.sign, s.value) ? { ...s, value: null } : s)),
      conversations: conversations.map(({ turns, ...c }) => ({ ...c, turns: turns.length })),
      versions: versions.map(({ version, receivedAt, movedBecause }) => ({ version, receivedAt, movedBecause: movedBecause && movedWords(movedBecause) })),
      moves: moves.map((m) => ({ ...m, because: movedWords(m.because) })),
    }
    // People of linked reports are told with their names: those reports were looked at too.
    return { answer, about: [id, ...found.personas.flatMap((p) => p.identities.map((i) => i.reportId))] }
  }),
  view(reportContract.text, async (seen, { id, from, limit }) => {
    const most = mostAtOnce(seen, limit)
    // Of long conversations only the windows that are asked for are read.
    const kept = from > 0 ? await keptText(seen, id, from, most) : null
    if (kept !== null) return { answer: { id, ...kept, descriptions: [], kept: [] }, about: [id] }
    const reading = (await readings(seen.store, [id])).get(id)
    if (reading === undefined) throw new Refusal('not-found', {})
    const { total, turns } = turnsOf(reading, from, most)
    const answer = {
      id, total, next: from + turns.length < total && turns.length > 0 ? from + turns.length : null,
      turns: turns.map(({ talk, turn, by, when, text, at }) => ({ talk, turn, by, at: when, text, place: at })),
      descriptions: from > 0 ? [] : reading.incidents.flatMap((i) => (i.description === null ? [] : [{ text: i.description, place: i.at }])),
      kept: from > 0 ? [] : [...reading.kept],
    }
    return { answer, about: [id] }
  }),
  view(reportContract.versions, async (seen, { id }) => {
    const versions = await versionsOf(seen, id)
    return { answer: { versions: versions.map((v) => ({ ...v, movedBecause: v.movedBecause && movedWords(v.movedBecause) })) }, about: [id] }
  }),
  view(reportContract.facts, async (seen, { id }) => {
    const found = await reportFound(seen, seen.store, id)
    if (found === null) throw new Refusal('not-found', {})
    return { answer: await considerReport(seen.store, id, found, { on: seen.now.slice(0, 10) }), about: [id] }
  }),
  view(reportContract.whyLinked, async (seen, { id, other }) => {
    if (id === other) throw new Refusal('usage', { need: 'two different reports' })
    const why = await whyLinked(seen.store, id, other)
    const { linked, strength, threshold, against, rejected } = why
    return { answer: { linked, strength, threshold, because: await linkPlaces(seen.store, [id, other], why.because), against, rejected }, about: [id, other] }
  }),
]
