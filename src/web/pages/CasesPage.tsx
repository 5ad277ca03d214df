import type { z } from 'zod'
import { rightsContract } from '../../desk/rights.contract.ts'
import { useCall } from '../call.ts'
import { useAddress } from '../hooks/useAddress.ts'
import { useLocale } from '../hooks/useLocale.ts'
import { ExportButtons } from '../parts/ExportButtons.tsx'
import { PageBar } from '../parts/PageBar.tsx'
import { Empty, Refused, Waiting } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { CaseReports } from './cases/CaseReports.tsx'
import './cases/cases.css'

/** So many cases are told, the newest. */
const MOST = 500

type Case = z.output<typeof rightsContract.cases.output>['cases'][number]

/** What somebody may look at: their cases and, of the one that they open, its reports. Opening one asks why. */
export function CasesPage(_given: PageGiven) {
  const say = useSay()
  const [value, set] = useAddress()
  const told = useCall(rightsContract.cases, { limit: MOST })
  const open = value('case')
  return (
    <>
      <PageBar title={say('shell.cases')} />
      {told.state === 'waiting' ? <Waiting /> : told.state === 'refused' ? <Refused answer={told} /> : told.value.cases.length === 0 ? (
        <Empty title={say('cases.none')}><p>{say('cases.none.said')}</p></Empty>
      ) : (
        <>
          <p className="sec q">{say('cases.said')}{told.value.cases.length < MOST ? null : ` ${say('cases.newest', { count: MOST })}`}</p>
          {told.value.cases.map((c) => <CaseSection key={c.id} of={c} isOpen={open === c.id} onOpen={(isOpen) => set({ case: isOpen ? c.id : null })} />)}
          <div className="sec">
            <ExportButtons
              name="cases" rows={told.value.cases} columns={[
                { id: 'case', head: say('cases.col.case'), cell: (c) => c.reference, text: (c) => c.reference ?? c.id },
                { id: 'opened', head: say('cases.col.opened'), cell: (c) => c.openedAt, text: (c) => c.openedAt },
                { id: 'restricted', head: say('cases.restricted'), cell: (c) => String(c.restricted), text: (c) => say(c.restricted ? 'parts.yes' : 'parts.no') },
              ]}
            />
          </div>
        </>
      )}
    </>
  )
}

function CaseSection({ of, isOpen, onOpen }: { readonly of: Case; readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const name = of.reference ?? say('cases.no-name')
  return (
    <section className="sec" aria-labelledby={of.id}>
      <div className="case-head">
        <h2 id={of.id}><bdi>{name}</bdi></h2>
        {of.restricted ? <span className="chip">{say('cases.restricted')}</span> : null}
        <span className="dim">{say('cases.opened', { at: locale.date(of.openedAt, 'day') })}</span>
        <button type="button" className="btn" aria-expanded={isOpen} aria-describedby={of.id} onClick={() => onOpen(!isOpen)}>{say(isOpen ? 'cases.hide' : 'cases.show')}</button>
      </div>
      {isOpen ? <CaseReports id={of.id} name={name} /> : null}
    </section>
  )
}
