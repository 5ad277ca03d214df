import type { Store } from '../../store/index.ts'
import type { Change, News, Source } from './hub.ts'
import { liveReads } from '../live.table.ts'

/** So many acts are read in one look; when more came, only that much changed is told, to everybody. */
const MOST_ACTS = 2_000

/** So many reports are named to readers in one look. */
const MOST_CHANGES = 1_000

/** Entries that tell of a change of a report, and what became of it. Looking is no news. */
const KINDS: Readonly<Record<string, Change['what']>> = {
  'report.held': 'held', 'report.released': 'held', 'report.hold-undone': 'held', 'report.moved': 'moved', 'report.erased': 'moved',
  'claim.confirmed': 'judged', 'sign.confirmed': 'judged', 'sign.corrected': 'judged', 'sign.added': 'judged', 'sign.rejected': 'judged',
  'fact.confirmed': 'judged', 'fact.denied': 'judged', 'link.rejected': 'judged', 'link.restored': 'judged',
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
      for (const { act_id: act, event, subject } of await liveReads.entries(store, ids, Object.keys(KINDS))) {
        const [of, what] = [by.get(act), KINDS[event]]
        if (of !== undefined && what !== undefined) for (const id of subject.match(IDS) ?? []) found.push({ unit: of.unit_id, id, what, who: of.who })
      }
      for (const { act_id: act, report_id: id, unit_id: unit } of await liveReads.placed(store, ids)) {
        const of = by.get(act)
        if (of !== undefined) found.push({ unit, id, what: 'placed', who: of.who })
      }
      return bounded(last.next, found)
    },
  }
}

/** Each report once, by the first that is told of it; too many in a unit are told as such. */
function bounded(next: number, found: readonly Change[]): News {
  const once = [...new Map(found.toReversed().map((c) => [`${c.unit} ${c.id}`, c])).values()].toReversed()
  const sizes = Map.groupBy(once, (c) => c.unit)
  const many = new Set([...sizes].flatMap(([unit, all]) => (all.length > MOST_CHANGES ? [unit] : [])))
  return { next, many, changes: once.filter((c) => !many.has(c.unit)) }
}
