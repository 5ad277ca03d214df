import { familiarity, strangeness } from '../meeting.ts'
import { isAmongKin } from '../scene.ts'
import { together } from '../together.ts'
import { places, times } from '../words/meeting.ts'
import { onTheWay } from './meeting-arranged/on-the-way.ts'
import { steps } from './meeting-arranged/steps.ts'
import { sign, type Heard, type HeardTurn, type Stood, type TalkView, type Weighed } from './plug.ts'

const TURNS_BACK = 25
/** Place and time are settled within so many turns of the proposal or the yes. */
const SETTLING = 8
const CLOCK = /^(?:[01]?\d|2[0-3])(?:h[0-5]?\d?|am|pm|uhr)$/

/** Place and time stand, or a step was taken. */
export const meetingArranged = sign({
  id: 'meeting-arranged',
  label: 'Meeting arranged',
  why: 'place and time of a meeting stand, or a step towards it was taken',
  ground: {
    text: 'A meeting arranged within days is among what has to be acted on first',
    source: 'Winters, Kaylor and Jeglic, Sexual offenders contacting children online, Journal of Sexual Aggression 23, 2017',
    mark: 'U',
  },
  phrases: together(steps, onTheWay),
  hints: together(places, times),
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Weighed {
  const { turn } = talk
  const refused = turn.cues.has('reported') || turn.cues.has('refuse') || turn.cues.has('delay')
  const proposal = refused ? null : lastProposal(talk)
  const value = turn.tokens.slice(Math.max(0, heard.from), heard.to).map((t) => t.text).join(' ')
  if (isOnlyYes(talk)) return { verdict: 'no' }
  if (heard.role === 'phrase') return refused ? { verdict: 'no' } : stepTaken(heard, proposal, talk, value)
  if (proposal === null) return atOnce(refused, talk, value)
  if (isArranged(talk, proposal) || !isSettledHere(proposal, talk)) return { verdict: 'no' }
  const isOpen = proposal.weak || isAsking(talk) || (proposal.turn === turn.index && !hasHour(turn) && !isAgreed(talk)) // a day alone still proposes
  return { verdict: isOpen ? 'weak' : 'yes', why: 'place and time of the meeting stand', value }
}

/** Place and hour in one turn, with no proposal before that is known: it was made elsewhere or in other words. */
function atOnce(refused: boolean, talk: TalkView, value: string): Weighed {
  if (talk.turn.heard.some(
    (h) => h.role === 'phrase' && h.sign === 'threat',
  ) || refused || !hasPlace(talk.turn) || !hasHour(talk.turn) || isAsking(talk) || isAmongKin(talk)) return { verdict: 'no' }
  const strange = strangeness(talk)
  if (strange < 1 || familiarity(talk) >= strange) return { verdict: 'no' }
  return { verdict: strange >= 2 ? 'yes' : 'weak', why: 'names a place and an hour to meet', value }
}

/** Whether place and time stand since the proposal, one of them in this turn. */
function isSettledHere(proposal: Stood, talk: TalkView): boolean {
  const { turn } = talk
  const ago = turn.index - proposal.turn
  if (ago > SETTLING || (!hasPlace(turn) && !hasTime(turn))) return false
  const since = [turn, ...talk.before(ago)]
  return since.some(hasPlace) && since.some(hasTime)
}

function stepTaken({ language }: Heard, proposal: Stood | null, talk: TalkView, value: string): Weighed {
  const why = 'a step towards the meeting was taken'
  if (language === 'any') return { verdict: 'yes', why }
  if (proposal !== null) return { verdict: proposal.weak || isAsking(talk) ? 'weak' : 'yes', why, value }
  const isStrange = strangeness(talk) >= 2 && familiarity(talk) === 0 && !isAmongKin(talk)
  return isStrange ? { verdict: 'weak', why, value } : { verdict: 'no' }
}

/** A yes that names not both place and time settles nothing by itself. */
function isOnlyYes(talk: TalkView): boolean {
  return talk.stood(1, 'meeting-agreed').length > 0 && !(hasPlace(talk.turn) && hasTime(talk.turn))
}

/** What is still asked does not stand. */
function isAsking({ turn }: TalkView): boolean {
  return turn.tokens.some((t) => t.ask)
}

function lastProposal(talk: TalkView): Stood | null {
  const all = talk.stood(TURNS_BACK, 'meeting-proposed', 'meeting-agreed', 'meeting-arranged')
  return all.find((s) => !s.weak && s.sign === 'meeting-proposed') ?? all.find((s) => !s.weak) ?? all.at(-1) ?? null
}

/** Place and time stood before and nothing new was proposed since. */
function isArranged(talk: TalkView, proposal: Stood): boolean {
  return talk.stood(TURNS_BACK, 'meeting-arranged').some((s) => !s.weak && s.turn >= proposal.turn && s.turn < talk.turn.index)
}

function hasPlace(turn: HeardTurn): boolean {
  return turn.cues.has('place')
}

function hasTime(turn: HeardTurn): boolean {
  return turn.cues.has('time') || turn.tokens.some((t) => CLOCK.test(t.text))
}

/** An hour, not a day alone. */
function hasHour(turn: HeardTurn): boolean {
  return turn.tokens.some((t) => CLOCK.test(t.text)) || turn.heard.some(
    (h) => h.sign === 'meeting-arranged' && h.role === 'hint' && h.number !== null,
  )
}

function isAgreed(talk: TalkView): boolean {
  return talk.stood(SETTLING + 1, 'meeting-agreed').some((s) => !s.weak && s.turn < talk.turn.index)
}
