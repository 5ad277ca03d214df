import { holdContract, MOST_HELD } from '../../../desk/hold.contract.ts'
import { call, useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useUndo } from '../../notices.ts'
import { Dialog, ReasonDialog } from '../../parts/Dialog.tsx'
import { Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import type { QueueRow } from './order.ts'
import { firedOf, ruleSaid } from './said.ts'

/** What is held or released, and what then. */
export interface HoldGiven {
  readonly ids: readonly string[]
  readonly verb: 'hold' | 'release'
  /** Reports that were put away or back; `isUndone` when that was taken back. */
  readonly onDone: (ids: readonly string[], isUndone: boolean) => void
  readonly onClose: () => void
}

/** Holds or releases reports with a reason, and offers to take it back. */
function useHold({ verb, onDone }: Pick<HoldGiven, 'verb' | 'onDone'>): (ids: readonly string[], reason: string) => Promise<string | null> {
  const say = useSay()
  const { offer } = useUndo()
  const words = useRefusalWords()
  return async (ids, reason) => {
    const told = await call(verb === 'hold' ? holdContract.hold : holdContract.release, { ids: [...ids], reason })
    if (!told.ok) return words(told)
    const { batch, done } = told.value
    if (done.length === 0) return say('queue.hold.nothing')
    onDone(done, false)
    offer({
      said: say(verb === 'hold' ? 'queue.hold.done' : 'queue.release.done', { count: done.length }),
      async undo() {
        const back = await call(holdContract.undoHold, { batch })
        if (!back.ok) return words(back)
        onDone(done, true)
        return null
      },
    })
    return null
  }
}

/** Asks for the reason of a single hold or release; of several, shows first what it would do. */
export function HoldDialog(given: HoldGiven) {
  const say = useSay()
  const hold = useHold(given)
  const { ids, verb, onClose } = given
  if (verb === 'hold' && ids.length > 1) return <Preview {...given} />
  return (
    <ReasonDialog
      title={verb === 'hold' ? say('queue.hold.one') : say('queue.release.title', { count: ids.length })} verb={verb === 'hold' ? say('queue.do.hold') : say('queue.do.release')}
      said={verb === 'hold' ? say('queue.hold.said') : say('queue.release.said')} draft={`${verb} ${ids.length === 1 ? ids[0] ?? '' : 'many'}`}
      onGive={(reason) => hold(ids, reason)} onClose={onClose}
    />
  )
}

function Preview(given: HoldGiven) {
  const say = useSay()
  const locale = useLocale()
  const hold = useHold(given)
  const { ids, onClose } = given
  const asked = ids.slice(0, MOST_HELD)
  const told = useCall(holdContract.previewHold, { ids: asked })
  if (told.state === 'waiting') return <Dialog title={say('queue.hold.many')} onClose={onClose}><Waiting what={say('queue.hold.looking')} /></Dialog>
  if (told.state === 'refused') return <Dialog title={say('queue.hold.many')} onClose={onClose}><Refused answer={told} /></Dialog>
  const { hold: reached, stays, sample, lost } = told.value
  if (reached.length === 0) {
    return (
      <Dialog title={say('queue.hold.none')} onClose={onClose}>
        <p className="hold-stays">{say('queue.hold.stays', { danger: stays.danger, pending: stays.pending, held: stays.held, unseen: stays.unseen })}</p>
        <p className="btns"><button type="button" className="btn" onClick={onClose}>{say('parts.close')}</button></p>
      </Dialog>
    )
  }
  return (
    <ReasonDialog
      title={say('queue.hold.count', { count: reached.length })} verb={say('queue.hold.do', { count: reached.length })} draft="hold many" onGive={(reason) => hold(reached, reason)} onClose={onClose}
      said={say('queue.hold.said')}
    >
      <div className="hold-lost">
        {stays.danger + stays.pending + stays.held + stays.unseen === 0 ? null : <p className="notice">{say('queue.hold.stays', { danger: stays.danger, pending: stays.pending, held: stays.held, unseen: stays.unseen })}</p>}
        <h3>{say('queue.hold.lost')}</h3>
        <ul>
          <li>{locale.list(lost.bands.map((b) => say('queue.hold.lost.band', { band: say(`parts.band.${b.band}`), count: locale.number(b.reports) })))}</li>
          {lost.rules.slice(0, 4).map((r) => <li key={r.rule}>{say('queue.filter.of', { what: ruleSaid(say, r.rule), count: locale.number(r.reports) })}</li>)}
          <li>{lost.firstExpiry === null ? say('queue.hold.lost.no-expiry') : say('queue.hold.lost.expiring', { count: lost.expiring, when: locale.dateTime(lost.firstExpiry) })}</li>
          {lost.linked === 0 ? null : <li>{say('queue.hold.lost.linked', { count: locale.number(lost.linked) })}</li>}
          {lost.couldRise === 0 ? null : <li>{say('queue.hold.lost.rise', { count: locale.number(lost.couldRise) })}</li>}
        </ul>
        <h3>{say('queue.hold.sample', { count: sample.length })}</h3>
        <div className="scroll hold-sample" role="group" {...(sample.length > 8 ? { tabIndex: 0 } : {})} aria-label={say('queue.hold.sample', { count: sample.length })}>
          <ul>{sample.map((row) => <li key={row.id}><Sampled row={row} /></li>)}</ul>
        </div>
      </div>
    </ReasonDialog>
  )
}

function Sampled({ row }: { readonly row: QueueRow }) {
  const say = useSay()
  const top = firedOf(row)[0]
  return (
    <span className="two">
      <span className="reason"><b>{top === undefined ? say('triggers.none') : ruleSaid(say, top.rule)}</b></span>
      <span className="q"><bdi>{row.reference ?? row.id}</bdi> · {say(`parts.band.${row.band}`)}</span>
    </span>
  )
}
