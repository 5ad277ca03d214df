import { sessionChanged, signOut, useSessionNow } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { ProofWays } from './ProofWays.tsx'

/** What is shown while the session is locked or has ended: who it was, how to go on, and nothing of any case. What was typed is kept for the same person. */
export function Lock() {
  const say = useSay()
  const { state, told } = useSessionNow()
  const isOver = state === 'over'
  return (
    <main className="door" aria-labelledby="lock">
      <h1 id="lock">{isOver ? say('shell.over.title') : say('shell.locked.title')}</h1>
      <p className="read">{isOver ? say('shell.over.said') : say('shell.locked.said', { name: told?.person?.name ?? '' })}</p>
      <p className="q">{say('shell.kept')}</p>
      <ProofWays begin={isOver} onDone={sessionChanged} />
      <p><button type="button" className="btn bare" onClick={() => void signOut()}>{say('shell.sign-out')}</button></p>
    </main>
  )
}
