import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import { linksContract } from '../../../desk/links.contract.ts'
import { useCall } from '../../call.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { PageBar } from '../../parts/PageBar.tsx'
import { Empty, Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

type Group = z.output<typeof linksContract.linkGroups.output>['groups'][number]

const ORDERS = ['reports', 'accounts', 'children'] as const

/** Groups of the unit: the largest, those of most accounts (networks), and those in which one account reaches most children (fan-out). */
export function Groups() {
  const say = useSay()
  const [given, set] = useAddress()
  const by = ORDERS.find((o) => o === given('by')) ?? 'reports'
  return (
    <>
      <PageBar title={say('shell.all-links')} />
      <div className="filters">
        <label className="slide"><span className="q">{say('links.groups.by')}</span>
          <select className="input" value={by} onChange={(event) => set({ by: event.target.value === 'reports' ? null : event.target.value })}>
            {ORDERS.map((o) => <option key={o} value={o}>{say(`links.groups.by.${o}`)}</option>)}
          </select>
        </label>
      </div>
      <List key={by} by={by} />
    </>
  )
}

function useColumns(): readonly Column<Group>[] {
  const say = useSay()
  const locale = useLocale()
  const reference = (g: Group): string => g.reference ?? g.first
  const count = (id: 'reports' | 'accounts' | 'children' | 'unseen'): Column<Group> =>
    ({ id, head: say(`links.groups.${id}`), cell: (g) => locale.number(g[id]), text: (g) => g[id], isNumber: true })
  return [
    { id: 'first', head: say('links.groups.first'), cell: (g) => <Link href={`/reports/${g.first}/links`}><bdi>{reference(g)}</bdi></Link>, text: reference },
    count('reports'), count('accounts'), count('children'), count('unseen'),
    { id: 'since', head: say('links.groups.since'), cell: (g) => <bdi>{locale.date(g.receivedAt)}</bdi>, text: (g) => g.receivedAt },
  ]
}

function List({ by }: { readonly by: typeof ORDERS[number] }) {
  const say = useSay()
  const [after, setAfter] = useState<string | null>(null)
  const asked = useCall(linksContract.linkGroups, after === null ? { order: by } : { order: by, after })
  const columns = useColumns()
  if (asked.state === 'waiting') return <Waiting />
  if (asked.state === 'refused') return <Refused answer={asked} />
  const { groups, next } = asked.value
  if (groups.length === 0 && after === null) return <Empty title={say('links.groups.none')}><p>{say('links.groups.none.said')}</p></Empty>
  return (
    <section className="under groups">
      <DataTable caption={say('links.groups')} columns={columns} rows={groups} keyOf={(g) => g.first} exportName="groups" />
      <p className="btns">
        {after === null ? null : <button type="button" className="btn" onClick={() => setAfter(null)}>{say('links.groups.head')}</button>}
        {next === null ? null : <button type="button" className="btn" onClick={() => setAfter(next)}>{say('links.groups.next')}</button>}
      </p>
    </section>
  )
}
