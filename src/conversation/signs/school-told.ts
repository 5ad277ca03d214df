import { asked, isBareAnswer, isSchool, isWrittenAsName, isYoungSide, namesIn } from '../places.ts'
import { isGuide, isKin, isOthersWords } from '../scene.ts'
import type { CueId } from '../cues/plug.ts'
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
  phrases: {
    any: '[ (names|tells|gives) ..2 school ..2 ]',
    en: `
      (i|we) (all)? (go|goto|attend) ..1 <any> <any>? ({school}|high|academy|grammar)
      (we|we all|all of us|me and my friends) (go|goto|attend) (to|at) ..4
      ^ (oh|its|umm|um|erm|er)? (at|in)? ..3 (academy|primary|secondary|high school|middle school|grammar school|elementary) $
      (i|we) (just)? (moved|transferred|switched|changed) (to|into) ..4
      (i|we) (go|goto|go to|attend|went) (to)? ..3 ({school}|grammar|comp|middle|elementary|juniors)
      (im|i am|i m|were|we are) (at|from|in) ..3 ({school}|grammar|comp|elementary)
      (my|our) {school} (is|s|called|is called|is named|name is|is the)
      (my|the) {school} (its|it is) called
      (im|i am) in (year|grade|yr) <num> at
      i study (at|in)
      i (start|started|moved to|just moved to|transferred to) ..3 ({school}|grammar|comp)
      its (called|named) ..3 ({school}|grammar|comp)
    `,
    cy: `
      (enwr|enw r|enw fy|enw n) ysgol (i|ni)? (ydi|ydy|yw|di) ..4
      (dwi|fi|dw i|dan ni|dyn ni) ..3 (ysgol|yn ysgol) <any>
      (newid|symud|mynd) (i|ir) ysgol <any>
      (dwi|rydw i|rwy|rwyn|fi|dw i|wi|im|dwin) (n|yn)? (mynd|myn) (i|ir) ysgol
      (dwi|rydw i|dw i|wi|rwy) (n|yn|yng)? (ysgol|yn ysgol)
      (enw|fy|yn) (fy|yr|yn) ysgol (i)? (yw|ydy|di|ydi)
      ysgol <any> (dwi|fi|ydw i|wi)
      (ysgol) (i|fi) (yw|ydy|di)
    `,
    es: `
      (en|al|en el|del|el) (ies|ceip) <any>
      (me cambie|me pase|cambie|entre) (a|al|a la) ..3
      ^ (es|pues|el|la|al|en el)? (instituto|colegio|ies|ceip|liceo|escuela) <any>
      (voy|estoy|estudio|ando|yo voy|iba|entro) (a|al|en|a la|en el|en la) {school} <any>
      (mi|nuestra|nuestro|mi) {school} (es|se llama|esta)
      (estudio|estudio en) (en)? (el|la|los|las)? <any>
      (se llama) (el|la)? {school}? <any>
      (soy|somos) (de|del|de la) {school} <any>
      (al|a la|en el|en la) {school} <any> <any>? $
    `,
    fr: `
      (bah|ben|euh|jsuis|je suis|chui|jvais|je vais|moi)? (au|a l|a la|al|a) (college|lycee|ecole|lecole|clg) <any>
      (chang|change) (pour)? (le)? (college|lycee) <any>
      ^ (au|le|a)? (college|lycee|ecole|lecole) <any>
      (je|j|jsuis|je suis|jvais|je vais|chui|jvé|moi je suis|moi je vais) (vais|suis)? (a|au|dans|a l|en) (l|le|la)? (ecole|college|lycee|bahut|clg) <any>
      (mon|ma|notre) (ecole|college|lycee|bahut|clg) (cest|c|s appelle|sappelle|est)
      (il|elle|ca) (sappelle|s appelle) (le|la|l)? (college|lycee|ecole)? <any>
      (au|a) (college|lycee|clg) <any> <any>? $
      (jetudie|j etudie) (a|au) ..3
    `,
    de: `
      (bin|jetzt|gewechselt|neu) (auf|an|zu) (die|der|dem|das|zur) ..2 {school}
      (ich|wir)? (gehe|geh|gehn|bin) (ich)? (auf|an|in) (die|das|der|dem|s|ne)? ..3 {school}
      (meine|unsere|mein) {school} (ist|heisst|heißt|is|heist)
      (sie|die|es) (heisst|heißt|heist) ..3 {school}?
      (auf|in) (die|das|der|dem) <any> <any>? {school}
      (bin) (ich)? (auf|in) (der|dem|der) <any> {school}
      (ich)? besuche (die|das|ein)? ..2 {school}
    `,
    pt: `
      ^ (e|é|eh)? (a|o|na|no) (secundaria|escola|colegio|eb|basica|liceu) ..3
      (mudei|fui|entrei) (pra|para|na|no) (a|o)? ..3
      (estudo|ando|vou|eu estudo|eu ando|to|tou|estou) (na|no|em|a|pra|para a|ao) {school} <any>
      (estudo|eu estudo|ando) (na|no|em|la no|la na) (o|a)? <any>
      (minha|meu|a minha|o meu) {school} (e|é|eh|se chama|chama|chama se|fica)
      (se chama|chama se|chama) (escola|colegio|e e)? <any>
      (sou) (da|do) {school} <any>
      (na|no) (escola|colegio) <any> <any>? $
    `,
    nl: `
      (ga|gaan|go|zit|zitten|zijn) (to|naar|op|all to) (basisschool|middelbare|{school}) <any>
      (basisschool|scholengemeenschap|openbare school) (de|het)? <any>
      (ik|wij|we)? (zit|ga|zat|zitten) (ik|wij)? (op|naar) (het|de|t)? ..3 ({school}|scholengemeenschap)
      (mijn|mn|onze) {school} (is|heet|heette)
      (hij|het|t|die) heet ..3 {school}?
      (op|naar) (het|de) <any> <any>? (college|lyceum|school|gymnasium)
      (ik)? zit op (het|de) <any>
    `,
    pl: `
      ^ (no|od wrzesnia|do)? (lo|sp) <any> <any>?
      (spoleczna|podstawowka|liceum|technikum) <any> <any>?
      ^ (no|to)? (lo|sp|spoleczna) <any>
      ^ (no|to)? (lo|sp) (nr|numer)? <num>
      (przenioslam|przenioslem) sie do ..3
      (chodze|ucze sie|ja chodze|jestem|idzie mi|zaczelam|zaczalem) (do|w|z) ({school}|szkoly) (nr|numer|podstawowej|im|imienia|sredniej)? <any>
      (chodze|ucze sie) (do|w) <any> (szkoly|liceum|podstawowki|szkole|lo|podstawowce)
      (moja|nasza) {school} (to|nazywa sie|jest)
      (do|w) (sp|lo|podstawowki|liceum) (nr|numer)? <num>
      ^ (sp|lo|szkola podstawowa|podstawowka) (nr|numer)? <num>
      (nazywa sie) {school}? <any>
    `,
    tl: `
      (lumipat|lilipat|transfer|nag transfer) (ako|na ako|aq|lang ako) (sa|na sa) ..4
      ^ (sa|dun sa|dito sa)? <any> <any>? (elementary|elem|hs|high school|national high school|nhs|academy|integrated)
      (nag aaral|nagaaral|pumapasok|nagsschool|nag school|student) (ako|aq|po ako|ako po) (sa|ng) <any>
      (sa) <any> (elementary|high school|national high school|hs|nhs|es|school|integrated school|academy|college) (ako|po|po ako)?
      (school|skul) ko (ay|is|po ay|sa|po)
      (taga) <any> (high school|elementary|nhs|national high school|academy|college) ako
      (nag aaral|pumapasok) (ako|po ako) (dito)? sa <any>
    `,
    hi: `
      ..3 (में|मे) (दाखिला|एडमिशन|प्रवेश) ..2
      <any> (विद्यालय|मंदिर|सेकेंडरी|पब्लिक स्कूल|कॉन्वेंट) (में|है|पता)?
      (मैं|मै|हम)? <any> (स्कूल|विद्यालय|विद्यामंदिर) (में|मे) (पढ़ता|पढ़ती|पढता|पढती|जाता|जाती|हूं|हूँ)
      (मेरे|मेरा|हमारे) (स्कूल|विद्यालय|स्कुल) (का|क) नाम
      (मेरा|हमारा) (स्कूल|स्कुल) <any>
      <any> (स्कूल|विद्यालय) (है|में हूं|में हूँ)
      (नाम) ..3 (स्कूल|विद्यालय) (है)?
    `,
    'hi-latn': `
      ..3 (mein|me) (dakhila|admission|admishan) ..2
      <any> (vidyalaya|mandir|secondary|public school|convent) (mein|me|hai|pata)?
      (main|mai|me|hum)? <any> (school|skool|skul|vidyalaya|public school|convent) (mein|me|mai|m) (padhta|padhti|padta|padti|jata|jati|hun|hoon|hu)
      (mere|mera|hamare) (school|skool|skul) (ka|k) (naam|nam|name)
      (mera|hamara) (school|skool) <any>
      <any> (public school|vidyalaya|convent|high school) (hai|h|mein|me)
      (naam|name|nam) ..3 (school|vidyalaya) (hai|h)?
    `,
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    if (turn.heard.some((h) => h.sign === 'school-asked' && h.role === 'phrase')) return 'no'
    const wasAsked = asked(talk, 'school-asked', LONG_WITHIN) !== null
    if (isOthersWords(heard, talk) || (!wasAsked && turn.tokens.slice(Math.max(0, heard.from), heard.to + 3).some((t) => t.ask))) return 'no'
    return byWords(heard, talk, wasAsked)
  },
  infer(talk): Inferred | null {
    const { turn } = talk
    if (turn.tokens.length > MOST_WORDS || asked(talk, 'school-asked') === null || !isAnswer(turn) || isElsewhere(turn)) return null
    if (talk.stood(4, 'school-told').some((s) => s.by === turn.by)) return null
    const verdict = byYouth(talk, true)
    const sure = surety(talk)
    return verdict === 'no' || sure === 'no' ? null : { verdict: sure === 'yes' ? verdict : 'weak', why: 'answers a question for the school with a name', from: 0, to: turn.tokens.length }
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
  return isBareAnswer(turn) || (isSchool(turn.tokens) && !turn.cues.has('refuse') && !turn.cues.has('delay') && !turn.heard.some((h) => h.sign === 'school-asked'))
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
const LEADS_ON: ReadonlySet<string> = new Set(['called', 'is', 's', 'at', 'in', 'the', 'named', 'heisst', 'heist', 'heet', 'ist', 'auf', 'op', 'to', 'attend'])
/** "My school is ...": a name, or what it is like. */
const COPULA: ReadonlySet<string> = new Set(['is', 's', 'ist', 'es', 'esta', 'e', 'eh', 'est', 'jest'])

function byYouth(talk: TalkView, wasAsked: boolean): Verdict {
  if (isKin(talk.turn.by) || isGuide(talk.turn.by)) return 'no'
  const young = isYoungSide(talk)
  if (young === 'unknown') return wasAsked ? 'yes' : 'weak'
  return young
}
