import type { Store } from '../../store/index.ts'
import type { Change, News, Source } from './hub.ts'
import { liveReads } from '../live.table.ts'

/** So many acts are read in one look; when more came, only that much changed is told, to everybody. */
const MOST_ACTS = 2_000

/** So many changes are told to readers in one look. */
const MOST_CHANGES = 1_000

/** Entries that tell of a change of a report, and what became of it. Looking is no news; that a report came is told by its place in the queue. */
export const newsKinds: Readonly<Record<string, Change['what']>> = {
  'report.held': 'held', 'report.released': 'held', 'report.hold-undone': 'held', 'report.moved': 'moved', 'report.erased': 'moved',
  // A new version may leave the report where it stands.
  'report.revised': 'placed',
  'claim.confirmed': 'judged', 'sign.confirmed': 'judged', 'sign.corrected': 'judged', 'sign.added': 'judged', 'sign.rejected': 'judged',
  'sign.withdrawn': 'judged', 'fact.confirmed': 'judged', 'fact.denied': 'judged', 'fact.corrected': 'judged', 'fact.taken-back': 'judged',
  'link.rejected': 'judged', 'link.restored': 'judged', 'group.split': 'judged', 'group.restored': 'judged',
}

const IDS = /\br[0-9a-f]{15}\b/g

/** Reads news of the log of a house. */
export function newsOf(store: Store, mostActs = MOST_ACTS): Source {
  return {
    end: () => liveReads.end(store),
    async read(from) {
      const acts = await liveReads.acts(store, from, mostActs)
      const last = acts.at(-1)
      if (last === undefined) return null
      if (acts.length === mostActs) return { next: await liveReads.end(store), changes: [], many: new Set(await liveReads.units(store)) }
      const by = new Map(acts.map((a) => [a.act_id, a]))
      const ids = [...by.keys()]
      const found: Change[] = []
      const told = new Set<string>()
      const put = (act: number, change: Change): void => {
        told.add(`${act} ${change.unit} ${change.id}`)
        found.push(change)
      }
      for (const { act_id: act, event, subject } of await liveReads.entries(store, ids, Object.keys(newsKinds))) {
        const [of, what] = [by.get(act), newsKinds[event]]
        if (of !== undefined && what !== undefined) for (const id of subject.match(IDS) ?? []) put(act, { unit: of.unit_id, id, what, who: of.who })
      }
      for (const { act_id: act, report_id: id, unit_id: unit } of await liveReads.placed(store, ids)) {
        const of = by.get(act)
        // What an act says that it did is told, not also where it put the report by that.
        if (of !== undefined && !told.has(`${act} ${unit} ${id}`)) put(act, { unit, id, what: 'placed', who: of.who })
      }
      return bounded(last.next, found)
    },
  }
}

/** Each change of a report by somebody once: what one did hides nothing of what another did. Too many in a unit are told as such. */
function bounded(next: number, found: readonly Change[]): News {
  const once = [...new Map(found.map((c) => [`${c.unit} ${c.id} ${c.what} ${c.who}`, c])).values()]
  const sizes = Map.groupBy(once, (c) => c.unit)
  const many = new Set([...sizes].flatMap(([unit, all]) => (all.length > MOST_CHANGES ? [unit] : [])))
  return { next, many, changes: once.filter((c) => !many.has(c.unit)) }
}
