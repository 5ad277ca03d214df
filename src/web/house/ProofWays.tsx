import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { demoContract } from '../../server/demo/contract.ts'
import { signInContract } from '../../server/sign-in/contract.ts'
import { call } from '../call.ts'
import type { Refused } from '../told.ts'
import { Form } from '../parts/Form.tsx'
import { useRefusalWords } from '../parts/States.tsx'
import { useSessionNow } from '../session.ts'
import { useSay } from '../words/say.tsx'

type Outcome = 'done' | 'cancelled' | Refused

/** What the server wrote is what the browser's own call takes (WebAuthn Level 3). */
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** By passkey: `begin` signs in anew, else the same person proves once more who they are. */
async function byPasskey(begin: boolean): Promise<Outcome> {
  const { proveBegin, proveFinish, passkeyBegin, passkeyFinish } = signInContract
  const asked = await call(begin ? passkeyBegin : proveBegin, {})
  if (!asked.ok) return asked
  try {
    const response = await startAuthentication({ optionsJSON: asked.value.options as unknown as RequestOptions })
    const told = await call(begin ? passkeyFinish : proveFinish, { response: response as never })
    return told.ok ? 'done' : told
  } catch {
    return 'cancelled'
  }
}

/** The ways by which somebody proves who they are, here in the page: nothing that is typed elsewhere in it is lost. */
export function ProofWays({ begin = false, onDone }: { readonly begin?: boolean; readonly onDone: () => void }) {
  const say = useSay()
  const words = useRefusalWords()
  const { told } = useSessionNow()
  const [wrong, setWrong] = useState('')
  const [isBusy, setBusy] = useState(false)
  const run = (way: () => Promise<Outcome>) => async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setWrong('')
    const outcome = await way()
    setBusy(false)
    if (outcome === 'done') onDone()
    else setWrong(outcome === 'cancelled' ? say('shell.passkey.cancelled') : words(outcome))
  }
  const demo = async (): Promise<Outcome> => {
    const person = told?.person?.id
    const answer = begin && person !== undefined ? await call(demoContract.signIn, { person }) : await call(demoContract.prove, {})
    return answer.ok ? 'done' : answer
  }
  return (
    <div className="form">
      {told?.demo === true
        ? <button type="button" className="btn first" aria-busy={isBusy} onClick={() => void run(demo)()}>{say('shell.demo.go-on')}</button>
        : <button type="button" className="btn first" aria-busy={isBusy} onClick={() => void run(() => byPasskey(begin))()}>{say('shell.passkey')}</button>}
      {told?.ways.password === true ? <PasswordForm begin={begin} run={run} /> : null}
      {told?.ways.agency === true ? <p><a href="/sign-in?after=close" target="_blank" rel="noreferrer">{say('shell.elsewhere')}</a></p> : null}
      <p role="alert" className="attn">{wrong}</p>
    </div>
  )
}

function PasswordForm({ begin, run }: { readonly begin: boolean; readonly run: (way: () => Promise<Outcome>) => () => Promise<void> }) {
  const say = useSay()
  const [given, setGiven] = useState({ name: '', password: '', code: '' })
  const way = async (): Promise<Outcome> => {
    const { name, password, code } = given
    const told = begin ? await call(signInContract.password, { name, password, code }) : await call(signInContract.provePassword, { password, code })
    setGiven((g) => ({ ...g, password: '', code: '' }))
    return told.ok ? 'done' : told
  }
  const field = (name: 'name' | 'password' | 'code', complete: string) => (
    <label>{say(`shell.${name}`)}<input
      className="input" type={name === 'password' ? 'password' : 'text'} autoComplete={complete} value={given[name]} maxLength={name === 'password' ? 1_024 : 200}
      onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
    /></label>
  )
  return (
    <details>
      <summary>{say('shell.by-password')}</summary>
      <Form onSend={run(way)}>
        {begin ? field('name', 'username') : null}
        {field('password', 'current-password')}
        {field('code', 'one-time-code')}
        <p><button type="submit" className="btn">{say('shell.go-on')}</button></p>
      </Form>
    </details>
  )
}
