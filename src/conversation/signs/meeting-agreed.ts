import { sign, type HeardTurn, type Inferred, type Stood, type TalkView } from './plug.ts'

const PROPOSALS = ['meeting-proposed', 'meeting-arranged'] as const
const TURNS_BACK = 6
const SETTLED_BACK = 20

/** Accepts a proposal to meet. */
export const meetingAgreed = sign({
  id: 'meeting-agreed',
  label: 'Meeting agreed',
  why: 'accepts the proposal to meet that the other made',
  ground: {
    text: 'A meeting that is agreed may take place: the time to protect is before it',
    source: 'Winters, Kaylor and Jeglic, Sexual offenders contacting children online, Journal of Sexual Aggression 23, 2017',
    mark: 'U',
  },
  phrases: {
    any: `
      [ (agrees|accepts|agreed|accepted|says yes) .. (meet|meeting|come|proposal) .. ]
    `,
  },
  infer,
})

function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const isYes = turn.cues.has('yield') || (turn.cues.has('agree') && !turn.cues.has('refuse') && !turn.cues.has('delay'))
  if (!isYes || turn.cues.has('reported')) return null
  const proposal = proposalBefore(talk)
  if (proposal === null) return null
  const last = talk.stood(SETTLED_BACK, 'meeting-agreed', 'refusal').find((s) => s.by === turn.by)
  const isSettled = last?.sign === 'meeting-agreed' && !last.weak
  if (isSettled && last.turn > proposal.turn) return null
  return {
    verdict: proposal.weak || isSettled ? 'weak' : 'yes', why: `accepts the proposal to meet in turn ${proposal.turn}`, from: 0,
    to: turn.tokens.length,
  }
}

/** The other's proposal that this turn answers: among the turns of theirs just before, or before a turn of this author that put it off. */
function proposalBefore(talk: TalkView): Stood | null {
  const proposals = talk.stood(TURNS_BACK + 1, ...PROPOSALS).filter((s) => s.by !== talk.turn.by && s.turn < talk.turn.index)
  const no = new Set(talk.stood(TURNS_BACK + 1, 'refusal').map((s) => s.turn))
  let isTheirs = false
  for (const before of talk.before(TURNS_BACK)) {
    const mine = before.by === talk.turn.by
    if (mine && isTheirs && !putsOff(before) && !no.has(before.index)) return null
    if (!mine) isTheirs = true
    const found = proposals.filter((s) => s.turn === before.index).toSorted((a, b) => Number(a.weak) - Number(b.weak))[0]
    if (found !== undefined) return found
  }
  return null
}

function putsOff(turn: HeardTurn): boolean {
  return turn.cues.has('delay') || turn.cues.has('refuse') || turn.tokens.some((t) => t.ask)
}
