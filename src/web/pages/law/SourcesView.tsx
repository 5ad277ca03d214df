import { DataTable } from '../../parts/DataTable.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import { languageOf, type Across, type Definitions, type Offence, type Shelf } from './shapes.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly shelf: Shelf
  readonly packs: readonly string[]
  readonly across: Across
  readonly definitions: readonly Definitions[]
}

/** Where everything stands that is told here, and how far it was checked. */
export function SourcesView({ shelf, packs, across }: Given) {
  const [say, words, locale] = [useSay(), useLawWords(), useLocale()]
  const rows = across.packs.filter((p) => packs.includes(p.jurisdiction)).flatMap((p) => p.offences.map((o) => ({ pack: p.jurisdiction, o })))
  type Line = { readonly pack: string; readonly o: Offence }
  return (
    <div className="sec">
      <ul className="packs">{shelf.packs.filter((p) => packs.includes(p.id)).map((p) => (
        <li key={p.id}><b>{words.pack(p.id)}</b> {say('law.pack-checked', { ...p.verified, all: p.offences, day: locale.date(p.checkedOn, 'long', 'UTC') })}</li>
      ))}</ul>
      <DataTable
        caption={say('law.view.sources')} rows={rows} keyOf={(r: Line) => r.o.offence} exportName="law-sources" columns={[
          { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (r) => words.pack(r.pack), text: (r) => words.pack(r.pack) },
          { id: 'provision', head: say('law.col.provision'), cell: (r) => <span lang={languageOf(shelf, r.pack)}><bdi>{r.o.statute} {r.o.provision}</bdi></span>, text: (r) => `${r.o.statute} ${r.o.provision}` },
          { id: 'verified', head: say('law.col.verified'), cell: (r) => <Checked verified={r.o.verified} />, text: (r) => r.o.verified },
          { id: 'checked', head: say('law.col.checked-on'), cell: (r) => locale.date(r.o.checkedOn, 'short', 'UTC'), text: (r) => r.o.checkedOn },
          { id: 'sources', head: say('law.sources'), cell: (r) => <span className="mono src-line"><bdi>{r.o.sources.join(' ')}</bdi></span>, text: (r) => r.o.sources.join(' ') },
        ]}
      />
    </div>
  )
}
