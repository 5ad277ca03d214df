import { useId, useState } from 'react'
import { useSay } from '../../words/say.tsx'
import type { Shelf, Value } from './shapes.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

const familyOf = (fact: string): string => fact.split('.')[0] ?? fact

/** Chooses a further fact from all that can be stated; it counts when the reader presses, not while arrows go through the list. */
export function AddFact({ shelf, known, add }: { readonly shelf: Shelf; readonly known: ReadonlySet<string>; readonly add: (fact: string, value: Value) => void }) {
  const [say, words] = [useSay(), useLawWords()]
  const families = Map.groupBy(shelf.facts.filter((f) => !known.has(f.fact) && f.type !== 'offences'), (f) => familyOf(f.fact))
  const id = useId()
  const [chosen, choose] = useState('')
  const kind = shelf.facts.find((f) => f.fact === chosen && !known.has(f.fact))
  const take = (): void => {
    if (kind === undefined) return
    add(kind.fact, kind.type === 'flag' ? true : null)
    choose('')
  }
  return (
    <div className="add">
      <label htmlFor={id}>{say('law.add')}</label>
      <select id={id} className="input" value={kind?.fact ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{say('law.add.choose')}</option>
        {[...families].map(([family, facts]) => (
          <optgroup key={family} label={say.ifAny(`laws.family.${family}`) ?? family}>
            {facts.map((f) => <option key={f.fact} value={f.fact}>{words.fact(f.fact)}</option>)}
          </optgroup>
        ))}
      </select>
      <p className="btns"><button type="button" className="btn" disabled={kind === undefined} onClick={take}>{say('law.add.go')}</button></p>
    </div>
  )
}
