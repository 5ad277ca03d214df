import { useLocale } from '../../hooks/useLocale.ts'
import { Provenance } from '../../parts/Provenance.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'
import type { Verdict } from './Judging.tsx'
import type { Row, Shelf, StandingFact } from './shapes.ts'
import { TryValue } from './TryValue.tsx'
import type { Trial } from './useTrial.ts'
import { useLawWords, type LawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly shelf: Shelf
  readonly row: Row
  /** How many offences wait for a fact that is not known; null where it is stated. */
  readonly offences: number | null
  readonly isChosen: boolean
  readonly choose: () => void
  readonly trial: Trial
  readonly judge: ((verdict: Verdict) => void) | null
}

/** One fact: its name, its value with its place, who judged it, and, when it is chosen, what can be done with it. */
export function FactRow({ shelf, row, offences, isChosen, choose, trial, judge }: Given) {
  const [say, words] = [useSay(), useLawWords()]
  return (
    <div id={`fact-${row.fact}`} className={`fact${isChosen ? ' hot' : ''}`}>
      <button type="button" className="pick" aria-pressed={isChosen} onClick={choose} title={row.fact}>{words.fact(row.fact)}</button>
      <div>
        <Shown row={row} words={words} />
        {offences === null ? null : <span className="dim">{say('law.settles', { count: offences })}</span>}
        <Ground row={row} />
        {isChosen ? (
          <div className="do">
            <p className="dim xs">{words.means(row.fact)}</p>
            <TryValue key={row.fact} shelf={shelf} row={row} trial={trial} />
            {judge === null ? null : (
              <div className="btns">
                {row.standing === null ? null : <button type="button" className="btn first" onClick={() => judge('confirm')}>{say('law.confirm')} <kbd>y</kbd></button>}
                <button type="button" className="btn" onClick={() => judge('correct')}>{say('law.correct')} <kbd>c</kbd></button>
                <button type="button" className="btn" onClick={() => judge('deny')}>{say('law.deny')} <kbd>n</kbd></button>
              </div>
            )}
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** The value that stands, with its place in the source. */
function Stands({ standing, words }: { readonly standing: StandingFact; readonly words: LawWords }) {
  const say = useSay()
  const { value, state, evidence } = standing
  if (value === null) return <span className="unknown">{state === 'waiting' ? say('law.not-judged') : say('parts.unknown')}</span>
  const place = evidence.find((e) => e.place !== null)?.place ?? null
  const text = <bdi>{words.value(value)}</bdi>
  return place === null ? text : <Provenance place={place} side="end">{text}</Provenance>
}

/** The value that counts, and beside it what is proposed and waits; a trial is marked as one. */
function Shown({ row: { standing, trial }, words }: { readonly row: Row; readonly words: LawWords }) {
  const say = useSay()
  const stands = standing === null ? null : <Stands standing={standing} words={words} />
  const isTried = trial !== undefined
  return (
    <>
      {isTried ? <b><bdi>{words.value(trial)}</bdi></b> : stands ?? <span className="unknown">{say('parts.unknown')}</span>}
      {isTried && stands !== null ? <> <span className="chip maybe">{say('law.on-trial')}</span> <s className="dim">{stands}</s></> : null}
      {standing?.state === 'waiting' ? <span className="q"> {say('law.proposed', { value: words.value(standing.proposed) })}</span> : null}
      {' '}
    </>
  )
}

const MOST_GROUNDS = 2

/** What a fact rests on, or who judged it and why. */
function Ground({ row: { standing } }: { readonly row: Row }) {
  const [say, locale] = [useSay(), useLocale()]
  if (standing === null) return null
  const { judged, evidence, state } = standing
  if (judged !== null) return (
    <span className="dim block">{say(`law.judged.${state === 'denied' ? 'denied' : state === 'corrected' ? 'corrected' : 'confirmed'}`)} · <bdi>{judged.by}</bdi>, {locale.dateTime(judged.at)}: <q><bdi>{judged.reason}</bdi></q></span>
  )
  return (
    <span className="dim block">
      {evidence.slice(0, MOST_GROUNDS).map((e, i) => <span key={i} className="block"><Told of={e.what} />{i === MOST_GROUNDS - 1 && evidence.length > MOST_GROUNDS ? ` ${say('law.more', { count: evidence.length - MOST_GROUNDS })}` : ''}</span>)}
    </span>
  )
}
