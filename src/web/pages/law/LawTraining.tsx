import { useState } from 'react'
import { useNow } from '../../clock.ts'
import { useSay } from '../../words/say.tsx'
import { FactList } from './FactList.tsx'
import { LawBody } from './LawBody.tsx'
import type { Shelf, Value } from './shapes.ts'
import { useAcross } from './useAcross.ts'
import { counted, rowsOf, useTrial } from './useTrial.ts'
import { useView } from './useView.ts'
import { useWords } from './useWords.ts'

const FIRST = ['england-wales', 'netherlands', 'germany', 'ireland'] as const

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
  const view = useView(shelf, FIRST)
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

const familyOf = (fact: string): string => fact.split('.')[0] ?? fact

/** Chooses a further fact from all that can be stated. */
export function AddFact({ shelf, known, add }: { readonly shelf: Shelf; readonly known: ReadonlySet<string>; readonly add: (fact: string, value: Value) => void }) {
  const [say, words] = [useSay(), useWords(shelf)]
  const families = Map.groupBy(shelf.facts.filter((f) => !known.has(f.fact) && f.type !== 'offences'), (f) => familyOf(f.fact))
  return (
    <label className="add">{say('law.add')}
      <select
        className="input" value="" onChange={(event) => {
          const kind = shelf.facts.find((f) => f.fact === event.target.value)
          if (kind !== undefined) add(kind.fact, kind.type === 'flag' ? true : null)
        }}
      >
        <option value="">{say('law.add.choose')}</option>
        {[...families].map(([family, facts]) => (
          <optgroup key={family} label={say.ifAny(`laws.family.${family}`) ?? family}>
            {facts.map((f) => {
              const { said, isOwn } = words.fact(f.fact, f.means)
              return <option key={f.fact} value={f.fact} {...(isOwn ? {} : { lang: 'en' })}>{said}</option>
            })}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
