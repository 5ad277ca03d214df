import type { z } from 'zod'
import { mediaContract } from '../../../desk/media.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

type Day = z.output<typeof mediaContract.ownExposure.output>['days'][number]

/** Files that were before the reader, day by day: seconds as they were measured, and openings of which nothing was measured. */
export function OwnExposure() {
  const [say, locale] = [useSay(), useLocale()]
  const own = useCall(mediaContract.ownExposure, {})
  if (own.state === 'waiting') return <Waiting />
  if (own.state === 'refused') return <Refused answer={own} />
  const rows = own.value.days.toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const columns: readonly Column<Day>[] = [
    { id: 'day', head: say('media.me.day'), cell: (d) => <bdi>{locale.date(d.day, 'day', 'UTC')}</bdi>, text: (d) => d.day },
    { id: 'seconds', head: say('media.me.time'), isNumber: true, cell: (d) => (d.seconds === 0 && d.unmeasured > 0 ? <span className="unknown">{say('parts.unknown')}</span> : say('parts.seconds', { count: Math.round(d.seconds) })), text: (d) => d.seconds },
    { id: 'files', head: say('media.me.files'), isNumber: true, cell: (d) => locale.number(d.files), text: (d) => d.files },
    { id: 'openings', head: say('media.me.openings'), isNumber: true, cell: (d) => locale.number(d.openings), text: (d) => d.openings },
    { id: 'unmeasured', head: say('media.me.unmeasured'), isNumber: true, cell: (d) => locale.number(d.unmeasured), text: (d) => d.unmeasured },
  ]
  return (
    <section className="sec" aria-labelledby="exposure">
      <h2 id="exposure">{say('media.me.exposure')}</h2>
      <p className="q">{say('media.me.exposure.said')}</p>
      {rows.length === 0 ? <p className="q">{say('media.me.exposure.none')}</p> : <DataTable caption={say('media.me.exposure')} columns={columns} rows={rows} keyOf={(d) => d.day} exportName="own-exposure" />}
    </section>
  )
}
