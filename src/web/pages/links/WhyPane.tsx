import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { linksContract } from '../../../desk/links.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSession } from '../../session.ts'
import { Provenance } from '../../parts/Provenance.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import type { Row } from './model.ts'
import { PersonaTable } from './PersonaTable.tsx'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

type LinkRow = Row & { type: 'link' }
type Evidence = z.output<typeof linksContract.linkEvidence.output>

/** Going through rows with a key held down asks for none of them: only where the reader stays. */
const STAY_MS = 250

function useStaying<T>(value: T): T {
  const [stayed, setStayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setStayed(value), STAY_MS)
    return () => clearTimeout(timer)
  }, [value])
  return stayed
}

/** How many times likelier or less likely evidence makes it, rounded to what can be said: bits are log2 of that. */
function useTimes(): (bits: number) => string {
  const locale = useLocale()
  return (bits) => {
    const times = 2 ** Math.abs(bits)
    return locale.numberAs(times, { maximumSignificantDigits: times < 10 ? 1 : 2, notation: times >= 100_000 ? 'compact' : 'standard', compactDisplay: 'long' })
  }
}

/** Why two reports are linked, what speaks against it, and what can be done about it. */
export function WhyPane({ board, names, first, onReject, onSplit, onRestore }: {
  readonly board: Board; readonly names: Names; readonly first: string; readonly onReject: () => void; readonly onSplit: () => void; readonly onRestore: (row: LinkRow) => void
}) {
  const say = useSay()
  const { row } = board
  if (row?.type !== 'link') return <section className="sec"><h2>{say('links.why')}</h2><p className="q">{say('links.why.choose')}</p></section>
  const isChild = row.link.because.length > 0 && row.link.because.every((b) => board.model.told.things[b.thing]?.shape === 'child')
  const level = strengthOf(row.from)
  return (
    <>
      <section className="sec">
        <h2>{say('links.why')}</h2>
        <p><b><bdi>{names.report(row.a)}</bdi></b> {say('links.and')} <b><bdi>{names.report(row.b)}</bdi></b> <span className="q">{say(isChild ? 'links.same.child' : 'links.same.person', { level })} ({say('links.bits', { bits: Math.round(row.link.strength) })})</span></p>
      </section>
      <EvidenceParts {...{ board, names, first, row }} />
      <Acts {...{ row, onReject, onSplit, onRestore }} decision={row.link.rejected === null ? null : board.model.told.decisions[row.link.rejected] ?? null} />
    </>
  )
}

function Acts({ row, decision, onReject, onSplit, onRestore }: {
  readonly row: LinkRow; readonly decision: { readonly by: string; readonly reason: string } | null; readonly onReject: () => void; readonly onSplit: () => void; readonly onRestore: (row: LinkRow) => void
}) {
  const say = useSay()
  const { rights } = useSession()
  const mayJudge = rights.has('link.judge')
  if (!mayJudge && decision === null) return null
  return (
    <section className="sec">
      {decision === null ? null : <p className="decided">{say('links.rejected-by', { by: decision.by })}: <q><bdi>{decision.reason}</bdi></q></p>}
      {mayJudge ? <div className="btns">
        {decision === null ? <button type="button" className="btn" onClick={onReject}>{say('links.reject')} <kbd>r</kbd></button>
          : <button type="button" className="btn" onClick={() => onRestore(row)}>{say('links.restore')}</button>}
        {decision === null ? <button type="button" className="btn" onClick={onSplit}>{say('links.split')} <kbd>s</kbd></button> : null}
      </div> : null}
      {mayJudge ? <p className="dim each">{say('links.each')}</p> : null}
    </section>
  )
}

