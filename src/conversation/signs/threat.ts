import { isCoercing, isDenied, isOrdinary, isPlaying, isQuoted, leaning } from '../scene.ts'
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
    const coercing = isCoercing(talk, 'threat')
    if (!coercing && (cues.has('joke') || isPlaying(talk))) return leaning(talk.self, 'threat') < 1 ? 'no' : 'weak'
    const ordinary = isOrdinary(talk, 'threat')
    if (heard.role === 'phrase') return ordinary && !coercing ? 'weak' : 'yes'
    if (coercing) return 'yes'
    if (cues.has('condition') && !ordinary) return leaning(talk.self, 'threat') >= 1 ? 'yes' : 'weak'
    return 'no'
  },
})
