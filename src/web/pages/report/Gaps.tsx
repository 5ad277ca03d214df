import { Link } from 'wouter'
import { useLocale } from '../../hooks/useLocale.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useSay } from '../../words/say.tsx'
import { gapWord, ruleWord, type Sheet } from './sheet.ts'

const SHOWN = 6

/** Something that is not known, and into which band it could raise the report; null: into none. */
interface Gap {
  readonly field: string
  readonly could: string | null
}

/** What is not known and what it could change: first of all, before why the report is here. */
export function Gaps({ sheet }: { readonly sheet: Sheet }) {
  const [say, locale] = [useSay(), useLocale()]
  const missing = sheet.standing?.completeness.missing ?? []
  const shown = missing.slice(0, SHOWN)
  const more = missing.slice(SHOWN)
  const raising = new Set(missing.map((m) => m.field))
  const others = sheet.gaps.filter((field) => !raising.has(field))
  const weak = sheet.addresses.filter((a) => a.grade === 'C' || a.grade === 'D').reduce((n, a) => n + a.count, 0)
  const rows: readonly Gap[] = [...missing.map((m) => ({ field: m.field, could: say(`parts.band.${m.couldRaiseTo}`) })), ...others.map((field) => ({ field, could: null }))]
  const ruleOf = (field: string): string | null => {
    const rule = sheet.notHigher.find((n) => n.open.includes(field))
    return rule === undefined ? null : ruleWord(say, rule.rule)
  }
  const isEmpty = shown.length === 0 && weak === 0 && sheet.law.waiting === 0 && others.length === 0
  return (
    <section className="sec" id="gaps" aria-labelledby="gaps-h">
      <h2 id="gaps-h" tabIndex={-1}>{say('report.gaps')}</h2>
      {isEmpty ? <p className="q">{say('report.gaps.none')}</p> : null}
      <ul className="gaps">
        {shown.map((m) => (
          <li key={m.field}>
            <b>{gapWord(say, m.field)}</b>
            <span className="q">{say('report.gap.could', { band: say(`parts.band.${m.couldRaiseTo}`) })} <Feeds sheet={sheet} field={m.field} /></span>
          </li>
        ))}
        {weak === 0 ? null : <li><b>{say('report.gap.address')}</b><span className="q">{say('report.gap.address.said', { count: weak })}</span><a href="#accounts">{say('report.gap.address.see')}</a></li>}
        {sheet.law.waiting === 0 ? null : (
          <li><b>{say('report.gap.facts', { count: sheet.law.waiting })}</b><span className="q">{say('report.gap.facts.said')}</span><Link href={`/reports/${sheet.id}/law`}>{say('report.see.law')}</Link></li>
        )}
      </ul>
      {others.length === 0 ? null : <p className="q others">{say('report.gaps.others')} <span className="unknown">{locale.list(others.map((f) => gapWord(say, f)))}</span>. {say('report.gaps.others.said')}</p>}
      {more.length === 0 ? null : (
        <details><summary>{say('report.gaps.more', { count: more.length })}</summary>
          <ul className="list">{more.map((m) => <li key={m.field}><b>{gapWord(say, m.field)}</b> <span className="q">{say('report.gap.could', { band: say(`parts.band.${m.couldRaiseTo}`) })}</span></li>)}</ul>
        </details>
      )}
      {rows.length === 0 ? null : (
        <ExportButtons
          name="gaps" about={sheet.id} rows={rows} columns={[
            { id: 'field', head: say('report.gaps.col.what'), cell: (g) => gapWord(say, g.field), text: (g) => gapWord(say, g.field) },
            { id: 'could', head: say('report.gaps.col.could'), cell: (g) => g.could, text: (g) => g.could },
            { id: 'rule', head: say('report.move.col.rules'), cell: (g) => ruleOf(g.field), text: (g) => ruleOf(g.field) },
          ]}
        />
      )}
    </section>
  )
}

/** The rule that a field could make fire. */
function Feeds({ sheet, field }: { readonly sheet: Sheet; readonly field: string }) {
  const say = useSay()
  const rule = sheet.notHigher.find((n) => n.open.includes(field))
  return rule === undefined ? null : <>{say('report.gap.rule', { rule: ruleWord(say, rule.rule) })}</>
}
