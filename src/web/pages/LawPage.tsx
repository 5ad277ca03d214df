import { acrossContract } from '../../desk/across.contract.ts'
import { reportContract } from '../../desk/report.contract.ts'
import { useCall } from '../call.ts'
import { useWhereabouts } from '../hooks/useWhereabouts.ts'
import { OpenedReport } from '../parts/OpenedReport.tsx'
import { PageBar } from '../parts/PageBar.tsx'
import { Refused, Waiting } from '../parts/States.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { LawOfReport } from './law/LawOfReport.tsx'
import { LawTraining } from './law/LawTraining.tsx'
import type { Shelf } from './law/shapes.ts'
import './law/law.css'

/** The law: of a report, or with facts typed in. */
export function LawPage({ params }: PageGiven) {
  const say = useSay()
  const { id } = params
  const shelf = useCall(acrossContract.law, {})
  return (
    <>
      <PageBar title={say('shell.law')}>{id === undefined ? null : <span className="q mono"><bdi>{id}</bdi></span>}</PageBar>
      {shelf.state === 'waiting' ? <Waiting /> : shelf.state === 'refused' ? <Refused answer={shelf} /> : id === undefined ? <LawTraining shelf={shelf.value} />
        : <OfReport key={id} id={id} shelf={shelf.value} />}
    </>
  )
}

function OfReport({ id, shelf }: { readonly id: string; readonly shelf: Shelf }) {
  const open = useWhereabouts(reportContract.facts, { id })
  return <OpenedReport open={open}>{(facts) => <LawOfReport id={id} shelf={shelf} told={facts} again={open.answer.again} />}</OpenedReport>
}
