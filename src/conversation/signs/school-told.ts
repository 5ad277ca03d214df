import { asked, isBareAnswer, isSchool, isWrittenAsName, isYoungSide, namesIn } from '../places.ts'
import { isGuide, isKin, isOthersWords } from '../scene.ts'
import type { CueId } from '../cues/plug.ts'
import { together } from '../together.ts'
import { schoolInPassing } from './school-told/further.ts'
import { phrases } from './school-told/phrases.ts'
import { sign } from './plug.ts'
import type { Heard, HeardTurn, Inferred, TalkView, Verdict } from './plug.ts'

/** A young person names the school they go to. */
export const schoolTold = sign({
  id: 'school-told',
  label: 'School told',
  why: 'names the own school, which tells where a young person can be found',
  ground: {
    text: 'Once the school is known a child can be found offline: a reason to act, and a place to protect',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: together(phrases, schoolInPassing),
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    if (turn.heard.some((h) => h.sign === 'school-asked' && h.role === 'phrase')) return 'no'
    const wasAsked = asked(talk, 'school-asked', LONG_WITHIN) !== null
    if (isOthersWords(heard, talk, 'first') || (!wasAsked && turn.tokens.slice(Math.max(0, heard.from), heard.to + 3).some((t) => t.ask))) return 'no'
    return byWords(heard, talk, wasAsked)
  },
  infer(talk): Inferred | null {
    const { turn } = talk
    if (turn.tokens.length > MOST_WORDS || asked(talk, 'school-asked') === null || !isAnswer(turn) || isElsewhere(turn)) return null
    if (talk.stood(4, 'school-told').some((s) => s.by === turn.by)) return null
    const verdict = byYouth(talk, true)
    const sure = surety(talk)
    return verdict === 'no' || sure === 'no' ? null : {
      verdict: sure === 'yes' ? verdict : 'weak', why: 'answers a question for the school with a name', from: 0, to: turn.tokens.length,
    }
  },
})

function byWords(heard: Heard, talk: TalkView, wasAsked: boolean): Verdict {
  const { turn } = talk
  const from = Math.max(0, heard.from)
  const last = turn.tokens[heard.to - 1]?.text ?? ''
  const to = heard.to + (NAME_FIRST.has(heard.language) && !LEADS_ON.has(last) ? 0 : 3)
  if (namesIn(turn.tokens, from, to).length === 0 && !/\d/.test(last)) return 'no'
  const words = turn.tokens.slice(from, to)
  if (!isSchool(words) && !words.some((t) => KINDS.has(t.text))) return wasAsked && !isElsewhere(turn) ? byYouth(talk, true) : 'no'
  return COPULA.has(last) && !wasAsked && !isWrittenAsName(turn, namesIn(turn.tokens, from, heard.to + 3)) ? 'weak' : byYouth(talk, wasAsked)
}

/** Short names of kinds of school, and words for a year in one, which tell a school when a name stands beside them. */
const KINDS = new Set(['sp', 'lo', 'eb', 'ies', 'hs', 'es', 'year', 'yr', 'grade'])
const OTHER_ACTS: readonly CueId[] = ['agree', 'refuse', 'delay', 'joke', 'thanks']

/** How sure a bare answer names a school: by a word for one or a name written as such; weakly when it follows the question at once. */
function surety(talk: TalkView): Verdict {
  const { turn } = talk
  const names = namesIn(turn.tokens, 0, turn.tokens.length)
  if (names.length === 0) return 'no'
  if (isSchool(turn.tokens)) return 'yes'
  if (names.length > 3 || talk.before(1)[0]?.by === turn.by) return 'no'
  if (isWrittenAsName(turn, names)) return 'yes'
  if (!isNext(talk)) return 'no'
  const isName = turn.tokens.length <= 3 && turn.tokens.every((t) => /^\p{L}{4,}/u.test(t.text)) && !OTHER_ACTS.some((cue) => turn.cues.has(cue))
  return isName ? 'yes' : 'weak'
}

const MOST_WORDS = 14
/** Turns within which a question is still answered by words that name a school. */
const LONG_WITHIN = 10

/** A short answer; the question that ends it may ask whether the other knows the school. */
function isAnswer(turn: HeardTurn): boolean {
  return isBareAnswer(turn)
    || (isSchool(turn.tokens) && !turn.cues.has('refuse') && !turn.cues.has('delay') && !turn.heard.some((h) => h.sign === 'school-asked'))
}

const TOLD: ReadonlySet<string> = new Set(['school-told', 'age-told', 'adult-age-told', 'age-asked'])

/** A street or home is told, a pet is named, something else is done with the words: no school. */
function isElsewhere(turn: HeardTurn): boolean {
  return (turn.cues.has('pet') && !isSchool(turn.tokens)) || turn.heard.some((h) => h.role === 'phrase' && !TOLD.has(h.sign))
}

/** Whether the turn right before is the question. */
function isNext(talk: TalkView): boolean {
  return asked(talk, 'school-asked')?.index === talk.turn.index - 1
}

/** Languages that put the name before the word for school. */
const NAME_FIRST: ReadonlySet<string> = new Set(['en', 'de', 'nl'])
/** After these the name comes still. */
const LEADS_ON: ReadonlySet<string> = new Set([
  'called', 'is', 's', 'at', 'in', 'the', 'named', 'heisst', 'heist', 'heet', 'ist', 'auf', 'op', 'to', 'attend',
])
/** "My school is ...": a name, or what it is like. */
const COPULA: ReadonlySet<string> = new Set(['is', 's', 'ist', 'es', 'esta', 'e', 'eh', 'est', 'jest'])

function byYouth(talk: TalkView, wasAsked: boolean): Verdict {
  if (isKin(talk.turn.by) || isGuide(talk.turn.by)) return 'no'
  const young = isYoungSide(talk)
  if (young === 'unknown') return wasAsked ? 'yes' : 'weak'
  return young
}
