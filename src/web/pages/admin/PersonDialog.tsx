import { useState } from 'react'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import type { PersonTold } from '../../hooks/usePeople.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { Invitation } from './Invitation.tsx'
import { PersonRoles } from './PersonRoles.tsx'
import type { Act, Grant } from './told.ts'

/** One person: roles with the end of their year, a role to be asked for or granted, how they come to sign in, disable and enable. */
export function PersonDialog({ person, grants, nameOf, again, onClose }: {
  readonly person: PersonTold; readonly grants: readonly Grant[]; readonly nameOf: (id: string) => string; readonly again: () => void; readonly onClose: () => void
}) {
  const [say, announce] = [useSay(), useAnnounce()]
  const words = useRefusalWords()
  const { rights, person: me } = useSession()
  const [wrong, setWrong] = useState('')
  const isMe = me.id === person.id
  const act: Act = async (work, done) => {
    const told = await work
    setWrong(told.ok ? '' : words(told))
    if (told.ok) announce(done)
    again()
    return told.ok
  }
  return (
    <Dialog title={person.name} onClose={onClose}>
      <div className="person">
        <p className="q"><bdi className="mono">{person.id}</bdi>{isMe ? ` · ${say('admin.you')}` : ''}</p>
        <p role="alert" className="attn">{wrong}</p>
        <PersonRoles person={person} grants={grants} nameOf={nameOf} act={act} isMe={isMe} />
        {rights.has('people.change') && !isMe ? (
          <>
            <Invitation person={person} />
            <div className="btns">
              {person.disabledAt === null
                ? <button type="button" className="btn" onClick={() => void act(call(rightsContract.disablePerson, { person: person.id }), say('admin.disabled.done'))}>{say('admin.disable')}</button>
                : <button type="button" className="btn" onClick={() => void act(call(rightsContract.enablePerson, { person: person.id }), say('admin.enabled.done'))}>{say('admin.enable')}</button>}
            </div>
            <p className="q xs">{say('admin.disable.said')}</p>
          </>
        ) : null}
        <div className="btns"><button type="button" className="btn" onClick={onClose}>{say('parts.close')}</button></div>
      </div>
    </Dialog>
  )
}
