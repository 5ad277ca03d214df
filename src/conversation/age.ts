import type { Token } from './fold.ts'
import { wordsOf } from './word-set.ts'
import { numberAt, single } from './number-words.ts'
import { LONGEST_WORD } from './vocabulary.ts'
import type { Heard, HeardTurn, TalkView } from './signs/plug.ts'

/** An age that the author tells: `years` null when only a school year or a year of birth in an undated turn tells it. */
export interface OwnAge {
  readonly years: number | null
  readonly isYoung: boolean
  readonly weak: boolean
}



/** What a number may count that is no age: units that follow it, in any of the languages. */
const UNITS = wordsOf(`minute minutes mins min hours hour hrs hr seconds secs sec days day weeks week months month miles mile mi km kms metres meters metre
  cm mm ft foot feet inches inch kg kilos lbs stone pounds quid dollars euros euro percent level levels lvl lvls points pts point goals goal kills wins win games
  rounds round pages page chapters episodes eps up down nil all th st nd rd er eme x times stops doors people followers away late behind ahead short of
  am pm oclock h hs k gb mb fps hp coins gems robux vbucks cards stickers questions marks songs matches lives tickets bucks players friends subs likes streak
  minutos minuto horas hora segundos dias semanas meses metros kilos puntos goles partidas niveles nivel veces pesos dolares reais moedas pontos gols vezes nota
  cromos cartas monedas preguntas paginas seguidores primos primas amigos amigas perros gatos
  minutos min heures heure secondes jours semaines mois metres points buts parties niveaux niveau fois centimes pages abonnes copains
  minuten stunden stunde uhr tage wochen monate meter punkte tore spiele runden stufe level seiten mal prozent grad follower karten munzen
  uur weken maanden dagen punten doelpunten potjes keer procent bladzijdes paginas kaarten
  minut minuty godzin godziny dni tygodni miesiecy metrow punktow goli gier razy zlotych zl stron pkt procent poziom
  minuto oras araw linggo buwan puntos piso beses laro munud awr diwrnod wythnos mis pwynt gol gem tudalen milltir bunnoedd
  मिनट घंटे दिन हफ्ते महीने रुपये रुपए अंक गोल बार लेवल किलोमीटर minat ghante din hafte mahine rupaye rs ank baar lakh
  $ € £ ₹ ₱`)

/** Words shortly before that make it another time, another person or no statement. */
const NOT_NOW = wordsOf(`when once until til till if wish pretend like unless since says said thinks thought say looks look feel feels as for
  cuando hasta ojala parezco parece dice dijo hace quand jusqua fais fait comme dit depuis wenn bis als wie dachte sagt vor seit
  quando ate pareco parece disse diz faz toen totdat lijk zegt alsof sinds kiedy jak gdy gdyby wygladam mowi od przez
  kung noong nung kapag parang sabi pan os nad tan जब अगर काश jab agar kash lagta`)

/** Right before the phrase they turn it round. */
const NEGATED = wordsOf('not aint isnt no pas nicht nao niet nie hindi nad dim never नहीं nahi')

/** Behind years they make a stretch of time of them: "13 years ago". */
const AGO = wordsOf('ago later of from since pehle pahle baad पहले बाद geleden temu walo wale wali walon वालों वाले atras depois despues tard spater her experience together married nakaraan yn')

const SOON = wordsOf(`almost nearly turning soon ill turn gonna going casi voy cumplire presque bientot vais fast bald werd werde quase vou farei bijna word
  prawie bede skoncze magiging turning mag hone bron fydda होने`)

/** Words of a question whose answer is a number but no age. */
const COUNTED = wordsOf(`level lvl lv rank prestige size number shirt jersey kills wins points score place position floor row seat chapter page percent battery
  much many price time trophies stars elo rating far long distance house door late minutes grade mark score temperature shoe followers
  nivel talla numero dorsal puntos hora precio cuanto cuantos cuantas nota combien niveau taille maillot heure prix score note level stufe grosse punkte
  uhr preis viel viele trikotnummer note tamanho quantos quantas quanto pontos horas preco camisa nota niveau maat hoeveel rugnummer cijfer laat prijs
  poziom rozmiar ile punktow ktorej godzina cena numer ocena magkano ilan lebel oras iskor lefel maint faint sawl sgor pris लेवल कितने स्कोर
  kitna kitne kitni number score`)

