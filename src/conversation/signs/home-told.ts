import { asked, isBareAnswer, isLocal, isSchool, isNumbered, isTrade, isWrittenAsName, isYoungSide, namesIn } from '../places.ts'
import { isRanked } from '../age.ts'
import { isGuide, isKin, isOrdinary, isOthersWords, leaning } from '../scene.ts'
import { together } from '../together.ts'
import { homeInPassing } from './home-told/further.ts'
import { phrases } from './home-told/phrases.ts'
import { sign } from './plug.ts'
import type { Token } from '../fold.ts'
import type { Heard, HeardTurn, Inferred, TalkView, Verdict } from './plug.ts'

/** A young person tells where they live so closely that they could be found: a street, an area, a stop. Not a country or a big city alone. */
export const homeTold = sign({
  id: 'home-told',
  label: 'Home told',
  why: 'tells where a young person lives, closely enough to be found',
  ground: {
    text: 'Once the home is known a child can be found offline: a reason to act, and a place to protect',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: together(phrases, homeInPassing),
  hints: {
    en: '(i|we) (live|stay) in <any>\n(im|i am) from <any>',
    es: '(vivo|soy) (en|de) <any>',
    fr: '(jhabite|j habite|je viens) (a|de|en) <any>',
    de: '(wohne|wohn|komme|komm) (in|aus) <any>',
    pt: '(moro|sou) (em|de) <any>',
    nl: '(woon|kom) (in|uit) <any>',
    pl: '(mieszkam|jestem) (w|z) <any>',
    tl: 'taga <any> ako',
    cy: '(byw yn|o) <any>',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    const from = Math.max(0, heard.from)
    const to = reach(turn, heard.to)
    if (isQuestion(heard, turn) || isOthersWords(heard, talk, 'first') || isTrade(talk, talk.others)) return 'no'
    if (isSchool(turn.tokens.slice(from, heard.to + 2)) && asked(talk, 'school-asked') !== null) return 'no'
    const question = asked(talk, 'home-asked', LONG_WITHIN)
    const isStreet = heard.language === 'pl' && isOnStreet(turn, from, heard.to)
    if (!isStreet && !isClose(turn, from, to)) return question === null ? 'no' : byName(heard, talk, question)
    const verdict = byYouth(talk, question !== null)
    return verdict === 'yes' && invites(turn) ? 'weak' : verdict
  },
  infer(talk): Inferred | null {
    const { turn } = talk
    const to = turn.tokens.length
    if (to > MOST_WORDS) return null
    const question = asked(talk, 'home-asked', isClose(turn, 0, to) ? LONG_WITHIN : undefined)
    if (question === null || !mayAnswer(talk, question)) return null
    const verdict = talk.stood(4, 'home-told').some((s) => s.by === turn.by) ? 'no' : byYouth(talk, true)
    const names = namesIn(turn.tokens, 0, to)
    const isSure = isClose(turn, 0, to) || isPlaceName(turn, names, question)
    const mayBe = names.length > 0 && names.length <= 3 && question.index === turn.index - 1
    if (verdict === 'no' || !(isSure || mayBe)) return null
    return { verdict: isSure ? verdict : 'weak', why: 'answers a question for the home with a place', from: 0, to }
  },
})

/** Whether the turn reads as an answer to the question for a home, and to no later one for a level. */
function mayAnswer(talk: TalkView, question: HeardTurn): boolean {
  const { turn } = talk
  if (!isBareAnswer(turn) || isBusy(turn) || isTrade(talk, talk.others)) return false
  return question.index >= turn.index - 1 || !isRanked(talk)
}

/** How far a place may reach behind the words that lead to it: some words of the same sentence. */
function reach({ tokens }: HeardTurn, from: number): number {
  let to = from
  while (to < tokens.length && to < from + MOST_BEHIND && tokens[to]?.begins !== true) to++
  return to
}

const MOST_BEHIND = 7

function isQuestion(heard: Heard, turn: HeardTurn): boolean {
  return turn.heard.some(
    (h) => h.sign === 'home-asked' && h.role === 'phrase',
  ) || turn.tokens.slice(Math.max(0, heard.from), heard.to + 2).some((t) => t.ask)
}

/** A place without a word for street or house, in answer to a question. */
function byName(heard: Heard, talk: TalkView, question: HeardTurn): Verdict {
  const { turn } = talk
  const names = namesIn(turn.tokens, Math.max(0, heard.from), reach(turn, heard.to))
  if (names.length === 0) return 'no'
  const isName = asksClosely(question) || isWrittenAsName(turn, names) || names.some((t) => /\p{Lo}/u.test(t.text)) // letters without capitals
  return isName && heard.role === 'phrase' ? byYouth(talk, true) : 'weak'
}

function isPlaceName(turn: HeardTurn, names: readonly Token[], question: HeardTurn): boolean {
  return names.length <= 4 && isWrittenAsName(turn, names) && (asksClosely(question) || PLACED.has(turn.tokens[0]?.text ?? ''))
}

const MOST_WORDS = 14
/** Turns within which a question is still answered by words that name a street. */
const LONG_WITHIN = 10
/** Words that a place begins with, when it answers a question for one. */
const PLACED = new Set(
  'na przy kolo obok w bei neben near by on in at sa malapit ar ger wrth en por cerca rue dans vers na no perto bij aan op'.split(' '),
)
const TOLD: ReadonlySet<string> = new Set(['home-told', 'school-told', 'age-told', 'adult-age-told'])

/** Something else is done with the turn: it refuses, asks, pays, tells of a school. */
function isBusy(turn: HeardTurn): boolean {
  return turn.cues.has('pet') || turn.heard.some((h) => h.role === 'phrase' && !TOLD.has(h.sign))
}

/** Who gives an address to come to. */
function invites(turn: HeardTurn): boolean {
  return turn.heard.some((h) => h.role === 'phrase' && h.sign === 'meeting-proposed')
}

const CLOSE = new Set(('street road st rd area estate address addy adress postcode stop village neighbourhood neighborhood part calle barrio colonia direccion dire rue quartier adresse '
  + 'village strasse stadtteil viertel adresse haltestelle rua bairro endereco morada paragem ponto straat wijk buurt adres halte ulicy ulica osiedlu dzielnicy przystanku brgy '
  + 'barangay kanto stryd heol ardal cyfeiriad gyfeiriad गली मोहल्ले इलाके पता एड्रेस gali mohalle area pata colony').split(' '))

/** A street, an estate, a stop, or a house with its number. */
function isClose(turn: HeardTurn, from: number, to: number): boolean {
  return isLocal(turn.tokens, from, to) || isNumbered(turn.tokens, from, to)
}

/** Polish names a street without the word for it: "na Lipowej". */
function isOnStreet(turn: HeardTurn, from: number, to: number): boolean {
  return turn.tokens.slice(from, to).some((t) => t.text === 'na' || t.text === 'przy') && namesIn(turn.tokens, from, to + 4).length > 0
}

/** Whether the question is for a street or an area, so that a bare name answers it. */
function asksClosely(question: HeardTurn): boolean {
  return question.tokens.some((t) => CLOSE.has(t.text))
}

function byYouth(talk: TalkView, wasAsked: boolean): Verdict {
  if (isKin(talk.turn.by) || isGuide(talk.turn.by)) return 'no'
  const young = isYoungSide(talk)
  if (young === 'yes') return 'yes'
  if (young === 'no' || talk.near('sale') > 1) return 'no'
  return wasAsked && (!isOrdinary(talk) || talk.others.some((o) => leaning(o, 'home-asked') >= 1)) ? 'yes' : 'weak'
}
