import { fold, type Token } from '../fold.ts'
import { asked, asksHere, isSchool, isWrittenAsName, namesIn, SCHOOLS } from '../places.ts'
import { isAmongKin, isOrdinary, isOthersWords, leaning } from '../scene.ts'
import { together } from '../together.ts'
import { phrases } from './school-asked/phrases.ts'
import { roundaboutQuestions } from './school-asked/roundabout.ts'
import { sign } from './plug.ts'
import { wordsOf } from '../word-set.ts'
import type { Heard, HeardTurn, TalkView } from './plug.ts'

/** Asks which school the other goes to. */
export const schoolAsked = sign({
  id: 'school-asked',
  label: 'School asked',
  why: 'asks which school the other goes to',
  ground: {
    text: 'The school tells where a child can be found, and when',
    source: 'Lorenzo-Dus, Izura and Pérez-Tattam, Understanding grooming discourse in computer-mediated environments, Discourse, Context and Media 12, 2016',
    mark: 'U',
  },
  phrases: together(phrases, roundaboutQuestions),
  hints: {
    en: `
      (which|what|to which|what one) (one|is it|1)? <ask>
      ^ (which|which one|what one|to which|to where|to which one|whats it called|where to)
      (do|does|r|are|d) {you} (go|goto|going|at|attend|in) to? ..3 ({school}|grammar|comp|middle|elementary)
      {you} (go|goto|attend|at) to? ..3 ({school}|grammar|comp|elementary) <ask>
      is it ..2 ({school}|grammar|comp) <ask>
    `,
    cy: '^ (pa un|i ba un|i pa un|pa r un|i le|be di ei henw|beth yw ei henw)\n(pa un|i ba un|i pa un) <ask>\n(wyt ti|ti|rwyt ti) (n|yn) mynd i ysgol <any>',
    es: '^ (y)? (a)? (cual|cuál|que cole|a donde|adonde|como se llama)\n(a cual|cual) <ask>\n(vas|estudias|estas|vos vas) (al|a la|en el|en la) (escuela|colegio|cole|insti|instituto|liceo|secundaria|prepa) <any>',
    fr: '^ (et)? (lequel|laquelle|dans lequel|dans laquelle|ou ca|le quel|la quelle)\n(lequel|laquelle) <ask>\n(tu|t) (vas|es) (au|a l|a la) (college|lycee|ecole) <any>',
    de: '^ (und)? (welche|auf welche|wohin|auf welche denn|welche denn|wie heisst sie)\n(auf welche|welche) <ask>\n(gehst|gehste|bist) du? (auf|an|in) (die|das|der|dem|s)? ..2 {school}',
    pt: '^ (e)? (pra|para|em|na)? (qual|onde|aonde)\n(pra qual|para qual|qual) <ask>\n(andas|estuda|estudas|vc estuda) (na|no|em|a) (escola|colegio|liceu|esc) <any>',
    nl: '^ (en)? (welke|naar welke|waarheen|welke dan|hoe heet die)\n(welke|naar welke) <ask>\n(zit|ga|zitje) (je|jij)? op (het|de)? ..2 (lyceum|college|school|gymnasium)',
    pl: '^ (a)? (do)? (ktorej|jakiej|ktora|jaka|gdzie)\n(do ktorej|ktorej|jakiej) <ask>\n(chodzisz|uczysz sie) (do|w) (szkoly|podstawowki|liceum|sp|lo|szkole) <any>',
    tl: '^ (saan|san|saang|saan na|alin|anong school|anong skul|san na)\n(saan|san|alin) <ask>\n(nag aaral|pumapasok|nagaaral) ka (ba)? sa <any>',
    hi: '^ (कौन से|किस|कौन सा|किसमें|कौनसा|किस में|कौन से में|कहाँ|कहां)\n(कौन से में|किसमें|कौन सा) <ask>\n(तुम|तू|आप) <any> स्कूल में (पढ़ते|पढ़ती|हो)',
    'hi-latn': '^ (kaunse|konse|kis|kaunsa|konsa|kis me|kaunse me|konse me|kaha|kahan)\n(kaunse me|konse me|kis me|kaunsa|konsa) <ask>\n(tum|tu|aap) <any> school (mein|me) (padhte|padhti|padti|ho)',
  },
  vetoes: {
    en: `
      is {your} {school} (ok|okay|good|nice|fun|shut|closed|open|boring|big|off)
      (what|which|where) {school} did {you} (go|attend|play) ..4 (uni|back|as a kid|years ago)
      (what|which) school (trip|play|did ..2 (play|beat|go against)|subject|project|bag|bus|dinner|lunch|night|day|holiday|holidays|shoes|stuff|work|supplies|dance|club|clubs)
      (his|her|their|hes|shes|he|she|they) ..2 (go|goes) to {school}
    `,
    es: '(como|que tal) (te fue|estuvo|fue) (en)? (el|la)? {school}',
    de: 'wie war ..3 {school}',
    fr: '(comment|cetait comment) ..2 (ecole|college|lycee) (aujourdhui|ajd)',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (isOthersWords(heard, talk, 'first')) return 'no'
    if (isAmongKin(talk)) return 'no'
    if (heard.role === 'hint' && followsSchool(heard, talk)) return 'yes'
    if (heard.role === 'hint' && !isSchool(turn.tokens.slice(Math.max(0, heard.from), heard.to))) return 'no'
    if (heard.role === 'hint' && (!asksHere(turn, heard) || namesIn(turn.tokens, Math.max(0, heard.from), heard.to).length === 0)) return 'no'
    if (isLater(turn) && leaning(talk.self, 'school-asked') < 1) return 'weak'
    if (talk.near('lesson') > 1 || talk.near('work') > 1) return isOrdinary(talk, 'school-asked') ? 'weak' : 'yes'
    return 'yes'
  },
  infer(talk) {
    const found = talk.turn.cues.has('reported') || isAmongKin(talk) || asked(talk, 'school-asked', 2) !== null ? null : namesSchool(talk)
    return found === null ? null : { verdict: 'yes', why: 'asks whether the other goes to a school by its name', ...found }
  },
})

