import { useState } from 'react'
import type { z } from 'zod'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call, useCall } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import { useFocusKept } from '../../hooks/useFocusKept.ts'
import { usePeople } from '../../hooks/usePeople.ts'
import { Clock } from '../../parts/Clock.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { Empty, Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'

type Glass = z.output<typeof rightsContract.glassToReview.output>['waiting'][number]

/** What was opened by break-glass and waits for somebody else to say whether it was justified. */
export function GlassPart() {
  const [say, announce] = [useSay(), useAnnounce()]
  const { person } = useSession()
  const words = useRefusalWords()
  const { nameOf } = usePeople()
  const waiting = useCall(rightsContract.glassToReview, {})
  const [wrong, setWrong] = useState('')
  const box = useFocusKept<HTMLElement>()
  if (waiting.state === 'waiting') return <Waiting />
  if (waiting.state === 'refused') return <Refused answer={waiting} />
  const decide = async (glass: string, verdict: 'justified' | 'not-justified'): Promise<void> => {
    const told = await call(rightsContract.reviewGlass, { glass, verdict })
    setWrong(told.ok ? '' : words(told))
    if (told.ok) announce(say('evidence.glass.done'))
    waiting.again()
  }
  const verdicts = (g: Glass) => (g.person === person.id ? <span className="dim">{say('evidence.glass.own')}</span> : (
    <span className="btns">
      <button type="button" className="btn" onClick={() => void decide(g.glass, 'justified')}>{say('evidence.glass.justified')}</button>
      <button type="button" className="btn" onClick={() => void decide(g.glass, 'not-justified')}>{say('evidence.glass.not-justified')}</button>
    </span>
  ))
  return (
    <section className="sec" aria-labelledby="glass" {...box}>
      <h2 id="glass">{say('evidence.glass')}</h2>
      <p className="read q">{say('evidence.glass.said')}</p>
      {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
      {waiting.value.waiting.length === 0 ? <Empty title={say('evidence.glass.none')}><p>{say('evidence.glass.none.said')}</p></Empty> : (
        <DataTable
          caption={say('evidence.glass')} rows={waiting.value.waiting} keyOf={(g) => g.glass} exportName="break-glass"
          columns={[
            { id: 'by', head: say('evidence.glass.by'), cell: (g) => <Clock at={g.reviewBy} what={g.overdue ? say('evidence.glass.overdue') : say('evidence.glass.due')} wholeHours={24} soonHours={4} />, text: (g) => g.reviewBy },
            { id: 'who', head: say('evidence.col.who'), cell: (g) => <b><bdi>{nameOf(g.person)}</bdi></b>, text: (g) => g.person },
            { id: 'at', head: say('evidence.col.at'), cell: (g) => <Instant at={g.at} />, text: (g) => g.at },
            { id: 'what', head: say('evidence.col.subject'), cell: (g) => <span>{say(`evidence.kind.${g.kind}`)} <bdi className="mono">{g.id}</bdi></span>, text: (g) => `${g.kind} ${g.id}` },
            { id: 'reason', head: say('evidence.glass.reason'), cell: (g) => <bdi className="wraps">{g.reason}</bdi>, text: (g) => g.reason },
            { id: 'verdict', head: say('evidence.glass.verdict'), cell: verdicts, text: () => null },
          ]}
        />
      )}
    </section>
  )
}
