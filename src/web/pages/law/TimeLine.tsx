import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { useSay } from '../../words/say.tsx'
import { useLawWords } from '../../hooks/useLawWords.ts'
import { languageOf, type Across, type Shelf } from './shapes.ts'
import type { Body } from './told.ts'

const DAY_MS = 86_400_000
const EARLIEST = '1990-01-01'
/** The line begins here at the latest. */
const FIRST_SHOWN = '2003-01-01'
/** So many years are named on a line at most, and so many days in a sentence. */
const MOST_YEARS = 7
const MOST_DAYS = 3

const earlier = (a: string, b: string): string => (a < b ? a : b)
const later = (a: string, b: string): string => (a > b ? a : b)
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
const dayOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)
const whole = (date: string | null, else_: string): string => (date === null ? else_ : date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date.slice(0, 4)}-01-01`)

/** Days on which one of the offences told of changes, oldest first. */
function stepDays(across: Across): string[] {
  return [...new Set(across.steps.map((s) => s.day))].filter((d) => d >= EARLIEST).toSorted()
}

/** The next day on which something changes, or the one before. Null: there is none. */
export function stepBy(by: 1 | -1, across: Across | null, date: string | null, on: string): string | null {
  if (across === null) return date
  const now = whole(date, on)
  const days = stepDays(across)
  // Backwards the day before a change: then what was there before is shown.
  const next = by === 1 ? days.find((d) => d > now) : days.toReversed().map((d) => dayOf(numberOf(d) - 1)).find((d) => d < now)
  return next ?? now
}

interface Span {
  readonly from: number
  readonly to: number
}

function yearsIn({ from, to }: Span): number[] {
  const [first, last] = [Number(dayOf(from).slice(0, 4)) + 1, Number(dayOf(to).slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => y % every === 0)
}

/** Day of the act and day of proceedings, on lines with a mark where something changes; the same as a table. */
export function TimeLine({ across, shelf, view, date, reportDate }: Pick<Body, 'shelf' | 'view' | 'date' | 'reportDate'> & { readonly across: Across }) {
  const [say, locale] = [useSay(), useLocale()]
  const days = useMemo(() => stepDays(across), [across])
  const now = whole(date, view.on)
  const ends = [...new Set(across.packs.flatMap((p) => p.offences.flatMap((o) => (o.lastDay === null ? [] : [o.lastDay]))))].toSorted()
  const first = earlier(days[0] ?? now, earlier(now, FIRST_SHOWN))
  const last = later(days.at(-1) ?? now, later(now, view.on))
  const latest = later(ends.at(-1) ?? view.on, view.on)
  const here = across.steps.filter((s) => s.day === days.findLast((d) => d <= now))
  return (
    <div className="time">
      <Line label={say('law.day-of-act')} day={now} span={{ from: numberOf(first) - 200, to: numberOf(last) + 200 }} marks={days} isKnown={date !== null} set={(day) => view.set({ date: day })} step={(by) => view.set({ date: stepBy(by, across, date, view.on) })} />
      <p className="dim xs steps">
        {date === null ? say('law.day-unknown.said') : here.length === 0 ? say('law.no-change') : say('law.changed-on', { day: locale.date(here[0]?.day ?? now, 'long', 'UTC'), count: new Set(here.map((s) => s.offence)).size })}
        {reportDate !== null && view.date !== null ? <button type="button" className="btn bare" onClick={() => view.set({ date: null })}>{say('law.date-back')}</button> : null}
      </p>
      <Changes across={across} shelf={shelf} />
      <details className="proceedings">
        <summary>{say('law.day-of-proceedings')}: {locale.date(view.on, 'long', 'UTC')}{ends.length === 0 ? '' : `. ${say('law.limits', { count: ends.length, days: locale.list(ends.slice(0, MOST_DAYS).map((d) => locale.date(d, 'long', 'UTC'))) })}`}</summary>
        <Line label={say('law.day-of-proceedings')} day={view.on} span={{ from: numberOf(now), to: Math.max(numberOf(latest), numberOf(now)) + 400 }} marks={ends.map((d) => dayOf(numberOf(d) + 1))} isKnown set={(on) => view.set({ on })} step={null} />
        {ends.length === 0 ? <p className="dim xs">{say('law.no-limits')}</p> : null}
      </details>
    </div>
  )
}

type Change = Across['steps'][number]

/** What is marked on the line of the day of the act. */
function Changes({ across, shelf }: { readonly across: Across; readonly shelf: Shelf }) {
  const [say, locale, words] = [useSay(), useLocale(), useLawWords()]
  const offences = useMemo(() => new Map(across.packs.flatMap((p) => p.offences.map((o) => [o.offence, `${o.statute} ${o.provision}`]))), [across])
  const rows = across.steps.filter((s) => s.day >= EARLIEST).toSorted((a, b) => a.day.localeCompare(b.day))
  const which = (c: Change): string => offences.get(c.offence) ?? c.offence
  return (
    <details className="xs">
      <summary>{say('parts.as-table')}</summary>
      <DataTable
        caption={say('law.changes')} rows={rows} keyOf={(c) => `${c.day} ${c.offence} ${c.what}`} exportName="law-changes" columns={[
          { id: 'day', head: say('law.col.day'), cell: (c) => <bdi>{locale.date(c.day, 'long', 'UTC')}</bdi>, text: (c) => c.day },
          { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (c) => words.pack(c.jurisdiction), text: (c) => words.pack(c.jurisdiction) },
          { id: 'provision', head: say('law.col.provision'), cell: (c) => <span lang={languageOf(shelf, c.jurisdiction)}><bdi>{which(c)}</bdi></span>, text: which },
          { id: 'what', head: say('law.col.what'), cell: (c) => say(`law.change.${c.what}`), text: (c) => say(`law.change.${c.what}`) },
        ]}
      />
    </details>
  )
}

/** The hand rests for so long before anybody is asked: each step of a slider would be a question of its own. */
const REST_MS = 300

/** A day under the hand of the reader: shown at once, and given on when the hand rests. */
function useMoving(day: string, set: (day: string) => void): readonly [day: string, move: (day: string) => void] {
  const [moving, move] = useState<string | null>(null)
  const held = useRef(set)
  held.current = set
  useEffect(() => {
    if (moving === null) return undefined
    const timer = setTimeout(() => held.current(moving), REST_MS)
    return () => clearTimeout(timer)
  }, [moving])
  useEffect(() => move(null), [day])
  return [moving ?? day, move]
}

interface LineGiven {
  readonly label: string
  readonly day: string
  readonly span: Span
  readonly marks: readonly string[]
  readonly isKnown: boolean
  readonly set: (day: string) => void
  readonly step: ((by: 1 | -1) => void) | null
}

function Line({ label, day: given, span, marks, isKnown: isGiven, set, step }: LineGiven) {
  const [say, locale] = [useSay(), useLocale()]
  const [day, move] = useMoving(given, set)
  const isKnown = isGiven || day !== given
  const id = useId()
  const part = (n: number): number => Math.max(0, Math.min(1, (n - span.from) / (span.to - span.from)))
  const x = (n: number): string => `${Math.round((locale.dir === 'rtl' ? 1 - part(n) : part(n)) * 10_000) / 100}%`
  return (
    <div className={`line${isKnown ? '' : ' unk'}`}>
      <label htmlFor={id} className="q">{label}</label>
      <div className="scale">
        <svg aria-hidden="true" width="100%" height="34">
          <line className="ax" x1="0" x2="100%" y1="14" y2="14" />
          {yearsIn(span).map((y) => <g key={y}><line className="ax" x1={x(numberOf(`${y}-01-01`))} x2={x(numberOf(`${y}-01-01`))} y1="14" y2="18" /><text x={x(numberOf(`${y}-01-01`))} y="31" textAnchor="middle">{y}</text></g>)}
          {marks.map((d) => <line key={d} className="tick" x1={x(numberOf(d))} x2={x(numberOf(d))} y1="6" y2="14" />)}
        </svg>
        <input id={id} type="range" min={span.from} max={span.to} value={numberOf(day)} aria-valuetext={isKnown ? locale.date(day, 'long', 'UTC') : say('law.day-unknown')} onChange={(event) => move(dayOf(Number(event.target.value)))} />
      </div>
      <span className="days">
        {step === null ? null : <button type="button" className="btn bare" aria-label={say('law.step.before')} title={say('law.step.before')} onClick={() => step(-1)}><kbd>[</kbd></button>}
        <DayField label={label} value={isKnown ? day : ''} min="1900-01-01" max="2200-12-31" set={(chosen) => chosen !== '' && set(chosen)} />
        {step === null ? null : <button type="button" className="btn bare" aria-label={say('law.step.next')} title={say('law.step.next')} onClick={() => step(1)}><kbd>]</kbd></button>}
      </span>
    </div>
  )
}
