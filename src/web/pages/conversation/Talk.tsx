import { useEffect, useRef, useState } from 'react'
import { signIds, talkActs } from '../../../conversation/contract.ts'
import { useAddress } from '../../hooks/useAddress.ts'
import { useAnnounce } from '../../hooks/useAnnounce.ts'
import { useSession } from '../../hooks/useSession.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { Notice, Refused } from '../../parts/States.tsx'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { useSay } from '../../words/say.tsx'
import { Answers } from './Answers.tsx'
import { Ledger } from './Ledger.tsx'
import { FilterSection, PersonSection, ReadingSection, SignsSection, TalksSection } from './Pane.tsx'
import { SignDialog, type Judging } from './SignDialogs.tsx'
import { SignPane } from './SignPane.tsx'
import { SPAN, TurnList } from './TurnList.tsx'
import type { Narrowed, SignTold, TalkTold, TurnTold } from './told.ts'
import { useOpened } from './useOpened.ts'
import { useTurns } from './useTurns.ts'

/** Turns before and after a sign that are opened around it. */
const AROUND = 5

/** What the address narrows; words that nothing bears narrow nothing. */
function narrowedBy(value: (name: string) => string | null): Narrowed {
  const [act, sign] = [talkActs.find((a) => a === value('act')), signIds.find((s) => s === value('sign'))]
  const numbered = (name: 'by' | 'talk') => (/^\d{1,6}$/.test(value(name) ?? '') ? { [name]: Number(value(name)) } : {})
  return { ...numbered('talk'), ...numbered('by'), ...(sign !== undefined ? { sign } : act !== undefined ? { act } : {}) }
}

