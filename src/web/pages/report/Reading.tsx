import type { Column } from '../../parts/column.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { When } from '../../parts/Times.tsx'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import { useZones, zonesIn } from './zones.ts'
import { fieldLabel, valueText, type Sheet } from './sheet.ts'

type Attribute = Sheet['attributes']['items'][number]
type Incident = Sheet['incidents']['items'][number]
type Problem = Sheet['problems']['items'][number]
type Source = Sheet['sources']['items'][number]

/** What else the report says of itself, how it was read, and the files that tell it. */
export function Reading({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const problems: readonly Column<Problem>[] = [
    { id: 'problem', head: say('report.problem'), cell: (p) => p.code, text: (p) => p.code },
    { id: 'words', head: say('report.problem.words'), cell: (p) => p.message, text: (p) => say.ifAny(`kinds.problem.${p.code}`) ?? p.message },
    { id: 'file', head: say('report.source.file'), cell: (p) => p.file, text: (p) => p.file },
  ]
  return (
    <section className="sec" id="reading" aria-labelledby="reading-h">
      <h2 id="reading-h" tabIndex={-1}>{say('report.reading')}</h2>
      {sheet.problems.total === 0 ? <p className="q">{say('report.problems.none')}</p> : (
        <>
          <h3>{say('report.problems', { count: sheet.problems.total })}</h3>
          <ul className="list tight">
            {sheet.problems.items.map((p, n) => <li key={`${p.code} ${n}`}><code>{p.code}</code> {say.ifAny(`kinds.problem.${p.code}`) ?? <bdi>{p.message}</bdi>} <span className="dim"><bdi>{p.file}</bdi></span></li>)}
          </ul>
          <ExportButtons name="problems" about={sheet.id} columns={problems} rows={sheet.problems.items} />
          {sheet.problems.total > sheet.problems.items.length ? <p className="q">{say('report.more', { count: sheet.problems.total - sheet.problems.items.length })}</p> : null}
        </>
      )}
      {sheet.kept === 0 ? null : <p className="q">{say('report.kept', { count: sheet.kept })}</p>}
      <Incidents sheet={sheet} />
      <Attributes sheet={sheet} />
      <Tellers sheet={sheet} />
    </section>
  )
}

function Incidents({ sheet }: { readonly sheet: Sheet }) {
  const [say, zones] = [useSay(), useZones()]
  if (sheet.incidents.total === 0) return null
  const type = (i: Incident): string => say.ifAny(`kinds.incident.${i.type}`) ?? i.type
  const columns: readonly Column<Incident>[] = [
    { id: 'type', head: say('report.incident.type'), text: type, cell: type },
    { id: 'written', head: say('report.time.written'), text: (i) => String(i.told?.value ?? ''), cell: (i) => (i.told === null ? <span className="dim">{say('parts.unknown')}</span> : <From told={i.told}><bdi>{String(i.told.value ?? '')}</bdi></From>) },
    { id: 'platform', head: say('report.incident.platform'), text: (i) => i.platform ?? '', cell: (i) => (i.platform === null ? <span className="unknown">{say('parts.unknown')}</span> : <From told={{ value: i.platform, at: i.at }} />) },
    { id: 'when', head: say('report.incident.when'), text: (i) => i.when?.written ?? '', cell: (i) => (i.when === null ? <span className="unknown">{say('parts.unknown')}</span> : <From told={{ value: i.when.written, at: i.at }}><When at={i.when} zones={zonesIn(zones)} /></From>) },
  ]
  return (
    <>
      <h3>{say('report.incidents')}</h3>
      <DataTable caption={say('report.incidents')} columns={columns} rows={sheet.incidents.items} keyOf={(i) => `${i.at} ${i.type}`} exportName="incidents" about={sheet.id} />
      {sheet.incidents.total > sheet.incidents.items.length ? <p className="q">{say('report.more', { count: sheet.incidents.total - sheet.incidents.items.length })}</p> : null}
    </>
  )
}

function Attributes({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  if (sheet.attributes.total === 0) return null
  const columns: readonly Column<Attribute>[] = [
    { id: 'name', head: say('report.attribute'), text: (a) => fieldLabel(say, locale.tag, a.name), cell: (a) => fieldLabel(say, locale.tag, a.name) },
    { id: 'value', head: say('report.attribute.value'), text: (a) => valueText(say, a.told.value), cell: (a) => <From told={a.told} /> },
    { id: 'place', head: say('parts.from.place'), text: (a) => a.told.at, cell: (a) => <code className="dim"><bdi>{tail(a.told.at)}</bdi></code> },
  ]
  return (
    <>
      <h3>{say('report.attributes')}</h3>
      <DataTable caption={say('report.attributes')} columns={columns} rows={sheet.attributes.items} keyOf={(a) => `${a.name} ${a.told.at}`} exportName="attributes" about={sheet.id} />
      {sheet.attributes.total > sheet.attributes.items.length ? <p className="q">{say('report.more', { count: sheet.attributes.total - sheet.attributes.items.length })}</p> : null}
    </>
  )
}

const tail = (place: string): string => (place.length > 60 ? `…${place.slice(-60).replace(/^[\uDC00-\uDFFF]/, '')}` : place)

function Tellers({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  if (sheet.sources.total === 0) return null
  const columns: readonly Column<Source>[] = [
    { id: 'file', head: say('report.source.file'), text: (s) => s.file, cell: (s) => <bdi>{tail(s.file)}</bdi> },
    { id: 'format', head: say('report.source.format'), text: (s) => s.format, cell: (s) => <span className="q">{say.ifAny(`kinds.format.${s.format}`) ?? s.format}</span> },
    { id: 'since', head: say('report.source.since'), isNumber: true, text: (s) => s.since, cell: (s) => s.since },
    { id: 'sha256', head: 'SHA-256', text: (s) => s.sha256, cell: (s) => <code className="dim"><bdi>{s.sha256}</bdi></code> },
  ]
  return (
    <details><summary>{say('report.sources', { count: sheet.sources.total })}</summary>
      <DataTable caption={say('report.sources', { count: sheet.sources.total })} columns={columns} rows={sheet.sources.items} keyOf={(s) => `${s.file} ${s.sha256}`} exportName="sources" about={sheet.id} />
    </details>
  )
}
