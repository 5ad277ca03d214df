import { useId, useState } from 'react'
import { isQuote, signIds, type SignId } from '../../../conversation/contract.ts'
import { reportContract } from '../../../desk/report.contract.ts'
import { talkContract } from '../../../desk/talk.contract.ts'
import { call } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import type { Told } from '../../told.ts'
import { useUndo } from '../../notices.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { valueShown, type SignTold, type TurnTold } from './told.ts'
import type { OpenText } from './useOpened.ts'

/** What somebody is about to say of a sign. */
export type Judging =
  | { readonly verb: 'keep' | 'reject' | 'correct'; readonly turn: TurnTold; readonly sign: SignTold }
  | { readonly verb: 'add'; readonly turn: TurnTold; readonly sign: null }

interface Given {
  readonly id: string
  readonly judging: Judging
  /** The turn by its name. */
  readonly turnSaid: string
  /** The words of the turn where it stands open, with what signs quote of them. */
  readonly text: OpenText | undefined
  /** What the sign on an open turn tells from now on. */
  readonly onQuote: (sign: SignId, value: string | null) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks for the reason, says it, and offers to take it back. */
export function SignDialog({ id, judging, turnSaid, text, onQuote, onDone, onClose }: Given) {
  const say = useSay()
  const words = useRefusalWords()
  const undo = useUndo()
  const { verb, turn } = judging
  const [which, setWhich] = useState<SignId>('age-asked')
  const draft = `sign ${id} ${turn.turn} ${verb} ${judging.sign?.sign ?? ''}`
  const before = judging.sign === null ? null : valueShown(judging.sign, text)
  const [value, setValue, clearValue] = useDraft(`${draft} value`, before ?? '')
  const [isWeak, setWeak] = useState(judging.sign?.weak ?? false)
  const sign = judging.sign?.sign ?? which
  const place = { id, talk: turn.talk, turn: turn.inTalk, sign }
  const take = async (reason: string): Promise<string | null> => {
    const said = valueOf(value, sign)
    const told = await judge(verb, place, { reason, value: said, weak: isWeak })
    if (told === 'missing') return say('conversation.correct.missing')
    if (!told.ok) return words(told)
    const done = say(`conversation.done.${verb}`, { sign: say(`signs.${sign}`), turn: turnSaid })
    clearValue()
    if (isQuote(sign, said)) onQuote(sign, said)
    onDone()
    undo.offer({
      said: done, undo: async () => {
        const back = await call(talkContract.withdrawSign, { ...place, reason: say('conversation.done.undo') })
        if (back.ok && isQuote(sign, said)) onQuote(sign, before)
        onDone()
        return back.ok ? null : words(back)
      },
    })
    return null
  }
  const title = verb === 'add' ? say('conversation.add.title', { turn: turnSaid }) : say(`conversation.${verb}.title`, { sign: say(`signs.${sign}`), turn: turnSaid })
  return (
    <ReasonDialog
      title={title} draft={draft} verb={say(`conversation.sign.${verb}`)} onGive={take} onClose={onClose}
      said={verb === 'reject' ? say('conversation.reject.said') : say(`signs.${sign}.means`)}
    >
      {verb === 'add' ? <Which which={which} onWhich={setWhich} /> : null}
      {verb === 'add' || verb === 'correct' ? (
        <>
          <label>{say('conversation.correct.value')}<input className="input" value={value} maxLength={500} onChange={(event) => setValue(event.target.value)} /></label>
          <label className="check"><input type="checkbox" checked={isWeak} onChange={(event) => setWeak(event.target.checked)} /> {say('conversation.correct.weak')}</label>
        </>
      ) : null}
    </ReasonDialog>
  )
}

function Which({ which, onWhich }: { readonly which: SignId; readonly onWhich: (sign: SignId) => void }) {
  const say = useSay()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{say('conversation.add.which')}</label>
      <select id={id} className="input" value={which} onChange={(event) => onWhich(signIds.find((s) => s === event.target.value) ?? which)}>
        {signIds.map((s) => <option key={s} value={s}>{say(`signs.${s}`)}</option>)}
      </select>
    </>
  )
}

/** Ages are numbers; everything else is told in words. */
function valueOf(written: string, sign: SignId): string | number | null {
  const plain = written.trim()
  if (plain === '') return null
  return (sign === 'age-told' || sign === 'adult-age-told') && /^\d{1,3}$/.test(plain) ? Number(plain) : plain
}

interface Place {
  readonly id: string
  readonly talk: number
  readonly turn: number
  readonly sign: SignId
}

function judge(
  verb: Judging['verb'], place: Place, { reason, value, weak }: { readonly reason: string; readonly value: string | number | null; readonly weak: boolean },
): Promise<Told<{ done: true }>> | 'missing' {
  if (verb === 'keep') return call(reportContract.confirmSign, { ...place, reason })
  if (verb === 'reject') return call(reportContract.rejectSign, { ...place, reason })
  if (verb === 'add') return call(reportContract.addSign, { ...place, reason, value, weak })
  return value === null && !weak ? 'missing' : call(reportContract.correctSign, { ...place, reason, value, weak })
}
