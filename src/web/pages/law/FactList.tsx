import { useMemo, type ReactNode } from 'react'
import { useKeys } from '../../hooks/useKeys.ts'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import { AddFact } from './AddFact.tsx'
import { FactRow } from './FactRow.tsx'
import type { Verdict } from './Judging.tsx'
import type { Across, FactKind, Row, Shelf } from './shapes.ts'
import type { Trial } from './useTrial.ts'

interface Given {
  readonly shelf: Shelf
  readonly rows: readonly Row[]
  readonly chosen: string | null
  readonly choose: (fact: string | null) => void
  readonly trial: Trial
  readonly across: Across | null
  /** Null: there is no report, and nothing to judge. */
  readonly judge: ((row: Row, verdict: Verdict) => void) | null
  readonly children: ReactNode
}

/** So many facts that are not known are offered to be tried. */
const MOST_OPEN = 12

/** Facts that no source tells and that open elements ask for, those first that most offences wait for. */
function openFacts(across: Across | null, shelf: Shelf, known: ReadonlySet<string>): { readonly kind: FactKind; readonly offences: number }[] {
  const waits = new Map<string, number>()
  for (const { offences } of across?.packs ?? []) {
    for (const { result, gaps } of offences) {
      if (result !== 'unknown') continue
      for (const fact of new Set(gaps.map((g) => g.fact))) if (fact !== null && !known.has(fact)) waits.set(fact, (waits.get(fact) ?? 0) + 1)
    }
  }
  return [...waits].toSorted((a, b) => b[1] - a[1]).flatMap(([fact, offences]) => {
    const kind = shelf.facts.find((f) => f.fact === fact)
    return kind === undefined || kind.type === 'offences' ? [] : [{ kind, offences }]
  }).slice(0, MOST_OPEN)
}

type SectionName = 'source' | 'judge' | 'typed' | 'open'

interface Section {
  readonly name: SectionName
  readonly rows: readonly (Row & { readonly offences?: number })[]
}

function sectionsOf({ rows, across, shelf, judge }: Given): Section[] {
  const open = openFacts(across, shelf, new Set(rows.map((r) => r.fact)))
  const isForPerson = ({ standing }: Row): boolean => standing !== null && (standing.judgement || standing.state !== 'read')
  const waits = (r: Row): number => (r.standing?.state === 'waiting' ? 0 : 1)
  const sections: Section[] = [
    { name: 'source', rows: rows.filter((r) => r.standing !== null && !isForPerson(r)) },
    { name: 'judge', rows: rows.filter(isForPerson).toSorted((a, b) => waits(a) - waits(b)) },
    { name: 'typed', rows: rows.filter((r) => r.standing === null) },
    { name: 'open', rows: open.map(({ kind, offences }) => ({ fact: kind.fact, kind, standing: null, trial: undefined, offences })) },
  ]
  return sections.filter((s) => s.rows.length > 0 || (s.name === 'typed' && judge === null))
}

/** The facts at the start side: what a source tells, what waits for a person, what is on trial, what is not known and would settle something. */
export function FactList(given: Given) {
  const { shelf, rows, chosen, choose, trial, across, judge, children } = given
  const say = useSay()
  const { rights } = useSession()
  const sections = useMemo(() => sectionsOf(given), [rows, across, shelf, judge])
  const order = sections.flatMap((s) => s.rows)
  const current = order.find((r) => r.fact === chosen)
  const mayJudge = judge !== null && rights.has('fact.judge')
  const go = (by: number): void => {
    const next = order[Math.max(0, Math.min(order.length - 1, order.findIndex((r) => r.fact === chosen) + by))]
    if (next === undefined) return
    choose(next.fact)
    document.getElementById(`fact-${next.fact}`)?.scrollIntoView({ block: 'nearest' })
  }
  const give = (verdict: Verdict) => () => void (mayJudge && current !== undefined && judge(current, verdict))
  useKeys([
    { key: 'j', said: say('law.key.next'), run: () => go(1) }, { key: 'k', said: say('law.key.before'), run: () => go(-1) },
    { key: 'y', said: say('law.key.confirm'), run: give('confirm') }, { key: 'n', said: say('law.key.deny'), run: give('deny') },
    { key: 'c', said: say('law.key.correct'), run: give('correct') },
    { key: 'Escape', said: say('law.key.none'), run: () => choose(null) },
  ])
  return (
    <aside className="facts" aria-label={say('law.facts')}>
      <div className="sec"><h2>{say('law.facts')}</h2><p className="q">{say('law.facts.said')}</p>{children}
        {trial.tried.size === 0 || judge === null ? null : (
          <p className="btns"><span className="chip maybe">{say('law.trial.count', { count: trial.tried.size })}</span><button type="button" className="btn bare" onClick={trial.dropAll}>{say('law.trial.drop-all')}</button></p>
        )}
      </div>
      {sections.map((s) => (
        <section key={s.name} className="sec" aria-labelledby={`facts-${s.name}`}>
          <h3 id={`facts-${s.name}`}>{say(`law.section.${s.name}`)}</h3>
          {s.rows.length === 0 ? <p className="q">{say('law.section.typed.none')}</p> : null}
          {s.rows.map((row) => (
            <FactRow
              key={row.fact} shelf={shelf} row={row} offences={row.offences ?? null} isChosen={row.fact === chosen} choose={() => choose(row.fact === chosen ? null : row.fact)}
              trial={trial} judge={mayJudge && s.name !== 'open' ? (verdict) => judge(row, verdict) : null}
            />
          ))}
        </section>
      ))}
      {judge === null ? null : <div className="sec"><AddFact shelf={shelf} known={new Set(rows.map((r) => r.fact))} add={trial.tryFact} /></div>}
    </aside>
  )
}
