import { useState } from 'react'
import { rightsContract } from '../../../desk/rights.contract.ts'
import { useCall } from '../../call.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { usePeople, type PersonTold } from '../../hooks/usePeople.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { AddPerson } from './AddPerson.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Section, Told } from './Part.tsx'
import { PersonDialog } from './PersonDialog.tsx'

/** People of the unit with their roles; what may be done with one of them stands in a dialog. */
export function PeoplePart() {
  const [say, locale] = [useSay(), useLocale()]
  const { rights } = useSession()
  const [value, set] = useAddress()
  const people = usePeople()
  const grants = useCall(rightsContract.grants, {})
  const [isAdding, setAdding] = useState(false)
  const again = (): void => {
    people.called.again()
    grants.again()
  }
  const held = Map.groupBy(grants.state === 'told' ? grants.value.grants : [], (g) => g.person)
  const due = [...held.values()].flat().filter((g) => g.due).length
  const chosen = people.all.find((p) => p.id === value('person')) ?? null
  const roles = (p: PersonTold) => (
    <span className="chips">
      {p.roles.length === 0 ? <span className="unknown">{say('admin.people.no-role')}</span> : p.roles.map((r) => <span key={r.role} className="chip solid">{say(`roles.${r.role}`)}</span>)}
      {held.get(p.id)?.some((g) => g.due) === true ? <span className="attn">{say('admin.people.review-due')}</span> : null}
    </span>
  )
  return (
    <Section title={say('admin.part.people')} said={<>{say('admin.people.said')} {due === 0 ? '' : say('admin.people.due', { count: due })}</>}>
      {rights.has('people.change') ? <div className="btns after"><button type="button" className="btn first" onClick={() => setAdding(true)}>{say('admin.people.add')}</button></div> : null}
      {people.called.state === 'told' && people.all.length === 1 ? <NextSteps /> : null}
      <Told called={people.called}>{() => (
        <DataTable
          caption={say('admin.part.people')} rows={people.all} keyOf={(p) => p.id} exportName="people" selected={chosen?.id ?? null}
          columns={[
            { id: 'name', head: say('admin.person'), text: (p) => p.name, cell: (p) => <button type="button" className="plain-btn who" onClick={() => set({ person: p.id })}><b><bdi>{p.name}</bdi></b></button> },
            { id: 'roles', head: say('admin.roles'), text: (p) => p.roles.map((r) => r.role).join(' '), cell: roles },
            { id: 'state', head: say('admin.state'), text: (p) => (p.disabledAt === null ? 'enabled' : 'disabled'), cell: (p) => (p.disabledAt === null ? say('admin.state.enabled') : <span className="attn">{say('admin.state.disabled', { date: locale.date(p.disabledAt) })}</span>) },
            { id: 'seen', head: say('admin.last-seen'), text: (p) => p.lastSeenAt, cell: (p) => (p.lastSeenAt === null ? <span className="unknown">{say('admin.never')}</span> : locale.dateTime(p.lastSeenAt)) },
            { id: 'id', head: say('admin.id'), text: (p) => p.id, cell: (p) => <bdi className="mono dim">{p.id}</bdi> },
          ]}
        />
      )}</Told>
      {isAdding ? <AddPerson onClose={() => setAdding(false)} onAdded={(id) => {
        again()
        set({ person: id })
      }} /> : null}
      {chosen === null ? null : <PersonDialog key={chosen.id} person={chosen} grants={held.get(chosen.id) ?? []} nameOf={people.nameOf} again={again} onClose={() => set({ person: null })} />}
    </Section>
  )
}
