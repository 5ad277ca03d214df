import { speaksOfMoney } from '../money.ts'
import { isNegated, type Pictured, picturedIn, speaksOfThings } from '../pictured.ts'
import { isAmongKin, isOrdinary, isReported, leaning, sceneOf } from '../scene.ts'
import { imageAskedPhrases } from './image-asked/phrases.ts'
import { imageAskedHints, imageAskedVetoes } from './image-asked/surroundings.ts'
import { imageAskedFamilies } from './image-asked/families.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type HeardTurn, type TalkView, type Verdict, sign } from './plug.ts'
import { together } from '../together.ts'

/** Asks for a picture, a video or the camera of the person. */
export const imageAsked = sign({
  id: 'image-asked',
  label: 'Image asked',
  why: 'asks for a picture, a video or the camera of the person',
  ground: {
    text: 'A picture in hand is what threats and further asks are built on; offenders ask for ordinary ones first',
    source: 'Combating online child exploitation by extortion, US Department of Justice COPS Office, Feb 2023; Winters, Kaylor and Jeglic, Journal of Sexual Aggression 23, 2017',
    mark: 'U',
  },
  phrases: together(imageAskedPhrases, imageAskedFamilies),
  hints: imageAskedHints,
  vetoes: imageAskedVetoes,
  weigh,
})

/** A longer turn says more than "another one". */
const MOST_WORDS = 8
/** A hint among more other words than these means something else. */
const OTHER_WORDS = 3
/** Turns before that tell what a bare "photo pls" is of. */
const ABOUT = 5
/** Turns within which "another one" still means a picture. */
const STILL_MEANT = 12

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { turn } = talk
  if (heard.language === 'any') return 'yes'
  const lean = leaning(talk.self, 'image-asked', 'demand')
  const shown = picturedIn(heard, turn)
  if (shown === 'thing' || isRefused(heard, turn) || isReported(heard, talk, lean, 1.5) || isAccount(heard, turn)) return 'no'
  if (heard.role === 'hint' && isOtherAct(heard, turn)) return 'no'
  return heard.role === 'hint' ? hinted(talk, lean) : inScene(talk, lean, shown)
}

function inScene(talk: TalkView, lean: number, shown: Pictured): Verdict {
  if (isAmongKin(talk)) return lean < 2 ? 'no' : 'weak'
  if (isOrdinary(talk, 'image-asked', 'demand')) return shown === 'person'
    ? 'yes' : 'no' // a match or a class near by makes no picture of the person one of a thing
  if (shown === 'unsaid' && lean < 1 && speaksOfThings(talk.before(ABOUT))) return 'weak'
  return shown === 'unsaid' && lean < 1 && (sceneOf(talk) !== null || talk.others.length > 2) ? 'weak' : 'yes'
}

function hinted(talk: TalkView, lean: number): Verdict {
  const pictures = talk.stood(STILL_MEANT, 'image-asked', 'image-sent').filter((s) => !s.weak)
  if (pictures.length === 0 || talk.turn.tokens.length > MOST_WORDS) return 'no'
  return pictures.some((s) => s.sign === 'image-asked' && s.by === talk.turn.by) || lean >= 1 ? 'yes' : 'weak'
}

/** "Got snap?" asks for an account: the same words are those of a move elsewhere. */
function isAccount(heard: Heard, turn: HeardTurn): boolean {
  for (let i = Math.max(0, heard.from); i < heard.to; i++) {
    if (turn.tokens[i]?.text.startsWith('snap') === true && movedIn(turn).has(i)) return true
  }
  return false
}

const moved = new WeakMap<HeardTurn, ReadonlySet<number>>()

/** Positions of the words of moves elsewhere; kept per turn, so that a turn with thousands of phrases is read once. */
function movedIn(turn: HeardTurn): ReadonlySet<number> {
  const known = moved.get(turn)
  if (known !== undefined) return known
  const at = new Set<number>()
  for (const h of turn.heard) {
    if (h.sign === 'platform-move' && h.role === 'phrase') for (let i = Math.max(0, h.from); i < h.to; i++) at.add(i)
  }
  moved.set(turn, at)
  return at
}

/** "Send 50 now", "ask another day", "one more for the raid", "I'll show everybody": money, a delay, a game or a threat is meant, no picture. */
function isOtherAct(heard: Heard, turn: HeardTurn): boolean {
  const isCount = turn.tokens.length > heard.words + OTHER_WORDS || turn.tokens.some((t) => /^\d{2,}/u.test(t.text))
  return isCount || speaksOfMoney(heard, turn) || turn.cues.has('delay') || turn.cues.has('refuse') || turn.cues.has('game')
    || turn.heard.some((h) => h.sign === 'threat' && h.role === 'phrase')
}

const SEEN = wordsOf('seen saw vi visto vu vue gesehen gesehn gezien widzialem widzialam gweld weld nakita nakikita dekha देखा')

/** "Don't send pictures", "I have sent you one"; "never seen you" refuses nothing. */
function isRefused(heard: Heard, turn: HeardTurn): boolean {
  const isUnseen = turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => SEEN.has(t.text))
  return (isNegated(heard, turn) && !isUnseen) || isDone(heard, turn)
}

const DONE_AFTER = new Set(['di', 'diya', 'dia', 'diye', 'dii', 'दी', 'दिया', 'दिए'])

/** "Sent you my selfie" in languages whose asking verb and telling verb begin alike. */
function isDone(heard: Heard, turn: HeardTurn): boolean {
  const next = turn.tokens[heard.to]
  const told = next !== undefined && !next.begins && DONE_AFTER.has(next.text)
  return told || turn.tokens.slice(Math.max(0, heard.from - 2), Math.max(0, heard.from) + 1).some((t) => t.text === 'newydd')
}
