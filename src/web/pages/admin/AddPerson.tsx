import { useState } from 'react'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../hooks/useDraft.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

/** Adds a person to the unit, without any role: roles and the link to sign in come after. */
export function AddPerson({ onAdded, onClose }: { readonly onAdded: (id: string) => void; readonly onClose: () => void }) {
  const say = useSay()
  const words = useRefusalWords()
  const [name, setName, clear] = useDraft('admin add person')
  const [wrong, setWrong] = useState('')
  const add = async (): Promise<void> => {
    if (name.trim() === '') return setWrong(say('admin.add.name-missing'))
    const told = await call(rightsContract.addPerson, { name: name.trim() })
    if (!told.ok) return setWrong(told.code === 'already-there' ? say('admin.add.there') : words(told))
    clear()
    return onAdded(told.value.person)
  }
  return (
    <Dialog title={say('admin.people.add')} onClose={onClose}>
      <form
        className="form" noValidate onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p className="q">{say('admin.add.said')}</p>
        <label>{say('admin.name')}<input className="input" value={name} maxLength={100} autoComplete="off" aria-invalid={wrong !== ''} onChange={(e) => setName(e.target.value)} /></label>
        <p role="alert" className="attn">{wrong}</p>
        <div className="btns">
          <button type="submit" className="btn first">{say('admin.add.go')}</button>
          <button type="button" className="btn" onClick={onClose}>{say('parts.cancel')}</button>
        </div>
      </form>
    </Dialog>
  )
}
