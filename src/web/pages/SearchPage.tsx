import { useEffect, useState } from 'react'
import { signIds } from '../../conversation/contract.ts'
import { searchContract } from '../../desk/search.contract.ts'
import { useCall } from '../call.ts'
import { useAnnounce } from '../notices.ts'
import { useDraft } from '../drafts.ts'
import { useFocusAtEnd } from '../hooks/useFocusAtEnd.ts'
import { useKeys } from '../hooks/useKeys.ts'
import { Refused, Waiting } from '../parts/States.tsx'
import { useSay } from '../words/say.tsx'
import { Box } from './search/Box.tsx'
import { Found } from './search/Found.tsx'
import { ReadAs } from './search/ReadAs.tsx'
import './search/search.css'

/** What is asked: set when the reader asks, never while they type, since each asking stands in the log. `turn`: the same asked twice is asked twice. */
interface Asked {
  readonly typed: string
  readonly country: string
  readonly turn: number
}

/** One box over everything: what was typed is not kept in the address, and never in the log. */
export function SearchPage() {
  const say = useSay()
  const box = useFocusAtEnd()
  const [typed, type] = useDraft('search')
  const [country, choose] = useState('')
  const [asked, ask] = useState<Asked | null>(null)
  useKeys([{ key: '/', said: say('search.key.box'), run: () => {
    box.current?.focus()
    box.current?.select()
  } }])
  return (
    <>
      <header className="pagebar"><h1>{say('shell.search')}</h1></header>
      <div className="search">
        <Box box={box} typed={typed} type={type} country={country} choose={choose} ask={() => typed.trim() !== '' && ask({ typed: typed.trim().slice(0, 200), country, turn: (asked?.turn ?? 0) + 1 })} />
        {asked === null ? <p className="state">{say('search.hint')}</p> : <Answer key={asked.turn} {...asked} />}
      </div>
    </>
  )
}

/** What the box found for one asking. */
function Answer({ typed, country }: Omit<Asked, 'turn'>) {
  const [say, announce] = [useSay(), useAnnounce()]
  const question = { typed, signs: signIds.filter((id) => holdsAll(say.ifAny(`signs.${id}`) ?? '', typed)), ...(country === '' ? {} : { country }) }
  const found = useCall(searchContract.searchAll, question)
  const total = found.state === 'told' ? found.value.groups.reduce((n, g) => n + g.total, 0) : null
  useEffect(() => {
    if (total !== null) announce(say('search.announced', { count: total }))
  }, [total])
  if (found.state === 'waiting') return <Waiting />
  if (found.state === 'refused') return <Refused answer={found} />
  return <><ReadAs read={found.value.read} /><Found told={found.value} asked={question} /></>
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()

/** Whether a name in the reader's language holds every word that was typed; short ones say nothing. */
function holdsAll(name: string, typed: string): boolean {
  const words = fold(typed).split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '')
  const has = fold(name).split(/[^\p{L}\p{N}]+/u)
  return words.length > 0 && words.every((w) => w.length > 2 && has.some((h) => h.startsWith(w)))
}
