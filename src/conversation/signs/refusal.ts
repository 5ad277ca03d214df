import { askSigns, type SignId } from '../contract.ts'
import { refusals } from '../words/refusals.ts'
import { sign, type Heard, type HeardTurn, type Inferred, type Stood, type TalkView, type Weighed } from './plug.ts'
import { deflections } from './refusal/deflections.ts'

/** A bare "no" answers these; it refuses the others. */
const QUESTIONS: ReadonlySet<SignId> = new Set(['age-asked', 'school-asked', 'home-asked', 'supervision-asked'])
/** "I won't", "no" agree to these. */
const BIDS_TO_BE_SILENT: ReadonlySet<SignId> = new Set(['secrecy-asked'])
const TURNS_BACK = 8

/** Refuses, puts off or deflects an ask of the other. `value` is the sign that was refused. */
export const refusal = sign({
  id: 'refusal',
  label: 'Refusal',
  why: 'refuses, puts off or deflects what the other asked',
  ground: {
    text: 'Asking on after a refusal is pressure; the refusal shows that it was not wished',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: deflections,
  hints: refusals,
  weigh,
  infer,
})

function weigh({ role, language }: Heard, talk: TalkView): Weighed {
  if (talk.turn.cues.has('reported')) return { verdict: 'no' }
  const ask = askBefore(talk)
  if (ask === null) return { verdict: language === 'any' ? 'yes' : 'no' }
  if (role === 'hint' ? BIDS_TO_BE_SILENT.has(ask.sign) : ask.sign === 'supervision-asked') return { verdict: 'no' } // who is at home is an answer there
  return { verdict: ask.weak ? 'weak' : 'yes', why: `refuses or deflects ${ask.sign} of turn ${ask.turn}`, value: ask.sign }
}

function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const isNo = turn.cues.has('refuse')
  if ((!isNo && !turn.cues.has('delay')) || turn.cues.has('reported')) return null
  const ask = askBefore(talk)
  if (ask === null || BIDS_TO_BE_SILENT.has(ask.sign) || ask.sign === 'supervision-asked') return null
  if (QUESTIONS.has(ask.sign) && !turn.cues.has('delay')) return null
  const why = `${isNo ? 'says no to' : 'puts off'} ${ask.sign} of turn ${ask.turn}`
  return { verdict: ask.weak ? 'weak' : 'yes', why, value: ask.sign, from: 0, to: turn.tokens.length }
}

/** The other's last ask that this turn can answer: in their turns just before, or before turns of this author that refused already. */
function askBefore(talk: TalkView): Stood | null {
  const { turn } = talk
  const asks = talk.stood(TURNS_BACK + 1, ...askSigns).filter((s) => s.by !== turn.by && s.turn < turn.index)
  let isTheirs = false
  for (const before of talk.before(TURNS_BACK)) {
    const isMine = before.by === turn.by
    if (isMine && isTheirs && !refuses(before)) return null
    if (!isMine) isTheirs = true
    const found = asks.filter((s) => s.turn === before.index).toSorted((a, b) => Number(a.weak) - Number(b.weak) || rank(a.sign) - rank(b.sign))[0]
    if (found !== undefined) return found
  }
  return null
}

function rank(id: SignId): number {
  return BIDS_TO_BE_SILENT.has(id) ? 2 : QUESTIONS.has(id) ? 1 : 0
}

function refuses(turn: HeardTurn): boolean {
  return turn.cues.has('refuse') || turn.cues.has('delay') || turn.heard.some((h) => h.sign === 'refusal')
}
