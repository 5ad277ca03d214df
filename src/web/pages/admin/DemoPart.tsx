import { useState } from 'react'
import { demoContract } from '../../../server/demo/contract.ts'
import { call } from '../../call.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { sessionChanged } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { Section } from './Part.tsx'

/** Makes the demo house anew. Only a demo house has this part. */
export function DemoPart() {
  const say = useSay()
  const words = useRefusalWords()
  const [isAsked, ask] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const reset = async (): Promise<void> => {
    setBusy(true)
    const told = await call(demoContract.reset, {})
    setBusy(false)
    if (!told.ok) return setWrong(words(told))
    sessionChanged()
    return location.replace('/')
  }
  return (
    <Section title={say('admin.part.demo')} said={say('admin.demo.said')}>
      <div className="btns"><button type="button" className="btn" onClick={() => ask(true)}>{say('admin.demo.reset')}</button></div>
      {isAsked ? (
        <Dialog title={say('admin.demo.reset')} onClose={() => ask(false)}>
          <div className="person">
            <p className="q">{say('admin.demo.sure')}</p>
            <p role="alert" className="attn">{wrong}</p>
            <div className="btns">
              <button type="button" className="btn first" aria-busy={isBusy} onClick={() => void reset()}>{say('admin.demo.reset')}</button>
              <button type="button" className="btn" onClick={() => ask(false)}>{say('parts.cancel')}</button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </Section>
  )
}