const OLD = wordsOf(`old age ages year years yo yr yrs yold jahre jahr jr latek rok taon anyos sal sl वर्ष bday turned born edad años anos tienes tenes cumples age ans alt alter idade anos oud leeftijd jaar lat wiek taon edad gulang oed
  oedran umar umr saal sal उम्र साल उमर asl birthday born bday`)

/** Words of phrases that hold a year of birth: another number in them (a day, a house) is no age. */
const BORN = wordsOf('born dob yob naci nacido nacida nacimiento ne nee geboren geb geborn jahrgang bj baujahr bouwjaar nasci nascido nascida urodzilem urodzilam rocznik ipinanganak pinanganak जन्म पैदा janam janm paida ngeni eni birthday bday')

/** Whether an age was asked or told by another shortly before, or is asked or told around this turn. */
export function agesAreTold(talk: TalkView, withinTurns = 7): boolean {
  const { by } = talk.turn
  return talk.stood(withinTurns, 'age-asked', 'age-told', 'adult-age-told').some((s) => s.by !== by)
    || talk.turn.heard.some((h) => h.sign === 'age-asked') || hasIntro(talk.turn)
}

const INTRO = wordsOf('soy llamo suis mapelle mappelle appelle heisse chamo heet nazywam pangalan naam asl enw नाम hola hi hey hello salut hallo oi ola czesc hej')

function hasIntro(turn: HeardTurn): boolean {
  return turn.tokens.slice(0, 6).some((t) => INTRO.has(t.text))
}

/**
 * The author's own age in a phrase of `ownAge` or `ownAgeHints`; null when the number is none, belongs to another time or counts something else.
 * A year of birth is reckoned from the turn's own time and stays null without one.
 */
export function readOwnAge(heard: Heard, talk: TalkView): OwnAge | null {
  const { tokens } = talk.turn
  const from = Math.max(0, heard.from)
  const at = firstNumber(tokens, from, heard)
  if (at === null || tokens[from]?.quoted === true) return null
  const before = at > from ? null : numberAt(tokens, at - 1, heard.language) // "twenty six": the phrase may begin with the second word
  const read = before !== null && before.to > at ? before : numberAt(tokens, at, heard.language)
  if (isSchoolYear(tokens.slice(Math.max(0, from - 1), heard.to))) return { years: null, isYoung: true, weak: true }
  if (read === null || isElsewhere(tokens, from) || isAsked(heard, talk.turn) || isOfOthers(tokens, at)) return null
  const year = Math.max(read.value, heard.number ?? 0)
  return year >= 1900 ? bornIn(year, talk.turn, talk.turn.cues.has('reported')) : readYears(heard, talk, read, at)
}

function readYears(heard: Heard, talk: TalkView, read: { readonly value: number; readonly to: number }, at: number): OwnAge | null {
  const { tokens } = talk.turn
  const from = Math.max(0, heard.from)
  if (read.value < 5 || read.value > 99 || tokens.slice(from, at).some((t) => BORN.has(t.text))) return null
  if (isPriced(talk.turn, tokens[at]) || isOfPet(talk, !tokens.slice(from, heard.to).some((t) => OWNED.has(t.text))) || countsElse(heard, talk, read.to)) return null
  if (heard.role === 'hint' && !agesAreTold(talk)) return null
  const isComing = tokens.slice(Math.max(0, from - 1), at).some((t) => SOON.has(t.text))
  return ageOf(read.value - (isComing ? 1 : 0), talk.turn.cues.has('reported'))
}

/** Whether the number counts something else than years: by the word behind it, or by what was asked before. */
function countsElse(heard: Heard, talk: TalkView, readTo: number): boolean {
  const { tokens } = talk.turn
  const to = Math.max(heard.to, readTo)
  const isPlain = to === readTo // nothing in the phrase says that these are years
  if (isPlain ? countsSomething(tokens, to) : isStretch(tokens[to])) return true
  if (!tokens.slice(Math.max(0, heard.from), to).some((t) => OLD.has(t.text)) && !isMeasured(talk.turn) && isRanked(talk)) return true
  return isPlain && !agesAreTold(talk) && answersCount(talk)
}

const ADULT = 18

const MEASURED = wordsOf(`younger older jonger ouder junger alter aelter mlodziej mlodszy mlodsza starszy starsza joven mayor jovem novo nova velho velha jeune vieux vieille age agee bata matanda tanda
  hyn ifanc iau chhota chota chhoti choti bada badi छोटा छोटी बड़ा बड़ी जवान jawan`)

