import { useRef, useState } from 'react'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { signInContract } from '../../../server/sign-in/contract.ts'
import { call, useCall } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { PersonTold } from '../../hooks/usePeople.ts'
import { Form } from '../../parts/Form.tsx'
import { Notice, useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

/** A link that was made, and until when it holds. */
interface Made {
  readonly link: string
  readonly until: string
  readonly kind: 'invitation' | 'recovery'
}

/** A link by which somebody sets up how they sign in: shown once. For somebody who has a way already a second person approves it first. */
export function Invitation({ person }: { readonly person: PersonTold }) {
  const say = useSay()
  const words = useRefusalWords()
  const approvals = useCall(rightsContract.approvals, {})
  const [made, setMade] = useState<Made | null>(null)
  const [isRecovery, setRecovery] = useState(false)
  const [reason, setReason, clear] = useDraft(`admin recovery ${person.id}`)
  const [wrong, setWrong] = useState('')
  const subject = `recovery ${person.id}`
  const approval = approvals.state === 'told' ? approvals.value.approved.find((a) => a.what === 'key-release' && a.subject === subject)?.approval ?? null : null
  const isAsked = approvals.state === 'told' && approvals.value.waiting.some((a) => a.what === 'key-release' && a.subject === subject)
  const make = async (): Promise<void> => {
    const told = await call(signInContract.invite, { person: person.id, approval })
    if (told.ok) {
      setWrong('')
      return setMade(told.value)
    }
    if (told.code === 'approval-missing') return setRecovery(true)
    return setWrong(words(told))
  }
  const ask = async (): Promise<void> => {
    if (reason.trim() === '') return setWrong(say('parts.reason.missing'))
    const told = await call(rightsContract.askKey, { subject, reason: reason.trim() })
    if (!told.ok) return setWrong(words(told))
    clear()
    setWrong('')
    return approvals.again()
  }
  return (
    <section className="roles">
      <h3>{say('admin.invite.title')}</h3>
      <p className="q">{say('admin.invite.said')}</p>
      {made === null ? null : <MadeLink made={made} />}
      {isAsked ? <p className="notice">{say('admin.invite.waits')}</p> : null}
      {isRecovery && approval === null && !isAsked ? (
        <Form onSend={ask}>
          <p className="q">{say('admin.invite.two')}</p>
          <label>{say('admin.grant.why')}<textarea className="input" rows={2} maxLength={1_000} value={reason} onChange={(e) => setReason(e.target.value)} /></label>
          <button type="submit" className="btn">{say('admin.invite.ask')}</button>
        </Form>
      ) : null}
      <p role="alert" className="attn">{wrong}</p>
      {made !== null || isAsked || (isRecovery && approval === null) || person.disabledAt !== null ? null : <button type="button" className="btn" onClick={() => void make()}>{say('admin.invite.make')}</button>}
    </section>
  )
}

/** The link, once, and a way to copy it. */
function MadeLink({ made }: { readonly made: Made }) {
  const [say, locale] = [useSay(), useLocale()]
  const [copied, setCopied] = useState<boolean | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const copy = async (): Promise<void> => {
    // A browser may refuse the clipboard, or have none: then the link is marked, so that the reader's own keys copy it.
    const isDone = await Promise.resolve().then(() => navigator.clipboard.writeText(made.link)).then(() => true, () => false)
    setCopied(isDone)
    if (!isDone) field.current?.focus()
  }
  return (
    <Notice tone="attention">
      <b>{say(`admin.invite.${made.kind}`)}</b>
      <label className="link">{say('admin.invite.once', { time: locale.time(made.until) })}
        <input ref={field} className="input mono" readOnly value={made.link} onFocus={(e) => e.target.select()} />
      </label>
      <button type="button" className="btn" onClick={() => void copy()}>{say('admin.invite.copy')}</button>
      <span role="status">{copied === null ? '' : say(copied ? 'admin.invite.copied' : 'admin.invite.not-copied')}</span>
    </Notice>
  )
}
