import { useState } from 'react'
import { reportContract } from '../../../desk/report.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { jsonOf } from '../../json.ts'
import { useUndo } from '../../notices.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { Row, Shelf, Value } from './shapes.ts'
import { ValueField, writtenOf } from './TryValue.tsx'
import { useLawWords } from '../../hooks/useLawWords.ts'

/** What a person says of a fact. */
export type Verdict = 'confirm' | 'deny' | 'correct'

interface Given {
  readonly id: string
  readonly shelf: Shelf
  readonly row: Row
  readonly verdict: Verdict
  /** Day of the act that is looked at; null when it is not known. */
  readonly day: string | null
  readonly acts: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** A person confirms, corrects or denies a fact, with a reason; it can be taken back at once. */
export function Judging({ id, shelf, row, verdict, day, acts, onClose, onDone }: Given) {
  const [say, words, refusal, undo] = [useSay(), useLawWords(), useRefusalWords(), useUndo()]
  const whole = day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
  const draft = `fact ${id} ${row.fact} ${verdict}`
  const start = startOf(row, verdict)
  const [kept, keep, dropValue] = useDraft(`${draft} value`, JSON.stringify(start))
  const typed = useDraft(`${draft} number`, writtenOf(start))
  const value = jsonOf(kept) as Value
  const [isAll, setAll] = useState(whole === null)
  const said = words.fact(row.fact)
  const on = isAll ? null : whole
  const give = async (reason: string): Promise<string | null> => {
    const about = { id, fact: row.fact, on, reason }
    if (verdict !== 'deny' && value === null) return say('law.value.missing')
    const asProposed = verdict === 'confirm' && row.trial === undefined && (row.standing?.proposed ?? null) !== null
    const told = verdict === 'deny' ? await call(reportContract.denyFact, about) : await call(reportContract.confirmFact, asProposed ? about : { ...about, value })
    if (!told.ok) return refusal(told)
    dropValue()
    typed[2]()
    onDone()
    undo.offer({
      said: say(`law.done.${verdict}`, { fact: said }),
      undo: async () => {
        const back = await call(reportContract.takeBackFact, { id, fact: row.fact, on, reason: say('law.taken-back') })
        if (!back.ok) return refusal(back)
        onDone()
        return null
      },
    })
    return null
  }
  return (
    <ReasonDialog
      title={say(`law.ask.${verdict}`, { fact: said })} draft={draft} verb={say(`law.${verdict}`)} onGive={give} onClose={onClose}
      said={<>{verdict === 'confirm' ? <p>{say('law.ask.value', { value: words.value(value) })}</p> : null}<p>{words.means(row.fact)}</p></>}
    >
      {verdict === 'correct' ? <div className="btns"><ValueField shelf={shelf} row={row} value={value} typed={typed} set={(next) => keep(JSON.stringify(next))} /></div> : null}
      {whole !== null && acts > 1 ? <label className="check"><input type="checkbox" checked={isAll} onChange={(event) => setAll(event.target.checked)} />{say('law.ask.all', { count: acts })}</label> : null}
    </ReasonDialog>
  )
}

function startOf({ trial, standing }: Row, verdict: Verdict): Value {
  if (trial !== undefined) return trial
  return verdict === 'confirm' ? standing?.proposed ?? standing?.value ?? null : standing?.value ?? standing?.proposed ?? null
}
