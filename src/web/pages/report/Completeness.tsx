import { Pips, type Pip } from '../../parts/Marks.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { fieldWord, type Sheet } from './sheet.ts'

/** How complete the report is: the share that is known, and what stands first among what could change it. */
export function Completeness({ of }: { readonly of: NonNullable<Sheet['standing']>['completeness'] }) {
  const [say, locale] = [useSay(), useLocale()]
  const first = of.missing[0]
  const full = Math.round(8 * of.percent / 100)
  const keys = Math.min(8 - full, of.missing.length)
  const pips = Array.from({ length: 8 }, (_, n): Pip => ({ name: String(n), state: n < full ? 'has' : n < full + keys ? 'key' : 'gap' }))
  const words = first === undefined ? '' : say('report.complete.missing', { field: fieldWord(say, first.field), more: of.missing.length - 1 })
  return (
    <div className="two">
      <Pips pips={pips} said={say('report.complete.said', { percent: locale.percent(of.percent / 100), missing: of.missing.length })} />
      <span className="q">{locale.percent(of.percent / 100)}{words === '' ? '' : `, ${words}`}</span>
    </div>
  )
}
