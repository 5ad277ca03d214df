import { useState } from 'react'
import { talkContract } from '../../desk/talk.contract.ts'
import { useCall } from '../call.ts'
import { useAnew } from '../hooks/useAnew.ts'
import { PageBar } from '../parts/PageBar.tsx'
import { Empty, Refused, Waiting } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { Talk } from './conversation/Talk.tsx'
import './conversation/conversation.css'

/** What was said in a report: what it shows without reading, who did what when, then the turns, closed until they are opened. */
export function ConversationPage({ params }: PageGiven) {
  const id = params['id'] ?? ''
  const say = useSay()
  const told = useCall(talkContract.talk, { id })
  const [revision, setRevision] = useState(0)
  useAnew(revision, told.again)
  return (
    <>
      <PageBar title={say('conversation.title')}>
        {told.state === 'told' ? <span className="q cut"><bdi>{say('conversation.of', { reference: told.value.reference ?? id, count: told.value.turns })}</bdi></span> : null}
      </PageBar>
      {told.state === 'waiting' ? <Waiting /> : told.state === 'refused' ? <Refused answer={told} />
        : told.value.turns === 0 ? <Empty title={say('conversation.none')}><p>{say('conversation.none.said')}</p></Empty>
          : <Talk key={id} id={id} told={told.value} revision={revision} onJudged={() => setRevision((n) => n + 1)} />}
    </>
  )
}
