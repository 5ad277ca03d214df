import { speaksOfMoney } from '../money.ts'
import { together } from '../together.ts'
import { dues } from './demand/dues.ts'
import { demandHints } from './demand/hints.ts'
import { insistingDemands } from './demand/insisting.ts'
import { demandPhrases } from './demand/phrases.ts'
import { isAmongKin, isCoercing, isDenied, isGuide, isHarmless, isOthersWords, isOwnAct, leaning } from '../scene.ts'
import type { SignId } from '../contract.ts'
import { type Heard, sign, type TalkView, type Verdict } from './plug.ts'

const OFFERS: ReadonlySet<SignId> = new Set<SignId>(['payment-offered', 'payment-sent', 'gift-offered'])
const NICELY = new Set(
  'can could would may puedes podrias podes kannst konntest peux pourrais peut pode podes podia poderia kun kan kunt zou mozesz moglbys pwede pede sakta sakte sakti allet alli please pls dad mum mom papa mama'.split(' '),
)

/** Somebody else's words, what the author does themselves, or what they deny. */
function isSaidOtherwise(heard: Heard, talk: TalkView): boolean {
  if (isOthersWords(heard, talk, 'all') || isOwnAct(heard, talk)) return true
  return isDenied(heard, talk, 'pressing') && !talk.turn.cues.has('condition')
}

/** An offer of money or a gift in the same turn: what is asked for is the way to send it. */
function isOffered(talk: TalkView): boolean {
  return talk.turn.heard.some((h) => h.role === 'phrase' && OFFERS.has(h.sign))
}

/** "Can you send me ..?": a request. */
function isAskedNicely(heard: Heard, talk: TalkView): boolean {
  return talk.turn.tokens.slice(Math.max(0, heard.from - 3), Math.max(0, heard.from)).some((t) => NICELY.has(t.text))
}

/** Threats and demands both, or a condition in this very turn: no ordinary scene near by explains that away. */
function isPressedHard(talk: TalkView): boolean {
  const { raw } = talk.self
  return !talk.turn.cues.has('joke') && talk.near('sale') === 0 && !isAmongKin(talk) && !isGuide(talk.turn.by) && (raw.threat ?? 0) > 0
    && ((raw.demand ?? 0) > 1 || talk.turn.cues.has('condition'))
}

/** A plain request counts only where it stands beside a condition or a threat in the same turn. */
function fromHint(heard: Heard, talk: TalkView, coercing: boolean): Verdict {
  const { turn } = talk
  if (heard.language === 'any') return coercing ? 'yes' : 'no' // an amount and nothing else
  if (!coercing || turn.cues.has('joke') || isOffered(talk)) return 'no'
  return turn.cues.has('condition') || turn.heard.some((h) => h.sign === 'threat' && h.role === 'phrase') ? 'yes' : 'no'
}

/** Words that require: none when asked nicely, weak in an ordinary order of things or beside an offer. */
function fromPhrase(heard: Heard, talk: TalkView, coercing: boolean): Verdict {
  const { cues } = talk.turn
  if (isAskedNicely(heard, talk) && !cues.has('condition')) return 'no'
  if (!isPressedHard(talk) && isHarmless(
    talk, ['game', 'party', 'lesson', 'class', 'team', 'sale', 'work', 'family'],
  )) return cues.has('joke') ? 'no' : 'weak'
  if (isOffered(talk) && !cues.has('condition')) return 'weak'
  return coercing || !cues.has('joke') ? 'yes' : leaning(talk.self, 'demand') < 1 ? 'no' : 'weak'
}

/** Money by a time, where no ordinary scene explains it. */
function isDue(heard: Heard, talk: TalkView): boolean {
  const { turn } = talk
  if (turn.cues.has('joke') || !turn.heard.some((h) => h.sign === 'deadline' && h.role === 'phrase') || !speaksOfMoney(heard, turn)) return false
  return !isHarmless(talk, ['game', 'party', 'lesson', 'class', 'team', 'sale', 'work', 'family']) && !isAskedNicely(heard, talk)
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
  phrases: together(demandPhrases, insistingDemands, dues),
  hints: demandHints,
  vetoes: {
    en: '(homework|hw|worksheet|worksheets|coursework|revision notes|permission slip)\n another (pic|photo|picture) of (the|that|its)',
    cy: '(gwaith cartref|taflen waith)',
    es: '(captura|pantallazo)\n (la tarea|los deberes|las tareas|tarea de|deberes de|los apuntes)\n otra (foto|imagen) (del|de la|de los|de las)',
    fr: '(les devoirs|le devoir|tes devoirs|lexo|les exos|les exercices|le cours de|la correction)\n autre photo (du|de la|des)',
    de: '(hausaufgabe|hausaufgaben|die ha|arbeitsblatt|mathe|aufgaben|das referat)\n (foto|bild) (von der|vom|von den|von dem)\n ^ bis (dann|bald|spater|morgen|gleich) $\n (will|wollte|mag|kann|mochte) (nich|nicht|net|ned) mehr',
    pt: '(chave|qual o|teu|seu|sua chave) pix\n (dever de casa|licao de casa|a licao|o dever|tpc|os apontamentos|trabalho de casa)\n (outra|mais) ..1 foto ..1 (da|do|das|dos)',
    nl: '(huiswerk|werkblad|opdracht|aantekeningen|samenvatting)\n nog een foto van (de|het)',
    pl: '(zadanie domowe|zadania domowe|prace domowa|praca domowa|lekcje|notatki|zadanie z)\n (zrzutk*|skladk*)',
    tl: '(homework|assignment|takdang|module|reviewer)\n ^ bayad na $\n at <num> pesos',
    hi: '(यूपीआई|पेटीएम) (आईडी|नंबर)\n (होमवर्क|गृहकार्य|असाइनमेंट|नोट्स)',
    'hi-latn': '(upi|paytm) (id|number|no)\n (homework|assignment|notes|hw)',
  },
  weigh(heard, talk) {
    if (isSaidOtherwise(heard, talk)) return 'no'
    const coercing = isCoercing(talk, 'demand')
    const { cues } = talk.turn
    if (cues.has('trifle')) return coercing && heard.role === 'phrase' ? 'weak' : 'no'
    const verdict = heard.role === 'hint' ? fromHint(heard, talk, coercing) : fromPhrase(heard, talk, coercing)
    return verdict !== 'yes' && isDue(heard, talk) ? 'yes' : verdict
  },
})
