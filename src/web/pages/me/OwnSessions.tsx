import { useState } from 'react'
import type { z } from 'zod'
import { signInContract } from '../../../server/sign-in/contract.ts'
import { call, useCall } from '../../call.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { sessionChanged } from '../../session.ts'
import { useSay } from '../../words/say.tsx'

type Session = z.output<typeof signInContract.sessions.output>['sessions'][number]

/** Where the reader is signed in, each of which they can end, and by what they sign in. */
export function OwnSessions() {
  const [say, words] = [useSay(), useRefusalWords()]
  const sessions = useCall(signInContract.sessions, {}, { quiet: true })
  const [wrong, setWrong] = useState('')
  const end = async (session: string): Promise<void> => {
    const told = await call(signInContract.endSession, { session })
    setWrong(told.ok ? '' : words(told))
    sessions.again()
  }
  const everywhere = async (): Promise<void> => {
    const told = await call(signInContract.signOutEverywhere, {})
    if (!told.ok) return setWrong(words(told))
    return sessionChanged()
  }
  if (sessions.state === 'waiting') return <Waiting />
  if (sessions.state === 'refused') return <Refused answer={sessions} />
  const way = (s: Session): string => say.ifAny(`media.me.way.${s.way}`) ?? s.way
  return (
    <section className="sec" aria-labelledby="sessions">
      <h2 id="sessions">{say('media.me.sessions')}</h2>
      {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
      <DataTable
        caption={say('media.me.sessions')} rows={sessions.value.sessions} keyOf={(s) => s.id} exportName="own-sessions" columns={[
          { id: 'way', head: say('media.me.way'), cell: (s) => <>{way(s)}{s.here ? <><br /><b>{say('media.me.here')}</b></> : null}</>, text: way },
          { id: 'begun', head: say('media.me.begun'), cell: (s) => <Instant at={s.begunAt} />, text: (s) => s.begunAt },
          { id: 'seen', head: say('media.me.seen'), cell: (s) => <Instant at={s.seenAt} />, text: (s) => s.seenAt },
          { id: 'end', head: say('media.act'), cell: (s) => (s.here ? null : <button type="button" className="btn bare" onClick={() => void end(s.id)}>{say('media.me.end')}</button>), text: () => '' },
        ]}
      />
      <p><button type="button" className="btn" onClick={() => void everywhere()}>{say('media.me.everywhere')}</button></p>
      <Factors />
    </section>
  )
}

function Factors() {
  const say = useSay()
  const factors = useCall(signInContract.factors, {}, { quiet: true })
  if (factors.state === 'waiting') return <Waiting />
  if (factors.state === 'refused') return <Refused answer={factors} />
  return (
    <>
      <h3>{say('media.me.factors')}</h3>
      <ul className="list">
        {factors.value.factors.map((f) => (
          <li key={f.id}>
            <b>{say.ifAny(`media.me.way.${f.kind}`) ?? f.kind}</b> <bdi>{f.label}</bdi>{f.suspect ? <span className="attn"> {say('media.me.suspect')}</span> : null}
            <br /><span className="dim xs">{say('media.me.made')} <Instant at={f.madeAt} />{f.usedAt === null ? null : <>, {say('media.me.used')} <Instant at={f.usedAt} /></>}</span>
          </li>
        ))}
      </ul>
      {factors.value.factors.length === 0 ? <p className="q">{say('media.me.factors.none')}</p> : null}
      {factors.value.factors.some((f) => f.kind === 'password') ? <p className="q xs">{say('media.me.backup', { count: factors.value.backupCodesLeft })}</p> : null}
    </>
  )
}
