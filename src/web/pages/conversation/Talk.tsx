import { useState } from 'react'
import { ReasonDialog } from '../../parts/Dialog.tsx'
import { Notice, Refused } from '../../parts/States.tsx'
import { useSay } from '../../words/say.tsx'
import { Answers } from './Answers.tsx'
import { KeyLine, useTalkKeys } from './Keys.tsx'
import { Ledger } from './Ledger.tsx'
import { FilterSection, PersonSection, ReadingSection, SignsSection, TalksSection } from './Pane.tsx'
import { SignDialog, type Judging } from './SignDialogs.tsx'
import { SignPane } from './SignPane.tsx'
import { TurnList } from './TurnList.tsx'
import { TurnsOut } from './TurnsOut.tsx'
import { turnName, type TalkTold } from './told.ts'
import { useInHand, type InHand } from './useInHand.ts'
import { useOpening, type Opening } from './useOpening.ts'

interface Given {
  readonly id: string
  readonly told: TalkTold
  /** Grows whenever somebody judged something here. */
  readonly revision: number
  readonly onJudged: () => void
}

/** The conversations of a report: what they show, who did what when, the turns; beside them what is open, the sign in hand, what narrows. */
export function Talk({ id, told, revision, onJudged }: Given) {
  const say = useSay()
  const hand = useInHand(id, told, revision)
  const opening = useOpening(id, told)
  const [judging, setJudging] = useState<Judging | null>(null)
  useTalkKeys(hand, opening, setJudging)
  return (
    <>
      <div className="cv">
        <Main {...{ id, told, revision, hand, opening }} />
        <Pane {...{ told, hand, opening }} onJudge={setJudging} />
      </div>
      <KeyLine />
      {judging === null ? null : (
        <SignDialog
          id={id} judging={judging} turnSaid={turnName(say, told, judging.turn.turn)} text={opening.opened.texts.get(judging.turn.turn)} onQuote={(sign, value) => opening.opened.quote(judging.turn.turn, sign, value)}
          onDone={onJudged} onClose={() => setJudging(null)}
        />
      )}
      <WhyDialog id={id} opening={opening} />
    </>
  )
}

type Shown = Omit<Given, 'onJudged'> & { readonly hand: InHand; readonly opening: Opening }

function Main({ id, told, revision, hand, opening }: Shown) {
  const say = useSay()
  const [sight, setSight] = useState<readonly [number, number] | null>(null)
  const { turns } = hand
  return (
    <div className="cv-main">
      {told.isCut ? <Notice tone="attention">{say('conversation.cut')}</Notice> : null}
      {told.isEarlier ? <Notice>{say('conversation.earlier')}</Notice> : null}
      {told.answers === null ? null : <Answers told={told} answers={told.answers} onTurn={hand.jump} />}
      <Ledger id={id} told={told} narrowed={hand.narrowed} lit={litOf(hand, sight)} revision={revision} onTurn={hand.jump} />
      {opening.wrong === '' ? null : <Notice tone="attention">{opening.wrong}</Notice>}
      {turns.refused === null
        ? <TurnList key={hand.key} {...{ told, hand }} opened={opening.opened} onSight={(from, to) => setSight([from, to])} onToggle={opening.toggle} />
        : <Refused answer={{ ...turns.refused, again: () => turns.again() }} />}
      {turns.here.length === 0 ? null : <TurnsOut told={told} turns={turns.here} />}
    </div>
  )
}

/** First and last turn in sight, for the chart. */
function litOf({ turns, isNarrowed }: InHand, sight: readonly [number, number] | null): readonly [number, number] | null {
  if (sight === null || !isNarrowed) return sight
  const [from, to] = [turns.at(sight[0])?.turn, turns.at(sight[1])?.turn]
  return from === undefined || to === undefined ? null : [from, to]
}

function Pane({ told, hand, opening, onJudge }: Omit<Shown, 'id' | 'revision'> & { readonly onJudge: (judging: Judging) => void }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const { turn, sign, narrowed, narrow } = hand
  const { texts } = opening.opened
  const filters = { told, narrowed, onNarrow: narrow }
  return (
    <aside className={`pane${isOpen ? ' unfolded' : ''}`} aria-label={say('conversation.pane')}>
      <button type="button" className="btn fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say('conversation.pane')}</button>
      <ReadingSection
        told={told} talk={turn?.talk ?? narrowed.talk ?? 0} open={texts.size} isTurnOpen={turn !== undefined && texts.has(turn.turn)} onToggle={() => opening.toggle(turn)} onCloseAll={opening.closeAll}
        onAround={() => opening.around(turn)} onJump={hand.jump}
      />
      {turn === undefined ? null : <SignPane told={told} turn={turn} sign={sign} text={texts.get(turn.turn)} onJudge={onJudge} />}
      <FilterSection {...filters} total={hand.turns.total} />
      {told.talks.length > 1 ? <TalksSection {...filters} /> : null}
      <SignsSection {...filters} />
      <PersonSection {...filters} />
    </aside>
  )
}

function WhyDialog({ id, opening: { asking, open, stopAsking } }: { readonly id: string; readonly opening: Opening }) {
  const say = useSay()
  if (asking === null) return null
  return (
    <ReasonDialog
      title={say('conversation.reading.why')} said={say('conversation.reading.why.said', { count: asking.length })} verb={say('conversation.reading.go')} draft={`open ${id}`}
      onGive={(reason) => open(asking, reason)} onClose={stopAsking}
    />
  )
}
