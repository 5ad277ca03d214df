import './demo/demo.css'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { z } from 'zod'
import { demoContract } from '../../server/demo/contract.ts'
import { call, useCall } from '../call.ts'
import { useLocale } from '../hooks/useLocale.ts'
import { BrandMark } from '../parts/BrandMark.tsx'
import { Notice, Refused, useRefusalWords, Waiting } from '../parts/States.tsx'
import { sessionChanged } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { Languages } from './demo/Languages.tsx'
import { Loading } from './demo/Loading.tsx'
import { People } from './demo/People.tsx'

type Told = z.output<typeof demoContract.demo.output>

const ASK_AGAIN_MS = 1_000
const DAY_MS = 86_400_000

/** The door of a demo house: what Sterna is, and one press for each role. */
export function DemoDoor() {
  const say = useSay()
  const told = useCall(demoContract.demo, {}, { quiet: true })
  const isLoading = told.state === 'told' && told.value.loading !== null
  const { again } = told
  const count = told.state === 'told' ? told.value.loading?.done : undefined
  useEffect(() => {
    if (!isLoading) return undefined
    const timer = setInterval(again, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  // `again` is another function at each drawing
  }, [isLoading, count])
  useEffect(() => {
    document.title = say('demo.title')
  }, [say])
  return (
    <>
      <aside className="demo" aria-label={say('shell.demo.label')}>{say('shell.demo')}</aside>
      <main className="demo-door" aria-labelledby="demo-title">
        <header><p className="brand"><BrandMark />Sterna</p><Languages /></header>
        <h1 id="demo-title">{say('demo.title')}</h1>
        <ul className="demo-what"><li>{say('demo.what.1')}</li><li>{say('demo.what.2')}</li><li>{say('demo.what.3')}</li></ul>
        {told.state === 'waiting' ? <Waiting /> : told.state === 'refused' ? <Refused answer={told} /> : <Inside told={told.value} />}
      </main>
    </>
  )
}

function Inside({ told }: { readonly told: Told }) {
  const say = useSay()
  const words = useRefusalWords()
  const locale = useLocale()
  const [, go] = useLocation()
  const [wrong, setWrong] = useState('')
  const [pressed, setPressed] = useState('')
  const be = async (person: { readonly id: string; readonly start: string }): Promise<void> => {
    if (pressed !== '') return
    setPressed(person.id)
    setWrong('')
    const answer = await call(demoContract.signIn, { person: person.id })
    if (!answer.ok) {
      setPressed('')
      return setWrong(words(answer))
    }
    go(person.start, { replace: true })
    return sessionChanged()
  }
  return (
    <>
      <Loading loading={told.loading} />
      {told.failed ? <Notice tone="attention">{say('demo.failed')}</Notice> : null}
      {Date.now() - Date.parse(told.madeAt) > DAY_MS ? <Notice>{say('demo.old', { when: locale.date(told.madeAt) })}</Notice> : null}
      <section aria-labelledby="demo-who">
        <h2 id="demo-who">{say('demo.who')}</h2>
        <p className="q">{say('demo.who.said')}</p>
        <p role="alert" className="attn">{wrong}</p>
        <People people={told.people} pressed={pressed} onBe={(person) => void be(person)} />
      </section>
    </>
  )
}
