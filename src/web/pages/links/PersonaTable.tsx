import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { Provenance } from '../../parts/Provenance.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'
import { contradictingFirst, type PersonaTold } from './personas.ts'

const SHOWN = 4

/** What each of the people who may be one says of themselves; what cannot all be true is amber and said. */
export function PersonaTable({ persona, first }: { readonly persona: PersonaTold; readonly first: string }) {
  const say = useSay()
  const locale = useLocale()
  const people = contradictingFirst(persona).slice(0, SHOWN)
  const references = new Map(persona.identities.map((p) => [p.reportId, p.reference ?? p.reportId]))
  const told = persona.says.flatMap(({ kind, claims: all }) => all.map((c) => ({ ...c, kind })))
  const apart = new Set<string>(persona.contradictions)
  return (
    <>
      <div className="scroll" tabIndex={0} role="group" aria-label={say('links.persona')}>
        <table className="tbl per-t">
          <thead><tr><th scope="col">{say('links.says')}</th>{people.map((p) => <th key={`${p.reportId} ${p.person}`} scope="col"><bdi>{p.reference ?? p.reportId}</bdi></th>)}</tr></thead>
          <tbody>
            {persona.says.map(({ kind, claims }) => (
              <tr key={kind}>
                <th scope="row">{say(`links.says.${kind}`)}</th>
                {people.map((p) => {
                  const mine = claims.filter((c) => c.reportId === p.reportId && c.person === p.person)
                  return (
                    <td key={`${p.reportId} ${p.person}`} className={apart.has(kind) && mine.length > 0 ? 'attn' : ''}>
                      {mine.length === 0 ? <span className="unknown">{say('links.not-told')}</span>
                        : mine.map((c) => <span key={`${c.value} ${c.at}`} className="claim"><Provenance place={c.at} written={c.value}><bdi>{c.value}</bdi></Provenance></span>)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {told.length === 0 ? null : (
        <ExportButtons
          name="persona" about={first} rows={told} columns={[
            { id: 'report', head: say('links.col.report'), cell: (c) => c.reportId, text: (c) => references.get(c.reportId) ?? c.reportId },
            { id: 'person', head: say('links.says.person'), cell: (c) => c.person, text: (c) => c.person },
            { id: 'says', head: say('links.says'), cell: (c) => c.kind, text: (c) => say(`links.says.${c.kind}`) },
            { id: 'value', head: say('links.says.value'), cell: (c) => c.value, text: (c) => c.value },
            { id: 'place', head: say('parts.from.place'), cell: (c) => c.at, text: (c) => c.at },
          ]}
        />
      )}
      {persona.identities.length > SHOWN ? <p className="dim">{say('links.more', { count: persona.identities.length - SHOWN })}</p> : null}
      <p className={apart.size > 0 ? 'attn' : 'q'}>
        {apart.size > 0 ? say('links.persona.apart', { what: locale.list(persona.contradictions.map((k) => say(`links.says.${k}`))) }) : say('links.persona.agree')}
      </p>
    </>
  )
}
