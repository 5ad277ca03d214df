import { isAmongKin, isGuide, isOrdinary, isOthersWords } from '../scene.ts'
import { supervisionQuestions } from '../supervision.phrases.ts'
import { sign } from './plug.ts'
import type { HeardTurn } from './plug.ts'

/** A friend who asks whether one may come by. */
const VISIT = / ((come|coming|cum|pop|popping|go) (over|round|by|to (yours|urs|your house|ur house))|sleepover|sleep over|(ir|voy|vamos|ire|pasar|paso) (a|por) (tu|su) casa|(venir|passer|viens|passe|aller) chez (toi|vous)|vorbei ?kommen|zu dir kommen|komm vorbei|(ir|passar|vou|posso ir) (ai|na|a|para|pra) (sua|tua|ai)|langs ?komen|naar jou (toe )?komen|(wpasc|przyjsc|wpadne|przyjde) (do ciebie|do was)|(punta|pupunta|makikitulog) (ako|kami|diyan|jan|sa inyo)|(dod|ddod|alw) draw|(tumhare|tere) ghar aa|घर आ) ?/
const MOST_WORDS = 80

function isVisit(turn: HeardTurn): boolean {
  return VISIT.test(` ${turn.tokens.slice(0, MOST_WORDS).map((t) => t.text).join(' ')} `)
}

/** Asks who watches: whether the other is alone, who is home, who sees the phone, when parents leave or sleep. */
export const supervisionAsked = sign({
  id: 'supervision-asked',
  label: 'Supervision asked',
  why: 'asks whether somebody watches over the other',
  ground: {
    text: 'Risk assessment: asking who is near and who sees the screen, to judge the danger of being found out',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003 (stage of risk assessment)',
    mark: 'U',
  },
  phrases: supervisionQuestions,
  hints: {
    en: `
      (are|r|is) {your} (brother|sister|sibling|siblings|nan|gran|babysitter|uncle|auntie) (home|in|there|around|asleep|with u|with you)
      (u|you) (alone|solo) $
      (are|r) {you} (in|at) (bed|{your} room|{your} bedroom|home) (yet|alone|rn|now)? <ask>
      (do|does) {you} stay (up|home) ..3 <ask>
    `,
    es: '(estas|tas) (en)? (tu)? (cuarto|cama|habitacion|casa) <ask>',
    fr: '(tu es|tes|t) (dans ta chambre|au lit|chez toi|a la maison) <ask>',
    de: '(bist|biste) (du)? (in deinem zimmer|im bett|zuhause|daheim) <ask>',
    pt: '(ta|tas|estas|vc ta) (no)? (seu|teu)? (quarto|em casa|na cama) <ask>',
    nl: '(ben|lig|zit) je (al)? (op je kamer|in bed|thuis) <ask>',
    pl: '(jestes) (w pokoju|w lozku|w domu) <ask>',
    tl: '(nasa) (kwarto|bahay) (ka|ka na|kana) <ask>',
    'hi-latn': '(room|kamre|ghar) (mein|me|pe|par) (ho) <ask>',
    hi: '(कमरे|घर) (में|पर) हो <ask>',
    cy: '(wyt ti|ti) (yn|n) (dy stafell|y gwely|adre|gartre) <ask>',
  },
  vetoes: {
    en: `
      (are|r) you (guys|all|lot|lads|two|three)
      alone or (in|on|with) (a|the|your|ur)
      alone (in|on) (the|a|that|this) (queue|squad|team|game|lobby|map|match|raid|server|mission)
      (leave|left|let) {you} alone
    `,
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    if (isOthersWords(heard, talk)) return 'no'
    if (isAmongKin(talk) || isGuide(turn.by)) return 'no'
    const lean = talk.suspicion('self', 'supervision-asked')
    if ((isVisit(turn) || talk.before(2).some(isVisit)) && lean < 2) return 'no'
    if (heard.role === 'hint') return lean >= 2 ? { verdict: 'weak', why: 'asks where in the house the other is' } : 'no'
    if (isOrdinary(talk, 'supervision-asked')) return lean < 2 ? 'no' : 'weak'
    return 'yes'
  },
})
