import { useNow } from '../../clock.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import type { Shelf } from './shapes.ts'

/** What the page can show beside the facts. */
export const views = ['offences', 'definitions', 'duties', 'sources'] as const

/** One of `views`. */
export type View = (typeof views)[number]

/** Jurisdictions that stand side by side at most. */
export const MOST_COLUMNS = 4

/** What stands side by side where nothing says which country. */
export const FIRST_PACKS = ['england-wales', 'netherlands', 'germany', 'ireland'] as const

/** What is chosen on the page, kept in the address; facts are never. */
export interface Chosen {
  readonly packs: readonly string[]
  readonly view: View
  readonly act: number
  /** Day of the act that was set here; null: as the report tells it. */
  readonly date: string | null
  readonly on: string
  readonly set: (change: { readonly packs?: readonly string[]; readonly view?: View; readonly act?: number; readonly date?: string | null; readonly on?: string | null }) => void
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads what is chosen from the address. `first`: jurisdictions that stand there when none is chosen. */
export function useView(shelf: Shelf, first: readonly string[]): Chosen {
  const [value, set] = useAddress()
  const today = useNow().slice(0, 10)
  const known = (value('in') ?? '').split(',').filter((id) => shelf.packs.some((p) => p.id === id))
  const act = Number(value('act') ?? 0)
  const [date, on] = [value('date'), value('on')]
  return {
    packs: (known.length > 0 ? [...new Set(known)] : first).slice(0, MOST_COLUMNS),
    view: views.find((v) => v === value('view')) ?? 'offences',
    act: Number.isInteger(act) && act >= 0 ? act : 0,
    date: date !== null && DAY.test(date) ? date : null,
    on: on !== null && DAY.test(on) ? on : today,
    set: ({ packs, view, act: n, date: day, on: proceedings }) => set({
      ...(packs === undefined ? {} : { in: packs.join(',') }), ...(view === undefined ? {} : { view: view === 'offences' ? null : view }),
      ...(n === undefined ? {} : { act: n === 0 ? null : String(n), date: null }), ...(day === undefined ? {} : { date: day }),
      ...(proceedings === undefined ? {} : { on: proceedings }),
    }),
  }
}
