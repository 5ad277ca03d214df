import type { RefObject } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'

/** Countries that a number without one may be of: those whose law there is a pack of, then some neighbours. */
const COUNTRIES = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'FR', 'DE', 'ES', 'PT', 'IT', 'NL', 'BE', 'SE', 'PL', 'IN', 'PH', 'KE', 'NG', 'ZA', 'BR', 'MX', 'MA', 'EG', 'AE'] as const

interface Given {
  readonly box: RefObject<HTMLInputElement | null>
  readonly typed: string
  readonly type: (typed: string) => void
  readonly country: string
  readonly choose: (country: string) => void
  readonly ask: () => void
}

/** The box, and the country of a number that names none. */
export function Box({ box, typed, type, country, choose, ask }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <form
      className="box" role="search" onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <label htmlFor="search-box" className="sr">{say('search.box')}</label>
      <input
        ref={box} id="search-box" className="input" type="search" dir="auto" autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={200} placeholder={say('search.box')} value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <label className="q">{say('search.country')}
        <select className="input" value={country} onChange={(event) => choose(event.target.value)}>
          <option value="">{say('search.country.any')}</option>
          {COUNTRIES.map((c) => ({ c, name: locale.country(c) })).toSorted((a, b) => a.name.localeCompare(b.name, locale.tag)).map(({ c, name }) => <option key={c} value={c}>{name}</option>)}
        </select>
      </label>
      <button type="submit" className="btn first">{say('search.go')}</button>
      <p className="dim xs">{say('search.logged')}</p>
    </form>
  )
}
