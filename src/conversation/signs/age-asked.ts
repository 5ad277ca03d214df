import { birthQuestions } from '../age-birth.phrases.ts'
import { ageQuestions } from '../age-question.phrases.ts'
import { together } from '../together.ts'
import { isAmongKin, isOthersWords } from '../scene.ts'
import { roundaboutQuestions } from './age-asked/roundabout.ts'
import { sign } from './plug.ts'
import { wordsOf } from '../word-set.ts'
import type { Heard, HeardTurn, TalkView } from './plug.ts'

/** Asks how old the other is: the age, the birthday or year of birth, the school year. */
export const ageAsked = sign({
  id: 'age-asked',
  label: 'Age asked',
  why: 'asks how old the other is',
  ground: {
    text: 'Asking for the age is among the first things that are done to find out whether a child is there',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: together(ageQuestions, birthQuestions, roundaboutQuestions),
  hints: {
    en: `
      (and|n|what about|how about|hbout|wat about|wbout) (you|u|urself|yourself|ya)
      (wbu|hbu|wby|hby|wbt u|abt u|abt you|u tho|you tho|u though|you though)
      (you|u|yours|urs) <ask>
      ^ (you|u|yours|urs) $
      <age> (you|u) $
    `,
    cy: '(be|beth)? (amdana|amdanat) (ti|chi|chdi)\n(a|be am|beth am) (ti|di|chdi|amdanat ti|chi|tithau|tithe)\n(ti|chdi) <ask>',
    es: '(y|i) (tu|vos|usted|ud|ti|a ti|cuantos tu)\n(tu|vos) <ask>',
    fr: '(et|é) (toi|twa|vous|tw)\n(toi|twa) <ask>\n^ (toi|twa) $',
    de: '(und|u|un) (du|selbst|bei dir|selber|dir|sie)\n(du|selbst|selber) <ask>\n^ (du|selbst) $',
    pt: '(e|i) (tu|vc|voce|ce|ti|vcs)\n(tu|vc|voce) <ask>\n^ (vc|tu|voce) $',
    nl: '(hbj|hbtj|en bij jou|en bij jouw)\n(en|n) (jij|jou|jy|u|jouw|jijzelf|met jou)\n(jij|jou) <ask>\n^ jij $',
    pl: '(no)? a u ciebie ile\n(a|i) (ty|u ciebie|tobie|pan|pani)\nty <ask>\n^ ty $',
    tl: '(kayo|kyo) (po)? <ask>\n(ikaw|ikw|kaw|ikaw ba|ikaw po|eh ikaw|e ikaw|kayo) <ask>\n(ikaw|ikw|ikaw ba|eh ikaw|e ikaw|ikaw naman)',
    hi: '(और)? (तुम|तू|आप|तुम्हारी|तेरी|आपकी|तुम्हारा) <ask>\nऔर (तुम|तू|आप|तुम्हारी|तेरी|आपकी|तुम्हारा)',
    'hi-latn': '(aur|or|and)? (tum|tu|aap|ap|tumhari|teri|aapki|tera|tumhara|u) <ask>\n(aur|or|and) (tum|tu|aap|ap|tumhari|teri|aapki|tera|tumhara)',
  },
  vetoes: {
    en: 'how old (do|did|would) {you} (think|guess|reckon) (i|im|i am|my|he|she|that|this|it|the)\nhow old (are|r) (you|u) (again)? grandma',
    es: '(cuantos|que) (años|edad) (crees|piensas) que (tengo|tiene)',
    fr: '(quel) age (tu|vous) (me)? (donnes|crois)',
    de: 'wie alt (glaubst|denkst) du',
    tl: '(ka|kasing|kaka|mga ka|para sa) (edad|age)\n(ano|anong) level',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (isOthersWords(heard, talk, 'first') || turn.tokens[heard.to - 1]?.quoted === true) return 'no'
    if (heard.role === 'hint') return asksBack(heard, talk) ? { verdict: 'yes', why: 'tells the own age and asks the question back' } : 'no'
    if (isAboutNoAge(heard, turn) || seemsOnly(heard, turn) || goesOn(heard, talk)) return 'no'
    return isAmongKin(talk) ? 'weak' : 'yes'
  },
  infer(talk) {
    return isGuess(talk) ? { verdict: 'yes', why: 'guesses the age of the other', from: 0, to: talk.turn.tokens.length } : null
  },
})

/** "13, and you?" */
function asksBack(heard: Heard, talk: TalkView): boolean {
  const { turn } = talk
  const told = talk.stood(3, 'age-told', 'adult-age-told').some((s) => s.by === turn.by && turn.index - s.turn <= 1)
  const closes = heard.to >= turn.tokens.length - 1 || turn.tokens[heard.to - 1]?.ask === true || turn.tokens[heard.to]?.begins === true
  return told && closes && isShort(heard, turn)
}

/** "Are you 2?", "how old are you, five?": no question for an age. */
function isAboutNoAge(heard: Heard, turn: HeardTurn): boolean {
  if (heard.number !== null && heard.number < 7) return true
  const next = turn.tokens[heard.to]?.text ?? ''
  return /^(five|six|[2-6]|cinco|fünf|cinq)$/.test(next) && turn.tokens.length <= heard.to + 2
}

/** "It doesn't seem that you are 11": no question. */
function seemsOnly(heard: Heard, turn: HeardTurn): boolean {
  return heard.number !== null && turn.tokens.slice(Math.max(0, heard.from - 2), Math.max(0, heard.from) + 1).some((t) => SAYS.has(t.text))
}

const SAYS = new Set('seem lagta lagti lagte लगता लगती लगते parece semble scheint lijkt wydaje'.split(' '))

/** The question back is a sentence of few words, or stands right behind the age: not "is that drawing yours?". */
function isShort(heard: Heard, { tokens }: HeardTurn): boolean {
  let words = 0
  for (let i = heard.from; i > 0 && tokens[i]?.begins !== true; i--) words++
  return words <= 4
}

/** "how", "old", "are you": the question is marked on the turn that completes it. */
function goesOn(heard: Heard, talk: TalkView): boolean {
  const { turn } = talk
  const next = talk.after(1)[0]
  if (heard.from >= 0 || next?.by !== turn.by || turn.tokens[heard.to - 1]?.ask === true || heard.to < turn.tokens.length) return false
  return next.heard.some((h) => h.sign === 'age-asked' && h.role === 'phrase' && h.from < 0)
}

const GUESSES = wordsOf(`guess guessing lemme bet gesio dyfalu adivinar adivino adivina adivinhar adivinha aposto deviner devine raten rate schatze raden raad gok zgadne zgaduje zgadywac
  hulaan hula andaza andaja अंदाजा अंदाज़ा`)
const MOST_IN_GUESS = 4

/** "Let me guess", "13?": the number alone in the turn after. */
function isGuess(talk: TalkView): boolean {
  const { tokens, by, heard } = talk.turn
  const last = talk.before(1)[0]
  if (tokens.length === 0 || tokens.length > MOST_IN_GUESS || last?.by !== by || tokens.at(-1)?.ask !== true
    || heard.some((h) => h.sign === 'age-asked')) return false
  return tokens.some((t) => /^[1-9]\d$/.test(t.text)) && last.tokens.some((t) => GUESSES.has(t.text))
}
