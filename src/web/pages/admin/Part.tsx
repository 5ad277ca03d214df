import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Called } from '../../call.ts'
import { Refused, Waiting } from '../../parts/States.tsx'

/** A section of a page: its title, one sentence, and what it holds. */
export function Section({ title, said, children }: { readonly title: string; readonly said?: ReactNode; readonly children?: ReactNode }) {
  const id = useId()
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {said === undefined ? null : <p className="read q">{said}</p>}
      {children}
    </section>
  )
}

/** The three states of a part: what is told is shown by `children`. */
export function Told<T>({ called, children }: { readonly called: Called<T>; readonly children: (value: T, again: () => void) => ReactNode }) {
  if (called.state === 'waiting') return <Waiting />
  if (called.state === 'refused') return <Refused answer={called} />
  return <>{children(called.value, called.again)}</>
}
