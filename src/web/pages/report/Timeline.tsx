import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Drawn } from '../../parts/Drawn.tsx'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import type { EventShown, Sheet } from './sheet.ts'
import { marksOf, planOf, type LaneName, type Placed, type Plan } from './timeline.ts'
import { ownZone, useZones } from './zones.ts'

const WIDTH = 810
const LEFT = 104
const LANE = 34
const TOP = 40

/** What happened when, by the clocks of two zones. What was told without a zone stands on a lane of its own, as wide as it can be. */
export function Timeline({ sheet, onPlace, onUnit }: { readonly sheet: Sheet; readonly onPlace: (zone: string | null) => void; readonly onUnit: (zone: string) => void }) {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const zones = useZones()
  const plan = planOf(sheet.times.items, Date.parse(now))
  return (
    <section className="sec" id="times" aria-labelledby="times-h">
      <h2 id="times-h" tabIndex={-1}>{say('report.times')}</h2>
      {plan === null ? <p className="q">{say('report.times.none')}</p> : (
        <>
          <ZoneChoice sheet={sheet} onPlace={onPlace} onUnit={onUnit} />
          <Drawn sentence={say('report.times.said', { count: sheet.times.total, first: locale.date(new Date(plan.from).toISOString(), 'day', zones.unit), last: locale.date(new Date(plan.to).toISOString(), 'day', zones.unit) })} table={<Times sheet={sheet} />}>
            <Chart plan={plan} now={Date.parse(now)} />
          </Drawn>
          {plan.unread === 0 ? null : <p className="q">{say('report.times.unread', { count: plan.unread })}</p>}
          {sheet.times.total > sheet.times.items.length ? <p className="q">{say('report.times.more', { count: sheet.times.total - sheet.times.items.length })}</p> : null}
        </>
      )}
    </section>
  )
}

/** Which clocks: the unit's, and that of the place where the reader chose one or the country has no other. */
function ZoneChoice({ sheet, onPlace, onUnit }: { readonly sheet: Sheet; readonly onPlace: (zone: string | null) => void; readonly onUnit: (zone: string) => void }) {
  const [say, locale, zones] = [useSay(), useLocale(), useZones()]
  const units = [...new Set([zones.unit, ownZone(), 'UTC'])]
  return (
    <p className="zones">
      <label>{say('report.zone.unit')} <select className="input" value={zones.unit} onChange={(e) => onUnit(e.target.value)}>{units.map((z) => <option key={z}>{z}</option>)}</select></label>
      <label>{say('report.zone.place')}{' '}
        <select className="input" value={zones.place ?? ''} onChange={(e) => onPlace(e.target.value === '' ? null : e.target.value)}>
          <option value="">{say('report.zone.not-chosen')}</option>
          {sheet.zones.map((c) => <optgroup key={c.country} label={locale.country(c.country)}>{c.zones.map((z) => <option key={z}>{z}</option>)}</optgroup>)}
        </select>
      </label>
      <span className="dim xs">{say('report.zone.said')}</span>
    </p>
  )
}

function Chart({ plan, now }: { readonly plan: Plan; readonly now: number }) {
  const [say, locale, zones] = [useSay(), useLocale(), useZones()]
  const x = (at: number): number => Math.round(10 * (LEFT + (WIDTH - LEFT - 6) * (at - plan.from) / (plan.to - plan.from))) / 10
  const foot = TOP + LANE * plan.lanes.length
  const isNow = now >= plan.from && now <= plan.to
  return (
    <svg className="tl" viewBox={`0 0 ${WIDTH} ${foot + 44}`} width={WIDTH} direction="ltr" aria-hidden="true">
      <Axis plan={plan} zone={zones.unit} y={14} foot={foot} x={x} name={say('report.zone.unit')} />
      {zones.place === null ? null : <Axis plan={plan} zone={zones.place} y={foot + 16} foot={null} x={x} name={say('report.zone.place')} />}
      <line className="hair" x1={LEFT} y1={foot} x2={WIDTH} y2={foot} />
      {plan.lanes.map((lane, n) => (
        <g key={lane.name}>
          {lane.name === 'no-zone' ? <line className="apart" x1={0} y1={TOP + LANE * n - 3} x2={WIDTH} y2={TOP + LANE * n - 3} /> : null}
          <text x="0" y={TOP + LANE * n + 14}>{say(`report.lane.${lane.name}`)}</text>
          <text x="0" y={TOP + LANE * n + 27} className="zone">{zonesTold(lane.events) || (lane.name === 'no-zone' ? say('report.zone.none') : '')}</text>
          {lane.events.map((e, i) => <Mark key={i} placed={e} lane={lane.name} y={TOP + LANE * n} x={x} />)}
        </g>
      ))}
      {isNow ? (
        <>
          <line className="n" x1={x(now)} y1={TOP - 20} x2={x(now)} y2={foot + 22} />
          <text className="acc" x={x(now)} y={foot + 36} textAnchor={x(now) > WIDTH - 120 ? 'end' : x(now) < LEFT + 80 ? 'start' : 'middle'}>
            {say('report.now')} {locale.time(new Date(now).toISOString(), zones.unit)}{zones.place === null ? '' : ` / ${locale.time(new Date(now).toISOString(), zones.place)}`}
          </text>
        </>
      ) : null}
    </svg>
  )
}

