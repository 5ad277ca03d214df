import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { call, useCall } from '../../call.ts'
import { useAnnounce } from '../../notices.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { usePeople } from '../../hooks/usePeople.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Empty, useRefusalWords } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'
import { useAskedWords } from './useAskedWords.ts'

type Answer = z.output<typeof rightsContract.approvals.output>
type Asked = Answer['waiting'][number]

const deciders = {
  'export': { right: 'export.approve', endpoint: rightsContract.decideExport }, 'erasure': { right: 'erase.approve', endpoint: rightsContract.decideErasure },
  'role-grant': { right: 'role.approve', endpoint: rightsContract.decideRole }, 'key-release': { right: 'key.approve', endpoint: rightsContract.decideKey },
} as const

type NameOf = (id: string) => string
type SubjectOf = (what: string, subject: string) => string

const isKind = (what: string): what is keyof typeof deciders => Object.hasOwn(deciders, what)

/** What waits for a second person: one asks, another decides, nobody for themselves. */
export function ApprovalsPart() {
  const say = useSay()
  const approvals = useCall(rightsContract.approvals, {})
  const [chosen, setChosen] = useState<Asked | null>(null)
  const { nameOf } = usePeople()
  const subjectOf = useAskedWords(nameOf)
  return (
    <Section title={say('admin.part.approvals')} said={say('admin.approvals.said')}>
      <Told called={approvals}>{({ waiting, approved }, again) => (
        <>
          {waiting.length === 0 ? <Empty title={say('admin.approvals.none')}><p>{say('admin.approvals.none.said')}</p></Empty> : <Waitings waiting={waiting} onChoose={setChosen} nameOf={nameOf} subjectOf={subjectOf} />}
          {approved.length === 0 ? null : <Approved approved={approved} nameOf={nameOf} subjectOf={subjectOf} />}
          {chosen === null ? null : <Decide asked={chosen} by={nameOf(chosen.askedBy)} subject={subjectOf(chosen.what, chosen.subject)} onClose={() => {
            setChosen(null)
            again()
          }} />}
        </>
      )}</Told>
    </Section>
  )
}

function Waitings({ waiting, onChoose, nameOf, subjectOf }: { readonly waiting: readonly Asked[]; readonly onChoose: (asked: Asked) => void; readonly nameOf: NameOf; readonly subjectOf: SubjectOf }) {
  const say = useSay()
  const { person, rights } = useSession()
  const may = (a: Asked) => {
    if (a.askedBy === person.id) return <span className="dim">{say('admin.approval.own')}</span>
    if (!isKind(a.what) || !rights.has(deciders[a.what].right)) return <span className="dim">{say('admin.approval.others')}</span>
    return <button type="button" className="btn" onClick={() => onChoose(a)}>{say('admin.approval.decide')}</button>
  }
  return (
    <DataTable
      caption={say('admin.part.approvals')} rows={waiting} keyOf={(a) => a.approval} exportName="approvals"
      columns={[
        { id: 'what', head: say('admin.approval.what'), text: (a) => a.what, cell: (a) => <b>{say.ifAny(`admin.approval.${a.what}`) ?? a.what}</b> },
        { id: 'subject', head: say('admin.approval.subject'), text: (a) => a.subject, cell: (a) => <Subject asked={a} said={subjectOf(a.what, a.subject)} /> },
        { id: 'by', head: say('admin.approval.by'), text: (a) => a.askedBy, cell: (a) => <bdi>{nameOf(a.askedBy)}</bdi> },
        { id: 'at', head: say('admin.approval.at'), text: (a) => a.askedAt, cell: (a) => <Instant at={a.askedAt} /> },
        { id: 'reason', head: say('admin.approval.reason'), text: (a) => a.reason, cell: (a) => <bdi className="wraps">{a.reason}</bdi> },
        { id: 'decide', head: say('admin.approval.decision'), text: () => null, cell: may },
      ]}
    />
  )
}

function Approved({ approved, nameOf, subjectOf }: { readonly approved: Answer['approved']; readonly nameOf: NameOf; readonly subjectOf: SubjectOf }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <DataTable
      caption={say('admin.approved')} isCaptionShown rows={approved} keyOf={(a) => a.approval} exportName="approved"
      columns={[
        { id: 'what', head: say('admin.approval.what'), text: (a) => a.what, cell: (a) => <b>{say.ifAny(`admin.approval.${a.what}`) ?? a.what}</b> },
        { id: 'subject', head: say('admin.approval.subject'), text: (a) => a.subject, cell: (a) => <Subject asked={a} said={subjectOf(a.what, a.subject)} /> },
        { id: 'by', head: say('admin.approved.by'), text: (a) => a.decidedBy, cell: (a) => <bdi>{nameOf(a.decidedBy)}</bdi> },
        { id: 'until', head: say('admin.approved.until'), text: (a) => a.until, cell: (a) => locale.dateTime(a.until) },
      ]}
    />
  )
}

/** What is asked for; the report that would be erased can be looked at first. */
function Subject({ asked: { what, subject }, said }: { readonly asked: Pick<Asked, 'what' | 'subject'>; readonly said: string }) {
  return what === 'erasure' ? <Link className="wraps" href={`/reports/${subject}`}><bdi>{said}</bdi></Link> : <bdi className="wraps">{said}</bdi>
}

function Decide({ asked, by, subject, onClose }: { readonly asked: Asked; readonly by: string; readonly subject: string; readonly onClose: () => void }) {
  const [say, announce] = [useSay(), useAnnounce()]
  const words = useRefusalWords()
  const [wrong, setWrong] = useState('')
  const decide = async (decision: 'approved' | 'refused'): Promise<void> => {
    if (!isKind(asked.what)) return undefined
    const told = await call(deciders[asked.what].endpoint, { approval: asked.approval, decision })
    if (!told.ok) return setWrong(words(told))
    announce(say(`admin.approval.${decision}`))
    return onClose()
  }
  return (
    <Dialog title={say.ifAny(`admin.approval.${asked.what}`) ?? asked.what} onClose={onClose}>
      <div className="person">
        <dl className="kv">
          <dt>{say('admin.approval.subject')}</dt><dd><Subject asked={asked} said={subject} /></dd>
          <dt>{say('admin.approval.by')}</dt><dd><bdi>{by}</bdi></dd>
          <dt>{say('admin.approval.reason')}</dt><dd><bdi className="wraps">{asked.reason}</bdi></dd>
        </dl>
        <p className={asked.what === 'erasure' ? 'attn' : 'q'}>{say.ifAny(`admin.approval.${asked.what}.said`) ?? ''}</p>
        <p role="alert" className="attn">{wrong}</p>
        <div className="btns">
          <button type="button" className="btn first" onClick={() => void decide('approved')}>{say('admin.approval.approve')}</button>
          <button type="button" className="btn" onClick={() => void decide('refused')}>{say('admin.approval.refuse')}</button>
          <button type="button" className="btn bare" onClick={onClose}>{say('parts.cancel')}</button>
        </div>
      </div>
    </Dialog>
  )
}
