import { isCoercing, isDenied, isHarmless, isQuoted, leaning, namesKin, namesWhat } from '../scene.ts'
import { threatHints } from './threat/hints.ts'
import { threatPhrases } from './threat/phrases.ts'
import { sign } from './plug.ts'

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
    es: 'si no (pago|le pago|mando|hago|contesto|le mando|le contesto)',
    fr: 'si je (paye|paie|fais|reponds|nenvoie) pas',
    de: 'wenn ich (nicht|nichts) (zahle|schicke|antworte|mache|bezahle)',
    pt: 'se eu nao (pagar|mandar|fizer|responder|enviar)',
    nl: 'als ik niet (betaal|stuur|antwoord|doe)',
    pl: '(jesli|jak) nie (zaplace|odpisze|posluchamy)',
  },
  weigh(heard, talk) {
    const { cues } = talk.turn
    if (cues.has('reported') || isQuoted(heard, talk)) return 'no'
    if (heard.language === 'any') return 'yes'
    if (isDenied(heard, talk) && !cues.has('condition')) return 'no'
    if (isHarmless(talk, ['game', 'party', 'lesson'])) return heard.role === 'phrase' && !cues.has('joke') ? 'weak' : 'no'
    const coercing = isCoercing(talk, 'threat')
    const lean = leaning(talk.self, 'threat')
    if (cues.has('joke') && !coercing) return lean < 1 ? 'no' : 'weak'
    if (coercing || (cues.has('condition') && lean >= 1)) return 'yes'
    // "I'll tell your mum you said hi": without anything else that tells, only what names something in hand counts fully.
    const isMild = namesKin(heard, talk) && !cues.has('condition') && lean < 1 && (talk.self.raw.threat ?? 0) < 2 && !namesWhat(heard, talk)
    if (heard.role === 'phrase') return isMild ? 'weak' : 'yes'
    return lean >= 2 && namesKin(heard, talk) ? 'yes' : cues.has('condition') ? 'weak' : 'no'
  },
})
