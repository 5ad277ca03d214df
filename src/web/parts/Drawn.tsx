import type { ReactNode } from 'react'
import { useSay } from '../words/say.tsx'

/** Something drawn: one sentence that says the same for whoever cannot see it, and its table. */
export function Drawn({ sentence, table, children }: { readonly sentence: string; readonly table: ReactNode; readonly children: ReactNode }) {
  const say = useSay()
  return (
    <figure className="drawn">
      <div className="scroll" role="img" tabIndex={0} aria-label={sentence}>{children}</div>
      <details><summary>{say('parts.as-table')}</summary>{table}</details>
    </figure>
  )
}
