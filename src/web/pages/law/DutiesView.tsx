import { Clock } from '../../parts/Clock.tsx'
import { DataTable } from '../../parts/DataTable.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { Recorded } from '../../parts/Recorded.tsx'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import type { Definitions, ReportFacts } from './shapes.ts'
import { RECORD_LANG, useLawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly packs: readonly string[]
  readonly definitions: readonly Definitions[]
  readonly running: ReportFacts['duties'] | null
}

type Duty = Definitions['duties'][number] & { readonly jurisdiction: string; readonly deadline: string | null }

/** What somebody must do, by when and where that is written; with a report, the clocks that it started. */
export function DutiesView({ packs, definitions, running }: Given) {
  const [say, words, locale] = [useSay(), useLawWords(), useLocale()]
  const who = (written: string): string => say.ifAny(`laws.who.${written}`) ?? written
  const length = (written: string): string => words.term(written) ?? written
  const rows = definitions.filter((d) => packs.includes(d.jurisdiction)).flatMap((d) => d.duties.map((duty): Duty => ({
    ...duty, jurisdiction: d.jurisdiction, deadline: running?.find((r) => r.duty === duty.duty)?.clocks.find((c) => c.deadline !== null)?.deadline ?? null,
  })))
  return (
    <div className="sec">
      <DataTable
        caption={say('law.view.duties')} rows={rows} keyOf={(r) => `${r.jurisdiction} ${r.duty}`} exportName="duties" columns={[
          { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (r) => words.pack(r.jurisdiction), text: (r) => words.pack(r.jurisdiction) },
          { id: 'state', head: say('law.col.state'), cell: (r) => <span className={r.state === 'duty' ? '' : 'unknown'}>{say.ifAny(`laws.duty.${r.state}`) ?? r.state}</span>, text: (r) => say.ifAny(`laws.duty.${r.state}`) ?? r.state },
          { id: 'when', head: say('law.col.when'), cell: (r) => say(`laws.when.${r.when}`), text: (r) => say(`laws.when.${r.when}`) },
          {
            id: 'length', head: say('law.col.length'), cell: (r) => (r.deadline !== null && r.deadline.length > 10 ? <Clock at={r.deadline} what={say(`law.means.${r.means}`)} soonHours={4} />
              : r.deadline !== null ? locale.date(r.deadline, 'long', 'UTC') : r.length === null ? <span className="unknown">{say('law.no-time')}</span> : length(r.length)),
            text: (r) => r.deadline ?? (r.length === null ? say('law.no-time') : length(r.length)),
          },
          { id: 'who', head: say('law.col.who'), cell: (r) => who(r.who), text: (r) => who(r.who) },
          { id: 'what', head: say('law.col.what'), cell: (r) => <>{say.ifAny(`laws.duty-kind.${r.kind}`) ?? r.kind} <Recorded text={r.text} /></>, text: (r) => r.text },
          { id: 'source', head: say('law.sources'), cell: (r) => <><bdi className="dim" lang={RECORD_LANG}>{r.source}</bdi> <Checked verified={r.verified} short /></>, text: (r) => `${r.source} (${r.verified})` },
        ]}
      />
    </div>
  )
}
