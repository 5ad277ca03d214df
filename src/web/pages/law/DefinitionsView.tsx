import type { ReactNode } from 'react'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Recorded } from '../../parts/Recorded.tsx'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import { languageOf, type Definitions, type Shelf } from './shapes.ts'
import { RECORD_LANG, useLawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly shelf: Shelf
  readonly packs: readonly string[]
  readonly definitions: readonly Definitions[]
}

interface StatedValue {
  readonly note: string | null
  readonly source: string | null
  readonly verified: string | null
}

/** How each country defines a child, exploitation, ages; each with its source and how far it was checked. */
export function DefinitionsView({ shelf, packs, definitions }: Given) {
  const [say, words] = [useSay(), useLawWords()]
  const rows: readonly { readonly id: string; readonly head: string; readonly cell: (d: Definitions) => ReactNode }[] = [
    { id: 'child', head: say('law.def.child'), cell: (d) => <Aged of={d.childUnder} said={(n) => say('law.under', { age: n })} /> },
    { id: 'consent', head: say('law.def.consent'), cell: (d) => <Aged of={d.ageOfConsent} said={(n) => say('law.years', { age: n })} /> },
    { id: 'responsibility', head: say('law.def.responsibility'), cell: (d) => <Aged of={d.criminalResponsibility} said={(n) => say('law.years', { age: n })} /> },
    { id: 'words', head: say('law.def.words'), cell: (d) => (d.words === null ? <None /> : d.words.map((w) => (
      <div key={w.value.term} className="o"><b className="t" lang={languageOf(shelf, d.jurisdiction)}><bdi>{w.value.term}</bdi></b><Recorded text={w.value.meaning} /><Source of={w} /></div>
    ))) },
    { id: 'hotline', head: say('law.def.hotline'), cell: (d) => (d.hotline === null ? <None /> : <><bdi lang={languageOf(shelf, d.jurisdiction)}>{d.hotline.value.name}</bdi> <span className="dim mono block"><bdi>{d.hotline.value.url}</bdi></span><Source of={{ ...d.hotline, source: null }} /></>) },
    { id: 'provider', head: say('law.def.provider'), cell: (d) => (d.providerDuty === null ? <None /> : <><Recorded text={d.providerDuty.value.duty ?? d.providerDuty.value.instrument} /><Source of={d.providerDuty} /></>) },
    { id: 'preservation', head: say('law.def.preservation'), cell: (d) => (d.preservation === null ? <None /> : d.preservation.map((p) => <div key={p.value.instrument} className="o"><Recorded text={p.value.period} /><Source of={p} /></div>)) },
    { id: 'authorities', head: say('law.def.authorities'), cell: (d) => (d.authorities === null ? <None /> : <ul>{d.authorities.map((a) => <li key={a.name}><bdi lang={languageOf(shelf, d.jurisdiction)}>{a.name}</bdi> <span className="dim">{say.ifAny(`laws.authority.${a.kind}`) ?? a.kind}</span></li>)}</ul>) },
  ]
  return (
    <>
      <div className="wide scroll" tabIndex={0} role="group" aria-label={say('law.view.definitions')}>
        <table className="cols">
          <caption className="sr">{say('law.view.definitions')}</caption>
          <thead><tr><td />{packs.map((id) => <th key={id} scope="col">{words.pack(id)}</th>)}</tr></thead>
          <tbody>{rows.map((r) => <tr key={r.id}><th scope="row">{r.head}</th>{packs.map((id) => {
            const found = definitions.find((d) => d.jurisdiction === id)
            return <td key={id}>{found === undefined ? <None /> : r.cell(found)}</td>
          })}</tr>)}</tbody>
        </table>
      </div>
      <DefinitionsOut packs={packs} definitions={definitions} />
    </>
  )
}

/** The same to take along: a row for each thing that a country defines. */
function DefinitionsOut({ packs, definitions }: Pick<Given, 'packs' | 'definitions'>) {
  const [say, words] = [useSay(), useLawWords()]
  const rows = packs.flatMap((id) => definitions.filter((d) => d.jurisdiction === id)).flatMap((d): Defined[] => definedBy(d))
  return (
    <ExportButtons
      name="law-definitions" rows={rows} columns={[
        { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (r) => r.pack, text: (r) => words.pack(r.pack) },
        { id: 'definition', head: say('law.col.definition'), cell: (r) => r.what, text: (r) => say(`law.def.${r.what}`) },
        { id: 'value', head: say('law.value'), cell: (r) => r.value, text: (r) => r.value ?? say('law.not-on-record') },
        { id: 'note', head: say('law.col.note'), cell: (r) => r.note, text: (r) => r.note },
        { id: 'source', head: say('law.sources'), cell: (r) => r.source, text: (r) => r.source },
        { id: 'verified', head: say('law.col.verified'), cell: (r) => r.verified, text: (r) => r.verified },
      ]}
    />
  )
}

interface Defined extends StatedValue {
  readonly pack: string
  readonly what: 'child' | 'consent' | 'responsibility' | 'words' | 'hotline' | 'provider' | 'preservation' | 'authorities'
  /** Null: nothing is on record. */
  readonly value: string | null
}

/** What a country defines, one by one, as it stands on record. */
function definedBy(d: Definitions): Defined[] {
  const nothing = { note: null, source: null, verified: null }
  const one = (what: Defined['what'], value: string | null, { note, source, verified }: StatedValue = nothing): Defined => ({ pack: d.jurisdiction, what, value, note, source, verified })
  const aged = (what: Defined['what'], of: (StatedValue & { readonly value: number | null }) | null): Defined => (of === null ? one(what, null) : one(what, of.value === null ? null : String(of.value), of))
  return [
    aged('child', d.childUnder), aged('consent', d.ageOfConsent), aged('responsibility', d.criminalResponsibility),
    ...(d.words ?? []).map((w) => one('words', `${w.value.term}: ${w.value.meaning}`, w)),
    ...(d.hotline === null ? [] : [one('hotline', `${d.hotline.value.name} ${d.hotline.value.url}`, { ...d.hotline, source: null })]),
    ...(d.providerDuty === null ? [] : [one('provider', d.providerDuty.value.duty ?? d.providerDuty.value.instrument, d.providerDuty)]),
    ...(d.preservation ?? []).map((p) => one('preservation', p.value.period, p)),
    ...(d.authorities ?? []).map((a) => one('authorities', a.name)),
  ]
}

function None() {
  const say = useSay()
  return <span className="unknown">{say('law.not-on-record')}</span>
}

function Aged({ of, said }: { readonly of: (StatedValue & { readonly value: number | null }) | null; readonly said: (n: number) => string }) {
  if (of === null) return <None />
  return <>{of.value === null ? <None /> : <b>{said(of.value)}</b>}{of.note === null ? null : <div className="q"><Recorded text={of.note} /></div>}<Source of={of} /></>
}

function Source({ of }: { readonly of: StatedValue }) {
  return <div>{of.source === null ? null : <><bdi className="dim" lang={RECORD_LANG}>{of.source}</bdi> </>}<Checked verified={of.verified} /></div>
}
