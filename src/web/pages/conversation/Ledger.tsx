import { talkActs, type TalkAct } from '../../../conversation/contract.ts'
import { talkContract } from '../../../desk/talk.contract.ts'
import { useCall } from '../../call.ts'
import { useAnew } from '../../hooks/useAnew.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Drawn } from '../../parts/Drawn.tsx'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { shapeOf } from './SignMark.tsx'
import { commaOf, turnName, type LedgerTold, type Narrowed, type TalkTold } from './told.ts'

/** Places along the chart, however long the conversations are. */
const COLUMNS = 96
const LEFT = 176
const RIGHT = 816
const END = 843
const ABOVE = 4
const LANES: readonly { readonly act: TalkAct; readonly y: number }[] = talkActs.map((act, i) => ({ act, y: i < ABOVE ? 34 + 23 * i : 148 + 23 * (i - ABOVE) }))
const BOTTOM = 209

interface Given {
  readonly id: string
  readonly told: TalkTold
  readonly narrowed: Narrowed
  /** First and last turn that stand below. */
  readonly lit: readonly [number, number] | null
  readonly revision: number
  readonly onTurn: (turn: number) => void
}

/** Who does what when: one lane an act, the suspect's above, the child's below; the same as a table. */
export function Ledger({ id, told, narrowed, lit, revision, onTurn }: Given) {
  const say = useSay()
  const { talk, by } = narrowed
  const ledger = useCall(talkContract.ledger, { id, columns: COLUMNS, ...(talk === undefined ? {} : { talk }), ...(by === undefined ? {} : { by }) })
  useAnew(revision, ledger.again)
  return (
    <section className="sec" aria-labelledby="ledger">
      <h2 id="ledger">{say('conversation.ledger')}</h2>
      {ledger.state === 'waiting' ? <Waiting /> : ledger.state === 'refused' ? <Refused answer={ledger} /> : <Strip {...{ id, told, lit, onTurn }} ledger={ledger.value} />}
    </section>
  )
}

function Strip({ id, told, ledger, lit, onTurn }: Omit<Given, 'narrowed' | 'revision'> & { readonly ledger: LedgerTold }) {
  const [say, { list, number }, across] = [useSay(), useLocale(), useAcross()]
  const words = ledger.lanes.filter((l) => l.total > 0).map((l) => say('conversation.ledger.lane', { act: say(`signs.act.${l.act}`), count: l.total }))
  return (
    <>
      <div className="strip">
        <Drawn sentence={say('conversation.ledger.said', { list: words.length === 0 ? say('conversation.signs.none') : list(words) })} table={<LedgerTable id={id} told={told} ledger={ledger} />}>
          <svg viewBox="0 0 864 229" aria-hidden="true" className="ledger">
            <Lit ledger={ledger} lit={lit} />
            <text className="grp" x={across(0)} y="14"><SideName told={told} role="suspect" /></text>
            <text className="grp" x={across(0)} y="128"><SideName told={told} role="child" /></text>
            <text x={across(END)} y="14" textAnchor="end">{say('conversation.ledger.times')}</text>
            {LANES.map(({ act, y }) => (
              <g key={act}>
                <line className="lane" x1={across(LEFT - 4)} x2={across(RIGHT)} y1={y} y2={y} />
                <text className="lab" x={across(0)} y={y + 4}>{say(`signs.act.${act}`)}</text>
                <Lane act={act} y={y} ledger={ledger} onTurn={onTurn} />
                <text className="tot" x={across(END)} y={y + 4} textAnchor="end">{number(ledger.lanes.find((l) => l.act === act)?.total ?? 0)}</text>
              </g>
            ))}
            <Days ledger={ledger} />
          </svg>
        </Drawn>
      </div>
      <p className="dim xs">{say('conversation.ledger.hint')}{ledger.turnsInColumn > 1 ? ` ${say('conversation.ledger.binned', { count: ledger.turnsInColumn })}` : ''}</p>
    </>
  )
}

/** Where a column stands, from the start side. */
function xOf({ from, to, turnsInColumn }: LedgerTold, column: number): number {
  const columns = Math.max(1, Math.ceil((to - from) / turnsInColumn))
  return LEFT + 6 + ((RIGHT - LEFT - 12) * column) / Math.max(1, columns - 1)
}

const WIDTH = 864

/** Time runs from the start side: places are counted from there, in either direction of writing. */
function useAcross(): (x: number) => number {
  const { dir } = useLocale()
  return (x) => (dir === 'rtl' ? WIDTH - x : x)
}

