import { holds, keyRows, ourKeys, persons, retentionRules, signedList, units } from '../custody/index.ts'
import { wordListsNow } from '../conversation/index.ts'
import { ruleSet } from '../triage/index.ts'
import { route, view, type Route } from './asking.ts'
import { houseContract } from './house.contract.ts'

/** Handlers of what tells how the house itself stands. */
export const houseRoutes: readonly Route[] = [
  view(houseContract.units, async ({ store }, _input, { unit }) => {
    const all = await units.list(store)
    const here = (await persons.list(store, unit)).length // of other units the asker sees nobody
    return { answer: { units: all.map((u) => ({ ...u, here: u.id === unit, people: u.id === unit ? here : null })) }, about: [] }
  }),
  route(houseContract.keys, async ({ house, actor }) => {
    const { logKeys: [current, ...older] } = await signedList(house, 0, 1)
    // Looking makes no key: in a house that has signed nothing yet, or under another name since, there is none to show.
    const isOurs = current !== undefined && (house.logOrigin === undefined || current.startsWith(`${house.logOrigin}+`))
    const own = isOurs ? await ourKeys(house) : null
    const log = [
      ...(current === undefined ? [] : [{ use: 'log' as const, vkey: current, current: true }]), ...older.map((vkey) => ({ use: 'log' as const, vkey, current: false })),
      ...(own === null ? [] : [{ use: 'witness' as const, vkey: own.witness, current: true }]),
    ]
    return { answer: { vault: await keyRows.ages(house.store, actor.unit), log }, about: [] }
  }),
  route(houseContract.rules, () => Promise.resolve({ answer: ruleSet(), about: [] })),
  route(houseContract.wordLists, async ({ house }) => ({ answer: await wordListsNow(house.talk), about: [] })),
  route(houseContract.retention, async ({ house, actor }) => {
    const standing = await holds.standing(house.store, actor.unit)
    const told = standing.map((h) => ({ kind: h.scope_kind, id: h.scope_id, by: h.placed_by, at: h.placed_at }))
    return { answer: { rules: retentionRules, holds: told }, about: [] }
  }),
]
