import { together } from '../together.ts'
import type { SignId } from '../contract.ts'
import { refusals } from '../words/refusals.ts'
import { sign, type Heard, type Inferred, type TalkView, type Weighed } from './plug.ts'
import { answersAnother, askedBefore, isAnswered, isOfOthers, leaningOfOthers, type Asked } from './refusal/asked.ts'
import { deflections } from './refusal/deflections.ts'
import { excuses } from './refusal/excuses.ts'
import { notRefused } from './refusal/not-refused.ts'
import { uneasy } from './refusal/uneasy.ts'

/** A turn that gives what was asked, or tells of despair, refuses at most by the way. */
const GIVES: readonly SignId[] = [
  'age-told', 'adult-age-told', 'school-told', 'home-told', 'image-sent', 'payment-sent', 'meeting-agreed', 'distress-told',
]
/** Words of these are alike to refusing words: "don't tell", "I can't any more". */
const ASIDE: ReadonlySet<SignId> = new Set(['secrecy-asked', 'distress-told'])
/** From here on what the other wrote gives reason to take refusing words for a refusal, though no ask was recognised. */
const TELLING = 2
const FULL_WORDS = 3

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
  phrases: together(deflections, excuses, uneasy),
  hints: refusals,
  vetoes: notRefused,
  weigh,
  infer,
})

function weigh(heard: Heard, talk: TalkView): Weighed {
  const { role, language } = heard
  if (isOther(talk)) return { verdict: 'no' }
  const asked = askedBefore(talk)
  if (asked === null) return language === 'any' ? { verdict: 'yes' } : unasked(heard, talk)
  if (role === 'hint' ? isOfOthers(asked) : asked.ask.sign === 'supervision-asked') return { verdict: 'no' } // who is at home is an answer there
  return { verdict: verdictOn(asked, talk, heard), why: `refuses or deflects ${asked.ask.sign} of turn ${asked.ask.turn}`, value: asked.ask.sign }
}

function verdictOn({ ask }: Asked, talk: TalkView, heard?: Heard): 'yes' | 'weak' {
  if (isGiving(talk, heard)) return 'weak'
  return ask.weak && leaningOfOthers(talk, ask.sign) < 1 ? 'weak' : 'yes'
}

/** Gives what was asked, or the words that refuse are those of another sign. */
function isGiving(talk: TalkView, heard?: Heard): boolean {
  if (talk.stood(1, ...GIVES).some((s) => s.by === talk.turn.by && !s.weak)) return true
  return talk.turn.heard.some((h) => h.role === 'phrase' && ASIDE.has(h.sign) && (heard === undefined || (h.from <= heard.from && h.to >= heard.to)))
}

/** Somebody else's words, words that are taken back ("but ok"), a question of the author's own about who is at home. */
function isOther(talk: TalkView): boolean {
  const { turn } = talk
  if (turn.cues.has('reported') || turn.cues.has('yield')) return true
  return talk.stood(1, 'supervision-asked').some((s) => s.by === turn.by && !s.weak)
}

/** Full words of refusal to one whose other turns tell, right after a turn of theirs: what they asked was not recognised. */
function unasked(heard: Heard, talk: TalkView): Weighed {
  const telling = leaningOfOthers(talk)
  const least = telling >= TELLING && heard.role === 'phrase' ? FULL_WORDS - 1 : FULL_WORDS
  if (heard.words < least || !answersAnother(talk) || isGiving(talk, heard)) return { verdict: 'no' }
  if (telling < 1) return { verdict: 'no' }
  return { verdict: telling >= TELLING ? 'yes' : 'weak', why: 'refuses or deflects what the other wrote just before' }
}

/** The other asked again just before: a bare "no" refuses that too. */
function answersReturn(talk: TalkView): boolean {
  return answersAnother(talk) && talk.stood(2, 'return-after-refusal').some((s) => s.turn === talk.turn.index - 1 && s.by !== talk.turn.by && !s.weak)
}

function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const isNo = turn.cues.has('refuse')
  const isDelay = turn.cues.has('delay')
  if ((!isNo && !isDelay) || isOther(talk)) return null
  const asked = askedBefore(talk)
  const isPressed = answersReturn(talk)
  if (asked === null || !(asked.isDirect || isPressed) || isOfOthers(asked)) return null
  const { ask } = asked
  if (ask.sign === 'supervision-asked' || (isAnswered(asked) && !isDelay && !isPressed)) return null
  const why = `${isNo ? 'says no to' : 'puts off'} ${ask.sign} of turn ${ask.turn}`
  return { verdict: verdictOn(asked, talk), why, value: ask.sign, from: 0, to: turn.tokens.length }
}
