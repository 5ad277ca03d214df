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

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/

/** Whether a source wrote an instant as a value of its own. A time without a zone is none: no zone is invented for it. */
const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text))

/** A value of a source in a line: an instant by the clocks of these zones (none: the reader's), each named; any other value as it stands. */
export function Value({ text, zones = [] }: { readonly text: string; readonly zones?: readonly string[] }) {
  const locale = useLocale()
  if (!isInstant(text)) return <bdi>{text}</bdi>
  const clocks = zones.length === 0 ? [locale.dateTime(text)] : zones.map((zone) => locale.dateTime(text, zone))
  return <time dateTime={text}>{clocks.map((told, n) => <span key={told}>{n === 0 ? null : ' / '}<bdi>{told}</bdi></span>)}</time>
}

/** A time of a source: what it wrote, and what it is read as, by the clocks of `zones` (none: the reader's). Where it told no zone, none is invented: the words say so. */
export function When({ at, zones = [] }: { readonly at: WhenTold; readonly zones?: readonly string[] }) {
  const say = useSay()
  if (at.instant === null) return <span><bdi>{at.written}</bdi> <span className="dim">{say('parts.no-zone')}</span></span>
  const fine = at.precision === 'year' || at.precision === 'month' || at.precision === 'day'
  if (fine) return <time dateTime={at.instant}><bdi>{at.written}</bdi></time>
  return <span title={at.written}><Value text={at.instant} zones={zones} /></span>
}
