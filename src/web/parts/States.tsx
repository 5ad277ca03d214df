import type { ReactNode } from 'react'
import type { Facts } from '../told.ts'
import { useSay } from '../words/say.tsx'

/** What is shown while an answer is on its way. */
export function Waiting({ what }: { readonly what?: string }) {
  const say = useSay()
  return <p className="state" role="status">{what ?? say('parts.waiting')}</p>
}

/** Says why there is no answer: what happened, what is safe, what to do. */
export function useRefusalWords(): (answer: { readonly code: string; readonly facts: Facts }) => string {
  const say = useSay()
  return ({ code, facts }) => say.ifAny(`refusals.${code}`, facts) ?? say('parts.refused', { code })
}

/** What is shown when there is no answer. */
export function Refused({ answer, children }: { readonly answer: { readonly code: string; readonly facts: Facts; readonly request: string; readonly again: () => void }; readonly children?: ReactNode }) {
  const say = useSay()
  const words = useRefusalWords()
  return (
    <div className="state" role="alert">
      <p>{words(answer)}</p>
      {answer.request === '' ? null : <p className="xs dim">{say('parts.request', { request: answer.request })}</p>}
      {children}
      <p className="btns"><button type="button" className="btn" onClick={answer.again}>{say('parts.again')}</button></p>
    </div>
  )
}

/** What is shown where there is nothing: it says so, and why that may be. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return <div className="state"><b>{title}</b>{children}</div>
}

/** A line that tells something: grey says, amber asks, red is a child in danger now and nothing else. */
export function Notice({ tone = 'says', children }: { readonly tone?: 'says' | 'attention' | 'danger-now'; readonly children: ReactNode }) {
  return <div className={`notice ${tone === 'says' ? '' : tone}`} role={tone === 'says' ? 'status' : 'alert'}>{children}</div>
}
