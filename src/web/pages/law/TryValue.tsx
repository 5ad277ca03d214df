import { useId, useState } from 'react'
import { DayField } from '../../parts/DayField.tsx'
import { useSay } from '../../words/say.tsx'
import type { Row, Shelf, Value } from './shapes.ts'
import type { Trial } from './useTrial.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

/** Reads a whole number, a range (`13-15`) or a least (`16+`); undefined when it is none. */
export function readNumber(written: string): Value | undefined {
  const text = written.trim().replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
  const range = /^(\d{1,4})\s*(?:-|–|\.\.)\s*(\d{1,4})$/.exec(text)
  if (range !== null && Number(range[1]) <= Number(range[2])) return { min: Number(range[1]), max: Number(range[2]) }
  const least = /^(\d{1,4})\+$/.exec(text)
  if (least !== null) return { min: Number(least[1]) }
  return /^-?\d{1,4}$/.test(text) ? Number(text) : undefined
}

/** Words that a fact takes: its own, or ids of packs for places. */
function wordsFor({ kind }: Row, shelf: Shelf): readonly string[] {
  if (kind.type === 'code' || kind.type === 'codes') return shelf.packs.filter((p) => !p.treaty).map((p) => p.id)
  return kind.words
}

interface Given {
  readonly shelf: Shelf
  readonly row: Row
  readonly trial: Trial
}

/** Tries another value: it counts on this page at once, is marked as a trial, and is kept nowhere. */
export function TryValue({ shelf, row, trial }: Given) {
  const say = useSay()
  const now = row.trial === undefined ? row.standing?.value ?? null : row.trial
  const typed = useState(writtenOf(now))
  return (
    <fieldset className="try">
      <legend>{say('law.try')}</legend>
      <div className="btns">
        <ValueField shelf={shelf} row={row} value={now} typed={typed} set={(value) => trial.tryFact(row.fact, value)} />
        <button type="button" className="btn" aria-pressed={row.trial === null} onClick={() => trial.tryFact(row.fact, null)}>{say('parts.unknown')}</button>
        {row.trial === undefined ? null : <button type="button" className="btn bare" onClick={() => trial.drop(row.fact)}>{row.standing === null ? say('law.trial.remove') : say('law.trial.drop')}</button>}
      </div>
    </fieldset>
  )
}

/** Letters of a number that is being typed, and how they are kept. */
type Typed = readonly [written: string, write: (written: string) => void, ...unknown[]]

/** The control for a value of a fact's type. `typed`: where a number stands while it is none yet. */
export function ValueField({ shelf, row, value, typed, set }: {
  readonly shelf: Shelf; readonly row: Row; readonly value: Value; readonly typed: Typed; readonly set: (value: Value) => void
}) {
  const [say, words] = [useSay(), useLawWords()]
  const { type } = row.kind
  if (type === 'flag') return <>{[true, false].map((v) => <button key={String(v)} type="button" className="btn" aria-pressed={value === v} onClick={() => set(v)}>{say(v ? 'parts.yes' : 'parts.no')}</button>)}</>
  if (type === 'years' || type === 'count' || type === 'gap') return <NumberField typed={typed} set={set} />
  if (type === 'day') return <DayField label={say('law.value')} value={typeof value === 'string' ? value : ''} set={(day) => set(day === '' ? null : day)} />
  if (type === 'country') return <CountryField shelf={shelf} value={value} set={set} />
  const list = wordsFor(row, shelf)
  const isList = type !== 'word' && type !== 'code'
  const has = (w: string): boolean => (Array.isArray(value) ? value.includes(w) : value === w)
  const next = (w: string): Value => {
    if (!isList) return w
    const held = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
    return held.includes(w) ? held.filter((o) => o !== w) : [...held, w]
  }
  return <>{list.map((w) => <button key={w} type="button" className="btn" aria-pressed={has(w)} onClick={() => set(next(w))}>{words.value(w)}</button>)}</>
}

function NumberField({ typed: [written, write], set }: { readonly typed: Typed; readonly set: (value: Value) => void }) {
  const say = useSay()
  const id = useId()
  const read = readNumber(written)
  return (
    <>
      <input
        id={id} className="input number" inputMode="text" maxLength={12} aria-label={say('law.value.number')} aria-invalid={written !== '' && read === undefined} value={written} placeholder="14 · 13-15 · 16+"
        onChange={(event) => {
          write(event.target.value)
          // What cannot be read is no value: the one before does not stay behind other letters.
          set(readNumber(event.target.value) ?? null)
        }}
      />
      {written !== '' && read === undefined ? <span role="alert" className="attn">{say('law.value.number')}</span> : null}
    </>
  )
}

/** A number or range as it is typed; empty for any other value. */
export function writtenOf(value: Value): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  if (value.min !== undefined && value.max !== undefined) return `${value.min}-${value.max}`
  return value.min === undefined ? '' : `${value.min}+`
}

function CountryField({ shelf, value, set }: { readonly shelf: Shelf; readonly value: Value; readonly set: (value: Value) => void }) {
  const [say, words] = [useSay(), useLawWords()]
  const countries = [...new Set(shelf.packs.map((p) => p.country).filter((c) => /^[A-Z]{2}$/.test(c) && c !== 'EU'))]
  return (
    <select className="input day" aria-label={say('law.value')} value={typeof value === 'string' ? value : ''} onChange={(event) => set(event.target.value === '' ? null : event.target.value)}>
      <option value="">{say('parts.unknown')}</option>
      {countries.map((c) => <option key={c} value={c}>{words.value(c)}</option>)}
    </select>
  )
}
