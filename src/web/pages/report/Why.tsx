import { Link } from 'wouter'
import { useLocale } from '../../hooks/useLocale.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Instant } from '../../parts/Times.tsx'
import { strengthOf } from '../../parts/strength.ts'
import { useSay } from '../../words/say.tsx'
import { From } from './From.tsx'
import { factWords, fieldLabel, fieldWord, ruleWord, type Sheet } from './sheet.ts'

type Trigger = NonNullable<Sheet['standing']>['triggers'][number]
type Lacking = Sheet['notHigher'][number]

const SHOWN = 5

/** Why the report stands where it does, and why no higher; then every move with the rules that made it. */
export function Why({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  return (
    <section className="sec" id="why" aria-labelledby="why-h">
      <div className="why">
        <div><h2 id="why-h" tabIndex={-1}>{say('report.why')}</h2><Reasons sheet={sheet} /></div>
        <div><h2>{say('report.not-higher')}</h2><NotHigher sheet={sheet} /></div>
      </div>
      {sheet.moves.total === 0 ? null : <Moves sheet={sheet} />}
    </section>
  )
}

function Reasons({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const triggers = sheet.standing?.triggers ?? []
  if (triggers.length === 0) return <p className="q">{say('report.why.none')}</p>
  const rank = ([, [first]]: readonly [string, readonly Trigger[]]): number => (first === undefined ? BANDS.length : BANDS.indexOf(first.pending === true && first.band === 'very-high' ? 'high' : first.band))
  const byRule = [...Map.groupBy(triggers, (t) => t.rule)].sort((x, y) => rank(x) - rank(y))
  return (
    <div className="list">
      {byRule.map(([rule, cited]) => <Reason key={rule} rule={rule} cited={cited} />)}
      {sheet.confirmed === null ? null : <p className="q">{say('report.confirmed', { by: sheet.confirmed.by })} <Instant at={sheet.confirmed.at} />: <q><bdi>{sheet.confirmed.reason}</bdi></q></p>}
      <p className="dim xs">{say('report.why.said')}</p>
    </div>
  )
}

const BANDS = ['very-high', 'high', 'medium', 'low'] as const

/** A rule in words, the values that made it fire with their places, and its ground for whoever asks. */
function Reason({ rule, cited }: { readonly rule: string; readonly cited: readonly Trigger[] }) {
  const [say, locale] = [useSay(), useLocale()]
  const [first] = cited
  if (first === undefined) return null
  const isDanger = first.band === 'very-high' && first.pending !== true
  const fields = [...Map.groupBy(cited, (t) => t.field)]
  return (
    <div className="reason">
      <span className={`what${isDanger ? ' danger' : ''}`}>{ruleWord(say, rule)}{first.pending === true ? <span className="more"> · {say('report.why.pending')}</span> : null}</span>
      {fields.map(([field, list]) => (
        <span className="cite" key={field}>{say('report.label', { field: fieldLabel(say, locale.tag, field) })}{' '}{[...Map.groupBy(list, (t) => t.of)].map(([of, some], m) => (
          <span key={of ?? ''}>{m > 0 ? '; ' : ''}{some.map((t, n) => <span key={`${t.at} ${n}`}>{n > 0 ? ', ' : ''}<Cited trigger={t} /></span>)}{of === null ? null : <> <Link className="xs" href={`/reports/${of}`}>{say('report.why.linked')}</Link></>}</span>
        ))}</span>
      ))}
      <details className="dim xs"><summary>{say(`parts.band.${first.band}`)} · {say('report.why.ground')}</summary><code>{rule}</code> <bdi>{first.ground}</bdi></details>
    </div>
  )
}

function Cited({ trigger: t }: { readonly trigger: Trigger }) {
  const say = useSay()
  if (t.elsewhere === true) return <span className="unknown">{say('report.why.elsewhere')}</span>
  const words = factWords(say, t.field, t.value)
  return <From told={{ value: t.value, at: t.at }} side="end" isDerived={words !== null} {...(words === null ? {} : { read: words })}>{words === null ? undefined : <bdi>{words}</bdi>}</From>
}

function NotHigher({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay()
  const { standing, notHigher } = sheet
  if (standing === null) return <p className="q">{say('report.not-higher.unplaced')}</p>
  const [shown, more] = [notHigher.slice(0, SHOWN), notHigher.slice(SHOWN)]
  return (
    <>
      <p className="q">{standing.band === 'very-high' ? say(notHigher.length === 0 ? 'report.not-higher.highest' : 'report.not-higher.top') : say('report.not-higher.said')}{standing.band === 'low' ? <> <b>{say('report.low')}</b></> : null}</p>
      {standing.held === null ? null : <p className="q">{say('report.held.because')} <bdi>{say.ifAny(`triggers.held.${standing.held.reason}`) ?? standing.held.reason}</bdi></p>}
      <ul className="list lacks">{shown.map((n) => <Lacks key={n.rule} lacking={n} />)}</ul>
      {more.length === 0 ? null : <details><summary>{say('report.not-higher.more', { count: more.length })}</summary><ul className="list lacks">{more.map((n) => <Lacks key={n.rule} lacking={n} />)}</ul></details>}
    </>
  )
}

/** A rule that did not fire, and what it lacks. */
function Lacks({ lacking }: { readonly lacking: Lacking }) {
  const [say, locale] = [useSay(), useLocale()]
  const words = (names: readonly string[]): string => locale.list(names.slice(0, 5).map((n) => fieldWord(say, n)))
  return (
    <li>
      <b>{ruleWord(say, lacking.rule)}</b> <span className="dim">{say(`parts.band.${lacking.band}`)}</span>
      <span className="q lack">
        {say(`report.lack.${lacking.state}`)}
        {lacking.open.length === 0 ? null : <> {say('report.lack.open', { fields: words(lacking.open) })}</>}
        {lacking.told.length === 0 ? null : <> {say('report.lack.told')} {lacking.told.map((t, n) => <span key={`${t.field} ${n}`}>{n > 0 ? ', ' : ''}{fieldWord(say, t.field)} <Fact field={t.field} told={t.told} /></span>)}</>}
        {lacking.open.length > 0 || lacking.state === 'waits' || lacking.lacks.length === 0 ? null : <> {say('report.lack.lacks', { fields: words(lacking.lacks) })}</>}
      </span>
    </li>
  )
}

function Fact({ field, told }: { readonly field: string; readonly told: Lacking['told'][number]['told'] }) {
  const words = factWords(useSay(), field, told.value)
  return words === null ? <From told={told} /> : <From told={told} isDerived read={words}><bdi>{words}</bdi></From>
}

/** Every time that the standing moved. */
function Moves({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  return (
    <details className="moves"><summary>{say('report.moves', { count: sheet.moves.total })}</summary>
      <ul className="list">
        {sheet.moves.items.map((m) => (
          <li key={`${m.at} ${m.version}`}>
            <Instant at={m.at} /> · {say('report.move', { before: m.before === null ? say('parts.unknown') : say(`parts.band.${m.before}`), after: say(`parts.band.${m.after}`), version: m.version })}
            {m.rules.length === 0 ? null : <span className="q"> {locale.list(m.rules.map((r) => say('report.move.rule', { rule: ruleWord(say, r.rule), how: r.how.replaceAll(' ', '') })))}</span>}
          </li>
        ))}
      </ul>
      <ExportButtons
        name="moves" about={sheet.id} rows={sheet.moves.items} columns={[
          { id: 'at', head: say('report.move.col.at'), cell: (m) => m.at, text: (m) => m.at },
          { id: 'before', head: say('report.move.col.before'), cell: (m) => m.before, text: (m) => (m.before === null ? null : say(`parts.band.${m.before}`)) },
          { id: 'after', head: say('report.move.col.after'), cell: (m) => m.after, text: (m) => say(`parts.band.${m.after}`) },
          { id: 'version', head: say('parts.from.version'), isNumber: true, cell: (m) => m.version, text: (m) => m.version },
          { id: 'rules', head: say('report.move.col.rules'), cell: (m) => m.rules.length, text: (m) => m.rules.map((r) => say('report.move.rule', { rule: ruleWord(say, r.rule), how: r.how.replaceAll(' ', '') })).join('; ') },
        ]}
      />
    </details>
  )
}

/** The links of a report in short. */
export function Linked({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  const hidden = sheet.askTheOwner.reduce((n, u) => n + u.reports, 0)
  return (
    <>
      {sheet.links.total === 0 ? <p className="q">{say('report.links.none')}</p> : (
        <ul className="list tight">
          {sheet.links.items.slice(0, SHOWN).map((l) => (
            <li className="two" key={l.id}>
              <span><Link href={`/reports/${l.id}`}><bdi>{l.reference ?? l.id.slice(0, 8)}</bdi></Link> <span className="q">{locale.list([...new Set(l.because.map((b) => say.ifAny(`kinds.link.${b.kind}`) ?? say.ifAny(`kinds.kind.${b.kind}`) ?? b.kind))])}</span></span>
              <span className="q nw">{say(`parts.strength.${strengthOf(l.strength)}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {sheet.links.total <= SHOWN ? null : <p><Link className="own-line" href={`/reports/${sheet.id}/links`}>{say('report.links.all', { count: sheet.links.total })}</Link></p>}
      {hidden === 0 ? null : <p className="q">{say('report.links.hidden', { count: hidden })} {locale.list(sheet.askTheOwner.map((u) => u.name))}</p>}
      {sheet.purposeMissing.length === 0 ? null : <p className="q">{say('report.links.purpose', { count: sheet.purposeMissing.length })}</p>}
    </>
  )
}
