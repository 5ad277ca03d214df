import { useState } from 'react'
import { useWrongClock } from '../clock.ts'
import { useAnnounced, useUndo, useUndoNow } from '../notices.ts'
import { useReach } from '../reach.ts'
import { useSay } from '../words/say.tsx'

/** What was done and can be taken back: stays until it is closed. */
export function UndoLine() {
  const say = useSay()
  const now = useUndoNow()
  const { close } = useUndo()
  const [wrong, setWrong] = useState('')
  if (now === null) return null
  const takeBack = async (): Promise<void> => {
    const words = await now.undo()
    if (typeof words === 'string') return setWrong(words)
    setWrong('')
    return close()
  }
  return (
    <div className="undo" role="status">
      <span>{now.said}</span>
      <button type="button" className="btn bare" onClick={() => void takeBack()}>{say('parts.undo')}</button>
      <button type="button" className="btn bare" onClick={close}>{say('parts.close')}</button>
      {wrong === '' ? null : <span className="attn">{wrong}</span>}
    </div>
  )
}

/** What is read out to whoever cannot see it change. */
export function Announced() {
  const { words, turn } = useAnnounced()
  return <div className="sr" role="status" aria-live="polite" key={turn % 2}>{words}</div>
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
  return useReach() ? null : <div className="notice attention reach" role="alert"><b>{say('shell.gone.title')}</b> {say('shell.gone.here')}</div>
}
