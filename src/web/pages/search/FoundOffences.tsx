import { Link } from 'wouter'
import { RECORD_LANG } from '../../hooks/useLawWords.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSay } from '../../words/say.tsx'
import type { Told } from './shapes.ts'

type Offence = Told['offences']['hits'][number]

/** Titles of offences that hold the words; each leads to its country in the law. */
export function FoundOffences({ told, more }: { readonly told: Told['offences']; readonly more: () => void }) {
  const [say, locale] = [useSay(), useLocale()]
  const window = (o: Offence): string => (o.commencementUnverified ? say('laws.result.commencement-unverified')
    : say('law.window', { from: o.inForceFrom === null ? '…' : locale.date(o.inForceFrom, 'long', 'UTC'), to: o.inForceTo === null ? '…' : locale.date(o.inForceTo, 'long', 'UTC') }))
  return (
    <section className="sec" aria-labelledby="group-offences">
      <h2 id="group-offences">{say('search.group.offences')} <span className="dim">{locale.number(told.total)}</span></h2>
      <DataTable
        caption={say('search.group.offences')} rows={told.hits} keyOf={(o) => o.offence} exportName="search-offences" columns={[
          { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (o) => <Link href={`/law?in=${encodeURIComponent(o.jurisdiction)}`}>{say.ifAny(`laws.pack.${o.jurisdiction}`) ?? o.jurisdiction}</Link>, text: (o) => o.jurisdiction },
          { id: 'provision', head: say('law.col.provision'), cell: (o) => <span lang={o.language}><bdi>{o.statute} {o.provision}</bdi></span>, text: (o) => `${o.statute} ${o.provision}` },
          { id: 'title', head: say('law.col.title'), cell: (o) => <span lang={RECORD_LANG}><bdi>{o.title}</bdi></span>, text: (o) => o.title },
          { id: 'force', head: say('law.in-force'), cell: window, text: window },
        ]}
      />
      {told.next === null ? null : <button type="button" className="btn" onClick={more}>{say('parts.more')}</button>}
    </section>
  )
}
