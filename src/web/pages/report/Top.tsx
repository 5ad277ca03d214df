import { useLocale } from '../../hooks/useLocale.ts'
import { Band } from '../../parts/Marks.tsx'
import { Instant } from '../../parts/Times.tsx'
import { useSay, type Say } from '../../words/say.tsx'
import { nameOf, type Sheet } from './sheet.ts'

/** Reference, band, where it came from, which version; what the version moved; one sentence of what it says, without its content. */
export function Top({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const latest = sheet.versions.items[0]
  return (
    <header className="top">
      <div className="l1">
        <h2 className="ref"><bdi>{nameOf(sheet)}</bdi></h2>
        {sheet.standing === null ? null : <Band band={sheet.standing.band} />}
        {sheet.standing?.held == null ? null : <span className="chip solid">{say('report.held', { sample: sheet.standing.held.sample ? 'yes' : 'no' })}</span>}
        {sheet.case === null ? null : <span className="chip solid">{say('report.in-case')} <bdi>{sheet.case.reference ?? sheet.case.id.slice(0, 12)}</bdi></span>}
      </div>
      <p className="meta">
        <span>{say.ifAny(`triggers.source.${sheet.source.kind}`) ?? sheet.source.kind}{sheet.source.name === null ? null : <>, <bdi>{sheet.source.name}</bdi></>}</span>
        <span>{say.ifAny(`kinds.format.${sheet.format}`) ?? sheet.format}</span>
        <span>{say('report.version', { version: sheet.version, total: Math.max(sheet.version, sheet.versions.total) })}, <Instant at={latest?.receivedAt ?? sheet.changedAt} /></span>
        <code><bdi>{sheet.id}</bdi></code>
      </p>
      <p className="say"><Sentence sheet={sheet} /></p>
      <Moved latest={latest} />
    </header>
  )
}

/** What the latest version changed, and how it moved the report. */
function Moved({ latest }: { readonly latest: Sheet['versions']['items'][number] | undefined }) {
  const say = useSay()
  if (latest === undefined || latest.version < 2) return null
  const { version, move } = latest
  const words = move === null ? say('report.new-version', { version })
    : say('report.moved', { version, before: say(`parts.band.${move.before ?? move.after}`), after: say(`parts.band.${move.after}`) })
  return (
    <p className="notice">
      <span className="grow"><b>{words}</b> {say('report.changed', { count: latest.changes })}</span>
      <a href="#versions">{say('report.compare')}</a>
    </p>
  )
}

/** One sentence of what the report says: who sent it, what may have happened, who and what is in it. */
function Sentence({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  const { says } = sheet
  const what = says.incidents.slice(0, 3).map((i) => say.ifAny(`kinds.incident.${i.type}`) ?? i.type)
  const { suspect, child, reporter, unknown } = says.people
  const people = [
    ...(suspect > 0 ? [say('report.says.suspects', { count: suspect })] : []), ...(child > 0 ? [say('report.says.children', { count: child })] : []),
    ...(reporter > 0 ? [say('report.says.reporters', { count: reporter })] : []), ...(unknown > 0 ? [say('report.says.others', { count: unknown })] : []),
  ]
  const things = [
    ...(says.identifiers > 0 ? [say('report.says.identifiers', { count: says.identifiers })] : []), ...(says.turns > 0 ? [say('report.says.turns', { count: says.turns })] : []),
    ...(says.files > 0 ? [say('report.says.files', { count: says.files })] : []),
  ]
  const source = say.ifAny(`triggers.source.${sheet.source.kind}`) ?? sheet.source.kind
  return (
    <>
      {what.length === 0 ? say('report.says.nothing', { source }) : say('report.says.what', { source, what: locale.list(what) })}
      {' '}{people.length + things.length === 0 ? say('report.says.empty') : say('report.says.who', { what: locale.list([...people, ...things]) })}
      {says.first === null || says.last === null ? null : <>{' '}{whenSaid(say, locale.date(says.first), locale.date(says.last))}</>}
    </>
  )
}

/** One day is said once. */
function whenSaid(say: Say, first: string, last: string): string {
  return first === last ? say('report.says.on', { day: first }) : say('report.says.when', { first, last })
}
