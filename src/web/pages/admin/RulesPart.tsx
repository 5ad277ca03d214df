import type { z } from 'zod'
import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Band } from '../../parts/Marks.tsx'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

type Rule = z.output<typeof houseContract.rules.output>['rules'][number]

/** The rules by which reports rise, as they stand in this program: to read, not to change. */
export function RulesPart() {
  const [say, locale] = [useSay(), useLocale()]
  const rules = useCall(houseContract.rules, {})
  const label = (r: Rule): string => say.ifAny(`triggers.${r.id}`) ?? r.label
  return (
    <Section title={say('admin.part.rules')} said={say('admin.rules.said')}>
      <Told called={rules}>{({ version, respondWithinDays, rules: all }) => (
        <>
          <dl className="kv wide">
            <dt>{say('admin.rules.version')}</dt><dd><bdi className="mono">{version}</bdi> · {say('admin.rules.count', { count: all.length })}</dd>
            <dt>{say('admin.rules.within')}</dt>
            <dd>{Object.entries(respondWithinDays).map(([band, days]) => say('admin.rules.days', { band: say.ifAny(`parts.band.${band}`) ?? band, count: days })).join(' · ')}</dd>
          </dl>
          <DataTable
            caption={say('admin.part.rules')} rows={all} keyOf={(r) => r.id} exportName="rules"
            columns={[
              { id: 'order', head: say('admin.rules.order'), text: (r) => all.indexOf(r) + 1, isNumber: true, cell: (r) => locale.number(all.indexOf(r) + 1) },
              { id: 'rule', head: say('admin.rules.rule'), text: (r) => r.id, cell: (r) => <span className="two rule"><b>{label(r)}</b><bdi className="mono dim">{r.id}</bdi></span> },
              { id: 'band', head: say('admin.rules.band'), text: (r) => r.band, cell: (r) => <Band band={r.band} /> },
              { id: 'ground', head: say('admin.rules.ground'), text: (r) => `${r.ground.text} (${r.ground.source})`, cell: (r) => <span className="two ground" lang="en"><span>{r.ground.text}</span><bdi className="q">{r.ground.source}</bdi></span> },
              { id: 'verified', head: say('admin.rules.verified'), text: (r) => r.ground.mark, cell: (r) => <span className={r.ground.mark === 'U' ? 'unknown' : ''}>{say(`admin.rules.mark.${r.ground.mark}`)}</span> },
              { id: 'reads', head: say('admin.rules.reads'), text: (r) => r.reads.map((f) => f.fact).join(' '), cell: (r) => <details><summary>{say('admin.rules.facts', { count: r.reads.length })}</summary><ul className="facts" lang="en">{r.reads.map((f) => <li key={f.fact}><bdi className="mono">{f.fact}</bdi> <span className="q">{f.meaning}</span></li>)}</ul></details> },
            ]}
          />
        </>
      )}</Told>
    </Section>
  )
}
