import { families } from '../../../law/contract.ts'
import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import { OfferedOffence } from './OfferedOffence.tsx'
import { languageOf, type Across, type Definitions, type Offence, type Shelf } from './shapes.ts'
import { useLawWords } from '../../hooks/useLawWords.ts'

interface Given {
  readonly shelf: Shelf
  readonly packs: readonly string[]
  readonly across: Across
  readonly chosen: string | null
  readonly definitions: readonly Definitions[]
  /** Definitions are under way. */
  readonly isWaiting: boolean
}

/** The same facts in the chosen countries, side by side: a row for each kind of offence, each offence element by element, what is open first. */
export function Columns({ shelf, packs, across, chosen, definitions, isWaiting }: Given) {
  const [say, words] = [useSay(), useLawWords()]
  const of = (id: string): Across['packs'][number] | undefined => across.packs.find((p) => p.jurisdiction === id)
  const inRow = (family: string): Offence[] => packs.flatMap((id) => of(id)?.offences.filter((o) => o.family === family) ?? [])
  const shown = families.filter((f) => inRow(f).length > 0).toSorted((a, b) => placeOf(inRow(a)) - placeOf(inRow(b)))
  return (
    <>
      <div className="wide scroll" tabIndex={0} role="group" aria-label={say('law.table')}>
        <table className="cols">
          <caption className="sr">{say('law.table')}</caption>
          <thead><tr><td />{packs.map((id) => <th key={id} scope="col">{words.pack(id)}</th>)}</tr></thead>
          <tbody>
            <tr><th scope="row">{say('law.row.child')}</th>{packs.map((id) => <td key={id}><ChildHere of={definitions.find((d) => d.jurisdiction === id)} isWaiting={isWaiting} /></td>)}</tr>
            {shown.map((family) => (
              <tr key={family}>
                <th scope="row">{say(`laws.group.${family}`)}</th>
                {packs.map((id) => <Cell key={id} offences={of(id)?.offences.filter((o) => o.family === family) ?? []} shelf={shelf} pack={id} chosen={chosen} />)}
              </tr>
            ))}
            {shown.length === 0 ? <tr><th scope="row" /><td colSpan={packs.length} className="q">{say('law.nothing-near')}</td></tr> : null}
            <tr><th scope="row">{say('law.row.left')}</th>{packs.map((id) => <td key={id}><Left of={of(id)} /></td>)}</tr>
          </tbody>
        </table>
      </div>
      <OffencesOut across={across} />
    </>
  )
}

/** Rows with something met stand first, then those with something near, then those of which all ended or is ruled out. */
function placeOf(offences: readonly Offence[]): number {
  if (offences.some((o) => o.result === 'met' || o.result === 'attempt')) return 0
  return offences.some((o) => o.result === 'unknown' && isNear(o)) ? 1 : 2
}

/** Who is a child here, beside the house's own under 18. */
function ChildHere({ of, isWaiting }: { readonly of: Definitions | undefined; readonly isWaiting: boolean }) {
  const say = useSay()
  if (of === undefined) return <span className={isWaiting ? 'dim' : 'unknown'}>{say(isWaiting ? 'parts.waiting' : 'parts.unknown')}</span>
  const consent = of.ageOfConsent?.value ?? null
  return (
    <>
      {of.childUnder === null ? <span className="unknown">{say('law.not-on-record')}</span> : say('law.under', { age: of.childUnder.value })}
      {consent === null ? null : <span className="dim block">{say('law.consent', { age: consent })} <Checked verified={of.ageOfConsent?.verified ?? null} short /></span>}
    </>
  )
}

function Cell({ offences, shelf, pack, chosen }: { readonly offences: readonly Offence[]; readonly shelf: Shelf; readonly pack: string; readonly chosen: string | null }) {
  const say = useSay()
  const has = shelf.packs.find((p) => p.id === pack)
  if (offences.length === 0) return <td><span className="unknown">{say('law.none-near')}</span><span className="dim block">{say('law.none-near.said', { count: has?.offences ?? 0 })}</span></td>
  const told = (o: Offence) => <OfferedOffence key={o.offence} offence={o} chosen={chosen} language={languageOf(shelf, pack)} />
  const near = offences.filter((o, i) => i < MOST_NEAR && isNear(o))
  const far = offences.filter((o) => !near.includes(o))
  const isTouched = chosen !== null && far.some((o) => o.elements.some((e) => e.facts.includes(chosen)))
  return (
    <td>
      {near.map(told)}
      {far.length === 0 ? null : <details key={String(isTouched)} className="far" open={isTouched}><summary>{say('law.far', { count: far.length })}</summary>{far.map(told)}</details>}
    </td>
  )
}

/** So many offences of a kind stand open in one country; those further away are behind a line. */
const MOST_NEAR = 3

/** Whether something of it is met, or it ended: what is open in all its own elements is further away. */
const isNear = ({ elements, result }: Offence): boolean => result !== 'unknown' || elements.some((e) => e.result === 'met' && e.kind !== 'territory' && e.kind !== 'actor-age')

function Left({ of }: { readonly of: Across['packs'][number] | undefined }) {
  const say = useSay()
  if (of === undefined) return <span className="unknown">{say('parts.unknown')}</span>
  const { far, more, repealed } = of.left
  return <span className="dim">{say('law.left', { far, ruledOut: of.left['not-met'], gone: repealed + of.left['not-in-force'] })}{more > 0 ? ` ${say('law.more', { count: more })}` : ''}</span>
}

/** The same to take along: a row for each element. */
function OffencesOut({ across }: { readonly across: Across }) {
  const [say, words] = [useSay(), useLawWords()]
  type Line = { readonly pack: string; readonly o: Offence; readonly e: Offence['elements'][number] }
  const rows = across.packs.flatMap((p) => p.offences.flatMap((o) => o.elements.map((e): Line => ({ pack: p.jurisdiction, o, e }))))
  return (
    <ExportButtons
      name="law" rows={rows} columns={[
        { id: 'jurisdiction', head: say('law.col.jurisdiction'), cell: (r: Line) => r.pack, text: (r) => words.pack(r.pack) },
        { id: 'provision', head: say('law.col.provision'), cell: (r) => r.o.provision, text: (r) => `${r.o.statute}, ${r.o.provision}` },
        { id: 'title', head: say('law.col.title'), cell: (r) => r.o.title, text: (r) => r.o.title },
        { id: 'result', head: say('law.col.result'), cell: (r) => r.o.result, text: (r) => say(`laws.result.${r.o.result}`) },
        { id: 'element', head: say('law.col.element'), cell: (r) => words.element(r.e) ?? r.e.text, text: (r) => words.element(r.e) ?? r.e.text },
        { id: 'state', head: say('law.col.state'), cell: (r) => r.e.result, text: (r) => say(`laws.state.${r.e.result}`) },
        { id: 'verified', head: say('law.col.verified'), cell: (r) => r.o.verified, text: (r) => r.o.verified },
      ]}
    />
  )
}
