import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useNow } from '../../clock.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

const rotations = ['sterna key show', 'sterna key rotate --unit', 'sterna key rotate --case ID', 'sterna key rotate --root --new-key-file FILE'] as const

/** Which keys there are, how many and how old; no key is ever shown. Keys turn by a command on the machine, where the root is. */
export function KeysPart() {
  const [say, locale, now] = [useSay(), useLocale(), useNow()]
  const keys = useCall(houseContract.keys, {})
  const age = (at: string | null) => (at === null ? <span className="dim">{say('admin.keys.none')}</span> : <span className="two"><bdi>{locale.date(at, 'long')}</bdi><span className="q">{say('admin.keys.age', { time: locale.left(at, now) })}</span></span>)
  return (
    <Section title={say('admin.part.keys')} said={say('admin.keys.said')}>
      <Told called={keys}>{({ vault, log }) => (
        <>
          <DataTable
            caption={say('admin.keys.vault')} isCaptionShown rows={vault} keyOf={(k) => k.kind} exportName="keys"
            columns={[
              { id: 'kind', head: say('admin.keys.kind'), text: (k) => k.kind, cell: (k) => <span className="two"><b>{say.ifAny(`admin.keys.${k.kind}`) ?? k.kind}</b><span className="q">{say.ifAny(`admin.keys.${k.kind}.said`) ?? ''}</span></span> },
              { id: 'live', head: say('admin.keys.live'), text: (k) => k.live, isNumber: true, cell: (k) => locale.number(k.live) },
              { id: 'version', head: say('admin.keys.version'), text: (k) => k.version, isNumber: true, cell: (k) => locale.number(k.version) },
              { id: 'oldest', head: say('admin.keys.oldest'), text: (k) => k.oldest, cell: (k) => age(k.oldest) },
              { id: 'newest', head: say('admin.keys.newest'), text: (k) => k.newest, cell: (k) => age(k.newest) },
              { id: 'destroyed', head: say('admin.keys.destroyed'), text: (k) => k.destroyed, isNumber: true, cell: (k) => locale.number(k.destroyed) },
            ]}
          />
          <DataTable
            caption={say('admin.keys.log-keys')} isCaptionShown rows={log} keyOf={(k) => `${k.use} ${k.vkey}`} exportName="log-keys"
            columns={[
              { id: 'use', head: say('admin.keys.use'), text: (k) => k.use, cell: (k) => say(`admin.keys.use.${k.use}`) },
              { id: 'current', head: say('admin.state'), text: (k) => (k.current ? 'current' : 'earlier'), cell: (k) => say(k.current ? 'admin.keys.current' : 'admin.keys.earlier') },
              { id: 'vkey', head: say('evidence.public-key'), text: (k) => k.vkey, cell: (k) => <bdi className="mono wraps">{k.vkey}</bdi> },
            ]}
          />
        </>
      )}</Told>
      <h3>{say('admin.keys.turn')}</h3>
      <p className="read q">{say('admin.keys.turn.said')}</p>
      <ul className="commands">{rotations.map((c) => <li key={c}><code dir="ltr">{c}</code></li>)}</ul>
    </Section>
  )
}
