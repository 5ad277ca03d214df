import { useLocale } from '../../hooks/useLocale.ts'
import { Pips } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import { eightOf } from '../queue/said.ts'
import { gapWord, type Sheet } from './sheet.ts'

/** How complete the report is: the same eight places as in the queue, the share that is known, and what stands first among what could change it. */
export function Completeness({ sheet, of }: { readonly sheet: Sheet; readonly of: NonNullable<Sheet['standing']>['completeness'] }) {
  const [say, locale] = [useSay(), useLocale()]
  const first = of.missing[0]
  const percent = locale.percent(of.percent / 100)
  return (
    <div className="two">
      <Pips pips={eightOf({ gaps: sheet.gaps, completeness: of })} said={say('report.complete.said', { percent, missing: of.missing.length })} />
      <span className="q">{percent}{first === undefined ? '' : `, ${say('report.complete.missing', { field: gapWord(say, first.field), more: of.missing.length - 1 })}`}</span>
    </div>
  )
}
