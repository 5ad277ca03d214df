import { useState } from 'react'
import { useNow } from '../../clock.ts'
import { useSay } from '../../words/say.tsx'
import { AddFact } from './AddFact.tsx'
import { FactList } from './FactList.tsx'
import { LawBody } from './LawBody.tsx'
import type { Shelf, Value } from './shapes.ts'
import { useAcross } from './useAcross.ts'
import { counted, rowsOf, useTrial } from './useTrial.ts'
import { FIRST_PACKS, useView } from './useView.ts'

/** Invented facts to begin with; neutral, and about nobody. */
const EXAMPLES: Readonly<Record<'message' | 'threat' | 'meeting', Readonly<Record<string, Value>>>> = {
  message: { 'actor.ageAtConduct': 30, 'victim.ageAtConduct': 14, 'victim.isReal': true, 'comm.sent': true, 'comm.medium': 'electronic', 'comm.intentional': true, 'comm.priorContacts': { min: 2 } },
  threat: { 'victim.ageAtConduct': 15, 'comm.sent': true, 'comm.medium': 'electronic', 'comm.intentional': true, 'threat.shareIntimateImage': true, 'demand.kind': ['gift-cards'] },
  meeting: {
    'actor.ageAtConduct': 24, 'victim.ageAtConduct': 14, 'victim.isReal': true, 'comm.sent': true, 'comm.medium': 'electronic', 'comm.priorContacts': { min: 3 },
    'meeting.proposedOrAgreed': true, 'meeting.arranged': true,
  },
}

/** The law without a report: facts are typed in, to learn what they come to where. Nothing of it is sent anywhere but to be worked out, and nothing is kept. */
export function LawTraining({ shelf }: { readonly shelf: Shelf }) {
  const say = useSay()
  const view = useView(shelf, FIRST_PACKS)
  const today = useNow().slice(0, 10)
  const trial = useTrial()
  const [chosen, choose] = useState<string | null>(null)
  const rows = rowsOf(shelf, [], trial.tried)
  const date = view.date ?? today
  const across = useAcross({ ...counted(rows), date, on: view.on, packs: view.packs })
  return (
    <LawBody
      shelf={shelf} view={view} rows={rows} across={across} chosen={chosen} duties={null} reportDate={null} date={date} trial={trial}
      facts={(
        <FactList shelf={shelf} rows={rows} chosen={chosen} choose={choose} trial={trial} across={across.value} judge={null}>
          <p className="q">{say('law.training')}</p>
          <div className="btns">{(['message', 'threat', 'meeting'] as const).map((e) => (
            <button key={e} type="button" className="btn" onClick={() => trial.setAll(EXAMPLES[e])}>{say(`law.example.${e}`)}</button>
          ))}</div>
          <AddFact shelf={shelf} known={new Set(rows.map((r) => r.fact))} add={(fact, value) => {
            trial.tryFact(fact, value)
            choose(fact)
          }}
          />
        </FactList>
      )}
    />
  )
}
