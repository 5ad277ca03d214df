import { useLocale } from '../hooks/useLocale.ts'
import { useSay } from '../words/say.tsx'

/** A time as a source tells it; see `kernel/time.ts`. */
export interface WhenTold {
  readonly instant: string | null
  readonly local: string | null
  readonly written: string
  readonly zone: string | null
  readonly precision: string
  readonly means: string
}

/** An instant of ours in the reader's zone, which is named. */
export function Instant({ at, zone, seconds }: { readonly at: string; readonly zone?: string; readonly seconds?: boolean }) {
  const locale = useLocale()
  return <time dateTime={at}><bdi>{locale.dateTime(at, zone)}{seconds === true ? ` :${at.slice(17, 19)}` : ''}</bdi></time>
}

/** A time of a source: what it wrote, and what it is read as. Where it told no zone, none is invented: the words say so. */
export function When({ at }: { readonly at: WhenTold }) {
  const [say, locale] = [useSay(), useLocale()]
  if (at.instant === null) return <span><bdi>{at.written}</bdi> <span className="dim">{say('parts.no-zone')}</span></span>
  const fine = at.precision === 'year' || at.precision === 'month' || at.precision === 'day'
  return <time dateTime={at.instant} title={at.written}><bdi>{fine ? at.written : locale.dateTime(at.instant)}</bdi></time>
}