/** Letters with which they begin: most words of a turn begin otherwise, however stretched they are. */
const BEGINS: ReadonlySet<number> = new Set([...MEASURED].map((word) => word.charCodeAt(0)))

/** Whether words of the turn measure an age: "but I look younger", "a bit older than you". */
export function isMeasured(turn: HeardTurn): boolean {
  return turn.tokens.some(({ text }) => BEGINS.has(text.charCodeAt(0))
    && (MEASURED.has(text) || (text.length > 2 && /(.)\1\1/.test(text) && MEASURED.has(text.replace(/(.)\1{2,}/g, '$1')))))
}

/** An age in years as it is told. */
export function ageOf(years: number, weak = false): OwnAge {
  return { years, isYoung: years < ADULT, weak }
}

/** "13 years ago": no age. */
function isStretch(next: Token | undefined): boolean {
  return next !== undefined && AGO.has(next.text) && !next.begins
}

function firstNumber(tokens: readonly Token[], from: number, heard: Heard): number | null {
  let found: number | null = null
  for (let i = from; i < heard.to; i++) {
    const value = single(tokens[i], heard.language)
    if (value !== null && (value >= 5 || tokens[i + 1]?.text === 'ar' || heard.language === 'cy')) return i
    if (value !== null) found ??= i
  }
  return found
}

/** "When I was 13", "not 13", "my teacher says I'm 13": told before in the same sentence. */
function isElsewhere(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (tokens[i + 1]?.begins === true) return false
    if (i === from - 1 && NEGATED.has(tokens[i]?.text ?? '')) return true
    if (NOT_NOW.has(tokens[i]?.text ?? '')) return true
  }
  return false
}

/** Whether what follows a number is a unit or another number, so that it counts no years. */
export function countsSomething(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next === undefined || next.begins) return false
  return UNITS.has(next.text) || (/^\d{1,3}$/.test(next.text) && next.from - (tokens[to - 1]?.to ?? 0) === 1)
}

/** "You are 13 now or still 12?": the number belongs to a question. */
function isAsked(heard: Heard, turn: HeardTurn): boolean {
  return turn.heard.some((h) => h.sign === 'age-asked' && h.role === 'phrase' && h.number !== null && h.from <= heard.from && h.to >= heard.to && h.to - h.from > heard.to - heard.from)
}

const OTHERS = wordsOf(`son daughter nephew niece brother sister cousin dog cat beta beti bhai behen bhatija bhanja pamangkin pamangkin kong anak kapatid pinsan hermano hermana primo prima sobrino sobrina
  hijo hija filho filha irmao irma sobrinho sobrinha frere soeur cousin cousine neveu niece fils bruder schwester sohn tochter neffe nichte broer zus zoon dochter neefje nichtje
  brat siostra syn corka bratanek siostrzeniec kuzyn kuzynka pies perro gato cachorro chien chat hund katze hond kat ci cath brawd chwaer mab merch nai nith
  kids class other another andere ander anderes otra otro outra outro autre inna inny iba arall dusri doosri dusra दूसरी दूसरा अन्य madchen meisje menina fille dziewczyna merch kilala
  बेटा बेटी भाई बहन भतीजा भांजा कुत्ता कुत्ते बिल्ली kutta billi aso pusa`)

const THIRD = wordsOf('his her he she hes shes ei ella elle ele ela dele dela hij haar ona jego jej siya niya nya uski uska unki उसकी उसका उनकी')
const OWNED = wordsOf('i im ive ill my ich bin yo tengo tenho jai j g ik ben mam ako ko main mai meri मैं मेरी dwi dwin rwy rwyn fi fin rydw soy sou jestem hum हम')

/** "13 in dog years": a number alone answers a question for another's age. */
function isOfPet(talk: TalkView, isAlone: boolean): boolean {
  if (!isAlone || talk.turn.heard.some((h) => h.sign === 'age-asked')) return false
  const last = talk.before(1)[0]
  return last !== undefined && last.by !== talk.turn.by && last.tokens.some((t) => OTHERS.has(t.text) || THIRD.has(t.text)) && last.tokens.some((t) => OLD.has(t.text))
    && !last.heard.some((h) => h.sign === 'age-asked' && h.role === 'phrase')
}

