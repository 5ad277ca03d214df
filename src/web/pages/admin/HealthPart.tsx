import type { z } from 'zod'
import { healthContract, type Resource } from '../../../server/health.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale, type Locale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Notice } from '../../parts/States.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay, type Say } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

type Health = z.output<typeof healthContract.health.output>

function figure(say: Say, locale: Locale, value: number, unit: Resource['unit']): string {
  if (unit === 'bytes') return locale.bytes(value)
  if (unit === 'part') return locale.percent(value)
  return say(`admin.health.unit.${unit}`, { count: Math.round(value * 10) / 10 })
}

/** How the server stands: which resource limits it, in words, and every figure with its limit. */
export function HealthPart() {
  const say = useSay()
  const health = useCall(healthContract.health, {})
  return (
    <Section title={say('admin.part.health')} said={say('admin.health.said')}>
      <Told called={health}>{(value, again) => (
        <>
          <Sentence health={value} />
          <Resources health={value} />
          <div className="btns"><button type="button" className="btn" aria-busy={health.state === 'told' && health.stale} onClick={again}>{say('admin.health.again')}</button></div>
          <Chores chores={value.chores} />
        </>
      )}</Told>
    </Section>
  )
}

function Sentence({ health: { resources, first, limits, at, upSeconds, engine } }: { readonly health: Health }) {
  const [say, locale] = [useSay(), useLocale()]
  const most = resources.find((r) => r.id === first)
  const name = most === undefined ? '' : say(`admin.health.${most.id}`)
  const said = most === undefined ? say('admin.health.unknown') : say(limits ? 'admin.health.limits' : 'admin.health.nothing', { name, percent: locale.percent(most.used ?? 0) })
  return (
    <>
      <Notice tone={limits || most === undefined ? 'attention' : 'says'}><b>{said}</b>{limits && most !== undefined ? <span>{say(`admin.health.${most.id}.do`)}</span> : null}</Notice>
      <p className="q">{say(`admin.health.engine.${engine}`)} · {say('admin.health.up', { time: locale.left(new Date(Date.parse(at) - upSeconds * 1_000).toISOString(), at) })} · <Instant at={at} /></p>
    </>
  )
}

function Resources({ health: { resources, first } }: { readonly health: Health }) {
  const [say, locale] = [useSay(), useLocale()]
  const limit = (r: Resource): string => say(r.isLeast ? 'admin.health.at-least' : 'admin.health.at-most', { figure: figure(say, locale, r.limit, r.unit) })
  return (
    <DataTable
      caption={say('admin.part.health')} rows={resources} keyOf={(r) => r.id} exportName="health" selected={first}
      columns={[
        { id: 'resource', head: say('admin.health.resource'), text: (r) => r.id, cell: (r) => <span className="two"><b>{say(`admin.health.${r.id}`)}</b><span className="q">{say(`admin.health.${r.id}.said`)}</span></span> },
        { id: 'value', head: say('admin.health.now'), text: (r) => r.value, isNumber: true, cell: (r) => (r.value === null ? <span className="unknown">{say('parts.unknown')}</span> : <bdi className="nw">{figure(say, locale, r.value, r.unit)}</bdi>) },
        { id: 'limit', head: say('admin.health.limit'), text: (r) => r.limit, isNumber: true, cell: (r) => <bdi className="q nw">{limit(r)}</bdi> },
        { id: 'used', head: say('admin.health.used'), text: (r) => r.used, cell: (r) => <Meter resource={r} /> },
      ]}
    />
  )
}

function Meter({ resource: { used, state } }: { readonly resource: Resource }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <span className={`meter ${state}`}>
      <svg width="96" height="6" viewBox="0 0 96 6" aria-hidden="true">
        {used === null ? <rect className="none" x="0.5" y="0.5" width="95" height="5" rx="1" /> : (
          <><rect className="track" width="96" height="6" rx="1" /><rect className="rest" width={Math.round(96 * Math.min(1, used))} height="6" rx="1" /></>
        )}
      </svg>
      <span className="nw">{used === null ? '' : locale.percent(used)} {say(`admin.health.state.${state}`)}</span>
    </span>
  )
}

function Chores({ chores }: { readonly chores: Health['chores'] }) {
  const [say, locale] = [useSay(), useLocale()]
  if (chores.length === 0) return null
  return (
    <DataTable
      caption={say('admin.chores')} isCaptionShown rows={chores} keyOf={(c) => c.chore} exportName="chores"
      columns={[
        { id: 'chore', head: say('admin.chore'), text: (c) => c.chore, cell: (c) => <>{say.ifAny(`admin.chore.${c.chore}`) ?? <bdi className="mono">{c.chore}</bdi>}</> },
        { id: 'last', head: say('admin.chore.last'), text: (c) => c.last, cell: (c) => (c.last === null ? <span className="unknown">{say('admin.never')}</span> : <Instant at={c.last} />) },
        { id: 'failed', head: say('admin.chore.failed'), text: (c) => c.failed, isNumber: true, cell: (c) => <span className={c.failed > 0 ? 'attn' : 'dim'}>{locale.number(c.failed)}</span> },
      ]}
    />
  )
}
