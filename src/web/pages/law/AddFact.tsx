import { useSay } from '../../words/say.tsx'
import type { Shelf, Value } from './shapes.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

const familyOf = (fact: string): string => fact.split('.')[0] ?? fact

/** Chooses a further fact from all that can be stated. */
export function AddFact({ shelf, known, add }: { readonly shelf: Shelf; readonly known: ReadonlySet<string>; readonly add: (fact: string, value: Value) => void }) {
  const [say, words] = [useSay(), useLawWords()]
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
            {facts.map((f) => <option key={f.fact} value={f.fact}>{words.fact(f.fact)}</option>)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
