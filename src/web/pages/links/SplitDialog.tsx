import { useMemo, useState } from 'react'
import { linksContract, MOST_SPLIT } from '../../../desk/links.contract.ts'
import { useCall } from '../../call.ts'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { Notice, Refused } from '../../parts/States.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import { weakestCut } from './cut.ts'
import type { Row } from './model.ts'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

type LinkRow = Row & { type: 'link' }

/** Reports of a part that are listed with a button each; the rest is a number. */
const LISTED = 40

/** The group of a link and a way to part it: what stays with its first end, what goes with its second. */
function useParting(board: Board, row: LinkRow) {
  const [moved, setMoved] = useState<ReadonlySet<number>>(new Set())
  const { group, keep } = useMemo(() => {
    const seen = new Set([row.a])
    for (const at of seen) for (const leg of board.roads.get(at) ?? []) seen.add(leg.to)
    return { group: seen, keep: weakestCut(board.roads, row.a, row.b) }
  }, [board.roads, row])
  const staysIn = (n: number): boolean => keep.has(n) !== moved.has(n)
  const cut = board.model.rows.filter((r): r is LinkRow => r.type === 'link' && r.link.rejected === null && group.has(r.a) && group.has(r.b) && staysIn(r.a) !== staysIn(r.b))
  return {
    cut, parts: [[...group].filter(staysIn), [...group].filter((n) => !staysIn(n))] as const,
    move: (n: number): void => setMoved((was) => new Set(was.has(n) ? [...was].filter((one) => one !== n) : [...was, n])),
  }
}

/** Splits a group: proposes the weakest links between two reports, shows which reports land where, asks for a reason, and does it in one act. */
export function SplitDialog({ board, names, first, row, onGive, onClose }: {
  readonly board: Board; readonly names: Names; readonly first: string; readonly row: LinkRow
  readonly onGive: (rows: readonly LinkRow[], reason: string) => Promise<string | null>; readonly onClose: () => void
}) {
  const say = useSay()
  const { cut, parts, move } = useParting(board, row)
  const { reports } = board.model.told
  const ends = new Set([row.a, row.b])
  return (
    <ReasonDialog draft={`split ${row.key}`} title={say('links.split.title')} verb={say('links.split')} said={say('links.split.said')} onGive={(reason) => onGive(cut, reason)} onClose={onClose}>
      <div className="parts">
        {parts.map((part, i) => (
          <div key={i === 0 ? 'stays' : 'goes'}>
            <h3>{say(i === 0 ? 'links.split.stays' : 'links.split.goes')} <span className="dim">{say('parts.reports', { count: part.length })}</span></h3>
            <ul>
              {part.slice(0, LISTED).map((n) => (
                <li key={n}>
                  <bdi>{names.report(n)}</bdi>
                  {ends.has(n) ? null : <button type="button" className="plain-btn" aria-label={say('links.split.move', { report: names.report(n) })} onClick={() => move(n)}>{i === 0 ? '→' : '←'}</button>}
                </li>
              ))}
              {part.length > LISTED ? <li className="dim">{say('links.more', { count: part.length - LISTED })}</li> : null}
            </ul>
          </div>
        ))}
      </div>
      <p>{say('links.split.links', { count: cut.length })}</p>
      <ul className="cut-links">
        {cut.slice(0, LISTED).map((r) => <li key={r.key}><bdi>{names.report(r.a)}</bdi> – <bdi>{names.report(r.b)}</bdi> <span className="dim">{say(`parts.strength.${strengthOf(r.from)}`)}</span></li>)}
        {cut.length > LISTED ? <li className="dim">{say('links.more', { count: cut.length - LISTED })}</li> : null}
      </ul>
      {cut.length > MOST_SPLIT ? <Notice tone="attention">{say('links.split.many', { most: MOST_SPLIT })}</Notice>
        : <Preview first={first} pairs={cut.map((r): [string, string] => [reports[r.a]?.id ?? '', reports[r.b]?.id ?? ''])} />}
    </ReasonDialog>
  )
}

/** What the server says that the group would fall into: it knows of reports that are not shown. */
function Preview({ first, pairs }: { readonly first: string; readonly pairs: readonly [string, string][] }) {
  const say = useSay()
  const asked = useCall(linksContract.splitPreview, pairs.length === 0 ? null : { id: first, links: [...pairs] })
  if (pairs.length === 0) return <Notice tone="attention"><b>{say('links.split.parts', { count: 1 })}</b></Notice>
  if (asked.state === 'waiting') return <p className="q" role="status">{say('links.split.looking')}</p>
  if (asked.state === 'refused') return <Refused answer={asked} />
  const { parts } = asked.value
  if (parts.length < 2) return <Notice tone="attention"><b>{say('links.split.parts', { count: 1 })}</b> {say('links.split.holds')}</Notice>
  return (
    <Notice>
      {say('links.split.parts', { count: parts.length })}{' '}
      {parts.map((p, i) => <span key={p.reports[0] ?? i}>{i > 0 ? '; ' : ''}{say('parts.reports', { count: p.reports.length })}{p.unseen > 0 ? ` ${say('links.split.unseen', { count: p.unseen })}` : ''}</span>)}.
    </Notice>
  )
}
