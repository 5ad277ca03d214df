import { rightsContract } from '../../../desk/rights.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { FormDialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'

/** Adds a person to the unit, without any role: roles and the link to sign in come after. */
export function AddPerson({ onAdded, onClose }: { readonly onAdded: (id: string) => void; readonly onClose: () => void }) {
  const say = useSay()
  const words = useRefusalWords()
  const [name, setName, clear] = useDraft('admin add person')
  const add = async (): Promise<string | null> => {
    if (name.trim() === '') return say('admin.add.name-missing')
    const told = await call(rightsContract.addPerson, { name: name.trim() })
    if (!told.ok) return told.code === 'already-there' ? say('admin.add.there') : words(told)
    clear()
    onAdded(told.value.person)
    return null
  }
  return (
    <FormDialog title={say('admin.people.add')} said={say('admin.add.said')} verb={say('admin.add.go')} onGive={add} onClose={onClose}>{(isWrong) => (
      <label>{say('admin.name')}<input className="input" value={name} maxLength={100} autoComplete="off" aria-invalid={isWrong} onChange={(e) => setName(e.target.value)} /></label>
    )}</FormDialog>
  )
}
