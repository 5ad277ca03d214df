import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSettings } from '../../settings.ts'
import { useSay } from '../../words/say.tsx'
import { Notice } from '../../parts/States.tsx'
import { Legend } from './Legend.tsx'
import type { Shown } from './looks.ts'
import { canDraw, Picture } from './picture.ts'
import type { Board } from './useBoard.ts'
import type { Names } from './useNames.ts'

/** Direction of an arrow key on the page. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The neighbour of a spot that lies most in a direction: what a line that shows leads to. */
function neighbourIn(picture: Picture, board: Board, from: string, [dx, dy]: readonly [number, number]): string | null {
  const here = picture.placeOf(from)
  if (here === null) return null
  const others = board.model.lines.filter((l) => l.from >= board.bits && (l.a === from || l.b === from)).map((l) => (l.a === from ? l.b : l.a))
  const ranked = others.flatMap((key) => {
    const place = picture.placeOf(key)
    if (place === null) return []
    const [x, y] = [place.x - here.x, place.y - here.y]
    const ahead = (x * dx + y * dy) / (Math.hypot(x, y) || 1)
    return ahead > 0.3 ? [{ key, ahead }] : []
  })
  return ranked.sort((p, q) => q.ahead - p.ahead)[0]?.key ?? null
}

/** The ovals that are drawn: around the possible persona that the chosen link belongs to, else the largest of the report itself. */
function ovalsOf({ model, row, bits }: Board, label: string): Shown['ovals'] {
  const has = (persona: { persons: readonly { report: number }[] }, report: number): boolean => persona.persons.some((p) => p.report === report)
  const chosen = model.told.personas.find((p) => (row?.type === 'link' ? has(p, row.a) && has(p, row.b) : has(p, 0)))
  if (chosen === undefined || chosen.persons.length > 60) return []
  const spots = [...chosen.persons.map((p) => `r${p.report}`), ...chosen.things.map((t) => `t${t}`)].filter((key) => (model.spots.get(key)?.from ?? -Infinity) >= bits)
  return [{ label, spots: [...new Set(spots)] }]
}

function useShown(board: Board, names: Names): Shown {
  const say = useSay()
  return {
    bits: board.bits, spot: board.spot, ends: new Set(board.row?.type === 'link' ? [`r${board.row.a}`, `r${board.row.b}`] : []), rows: new Set(board.row === null ? [] : [board.row.key]), way: new Set(board.way?.map((l) => l.row.key) ?? []),
    ovals: ovalsOf(board, say('links.legend.persona')), labelOf: (spot) => names.spot(spot),
  }
}

/** The graph in WebGL, and what its marks mean. Where it cannot be drawn it says so; the table has all of it. */
export function Drawing({ board, names, sentence }: { readonly board: Board; readonly names: Names; readonly sentence: string }) {
  const say = useSay()
  const [state, setState] = useState<'laying' | 'done' | 'none' | 'lost' | 'failed'>(() => (canDraw() ? 'laying' : 'none'))
  const picture = useRef<Picture | null>(null)
  if (state === 'none') return <Notice>{say('links.no-picture')}</Notice>
  if (state === 'lost' || state === 'failed') return <Notice>{say(`links.picture-${state}`)} <button type="button" className="btn bare" onClick={() => setState('laying')}>{say('links.picture-again')}</button></Notice>
  return (
    <div className="graph">
      <Canvas {...{ board, names, sentence, picture }} onLost={() => setState('lost')} onFailed={() => setState('failed')} onPlaced={(isDone) => setState(isDone ? 'done' : 'laying')} />
      <p className="laying" role="status">{state === 'laying' ? say('links.laying') : ''}</p>
      <div className="zoom">
        {(['in', 'out', 'all'] as const).map((way) => <button key={way} type="button" className="btn bare" onClick={() => picture.current?.zoom(way)}>{say(`links.zoom.${way}`)}</button>)}
      </div>
      <Legend />
    </div>
  )
}

function Canvas({ board, names, sentence, picture, onLost, onFailed, onPlaced }: {
  readonly board: Board; readonly names: Names; readonly sentence: string; readonly picture: { current: Picture | null }
  readonly onLost: () => void; readonly onFailed: () => void; readonly onPlaced: (isDone: boolean) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const { theme } = useSettings()
  const shown = useShown(board, names)
  const now = useRef({ board, shown, onLost, onFailed, onPlaced })
  now.current = { board, shown, onLost, onFailed, onPlaced }
  const { reports, things } = board.model.told
  useEffect(() => {
    let made: Picture | null = null
    const make = (element: HTMLElement): void => {
      made = new Picture(element, now.current.board.model, now.current.shown, {
        onSpot: (key) => now.current.board.chooseSpot(key), onLine: (rows) => now.current.board.chooseRow(rows.find((r) => now.current.board.rows.some((s) => s.key === r)) ?? null),
        onLost: () => now.current.onLost(), onFailed: () => now.current.onFailed(), onPlaced: (isDone) => now.current.onPlaced(isDone),
      })
      picture.current = made
      Object.assign(element, { sternaShowing: () => made?.showing() })
    }
    // The table stands first: thousands of spots are a task of their own.
    const timer = setTimeout(() => box.current !== null && make(box.current))
    return () => {
      clearTimeout(timer)
      picture.current = null
      made?.kill()
    }
  }, [picture, reports, things])
  useEffect(() => picture.current?.take(board.model), [picture, board.model])
  useEffect(() => picture.current?.show(now.current.shown), [picture, board.bits, board.row, board.spot, board.way, board.model, names])
  useEffect(() => {
    const recolour = (): void => void (box.current !== null && picture.current?.recolour(box.current))
    recolour()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', recolour)
    return () => dark.removeEventListener('change', recolour)
  }, [picture, theme])
  const move = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key]
    if (arrow === undefined || picture.current === null) return
    event.preventDefault()
    const next = neighbourIn(picture.current, board, board.spot ?? 'r0', arrow)
    const to = next ?? (board.spot === null ? 'r0' : null)
    if (to === null) return
    board.chooseSpot(to)
    picture.current.lookAt(to)
  }
  return <div ref={box} className="canvas" role="application" tabIndex={0} aria-label={sentence} onKeyDown={move} />
}
