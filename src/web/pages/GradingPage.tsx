import { useState } from 'react'
import { useSession } from '../session.ts'
import { PageBar } from '../parts/PageBar.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { Disputes } from './grading/Disputes.tsx'
import { Grader } from './grading/Grader.tsx'
import { OwnGradings } from './grading/OwnGradings.tsx'
import './grading/grading.css'

/** Grading: a file at a time, blind to what others say; disputes for who decides them; one's own gradings. */
export function GradingPage(_given: PageGiven) {
  const say = useSay()
  const [kept, setKept] = useState(0)
  // One file at a time: keys 1 to 9 belong to the one that is in hand.
  const [isDeciding, setDeciding] = useState(false)
  const { rights } = useSession()
  return (
    <>
      <PageBar title={say('shell.grading')}><span className="q hide-s">{say('media.grade.blind')}</span></PageBar>
      {rights.has('grading.decide') ? <Disputes onDeciding={setDeciding} /> : null}
      {rights.has('grading.grade') ? <>{isDeciding ? null : <Grader onKept={() => setKept(kept + 1)} />}<OwnGradings key={kept} /></> : null}
    </>
  )
}
