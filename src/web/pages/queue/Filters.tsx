import { useId, useState, type ReactNode } from 'react'
import { queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { BandName } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import { isNarrowed, NOT_NARROWED, type FilterName, type Filters } from './filters.ts'
import { ruleSaid } from './said.ts'

const BANDS: readonly BandName[] = ['very-high', 'high', 'medium', 'low']
/** Hours within which evidence expires: two days, a week, two weeks, a month, a quarter. */
const WITHIN_HOURS = [48, 168, 336, 720, 2_160] as const

interface Choice {
  readonly value: string
  readonly said: string
}

/** What narrows the queue: one menu a filter, kept in the address. */
export function FilterBar({ filters, onFilter, children }: { readonly filters: Filters; readonly onFilter: (change: Partial<Record<FilterName, string | null>>) => void; readonly children?: ReactNode }) {
  const [say, locale] = [useSay(), useLocale()]
  // Asked for when a hand or the focus comes near: the first look does without.
  const [isNear, setNear] = useState(false)
  const told = useCall(queueOrderContract.queueFacets, isNear ? { held: filters.held ?? 'no' } : null, { quiet: true })
  const facets = told.state === 'told' ? told.value.facets : []
  const of = (kinds: readonly string[], said: (value: string) => string): Choice[] =>
    facets.filter((f) => kinds.includes(f.kind)).map((f) => ({ value: f.value, said: say('queue.filter.of', { what: said(f.value), count: locale.number(f.reports) }) }))
  const menus: readonly { readonly name: FilterName; readonly choices: readonly Choice[] }[] = [
    { name: 'band', choices: BANDS.map((b) => ({ value: b, said: say(`parts.band.${b}`) })) },
    { name: 'source', choices: of(['source', 'sender'], (v) => say.ifAny(`triggers.source.${v}`) ?? v) },
    { name: 'jurisdiction', choices: of(['jurisdiction'], (v) => `${locale.country(v)} · ${v}`) },
    { name: 'trigger', choices: of(['trigger'], (v) => ruleSaid(say, v)) },
    { name: 'expiresWithinHours', choices: WITHIN_HOURS.map((h) => ({ value: String(h), said: say('queue.filter.days', { count: h / 24 }) })) },
    { name: 'format', choices: of(['format'], (v) => v) },
    { name: 'case', choices: [{ value: 'none', said: say('queue.filter.case.none') }, { value: 'any', said: say('queue.filter.case.any') }, ...of(['case'], (v) => v.slice(0, 9))] },
    { name: 'late', choices: [{ value: 'yes', said: say('queue.filter.late.yes') }] },
  ]
  return (
    <div className="filters" role="group" aria-label={say('queue.filters')} onPointerEnter={() => setNear(true)} onFocus={() => setNear(true)}>
      {menus.map((m) => <FilterMenu key={m.name} name={m.name} choices={m.choices} value={filters[m.name] === undefined ? '' : String(filters[m.name])} onChange={(value) => onFilter({ [m.name]: value === '' ? null : value })} />)}
      {isNarrowed(filters) ? <button type="button" className="btn bare" onClick={() => onFilter(NOT_NARROWED)}>{say('queue.filter.clear')}</button> : null}
      <span className="grow" />
      {children}
    </div>
  )
}

function FilterMenu({ name, choices, value, onChange }: { readonly name: FilterName; readonly choices: readonly Choice[]; readonly value: string; readonly onChange: (value: string) => void }) {
  const say = useSay()
  const id = useId()
  // A filter of the address that no report bears any more stays in its menu: what is asked for is always to be seen.
  const all = value === '' || choices.some((c) => c.value === value) ? choices : [...choices, { value, said: value }]
  return (
    <label className={`filter${value === '' ? '' : ' on'}`} htmlFor={id}>
      {say(`queue.filter.${name}` as 'queue.filter.band')}
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('queue.filter.all')}</option>
        {all.map((c) => <option key={c.value} value={c.value}>{c.said}</option>)}
      </select>
    </label>
  )
}
