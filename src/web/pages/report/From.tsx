import { createContext, useContext, type ReactNode } from 'react'
import { Provenance } from '../../parts/Provenance.tsx'
import { Value } from '../../parts/Times.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { useZones, zonesIn } from './zones.ts'
import { valueText, type Sheet, type WrittenValue } from './sheet.ts'

/** The files that tell the report that is open. */
export const Sources = createContext<Sheet['sources']['items']>([])

/** What a page knows of a place beside the place: version, reader and hash of the file that tells it. */
export function useSource(place: string): { readonly version: number | null; readonly reader: string | null; readonly sha256: string | null } {
  const source = useContext(Sources).find((s) => place.startsWith(`${s.file}#`))
  const say = useSay()
  if (source === undefined) return { version: null, reader: null, sha256: null }
  return { version: source.since, reader: say.ifAny(`kinds.format.${source.format}`) ?? source.format, sha256: source.sha256 }
}

/** A value of the source with its place, an instant by both clocks; as it was written stands behind it. `children` where it is shown otherwise. */
export function From({ told, children, read, said, side, isDerived = false }: {
  readonly told: WrittenValue; readonly children?: ReactNode; readonly read?: string | null; readonly said?: string | null; readonly side?: 'end'
  /** The house made it of what stands there: it is not as written. */
  readonly isDerived?: boolean
}) {
  const [say, locale, zones] = [useSay(), useLocale(), useZones()]
  const source = useSource(told.at)
  const text = valueText(say, told.value)
  const written = told.letters === undefined ? text : `${text}… ${say('report.cut', { letters: locale.number(told.letters) })}`
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return (
    <Provenance place={told.at} written={isDerived ? null : written} read={read ?? null} said={said ?? null} {...source} {...(side === undefined ? {} : { side })}>
      {children ?? <Value text={shown} zones={zonesIn(zones)} />}{told.free === true ? <span className="sr"> {say('report.free')}</span> : null}
    </Provenance>
  )
}

/** Letters of a value in running lines; all that was sent stands behind it. */
const SHOWN = 80
