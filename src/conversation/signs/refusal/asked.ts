import { askSigns, type SignId } from '../../contract.ts'
import { fold } from '../../fold.ts'
import { leaning } from '../../scene.ts'
import type { HeardTurn, Stood, TalkView } from '../plug.ts'

/** A bare "no" answers these when they can be answered with yes or no; it refuses the others. */
const QUESTIONS: ReadonlySet<SignId> = new Set(['age-asked', 'school-asked', 'home-asked', 'supervision-asked'])
/** "I won't", "no" agree to these. */
const BIDS_TO_BE_SILENT: ReadonlySet<SignId> = new Set(['secrecy-asked'])
const TURNS_BACK = 8

/** Words that ask for more than yes or no. */
const OPEN = new Set(('how what which where when who whats wheres whos hows wat wht hw old age que qué cual cuantos cuanto donde cuando quien q k cuál edad quel quelle combien ou quoi quand qui tas age '
  + 'wie was welche welcher welches welchen wo wann wer alt wieviel woher qual quantos quantas onde quando quem idade hoe hoeveel welke waar wanneer wie oud ile jaki jaka jaki gdzie ktora ktory kiedy kto skad '
  + 'ilang ilan saan san ano anong nasaan kailan kelan sino edad faint pa ble lle pryd beth be pwy sawl oed kitne kitni kaha kahan kidhar kaunsa konsa kaunse konse kab kaun kis umar '
  + 'कितने कितनी कहाँ कहां किधर कौन कौनसा कब किस उम्र').split(' ').flatMap((w) => fold(w).map((t) => t.text)))

/** An ask that a turn may answer, and whether it came right before, with no answer of this author between. */
export interface Asked {
  readonly ask: Stood
  readonly isDirect: boolean
  readonly turn: HeardTurn
}

/** The other's last ask that this turn can answer: in their turns just before, or before turns of this author that refused already. */
export function askedBefore(talk: TalkView): Asked | null {
  const { turn } = talk
  const asks = talk.stood(TURNS_BACK + 1, ...askSigns).filter((s) => s.by !== turn.by && s.turn < turn.index)
  if (asks.length === 0) return null
  let isTheirs = false
  let isDirect = true
  for (const before of talk.before(TURNS_BACK)) {
    const isMine = before.by === turn.by
    if (isMine && isTheirs && !refuses(before)) return null
    if (isMine) isDirect = false
    else isTheirs = true
    const found = asks.filter((s) => s.turn === before.index).toSorted((a, b) => Number(a.weak) - Number(b.weak) || rank(a.sign) - rank(b.sign))[0]
    if (found !== undefined) return { ask: found, isDirect, turn: before }
  }
  return null
}

function rank(id: SignId): number {
  return BIDS_TO_BE_SILENT.has(id) ? 2 : QUESTIONS.has(id) ? 1 : 0
}

function refuses(turn: HeardTurn): boolean {
  return turn.cues.has('refuse') || turn.cues.has('delay') || turn.heard.some((h) => h.sign === 'refusal')
}

/** Whether "no" is an answer to the ask, or a yes to it, rather than a refusal. */
export function isAnswered({ ask, turn }: Asked): boolean {
  if (BIDS_TO_BE_SILENT.has(ask.sign)) return true
  return QUESTIONS.has(ask.sign) && !turn.tokens.some((t) => OPEN.has(t.text))
}

/** Whether "not now", "I don't know" answers the ask: who is at home, whom to tell. */
export function isOfOthers({ ask }: Asked): boolean {
  return BIDS_TO_BE_SILENT.has(ask.sign)
}

/** How much the phrases of the other side tell (the highest of them), the signs `apart` left out, see `leaning`. */
export function leaningOfOthers(talk: TalkView, ...apart: readonly SignId[]): number {
  return Math.max(0, ...talk.others.map((o) => leaning(o, 'age-asked', 'school-asked', 'home-asked', ...apart)))
}

/** Whether the turn right before is another's. */
export function answersAnother(talk: TalkView): boolean {
  const [last] = talk.before(1)
  return last !== undefined && last.by !== talk.turn.by
}
