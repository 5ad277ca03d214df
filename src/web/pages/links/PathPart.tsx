import { useId, useState } from 'react'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

const OFFERED = 20

/** The strongest path between two reports, in words. */
export function PathPart({ board, names, first }: { readonly board: Board; readonly names: Names; readonly first: string }) {
  const say = useSay()
  const { ends, way } = board
  const isAsked = ends.from !== null && ends.to !== null
  return (
    <section>
      <h2 tabIndex={-1} id="links-path">{isAsked ? say('links.path.title', { from: names.report(ends.from ?? 0), to: names.report(ends.to ?? 0) }) : say('links.path')}</h2>
      <div className="ends"><End end="from" {...{ board, names }} /><End end="to" {...{ board, names }} /></div>
      {way === undefined ? <p className="q">{say('links.path.choose')}</p> : way === null ? <p className="q">{say('links.path.none')}</p> : <Way {...{ board, names, way, first }} />}
    </section>
  )
}

function Way({ board, names, first, way }: { readonly board: Board; readonly names: Names; readonly first: string; readonly way: NonNullable<Board['way']> }) {
  const say = useSay()
  const { things } = board.model.told
  const steps = way.map(({ row, to }, n) => {
    const best = row.link.because[0]
    return {
      from: names.report(way[n - 1]?.to ?? board.ends.from ?? 0), to: names.report(to), strength: say(`parts.strength.${strengthOf(row.from)}`),
      share: best === undefined ? '' : `${names.kind(things[best.thing]?.kind ?? '')} ${names.thing(best.thing)}`,
    }
  })
  return (
    <>
      <ol className="path">
        <li><b><bdi>{names.report(board.ends.from ?? 0)}</bdi></b></li>
        {way.flatMap(({ row, to }) => {
          const best = row.link.because[0]
          return [
            <li key={row.key}>
              <button type="button" className="plain-btn" onClick={() => board.chooseRow(row.key)}>{best === undefined ? '' : names.kind(things[best.thing]?.kind ?? '')}</button>
              {best === undefined ? null : <> <code><bdi>{names.thing(best.thing)}</bdi></code></>} <span className="dim">{say(`parts.strength.${strengthOf(row.from)}`)}</span>
            </li>,
            <li key={`${row.key} end`}><b><bdi>{names.report(to)}</bdi></b></li>,
          ]
        })}
      </ol>
      {way.length === 0 ? null : (
        <ExportButtons
          name="path" about={first} rows={steps} columns={[
            { id: 'from', head: say('links.path.from'), cell: (s) => s.from, text: (s) => s.from },
            { id: 'to', head: say('links.path.to'), cell: (s) => s.to, text: (s) => s.to },
            { id: 'share', head: say('links.col.share'), cell: (s) => s.share, text: (s) => s.share },
            { id: 'strength', head: say('links.col.strength'), cell: (s) => s.strength, text: (s) => s.strength },
          ]}
        />
      )}
      {way.length === 0 ? null : <p className="q">{say('links.path.weakest', { level: say(`parts.strength.${strengthOf(Math.min(...way.map((l) => l.row.from)))}`) })} {say('links.path.rule')}</p>}
    </>
  )
}

/** One end of the path: the reference of a report that is shown. */
function End({ end, board, names }: { readonly end: 'from' | 'to'; readonly board: Board; readonly names: Names }) {
  const say = useSay()
  const id = useId()
  const chosen = board.ends[end]
  const [typed, setTyped] = useState<string | null>(null)
  const { reports } = board.model.told
  const value = typed ?? (chosen === null ? '' : names.report(chosen))
  const wanted = value.trim().toLowerCase()
  const offered = typed === null ? [] : reports.flatMap((_, n) => (names.report(n).toLowerCase().includes(wanted) ? [n] : [])).slice(0, OFFERED)
  const take = (): void => {
    if (typed === null) return
    const found = reports.findIndex((_, n) => names.report(n).toLowerCase() === wanted)
    if (found >= 0 || wanted === '') {
      board.setEnd(end, found >= 0 ? found : null)
      setTyped(null)
    }
  }
  const isWrong = typed !== null && wanted !== '' && offered.length === 0
  return (
    <label>
      <span className="q">{say(`links.path.${end}`)}</span>
      <input
        className="input" list={id} value={value} aria-invalid={isWrong} onChange={(event) => setTyped(event.target.value)} onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <datalist id={id}>{offered.map((n) => <option key={n} value={names.report(n)} />)}</datalist>
      {isWrong ? <span className="attn" role="alert">{say('links.path.unknown')}</span> : null}
    </label>
  )
}
