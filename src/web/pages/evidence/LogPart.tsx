import { useEffect, useState } from 'react'
import { logContract } from '../../../custody/contract.ts'
import { call, useCall } from '../../call.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useAnnounce } from '../../notices.ts'
import { usePeople } from '../../hooks/usePeople.ts'
import { Empty, Notice, Refused, useRefusalWords, Waiting } from '../../parts/States.tsx'
import { saveFile } from '../../save.ts'
import { useSay } from '../../words/say.tsx'
import { LogFilters } from './LogFilters.tsx'
import { LogTable } from './LogTable.tsx'
import type { Entry } from './told.ts'

const PAGE = 100

/** What is asked for, as the address says it. `person` and `report` are both what an entry is about: one of them at a time. */
function useWanted() {
  const [value] = useAddress()
  const result = value('result')
  // Days of the reader's zone: not all of them are 24 hours long.
  const day = (name: string, dayAfter: number): string | undefined => {
    const given = new Date(`${value(name) ?? ''}T00:00:00`)
    given.setDate(given.getDate() + dayAfter)
    return Number.isNaN(given.getTime()) ? undefined : given.toISOString()
  }
  const word = (name: string): string | undefined => value(name)?.trim().slice(0, 200) || undefined
  return {
    who: word('who'), subject: word('person') ?? word('report'), event: word('event'), from: day('from', 0), to: day('to', 1),
    result: result === 'done' || result === 'refused' ? result : undefined, limit: PAGE,
  } as const
}

/** The log of the unit, the newest first, page by page. Reading it leaves an entry of its own. */
export function LogPart() {
  const [say, announce] = [useSay(), useAnnounce()]
  const wanted = useWanted()
  const key = JSON.stringify(wanted)
  const people = usePeople()
  const first = useCall(logContract.entries, wanted)
  const [older, setOlder] = useState<{ readonly key: string; readonly entries: readonly Entry[]; readonly last: boolean }>({ key, entries: [], last: false })
  const [wrong, setWrong] = useState('')
  const words = useRefusalWords()
  const count = first.state === 'told' ? first.value.entries.length : null
  useEffect(() => {
    if (count !== null) announce(say('evidence.log.count', { count }))
  // Told once for each answer.
  }, [key, count])
  const more = older.key === key ? older : { key, entries: [], last: false }
  const entries = first.state === 'told' ? [...first.value.entries, ...more.entries] : []
  const isWhole = more.last || (first.state === 'told' && first.value.entries.length < PAGE)
  const goOn = async (): Promise<void> => {
    const told = await call(logContract.entries, { ...wanted, before: entries.at(-1)?.id })
    if (!told.ok) return setWrong(words(told))
    setOlder({ key, entries: [...more.entries, ...told.value.entries], last: told.value.entries.length < PAGE })
    return setWrong('')
  }
  const takeOut = async (index: number): Promise<void> => {
    const told = await call(logContract.proof, { index })
    if (!told.ok) return setWrong(told.code === 'not-found' ? say('evidence.proof.not-yet') : words(told))
    saveFile(`entry-${index}.json`, 'application/json', new TextEncoder().encode(told.value))
    announce(say('evidence.proof.saved', { index }))
    return setWrong('')
  }
  return (
    <>
      <LogFilters people={people} />
      {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
      {first.state === 'waiting' ? <Waiting /> : null}
      {first.state === 'refused' ? <Refused answer={first} /> : null}
      {first.state === 'told' && entries.length === 0 ? <Empty title={say('evidence.log.none')}><p>{say('evidence.log.none.said')}</p></Empty> : null}
      {entries.length === 0 ? null : (
        <section className="sec" aria-label={say('evidence.part.log')} aria-busy={first.state === 'told' && first.stale}>
          <LogTable entries={entries} nameOf={people.nameOf} onTakeOut={(index) => void takeOut(index)} />
          <div className="btns">
            {isWhole ? <p className="q">{say('evidence.log.end', { count: entries.length })}</p> : <button type="button" className="btn" onClick={() => void goOn()}>{say('evidence.log.older')}</button>}
            <button type="button" className="btn bare" onClick={first.again}>{say('evidence.log.newest')}</button>
          </div>
        </section>
      )}
    </>
  )
}
