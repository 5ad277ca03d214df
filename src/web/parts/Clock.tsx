import { useNow } from '../clock.ts'
import { useLocale } from '../hooks/useLocale.ts'
import { useSay } from '../words/say.tsx'
import { Drain } from './Marks.tsx'

const HOUR_MS = 3_600_000

/**
 * A deadline: time left, a draining line, what is lost. `at` ISO UTC, null where no deadline is known; `wholeHours` is the length that the line stands
 * for (a month unless told); `soonHours` when it turns amber (48 for evidence, 4 for a duty).
 */
export function Clock({ at, what, wholeHours = 24 * 30, soonHours = 48 }: { readonly at: string | null; readonly what: string; readonly wholeHours?: number; readonly soonHours?: number }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const leftMs = at === null ? null : Date.parse(at) - Date.parse(now)
  const kind = leftMs === null ? 'unk' : leftMs < soonHours * HOUR_MS ? 'soon' : ''
  const left = at === null || leftMs === null ? say('parts.unknown') : leftMs < 0 ? say('parts.over', { time: locale.left(at, now) }) : locale.left(now, at)
  return (
    <span className={`clock ${kind}`}>
      <span className="left"><span className="t">{left}</span><Drain part={leftMs === null ? null : leftMs / (wholeHours * HOUR_MS)} /></span>
      <span className="q cut">{what}</span>
    </span>
  )
}
