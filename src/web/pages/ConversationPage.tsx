import { useState } from 'react'
import { talkContract } from '../../desk/talk.contract.ts'
import { useAnew } from '../hooks/useAnew.ts'
import { useWhereabouts } from '../hooks/useWhereabouts.ts'
import { OpenedReport } from '../parts/OpenedReport.tsx'
import { PageBar } from '../parts/PageBar.tsx'
import { Empty } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { Talk } from './conversation/Talk.tsx'
import './conversation/conversation.css'

/** What was said in a report: what it shows without reading, who did what when, then the turns, closed until they are opened. */
export function ConversationPage({ params }: PageGiven) {
  const id = params['id'] ?? ''
  const say = useSay()
  const open = useWhereabouts(talkContract.talk, { id })
  const { answer, news } = open
  const [revision, setRevision] = useState(0)
  useAnew(revision, answer.again)
  return (
    <>
      <PageBar title={say('conversation.title')}>
        {answer.state === 'told' && news?.kind !== 'gone' ? <span className="q cut"><bdi>{say('conversation.of', { reference: answer.value.reference ?? id, count: answer.value.turns })}</bdi></span> : null}
      </PageBar>
      <OpenedReport open={open}>
        {(told) => (told.turns === 0 ? <Empty title={say('conversation.none')}><p>{say('conversation.none.said')}</p></Empty>
          : <Talk key={`${id} ${open.shows}`} id={id} told={told} revision={revision} onJudged={() => setRevision((n) => n + 1)} />)}
      </OpenedReport>
    </>
  )
}
