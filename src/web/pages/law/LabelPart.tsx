import { Fragment } from 'react'
import { Recorded } from '../../parts/Recorded.tsx'
import { Told } from '../../parts/Told.tsx'
import { useSay } from '../../words/say.tsx'
import { Checked } from './Checked.tsx'
import type { Across } from './shapes.ts'

const parts = ['child', 'abuse', 'exploitation', 'childOnChild'] as const

/** The safeguarding label, kept apart from the offences; what is not shown is no clearance. */
export function LabelPart({ label }: { readonly label: Across['label'] }) {
  const say = useSay()
  return (
    <section className="sec label" aria-labelledby="label-head">
      <h2 id="label-head">{say('law.label')}</h2>
      <p className="q">{say('law.label.said')}</p>
      <dl className="kv">
        {parts.map((p) => (
          <div key={p} className="pair">
            <dt>{say(`laws.label.${p}`)}</dt>
            <dd><b className={label[p].is === 'yes' ? '' : 'unknown'}>{say(`laws.shown.${label[p].is}`)}</b> <span className="dim">{label[p].reasons.map((reason, i) => <Fragment key={i}><Told of={reason} /> </Fragment>)}</span></dd>
          </div>
        ))}
        <div className="pair"><dt lang="en"><bdi>{label.exploitation.term}</bdi></dt><dd><Recorded text={`${label.exploitation.definition} (${label.exploitation.source})`} /> <Checked verified={label.exploitation.verified} short /></dd></div>
      </dl>
    </section>
  )
}
