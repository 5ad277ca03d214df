import { together } from '../together.ts'
import { isDenied, isQuoted } from '../scene.ts'
import { clockTimes } from './deadline/clock.ts'
import { deadlinePhrases } from './deadline/phrases.ts'
import { setTimes } from './deadline/times.ts'
import { sign, type TalkView } from './plug.ts'

const PRESSED = new Set(['threat', 'demand'])
const PLANS = new Set(['meeting-proposed', 'meeting-arranged', 'payment-sent'])

/** Whether a threat or demand of the same author stands in this turn, in the few before, or begins in the next two. */
function isPressed(talk: TalkView): boolean {
  const { by } = talk.turn
  if (talk.stood(6, 'threat', 'demand').some((s) => s.by === by && !s.weak)) return true
  return talk.after(2).some((t) => t.by === by && t.heard.some((h) => h.role === 'phrase' && PRESSED.has(h.sign)))
}

/** A time for a journey or a meeting. */
function isPlan(talk: TalkView): boolean {
  return talk.turn.cues.has('joke')
    || talk.turn.heard.some((h) =>
      PLANS.has(h.sign) && (h.role === 'phrase' || (h.role === 'hint' && talk.turn.cues.has('place')))) || talk.stood(
        1, 'meeting-proposed', 'meeting-arranged', 'payment-sent',
      ).length > 0 || talk.stood(4, 'meeting-proposed', 'meeting-arranged').some((s) => !s.weak)
}

/** The author's next turn goes on with the same words ("you have until Friday", "to pay"): the sign stands there. */
function isGoneOn(talk: TalkView): boolean {
  const [next] = talk.after(1)
  return next?.by === talk.turn.by && next.heard.some((h) => h.from < 0 && (h.sign === 'deadline' || h.sign === 'demand'))
}

/** "One press, and tomorrow all know": the time is that of the harm, nothing is asked until then. */
function isOutcome(talk: TalkView): boolean {
  return !talk.turn.cues.has('condition') && talk.stood(1, 'demand').length === 0
}

/** A threat or demand carries a time ("by tonight", "you have an hour"). The value is the time as written. */
export const deadline = sign({
  id: 'deadline',
  label: 'Deadline',
  why: 'sets a time for what is demanded or threatened',
  ground: {
    text: 'Time pressure goes with demands for money or images, and adds to the danger for the child',
    source: 'US Department of Justice, COPS Office, Combating online child sextortion, February 2023',
    mark: 'U',
  },
  phrases: together(deadlinePhrases, setTimes, clockTimes),
  hints: {
    en: `
      (tonight|tonite|2nite|today|tomorrow|tmrw|midnight)
      (at|by) <num> ..1 (pm|am|oclock|tonight|sharp)?
      (this|on) (evening|afternoon|friday|monday|tuesday|wednesday|thursday|saturday|sunday)
    `,
    cy: '(heno|yfory|fory)',
    es: '(hoy|esta noche|manana por la manana|mañana mismo|esta tarde)',
    fr: '(ce soir|demain|aujourdhui|cette nuit)',
    de: '(heute abend|heute nacht|heute noch|noch heute|morgen frueh|um <num> uhr)',
    pt: '(hoje|amanha|esta noite)',
    nl: '(vanavond|vannacht|vandaag nog|morgen|om <num> uur)',
    pl: '(dzis wieczorem|dzisiaj|jutro|dzis|wieczorem)',
    tl: '(mamayang gabi|ngayong gabi|bukas|mamaya|tonight)',
    hi: '(आज रात|आज|कल)',
    'hi-latn': '(aaj raat|aaj hi|aaj|kal)',
  },
  weigh(heard, talk) {
    if (isQuoted(heard, talk) || talk.turn.cues.has('trifle') || !isPressed(talk)) return 'no'
    const here = talk.stood(1, 'threat', 'demand').some((s) => !s.weak)
    if (!here && (isPlan(talk) || isGoneOn(talk) || talk.before(4).some((t) => t.cues.has('trifle')))) return 'no'
    if (heard.role === 'hint' && (!here || isDenied(heard, talk) || isOutcome(talk))) return 'no'
    const first = talk.turn.tokens[Math.max(0, heard.from)]
    const last = talk.turn.tokens[heard.to - 1]
    return first === undefined || last === undefined ? 'yes' : { verdict: 'yes', value: talk.turn.text.slice(first.from, last.to) }
  },
})
