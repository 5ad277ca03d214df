import { useState } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import { Told } from '../../parts/Told.tsx'
import { useSay, type Say } from '../../words/say.tsx'
import { FactList } from './FactList.tsx'
import { Judging, type Verdict } from './Judging.tsx'
import { LawBody } from './LawBody.tsx'
import type { ReportFacts, Row, Shelf } from './shapes.ts'
import { useAcross } from './useAcross.ts'
import { counted, rowsOf, useTrial } from './useTrial.ts'
import { FIRST_PACKS, MOST_COLUMNS, useView, type Chosen } from './useView.ts'

interface Given {
  readonly id: string
  readonly shelf: Shelf
  readonly told: ReportFacts
  readonly again: () => void
}

/** The law of a report: its facts with what shows them, what they may support in each country, what a changed fact would change. */
export function LawOfReport({ id, shelf, told, again }: Given) {
  const say = useSay()
  const view = useView(shelf, firstPacks(told))
  const trial = useTrial()
  const [chosen, choose] = useState<string | null>(null)
  const [judged, judge] = useState<{ readonly row: Row; readonly verdict: Verdict } | null>(null)
  const act = told.acts[Math.min(view.act, told.acts.length - 1)]
  const rows = rowsOf(shelf, act?.facts ?? [], trial.tried)
  const date = view.date ?? act?.date ?? null
  const across = useAcross({ ...counted(rows), date, on: view.on, packs: view.packs })
  return (
    <>
      <LawBody
        shelf={shelf} view={view} rows={rows} across={across} chosen={chosen} duties={told.duties} reportDate={act?.date ?? null} date={date} trial={trial}
        facts={(
          <FactList shelf={shelf} rows={rows} chosen={chosen} choose={choose} trial={trial} across={across.value} judge={(row, verdict) => judge({ row, verdict })}>
            {told.acts.length === 0 ? <p className="q">{say('law.no-acts')}</p> : <Acts told={told} view={view} />}
            {told.notes.length === 0 ? null : <details className="xs dim"><summary>{say('law.notes', { count: told.notes.length })}</summary><ul>{told.notes.map((n, i) => <li key={i}><Told of={n} /></li>)}</ul></details>}
          </FactList>
        )}
      />
      {judged === null ? null : (
        <Judging
          id={id} shelf={shelf} row={judged.row} verdict={judged.verdict} day={act?.date ?? null} acts={told.acts.length} onClose={() => judge(null)}
          onDone={() => {
            trial.drop(judged.row.fact)
            again()
          }}
        />
      )}
    </>
  )
}

/** A report of which no country is known is asked of all: then these stand first. */
const ALL_FROM = 7

function firstPacks({ jurisdictions }: ReportFacts): readonly string[] {
  return jurisdictions.length === 0 || jurisdictions.length >= ALL_FROM ? FIRST_PACKS : jurisdictions.slice(0, MOST_COLUMNS)
}

/** What happened: a sign, a message, `incident TYPE`, `claim FIELD`. */
function kindWord(say: Say, kind: string): string | null {
  const [, of, id] = /^(incident|claim) (.+)$/.exec(kind) ?? []
  if (of !== undefined) return say.ifAny(`kinds.${of === 'incident' ? 'incident' : 'field'}.${id}`)
  return say.ifAny(`signs.${kind}`) ?? say.ifAny(`laws.word.${kind}`)
}

function Acts({ told, view }: { readonly told: ReportFacts; readonly view: Chosen }) {
  const [say, locale] = [useSay(), useLocale()]
  const act = told.acts[Math.min(view.act, told.acts.length - 1)]
  const kinds = (act?.kinds ?? []).flatMap((k) => kindWord(say, k) ?? [])
  const dated = (date: string | null): string => (date === null ? say('law.day-unknown') : date.length === 10 ? locale.date(date, 'long', 'UTC') : date)
  return (
    <div className="acts">
      {told.acts.length === 1 ? <p>{dated(act?.date ?? null)}</p> : (
        <label>{say('law.act')}
          <select className="input" value={String(Math.min(view.act, told.acts.length - 1))} onChange={(event) => view.set({ act: Number(event.target.value) })}>
            {told.acts.map((a) => <option key={a.act} value={String(a.act)}>{say('law.act.n', { n: a.act + 1, day: dated(a.date) })}</option>)}
          </select>
        </label>
      )}
      <p className="q">
        <bdi>{act?.actor?.name ?? say('law.actor-unknown')}</bdi> {say('law.towards')} <bdi>{act?.victim?.name ?? say('law.child-unknown')}</bdi>
        {kinds.length === 0 ? null : <span className="dim"> · {locale.list(kinds)}</span>}
      </p>
    </div>
  )
}
