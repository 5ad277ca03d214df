import { demandHints } from './demand/hints.ts'
import { demandPhrases } from './demand/phrases.ts'
import { isCoercing, isDenied, isHarmless, isOwnAct, isQuoted, leaning } from '../scene.ts'
import { type Heard, sign, type TalkView } from './plug.ts'

/** Somebody else's words, what the author does themselves, or what they deny. */
function isSaidOtherwise(heard: Heard, talk: TalkView): boolean {
  const { cues } = talk.turn
  if (cues.has('reported') || isQuoted(heard, talk) || isOwnAct(heard, talk)) return true
  return isDenied(heard, talk, 'pressing') && !cues.has('condition')
}

/** Requires money, images, acts or contact under pressure, with a condition, or money from a stranger. An ordinary request once is none. */
export const demand = sign({
  id: 'demand',
  label: 'Demand',
  why: 'requires money, images, acts or contact under pressure',
  ground: {
    text: 'Demands for money or more images come with threats; giving in rarely ends them',
    source: 'US Department of Justice, COPS Office, Combating online child sextortion, February 2023',
    mark: 'V',
  },
  phrases: demandPhrases,
  hints: demandHints,
  vetoes: {
    en: '(homework|hw|worksheet|worksheets|coursework|revision notes|permission slip)',
    cy: '(gwaith cartref|taflen waith)',
    es: '(la tarea|los deberes|las tareas|tarea de|deberes de|los apuntes)',
    fr: '(les devoirs|le devoir|tes devoirs|lexo|les exos|les exercices|le cours de|la correction)',
    de: '(hausaufgabe|hausaufgaben|die ha|arbeitsblatt|mathe|aufgaben|das referat)',
    pt: '(dever de casa|licao de casa|a licao|o dever|tpc|os apontamentos|trabalho de casa)',
    nl: '(huiswerk|werkblad|opdracht|aantekeningen|samenvatting)',
    pl: '(zadanie domowe|zadania domowe|prace domowa|praca domowa|lekcje|notatki|zadanie z)',
    tl: '(homework|assignment|takdang|module|reviewer)',
    hi: '(होमवर्क|गृहकार्य|असाइनमेंट|नोट्स)',
    'hi-latn': '(homework|assignment|notes|hw)',
  },
  weigh(heard, talk) {
    const { cues } = talk.turn
    if (isSaidOtherwise(heard, talk)) return 'no'
    if (isHarmless(talk, ['game', 'party', 'lesson', 'class', 'team', 'sale', 'work', 'family'])) return heard.role === 'phrase' && !cues.has('joke') ? 'weak' : 'no'
    const coercing = isCoercing(talk, 'demand')
    const lean = leaning(talk.self, 'demand')
    if (heard.role === 'hint' && cues.has('joke') && lean < 2) return 'no'
    if (heard.role === 'hint') return coercing || (cues.has('condition') && lean >= 2) ? 'yes' : 'no'
    return coercing || !cues.has('joke') ? 'yes' : lean < 1 ? 'no' : 'weak'
  },
})
