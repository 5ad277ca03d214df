import { isAmongKin, isCoercing, isDenied, isGuide, isHarmless, isOthersWords, leaning, namesKin, namesWhat } from '../scene.ts'
import { together } from '../together.ts'
import { threatHints } from './threat/hints.ts'
import { indirectThreats } from './threat/indirect.ts'
import { threatPhrases } from './threat/phrases.ts'
import { veiledThreats } from './threat/veiled.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, sign, type TalkView, type Verdict } from './plug.ts'

/** Somebody else's words, or what the author denies. */
function isSaidOtherwise(heard: Heard, talk: TalkView): boolean {
  if (isOthersWords(heard, talk, 'all')) return true
  return !talk.turn.cues.has('condition') && (isDenied(heard, talk) || isKept(heard, talk))
}

/** "Don't you tell your mother": a secret is asked by the same words. */
function isKept(heard: Heard, talk: TalkView): boolean {
  return talk.turn.heard.some((h) => h.sign === 'secrecy-asked' && h.role === 'phrase' && h.from <= heard.from && h.to >= heard.to - 1)
}

/** The author's turn before is a threat by itself: words that run on from it are no second one. */
function isToldBefore(talk: TalkView): boolean {
  const [before] = talk.before(1)
  return before?.by === talk.turn.by && before.heard.some((h) => h.sign === 'threat' && h.role === 'phrase')
}

/** Demands beside it, several threats, or a condition in this very turn: no ordinary scene near by explains that away. */
function isPressedHard(heard: Heard, talk: TalkView): boolean {
  const { raw } = talk.self
  if (heard.role !== 'phrase' || talk.turn.cues.has('joke') || talk.near('sale') > 0 || isAmongKin(talk) || isGuide(talk.turn.by)) return false
  return (raw.demand ?? 0) > 0 || (raw.threat ?? 0) > 1 || talk.turn.cues.has('condition')
}

/** "I'll tell your mum you said hi": without anything else that tells, only what names something in hand counts fully. */
function isMild(heard: Heard, talk: TalkView, lean: number): boolean {
  return lean < 1 && !talk.turn.cues.has('condition') && (talk.self.raw.threat ?? 0) < 2 && namesKin(heard, talk) && !namesWhat(heard, talk)
}

const PAYBACK = wordsOf(
  'regret pay sorry bussen buessen bereuen bezahlen arrepentir arrepentiras pagar pagaras regretter regretteras payer paieras paier arrepender pagas spijt boeten bezuren pozalujesz zaplacisz magsisisi pagsisisihan difaru pachtaoge pachtaogi पछताओगे पछताओगी',
)

/** Banter has just gone before, and these words name nothing in hand: more of the same play ("you will pay for that", after a spoiler). */
function isBanter(heard: Heard, talk: TalkView): boolean {
  if (talk.turn.cues.has('condition') || heard.to - heard.from > 5 || !talk.before(2).some((t) => t.cues.has('trifle'))) return false
  if (talk.turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => PAYBACK.has(t.text))) return true
  return !namesWhat(heard, talk) && !namesKin(heard, talk)
}

/** The verdict where no ordinary order of things explains the words. */
function amongStrangers(heard: Heard, talk: TalkView): Verdict {
  const { cues } = talk.turn
  const coercing = isCoercing(talk, 'threat')
  const lean = leaning(talk.self, 'threat')
  if (cues.has('joke') && !coercing) return lean < 1 ? 'no' : 'weak'
  if (coercing || (cues.has('condition') && lean >= 1)) return 'yes'
  if (heard.role === 'phrase') return isMild(heard, talk, lean) ? 'weak' : 'yes'
  if (lean >= 2 && namesKin(heard, talk)) return 'yes'
  return cues.has('condition') ? 'weak' : 'no'
}

/** Announces a harm: to show or tell others, to hurt, to come, to hurt oneself if left. Play, sayings and warnings of a bad grade are none. */
export const threat = sign({
  id: 'threat',
  label: 'Threat',
  why: 'announces a harm to the other or to somebody near them',
  ground: {
    text: 'Threats to spread images or to tell follow once one is in hand; giving in rarely ends them',
    source: 'US Department of Justice, COPS Office, Combating online child sextortion, February 2023',
    mark: 'V',
  },
  phrases: together(threatPhrases, indirectThreats, veiledThreats),
  hints: threatHints,
  vetoes: {
    en: `
      if i (dont|do not) (pay|send|give|do|answer|reply|tell|listen|obey)
      if i (block|leave|stop|tell|refuse|ignore) (him|her|them)
    `,
    es: 'si no (pago|le pago|contesto|le contesto)',
    fr: 'si je (paye|paie|fais|reponds|nenvoie) pas',
    de: 'wenn ich (nicht|nichts) (zahle|schicke|antworte|mache|bezahle)',
    pt: 'se eu nao (pagar|mandar|fizer|responder|enviar)',
    nl: 'als ik niet (betaal|stuur|antwoord|doe)\n hoe laat',
    pl: '(jesli|jak) nie (zaplace|odpisze|posluchamy)',
  },
  weigh(heard, talk) {
    const { cues } = talk.turn
    if (heard.language === 'any') return cues.has('reported') ? 'no' : 'yes'
    if (isSaidOtherwise(heard, talk)) return 'no'
    if (cues.has('trifle')) return isCoercing(talk, 'threat') ? 'weak' : 'no'
    if ((heard.from < 0 && isToldBefore(talk)) || isBanter(heard, talk)) return 'no'
    if (!isPressedHard(heard, talk)
      && isHarmless(talk, ['game', 'party', 'lesson'])) return heard.role === 'phrase' && !cues.has('joke') ? 'weak' : 'no'
    return amongStrangers(heard, talk)
  },
})
