import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Called } from '../call.ts'
import type { OpenReport } from '../hooks/useWhereabouts.ts'
import { useSay } from '../words/say.tsx'
import { Notice, Refused, Waiting } from './States.tsx'
import './opened-report.css'

interface Given<T> {
  readonly open: OpenReport<T>
  /** What is new, in words, where the page can tell. */
  readonly newerSaid?: (shown: T, next: T) => string
  /** What stands where there is no answer; the refusal in words when absent. */
  readonly refused?: (answer: Called<T> & { readonly state: 'refused' }) => ReactNode
  readonly children: (shown: T) => ReactNode
}

/** A page of one report: its three states, and what became of the report while it is open. What may not be seen any more is gone from the page at once. */
export function OpenedReport<T>({ open: { answer, news, onShow }, newerSaid, refused, children }: Given<T>) {
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'refused') return refused === undefined ? <Refused answer={answer} /> : refused(answer)
  if (news?.kind === 'gone') return <Gone onShow={onShow} />
  return (
    <>
      {news === null ? null : <Newer words={news.kind === 'newer' ? newerSaid?.(answer.value, news.value) ?? '' : null} onShow={onShow} />}
      {children(answer.value)}
    </>
  )
}

/** Somebody erased the report or moved it out of sight while it was open. */
function Gone({ onShow }: { readonly onShow: () => void }) {
  const say = useSay()
  return (
    <div className="state" role="alert">
      <b>{say('report.gone-now')}</b>
      <p>{say('report.gone-now.said')}</p>
      <p className="btns"><button type="button" className="btn" onClick={onShow}>{say('report.look-again')}</button><Link className="btn" href="/queue">{say('queue.back')}</Link></p>
    </div>
  )
}

/** Something newer is here, or may be (`words` null): it waits until the reader asks for it. */
function Newer({ words, onShow }: { readonly words: string | null; readonly onShow: () => void }) {
  const say = useSay()
  return (
    <div className="newer">
      <Notice>
        <span className="grow"><b>{say('report.newer')}</b> {words ?? say('report.newer.unasked')} {say('report.newer.safe')}</span>
        <button type="button" className="btn bare" onClick={onShow}>{say(words === null ? 'report.look-again' : 'report.newer.show')}</button>
      </Notice>
    </div>
  )
}
