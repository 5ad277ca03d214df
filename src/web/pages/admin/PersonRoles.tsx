import { useState } from 'react'
import { RoleName, rightsContract } from '../../../desk/rights.contract.ts'
import { call, useCall } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useFocusKept } from '../../hooks/useFocusKept.ts'
import type { PersonTold } from '../../hooks/usePeople.ts'
import { Form } from '../../parts/Form.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import type { Act, Grant } from './told.ts'

type Role = (typeof RoleName.options)[number]

interface Given {
  readonly person: PersonTold
  readonly grants: readonly Grant[]
  readonly nameOf: (id: string) => string
  readonly act: Act
  readonly isMe: boolean
}

/** What somebody may here: each role with the end of its year; another says that it is still needed, or takes it away. */
export function PersonRoles({ person, grants, nameOf, act, isMe }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  const { rights } = useSession()
  const box = useFocusKept<HTMLElement>()
  return (
    <section className="roles" {...box}>
      <h3>{say('admin.roles')}</h3>
      {grants.length === 0 ? <p className="q">{say('admin.people.no-role.said')}</p> : (
        <ul className="lines">
          {grants.map((g) => (
            <li key={g.role}>
              <span><b>{say(`roles.${g.role}`)}</b><span className="q">{say(`roles.${g.role}.said`)}</span>
                <span className={g.due ? 'attn' : 'dim'}>{say('admin.grant.ends', { date: locale.date(g.ends, 'long') })} · {say('admin.grant.by', { name: nameOf(g.grantedBy) })}</span>
              </span>
              <span className="btns">
                {rights.has('role.approve') && !isMe ? <button type="button" className="btn" onClick={() => void act(call(rightsContract.reviewRole, { person: person.id, role: g.role }), say('admin.grant.reviewed'))}>{say('admin.grant.review')}</button> : null}
                {rights.has('role.grant') ? <button type="button" className="btn" onClick={() => void act(call(rightsContract.revokeRole, { person: person.id, role: g.role }), say('admin.grant.revoked'))}>{say('admin.grant.revoke')}</button> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rights.has('role.grant') && !isMe && person.disabledAt === null ? <Grants person={person} grants={grants} nameOf={nameOf} act={act} /> : null}
    </section>
  )
}

/** A role to be granted: at once for a grader; for any other a second person is asked, and once they approved, it is granted here. */
function Grants({ person, grants, nameOf, act }: Omit<Given, 'isMe'>) {
  const say = useSay()
  const { unit } = useSession()
  const approvals = useCall(rightsContract.approvals, {})
  const [role, setRole] = useState<Role>('triage')
  const [reason, setReason, clear] = useDraft(`admin role ${person.id}`)
  const [wrong, setWrong] = useState('')
  const { waiting, approved } = approvals.state === 'told' ? approvals.value : { waiting: [], approved: [] }
  const subjectOf = (of: string): string => `${person.id} ${unit} ${of}`
  const missing = RoleName.options.filter((r) => !grants.some((g) => g.role === r))
  const ready = approved.filter((a) => a.what === 'role-grant' && a.subject.startsWith(`${person.id} ${unit} `))
  const asked = waiting.filter((a) => a.what === 'role-grant' && a.subject.startsWith(`${person.id} ${unit} `))
  const nowRole = missing.includes(role) ? role : missing[0] ?? 'triage'
  const give = async (): Promise<void> => {
    setWrong('')
    if (nowRole === 'grader') {
      await act(call(rightsContract.grantRole, { person: person.id, role: 'grader' }), say('admin.grant.granted'))
      return
    }
    if (reason.trim() === '') return setWrong(say('parts.reason.missing'))
    if (await act(call(rightsContract.askRole, { subject: subjectOf(nowRole), reason: reason.trim() }), say('admin.grant.asked'))) clear()
    return approvals.again()
  }
  const finish = async (approval: string, of: string): Promise<void> => {
    await act(call(rightsContract.grantRole, { person: person.id, role: RoleName.parse(of), approval }), say('admin.grant.granted'))
    approvals.again()
  }
  const roleIn = (subject: string): string => subject.split(' ')[2] ?? ''
  return (
    <>
      {ready.map((a) => (
        <p key={a.approval} className="notice">
          <span className="grow">{say('admin.grant.ready', { role: say.ifAny(`roles.${roleIn(a.subject)}`) ?? '', name: nameOf(a.decidedBy) })}</span>
          <button type="button" className="btn first" onClick={() => void finish(a.approval, roleIn(a.subject))}>{say('admin.grant.now')}</button>
        </p>
      ))}
      {asked.map((a) => <p key={a.approval} className="notice">{say('admin.grant.waits', { role: say.ifAny(`roles.${roleIn(a.subject)}`) ?? '', name: nameOf(a.askedBy) })}</p>)}
      <Form onSend={give}>
        <label>{say('admin.grant.role')}
          <select className="input" value={nowRole} onChange={(e) => setRole(RoleName.parse(e.target.value))}>{missing.map((r) => <option key={r} value={r}>{say(`roles.${r}`)}</option>)}</select>
        </label>
        <p className="q">{say(`roles.${nowRole}.said`)}</p>
        {nowRole === 'grader' ? null : <label>{say('admin.grant.why')}<textarea className="input" rows={2} maxLength={1_000} value={reason} aria-invalid={wrong !== ''} onChange={(e) => setReason(e.target.value)} /></label>}
        <p role="alert" className="attn">{wrong}</p>
        <p className="q xs">{say(nowRole === 'grader' ? 'admin.grant.alone' : 'admin.grant.two')}</p>
        <button type="submit" className="btn">{say(nowRole === 'grader' ? 'admin.grant.now' : 'admin.grant.ask')}</button>
      </Form>
    </>
  )
}
