import { useState } from 'react'
import { demoContract } from '../../../server/demo/contract.ts'
import { call } from '../../call.ts'
import { FormDialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { sessionChanged } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { Section } from './Part.tsx'

/** Makes the demo house anew. Only a demo house has this part. */
export function DemoPart() {
  const say = useSay()
  const words = useRefusalWords()
  const [isAsked, ask] = useState(false)
  const reset = async (): Promise<string | null> => {
    const told = await call(demoContract.reset, {})
    if (!told.ok) return words(told)
    sessionChanged()
    location.replace('/')
    return null
  }
  return (
    <Section title={say('admin.part.demo')} said={say('admin.demo.said')}>
      <div className="btns"><button type="button" className="btn" onClick={() => ask(true)}>{say('admin.demo.reset')}</button></div>
      {isAsked ? <FormDialog title={say('admin.demo.reset')} said={say('admin.demo.sure')} verb={say('admin.demo.reset')} onGive={reset} onClose={() => ask(false)} /> : null}
    </Section>
  )
}
