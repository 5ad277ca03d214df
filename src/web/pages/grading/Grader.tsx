import { useState } from 'react'
import { gradingContract } from '../../../desk/grading.contract.ts'
import { call, useCall } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { Form } from '../../parts/Form.tsx'
import { Empty, Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { Categories, categoryOf, useChosen } from './Categories.tsx'
import { Handed, type HandedFile } from './Handed.tsx'

/** What waits for the reader, the file that they hold, and what they say of it. */
export function Grader({ onKept }: { readonly onKept: () => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const pool = useCall(gradingContract.gradingPool, {})
  const [told, setTold] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null)
  const [scheme, setScheme] = useState('')
  if (pool.state === 'waiting') return <Waiting />
  if (pool.state === 'refused') return <Refused answer={pool} />
  const { schemes, held } = pool.value
  const [file] = held
  const wanted = schemes.find((s) => s.scheme === scheme) ?? schemes[0]
  const next = async (): Promise<void> => {
    if (wanted === undefined) return
    const answer = await call(gradingContract.nextToGrade, { scheme: wanted.scheme })
    setTold(!answer.ok ? { text: words(answer), isWrong: true } : answer.value.file === null ? { text: say('media.grade.nothing-now'), isWrong: false } : null)
    pool.again()
  }
  const kept = (): void => {
    setTold({ text: say('media.grade.kept'), isWrong: false })
    pool.again()
    onKept()
  }
  return (
    <section className="sec" aria-labelledby="grade">
      <h2 id="grade">{say('media.grade.title')}</h2>
      {told === null ? null : <Notice tone={told.isWrong ? 'attention' : 'says'}>{told.text}</Notice>}
      {file === undefined ? null : <GradeForm key={file.sha256} file={file} onKept={kept} onWrong={(text) => setTold({ text, isWrong: true })} />}
      {file === undefined && wanted === undefined ? <Empty title={say('media.grade.nothing')}><p>{say('media.grade.nothing.said')}</p></Empty> : null}
      {file !== undefined || wanted === undefined ? null : <TakeNext schemes={schemes} wanted={wanted.scheme} onScheme={setScheme} onNext={() => void next()} />}
    </section>
  )
}

function TakeNext({ schemes, wanted, onScheme, onNext }: {
  readonly schemes: readonly { readonly scheme: string; readonly waiting: number }[]; readonly wanted: string; readonly onScheme: (scheme: string) => void; readonly onNext: () => void
}) {
  const say = useSay()
  useKeys([{ key: 'n', said: say('media.grade.next'), run: onNext }])
  return (
    <div className="take">
      <fieldset className="choices">
        <legend>{say('media.grade.which-scheme')}</legend>
        {schemes.map((s) => <label key={s.scheme} className="check"><input type="radio" name="scheme" checked={s.scheme === wanted} onChange={() => onScheme(s.scheme)} /> <bdi>{s.scheme}</bdi> <span className="dim">{say('media.grade.waiting', { count: s.waiting })}</span></label>)}
      </fieldset>
      <p><button type="button" className="btn first" onClick={onNext}>{say('media.grade.next')} <kbd>n</kbd></button></p>
      <p className="q">{say('media.grade.next.said')}</p>
    </div>
  )
}

function GradeForm({ file, onKept, onWrong }: { readonly file: HandedFile; readonly onKept: () => void; readonly onWrong: (words: string) => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const [chosen, setChosen, clearChosen] = useChosen(`grade ${file.sha256}`)
  const [note, setNote, clear] = useDraft(`grade ${file.sha256}`)
  const [isBusy, setBusy] = useState(false)
  const keep = async (): Promise<void> => {
    const category = categoryOf(chosen)
    if (category === undefined) return onWrong(say('media.grade.choose'))
    if (isBusy) return
    setBusy(true)
    const told = await call(gradingContract.grade, { sha256: file.sha256, scheme: file.scheme, category, ...(note.trim() === '' ? {} : { note: note.trim() }) })
    setBusy(false)
    if (!told.ok) return onWrong(words(told))
    clear()
    clearChosen()
    return onKept()
  }
  useKeys([{ key: 'Enter', said: say('media.grade.keep'), run: () => void keep() }])
  return (
    <Handed file={file}>
      <Form onSend={keep}>
        <Categories scheme={file.scheme} chosen={chosen} onChoose={setChosen} />
        <label>{say('media.grade.note')}<textarea className="input" rows={2} maxLength={2_000} value={note} onChange={(event) => setNote(event.target.value)} /></label>
        <p className="q xs">{say('media.grade.note.said')}</p>
        <div className="btns"><button type="submit" className="btn first" aria-busy={isBusy}>{say('media.grade.keep')} <kbd>↵</kbd></button></div>
        <p className="q xs">{say('media.grade.leave')}</p>
      </Form>
    </Handed>
  )
}
