import { useId } from 'react'
import { codesOf } from '../../../media/schemes.contract.ts'
import { useDraft } from '../../drafts.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { useSay } from '../../words/say.tsx'

/** What is chosen: a code of the scheme, none of it (`''` and `isNone`), or nothing yet. */
export interface Chosen {
  readonly code: string
  readonly isNone: boolean
}

/** None of the scheme applies; a space, since no code begins with one. */
const NONE = ' none'

/** What is chosen for a file (`key`); nothing is before somebody chooses. It outlives a lock, and is cleared when it was given. */
export function useChosen(key: string): readonly [chosen: Chosen, choose: (chosen: Chosen) => void, clear: () => void] {
  const [written, write, clear] = useDraft(`category ${key}`)
  return [written === NONE ? { code: '', isNone: true } : { code: written, isNone: false }, ({ code, isNone }) => write(isNone ? NONE : code.trimStart()), clear]
}

/** The category that is given; null: none applies; undefined: nothing was chosen. */
export function categoryOf({ code, isNone }: Chosen): string | null | undefined {
  return isNone ? null : code.trim() === '' ? undefined : code.trim()
}

/** The categories of a scheme by keys 1 to 9, none by 0; where its codes are not on record, one is typed. */
export function Categories({ scheme, chosen, onChoose }: { readonly scheme: string; readonly chosen: Chosen; readonly onChoose: (chosen: Chosen) => void }) {
  const say = useSay()
  const name = useId()
  const codes = codesOf(scheme).slice(0, 9)
  const none: Chosen = { code: '', isNone: true }
  useKeys([
    ...codes.map((code, i) => ({ key: String(i + 1), said: say('media.category', { code }), run: () => onChoose({ code, isNone: false }) })),
    { key: '0', said: say('media.grade.none'), run: () => onChoose(none) },
  ])
  return (
    <fieldset className="categories">
      <legend>{say('media.grade.category')}</legend>
      {codes.map((code, i) => (
        <label key={code} className="category">
          <input type="radio" name={name} checked={chosen.code === code} onChange={() => onChoose({ code, isNone: false })} /> <b><bdi>{code}</bdi></b> <kbd>{i + 1}</kbd>
        </label>
      ))}
      <label className="category"><input type="radio" name={name} checked={chosen.isNone} onChange={() => onChoose(none)} /> {say('media.grade.none')} <kbd>0</kbd></label>
      {codes.length > 0 ? null : (
        <label className="category typed">{say('media.grade.code')}<input className="input" maxLength={200} value={chosen.code} onChange={(event) => onChoose({ code: event.target.value, isNone: false })} /></label>
      )}
      <p className="q xs">{codes.length > 0 ? say('media.grade.none.said') : `${say('media.grade.no-codes')} ${say('media.grade.none.said')}`}</p>
    </fieldset>
  )
}
