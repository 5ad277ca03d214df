import { useState } from 'react'
import { hashSetContract } from '../../../desk/hash-set.contract.ts'
import { useCall } from '../../call.ts'
import { useDraft } from '../../drafts.ts'
import { Refused, Waiting } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { Opinion } from '../../parts/Opinion.tsx'
import { HashName } from './HashName.tsx'
import { JudgeHash } from './JudgeHash.tsx'

/** Looks up one hash in all sets, and lets whoever may overrule it. */
export function LookUp({ mayJudge }: { readonly mayJudge: boolean }) {
  const say = useSay()
  const [written, setWritten] = useDraft('look-up hash')
  const [wanted, setWanted] = useState<string | null>(null)
  const found = useCall(hashSetContract.opinions, wanted === null ? null : { hash: wanted })
  return (
    <section className="sec" aria-labelledby="look-up">
      <h2 id="look-up">{say('media.look-up.title')}</h2>
      <form
        className="look-up" role="search" aria-labelledby="look-up" noValidate onSubmit={(event) => {
          event.preventDefault()
          if (written.trim() === wanted) found.again()
          else setWanted(written.trim() === '' ? null : written.trim())
        }}
      >
        <label className="sr" htmlFor="hash">{say('media.look-up.hash')}</label>
        <input id="hash" className="input" maxLength={4_000} spellCheck={false} autoComplete="off" dir="ltr" value={written} placeholder="sha256:…" onChange={(event) => setWritten(event.target.value)} />
        <button type="submit" className="btn">{say('media.look-up.go')}</button>
      </form>
      {wanted === null ? <p className="q xs">{say('media.look-up.said')}</p>
        : found.state === 'waiting' ? <Waiting /> : found.state === 'refused' ? <Refused answer={found} /> : (
          <div className="found" role="status">
            {found.value.hits.length === 0 ? <p>{say('media.look-up.none')}</p> : <ul className="list">{found.value.hits.map((h, i) => <li key={`${i} ${h.set}`}><Opinion hit={h} /></li>)}</ul>}
            {mayJudge ? found.value.stored.map((hash) => <div key={hash.kind}><HashName hash={hash} /> <JudgeHash what="overrule" hash={hash} onDone={found.again} /></div>) : null}
          </div>
        )}
    </section>
  )
}
