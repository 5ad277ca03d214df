import { purposeNames } from '../../desk/rights.contract.ts'
import { useSay } from '../words/say.tsx'

/** What somebody looks for. */
export type Purpose = (typeof purposeNames)[number]

/** Chooses a purpose. */
export function PurposeChoice({ purpose, onChoose }: { readonly purpose: Purpose; readonly onChoose: (purpose: Purpose) => void }) {
  const say = useSay()
  return (
    <label>{say('shell.purpose.of')}
      <select className="input" value={purpose} onChange={(event) => onChoose(purposeNames.find((p) => p === event.target.value) ?? purpose)}>
        {purposeNames.map((p) => <option key={p} value={p}>{say(`shell.purpose.${p}`)}</option>)}
      </select>
    </label>
  )
}
