import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useDraft } from '../drafts.ts'
import { useSay } from '../words/say.tsx'

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

/** What a reason dialog is made of. `onGive` resolves to words when it could not be done: then the dialog stays with what was typed. */
export interface ReasonAsked {
  readonly title: string
  readonly said?: ReactNode
  /** The verb on the button; "Keep" when absent. */
  readonly verb?: string
  /** Key of the draft: what was typed is there again. */
  readonly draft: string
  /** What stands there before anything is typed. */
  readonly initial?: string
  readonly onGive: (reason: string) => Promise<string | null>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Asks for a reason in words, then does what it is for. */
export function ReasonDialog({ title, said, verb, draft, initial = '', onGive, onClose, children }: ReasonAsked) {
  const say = useSay()
  const id = useId()
  const [reason, setReason, clear] = useDraft(draft, initial)
  const [wrong, setWrong] = useState('')
  const [isBusy, setBusy] = useState(false)
  const give = async (): Promise<void> => {
    if (reason.trim() === '') return setWrong(say('parts.reason.missing'))
    setBusy(true)
    const words = await onGive(reason.trim())
    setBusy(false)
    if (words !== null) return setWrong(words)
    clear()
    return onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form" noValidate onSubmit={(event) => {
          event.preventDefault()
          void give()
        }}
      >
        {said === undefined ? null : <div className="q">{said}</div>}
        {children}
        <label htmlFor={id}>{say('parts.reason')}</label>
        <textarea id={id} className="input" rows={3} maxLength={4_000} value={reason} aria-invalid={wrong !== ''} onChange={(event) => setReason(event.target.value)} />
        <p role="alert" className="attn">{wrong}</p>
        <div className="btns">
          <button type="submit" className="btn first" aria-busy={isBusy}>{verb ?? say('parts.keep')}</button>
          <button type="button" className="btn" onClick={onClose}>{say('parts.cancel')}</button>
        </div>
      </form>
    </Dialog>
  )
}