/** The graph tells what is shared; the places in both sources and what the people say is asked for where the reader stays. */
function EvidenceParts({ board, names, first, row }: { readonly board: Board; readonly names: Names; readonly first: string; readonly row: LinkRow }) {
  const say = useSay()
  const { reports } = board.model.told
  const stayed = useStaying(row.key)
  const [one, other] = [reports[row.a]?.id ?? '', reports[row.b]?.id ?? '']
  const asked = useCall(linksContract.linkEvidence, stayed === row.key ? { id: first, one, other } : null)
  if (asked.state === 'waiting') return <section className="sec"><Waiting /></section>
  if (asked.state === 'refused') return <section className="sec"><Refused answer={asked} /></section>
  const { because, against, personas } = asked.value
  const telling = personas.filter((p) => p.says.some((s) => s.claims.length > 0))
  return (
    <>
      <section className="sec"><h3>{say('links.for')}</h3><ul className="ev">{because.map((p) => <For key={`${p.kind} ${p.value} ${String(p.exact)}`} piece={p} {...{ names, row }} />)}</ul></section>
      <section className="sec">
        <h3>{say('links.against')}</h3>
        {against.length === 0 ? <p className="q">{say('links.against.none')}</p> : <ul className="ev">{against.map((p) => <AgainstPiece key={`${p.kind} ${p.values.join(' ')}`} piece={p} />)}</ul>}
      </section>
      <section className="sec">
        <h3>{say('links.persona')}</h3>
        {telling.length === 0 ? <p className="q">{say(personas.length === 0 ? 'links.persona.none' : 'links.persona.nothing')}</p>
          : telling.map((p) => <PersonaTable key={p.identities.map((i) => `${i.reportId} ${i.person}`).join()} persona={p} first={first} />)}
      </section>
    </>
  )
}

function For({ piece, names, row }: { readonly piece: Evidence['because'][number]; readonly names: Names; readonly row: LinkRow }) {
  const say = useSay()
  const times = useTimes()
  return (
    <li>
      <span className="sg" aria-hidden="true">+</span>
      <span>
        <b>{names.kind(piece.kind)}</b> <code><bdi>{names.value(piece.kind === 'child' ? '' : piece.kind, piece.value)}</bdi></code><br />
        <span className="q">{piece.holders === null ? say('links.rare.unknown') : say('links.rare', { count: piece.holders })}; {say('links.times.for', { times: times(piece.bits) })}.</span>
        {piece.exact ? null : <> <span className="q">{say('links.coarse')}</span></>}{piece.weak ? <> <span className="q">{say('links.weak')}</span></> : null}<br />
        <span className="places">{[row.a, row.b].map((report, i) => <At key={report} report={names.report(report)} place={piece.at[i] ?? null} value={piece.value} />)}</span>
      </span>
    </li>
  )
}

function At({ report, place, value }: { readonly report: string; readonly place: string | null; readonly value: string }) {
  const say = useSay()
  if (place === null) return <span className="dim"><bdi>{report}</bdi>: {say('links.place-none')}</span>
  // The end of the place tells most; all of it stands behind it.
  const [file = '', path = ''] = place.split('#')
  const steps = path.split('/').filter((step) => step !== '')
  const end = steps.findLast((step) => !/^\d+$/.test(step) && step !== 'value') ?? path
  return <span className="dim"><bdi>{report}</bdi>: <Provenance place={place} read={value}><bdi>{file.split('/').at(-1)}{end === '' ? '' : `, ${end}`}</bdi></Provenance></span>
}

function AgainstPiece({ piece }: { readonly piece: Evidence['against'][number] }) {
  const say = useSay()
  const times = useTimes()
  return (
    <li>
      <span className="sg" aria-hidden="true">−</span>
      <span><b>{say.ifAny(`links.against.${piece.kind}`) ?? piece.kind}</b> {piece.values.map((v, i) => <span key={v} className="q">{i > 0 ? '; ' : ''}<bdi>{v}</bdi></span>)}<br /><span className="q">{say('links.times.against', { times: times(piece.bits) })}</span></span>
    </li>
  )
}
