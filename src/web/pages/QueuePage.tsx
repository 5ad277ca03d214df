import { useEffect } from 'react'
import './queue/queue.css'
import { Refused, Waiting } from '../parts/States.tsx'
import { PageBar } from '../parts/PageBar.tsx'
import { useSay } from '../words/say.tsx'
import { wholeWanted } from '../words/wanted.ts'
import { QueueView } from './queue/QueueView.tsx'
import { useWork } from './queue/useWork.ts'

/** Which report next, and why: the queue, by bands, with reasons. */
export function QueuePage() {
  const say = useSay()
  const work = useWork()
  const { queue } = work
  const isHere = queue.order !== null || queue.refused !== null
  useEffect(() => {
    if (isHere) wholeWanted.set(true)
  }, [isHere])
  if (queue.order === null) {
    return (
      <div className="queue">
        <PageBar title={say('shell.queue')} />
        {queue.refused === null ? <Waiting what={say('queue.waiting')} /> : <Refused answer={{ ...queue.refused, again: () => void queue.show() }} />}
      </div>
    )
  }
  return <QueueView work={work} order={queue.order} />
}