/** The conversations of a report. */
export function Talk({ id, told, revision, onJudged }: { readonly id: string; readonly told: TalkTold; readonly revision: number; readonly onJudged: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const { rights } = useSession()
  const [value, setAddress] = useAddress()
  const narrowed = narrowedBy(value)
  const key = JSON.stringify(narrowed)
  const turns = useTurns(id, narrowed, revision)
  const opened = useOpened(id)
  const [current, setCurrent] = useState({ rank: 0, turn: 0 })
  const [span, setSpan] = useState(0)
  const [sight, setSight] = useState<readonly [number, number] | null>(null)
  const [chosen, setChosen] = useState<SignTold['sign'] | null>(null)
  const [judging, setJudging] = useState<Judging | null>(null)
  const [asking, setAsking] = useState<readonly number[] | null>(null)
  const [wrong, setWrong] = useState('')
  const [isPaneOpen, setPaneOpen] = useState(false)
  const total = turns.total ?? 0
  const turn = turns.at(current.rank)
  const sign = turn?.signs.find((s) => s.sign === chosen) ?? turn?.signs.find((s) => s.state !== 'rejected') ?? turn?.signs[0] ?? null
  const isNarrowed = key !== '{}'

  const goTo = (rank: number): void => {
    if (rank < 0 || rank >= total) return
    setChosen(null)
    if (rank < span || rank >= span + SPAN) setSpan(Math.floor(rank / SPAN) * SPAN)
    setCurrent((was) => ({ rank, turn: was.turn + 1 }))
  }
  const wanted = useRef<number | null>(null)
  const narrow = (change: Readonly<Record<string, string | null>>): void => {
    setSpan(0)
    setCurrent({ rank: 0, turn: 0 })
    setChosen(null)
    setAddress(change)
  }
  const jump = (to: number): boolean => {
    if (to < 0 || to >= told.turns) return false
    if (!isNarrowed) goTo(to)
    else {
      wanted.current = to
      narrow({ by: null, act: null, sign: null, talk: null })
    }
    return true
  }
  useEffect(() => {
    if (wanted.current === null || isNarrowed || turns.total === null) return
    const to = wanted.current
    wanted.current = null
    goTo(to)
  }, [isNarrowed, turns.total])
  const open = async (list: readonly number[], reason?: string): Promise<string | null> => {
    setWrong('')
    const done = await opened.open(list.slice(0, told.policy.turnsAtOnce), reason)
    if (done === 'done') {
      announce(say('conversation.opened', { count: list.length }))
      return null
    }
    if (done === 'reason') {
      setAsking(list)
      return null
    }
    setWrong(done.said)
    return done.said
  }
  const toggle = (t: TurnTold): void => {
    if (!rights.has('report.text')) return
    if (opened.texts.has(t.turn)) opened.close(t.turn)
    else void open([t.turn])
  }
  const around = (): void => {
    if (turn === undefined || !rights.has('report.text')) return
    const from = Math.max(0, turn.turn - AROUND)
    void open(Array.from({ length: Math.min(told.turns - from, AROUND * 2 + 1) }, (_, i) => from + i))
  }
  const closeAll = (): void => {
    if (opened.texts.size === 0) return
    opened.closeAll()
    announce(say('conversation.closed'))
  }
  const toSign = useNextSign(turns, current.rank, total, goTo)
  const judge = (verb: 'keep' | 'reject' | 'correct'): void => {
    if (turn !== undefined && sign !== null && rights.has('sign.judge')) setJudging({ verb, turn, sign })
  }
  useKeys([
    { key: 'j', said: say('conversation.key.down'), run: () => goTo(current.rank + 1) }, { key: 'k', said: say('conversation.key.up'), run: () => goTo(current.rank - 1) },
    { key: 'o', said: say('conversation.key.open'), run: () => void (turn !== undefined && toggle(turn)) }, { key: 'O', said: say('conversation.key.around'), run: around },
    { key: 'n', said: say('conversation.key.next'), run: () => void toSign(1) }, { key: 'p', said: say('conversation.key.before'), run: () => void toSign(-1) },
    { key: 'y', said: say('conversation.key.keep'), run: () => judge('keep') }, { key: 'x', said: say('conversation.key.reject'), run: () => judge('reject') },
    { key: 'c', said: say('conversation.key.correct'), run: () => judge('correct') },
    { key: 'a', said: say('conversation.key.add'), run: () => void (turn !== undefined && rights.has('sign.judge') && setJudging({ verb: 'add', turn, sign: null })) },
    { key: 'f', said: say('conversation.key.filter'), run: () => document.querySelector<HTMLElement>('[data-filter="sign"]')?.focus() },
    { key: 'g', said: say('conversation.key.jump'), run: () => document.querySelector<HTMLElement>('[data-jump="turn"]')?.focus() },
    ...talkActs.map((act, i) => ({ key: String(i + 1), said: say(`signs.act.${act}`), run: () => narrow({ act: narrowed.act === act ? null : act, sign: null }) })),
    { key: 'Escape', said: say('conversation.key.close'), run: closeAll },
  ])
  const lit = litOf(turns, sight, isNarrowed)
  return (
    <>
      <div className="cv">
        <div className="cv-main">
          {told.isCut ? <Notice tone="attention">{say('conversation.cut')}</Notice> : null}
          {told.isEarlier ? <Notice>{say('conversation.earlier')}</Notice> : null}
          {told.answers === null ? null : <Answers told={told} answers={told.answers} onTurn={jump} />}
          <Ledger id={id} told={told} narrowed={narrowed} lit={lit} revision={revision} onTurn={jump} />
          {wrong === '' ? null : <Notice tone="attention">{wrong}</Notice>}
          {turns.refused === null ? (
            <TurnList
              key={key} {...{ told, turns, total, span, current, chosen: sign?.sign ?? null, opened }} onSpan={(first) => goTo(first)} onSight={(from, to) => setSight([from, to])} onToggle={toggle}
              onChoose={(rank, s) => {
                setCurrent((was) => (was.rank === rank ? was : { ...was, rank }))
                setChosen(s)
              }}
            />
          ) : <Refused answer={{ ...turns.refused, again: turns.again }} />}
        </div>
        <aside className={`pane${isPaneOpen ? ' unfolded' : ''}`} aria-label={say('conversation.pane')}>
          <button type="button" className="btn fold" aria-expanded={isPaneOpen} onClick={() => setPaneOpen(!isPaneOpen)}>{say('conversation.pane')}</button>
          <ReadingSection told={told} open={opened.texts.size} isTurnOpen={turn !== undefined && opened.texts.has(turn.turn)} onToggle={() => void (turn !== undefined && toggle(turn))} onCloseAll={closeAll} onAround={around} onJump={jump} />
          {turn === undefined ? null : <SignPane told={told} turn={turn} sign={sign} text={opened.texts.get(turn.turn)} onJudge={setJudging} />}
          <FilterSection {...{ told, narrowed }} total={turns.total} onNarrow={narrow} />
          {told.talks.length > 1 ? <TalksSection {...{ told, narrowed }} onNarrow={narrow} /> : null}
          <SignsSection {...{ told, narrowed }} onNarrow={narrow} />
          <PersonSection {...{ told, narrowed }} onNarrow={narrow} />
        </aside>
      </div>
      <KeyLine />
      {judging === null ? null : <SignDialog id={id} judging={judging} onDone={onJudged} onClose={() => setJudging(null)} />}
      {asking === null ? null : (
        <ReasonDialog
          title={say('conversation.reading.why')} said={say('conversation.reading.why.said', { count: asking.length })} verb={say('conversation.reading.go')} draft={`open ${id}`}
          onGive={(reason) => open(asking, reason)} onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

/** First and last turn in sight, for the chart. */
function litOf(turns: ReturnType<typeof useTurns>, sight: readonly [number, number] | null, isNarrowed: boolean): readonly [number, number] | null {
  if (sight === null) return null
  if (!isNarrowed) return sight
  const [from, to] = [turns.at(sight[0])?.turn, turns.at(sight[1])?.turn]
  return from === undefined || to === undefined ? null : [from, to]
}

/** Goes to the next turn with a sign, or the one before: on the page in hand first, then where the server says. */
function useNextSign(turns: ReturnType<typeof useTurns>, rank: number, total: number, goTo: (rank: number) => void) {
  const shows = (t: TurnTold | undefined): boolean => t?.signs.some((s) => s.state !== 'rejected' && !s.weak) === true
  return async (step: 1 | -1): Promise<void> => {
    const at = rank + step
    if (at < 0 || at >= total) return
    const page = await turns.page(at)
    if (page === null) return
    for (let i = at - page.from; i >= 0 && i < page.turns.length; i += step) if (shows(page.turns[i])) return goTo(page.from + i)
    const beyond = step === 1 ? page.after : page.before
    if (beyond !== null) goTo(beyond)
  }
}

const KEYS = [
  [['j', 'k'], 'conversation.key.down'], [['o'], 'conversation.key.open'], [['O'], 'conversation.key.around'], [['n', 'p'], 'conversation.key.next'], [['y'], 'conversation.key.keep'],
  [['x'], 'conversation.key.reject'], [['a'], 'conversation.key.add'], [['1–7'], 'conversation.key.filter'], [['esc'], 'conversation.key.close'], [['?'], 'shell.key.keys'],
] as const

function KeyLine() {
  const say = useSay()
  return <footer className="keys" aria-label={say('conversation.keys')}>{KEYS.map(([keys, said]) => <span key={said}>{keys.map((k) => <kbd key={k}>{k}</kbd>)} {say(said)}</span>)}</footer>
}
