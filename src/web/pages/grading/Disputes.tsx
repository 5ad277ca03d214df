import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { gradingContract } from '../../../desk/grading.contract.ts'
import { call, useCall } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Form } from '../../parts/Form.tsx'
import { Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { Categories, categoryOf, useChosen } from './Categories.tsx'
import { Handed } from './Handed.tsx'

type Dispute = NonNullable<z.output<typeof gradingContract.nextDispute.output>['file']>

/** Files about which graders differ, one at a time, for whoever decides: what was said, without names; a decision needs a reason. `onDeciding`: one is in hand, or not. */
export function Disputes({ onDeciding }: { readonly onDeciding: (isDeciding: boolean) => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const waiting = useCall(gradingContract.disputes, {}, { quiet: true })
  const [file, setFile] = useState<Dispute | null>(null)
  useEffect(() => onDeciding(file !== null), [file, onDeciding])
  const [told, setTold] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null)
  if (waiting.state === 'waiting') return <Waiting />
  if (waiting.state === 'refused') return <Refused answer={waiting} />
  const next = async (): Promise<void> => {
    const answer = await call(gradingContract.nextDispute, {})
    if (!answer.ok) return setTold({ text: words(answer), isWrong: true })
    setFile(answer.value.file)
    return setTold(answer.value.file === null ? { text: say('media.dispute.none'), isWrong: false } : null)
  }
  const onDecided = (text: string): void => {
    setFile(null)
    setTold({ text, isWrong: false })
    waiting.again()
  }
  return (
    <section className="sec" aria-labelledby="disputes">
      <h2 id="disputes">{say('media.dispute.title')}</h2>
      {told === null ? null : <Notice tone={told.isWrong ? 'attention' : 'says'}>{told.text}</Notice>}
      {file === null ? <TakeDispute count={waiting.value.waiting} onNext={() => void next()} />
        : <Decide key={file.sha256} file={file} onDecided={onDecided} onWrong={(text) => setTold({ text, isWrong: true })} />}
    </section>
  )
}

function TakeDispute({ count, onNext }: { readonly count: number; readonly onNext: () => void }) {
  const say = useSay()
  useKeys(count === 0 ? [] : [{ key: 'd', said: say('media.dispute.next'), run: onNext }])
  return (
    <div className="take">
      <p>{say('media.dispute.waiting', { count })}</p>
      <p className="q">{say('media.dispute.said')}</p>
      {count === 0 ? null : <p><button type="button" className="btn first" onClick={onNext}>{say('media.dispute.next')} <kbd>d</kbd></button></p>}
    </div>
  )
}

function Decide({ file, onDecided, onWrong }: { readonly file: Dispute; readonly onDecided: (words: string) => void; readonly onWrong: (words: string) => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const [chosen, setChosen, clearChosen] = useChosen(`decide ${file.sha256}`)
  const [because, setBecause, clear] = useDraft(`decide ${file.sha256}`)
  const [isBusy, setBusy] = useState(false)
  const decide = async (): Promise<void> => {
    const category = categoryOf(chosen)
    if (category === undefined) return onWrong(say('media.grade.choose'))
    if (because.trim() === '') return onWrong(say('parts.reason.missing'))
    if (isBusy) return
    setBusy(true)
    const told = await call(gradingContract.decide, { sha256: file.sha256, scheme: file.scheme, category, because: because.trim() })
    setBusy(false)
    if (!told.ok) return onWrong(words(told))
    clear()
    clearChosen()
    return onDecided(say('media.dispute.decided', { hashes: told.value.hashes, reports: told.value.reports }))
  }
  const said = file.said.map((s, i) => ({ ...s, n: i + 1 }))
  return (
    <Handed file={file}>
      <DataTable
        caption={say('media.dispute.what-said')} isCaptionShown rows={said} keyOf={(s) => String(s.n)} exportName="dispute" columns={[
          { id: 'category', head: say('media.grade.category'), cell: (s) => (s.category === null ? say('media.grade.none') : <b><bdi>{s.category}</bdi></b>), text: (s) => s.category ?? say('media.grade.none') },
          { id: 'note', head: say('media.grade.note'), cell: (s) => (s.note === null ? <span className="dim">{say('media.dispute.no-note')}</span> : <bdi>{s.note}</bdi>), text: (s) => s.note },
        ]}
      />
      <Form onSend={decide}>
        <Categories scheme={file.scheme} chosen={chosen} onChoose={setChosen} />
        <label>{say('media.dispute.because')}<textarea className="input" rows={3} maxLength={4_000} value={because} onChange={(event) => setBecause(event.target.value)} /></label>
        <div className="btns"><button type="submit" className="btn first" aria-busy={isBusy}>{say('media.dispute.decide')}</button></div>
        <p className="q xs">{say('media.dispute.decide.said')}</p>
      </Form>
    </Handed>
  )
}
