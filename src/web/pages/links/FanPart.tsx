import { linksContract } from '../../../desk/links.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

type Child = { readonly kind: string; readonly value: string; readonly ages: readonly number[]; readonly reports: readonly string[] }

/** One account that reaches several children: who, when, which ages were told and which are not known. */
export function FanPart({ board, names, first }: { readonly board: Board; readonly names: Names; readonly first: string }) {
  const say = useSay()
  const { fans } = board.model.told
  if (fans.length === 0) return <section id="links-fans" tabIndex={-1}><h2>{say('links.fan-out')}</h2><p className="q">{say('links.fan.none')}</p></section>
  return <section id="links-fans" tabIndex={-1}><Told {...{ board, names, first }} /></section>
}

function Told({ board, names, first }: { readonly board: Board; readonly names: Names; readonly first: string }) {
  const say = useSay()
  const locale = useLocale()
  const asked = useCall(linksContract.fanOut, { id: first })
  if (asked.state === 'waiting') return <Waiting />
  if (asked.state === 'refused') return <Refused answer={asked} />
  const references = new Map(board.model.told.reports.map((r, n) => [r.id, names.report(n)]))
  const inReports = (child: Child): string => child.reports.map((r) => references.get(r) ?? r).join(', ')
  const columns: readonly Column<Child>[] = [
    { id: 'child', head: say('links.fan.child'), cell: (c) => <>{names.kind(c.kind)} <code><bdi>{c.value}</bdi></code></>, text: (c) => c.value },
    { id: 'age', head: say('links.fan.ages'), cell: (c) => (c.ages.length === 0 ? <span className="unknown">{say('links.rare.unknown')}</span> : c.ages.join(', ')), text: (c) => c.ages.join(', ') },
    { id: 'reports', head: say('links.fan.reports'), cell: (c) => <bdi>{inReports(c)}</bdi>, text: inReports },
  ]
  const { fans, left } = asked.value
  return (
    <>
      {fans.map((fan) => {
        const ages = fan.told.flatMap((c) => c.ages[0] ?? []).sort((x, y) => x - y)
        return (
          <div key={`${fan.kind} ${fan.value}`} className="fan">
            <h2>{say('links.fan', { count: fan.children })}</h2>
            <dl className="kv">
              <dt>{say('links.fan.account')}</dt><dd>{names.kind(fan.kind)} <code><bdi>{names.value(fan.kind, fan.value)}</bdi></code></dd>
              <dt>{say('links.fan.when')}</dt><dd>{fan.first === null || fan.last === null ? <span className="unknown">{say('links.rare.unknown')}</span> : <bdi>{fan.first.slice(0, 10) === fan.last.slice(0, 10) ? locale.date(fan.first) : `${locale.date(fan.first, 'short')} – ${locale.date(fan.last)}`}</bdi>}</dd>
              <dt>{say('links.fan.ages')}</dt>
              <dd>{ages.join(', ')}{ages.length > 0 && ages.length < fan.children ? '; ' : ''}{ages.length < fan.children ? <span className="unknown">{say('links.fan.ages-unknown', { count: fan.children - ages.length })}</span> : null}</dd>
            </dl>
            <details><summary>{say('links.fan.children')}</summary><DataTable caption={say('links.fan.children')} columns={columns} rows={fan.told} keyOf={(c) => `${c.kind} ${c.value}`} exportName="children-of-one-account" about={first} /></details>
          </div>
        )
      })}
      {left > 0 ? <p className="dim">{say('links.fan.left', { count: left })}</p> : null}
    </>
  )
}