const LATER = wordsOf(`summer september sept holidays verano septiembre ete vacances rentree sommer sommerferien verao setembro zomer zomervakantie wakacjach wrzesnia wrzesniu bakasyon pasukan haf medi
  chuttiyo chhuttiyon छुट्टियों`)
const NEXT = wordsOf('next proximo proxima prochain prochaine nachstes nachsten que vem volgend przyszlym susunod nesaf agle अगले')
const YEAR = wordsOf('year año ano annee jahr schuljahr jaar roku taon flwyddyn saal साल')

/** The school after the summer, next year: what class mates ask each other too. */
function isLater({ tokens }: HeardTurn): boolean {
  return tokens.some(
    (t, i) => LATER.has(t.text) || (NEXT.has(t.text) && YEAR.has(tokens[i + 1]?.text ?? ''))
      || (YEAR.has(t.text) && NEXT.has(tokens[i + 1]?.text ?? '')),
  )
}

const GOES = new Set('you u ya gehst gehste bist biste besuchst zit ga gaje zitje vas estas eres sos estudias tes t tu vas es as estudas estuda andas vais vc chodzisz uczysz jestes wyt ti tin ka kba mo ho padhte padhti हो पढ़ते पढ़ती तुम'.split(' ')
  .map((w) => fold(w)[0]?.text ?? w))
const LINKS = new Set('de du des da do der la le el the'.split(' '))

/** "Do you go to Ashcombe High?": a question to the other that names a school. */
function namesSchool(talk: TalkView): { readonly from: number; readonly to: number } | null {
  const { tokens } = talk.turn
  const at = tokens.findIndex((t) => isSchool([t]))
  if (at === -1) return null
  const { from, to } = sentenceAt(tokens, at)
  const words = tokens.slice(from, to)
  if (!words.some((t) => t.ask) || words.length > MOST_IN_QUESTION || !words.some((t) => GOES.has(t.text))) return null
  const next = LINKS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  return isName(talk, next) || isName(talk, at - 1) ? { from, to } : null
}

function sentenceAt(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } {
  let from = at
  while (from > 0 && tokens[from]?.begins !== true) from--
  let to = at + 1
  while (to < tokens.length && tokens[to]?.begins !== true) to++
  return { from, to }
}

const MOST_IN_QUESTION = 14

function isName({ turn }: TalkView, at: number): boolean {
  const names = namesIn(turn.tokens, at, at + 1)
  return names.length > 0 && isWrittenAsName(turn, names)
}

/** "Did you change schools?" "Yes." "To which one?" */
function followsSchool(heard: Heard, talk: TalkView): boolean {
  const { turn } = talk
  const words = turn.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length
  return words <= MOST_WORDS && words <= heard.to - heard.from && talk.before(3).some(
    (t) => t.by === turn.by && t.tokens.some((w) => SCHOOLS.has(w.text)),
  )
}

const MOST_WORDS = 4
