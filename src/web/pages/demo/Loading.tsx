import { Notice } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

/** How far the invented inbox has come in; nothing when all of it is here. */
export function Loading({ loading }: { readonly loading: { readonly stage: 'inbox' | 'work'; readonly done: number; readonly total: number } | null }) {
  const say = useSay()
  if (loading === null) return null
  const { stage, done, total } = loading
  const said = stage === 'work' ? say('demo.working') : say('demo.loading', { done, total })
  return (
    <Notice>
      <span className="grow">{said} {say('demo.begin')}</span>
      <progress value={done} max={total} aria-label={said} />
    </Notice>
  )
}
