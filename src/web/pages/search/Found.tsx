import { useState } from 'react'
import { useLocation } from 'wouter'
import { searchContract } from '../../../desk/search.contract.ts'
import { call } from '../../call.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { Empty, useRefusalWords } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { FoundGroup } from './FoundGroup.tsx'
import { FoundOffences } from './FoundOffences.tsx'
import { keyOf, readOn, type Asked, type Group, type Told } from './shapes.ts'

/** What the box found, group by group; `j` and `k` go through all of it. */
export function Found({ told, asked }: { readonly told: Told; readonly asked: Asked }) {
  const [say, refusal] = [useSay(), useRefusalWords()]
  const [, go] = useLocation()
  const [groups, setGroups] = useState<readonly Group[]>(told.groups)
  const [offences, setOffences] = useState(told.offences)
  const [chosen, choose] = useState<string | null>(null)
  const [wrong, setWrong] = useState('')
  const order = groups.flatMap((g) => g.hits.map((h) => keyOf(g, h)))
  const step = (by: number): void => {
    const next = order[Math.max(0, Math.min(order.length - 1, (chosen === null ? -1 : order.indexOf(chosen)) + by))]
    if (next === undefined) return
    choose(next)
    document.getElementById(`hit ${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = (): void => void (chosen !== null && go(`/reports/${chosen.split(' ')[1] ?? ''}`))
  useKeys([
    { key: 'j', said: say('parts.key.next'), run: () => step(1) }, { key: 'k', said: say('parts.key.before'), run: () => step(-1) }, { key: 'Enter', said: say('search.key.open'), run: open },
  ])
  const goOn = async (group: Group['group'] | 'offences', from: number): Promise<void> => {
    const more = await call(searchContract.searchAll, { ...asked, group, from })
    if (!more.ok) return setWrong(refusal(more))
    setWrong('')
    if (group === 'offences') return setOffences((was) => readOn(was, from, more.value.offences))
    const [next] = more.value.groups
    return next === undefined ? undefined : setGroups((was) => was.map((g) => (g.group === group ? readOn(g, from, next) : g)))
  }
  const shown = groups.filter((g) => g.hits.length > 0 || (g.askTheOwner?.length ?? 0) > 0)
  return (
    <>
      {wrong === '' ? null : <p role="alert" className="attn">{wrong}</p>}
      {shown.length === 0 && offences.hits.length === 0 ? <Empty title={say('search.nothing')}><p>{say('search.nothing.said')}</p></Empty> : null}
      {shown.map((g) => <FoundGroup key={g.group} group={g} chosen={chosen} choose={(h) => choose(keyOf(g, h))} more={() => g.next !== null && void goOn(g.group, g.next)} />)}
      {offences.hits.length === 0 ? null : <FoundOffences told={offences} more={() => offences.next !== null && void goOn('offences', offences.next)} />}
    </>
  )
}
