import type { Found } from '../../../custody/verify/problems.ts'
import { useSay } from '../../words/say.tsx'

/** What is wrong, each in words with its place; the place is a path of the log or of the parcel. */
export function Problems({ problems }: { readonly problems: readonly Found[] }) {
  const say = useSay()
  if (problems.length === 0) return null
  return (
    <ul className="problems">
      {problems.map((p) => {
        const entry = /\bentry (\d+)/.exec(p.message)?.[1]
        return (
          <li key={`${p.code} ${p.where}`}>
            <b>{say.ifAny(`evidence.fault.${p.code}`) ?? p.message}</b>
            <span className="q">{entry === undefined ? null : <>{say('evidence.at-entry')} <bdi className="mono">{entry}</bdi> · </>}<bdi className="mono">{p.where}</bdi></span>
          </li>
        )
      })}
    </ul>
  )
}