/** "My brother is 8": shortly before the number in the same sentence stands somebody else. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (tokens[i + 1]?.begins === true) return false
    if (OTHERS.has(tokens[i]?.text ?? '')) return true
  }
  return false
}

const RANK = /^(?:l+e*v+e*l*s?|lefel|lebel|niv(?:eau|el|eis|eles|eaux)?|stufe|poziom\p{L}*|rank|rang|elo|prestige|लेवल)$/u
const WHICH = wordsOf('what which wat q k que qual cual quel quelle welches welche welcher welk welke wat jaki jakim ktory ktorym pa ba ano anong anogn ilang कौन कितने कौनसा kitne kaunsa konsa kya wot qué')
const RANKED_WITHIN = 3

function isRank({ text }: Token): boolean {
  return text.length <= LONGEST_WORD && RANK.test(text.replace(/(.)\1+/g, '$1'))
}

/**
 * Whether levels are asked for in this turn or the last ones, later than any age, and the author told no number since: "what level?", "13 and up",
 * "I'm 15 with the bow".
 */
export function isRanked(talk: TalkView): boolean {
  const { turn } = talk
  if (turn.tokens.some(isRank)) return true
  const ages = talk.stood(RANKED_WITHIN + 1, 'age-asked')[0]?.turn ?? -1
  for (const t of talk.before(RANKED_WITHIN)) {
    if (t.index < ages) return false
    if (t.tokens.some(isRank) && (t.tokens.length <= 3 || t.tokens.some((w) => w.ask || WHICH.has(w.text)))) return true
    if (t.by === turn.by && t.tokens.some((w) => /^\d/.test(w.text))) return false
  }
  return false
}

/** A sign of what is counted right behind or before the digits, which is no word: "9%", "£15", "15€". */
export function isPriced({ text }: HeardTurn, token: Token | undefined): boolean {
  return token !== undefined && (/[%°€£$₹₱:]/.test(text[token.to] ?? '') || /[€£$₹₱:#]/.test(text[token.from - 1] ?? ''))
}

/** A number right after a question for a level, a price, a time: it is the answer to that. */
function answersCount(talk: TalkView): boolean {
  const last = talk.before(2).find((t) => t.by !== talk.turn.by)
  const isCount = last !== undefined && last.tokens.some((t) => COUNTED.has(t.text)) && !last.tokens.some((t) => OLD.has(t.text))
  return isCount || talk.turn.tokens.some((t) => ['level', 'lvl', 'rank', 'score', 'nivel', 'niveau', 'stufe', 'poziom'].includes(t.text))
}

/** The age of somebody born in a year, at the time of the turn: most have had their birthday after June. */
export function bornIn(year: number, turn: HeardTurn, weak: boolean): OwnAge | null {
  if (year < 1930 || year > 2100) return null
  if (turn.ms === null || !Number.isFinite(turn.ms)) return year >= 2010 || year <= 2000 ? { years: null, isYoung: year >= 2010, weak } : null
  const date = new Date(turn.ms)
  const years = date.getUTCFullYear() - year - (date.getUTCMonth() < 6 ? 1 : 0)
  return years < 5 || years > 99 ? null : ageOf(years, weak)
}

/** Words for a school year. */
export const SCHOOL_YEAR = wordsOf(`grade grado grados eso klasse klas klasa klasie klase klasy groep eme kaksha kakshaa class standard std blwyddyn flwyddyn mlwyddyn baitang serie
  curso secundaria prepa primaria bachillerato brugklas havo vwo vmbo mavo seme कक्षा क्लास cinquieme sixieme quatrieme troisieme seconde premiere terminale collega
  freshman sophomore grader graders klasse stufe kl classe`)

const ORDINAL = wordsOf('th vi eme ste')

/** "Year 8", "7. Klasse": a school year, which tells an age only roughly. */
export function isSchoolYear(tokens: readonly Token[]): boolean {
  if (tokens.some((t, i) => ORDINAL.has(t.text) && /^\d/.test(tokens[i - 1]?.text ?? '')) && !tokens.some((t) => OLD.has(t.text))) return true
  return tokens.some((t, i) => SCHOOL_YEAR.has(t.text) || (['year', 'yr', 'y', 'ano'].includes(t.text) && isYearNumber(tokens, i, t.text)))
}

function isYearNumber(tokens: readonly Token[], i: number, word: string): boolean {
  if (word === 'ano') return /^(\d{1,2}|o|sexto|setimo|oitavo|nono|quinto|primeiro|segundo|terceiro)$/.test(tokens[i - 1]?.text ?? '')
  return /^(\d{1,2}|group|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/.test(tokens[i + 1]?.text ?? '')
}