function SideName({ told, role }: { readonly told: TalkTold; readonly role: 'suspect' | 'child' }) {
  const [say, { dir }] = [useSay(), useLocale()]
  const names = told.speakers.filter((s) => s.role === role && s.name !== null).map((s) => s.name ?? '')
  const [name] = names
  if (names.length === 1 && name !== undefined) return <>{`\u2068${name.length > 18 ? `${name.slice(0, 17)}…` : name}\u2069${commaOf(dir)}${say(`conversation.role.${role}`)}`}</>
  return <>{say(role === 'suspect' ? 'conversation.ledger.above' : 'conversation.ledger.below')}</>
}

const HALF = 7

function Lane({ act, y, ledger, onTurn }: { readonly act: TalkAct; readonly y: number; readonly ledger: LedgerTold; readonly onTurn: (turn: number) => void }) {
  const [across, { dir }] = [useAcross(), useLocale()]
  const marks = ledger.lanes.find((l) => l.act === act)?.marks ?? []
  return marks.map(([column, first, suspect, child, other]) => {
    const side = suspect >= child && suspect >= other ? 's' : child >= other ? 'c' : 'o'
    const isMany = suspect + child + other > 1
    return (
      <g key={column} transform={`translate(${across(xOf(ledger, column) - HALF)} ${y - HALF})${dir === 'rtl' ? ' scale(-1 1)' : ''}`} onClick={() => onTurn(first)} className="hit">
        {isMany ? <path className="many" d="M1 15.500h12" /> : null}
        <path className={`${side}${act === 'refuses' ? ' hollow' : ''}`} d={shapeOf(act)} />
      </g>
    )
  })
}

/** The turns that stand below. */
function Lit({ ledger, lit }: { readonly ledger: LedgerTold; readonly lit: readonly [number, number] | null }) {
  const across = useAcross()
  if (lit === null || lit[1] < ledger.from || lit[0] >= ledger.to) return null
  const column = (turn: number): number => Math.floor((Math.max(ledger.from, Math.min(ledger.to - 1, turn)) - ledger.from) / ledger.turnsInColumn)
  const [from, to] = [xOf(ledger, column(lit[0])) - 8, xOf(ledger, column(lit[1])) + 8]
  return <rect className="win" x={Math.min(across(from), across(to))} y="18" width={to - from} height="190" rx="2" />
}

/** Days are this far apart at least, so that their names do not touch. */
const DAY_WIDTH = 52

function Days({ ledger }: { readonly ledger: LedgerTold }) {
  const [{ asTold }, across] = [useLocale(), useAcross()]
  let last = Number.NEGATIVE_INFINITY
  const years = new Set(ledger.days.map((d) => d.day.slice(0, 4))).size
  return ledger.days.map(({ turn, day }) => {
    const x = xOf(ledger, Math.floor((turn - ledger.from) / ledger.turnsInColumn)) - 8
    const isNamed = x - last >= DAY_WIDTH && x < RIGHT - 24
    if (isNamed) last = x
    const name = asTold(`${day}T00:00:00`, years > 1 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' })
    return <g key={turn}><line className="brk" x1={across(x)} x2={across(x)} y1="20" y2={BOTTOM} />{isNamed ? <text x={across(x + 2)} y="223">{name}</text> : null}</g>
  })
}

interface LedgerLine {
  readonly key: string
  readonly act: string
  readonly from: number
  readonly to: number
  readonly suspect: number
  readonly child: number
  readonly other: number
}

function LedgerTable({ id, told, ledger }: { readonly id: string; readonly told: TalkTold; readonly ledger: LedgerTold }) {
  const [say, { number }] = [useSay(), useLocale()]
  const rows = ledger.lanes.flatMap((lane): LedgerLine[] => lane.marks.map(([column, first, suspect, child, other]) => ({
    key: `${lane.act} ${column}`, act: say(`signs.act.${lane.act}`), from: first, suspect, child, other,
    to: Math.min(ledger.to, ledger.from + (column + 1) * ledger.turnsInColumn) - 1,
  })))
  const turnsOf = (row: LedgerLine): string => (row.from === row.to ? turnName(say, told, row.from) : `${turnName(say, told, row.from)}–${turnName(say, told, row.to)}`)
  return (
    <DataTable
      caption={say('conversation.ledger')} rows={rows} keyOf={(row) => row.key} exportName="ledger" about={id} columns={[
        { id: 'act', head: say('conversation.ledger.act'), cell: (row) => row.act, text: (row) => row.act },
        { id: 'turns', head: say('conversation.ledger.turns'), cell: (row) => <bdi>{turnsOf(row)}</bdi>, text: turnsOf },
        { id: 'suspect', head: say('conversation.ledger.suspect'), cell: (row) => number(row.suspect), text: (row) => row.suspect, isNumber: true },
        { id: 'child', head: say('conversation.ledger.child'), cell: (row) => number(row.child), text: (row) => row.child, isNumber: true },
        { id: 'other', head: say('conversation.ledger.other'), cell: (row) => number(row.other), text: (row) => row.other, isNumber: true },
      ]}
    />
  )
}
