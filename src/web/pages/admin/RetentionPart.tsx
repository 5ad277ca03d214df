import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { usePeople } from '../../hooks/usePeople.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

/** When records are looked at again, and what a legal hold keeps from being erased; to read only. */
export function RetentionPart() {
  const [say, locale] = [useSay(), useLocale()]
  const retention = useCall(houseContract.retention, {})
  const { nameOf } = usePeople()
  return (
    <Section title={say('admin.part.retention')} said={say('admin.retention.said')}>
      <Told called={retention}>{({ rules, holds }) => (
        <>
          <DataTable
            caption={say('admin.retention.rules')} isCaptionShown rows={rules} keyOf={(r) => r.id} exportName="retention-rules"
            columns={[
              { id: 'of', head: say('admin.retention.of'), text: (r) => r.of, cell: (r) => <b>{say.ifAny(`admin.retention.${r.of}`) ?? r.of}</b> },
              { id: 'months', head: say('admin.retention.after'), text: (r) => r.months, cell: (r) => say('admin.retention.months', { count: r.months }) },
              { id: 'source', head: say('admin.retention.source'), text: (r) => r.source, cell: (r) => <bdi className="wraps" lang="en">{r.source}</bdi> },
              { id: 'verified', head: say('admin.rules.verified'), text: (r) => (r.verified ? 'yes' : 'no'), cell: (r) => <span className={r.verified ? '' : 'unknown'}>{say(r.verified ? 'admin.rules.mark.V' : 'admin.rules.mark.U')}</span> },
            ]}
          />
          {holds.length === 0 ? <Empty title={say('admin.holds.none')}><p>{say('admin.holds.none.said')}</p></Empty> : (
            <DataTable
              caption={say('admin.holds')} isCaptionShown rows={holds} keyOf={(h) => `${h.kind} ${h.id}`} exportName="holds"
              columns={[
                { id: 'what', head: say('evidence.col.subject'), text: (h) => `${h.kind} ${h.id}`, cell: (h) => <span>{say(`evidence.kind.${h.kind}`)} <bdi className="mono">{h.id}</bdi></span> },
                { id: 'by', head: say('admin.holds.by'), text: (h) => h.by, cell: (h) => <bdi>{nameOf(h.by)}</bdi> },
                { id: 'at', head: say('admin.holds.since'), text: (h) => h.at, cell: (h) => locale.dateTime(h.at) },
              ]}
            />
          )}
        </>
      )}</Told>
    </Section>
  )
}
