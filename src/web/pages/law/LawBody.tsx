import { useEffect, type ReactNode } from 'react'
import { useAnnounce } from '../../notices.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { ElementMark } from '../../parts/Marks.tsx'
import { Notice, Refused, Waiting } from '../../parts/States.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'
import { Columns } from './Columns.tsx'
import { DefinitionsView } from './DefinitionsView.tsx'
import { DutiesView } from './DutiesView.tsx'
import { LabelPart } from './LabelPart.tsx'
import { Sentence } from './Sentence.tsx'
import { SourcesView } from './SourcesView.tsx'
import type { Across, Shelf } from './shapes.ts'
import { stepBy, TimeLine } from './TimeLine.tsx'
import type { Body } from './told.ts'
import { useDefinitions, type AskedDefinitions } from './useAcross.ts'
import { MOST_COLUMNS, views, type Chosen } from './useView.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

/** Facts at the start side, the countries at the end side. */
export function LawBody(body: Body) {
  const { view, across, facts, shelf, date } = body
  const [say, announce] = [useSay(), useAnnounce()]
  const countries = shelf.packs.filter((p) => !p.treaty)
  const count = across.value?.packs.reduce((n, p) => n + p.offences.filter((o) => o.result === 'met' || o.result === 'attempt').length, 0) ?? null
  useEffect(() => {
    if (count !== null) announce(say('law.announced', { count }))
  }, [count])
  useKeys([
    { key: '[', said: say('law.key.date-before'), run: () => view.set({ date: stepBy(-1, across.value, date, view.on) }) }, { key: ']', said: say('law.key.date-next'), run: () => view.set({ date: stepBy(1, across.value, date, view.on) }) },
    ...countries.slice(0, 9).map((p, i) => ({ key: String(i + 1), said: say('law.key.country', { n: i + 1 }), run: () => view.set({ packs: toggled(view.packs, p.id) }) })),
    { key: 'x', said: say('law.key.view'), run: () => view.set({ view: views[(views.indexOf(view.view) + 1) % views.length] ?? 'offences' }) },
  ])
  return (
    <div className="law">
      {facts}
      <div className="side">
        {across.value === null ? across.called.state === 'refused' ? <Refused answer={across.called} /> : <Waiting /> : (
          <>
            <Sentence across={across.value} tried={body.duties === null ? 0 : body.trial.tried.size} />
            {across.called.state === 'refused' ? <Refused answer={across.called} /> : null}
            <Warnings {...body} across={across.value} />
            <TimeLine {...body} across={across.value} />
            <Choice shelf={shelf} view={view} />
            <Side {...body} across={across.value} />
          </>
        )}
      </div>
    </div>
  )
}

/** Puts a jurisdiction beside the others, or takes it away; the last stays. */
function toggled(packs: readonly string[], id: string): string[] {
  if (packs.includes(id)) return packs.length === 1 ? [...packs] : packs.filter((p) => p !== id)
  return [...packs, id].slice(-MOST_COLUMNS)
}

function Warnings({ across, date, reportDate, view, trial }: Omit<Body, 'across'> & { readonly across: Across }) {
  const say = useSay()
  const isMoved = view.date !== null && reportDate !== null && date !== reportDate
  return (
    <>
      {across.childOnChild ? <Notice tone="attention"><b>{say('law.child-on-child')}</b> {say('law.child-on-child.said')}</Notice> : null}
      {isMoved ? <Notice>{say('law.date-on-trial')} <button type="button" className="btn bare" onClick={() => view.set({ date: null })}>{say('law.date-back')}</button></Notice> : null}
      {trial.tried.size > 0 && reportDate !== null ? <Notice>{say('law.trial.notice')}</Notice> : null}
      {across.contradictions.map((c, i) => <Notice key={i} tone="attention">{say('law.contradiction')} <Told of={{ kind: 'apart', with: { facts: c.facts, said: c.detail } }} /></Notice>)}
      {across.dateUnread ? <Notice tone="attention">{say('law.date-unread')}</Notice> : null}
    </>
  )
}

/** Which countries stand side by side, and what of them. */
function Choice({ shelf, view }: { readonly shelf: Shelf; readonly view: Chosen }) {
  const [say, words] = [useSay(), useLawWords()]
  const countries = shelf.packs.filter((p) => !p.treaty)
  return (
    <div className="choice">
      <div className="views" role="group" aria-label={say('law.views')}>
        {views.map((v) => <button key={v} type="button" className="filter" aria-pressed={view.view === v} onClick={() => view.set({ view: v })}>{say(`law.view.${v}`)}</button>)}
      </div>
      <details className="countries">
        <summary>{say('law.countries', { count: view.packs.length })}</summary>
        <div className="btns">
          {[...countries, ...shelf.packs.filter((p) => p.treaty)].map((p, i) => (
            <button key={p.id} type="button" className="filter" aria-pressed={view.packs.includes(p.id)} onClick={() => view.set({ packs: toggled(view.packs, p.id) })}>
              {words.pack(p.id)}{p.treaty || i >= 9 ? null : <kbd>{i + 1}</kbd>}
            </button>
          ))}
        </div>
        <p className="dim xs">{say('law.countries.said', { most: MOST_COLUMNS })}</p>
      </details>
    </div>
  )
}

/** What rests on definitions: shown when those of all countries are here. */
function Defined({ asked: { called, isWhole }, children }: { readonly asked: AskedDefinitions; readonly children: ReactNode }) {
  return <>{called.state === 'refused' ? <Refused answer={called} /> : null}{isWhole ? children : called.state === 'waiting' ? <Waiting /> : null}</>
}

function Side({ shelf, view, across, chosen, duties }: Omit<Body, 'across'> & { readonly across: Across }) {
  const say = useSay()
  const asked = useDefinitions(view.packs, view.on)
  const columns = { packs: view.packs, definitions: asked.definitions }
  const table = { ...columns, shelf }
  if (view.view === 'definitions') return <><LabelPart label={across.label} /><Defined asked={asked}><DefinitionsView {...table} /></Defined></>
  if (view.view === 'duties') return <Defined asked={asked}><DutiesView {...columns} running={duties} /></Defined>
  if (view.view === 'sources') return <SourcesView {...table} across={across} />
  return (
    <>
      <p className="key">
        <span><ElementMark state="met" /> {say('laws.state.met')}</span><span><ElementMark state="unknown" /> {say('law.legend.unknown')}</span><span><ElementMark state="not-met" /> {say('laws.state.not-met')}</span>
        <span className="dim">{say('law.legend')}</span>
      </p>
      {asked.called.state === 'refused' ? <Refused answer={asked.called} /> : null}
      <Columns {...table} isWaiting={!asked.isWhole && asked.called.state === 'waiting'} across={across} chosen={chosen} />
      <p className="key dim">{say('law.sentence.review')}</p>
    </>
  )
}
