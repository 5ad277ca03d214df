import { sign } from './plug.ts'
import type { Inferred, Stood, TalkView } from './plug.ts'

const YEAR_MS = 365.25 * 86_400_000
const ADULT = 18
/** So far back are statements compared: what the reader keeps of a long talk. */
const KEPT_TURNS = 2_000
/** So many ages of an author stay known (`Party.ages`); with fewer, they are all. */
const ALL_KEPT = 50

/** What somebody tells of their age does not fit what the same account told before. */
export const ageContradicted = sign({
  id: 'age-contradicted',
  label: 'Age contradicted',
  why: 'what the author tells of the own age does not fit an earlier statement',
  ground: {
    text: 'Some pretend to be a child or a younger adult and tell another age later',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: {
    en: `
      (i|ive|i have|i kinda|i sorta|i may have) (lied|been lying|wasnt honest|not been honest|havent been honest|was lying|wasnt truthful|fibbed) ..2 (about|abt|bout) (my|how) (age|old)
      (im|i am|i m) not (really|actually) (<age>|a kid|a teen|a teenager|your age|ur age|that young)
      (im|i am) (older|way older|a bit older|lot older|much older) than i (said|told|say)
      my (real|actual|true) age is
      (im|i am) (really|actually) (older|an adult|a grown up|grown up)
    `,
    cy: '(dwedes|ddwedes|dwi wedi dweud|nes i ddweud) (i)? ..2 celwydd ..3 (oed|oedran)\n(dwi|rydw i) (n|yn)? hyn na (ddwedais|wedes|ddudes)',
    es: '(te)? (menti|he mentido|mentia) ..2 (con|sobre|de|en) (mi|lo de mi|la) edad\n(no tengo) (en realidad|realmente|de verdad) <age>\n(soy|en realidad soy) mayor de lo que (te)? (dije|decia)\nmi edad (real|verdadera)',
    fr: '(jai|j ai) menti (sur|pour) mon age\n(je suis|jsuis) plus (age|agee|vieux|vieille) (que|qu) (ce que)? (jai|j ai|jte) (dit|disais)\nmon (vrai|veritable) age',
    de: '(ich)? (hab|habe) ..4 (alter|alters|age) ..2 gelogen\n(hab|habe) ..3 gelogen ..2 (alter|alters)\n(ich)? bin ..2 (alter|aelter) als ich ..3 (gesagt|sagte|geschrieben)\nmein (echtes|wahres|richtiges) alter',
    pt: '(eu)? (menti|tava mentindo|estava a mentir) ..2 (minha|a minha|sobre a|na)? idade\n(sou|na verdade sou) mais velho (do que|que) (eu)? (disse|falei)\nminha idade (real|verdadeira|de verdade)',
    nl: '(ik)? (heb|loog) ..4 (leeftijd) ..2 gelogen?\n(heb|ik heb) gelogen over ..2 leeftijd\n(ik)? ben ..2 ouder dan ik ..2 (zei|gezegd)\n(mijn|mn) echte leeftijd',
    pl: '(sklamalem|sklamalam|oklamalem|oklamalam|klamalem|klamalam) ..4 (wieku|wiekiem|wiek|lat)\n(jestem|tak naprawde jestem) (starszy|starsza) niz (mowilem|mowilam|pisalem|pisalam)\n(moj)? prawdziwy wiek',
    tl: '(nagsinungaling|nagsinungaling ako) ..5 (edad|age)\n(mas)? matanda (ako|talaga ako|na ako) (kesa|kaysa|kaysa sa) ..2 sinabi\n(tunay|totoong|totoo kong|real) (kong)? (edad|age)',
    hi: '(उम्र|उमर) ..4 झूठ\nझूठ ..4 (उम्र|उमर)\nअसली (उम्र|उमर)',
    'hi-latn': '(age|umar|umr) ..4 (jhoot|jhooth|jhut|jhuth|jhoott)\n(jhoot|jhooth|jhut|jhuth) ..4 (age|umar|umr)\n(asli|real|sachi) (age|umar|umr)',
  },
  hints: {
    en: `
      my (wife|husband|ex wife|ex husband|mortgage|divorce|grandkids|grandchildren|own kids|daughter|son|kids) (is|was|are|were|and|left|doesnt|dont|at|came|goes|started|will)
      (i have|ive got|i got) (a wife|a husband|kids|two kids|a mortgage|grandkids|a daughter|a son)
      (when|back when) i was (your|ur) age
      when i was at (uni|university)
    `,
    cy: '(fy|y) (ngwraig|ngwr|mhlant|merch i) ..2 <any>\npan oeddwn i dy oed di',
    es: '(mi|mis) (esposa|mujer|marido|ex mujer|hijos|hija|hijo|hipoteca|nietos)\ncuando (yo)? tenia tu edad',
    fr: '(ma|mon|mes) (femme|mari|ex femme|enfants|fille|fils)\nquand javais ton age',
    de: '(meine|mein|meiner) (frau|mann|exfrau|ex frau|kinder|tochter|sohn|enkel)\n(als ich|wo ich) (in)? deinem alter',
    pt: '(minha|meu|meus|a minha|o meu) (esposa|mulher|marido|ex mulher|filhos|filha|filho|netos)\nquando eu tinha (a)? (sua|tua) idade',
    nl: '(mijn|mn) (vrouw|man|ex vrouw|kinderen|dochter|zoon|hypotheek)\ntoen ik jouw leeftijd (had|was)',
    pl: '(moja|moj|moje|moich) (zona|maz|byla zona|dzieci|corka|syn|wnuki)\nw (twoim|twoim) wieku (bylem|bylam)?',
    tl: '(asawa|mga anak|anak) ko\nnung (kasing edad|kaedad) mo ako',
    hi: '(मेरी|मेरे) (पत्नी|बीवी|पति|बच्चे|बेटी|बेटा)',
    'hi-latn': '(meri|mere|mera) (patni|biwi|wife|pati|bachche|bacche|beti|beta)',
  },
  weigh(heard, talk) {
    if (talk.turn.cues.has('reported')) return 'no'
    const young = talk.self.ages.find((a) => a < ADULT)
    if (heard.role === 'hint') return young === undefined ? 'no' : {
      verdict: 'weak', why: 'tells of an adult\'s life, after an age under 18', value: `earlier ${young}`,
    }
    const found = ofAges(talk)
    return found === null ? 'yes' : { verdict: 'yes', why: found.why, ...(found.value === undefined ? {} : { value: found.value }) }
  },
  infer: ofAges,
})

/** The age told in this turn against those that the same account told before; a year for each that went by, and one birthday more. */
function ofAges(talk: TalkView): Inferred | null {
  const { turn } = talk
  if (talk.stood(1, 'age-told', 'adult-age-told').length === 0) return null // most turns tell none
  const now = talk.stood(1, 'age-told', 'adult-age-told').find((s) => s.by === turn.by)
  if (now === undefined) return null
  const { ages } = talk.self
  if (typeof now.value !== 'number') return ofSides(now, statements(talk))
  return ages.length < ALL_KEPT && ages.every((a) => a === now.value) ? null : compare(talk, now.value) // most tell always the same age
}

function statements(talk: TalkView): readonly Stood[] {
  return talk.stood(KEPT_TURNS, 'age-told', 'adult-age-told').filter((s) => s.by === talk.turn.by)
}

function compare(talk: TalkView, now: number): Inferred | null {
  const compared = new Set([now])
  let weak: Inferred | null = null
  for (const earlier of statements(talk)) {
    if (earlier.turn === talk.turn.index || typeof earlier.value !== 'number') continue
    if (compared.has(earlier.value)) continue // the latest of the same age was compared: it leaves the least time
    compared.add(earlier.value)
    const grown = now - earlier.value
    const isBirthday = grown >= 0 && grown <= yearsBetween(talk, earlier) + 1
    const crosses = (now < ADULT) !== (earlier.value < ADULT)
    if (!crosses && (isBirthday || grown === -1)) continue
    const found: Inferred = { verdict: isBirthday ? 'weak' : 'yes', why: 'tells another age than before', value: `${now}, earlier ${earlier.value}` }
    if (!isBirthday) return found
    weak = found
  }
  return weak
}

/** An adult's year of birth in an undated turn, after an age under 18, or the other way round. */
function ofSides(now: Stood, told: readonly Stood[]): Inferred | null {
  const earlier = told.find((s) => s.turn < now.turn && s.sign !== now.sign && !s.weak && typeof s.value === 'number')
  return earlier === undefined || now.weak ? null : {
    verdict: 'yes', why: 'tells a year of birth that does not fit an age told before', value: `earlier ${String(earlier.value)}`,
  }
}

/** Whole years between an earlier statement and this turn; 0 when the times do not tell. */
function yearsBetween(talk: TalkView, earlier: Stood): number {
  const { turn } = talk
  const then = talk.before(turn.index - earlier.turn).at(-1)
  if (then?.index !== earlier.turn || then.ms === null || turn.ms === null) return 0
  return Math.max(0, Math.floor((turn.ms - then.ms) / YEAR_MS))
}
