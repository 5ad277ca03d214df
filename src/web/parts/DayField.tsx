import { useLocale } from '../hooks/useLocale.ts'

interface Given {
  /** `2026-11-22`; empty: none. */
  readonly value: string
  readonly set: (day: string) => void
  /** Left out where a label stands around the field. */
  readonly label?: string
  readonly min?: string
  readonly max?: string
}

/** A field for a day. The browser writes it in its own language, so the day stands beside it as the reader's language writes it. */
export function DayField({ value, set, label, min, max }: Given) {
  const locale = useLocale()
  return (
    <span className="day-field">
      <input type="date" className="input day" aria-label={label} value={value} min={min} max={max} onChange={(event) => set(event.target.value)} />
      {value === '' ? null : <span className="dim xs"><bdi>{locale.date(value, 'day', 'UTC')}</bdi></span>}
    </span>
  )
}
