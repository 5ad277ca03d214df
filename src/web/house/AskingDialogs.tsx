import { useState, useSyncExternalStore } from 'react'
import { rightsContract } from '../../desk/rights.contract.ts'
import { questions, type Question } from '../asking.ts'
import { call } from '../call.ts'
import { Dialog, ReasonDialog } from '../parts/Dialog.tsx'
import { PurposeChoice, type Purpose } from '../parts/PurposeChoice.tsx'
import { useRefusalWords } from '../parts/States.tsx'
import { sessionChanged, useSession } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { ProofWays } from './ProofWays.tsx'

/** What the house asks in between: why somebody looks, or once more who they are. */
export function AskingDialogs() {
  const question = useSyncExternalStore(questions.listen, questions.now)
  if (question === null) return null
  return question.kind === 'proof' ? <Proof question={question} /> : <PurposeDialog key={question.id} question={question} />
}

function Proof({ question }: { readonly question: Question }) {
  const say = useSay()
  return (
    <Dialog title={say('shell.proof.title')} onClose={() => question.done(false)}>
      <p className="q">{say('shell.proof.said')}</p>
      <ProofWays
        onDone={() => {
          sessionChanged()
          question.done(true)
        }}
      />
      <p><button type="button" className="btn" onClick={() => question.done(false)}>{say('parts.cancel')}</button></p>
    </Dialog>
  )
}

const kinds = ['report', 'case', 'identifier', 'media'] as const
const isKind = (word: string): word is (typeof kinds)[number] => kinds.some((k) => k === word)

/** The purpose named last is offered first: most of a shift is one purpose. */
let lastPurpose: Purpose = 'triage'

function PurposeDialog({ question }: { readonly question: Extract<Question, { kind: 'purpose' }> }) {
  const say = useSay()
  const words = useRefusalWords()
  const [code, setCode] = useState(lastPurpose)
  const { demo } = useSession()
  const give = async (reason: string): Promise<string | null> => {
    lastPurpose = code
    const told = await call(rightsContract.statePurpose, { kind: isKind(question.of) ? question.of : 'report', id: question.id, code, words: reason })
    if (!told.ok) return words(told)
    question.done(true)
    return null
  }
  return (
    <ReasonDialog title={say('shell.purpose.title')} said={say(`shell.purpose.${isKind(question.of) ? question.of : 'report'}`)} verb={say('shell.purpose.go')} draft={`purpose ${question.id}`} initial={demo ? say('shell.purpose.demo') : ''} onGive={give} onClose={() => question.done(false)}>
      {question.of === 'report' ? <p className="q"><bdi className="mono">{question.id}</bdi></p> : null}
      <PurposeChoice purpose={code} onChoose={setCode} />
    </ReasonDialog>
  )
}
