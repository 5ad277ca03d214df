import type { z } from 'zod'
import { mediaContract } from '../../../desk/media.contract.ts'
import { useCall } from '../../call.ts'
import { useReading } from '../../reading.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

type Day = z.output<typeof mediaContract.ownReading.output>['days'][number]

/** How often the reader opened what people wrote, day by day: text is exposure too. */
export function OwnReading() {
  const [say, locale] = [useSay(), useLocale()]
  const own = useCall(mediaContract.ownReading, {}, { quiet: true })
  const { minutesToday } = useReading()
  if (own.state === 'waiting') return <Waiting />
  if (own.state === 'refused') return <Refused answer={own} />
  const columns: readonly Column<Day>[] = [
    { id: 'day', head: say('media.me.day'), cell: (d) => <bdi>{locale.date(d.day, 'day', 'UTC')}</bdi>, text: (d) => d.day },
    { id: 'opened', head: say('media.me.opened'), isNumber: true, cell: (d) => locale.number(d.opened), text: (d) => d.opened },
    { id: 'reports', head: say('media.me.reports'), isNumber: true, cell: (d) => locale.number(d.reports), text: (d) => d.reports },
  ]
  return (
    <section className="sec" aria-labelledby="reading">
      <h2 id="reading">{say('media.me.reading')}</h2>
      <p className="q">{say('media.me.reading.said')}</p>
      <p>{say('media.me.reading.today', { count: minutesToday })}</p>
      {own.value.days.length === 0 ? <p className="q">{say('media.me.reading.none')}</p> : <DataTable caption={say('media.me.reading')} columns={columns} rows={own.value.days} keyOf={(d) => d.day} exportName="own-reading" />}
    </section>
  )
}
