import { useState } from 'react'
import { useAddress } from '../../hooks/useAddress.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { People } from '../../hooks/usePeople.ts'
import { DayField } from '../../parts/DayField.tsx'
import { useSay } from '../../words/say.tsx'

const EVENT = 'event.'

/** What of the log is shown; all of it stands in the address. */
export function LogFilters({ people }: { readonly people: People }) {
  const [say, locale] = [useSay(), useLocale()]
  const [value, set] = useAddress()
  const given = ['who', 'person', 'report', 'event', 'result', 'from', 'to'].filter((name) => value(name) !== null)
  const pick = (name: string, all: string, options: readonly (readonly [string, string])[], also: Readonly<Record<string, null>> = {}) => {
    const now = value(name) ?? ''
    const known = now === '' || options.some(([id]) => id === now) ? options : [...options, [now, now] as const]
    return (
      <select className="filter" aria-label={all} data-on={now !== ''} value={now} onChange={(e) => set({ ...also, [name]: e.target.value })}>
        <option value="">{all}</option>
        {known.map(([id, said]) => <option key={id} value={id}>{said}</option>)}
      </select>
    )
  }
  const names = people.all.map((p) => [p.id, p.name] as const)
  const events = say.keys.filter((key) => key.startsWith(EVENT)).map((key) => [key.slice(EVENT.length), say.ifAny(key) ?? key] as const).toSorted((a, b) => a[1].localeCompare(b[1], locale.tag))
  return (
    <div className="filters log-filters" role="search" aria-label={say('evidence.filter')}>
      {pick('who', say('evidence.filter.who'), [...names, ['house', say('evidence.who.house')]])}
      {pick('person', say('evidence.filter.person'), names, { report: null })}
      <About now={value('report') ?? ''} onSet={(report) => set({ report, person: null })} />
      {pick('event', say('evidence.filter.event'), events)}
      {pick('result', say('evidence.filter.result'), [['done', say('evidence.result.done')], ['refused', say('evidence.result.refused')]])}
      <label className="filter">{say('evidence.filter.from')} <DayField value={value('from') ?? ''} set={(from) => set({ from })} /></label>
      <label className="filter">{say('evidence.filter.to')} <DayField value={value('to') ?? ''} set={(to) => set({ to })} /></label>
      {given.length === 0 ? null : (
        <button type="button" className="btn bare" onClick={() => set(Object.fromEntries(given.map((name) => [name, null])))}>{say('evidence.filter.clear')}</button>
      )}
    </div>
  )
}

function About({ now, onSet }: { readonly now: string; readonly onSet: (report: string | null) => void }) {
  const say = useSay()
  // What is typed stands until it is asked for; then what the address says.
  const [typed, setTyped] = useState<string | null>(null)
  const give = (): void => {
    if (typed !== null && typed.trim() !== now) onSet(typed.trim() === '' ? null : typed.trim())
    setTyped(null)
  }
  return (
    <form
      className="about" onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <input
        className="filter mono" type="search" aria-label={say('evidence.filter.report')} placeholder={say('evidence.filter.report')} maxLength={200} data-on={now !== ''} value={typed ?? now}
        onChange={(e) => setTyped(e.target.value)} onBlur={give}
      />
    </form>
  )
}
