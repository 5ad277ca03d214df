import { asked, isBareAnswer, isLocal, isNumbered, isTrade, isWrittenAsName, isYoungSide, namesIn } from '../places.ts'
import { isGuide, isKin, isOrdinary, isOthersWords, leaning } from '../scene.ts'
import { sign } from './plug.ts'
import type { Token } from '../fold.ts'
import type { Heard, HeardTurn, Inferred, TalkView, Verdict } from './plug.ts'

/** A young person tells where they live so closely that they could be found: a street, an area, a stop. Not a country or a big city alone. */
export const homeTold = sign({
  id: 'home-told',
  label: 'Home told',
  why: 'tells where a young person lives, closely enough to be found',
  ground: {
    text: 'Once the home is known a child can be found offline: a reason to act, and a place to protect',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: {
    any: '[ (names|tells|gives|sends) ..2 (address|street|location|home) ..2 ]',
    en: `
      (we|i) (just)? (moved|live|stay) (to|on|in|by|near|at) ..4 (street|road|lane|avenue|close|drive|estate|park|gardens|village)
      ^ (on|off|near|by|behind|opposite) ..4 (street|road|lane|avenue|close|drive|estate|park|gardens|station)
      (i|we) (live|stay|liv) (on|at|near|by|next to|opposite|behind|round|around|off|just off|close to|right by|right next to|just behind|across from|above|over|between) ..3
      (im|i am|were|we are|we re) (on|off|near|by|opposite|behind|next to|at number) ..3 (street|road|st|rd|avenue|ave|lane|close|drive|estate|park|station|crescent|way|gardens|terrace)
      (im|i am|were|we are|i live|we live|its) (at|on)? <num> <any> <any>? (street|road|st|rd|avenue|ave|lane|close|drive|crescent|way|gardens|terrace|court|grove)
      (my|our) (address|addy|street|road|postcode|house number|estate) (is|s) 
      (my|our|the) (house|flat|home|place) (is|s) (on|near|next to|by|opposite|behind|in|at|off|the one|number|just off|right by) ..3
      i get (off|on) (at|by|near) ..3 (stop|station|street|road|<any>)
      i walk (home)? (past|through|down|along|via) ..3
      its <num> <any> <any>? (street|road|st|rd|avenue|ave|lane|close|drive|crescent|way|gardens|terrace|court)
      <num> <any> <any>? (street|road|avenue|ave|lane|close|drive|crescent|gardens|terrace|court|grove)
      (i|we) (live|stay) in ..3 (estate|village|street|road|flats|block|tower|court|close|park|gardens|area|end|lane|neighbourhood|neighborhood|side)
      (sent|shared|sending) (you|u)? (my)? (location|loc|pin)
      i live ..4 (street|road|avenue|ave|lane|close|drive|crescent|estate|station|church|park)
    `,
    cy: `
      ^ (ar|wrth|ger|yn) (waelod|ben|ymyl)? (lon|stryd|heol|ffordd|maes|stad) <any>
      (ma|mae) (ty|ty ni|tŷ ni|nhy i|cartre ni) (ni)? (ar|yn|ger|wrth) ..3
      (dwi|rydw i|rwy|rwyn|fi|dw i|wi|im|dwin|dyn ni|rydyn ni) (n|yn)? byw (yn|ar|ger|wrth|gyferbyn|drws nesaf|tu ol|mewn|n|ym) ..4
      (fy|y|yn|ein) (nghyfeiriad|nhy|ty|stryd|nghartref|nhŷ) (i)? (yw|ydy|di|ydi|mae|ar|ger)
      (mae|ma) (fy|y|ein|yn) (nhy|ty|nhŷ|nghartref) (i)? (ar|ger|wrth|yn|gyferbyn)
      <num> (stryd|heol|ffordd|lon|maes|clos) <any>
      (ar|yn) (stryd|heol|ffordd|lon|maes|stad) <any>
    `,
    es: `
      (vivo|vivimos|estoy) (en la|en el|en|cerca|por|al lado|frente|detras|atras|junto|a la vuelta|enfrente|por el|por la) ..4
      (mi|nuestra) (direccion|dire|calle|barrio|colonia|casa|edificio|ubicacion) (es|esta|queda)
      (calle|avenida|av|colonia|barrio|urbanizacion|plaza) <any> <any>? <num>
      (mi)? (casa|depa) (esta|queda) (en|cerca|al lado|frente|detras|por) ..4
      (bajo|me bajo) en ..3
      (en)? la calle <any>
      te (mande|envie|pase) (mi|la) (ubi|ubicacion|direccion)
    `,
    fr: `
      (on|jai|nous) (a|ai|avons)? demenage (a|au|rue|avenue|dans|vers|pres) ..4
      ^ (rue|avenue|quartier|residence|allee|impasse|chemin|cite) <any>
      (jhabite|j habite|habite|jvis|je vis|on habite) (a cote|pres|dans|rue|au|vers|derriere|en face|sur|le|la|a|proche|juste) ..4
      (mon|ma|notre) (adresse|rue|quartier|maison|immeuble) (cest|c|est|se trouve)
      <num> (bis|ter)? (rue|avenue|av|boulevard|chemin|allee|impasse|place) ..3
      (rue|avenue|boulevard|allee|impasse|chemin|quartier|residence) (de|du|des|la|le|les)? <any>
      (je descends|jdescends) (a|au) ..3
      (je tai envoye|jtai envoye|tiens) (ma|mon) (loc|localisation|adresse)
    `,
    de: `
      (ich|wir)? (wohne|wohn|wohnen|lebe|leb) (ich|wir)? (in der|im|in|am|an der|neben|hinter|gegenuber|bei|beim|nahe|direkt|gleich) ..4
      (meine|unsere|mein) (adresse|strasse|haus|wohnung|anschrift|standort) (ist|lautet|liegt|is)
      <any> (strasse|str|weg|allee|platz|gasse|ring) <num>
      (unser|mein) haus (ist|steht|liegt) (in|am|neben|hinter|gegenuber|an|bei) ..3
      (steig|steige) ..3 aus
      <any> <num> (in|wohne|wohn) <any>
      (hab|habe) dir ..2 standort geschickt
    `,
    pt: `
      ^ (na|no|ali|perto) (da|do|na|no)? (rua|avenida|bairro|vila|jardim|travessa|praca) <any>
      (minha|a minha)? casa (fica)? (na|no|perto) (rua|vila|avenida|bairro|jardim) <any>
      (moro|vivo|moramos|eu moro|eu vivo) (na|no|em|perto|ao lado|do lado|em frente|atras|ali|aqui|la|logo|numa|num) ..4
      (meu|minha|o meu|a minha) (endereco|rua|bairro|casa|morada|predio|localizacao|cep) (e|é|eh|fica)
      (rua|avenida|av|travessa|praca|bairro|largo) (da|do|de|das|dos)? <any> <any>? <num>?
      (minha|a minha) casa (fica|e|é) (na|no|perto|ao lado|em frente|atras) ..3
      (desco|saio) (na|no) (ponto|estacao|paragem|parada) ..3
      (mandei|te mandei) (a)? (minha)? (localizacao|loc)
    `,
    nl: `
      (ik|we|wij)? (woon|wonen|woont) (ik|we)? (in de|op de|in|aan de|aan|vlakbij|bij|naast|tegenover|achter|dichtbij|op|vlak bij) ..4
      (mijn|mn|ons|onze) (adres|straat|huis|buurt|postcode) (is|staat)
      <any> (straat|laan|weg|plein|gracht|kade) <num>
      (mijn|ons) huis (staat|is|ligt) (aan|in|naast|bij|achter|tegenover) ..3
      (ik)? stap (uit|in) bij ..3
      (heb je|heb) (mijn)? (locatie) (gestuurd|gedeeld)
    `,
    pl: `
      (moj|nasz) (dom|blok) ..2 (przy|na|kolo|obok) ..3
      (mieszkam|mieszkamy) (na|przy|kolo|obok|blisko|w|naprzeciwko|za|niedaleko|zaraz) ..4
      (moj|moja|nasz|nasze) (adres|ulica|dom|blok|osiedle) (to|jest|stoi)
      (ul|ulica|ulicy|os|osiedle|osiedlu|al|aleja) <any> <any>? <num>?
      (na|przy) (ulicy|ul|osiedlu|os) <any>
      (wysiadam) na ..3
      (wyslalam|wyslalem) ..2 (lokalizacje|adres|pinezke)
    `,
    tl: `
      (brgy|barangay|purok|kanto|blk|phase) <any> <any>? (po|ako|lang|kami)
      nakatira (ako|kami) (sa|dito sa) ..4
      (nakatira|nktira|nakatera) (ako|aq|kami|po ako|lang ako|po kami|ako po) (sa|malapit|dito|tabi) ..4
      (sa) (brgy|barangay|purok|subd|subdivision|kanto|phase|blk) <any> (ako|kami|po|lang)?
      (taga) <any> (ako|lang ako|po ako|kami)
      (bahay|haws) (ko|namin) (ay|sa|nasa|malapit|tabi|po) ..3
      (address|location) (ko|namin) (ay|is|sa|po)
      (blk|block) <num> (lot)? <num>?
    `,
    hi: `
      घर ..4 (में|पर) (है|हैं)
      (फ्लैट|मकान|घर) (है)? ..4 (में|पर)
      (मेरा|हमारा) घर ..4
      (मैं|मै|हम) ..4 (में|पर|के पास|के सामने|के पीछे|मे) (रहता|रहती|रहते) (हूं|हूँ|हु|हैं)?
      (मेरा|हमारा) (घर|पता|एड्रेस|मोहल्ला) ..3
      (गली|सेक्टर|मकान|ब्लॉक) (नंबर|नं)? <num>
      ..2 <any> (नगर|कॉलोनी|मोहल्ला|मोहल्ले|गली|चौक|रोड) (में|पर)? (रहता|रहती|है)?
    `,
    'hi-latn': `
      ghar ..4 (me|mein|par|pe) (hai|h)
      (flat|makan|ghar) (hai)? ..4 (me|mein|par|pe)
      (main|mai|hum) ..3 (road|nagar|gali|colony|vihar|marg) (me|mein|par|pe) (rehta|rehti|rahta|rahti|rehte) ..1
      (main|mai|me|hum) ..4 (mein|me|par|pe|ke paas|ke pas|ke samne|ke peeche|m) (rehta|rehti|rahta|rahti|rehte|rhta|rhti) (hun|hoon|hu|h)?
      (mera|hamara) (ghar|address|pata|mohalla) ..3
      (gali|sector|makan|block|house) (number|no|num)? <num>
      <any> (nagar|colony|mohalla|mohalle|gali|chowk|road|vihar) (mein|me|par)? (rehta|rehti|hai|rahta|rahti)?
    `,
  },
  hints: {
    en: '(i|we) (live|stay) in <any>\n(im|i am) from <any>',
    es: '(vivo|soy) (en|de) <any>',
    fr: '(jhabite|j habite|je viens) (a|de|en) <any>',
    de: '(wohne|wohn|komme|komm) (in|aus) <any>',
    pt: '(moro|sou) (em|de) <any>',
    nl: '(woon|kom) (in|uit) <any>',
    pl: '(mieszkam|jestem) (w|z) <any>',
    tl: 'taga <any> ako',
    cy: '(byw yn|o) <any>',
  },
  weigh(heard, talk) {
    const { turn } = talk
    if (heard.language === 'any') return 'yes'
    const from = Math.max(0, heard.from)
    const to = reach(turn, heard.to)
    if (isQuestion(heard, turn) || isOthersWords(heard, talk) || isTrade(talk, talk.others)) return 'no'
    const question = asked(talk, 'home-asked', LONG_WITHIN)
    const isStreet = heard.language === 'pl' && isOnStreet(turn, from, heard.to)
    if (!isStreet && !isClose(turn, from, to)) return question === null ? 'no' : byName(heard, talk, question)
    const verdict = byYouth(talk, question !== null)
    return verdict === 'yes' && invites(turn) ? 'weak' : verdict
  },
  infer(talk): Inferred | null {
    const { turn } = talk
    const to = turn.tokens.length
    if (to > MOST_WORDS) return null
    const question = asked(talk, 'home-asked', isClose(turn, 0, to) ? LONG_WITHIN : undefined)
    if (question === null || !isBareAnswer(turn) || isBusy(turn) || isTrade(talk, talk.others)) return null
    const verdict = talk.stood(4, 'home-told').some((s) => s.by === turn.by) ? 'no' : byYouth(talk, true)
    const names = namesIn(turn.tokens, 0, to)
    const isSure = isClose(turn, 0, to) || isPlaceName(turn, names, question)
    const mayBe = names.length > 0 && names.length <= 3 && question.index === turn.index - 1
    if (verdict === 'no' || !(isSure || mayBe)) return null
    return { verdict: isSure ? verdict : 'weak', why: 'answers a question for the home with a place', from: 0, to }
  },
})

/** How far a place may reach behind the words that lead to it: some words of the same sentence. */
function reach({ tokens }: HeardTurn, from: number): number {
  let to = from
  while (to < tokens.length && to < from + MOST_BEHIND && tokens[to]?.begins !== true) to++
  return to
}

const MOST_BEHIND = 7

function isQuestion(heard: Heard, turn: HeardTurn): boolean {
  return turn.heard.some((h) => h.sign === 'home-asked' && h.role === 'phrase') || turn.tokens.slice(Math.max(0, heard.from), heard.to + 2).some((t) => t.ask)
}

/** A place without a word for street or house, in answer to a question. */
function byName(heard: Heard, talk: TalkView, question: HeardTurn): Verdict {
  const { turn } = talk
  const names = namesIn(turn.tokens, Math.max(0, heard.from), reach(turn, heard.to))
  if (names.length === 0) return 'no'
  const isName = asksClosely(question) || isWrittenAsName(turn, names) || names.some((t) => /\p{Lo}/u.test(t.text)) // letters without capitals
  return isName && heard.role === 'phrase' ? byYouth(talk, true) : 'weak'
}

function isPlaceName(turn: HeardTurn, names: readonly Token[], question: HeardTurn): boolean {
  return names.length <= 4 && isWrittenAsName(turn, names) && (asksClosely(question) || PLACED.has(turn.tokens[0]?.text ?? ''))
}

const MOST_WORDS = 14
/** Turns within which a question is still answered by words that name a street. */
const LONG_WITHIN = 10
/** Words that a place begins with, when it answers a question for one. */
const PLACED = new Set('na przy kolo obok w bei neben near by on in at sa malapit ar ger wrth en por cerca rue dans vers na no perto bij aan op'.split(' '))
const TOLD: ReadonlySet<string> = new Set(['home-told', 'school-told', 'age-told', 'adult-age-told'])

/** Something else is done with the turn: it refuses, asks, pays, tells of a school. */
function isBusy(turn: HeardTurn): boolean {
  return turn.cues.has('pet') || turn.heard.some((h) => h.role === 'phrase' && !TOLD.has(h.sign))
}

/** Who gives an address to come to. */
function invites(turn: HeardTurn): boolean {
  return turn.heard.some((h) => h.role === 'phrase' && h.sign === 'meeting-proposed')
}

const CLOSE = new Set(('street road st rd area estate address addy adress postcode stop village neighbourhood neighborhood part calle barrio colonia direccion dire rue quartier adresse '
  + 'village strasse stadtteil viertel adresse haltestelle rua bairro endereco morada paragem ponto straat wijk buurt adres halte ulicy ulica osiedlu dzielnicy przystanku brgy '
  + 'barangay kanto stryd heol ardal cyfeiriad gyfeiriad गली मोहल्ले इलाके पता एड्रेस gali mohalle area pata colony').split(' '))

/** A street, an estate, a stop, or a house with its number. */
function isClose(turn: HeardTurn, from: number, to: number): boolean {
  return isLocal(turn.tokens, from, to) || isNumbered(turn.tokens, from, to)
}

/** Polish names a street without the word for it: "na Lipowej". */
function isOnStreet(turn: HeardTurn, from: number, to: number): boolean {
  return turn.tokens.slice(from, to).some((t) => t.text === 'na' || t.text === 'przy') && namesIn(turn.tokens, from, to + 4).length > 0
}

/** Whether the question is for a street or an area, so that a bare name answers it. */
function asksClosely(question: HeardTurn): boolean {
  return question.tokens.some((t) => CLOSE.has(t.text))
}

function byYouth(talk: TalkView, wasAsked: boolean): Verdict {
  if (isKin(talk.turn.by) || isGuide(talk.turn.by)) return 'no'
  const young = isYoungSide(talk)
  if (young === 'yes') return 'yes'
  if (young === 'no' || talk.near('sale') > 1) return 'no'
  return wasAsked && (!isOrdinary(talk) || talk.others.some((o) => leaning(o, 'home-asked') >= 1)) ? 'yes' : 'weak'
}