function Axis({ plan, zone, y, foot, x, name }: { readonly plan: Plan; readonly zone: string; readonly y: number; readonly foot: number | null; readonly x: (at: number) => number; readonly name: string }) {
  const locale = useLocale()
  const label = (at: number): string => {
    const iso = new Date(at).toISOString()
    return plan.step === 'hour' ? locale.time(iso, zone) : locale.date(iso, 'short', zone)
  }
  return (
    <>
      <text className="zone" x="0" y={y}>{`${name}: ${zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone}`.slice(0, 26)}</text>
      {marksOf(plan, zone).map((at) => (
        <g key={at}>
          {foot === null ? <line className="hair" x1={x(at)} y1={y - 16} x2={x(at)} y2={y - 10} /> : <line className="hair" x1={x(at)} y1={y + 8} x2={x(at)} y2={foot} />}
          {x(at) > WIDTH - 44 ? null : <text x={x(at) + 3} y={foot === null ? y : y + 12}>{label(at)}</text>}
        </g>
      ))}
    </>
  )
}

/** The zones that the sources tell on a lane, as written. */
function zonesTold(events: readonly Placed[]): string {
  const all = [...new Set(events.flatMap((e) => e.event.when.zone ?? []))]
  return `${all.slice(0, 3).join(', ')}${all.length > 3 ? '…' : ''}`.slice(0, 18)
}

function Mark({ placed: { event, from, to }, lane, y, x }: { readonly placed: Placed; readonly lane: LaneName; readonly y: number; readonly x: (at: number) => number }) {
  const [a, b] = [x(from), Math.max(x(to), x(from))]
  if (lane === 'no-zone') return <rect className="wide" x={a} y={y + 6} width={Math.max(4, b - a)} height="14" rx="2" />
  if (event.due && lane === 'ahead') return <rect className="next" x={a} y={y + 2} width={Math.max(10, b - a)} height={LANE - 10} rx="2" />
  if (lane === 'ahead') return <rect className="ring" x={a} y={y + 4} width={Math.max(8, b - a)} height={LANE - 14} rx="2" />
  if (b - a > 6) return <rect className={`band-${lane}`} x={a} y={y + 8} width={b - a} height="8" rx="1" />
  if (lane === 'child') return <circle className="c" cx={a} cy={y + 12} r={event.turns === null ? 3 : Math.min(6, 2.5 + Math.log2(event.turns))} />
  if (lane === 'suspect') return <rect className="s" x={a - 2} y={y + 12 - height(event)} width="4" height={2 * height(event)} rx="1" />
  return <rect className="r" x={a - 3} y={y + 9} width="6" height="6" transform={lane === 'record' ? `rotate(45 ${a} ${y + 12})` : undefined} />
}

const height = ({ turns }: EventShown): number => (turns === null ? 4 : Math.min(11, 4 + Math.log2(turns)))

/** The same as a table: as written, zone and precision as told, and by both clocks. */
function Times({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale, zones] = [useSay(), useLocale(), useZones()]
  const by = (e: EventShown, zone: string | null): string => (e.when.instant === null || zone === null ? '' : locale.dateTime(e.when.instant, zone))
  const what = (e: EventShown): string => say('report.event', { kind: e.kind, turns: e.turns ?? 0 })
  const detail = (e: EventShown): string => (e.what === null ? '' : say.ifAny(`kinds.incident.${e.what}`) ?? say.ifAny(`kinds.field.${e.what}`) ?? e.what)
  const columns: readonly Column<EventShown>[] = [
    { id: 'what', head: say('report.time.what'), text: (e) => `${what(e)} ${detail(e)}`, cell: (e) => <>{what(e)} <span className="q"><bdi>{detail(e).slice(0, 60)}</bdi></span></> },
    { id: 'whose', head: say('report.identifier.whose'), text: (e) => say.ifAny(`kinds.side.${e.side}`) ?? e.side, cell: (e) => <span className="q">{say.ifAny(`kinds.side.${e.side}`) ?? e.side}{e.by === null || e.kind !== 'turns' ? null : <> <bdi>{e.by}</bdi></>}</span> },
    { id: 'written', head: say('report.time.written'), text: (e) => e.when.written, cell: (e) => (e.at === null ? <bdi>{e.when.written}</bdi> : <From told={{ value: e.when.written, at: e.at }}><bdi>{e.when.written}</bdi></From>) },
    { id: 'zone', head: say('report.time.zone'), text: (e) => e.when.zone ?? '', cell: (e) => (e.when.zone === null ? <span className="unknown">{say('report.zone.none')}</span> : <bdi>{e.when.zone}</bdi>) },
    { id: 'precision', head: say('report.time.precision'), text: (e) => e.when.precision, cell: (e) => <span className="q">{say('report.precision', { precision: e.when.precision })}</span> },
    { id: 'unit', head: say('report.identifier.unit-time', { zone: zones.unit }), text: (e) => by(e, zones.unit), cell: (e) => (e.when.instant === null ? <span className="unknown">{say('parts.unknown')}</span> : <bdi>{by(e, zones.unit)}</bdi>) },
    ...(zones.place === null ? [] : [{
      id: 'place', head: say('report.identifier.unit-time', { zone: zones.place }), text: (e: EventShown) => by(e, zones.place),
      cell: (e: EventShown) => (e.when.instant === null ? <span className="unknown">{say('parts.unknown')}</span> : <bdi>{by(e, zones.place)}</bdi>),
    }]),
  ]
  const rows = sheet.times.items.toSorted((a, b) => (a.when.instant ?? a.when.local ?? '').localeCompare(b.when.instant ?? b.when.local ?? ''))
  return <DataTable caption={say('report.times')} columns={columns} rows={rows} keyOf={(e) => String(rows.indexOf(e))} exportName="times" about={sheet.id} />
}
