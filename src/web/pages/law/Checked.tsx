import { Recorded } from '../../parts/Recorded.tsx'
import { useSay } from '../../words/say.tsx'
import { checkedOf } from './shapes.ts'

/** How far something was checked, in one word; the pack's own note on hover and for who reads by ear. What was not checked says so everywhere. */
export function Checked({ verified, short = false }: { readonly verified: string | null; readonly short?: boolean }) {
  const say = useSay()
  const state = checkedOf(verified)
  const note = verified === null ? '' : /\(([^]*)\)$/.exec(verified)?.[1] ?? ''
  return (
    <span className={`checked ${state}`}>
      {say(`law.checked.${state}`)}
      {short || note === '' ? null : <> <Recorded text={note} /></>}
    </span>
  )
}
