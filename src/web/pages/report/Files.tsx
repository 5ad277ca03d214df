import { Link } from 'wouter'
import { sheetContract } from '../../../desk/sheet.contract.ts'
import type { Column } from '../../parts/column.ts'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import { Paged } from './Paged.tsx'
import type { FileShown, Sheet } from './sheet.ts'

/** Files, all closed: what is known of them by hashes, and at how many the sender looked. */
export function Files({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const columns = useColumns()
  const { files, fileCounts: of } = sheet
  return (
    <section className="sec" id="files" aria-labelledby="files-h">
      <h2 id="files-h" tabIndex={-1}>{say('report.files')}</h2>
      {files.total === 0 ? <p className="q">{say('report.files.none')}</p> : (
        <>
          <div className="veil">
            <b>{say('report.files.closed', { count: files.total })}</b>
            <span>{say('report.files.known', { known: of.known, benign: of.benign, unknown: of.unknown })}<br />{say('report.files.need-not')}</span>
            <p><Link className="btn" href={`/reports/${sheet.id}/media`}>{say('report.files.media')} <kbd>m</kbd></Link></p>
          </div>
          <p className="q">{say('report.files.viewed', { viewed: of.viewed, total: files.total })}{of.notSaid === 0 ? null : <> <span className="unknown">{say('report.files.not-said', { count: of.notSaid })}</span></>}</p>
          <details><summary>{say('report.files.list')}</summary>
            <Paged key={sheet.version} id={sheet.id} first={files} endpoint={sheetContract.sheetFiles} limit={100} caption={say('report.files')} columns={columns} keyOf={(f) => String(f.file)} exportName="files" />
          </details>
        </>
      )}
    </section>
  )
}

function useColumns(): readonly Column<FileShown>[] {
  const say = useSay()
  const known = (f: FileShown): string => say(`report.known.${f.known}`)
  const viewed = (f: FileShown): string => (f.viewedByProvider === null ? say('parts.unknown') : say(f.viewedByProvider ? 'parts.yes' : 'parts.no'))
  return [
    { id: 'file', head: say('report.file'), text: (f) => String(f.name?.value ?? ''), cell: (f) => (f.name === null ? <span className="unknown">{say('report.file.no-name')}</span> : <From told={f.name} />) },
    { id: 'known', head: say('report.file.known'), text: known, cell: (f) => <>{known(f)}{f.category === null ? null : <span className="q"> <bdi>{f.category}</bdi></span>}</> },
    { id: 'viewed', head: say('report.file.viewed'), text: viewed, cell: (f) => (f.viewedByProvider === null ? <span className="unknown">{viewed(f)}</span> : viewed(f)) },
    { id: 'tags', head: say('report.file.tags'), text: (f) => f.tags.join(', '), cell: (f) => <span className="q">{f.tags.map((tag, n) => <span key={`${tag} ${n}`}>{n > 0 ? ', ' : ''}<From told={{ value: tag, at: f.at }} /></span>)}</span> },
    { id: 'hashes', head: say('report.file.hashes'), isNumber: true, text: (f) => f.hashes, cell: (f) => f.hashes },
    { id: 'revealed', head: say('report.file.revealed'), isNumber: true, text: (f) => f.revealed, cell: (f) => f.revealed },
  ]
}
