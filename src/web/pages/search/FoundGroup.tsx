import { Link } from 'wouter'
import { useLocale } from '../../hooks/useLocale.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Band } from '../../parts/Marks.tsx'
import { Provenance } from '../../parts/Provenance.tsx'
import { useSay, type Say } from '../../words/say.tsx'
import { keyOf, nameAlone, type Group, type Hit, type Matched } from './shapes.ts'

/** What matched, in words: which field, whose. */
function fieldOf({ kind, name, role }: Matched, say: Say): string {
  const field = kind === 'identifier' ? say.ifAny(`kinds.kind.${name ?? ''}`) ?? name ?? '' : kind === 'sign' ? say('search.matched.sign') : say(`search.matched.${kind}`)
  const of = role === null ? null : say.ifAny(`search.role.${role}`)
  return of === null ? field : say('search.field', { field, of })
}

function valueOf({ kind, name, value }: Matched, say: Say): string {
  if (kind === 'sign') return say.ifAny(`signs.${name ?? ''}`) ?? name ?? ''
  if (kind === 'identifier' && name === 'person-name' && value !== null) return nameAlone(value)
  return value ?? say.ifAny(`triggers.gap.${name ?? ''}`) ?? say.ifAny(`kinds.field.${name ?? ''}`) ?? name ?? ''
}

const reasonOf = ({ rule }: Hit, say: Say): string => (rule === null ? say('search.no-reason') : say.ifAny(`triggers.${rule}`) ?? rule)

interface Given {
  readonly group: Group
  readonly chosen: string | null
  readonly choose: (hit: Hit) => void
  readonly more: () => void
}

/** Reports of one group: what matched and where, band and reason; of what may not be seen only how many, and whom to ask. */
export function FoundGroup({ group, chosen, choose, more }: Given) {
  const [say, locale] = [useSay(), useLocale()]
  const id = `group-${group.group}`
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{say(`search.group.${group.group}`)} <span className="dim">{group.more ? say('search.at-least', { count: group.total }) : locale.number(group.total)}</span></h2>
      {group.more ? <p className="q">{say('search.too-many')}</p> : null}
      <ol className="hits">
        {group.hits.map((h) => {
          const key = keyOf(group, h)
          return <li key={key} id={`hit ${key}`} className={`hit${chosen === key ? ' sel' : ''}`} onClick={() => choose(h)}><Line hit={h} isChosen={chosen === key} /></li>
        })}
      </ol>
      <Owners group={group} />
      <div className="foot">
        {group.next === null ? null : <button type="button" className="btn" onClick={more}>{say('parts.more')}</button>}
        {group.hits.length === 0 ? null : <HitsOut group={group} />}
      </div>
    </section>
  )
}

function Line({ hit, isChosen }: { readonly hit: Hit; readonly isChosen: boolean }) {
  const say = useSay()
  return (
    <>
      <Link href={`/reports/${hit.id}`} className="name plain" aria-current={isChosen ? 'true' : undefined}><bdi>{hit.reference ?? hit.id}</bdi></Link>
      <span>{hit.band === null ? <span className="unknown">{say('parts.unknown')}</span> : <Band band={hit.band} />}</span>
      <span className="why">
        <span className={`what${hit.band === 'very-high' && hit.rule !== null ? ' danger' : ''}`}>{reasonOf(hit, say)}</span>
        {hit.withheld === null ? <Places matched={hit.matched} /> : <span className="unknown">{say('search.withheld')}</span>}
      </span>
      <Whence hit={hit} />
    </>
  )
}

/** What matched in a report, each value with its place in the source. */
function Places({ matched }: { readonly matched: readonly Matched[] }) {
  const say = useSay()
  return (
    <ul className="places">{matched.map((m) => {
      const value = <bdi>{valueOf(m, say)}</bdi>
      return (
        <li key={`${m.kind} ${m.name ?? ''} ${m.value ?? ''} ${m.at ?? ''} ${m.role ?? ''}`}>
          <span className="q">{fieldOf(m, say)}</span> {m.at === null ? value : <Provenance place={m.at} written={m.value} side="end">{value}</Provenance>}
          {m.exact ? null : <span className="dim"> {say('search.not-exact')}</span>}
        </li>
      )
    })}</ul>
  )
}

function Whence({ hit }: { readonly hit: Hit }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <span className="dim">
      <bdi>{hit.source.name ?? say.ifAny(`triggers.source.${hit.source.kind}`) ?? hit.source.kind}</bdi>, {locale.date(hit.receivedAt, 'day')}
      {hit.held ? <> <span className="chip maybe">{say('search.held')}</span></> : null}
    </span>
  )
}

/** Of what may not be seen only how many, and which unit to ask. */
function Owners({ group }: { readonly group: Group }) {
  const say = useSay()
  if (group.askTheOwner === null) return <p className="q">{say('search.owners.not-counted')}</p>
  return <>{group.askTheOwner.map((o) => (
    <p key={o.unit} className="notice">{say(o.atLeast ? 'search.owners.at-least' : 'search.owners', { count: o.reports, unit: o.name })}</p>
  ))}</>
}

function HitsOut({ group }: { readonly group: Group }) {
  const say = useSay()
  const matched = (h: Hit): string => h.matched.map((m) => `${fieldOf(m, say)}: ${valueOf(m, say)}${m.at === null ? '' : ` (${m.at})`}`).join('; ')
  return (
    <ExportButtons
      name={`search-${group.group}`} rows={group.hits} columns={[
        { id: 'report', head: say('search.col.report'), cell: (h: Hit) => h.id, text: (h) => h.id },
        { id: 'reference', head: say('search.col.reference'), cell: (h) => h.reference, text: (h) => h.reference },
        { id: 'band', head: say('search.col.band'), cell: (h) => h.band, text: (h) => (h.band === null ? null : say(`parts.band.${h.band}`)) },
        { id: 'reason', head: say('search.col.reason'), cell: (h) => h.rule, text: (h) => reasonOf(h, say) },
        { id: 'matched', head: say('search.col.matched'), cell: matched, text: matched },
        { id: 'received', head: say('search.col.received'), cell: (h) => h.receivedAt, text: (h) => h.receivedAt },
      ]}
    />
  )
}
