import { useMemo } from 'react'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSay } from '../../words/say.tsx'
import type { Model } from './model.ts'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

/** An account and what joins it to others. */
interface Account {
  readonly thing: number
  readonly reports: readonly number[]
  readonly others: number
}

const LISTED = 200

/** The reports in which each account of a graph stands. */
function accountsIn({ told, lines }: Model): ReadonlyMap<number, ReadonlySet<number>> {
  const inReports = new Map<number, Set<number>>()
  for (const { a, b } of lines) {
    const thing = Number(b.slice(1))
    if (a.startsWith('r') && b.startsWith('t') && told.things[thing]?.shape === 'account') inReports.set(thing, (inReports.get(thing) ?? new Set()).add(Number(a.slice(1))))
  }
  return inReports
}

/** Accounts of a graph that are joined: those that stand in one report, or in reports that a link joins. */
function networkOf(model: Model): readonly Account[] {
  const inReports = accountsIn(model)
  const accountsOf = new Map<number, number[]>()
  for (const [thing, reports] of inReports) for (const r of reports) accountsOf.set(r, [...accountsOf.get(r) ?? [], thing])
  const joined = new Map<number, Set<number>>()
  const join = (list: readonly number[]): void => {
    for (const one of list) for (const other of list) if (one !== other) joined.set(one, (joined.get(one) ?? new Set()).add(other))
  }
  for (const list of accountsOf.values()) join(list)
  for (const r of model.rows) if (r.type === 'link' && r.link.rejected === null) join([...accountsOf.get(r.a) ?? [], ...accountsOf.get(r.b) ?? []])
  return [...inReports].map(([thing, reports]) => ({ thing, reports: [...reports], others: joined.get(thing)?.size ?? 0 }))
    .filter((a) => a.others > 0).sort((x, y) => y.others - x.others || y.reports.length - x.reports.length)
}

/** Networks: accounts that what their reports share joins. */
export function NetworkPart({ board, names, first }: { readonly board: Board; readonly names: Names; readonly first: string }) {
  const say = useSay()
  const accounts = useMemo(() => networkOf(board.model), [board.model])
  const named = (a: Account): string => names.thing(a.thing)
  const columns: readonly Column<Account>[] = [
    { id: 'account', head: say('links.network.account'), cell: (a) => <><span className="q">{names.kind(board.model.told.things[a.thing]?.kind ?? '')}</span> <code><bdi>{named(a)}</bdi></code></>, text: named },
    { id: 'reports', head: say('links.network.reports'), cell: (a) => a.reports.length, text: (a) => a.reports.length, isNumber: true },
    { id: 'with', head: say('links.network.with'), cell: (a) => say('links.network.accounts', { count: a.others }), text: (a) => a.others, isNumber: true },
  ]
  return (
    <section>
      <h2>{say('links.network')}</h2>
      <p className="q">{accounts.length === 0 ? say('links.network.none') : say('links.network.said', { count: accounts.length })}</p>
      {accounts.length === 0 ? null : <DataTable caption={say('links.network')} columns={columns} rows={accounts.slice(0, LISTED)} keyOf={(a) => String(a.thing)} exportName="accounts-that-share" about={first} />}
      {accounts.length > LISTED ? <p className="dim">{say('links.more', { count: accounts.length - LISTED })}</p> : null}
    </section>
  )
}
