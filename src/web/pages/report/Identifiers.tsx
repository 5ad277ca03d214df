import { sheetContract } from '../../../desk/sheet.contract.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import type { Column } from '../../parts/column.ts'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import { Paged } from './Paged.tsx'
import { withPort, type IdentifierShown, type Sheet } from './sheet.ts'
import { useZones } from './zones.ts'

/** Accounts and addresses in time: each as written, when it was seen by the source's words and by the unit's zone, and how good an address is. */
export function Identifiers({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const columns = useColumns()
  return (
    <section className="sec" id="accounts" aria-labelledby="accounts-h">
      <h2 id="accounts-h" tabIndex={-1}>{say('report.identifiers')}</h2>
      {sheet.identifiers.total === 0 ? <p className="q">{say('report.identifiers.none')}</p> : (
        <Paged
          key={sheet.version} id={sheet.id} first={sheet.identifiers} endpoint={sheetContract.sheetIdentifiers} limit={100} caption={say('report.identifiers')} columns={columns}
          keyOf={(i) => `${i.kind} ${i.told.at} ${String(i.told.value)} ${i.when?.written ?? ''}`} exportName="identifiers"
        />
      )}
    </section>
  )
}

function useColumns(): readonly Column<IdentifierShown>[] {
  const [say, locale, { unit }] = [useSay(), useLocale(), useZones()]
  const side = (i: IdentifierShown): string => say.ifAny(`kinds.side.${i.side}`) ?? i.side
  const kind = (i: IdentifierShown): string => say.ifAny(`kinds.kind.${i.kind}`) ?? i.kind
  return [
    {
      id: 'identifier', head: say('report.identifier'), text: (i) => withPort(String(i.told.value ?? ''), i.port),
      cell: (i) => <From told={i.told} read={i.normal} said={i.side === 'none' ? null : side(i)}><code><bdi>{withPort(short(String(i.told.value ?? '')), i.port)}</bdi></code></From>,
    },
    {
      id: 'kind', head: say('report.identifier.kind'), text: (i) => [kind(i), i.event, side(i), i.person].filter((part) => part !== null).join(', '),
      cell: (i) => <span className="nw">{kind(i)}{i.event === null ? null : <>, <bdi>{i.event}</bdi></>}<br /><span className="q">{side(i)}{i.person === null ? null : <> <code className="dim">{i.person}</code></>}</span></span>,
    },
    {
      id: 'source-time', head: say('report.identifier.source-time'), text: (i) => i.when?.written ?? '',
      cell: (i) => (i.when === null ? <span className="dim nw">{say('report.identifier.no-time')}</span>
        : <><bdi className="nw">{i.when.written}</bdi>{i.when.zone === null ? <> <span className="unknown">{say('report.zone.none')}</span></> : null}</>),
    },
    {
      id: 'unit-time', head: say('report.identifier.unit-time', { zone: unit }), text: (i) => i.when?.instant ?? '',
      cell: (i) => (i.when === null ? null : i.when.instant === null ? <span className="unknown">{say('parts.unknown')}</span> : <time className="nw" dateTime={i.when.instant}><bdi>{locale.dateTime(i.when.instant, unit)}</bdi></time>),
    },
    {
      id: 'grade', head: say('report.identifier.grade'), text: (i) => i.grade ?? '',
      cell: (i) => (i.grade === null ? null : <span className={`grade ${i.grade.toLowerCase()}`}>{i.grade}</span>),
    },
    { id: 'missing', head: say('report.identifier.missing'), text: (i) => i.because ?? i.note ?? '', cell: (i) => <span className="q"><bdi>{i.because ?? i.note ?? ''}</bdi></span> },
  ]
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : text)
