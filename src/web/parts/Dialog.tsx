import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useDraft } from '../drafts.ts'
import { useSay } from '../words/say.tsx'
import { Form } from './Form.tsx'

/** A dialog over the page: focus goes in and comes back, `esc` closes it. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    if (dialog.current?.open === false) dialog.current.showModal()
    return () => void (before instanceof HTMLElement && before.isConnected && before.focus())
  }, [])
  return (
    <dialog
      ref={dialog} className="dialog" aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

/** What a dialog with fields is made of. `onGive` resolves to words when it could not be done: then the dialog stays with what was typed, else it closes. */
export interface FieldsAsked {
  readonly title: string
  readonly said?: ReactNode
  /** The verb on the button. */
  readonly verb: string
  /** Nothing can be given yet. */
  readonly isOff?: boolean
  readonly onGive: () => Promise<string | null>
  readonly onClose: () => void
  /** The fields; `isWrong` while words say what could not be done. */
  readonly children?: (isWrong: boolean) => ReactNode
}

/** A dialog with fields, a button that gives them, and one that does not. */
export function FormDialog({ title, said, verb, isOff = false, onGive, onClose, children }: FieldsAsked) {
  const say = useSay()
  const [wrong, setWrong] = useState('')
  const [isBusy, setBusy] = useState(false)
  const give = async (): Promise<void> => {
    setBusy(true)
    setWrong('')
    const words = await onGive()
    setBusy(false)
    if (words === null) onClose()
    else setWrong(words)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSend={give}>
        {said === undefined ? null : <div className="q">{said}</div>}
        {children?.(wrong !== '')}
        <p role="alert" className="attn">{wrong}</p>
        <div className="btns">
          <button type="submit" className="btn first" aria-busy={isBusy} disabled={isOff}>{verb}</button>
          <button type="button" className="btn" onClick={onClose}>{say('parts.cancel')}</button>
        </div>
      </Form>
    </Dialog>
  )
}

/** What a reason dialog is made of: `onGive` as in a dialog with fields, with the reason. */
export interface ReasonAsked extends Omit<FieldsAsked, 'verb' | 'isOff' | 'onGive' | 'children'> {
  /** The verb on the button; "Keep" when absent. */
  readonly verb?: string
  /** Key of the draft: what was typed is there again. */
  readonly draft: string
  /** What stands there before anything is typed. */
  readonly initial?: string
  /** Reasons that may fit: a press takes one. */
  readonly suggested?: readonly string[]
  readonly onGive: (reason: string) => Promise<string | null>
  readonly children?: ReactNode
}

/** Asks for a reason in words, then does what it is for. */
export function ReasonDialog({ verb, draft, initial = '', suggested = [], onGive, children, ...dialog }: ReasonAsked) {
  const say = useSay()
  const id = useId()
  const [reason, setReason, clear] = useDraft(draft, initial)
  const give = async (): Promise<string | null> => {
    if (reason.trim() === '') return say('parts.reason.missing')
    const words = await onGive(reason.trim())
    if (words === null) clear()
    return words
  }
  return (
    <FormDialog {...dialog} verb={verb ?? say('parts.keep')} onGive={give}>{(isWrong) => (
      <>
        {children}
        <label htmlFor={id}>{say('parts.reason')}</label>
        <textarea id={id} className="input" rows={3} maxLength={4_000} value={reason} aria-invalid={isWrong} onChange={(event) => setReason(event.target.value)} />
        {suggested.length === 0 ? null : <p className="q xs">{say('parts.reason.suggested')} {suggested.map((words) => <span key={words}><button type="button" className="plain-btn" onClick={() => setReason(words)}><bdi>{words}</bdi></button> </span>)}</p>}
      </>
    )}</FormDialog>
  )
}
