import { talkActs } from '../../../conversation/contract.ts'
import { useKeys } from '../../hooks/useKeys.ts'
import { useSession } from '../../session.ts'
import { useSay } from '../../words/say.tsx'
import type { Judging } from './SignDialogs.tsx'
import { toNextSign, type InHand } from './useInHand.ts'
import type { Opening } from './useOpening.ts'

const focus = (of: string): void => document.querySelector<HTMLElement>(of)?.focus()

/** Every key of the page. */
export function useTalkKeys(hand: InHand, opening: Opening, onJudge: (judging: Judging) => void): void {
  const say = useSay()
  const { rights } = useSession()
  const { turn, sign, current, narrowed } = hand
  const judge = (verb: 'keep' | 'reject' | 'correct'): void => {
    if (turn !== undefined && sign !== null && rights.has('sign.judge')) onJudge({ verb, turn, sign })
  }
  useKeys([
    { key: 'j', said: say('conversation.key.down'), run: () => hand.goTo(current.rank + 1) },
    { key: 'k', said: say('conversation.key.up'), run: () => hand.goTo(current.rank - 1) },
    { key: 'o', said: say('conversation.key.open'), run: () => opening.toggle(turn) },
    { key: 'O', said: say('conversation.key.around'), run: () => opening.around(turn) },
    { key: 'n', said: say('conversation.key.next'), run: () => void toNextSign(hand, 1) },
    { key: 'p', said: say('conversation.key.before'), run: () => void toNextSign(hand, -1) },
    { key: 'y', said: say('conversation.key.keep'), run: () => judge('keep') },
    { key: 'x', said: say('conversation.key.reject'), run: () => judge('reject') },
    { key: 'c', said: say('conversation.key.correct'), run: () => judge('correct') },
    { key: 'a', said: say('conversation.key.add'), run: () => void (turn !== undefined && rights.has('sign.judge') && onJudge({ verb: 'add', turn, sign: null })) },
    { key: 'f', said: say('conversation.key.filter'), run: () => focus('[data-filter="sign"]') },
    { key: 'g', said: say('conversation.key.jump'), run: () => focus('[data-jump="turn"]') },
    ...talkActs.map((act, i) => ({ key: String(i + 1), said: say(`signs.act.${act}`), run: () => hand.narrow({ act: narrowed.act === act ? null : act, sign: null }) })),
    { key: 'Escape', said: say('conversation.key.close'), run: opening.closeAll },
  ])
}

const KEYS = [
  [['j', 'k'], 'conversation.key.down'], [['o'], 'conversation.key.open'], [['O'], 'conversation.key.around'], [['n', 'p'], 'conversation.key.next'], [['y'], 'conversation.key.keep'],
  [['x'], 'conversation.key.reject'], [['a'], 'conversation.key.add'], [['1–7'], 'conversation.key.filter'], [['esc'], 'conversation.key.close'], [['?'], 'shell.key.keys'],
] as const

/** The keys used most, at the foot of the page. */
export function KeyLine() {
  const say = useSay()
  return <footer className="keys" aria-label={say('conversation.keys')}>{KEYS.map(([keys, said]) => <span key={said}>{keys.map((k) => <kbd key={k}>{k}</kbd>)} {say(said)}</span>)}</footer>
}
