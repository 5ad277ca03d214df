import { lazy, Suspense, useEffect } from 'react'
import { dropNotices } from '../notices.ts'
import { lookAtSession, useSessionNow } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { Waiting } from '../parts/States.tsx'
import { Lock } from './Lock.tsx'
import { Shell } from './Shell.tsx'

const DemoDoor = lazy(async () => ({ default: (await import('../pages/DemoDoor.tsx')).DemoDoor }))

/** Shows the page only while a session is open. When it is locked or has ended, nothing of any case is left in the page. */
export function Gate() {
  const { state, told } = useSessionNow()
  useEffect(() => {
    if (state !== 'open' && state !== 'asking') dropNotices()
  }, [state])
  if (state === 'open') return <Shell />
  if (state === 'asking') return <Coming />
  if (state === 'gone') return <Gone />
  if (state === 'locked' || state === 'over') return <Lock />
  if (told?.demo === true) return <Suspense fallback={<Coming />}><DemoDoor /></Suspense>
  return <ToSignIn />
}

function ToSignIn() {
  useEffect(() => location.replace(`/sign-in?to=${encodeURIComponent(`${location.pathname}${location.search}`)}`), [])
  return <Coming />
}

/** What stands before it is known who is here. */
function Coming() {
  return <main className="door coming"><h1 className="sr">Sterna</h1><Waiting /></main>
}

function Gone() {
  const say = useSay()
  return (
    <main className="door" role="alert">
      <h1>{say('shell.gone.title')}</h1>
      <p className="read">{say('shell.gone.said')}</p>
      <p><button type="button" className="btn first" onClick={() => void lookAtSession()}>{say('parts.again')}</button></p>
    </main>
  )
}
