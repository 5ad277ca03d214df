import type { z } from 'zod'
import type { linksContract } from '../../../desk/links.contract.ts'
import { Provenance } from '../../parts/Provenance.tsx'
import { useLocale } from '../../hooks/useLocale.ts'
import { useSay } from '../../words/say.tsx'

/** A possible persona as the server tells it. */
export type PersonaTold = z.output<typeof linksContract.personas.output>['personas'][number]

const SHOWN = 4

/** What each of the people who may be one says of themselves; what cannot all be true is amber and said. */
export function PersonaTable({ persona }: { readonly persona: PersonaTold }) {
  const say = useSay()
  const locale = useLocale()
  const people = persona.identities.slice(0, SHOWN)
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
      {persona.identities.length > SHOWN ? <p className="dim">{say('links.more', { count: persona.identities.length - SHOWN })}</p> : null}
      <p className={apart.size > 0 ? 'attn' : 'q'}>
        {apart.size > 0 ? say('links.persona.apart', { what: locale.list(persona.contradictions.map((k) => say(`links.says.${k}`))) }) : say('links.persona.agree')}
      </p>
    </>
  )
}
