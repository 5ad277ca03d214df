import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { useSay, type Say } from '../../words/say.tsx'
import { From } from './From.tsx'
import { sheetContract } from '../../../desk/sheet.contract.ts'
import { Paged } from './Paged.tsx'
import { fieldLabel, fieldWord, valueText, type PersonShown, type Sheet } from './sheet.ts'

/** People of the report: what each says or is said to be, what contradicts it, and the accounts. */
export function People({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const columns = useColumns()
  return (
    <section className="sec" id="people" aria-labelledby="people-h">
      <h2 id="people-h" tabIndex={-1}>{say('report.people')}</h2>
      {sheet.people.total === 0 ? <p className="q">{say('report.people.none')}</p> : (
        <Paged key={sheet.version} id={sheet.id} first={sheet.people} endpoint={sheetContract.sheetPeople} limit={20} caption={say('report.people')} columns={columns} keyOf={(p) => p.ref} exportName="people" />
      )}
    </section>
  )
}

const sideWord = (say: Say, side: string): string => say.ifAny(`kinds.side.${side}`) ?? side

function useColumns(): readonly Column<PersonShown>[] {
  const say = useSay()
  return [
    {
      id: 'person', head: say('report.people.who'), text: (p) => `${sideWord(say, p.side)} ${p.ref}`,
      cell: (p) => <><b>{sideWord(say, p.side)}</b> <code className="dim"><bdi>{p.ref}</bdi></code>{p.identifiers === 0 ? null : <><br /><span className="q">{say('report.says.identifiers', { count: p.identifiers })}</span></>}</>,
    },
    { id: 'says', head: say('report.people.says'), text: (p) => saysText(say, p), cell: (p) => <Says person={p} /> },
    { id: 'against', head: say('report.people.against'), text: (p) => p.contradictions.map((c) => `${say(`report.against.${c.kind}`)} ${c.claims.map((x) => String(x.value)).join(' / ')}`).join('; '), cell: (p) => <Against person={p} /> },
    { id: 'accounts', head: say('report.people.accounts'), text: (p) => p.accounts.items.map((a) => [a.service, ...a.names.map((n) => n.value), ...a.ids.map((n) => n.value)].filter((x) => x !== null).join(' ')).join('; '), cell: (p) => <Accounts person={p} /> },
  ]
}

function saysText(say: Say, p: PersonShown): string {
  return [
    ...p.names.items.map((n) => String(n.value)), ...(p.age === null ? [] : [`${fieldWord(say, 'age')} ${String(p.age.value)}`]),
    ...(p.birthDate === null ? [] : [`${fieldWord(say, 'birth-date')} ${String(p.birthDate.value)}`]), ...(p.relation === null ? [] : [String(p.relation.value)]),
    ...p.claimedAges.map((a) => `${fieldWord(say, 'claimed-age')} ${String(a.value)}`),
    ...p.localities.items.map((l) => `${say.ifAny(`kinds.place.${l.kind}`) ?? l.kind}: ${String(l.told.value)}`),
    ...p.attributes.items.map((a) => `${fieldWord(say, a.name)}: ${valueText(say, a.told.value)}`),
  ].join('; ')
}

function Says({ person: p }: { readonly person: PersonShown }) {
  const [say, locale] = [useSay(), useLocale()]
  const label = (name: string): string => say('report.label', { field: fieldLabel(say, locale.tag, name) })
  const isKnown = p.names.total > 0 || p.age !== null || p.birthDate !== null || p.attributes.total > 0 || p.localities.total > 0 || p.claimedAges.length > 0
  return (
    <div className="says">
      {p.names.total === 0 ? <span className="unknown">{say('report.people.no-name')}</span> : (
        <span>{p.names.items.map((n, i) => <span key={`${n.at} ${i}`}>{i > 0 ? ', ' : ''}<From told={n} /></span>)}{p.names.total > p.names.items.length ? ` ${say('report.more', { count: p.names.total - p.names.items.length })}` : ''}</span>
      )}
      {p.age === null ? (p.side === 'child' && p.claimedAges.length === 0 ? <span className="unknown">{say('report.people.no-age')}</span> : null) : <span><span className="q">{label('age')}</span> <From told={p.age} /></span>}
      {p.claimedAges.map((a, i) => <span key={`${a.at} ${i}`}><span className="q">{label('claimed-age')}</span> <From told={a} /></span>)}
      {p.birthDate === null ? null : <span><span className="q">{label('birth-date')}</span> <From told={p.birthDate} /></span>}
      {p.relation === null ? null : <span><span className="q">{label('relation')}</span> <From told={p.relation} /></span>}
      {p.localities.items.map((l, i) => <span key={`${l.told.at} ${i}`}><span className="q">{say('report.label', { field: say.ifAny(`kinds.place.${l.kind}`) ?? l.kind })}</span> <From told={l.told} read={l.country === null ? null : locale.country(l.country)} /></span>)}
      {p.attributes.items.map((a, i) => <span key={`${a.told.at} ${i}`}><span className="q">{label(a.name)}</span> <From told={a.told} /></span>)}
      {p.attributes.total > p.attributes.items.length ? <span className="q">{say('report.more', { count: p.attributes.total - p.attributes.items.length })}</span> : null}
      {isKnown ? null : <span className="q">{say('report.people.nothing')}</span>}
    </div>
  )
}

function Against({ person }: { readonly person: PersonShown }) {
  const say = useSay()
  if (person.contradictions.length === 0) return <span className="dim">{say('report.people.none-against')}</span>
  return (
    <div className="says">
      {person.contradictions.map((c) => (
        <span key={c.kind}><span className="attn">{say(`report.against.${c.kind}`)}</span>{' '}
          {c.claims.map((claim, n) => <span key={`${claim.at} ${n}`}>{n > 0 ? ' / ' : ''}<From told={claim} /></span>)}
        </span>
      ))}
    </div>
  )
}

function Accounts({ person }: { readonly person: PersonShown }) {
  const say = useSay()
  if (person.accounts.total === 0) return <span className="unknown">{say('parts.unknown')}</span>
  return (
    <div className="says">
      {person.accounts.items.map((a, n) => (
        <span key={`${a.at} ${n}`}>
          <span className="q"><bdi>{a.service ?? say('report.service.unknown')}</bdi></span>{' '}
          {[...a.names, ...a.ids].map((v, i) => <span key={`${v.at} ${i}`}>{i > 0 ? ', ' : ''}<From told={v} /></span>)}
        </span>
      ))}
      {person.accounts.total > person.accounts.items.length ? <span className="q">{say('report.more', { count: person.accounts.total - person.accounts.items.length })}</span> : null}
    </div>
  )
}
