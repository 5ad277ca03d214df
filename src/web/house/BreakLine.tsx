import { tookBreak, useBreakDue } from '../hooks/useReading.ts'
import { useSettings } from '../settings.ts'
import { useSay } from '../words/say.tsx'

/** Suggests a break, once what was open adds up to the reader's own figure; it blocks nothing and is told to nobody. */
export function BreakLine() {
  const say = useSay()
  const { breakMinutes } = useSettings()
  if (!useBreakDue()) return null
  return (
    <div className="notice" role="status">
      <span className="grow">{say('media.break.due', { count: breakMinutes })}</span>
      <button type="button" className="btn bare" onClick={tookBreak}>{say('media.break.taken')}</button>
    </div>
  )
}
