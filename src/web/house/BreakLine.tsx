import { tookBreak, useReading } from '../reading.ts'
import { useSay } from '../words/say.tsx'

/** Suggests a break, once what was open adds up to the reader's own figure; it blocks nothing and is told to nobody. */
export function BreakLine() {
  const say = useSay()
  const { isBreakDue, minutesSinceBreak } = useReading()
  if (!isBreakDue) return null
  return (
    <div className="notice over" role="status">
      <span className="grow">{say('shell.break.due', { count: minutesSinceBreak })}</span>
      <button type="button" className="btn bare" onClick={tookBreak}>{say('shell.break.taken')}</button>
    </div>
  )
}
