import { useState } from 'react'
import { Link } from 'wouter'
import { holdContract } from '../../../desk/hold.contract.ts'
import { reportContract } from '../../../desk/report.contract.ts'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call, useCall } from '../../call.ts'
import { useFocusKept } from '../../hooks/useFocusKept.ts'
import { useAnnounce, useUndo } from '../../notices.ts'
import { useSession } from '../../session.ts'
import { FormDialog, ReasonDialog } from '../../parts/Dialog.tsx'
import { Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { PrintDialog } from './Print.tsx'
import { nameOf, ruleWord, type Sheet } from './sheet.ts'

type Asked = 'confirm' | 'hold' | 'release' | 'case' | 'print'

/** What may be done with the report: the ways to its other pages, and what a person decides, each with a reason. */
export function Acts({ sheet, onDone }: { readonly sheet: Sheet; readonly onDone: () => void }) {
  const say = useSay()
  const { rights } = useSession()
  const [asked, ask] = useState<Asked | null>(null)
  const close = (): void => ask(null)
  const box = useFocusKept<HTMLOListElement>()
  const isPending = sheet.standing?.triggers.some((t) => t.pending === true) === true
  const isHeld = sheet.standing?.held != null
  return (
    <>
      <ol className="act" {...box}>
        {isPending && sheet.confirmed === null && rights.has('claim.confirm') ? <li><button type="button" className="btn first" onClick={() => ask('confirm')}>{say('report.act.confirm')}</button></li> : null}
        <li><Link className="btn" href={`/reports/${sheet.id}/conversation`}>{say('report.act.conversation')} <kbd>c</kbd></Link></li>
        <li><Link className="btn" href={`/reports/${sheet.id}/links`}>{say('report.act.links')} <kbd>l</kbd></Link></li>
        <li><Link className="btn" href={`/reports/${sheet.id}/law`}>{say('report.act.law')} <kbd>w</kbd></Link></li>
        <li><Link className="btn" href={`/reports/${sheet.id}/media`}>{say('report.act.media')} <kbd>m</kbd></Link></li>
        {rights.has('report.move') ? <li><button type="button" className="btn" onClick={() => ask('case')}>{say(sheet.case === null ? 'report.act.case-in' : 'report.act.case-out')}</button></li> : null}
        {rights.has('report.hold') ? <li><button type="button" className="btn" data-act="hold" onClick={() => ask(isHeld ? 'release' : 'hold')}>{say(isHeld ? 'report.act.release' : 'report.act.hold')} <kbd>h</kbd></button></li> : null}
        <li><button type="button" className="btn" onClick={() => ask('print')}>{say('report.act.print')}</button></li>
      </ol>
      {asked === 'confirm' ? <Confirm sheet={sheet} onDone={onDone} onClose={close} /> : null}
      {asked === 'hold' || asked === 'release' ? <Hold sheet={sheet} isHold={asked === 'hold'} onDone={onDone} onClose={close} /> : null}
      {asked === 'case' ? <CaseDialog sheet={sheet} onDone={onDone} onClose={close} /> : null}
      {asked === 'print' ? <PrintDialog sheet={sheet} onClose={close} /> : null}
    </>
  )
}

interface Doing {
  readonly sheet: Sheet
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A person confirms what the sender claims: what it does is said before. */
function Confirm({ sheet, onDone, onClose }: Doing) {
  const [say, words, announce] = [useSay(), useRefusalWords(), useAnnounce()]
  const pending = sheet.standing?.triggers.filter((t) => t.pending === true) ?? []
  const rules = [...new Set(pending.map((t) => ruleWord(say, t.rule)))]
  const rises = pending.some((t) => t.band === 'very-high') && sheet.standing?.band !== 'very-high'
  return (
    <ReasonDialog
      title={say('report.confirm.title')} verb={say('report.confirm.verb')} draft={`confirm ${sheet.id}`} onClose={onClose}
      said={<><p>{say('report.confirm.said')}</p><ul className="list tight">{rules.map((r) => <li key={r}><b>{r}</b></li>)}</ul><p>{rises ? say('report.confirm.rises') : say('report.confirm.stays')}</p></>}
      onGive={async (reason) => {
        const told = await call(reportContract.confirmClaim, { id: sheet.id, reason })
        if (!told.ok) return words(told)
        announce(say('report.confirm.done', { band: say(`parts.band.${told.value.band}`) }))
        onDone()
        return null
      }}
    />
  )
}

/** Holds the report as noise, or puts it back; both can be taken back. */
function Hold({ sheet, isHold, onDone, onClose }: Doing & { readonly isHold: boolean }) {
  const [say, words, undo] = [useSay(), useRefusalWords(), useUndo()]
  return (
    <ReasonDialog
      title={say(isHold ? 'report.hold.title' : 'report.release.title')} said={say(isHold ? 'report.hold.said' : 'report.release.said')}
      verb={say(isHold ? 'report.act.hold' : 'report.act.release')} draft={`${isHold ? 'hold' : 'release'} ${sheet.id}`} onClose={onClose}
      onGive={async (reason) => {
        const told = await call(isHold ? holdContract.hold : holdContract.release, { ids: [sheet.id], reason })
        if (!told.ok) return words(told)
        if (told.value.done.length === 0) return say('report.hold.left')
        const { batch } = told.value
        undo.offer({
          said: say(isHold ? 'report.hold.done' : 'report.release.done', { name: nameOf(sheet) }), undo: async () => {
            const back = await call(holdContract.undoHold, { batch })
            if (!back.ok) return words(back)
            onDone()
            return null
          },
        })
        onDone()
        return null
      }}
    />
  )
}

/** So many cases are offered, the newest. */
const MOST_CASES = 500

/** Puts the report into a case that the reader sees, or takes it out. */
function CaseDialog({ sheet, onDone, onClose }: Doing) {
  const [say, words, undo] = [useSay(), useRefusalWords(), useUndo()]
  const answer = useCall(rightsContract.cases, sheet.case === null ? { limit: MOST_CASES } : null)
  const [chosen, choose] = useState('')
  const act = say(sheet.case === null ? 'report.act.case-in' : 'report.act.case-out')
  const move = async (to: string | null): Promise<string | null> => {
    const told = await call(rightsContract.moveReport, { id: sheet.id, case: to })
    return told.ok ? null : words(told)
  }
  const give = async (): Promise<string | null> => {
    const before = sheet.case?.id ?? null
    const refused = await move(before === null ? chosen : null)
    if (refused !== null) return refused
    undo.offer({
      said: say(before === null ? 'report.case.in-done' : 'report.case.out-done', { name: nameOf(sheet) }), undo: async () => {
        const back = await move(before)
        if (back === null) onDone()
        return back
      },
    })
    onDone()
    return null
  }
  return (
    <FormDialog
      title={act} said={say(sheet.case === null ? 'report.case.in-said' : 'report.case.out-said')} verb={act} isOff={sheet.case === null && chosen === ''} onGive={give} onClose={onClose}
    >{() => (sheet.case !== null ? null : answer.state === 'waiting' ? <Waiting /> : answer.state === 'refused' ? <Refused answer={answer} /> : answer.value.cases.length === 0 ? <p>{say('report.case.none')}</p> : (
      <label>{say('report.case.which')}
        <select className="input" value={chosen} required onChange={(e) => choose(e.target.value)}>
          <option value="" />
          {answer.value.cases.map((c) => <option key={c.id} value={c.id}>{c.reference ?? c.id}</option>)}
        </select>
        {answer.value.cases.length < MOST_CASES ? null : <span className="q">{say('cases.newest', { count: MOST_CASES })}</span>}
      </label>
    ))}</FormDialog>
  )
}

/** What is shown where the report is not there, or not for this reader: both look the same. Whoever may can open it because it cannot wait. */
export function NotSeen({ id, again }: { readonly id: string; readonly again: () => void }) {
  const [say, words] = [useSay(), useRefusalWords()]
  const { rights } = useSession()
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="state">
      <b>{say('report.not-seen')}</b>
      <p>{say('report.not-seen.said')}</p>
      {rights.has('break-glass.use') ? (
        <p className="btns"><button type="button" className="btn" onClick={() => setAsking(true)}>{say('report.glass')}</button><Link className="btn" href="/queue">{say('queue.back')}</Link></p>
      ) : <p className="btns"><Link className="btn" href="/queue">{say('queue.back')}</Link></p>}
      {isAsking ? (
        <ReasonDialog
          title={say('report.glass')} said={<><p>{say('report.glass.said')}</p><p><b>{say('report.glass.loud')}</b></p></>} verb={say('report.glass.verb')} draft={`glass ${id}`}
          onClose={() => setAsking(false)}
          onGive={async (reason) => {
            const told = await call(rightsContract.breakGlass, { kind: 'report', id, reason })
            if (!told.ok) return told.code === 'not-found' ? say('report.glass.nothing') : words(told)
            again()
            return null
          }}
        />
      ) : null}
    </div>
  )
}
