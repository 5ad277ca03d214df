import { useState } from 'react'
import { rightsContract } from '../../desk/rights.contract.ts'
import { useQuestion, type Question } from '../asking.ts'
import { call } from '../call.ts'
import { cameFrom } from '../came.ts'
import { whenAnother } from '../drafts.ts'
import { Dialog, ReasonDialog } from '../parts/Dialog.tsx'
import { PurposeChoice, type Purpose } from '../parts/PurposeChoice.tsx'
import { useRefusalWords } from '../parts/States.tsx'
import { sessionChanged, useSession } from '../session.ts'
import { useSay } from '../words/say.tsx'
import { ProofWays } from './ProofWays.tsx'

/** What the house asks in between: why somebody looks, or once more who they are. */
export function AskingDialogs() {
  const question = useQuestion()
  if (question === null) return null
  return question.kind === 'proof' ? <Proof question={question} /> : <PurposeDialog key={question.ids.join(' ')} question={question} />
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

type Asked = Extract<Question, { kind: 'purpose' }>

const kinds = ['report', 'case', 'identifier', 'media'] as const
const isKind = (word: string): word is (typeof kinds)[number] => kinds.some((k) => k === word)

/** The purpose named last is offered first: most of a shift is one purpose. */
let last: { readonly purpose: Purpose; readonly reason: string | null } = { purpose: 'triage', reason: null }
whenAnother(() => void (last = { ...last, reason: null }))

const FROM = [[/^\/queue/, 'queue'], [/^\/search/, 'search'], [/^\/links/, 'groups'], [/^\/cases/, 'cases'], [/^\/evidence/, 'log']] as const

/** Reasons that may fit, by where the reader came from and what they said last. They stand beside the field: none is taken unless it is pressed. */
function useSuggested({ of, ids }: Asked): readonly string[] {
  const say = useSay()
  const from = of === 'report' || of === 'media' ? cameFrom(ids[0] ?? '') : null
  const report = from === null ? undefined : /^\/reports\/(r[0-9a-f]{15})(?:\/|$)/.exec(from)?.[1]
  const page = from === null ? undefined : FROM.find(([path]) => path.test(from))?.[1]
  const byPlace = report === undefined ? page === undefined ? null : say(`shell.purpose.from.${page}`) : say('shell.purpose.from.links', { id: report.slice(0, 8) })
  return [...new Set([byPlace, last.reason])].filter((reason) => reason !== null)
}

function PurposeDialog({ question }: { readonly question: Asked }) {
  const say = useSay()
  const words = useRefusalWords()
  const [code, setCode] = useState(last.purpose)
  const { demo } = useSession()
  const suggested = useSuggested(question)
  const kind = isKind(question.of) ? question.of : 'report'
  const isMany = question.ids.length > 1
  const give = async (reason: string): Promise<string | null> => {
    last = { purpose: code, reason }
    for (const id of question.ids) {
      const told = await call(rightsContract.statePurpose, { kind, id, code, words: reason })
      if (!told.ok) return words(told)
    }
    question.done(true)
    return null
  }
  return (
    <ReasonDialog title={say('shell.purpose.title')} said={say(kind === 'report' && isMany ? 'shell.purpose.reports' : `shell.purpose.${kind}`)} verb={say('shell.purpose.go')} draft={`purpose ${question.ids.join(' ')}`} suggested={suggested} initial={demo ? say('shell.purpose.demo') : ''} onGive={give} onClose={() => question.done(false)}>
      {question.of === 'report' || isMany ? <p className="q">{question.ids.map((id) => <span key={id}><bdi className="mono">{id}</bdi> </span>)}</p> : null}
      <PurposeChoice purpose={code} onChoose={setCode} />
    </ReasonDialog>
  )
}
