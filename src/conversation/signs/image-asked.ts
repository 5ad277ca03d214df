import { isDenied, picturedIn } from '../pictured.ts'
import { isAmongKin, isOrdinary, leaning, sceneOf } from '../scene.ts'
import { imageAskedPhrases } from './image-asked/phrases.ts'
import { imageAskedHints, imageAskedVetoes } from './image-asked/surroundings.ts'
import { type Heard, type HeardTurn, type TalkView, type Verdict, sign } from './plug.ts'

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
  phrases: imageAskedPhrases,
  hints: imageAskedHints,
  vetoes: imageAskedVetoes,
  weigh,
})

/** Turns within which "another one" still means a picture. */
const STILL_MEANT = 12

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { turn } = talk
  if (heard.language === 'any') return 'yes'
  const lean = leaning(talk.self, 'image-asked', 'demand')
  const shown = picturedIn(heard, turn)
  if (shown === 'thing' || isDenied(heard, turn) || turn.tokens[Math.max(0, heard.from)]?.quoted === true) return 'no'
  if (turn.cues.has('reported') && lean < 1.5) return 'no'
  if (isAccount(heard, turn)) return 'no'
  if (heard.role === 'hint') return hinted(talk, lean)
  if (isAmongKin(talk)) return lean < 2 ? 'no' : 'weak'
  if (isOrdinary(talk, 'image-asked', 'demand')) return shown === 'person' && lean >= 1 ? 'weak' : 'no'
  if (shown === 'unsaid' && lean < 1 && (sceneOf(talk) !== null || talk.others.length > 2)) return 'weak'
  return 'yes'
}

function hinted(talk: TalkView, lean: number): Verdict {
  const pictures = talk.stood(STILL_MEANT, 'image-asked', 'image-sent').filter((s) => !s.weak)
  if (pictures.length === 0 || talk.turn.tokens.length > 8) return 'no'
  return pictures.some((s) => s.sign === 'image-asked' && s.by === talk.turn.by) || lean >= 1 ? 'yes' : 'weak'
}

/** "Got snap?" asks for an account: the same words are those of a move elsewhere. */
function isAccount(heard: Heard, turn: HeardTurn): boolean {
  const isSnap = turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => t.text.startsWith('snap'))
  return isSnap && turn.heard.some((h) => h.sign === 'platform-move' && h.role === 'phrase' && h.from < heard.to && h.to > heard.from)
}
