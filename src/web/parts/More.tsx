import type { Pages } from '../hooks/usePages.ts'
import { useSay } from '../words/say.tsx'

/** The way to the next page of a list, as long as there is one; why it did not come, when it did not. */
export function More({ of: { next, wrong, onMore } }: { readonly of: Pick<Pages<unknown>, 'next' | 'wrong' | 'onMore'> }) {
  const say = useSay()
  return (
    <>
      {wrong === '' ? null : <p role="alert" className="attn">{wrong}</p>}
      {next === null ? null : <p><button type="button" className="btn" onClick={onMore}>{say('parts.more')}</button></p>}
    </>
  )
}
