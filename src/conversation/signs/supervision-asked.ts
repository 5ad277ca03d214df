import { isAmongKin, isGuide, isOrdinary, isOthersWords, leaning, namesKin } from '../scene.ts'
import { supervisionQuestions } from '../supervision.phrases.ts'
import { together } from '../together.ts'
import { watchedQuestions } from '../supervision-watched.phrases.ts'
import { wordsOf } from '../word-set.ts'
import { roundaboutQuestions } from './supervision-asked/roundabout.ts'
import { sign } from './plug.ts'
import type { Heard, HeardTurn, TalkView } from './plug.ts'

/** A friend who asks whether one may come by, or asks the other to come. */
const VISIT = / (?:(?:come|coming|cum|pop|popping|go) (?:over|round|by|to (?:yours|urs|mine|my house|your house|ur house))|sleepover|sleep over|(?:ir|voy|vamos|ire|pasar|paso|vienes|venis|ven|venir) (?:a|por) (?:tu|su|mi) casa|(?:venir|passer|viens|passe|aller|dormir) chez (?:toi|vous|moi)|vorbei ?kommen|zu (?:dir|mir) kommen|zu mir|komm vorbei|(?:ir|passar|vou|posso ir) (?:ai|na|a|para|pra) (?:sua|tua|ai)|(?:vem|vens|vir) (?:aqui|ca|pra|para|a) (?:em|minha|casa)|langs ?komen|naar (?:jou|mij) (?:toe )?|bij (?:mij|jou) (?:spelen|chillen|slapen)|(?:wpasc|przyjsc|wpadne|przyjde|wpadasz|przyjdziesz) (?:do ciebie|do was|do mnie)|(?:punta|pupunta|makikitulog) (?:ako|kami|diyan|jan|sa inyo|ka|samin)|(?:dod|ddod|alw) (?:draw|acw|drosodd)|(?:tumhare|tere|mere) ghar (?:aa|a )|घर आ)/
const MOST_WORDS = 80

function isVisit(turn: HeardTurn): boolean {
  return VISIT.test(` ${turn.tokens.slice(0, MOST_WORDS).map((t) => t.text).join(' ')} `)
}

const DAYS = wordsOf(`saturday sunday friday monday weekend sat sun sabado domingo viernes lunes samedi dimanche vendredi mercredi samstag sonntag freitag wochenende sexta segunda
  zaterdag zondag vrijdag sobote sobota niedziele niedziela piatek weekendzie linggo biyernes sadwrn sul gwener शनिवार रविवार इतवार संडे shaniwar raviwar itwar finde`)
const THEIRS = wordsOf(`you your u ur yours urs tu tus te ti contigo vos su sus vc seu seus sua suas teu teus tua tuas toi ton ta tes vous du dir dein deine deinen dich euch je jou jouw jullie
  twoi twoja twoj twoje cie ci tobie toba ciebie mo nyo ka m kb dy di chi d tumhare tumhara tumhari tere tera teri aap aapke tum tu तुम्हारे तुम्हारा तुम्हारी तेरे तेरा तेरी आप आपके तुम तू`)
const ASKING = wordsOf(`kya koi kaun kon kab kitne क्या कोई कौन कब कितने ba sino kelan kailan anong may`)
const OWN = wordsOf(
  'my mi mnie moj moja moje mis ma mon mes mein meine meinen mich meu minha meus mijn mn ko sakin akin mera meri mere mujhe मेरा मेरी मेरे मुझे fy fi',
)
const STATES: ReadonlySet<string> = new Set(['hi', 'hi-latn', 'tl'])

/** "Mum checks my phone": told of the own phone; Hindi and Tagalog ask and state it with the same words. */
function isStatement(language: string, turn: HeardTurn): boolean {
  if (turn.tokens.some((t) => t.ask || THEIRS.has(t.text))) return false
  return turn.tokens.some((t) => OWN.has(t.text)) || (STATES.has(language) && !turn.tokens.some((t) => ASKING.has(t.text)))
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
  phrases: together(supervisionQuestions, watchedQuestions, roundaboutQuestions),
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
    tl: '(mama|parents|nanay|papa|magulang|tatay) (nya|niya|nila)',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    if (isOthersWords(heard, talk, 'first') || isStatement(heard.language, turn) || isNotSeen(heard, turn)) return 'no'
    if (isAmongOwn(talk)) return 'no'
    if (heard.role === 'phrase' && (isLoose(heard, talk) || isFamilyQuestion(heard, talk))) return 'weak'
    const lean = talk.suspicion('self', 'supervision-asked')
    if (heard.role === 'hint') return lean >= 2 ? { verdict: 'weak', why: 'asks where in the house the other is' } : 'no'
    if (isOrdinary(talk, 'supervision-asked') && !talk.others.some((o) => leaning(o) >= 2)) return lean < 2 ? 'no' : 'weak'
    return 'yes'
  },
})

