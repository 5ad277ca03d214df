import { useWrongClock } from '../clock.ts'
import { takeBack, useAnnounced, useUndo, useUndoNow } from '../notices.ts'
import { useReach } from '../reach.ts'
import { useSay } from '../words/say.tsx'

/** What was done and can be taken back: stays until it is closed. */
export function UndoLine() {
  const say = useSay()
  const now = useUndoNow()
  const { close } = useUndo()
  if (now === null) return null
  return (
    <aside className="undo" aria-label={say('parts.undo')}>
      <span>{now.said}</span>
      <button type="button" className="btn bare" aria-busy={now.isBusy} onClick={() => void takeBack()}>{say('parts.undo')}</button>
      <button type="button" className="btn bare" onClick={close}>{say('parts.close')}</button>
      {now.wrong === '' ? null : <span role="alert" className="attn">{now.wrong}</span>}
    </aside>
  )
}

/** What is read out to whoever cannot see it change: two regions in turn, so that the same words are read out again. */
export function Announced() {
  const { words, turn } = useAnnounced()
  return <>{[0, 1].map((n) => <div key={n} className="sr" role="status">{turn % 2 === n ? words : ''}</div>)}</>
}

/** Says once that this machine's clock is wrong, and that times left are counted by the server's. */
export function WrongClock() {
  const say = useSay()
  const wrong = useWrongClock()
  if (wrong === null) return null
  return (
    <div className="notice attention" role="status">
      <span className="grow">{say('shell.clock', { minutes: wrong.minutes, slow: wrong.isSlow ? 'yes' : 'no' })}</span>
      <button type="button" className="btn bare" onClick={wrong.told}>{say('parts.close')}</button>
    </div>
  )
}

/** Says that the server does not answer; nothing that is shown or typed goes away. */
export function Reach() {
  const say = useSay()
  return useReach() ? null : <div className="notice attention over" role="alert"><b>{say('shell.gone.title')}</b> {say('shell.gone.here')}</div>
}
