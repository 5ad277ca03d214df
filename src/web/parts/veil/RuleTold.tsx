import { useLocale } from '../../hooks/useLocale.ts'
import { useSay, type Say } from '../../words/say.tsx'
import type { Gate } from './ways.ts'

/** Why a rule holds, in the reader's words; the words of the record (English) where the console has none of its own. */
function groundOf(say: Say, { rule, viewed }: Gate): string {
  const own = say.ifAny(`opening.ground.${rule.id}.${viewed}`)
  if (own !== null) return own
  const plain = say.ifAny(`opening.ground.${rule.id}`)
  if (plain === null) return rule.ground
  if (!rule.id.startsWith('us-')) return plain
  if (viewed === 'viewed') return say('opening.ground.us-viewed')
  return viewed === 'unknown' ? `${say('opening.ground.us-unknown')} ${plain}` : plain
}

/** The rule that the gate went by: its ground, what was weighed, its sources and how far each was checked. */
export function RuleTold({ gate, isOpen = false }: { readonly gate: Gate; readonly isOpen?: boolean }) {
  const [say, locale] = [useSay(), useLocale()]
  const { rule } = gate
  const title = say.ifAny(`opening.rule.${rule.id}`) ?? rule.title
  return (
    <details className="rule-told" open={isOpen}>
      <summary>{say('opening.by-rule', { title })}</summary>
      <p>{groundOf(say, gate)}</p>
      <dl className="kv">
        {gate.basis === null ? null : <><dt>{say('opening.rests-on')}</dt><dd>{say.ifAny(`opening.basis.${gate.basis}`) ?? gate.basis}</dd></>}
        <dt>{say('opening.viewed')}</dt><dd>{say.ifAny(`opening.viewed.${gate.viewed}`) ?? gate.viewed}</dd>
        {gate.jurisdictions.length === 0 ? null : <><dt>{say('opening.weighed')}</dt><dd>{locale.list(gate.jurisdictions.map((code) => locale.country(code)))}</dd></>}
        <dt>{say('opening.verified')}</dt><dd>{rule.verified ? say('opening.verified.yes') : say('opening.verified.no')}</dd>
        <dt>{say('opening.checked')}</dt><dd><bdi>{locale.date(rule.checkedOn, 'long')}</bdi>, <code>{rule.id}@{rule.version}</code></dd>
      </dl>
      <ul className="sources">
        {rule.sources.map((s) => <li key={s.title}><bdi lang="en">{s.title}</bdi> <span className="dim">{say.ifAny(`opening.mark.${s.mark}`) ?? s.mark}</span></li>)}
      </ul>
      <details><summary>{say('opening.notes', { count: gate.notes.length })}</summary><ul className="sources" lang="en" dir="ltr">{gate.notes.map((n) => <li key={n}>{n}</li>)}</ul></details>
    </details>
  )
}
