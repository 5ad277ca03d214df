import { useLocale } from '../../hooks/useLocale.ts'
import { Notice } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { Checking } from './useVerifier.ts'
import type { Trouble } from './verify-talk.ts'

/** How a check stands while it says nothing yet: running, stopped, or in trouble. */
export function CheckStands({ now }: { readonly now: Checking }) {
  const say = useSay()
  if (now.state === 'running') return <CheckRunning now={now} />
  if (now.state === 'stopped') return <p className="q stands" role="status">{say('evidence.stopped')}</p>
  return now.state === 'trouble' ? <Troubled why={now.why} /> : null
}

/** How far a check is, and how long it may still take. */
function CheckRunning({ now }: { readonly now: Extract<Checking, { state: 'running' }> }) {
  const [say, locale] = [useSay(), useLocale()]
  const ranMs = performance.now() - now.begunMs
  const leftMs = now.entries === 0 || now.of === 0 ? null : ranMs / now.entries * (now.of - now.entries)
  const said = say('evidence.running', { done: now.entries, of: now.of })
  return (
    <div className="running">
      <progress value={now.of === 0 ? undefined : now.entries} max={Math.max(1, now.of)} aria-label={said} />
      <p className="q">
        {said} {now.waits ? say('evidence.waits') : leftMs === null || leftMs < 2_000 ? '' : say('evidence.left', { time: leftMs < 60_000 ? say('parts.seconds', { count: Math.ceil(leftMs / 1_000) }) : locale.left(new Date(0).toISOString(), new Date(leftMs).toISOString()) })}
      </p>
    </div>
  )
}

/** Why nothing can be said; that is no word against the log. */
export function Troubled({ why }: { readonly why: Trouble }) {
  const say = useSay()
  return <Notice tone="attention"><b>{say('evidence.trouble')}</b><span>{say(`evidence.trouble.${why}`)}</span></Notice>
}
