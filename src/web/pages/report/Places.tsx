import { useEffect, useState } from 'react'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Drawn } from '../../parts/Drawn.tsx'
import { Waiting } from '../../parts/States.tsx'
import { useSay, type Say } from '../../words/say.tsx'
import type { Drawing } from './atlas.ts'
import { From } from './From.tsx'
import { MAP } from './map-size.ts'
import type { PlaceShown, Sheet } from './sheet.ts'

const LABELS = 6

/** Places on a map that lies in the house: countries and points with the ring in which they lie. Nothing is looked up anywhere. */
export function Places({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const drawing = useDrawing(sheet)
  const points = sheet.places.items.filter((p) => p.point !== null).length
  const countries = new Set(sheet.places.items.flatMap((p) => p.country ?? [])).size
  return (
    <section className="sec" id="places" aria-labelledby="places-h">
      <h2 id="places-h" tabIndex={-1}>{say('report.places')}</h2>
      {sheet.places.total === 0 ? <p className="q">{say('report.places.none')}</p> : points + countries === 0 ? <><p className="q">{say('report.places.no-map')}</p><List sheet={sheet} /></> : (
        <>
          {drawing === null ? <Waiting /> : (
            <Drawn sentence={say('report.places.said', { points, countries })} table={<List sheet={sheet} />}>
              <Map drawing={drawing} />
            </Drawn>
          )}
          <p className="dim xs">{say('report.places.rings')}{drawing === null || drawing.absent.length === 0 ? null : <> {say('report.places.absent')} <Countries codes={drawing.absent} /></>}</p>
        </>
      )}
      {sheet.places.total > sheet.places.items.length ? <p className="q">{say('report.more', { count: sheet.places.total - sheet.places.items.length })}</p> : null}
    </section>
  )
}

function Countries({ codes }: { readonly codes: readonly string[] }) {
  const locale = useLocale()
  return <>{locale.list(codes.slice(0, 12).map((c) => locale.country(c)))}</>
}

/** The map is loaded when there is something to draw on it. */
function useDrawing(sheet: Sheet): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const { items } = sheet.places
  useEffect(() => {
    if (!items.some((p) => p.point !== null || p.country !== null)) return undefined
    let isWanted = true
    void import('./atlas.ts').then(({ drawingOf }) => isWanted && setDrawing(drawingOf(items)))
    return () => {
      isWanted = false
    }
  }, [items])
  return drawing
}

function Map({ drawing }: { readonly drawing: Drawing }) {
  const say = useSay()
  return (
    <svg className="map" viewBox={`0 0 ${MAP.width} ${MAP.height}`} direction="ltr" aria-hidden="true">
      <rect className="sea" width={MAP.width} height={MAP.height} />
      {drawing.lands.map((l, n) => <path key={l.code ?? n} className={`land ${l.state}`} d={l.path} />)}
      {drawing.points.map((p, n) => (
        <g key={n}>
          <circle className={p.isWide ? 'wide' : 'near'} cx={p.x} cy={p.y} r={Math.min(p.r, MAP.height)} />
          {p.place.side === 'child' ? <circle className="cc" cx={p.x} cy={p.y} r="3" /> : <rect className="ss" x={p.x - 3} y={p.y - 3} width="6" height="6" />}
          {n < LABELS ? <text className="nm" x={Math.min(p.x + LEAST, MAP.width - 130)} y={p.y - 4 + (n % 2) * 16}>{kindWord(say, p.place)} {n + 1}</text> : null}
        </g>
      ))}
    </svg>
  )
}

const LEAST = 13
const kindWord = (say: Say, p: PlaceShown): string => say.ifAny(`kinds.place.${p.kind}`) ?? p.kind

function List({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  const numbered = [...sheet.places.items.filter((p) => p.point !== null), ...sheet.places.items.filter((p) => p.point === null)].map((p, n) => ({ ...p, n: n + 1 }))
  type Row = (typeof numbered)[number]
  const fine = (p: Row): string => (p.point === null ? (p.from === 'network' ? say('report.place.range', { grade: p.grade ?? '?', count: p.events }) : say('report.place.no-point'))
    : say('report.place.within', { distance: p.point.withinMetres >= 1_000 ? `${locale.number(p.point.withinMetres / 1_000, 1)} km` : `${locale.number(p.point.withinMetres)} m` }))
  const columns: readonly Column<Row>[] = [
    { id: 'number', head: say('report.place.number'), isNumber: true, text: (p) => p.n, cell: (p) => p.n },
    { id: 'kind', head: say('report.place.kind'), text: (p) => kindWord(say, p), cell: (p) => kindWord(say, p) },
    { id: 'value', head: say('report.place.value'), text: (p) => String(p.told.value ?? ''), cell: (p) => <From told={p.told} /> },
    { id: 'whose', head: say('report.identifier.whose'), text: (p) => say.ifAny(`kinds.side.${p.side}`) ?? p.side, cell: (p) => <span className="q">{say.ifAny(`kinds.side.${p.side}`) ?? p.side}</span> },
    { id: 'country', head: say('report.place.country'), text: (p) => p.country ?? '', cell: (p) => (p.country === null ? <span className="unknown">{say('parts.unknown')}</span> : locale.country(p.country)) },
    { id: 'precision', head: say('report.place.precision'), text: fine, cell: (p) => <span className="q">{fine(p)}</span> },
    { id: 'from', head: say('report.place.from'), text: (p) => say(`report.place.from.${p.from}`), cell: (p) => <span className="q">{say(`report.place.from.${p.from}`)}</span> },
  ]
  return <DataTable caption={say('report.places')} columns={columns} rows={numbered} keyOf={(p) => String(p.n)} exportName="places" about={sheet.id} />
}
