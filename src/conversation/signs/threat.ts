import { isCoercing, isDenied, isHarmless, isQuoted, leaning, namesKin, namesWhat } from '../scene.ts'
import { threatHints } from './threat/hints.ts'
import { threatPhrases } from './threat/phrases.ts'
import { type Heard, sign, type TalkView, type Verdict } from './plug.ts'

/** Somebody else's words, or what the author denies. */
function isSaidOtherwise(heard: Heard, talk: TalkView): boolean {
  const { cues } = talk.turn
  return cues.has('reported') || isQuoted(heard, talk) || (isDenied(heard, talk) && !cues.has('condition'))
}

/** "I'll tell your mum you said hi": without anything else that tells, only what names something in hand counts fully. */
function isMild(heard: Heard, talk: TalkView, lean: number): boolean {
  return lean < 1 && !talk.turn.cues.has('condition') && (talk.self.raw.threat ?? 0) < 2 && namesKin(heard, talk) && !namesWhat(heard, talk)
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
  phrases: threatPhrases,
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
    nl: 'als ik niet (betaal|stuur|antwoord|doe)',
    pl: '(jesli|jak) nie (zaplace|odpisze|posluchamy)',
  },
  weigh(heard, talk) {
    const { cues } = talk.turn
    if (heard.language === 'any') return cues.has('reported') ? 'no' : 'yes'
    if (isSaidOtherwise(heard, talk)) return 'no'
    if (isHarmless(talk, ['game', 'party', 'lesson'])) return heard.role === 'phrase' && !cues.has('joke') ? 'weak' : 'no'
    return amongStrangers(heard, talk)
  },
})