const NOT = new Set(['nie', 'not', 'dont', 'no', 'nao', 'n', 'pas', 'nicht', 'niet', 'hindi', 'di', 'nahi', 'नहीं', 'ddim'])
const JUDGE = wordsOf(
  'see understand get know widza rozumieja ven entienden comprennent voient verstehen sehen veem entendem zien begrijpen samajhte dekhte naiintindihan समझते deall gweld wiedza',
)

/** "Your parents do not see how special you are": no question. */
function isNotSeen(heard: Heard, { tokens }: HeardTurn): boolean {
  return tokens.slice(Math.max(0, heard.from), heard.to + 3).some(
    (t, i, all) => NOT.has(t.text) && JUDGE.has(all[i + 1]?.text ?? ''),
  ) && tokens[heard.to - 1]?.ask !== true
}

function leans(talk: TalkView): number {
  return leaning(talk.self, 'supervision-asked', 'meeting-proposed', 'home-asked', 'school-asked')
}

/** Kin, a teacher or coach, friends who plan a visit. */
function isAmongOwn(talk: TalkView): boolean {
  return isAmongKin(talk) || isGuide(talk.turn.by) || isAmongFriends(talk) || isAddressedAsKin(talk)
}

/** A visit is talked of, and the author's other phrases give no reason to doubt it. */
function isAmongFriends(talk: TalkView): boolean {
  return (isVisit(talk.turn) || talk.before(3).some(isVisit)) && leans(talk) < 2
}

/** "Is mum there?", "are your parents home on saturday?", and nothing else to doubt the author: a brother asks, or a friend who plans. */
function isLoose(heard: Heard, talk: TalkView): boolean {
  const { tokens } = talk.turn
  const hasDay = tokens.some((t) => DAYS.has(t.text))
  return namesKin(heard, talk) && leans(talk) < (hasDay ? 1.5 : 1)
    && (hasDay || (!tokens.some((t) => THEIRS.has(t.text)) && talk.before(HOUSEHOLD).some(isHousehold)))
}

const HOUSEHOLD = 5
const AT_HOME = wordsOf(
  'home casa maison zuhause daheim hause thuis domu bahay adre adref ghar घर mum mom mama mami maman mamma mummy papa dad kuya ate didi bhai दीदी भाई bro sis brat siostra tita tito lola',
)

/** Those who live together speak of home and of kin by the bare name. */
function isHousehold(turn: HeardTurn): boolean {
  return turn.cues.has('family') || turn.tokens.some((t) => AT_HOME.has(t.text))
}

const CALLED = wordsOf(`nan nana gran granny grandma grandad grandpa nain taid mamgu tadcu yaya yayo abuela abuelo abu mamie papi papy pepe meme oma opa omi opi vovo vo voo avo avo lola lolo
  babcia babciu dziadek dziadku dadi nani nanu दादी नानी नाना mum mom mam dad mama papa auntie uncle tita tito tia tio ciocia ciociu wujku chacha bua`)
const MOST_IN_GREETING = 4
const GREETED_WITHIN = 5

/** "hi nan", "thanks grandad": the other calls the author one of the family, or the author calls themself so, and little else is to doubt. */
function isAddressedAsKin(talk: TalkView): boolean {
  if (leaning(talk.self, 'supervision-asked', 'gift-offered', 'payment-offered') >= 1) return false
  return talk.before(GREETED_WITHIN).some((t) => t.by !== talk.turn.by && t.tokens.length <= MOST_IN_GREETING
    && t.tokens.some((w, i) => i > 0 && CALLED.has(w.text.replace(/(.)\1+$/u, '$1')) && !OWN.has(t.tokens[i - 1]?.text ?? '')))
}

const AT_WHOSE = wordsOf(
  'alone solo sola seul seule allein alleine sozinho sozinha alleen sam sama magisa isa hun akele akeli अकेली अकेले phone messages ffon movil cel celular telefone telefon telefoon',
)

const ENOUGH_TURNS = 2
const ENOUGH_NEAR = 8

/**
 * "Who is at home?", "is your dad in?": a parent asks so. It stays open where the author wrote enough near by and none of their words in the
 * whole talk tells of anything else; a lone question says nothing of its author.
 */
function isFamilyQuestion(heard: Heard, talk: TalkView): boolean {
  const own = [...talk.before(ENOUGH_NEAR), ...talk.after(ENOUGH_NEAR)].filter((t) => t.by === talk.turn.by && t.tokens.length > 0)
  return own.length >= ENOUGH_TURNS && leaning(talk.self, 'supervision-asked') < 0.5 && talk.self.ages.length === 0
    && !talk.turn.tokens.slice(Math.max(0, heard.from), heard.to).some((t) => AT_WHOSE.has(t.text))
}
