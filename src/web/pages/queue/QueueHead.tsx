import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { Band, type BandName } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import type { Group } from './order.ts'


/** The head of a band: how many, answer within, in which order, how many late. Low says that it is no clearance. */
export function QueueHead({ group, rowIndex, onLate }: { readonly group: Group; readonly rowIndex: number; readonly onLate: (band: BandName) => void }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const { band, held, reports, late, lateSince } = group
  return (
    <div role="row" aria-rowindex={rowIndex} className="g">
      <div role="gridcell" aria-colspan={6} className="g-in">
        <Band band={band} />
        <span className="q">{held ? say('queue.head.held', { count: reports }) : say('parts.reports', { count: reports })}</span>
        {held ? null : <span className="q hide-s">{say('queue.head.within', { band: band === 'very-high' ? 'top' : band })}</span>}
        {held ? null : <span className="dim hide-s">{say('queue.head.order')}</span>}
        {held ? null : late === 0 || lateSince === null ? <span className="dim hide-s">{say('queue.head.none-late')}</span>
          : <button type="button" className="plain-btn" tabIndex={-1} onClick={() => onLate(band)}>{say('queue.head.late', { count: late, time: locale.left(lateSince, now) })}</button>}
        {band === 'low' && !held ? <span className="q hide-s">{say('queue.not-cleared')}</span> : null}
      </div>
    </div>
  )
}
