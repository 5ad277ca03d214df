import { useSay } from '../words/say.tsx'

/** Bands from first to last. */
export type BandName = 'very-high' | 'high' | 'medium' | 'low'

const STEPS = { 'very-high': 4, 'high': 3, 'medium': 2, 'low': 1 } as const
const STAIRS = [{ x: 0.5, y: 10.25, height: 3.25 }, { x: 4.75, y: 7, height: 6.5 }, { x: 9, y: 3.75, height: 9.75 }, { x: 13.25, y: 0.5, height: 13 }] as const

/** The mark of a band: four stairs, and always its word. */
export function Band({ band }: { readonly band: BandName }) {
  const say = useSay()
  return (
    <span className={`band ${band}`}>
      <svg className="stairs" width="17" height="14" viewBox="0 0 17 14" aria-hidden="true">
        {STAIRS.map((s, i) => <rect key={s.x} x={s.x} y={s.y} width="3" height={s.height} className={i < STEPS[band] ? 'on' : ''} />)}
      </svg>
      {say(`parts.band.${band}`)}
    </span>
  )
}

/** How an element of an offence stands: solid tick met, dashed ? unknown, struck ring not met. The word stands beside it. */
export function ElementMark({ state }: { readonly state: 'met' | 'not-met' | 'unknown' }) {
  if (state === 'met') return <svg className="el" viewBox="0 0 14 14" aria-hidden="true"><circle className="disc" cx="7" cy="7" r="6.5" /><path className="tick" d="M3.8 7.2l2.2 2.2 4.2-4.6" /></svg>
  if (state === 'unknown') return <svg className="el" viewBox="0 0 14 14" aria-hidden="true"><circle className="dash" cx="7" cy="7" r="6" /><text x="7" y="10.500" textAnchor="middle">?</text></svg>
  return <svg className="el" viewBox="0 0 14 14" aria-hidden="true"><circle className="ring" cx="7" cy="7" r="6" /><path className="bar" d="M3 11L11 3" /></svg>
}

/** One of the eight places of completeness: filled, hollow, or hollow with a dot because it could raise the band. */
export interface Pip {
  readonly name: string
  readonly state: 'has' | 'gap' | 'key'
}

/** Completeness as eight fixed places; `said` tells the same in words. */
export function Pips({ pips, said }: { readonly pips: readonly Pip[]; readonly said: string }) {
  return (
    <svg className="pips" width="70" height="10" viewBox="0 0 70 10" role="img" aria-label={said}>
      {pips.map((p, i) => (
        <g key={p.name}>
          <rect x={0.75 + 9 * i} y="1.25" width="5.5" height="7.5" rx="1" className={p.state} />
          {p.state === 'key' ? <rect className="dot" x={2.75 + 9 * i} y="4" width="1.5" height="2" /> : null}
        </g>
      ))}
    </svg>
  )
}

/** How much of a time is left, as a line that drains; null draws "not known". Amber is the clock's own class. */
export function Drain({ part }: { readonly part: number | null }) {
  return (
    <svg className="drain" viewBox="0 0 48 4" aria-hidden="true">
      {part === null ? <rect className="none" x="0.5" y="0.5" width="47" height="3" rx="1" /> : (
        <>
          <rect className="track" width="48" height="4" rx="1" />
          <rect className="rest" width={Math.round(480 * Math.max(0, Math.min(1, part))) / 10} height="4" rx="1" />
        </>
      )}
    </svg>
  )
}
