import { links } from '../footprint/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bands, standings } from '../triage/index.ts'
import type { House } from '../way.ts'
import { route, type Asking, type Route } from './asking.ts'
import { holdContract } from './hold.contract.ts'
import { holdReports, undoHeld } from './holding.io.ts'
import { purposed } from './purposed.ts'
import { rowsTold } from './queue-order-routes.io.ts'
import { queueReads } from './queue.table.ts'

/** So many of what would be held are shown, picked by chance. */
const SAMPLE = 12

const WEEK_MS = 7 * 86_400_000

/** Of these reports, those that the asker sees and has a purpose for, and what stands against holding the others. */
async function sorted(seen: House, actor: Asking['actor'], asked: readonly string[]) {
  const ids = [...new Set(asked)]
  const { may } = await purposed(seen.store, actor, ids)
  const found = new Map((await queueReads.rowsOf(seen.store, ids)).map((r) => [r.report_id, r]))
  const stays = { danger: 0, pending: 0, held: 0, unseen: 0 }
  const hold = ids.filter((id) => {
    const row = found.get(id)
    const why = row === undefined || !may.has(id) ? 'unseen' as const
      : row.by_person ? 'held' as const
        : ids.length > 1 && row.band === 0 ? 'danger' as const
          : ids.length > 1 && row.pending ? 'pending' as const : null
    if (why !== null) stays[why]++
    return why === null
  })
  return { hold, stays }
}

/** What would be lost sight of. */
async function lostBy(seen: House, hold: readonly string[]) {
  const found = [...(await standings.of(seen.store, hold)).values()]
  const near = await links.neighbours(seen.store, hold)
  const among = new Set(hold)
  const soon = found.flatMap(({ expiresFirst }) => (expiresFirst !== null && Date.parse(expiresFirst.at) - Date.parse(seen.now) < WEEK_MS ? [expiresFirst.at] : [])).sort()
  const rules = new Map<string, number>()
  for (const s of found) for (const rule of new Set(s.triggers.map((t) => t.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  return {
    bands: bands.map((band) => ({ band, reports: found.filter((s) => s.band === band).length })).filter((b) => b.reports > 0),
    rules: [...rules].map(([rule, reports]) => ({ rule, reports })).sort((x, y) => y.reports - x.reports || (x.rule < y.rule ? -1 : 1)),
    expiring: soon.length, firstExpiry: soon[0] ?? null,
    linked: new Set(near.filter((l) => !among.has(l.other)).map((l) => l.mine)).size,
    couldRise: found.filter((s) => s.completeness.missing.length > 0).length,
  }
}

/** Some of these by chance, each as likely as any other. */
function picked(ids: readonly string[], most: number, random: (bytes: number) => Uint8Array): string[] {
  const left = [...ids]
  const out: string[] = []
  while (out.length < most && left.length > 0) {
    const n = Buffer.from(random(6)).readUIntBE(0, 6) % left.length
    out.push(...left.splice(n, 1))
  }
  return out
}

async function said({ house, actor, see }: Asking, asked: readonly string[], held: boolean, reason: string) {
  const { may } = await see((seen) => purposed(seen.store, actor, asked))
  const ids = [...new Set(asked)]
  const reached = ids.filter((id) => may.has(id))
  if (reached.length === 0) throw new Refusal('not-found', {})
  const batch = `hld_${Buffer.from(house.random(8)).toString('hex')}`
  // One of several that were asked stays one of several, also when the asker sees no other.
  const isBulk = ids.length > 1
  const { done, left } = await holdReports(house, actor.person, reached, { batch, held, reason, isBulk })
  return { answer: { batch, done: [...done], left: [...left, ...ids.filter((id) => !may.has(id))] }, about: done, logged: true }
}

/** Handlers by which people hold reports as noise and take that back. */
export const holdRoutes: readonly Route[] = [
  route(holdContract.previewHold, async ({ see, actor, house }, { ids }) => see(async (seen) => {
    const { hold, stays } = await sorted(seen, actor, ids)
    const { rows } = await rowsTold(seen, actor, picked(hold, SAMPLE, house.random))
    return { answer: { hold, stays, sample: rows, lost: await lostBy(seen, hold) }, about: rows.map((r) => r.id) }
  })),
  route(holdContract.hold, (asking, { ids, reason }) => said(asking, ids, true, reason)),
  route(holdContract.release, (asking, { ids, reason }) => said(asking, ids, false, reason)),
  route(holdContract.undoHold, async ({ house, actor }, { batch }) => {
    const ids = await undoHeld(house, actor.person, batch)
    if (ids.length === 0) throw new Refusal('not-found', {})
    return { answer: { done: true as const, reports: ids.length }, about: ids, logged: true }
  }),
]
