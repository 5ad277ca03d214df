import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import type { Heard, HeardTurn, TalkView } from './signs/plug.ts'
import { wordLists } from './words/registry.ts'

/** An age that the author tells: `years` null when only a school year or a year of birth in an undated turn tells it. */
export interface OwnAge {
  readonly years: number | null
  readonly isYoung: boolean
  readonly weak: boolean
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map((w) => fold(w)[0]?.text ?? w))

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
const AGO = wordsOf('ago later of from since pehle pahle baad पहले बाद geleden temu atras depois despues tard spater her experience together married nakaraan yn')

const SOON = wordsOf(`almost nearly turning soon ill turn gonna going casi voy cumplire presque bientot vais fast bald werd werde quase vou farei bijna word
  prawie bede skoncze magiging turning mag hone bron fydda होने`)

/** Words of a question whose answer is a number but no age. */
const COUNTED = wordsOf(`level lvl lv rank prestige size number shirt jersey kills wins points score place position floor row seat chapter page percent battery
  much many price time trophies stars elo rating far long distance house door late minutes grade mark score temperature shoe followers
  nivel talla numero dorsal puntos hora precio cuanto cuantos cuantas nota combien niveau taille maillot heure prix score note level stufe grosse punkte
  uhr preis viel viele trikotnummer note tamanho quantos quantas quanto pontos horas preco camisa nota niveau maat hoeveel rugnummer cijfer laat prijs
  poziom rozmiar ile punktow ktorej godzina cena numer ocena magkano ilan lebel oras iskor lefel maint faint sawl sgor pris लेवल कितने स्कोर
  kitna kitne kitni number score`)

const OLD = wordsOf(`old age ages year years yo edad años anos tienes tenes cumples age ans alt alter idade anos oud leeftijd jaar lat wiek taon edad gulang oed
  oedran umar umr saal sal उम्र साल उमर asl birthday born bday`)

/** Words of phrases that hold a year of birth: another number in them (a day, a house) is no age. */
const BORN = wordsOf('born dob yob naci nacido nacida nacimiento ne nee geboren geb geborn jahrgang bj baujahr bouwjaar nasci nascido nascida urodzilem urodzilam rocznik ipinanganak pinanganak जन्म पैदा janam janm paida ngeni eni birthday bday')

const UNIT_WORDS: Readonly<Record<string, number>> = { un: 1, une: 1, one: 1, uno: 1, um: 1, jeden: 1 }
const JOINTS = new Set(['y', 'e', 'and', 'et', 'i', 'en', 'und'])

function single(token: Token | undefined, language: PhraseLanguage): number | null {
  if (token === undefined) return null
  if (/^\d{1,4}$/.test(token.text)) return Number(token.text)
  return numberWords(language).get(token.text) ?? null
}

const foldedNumbers = new Map<PhraseLanguage, ReadonlyMap<string, number>>()

function numberWords(language: PhraseLanguage): ReadonlyMap<string, number> {
  const known = foldedNumbers.get(language)
  if (known !== undefined) return known
  const made = new Map(Object.entries(wordLists[language].numbers).map(([w, n]) => [fold(w)[0]?.text ?? w, n]))
  foldedNumbers.set(language, made)
  return made
}

/** The number that begins at a token, in digits or in words of several ("treinta y cinco", "dix sept", "tair ar ddeg"), and where it ends. */
export function numberAt(tokens: readonly Token[], at: number, language: PhraseLanguage): { readonly value: number; readonly to: number } | null {
  const value = single(tokens[at], language)
  if (value === null) return null
  if (/^\d/.test(tokens[at]?.text ?? '')) return { value, to: at + 1 }
  const next = tokens[at + 1]?.text ?? ''
  if (language === 'cy') return welshNumber(tokens, at, value)
  const joined = JOINTS.has(next) ? at + 2 : at + 1
  const unit = UNIT_WORDS[tokens[joined]?.text ?? ''] ?? wordValue(tokens[joined], language)
  const isTens = value >= 20 && value % 10 === 0
  if (unit !== null && unit < 10 && (isTens || (value === 10 && language === 'fr' && unit >= 7))) return { value: value + unit, to: joined + 1 }
  return { value, to: at + 1 }
}

function wordValue(token: Token | undefined, language: PhraseLanguage): number | null {
  return token === undefined || /^\d/.test(token.text) ? null : single(token, language)
}

function welshNumber(tokens: readonly Token[], at: number, value: number): { readonly value: number; readonly to: number } {
  const after = tokens[at + 2]?.text ?? ''
  const base = { ddeg: 10, bymtheg: 15, hugain: 20 }[after]
  if (tokens[at + 1]?.text === 'ar' && base !== undefined) return { value: value + base, to: at + 3 }
  if (value < 10 && /^d?deg$/.test(tokens[at + 1]?.text ?? '')) {
    const unit = wordValue(tokens[at + 2], 'cy')
    return unit !== null && unit < 10 ? { value: value * 10 + unit, to: at + 3 } : { value: value * 10, to: at + 2 }
  }
  return { value, to: at + 1 }
}

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
  const read = numberAt(tokens, at, heard.language)
  if (isSchoolYear(tokens.slice(from, heard.to))) return { years: null, isYoung: true, weak: true }
  if (read === null || isElsewhere(tokens, from)) return null
  const reported = talk.turn.cues.has('reported')
  if (read.value >= 1900) return bornIn(read.value, talk.turn, reported)
  if (heard.number !== null && heard.number >= 1900) return bornIn(heard.number, talk.turn, reported)
  if (read.value < 5 || read.value > 99 || tokens.slice(from, at).some((t) => BORN.has(t.text))) return null
  const to = Math.max(heard.to, read.to)
  const isPlain = to === read.to // nothing in the phrase says that these are years
  if (isPlain ? countsSomething(tokens, to) : AGO.has(tokens[to]?.text ?? '') && tokens[to]?.begins !== true) return null
  const asked = isPlain && !agesAreTold(talk) && answersCount(talk)
  if (asked || (heard.role === 'hint' && !agesAreTold(talk))) return null
  const isComing = tokens.slice(Math.max(0, from - 1), at).some((t) => SOON.has(t.text))
  return ageOf(read.value - (isComing ? 1 : 0), reported)
}

const ADULT = 18

function ageOf(years: number, weak = false): OwnAge {
  return { years, isYoung: years < ADULT, weak }
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

function countsSomething(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next === undefined || next.begins) return false
  return UNITS.has(next.text) || (/^\d{1,3}$/.test(next.text) && next.from - (tokens[to - 1]?.to ?? 0) === 1)
}

/** A number right after a question for a level, a price, a time: it is the answer to that. */
function answersCount(talk: TalkView): boolean {
  const last = talk.before(2).find((t) => t.by !== talk.turn.by)
  const isCount = last !== undefined && last.tokens.some((t) => COUNTED.has(t.text)) && !last.tokens.some((t) => OLD.has(t.text))
  return isCount || talk.turn.tokens.some((t) => ['level', 'lvl', 'rank', 'score', 'nivel', 'niveau', 'stufe', 'poziom'].includes(t.text))
}

/** The month of the year counts: most have had their birthday after June. */
function bornIn(year: number, turn: HeardTurn, weak: boolean): OwnAge | null {
  if (year < 1930 || year > 2100) return null
  if (turn.ms === null || !Number.isFinite(turn.ms)) return year >= 2010 || year <= 2000 ? { years: null, isYoung: year >= 2010, weak } : null
  const date = new Date(turn.ms)
  const years = date.getUTCFullYear() - year - (date.getUTCMonth() < 6 ? 1 : 0)
  return years < 5 || years > 99 ? null : ageOf(years, weak)
}

const SCHOOL_YEAR = wordsOf(`grade grado grados eso klasse klas klasa klasie klase klasy groep eme kaksha kakshaa class standard std blwyddyn flwyddyn baitang serie
  curso secundaria prepa primaria bachillerato brugklas havo vwo vmbo mavo seme कक्षा क्लास cinquieme sixieme quatrieme troisieme seconde premiere terminale collega
  freshman sophomore grader graders klasse stufe kl classe`)

/** "Year 8", "7. Klasse": a school year, which tells an age only roughly. */
export function isSchoolYear(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => SCHOOL_YEAR.has(t.text) || (['year', 'yr', 'y', 'ano'].includes(t.text) && isYearNumber(tokens, i, t.text)))
}

function isYearNumber(tokens: readonly Token[], i: number, word: string): boolean {
  if (word === 'ano') return /^(\d{1,2}|o|sexto|setimo|oitavo|nono|quinto|primeiro|segundo|terceiro)$/.test(tokens[i - 1]?.text ?? '')
  return /^(\d{1,2}|group|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/.test(tokens[i + 1]?.text ?? '')
}

const FILLERS = wordsOf(`im i am iam ima just only turned nearly almost like about yes yeah yh ye yep um erm er uh well lol haha its no nope nah actually age still around my is omg
  ok okay so oh hi hey and btw been really turning tengo tenia jaja bueno pues casi recien cumplo yo si ya jajaja jai bah euh ben moi bientot presque ich bin erst also
  ja hm hmm fast bald ne nein tenho eu so kkk kk quase ik ben pas bijna nee mam juz prawie hm tylko ako po ah si oo dwi fi n yn bron ond main meri hai abhi ji haan
  mai मैं हां अभी the asl too f m girl boy female male but thats secret guess oui oh mdr ptdr sim nao tak nie opo`)

/** How a bare number in answer to an age question is read, or a yes to "are you 13?"; null when the turn is neither. */
export function readAnsweredAge(talk: TalkView): (OwnAge & { readonly from: number; readonly to: number }) | null {
  const { turn } = talk
  if (turn.tokens.length === 0 || turn.tokens.some((t) => t.quoted)) return null
  const asked = openQuestion(talk)
  if (asked === null) return null
  const found = bareNumber(turn, asked.language)
  if (found === null) return confirmed(turn, asked)
  const { value, from, to } = found
  if (value >= 1900) return withPlace(bornIn(value, turn, false), from, to)
  if (asked.isYear) return withPlace({ years: null, isYoung: true, weak: true }, from, to)
  return value < 5 || value > 99 || countsSomething(turn.tokens, to) ? null : withPlace(ageOf(value), from, to)
}

function withPlace(age: OwnAge | null, from: number, to: number): (OwnAge & { readonly from: number; readonly to: number }) | null {
  return age === null ? null : { ...age, from, to }
}

interface Question {
  readonly language: PhraseLanguage
  readonly isYear: boolean
  /** "Are you 13?" */
  readonly years: number | null
}

const ANSWERED_WITHIN = 6

/** The last age question of another that the author did not answer yet. */
function openQuestion(talk: TalkView): Question | null {
  const { turn } = talk
  const stood = talk.stood(ANSWERED_WITHIN + 1, 'age-asked', 'age-told', 'adult-age-told')
  const ask = stood.find((s) => s.sign === 'age-asked' && s.by !== turn.by)
  if (ask === undefined || stood.some((s) => s.by === turn.by && s.sign !== 'age-asked' && s.turn > ask.turn)) return null
  const asking = talk.before(ANSWERED_WITHIN + 1).find((t) => t.index === ask.turn)
  const heard = asking?.heard.filter((h) => h.sign === 'age-asked' && h.role === 'phrase').toSorted((a, b) => b.words - a.words)[0]
  if (asking === undefined || heard === undefined) return { language: languageOf(turn), isYear: false, years: null }
  const words = asking.tokens.slice(Math.max(0, heard.from), heard.to)
  const at = words.findIndex((_, i) => numberAt(words, i, heard.language) !== null)
  const years = at === -1 ? null : numberAt(words, at, heard.language)?.value ?? null
  const isYear = words.some((t) => SCHOOL_YEAR.has(t.text) || ['year', 'yr', 'ano', 'annee', 'rok', 'jaar'].includes(t.text)) && !words.some((t) => OLD_OR_BORN.has(t.text))
  return { language: heard.language, isYear, years }
}

const OLD_OR_BORN = wordsOf('old born age birth geboren naciste nacio ne nee nasceu nasceste urodziles urodzilas ipinanganak paida janam पैदा जन्म geni eni')

function languageOf(turn: HeardTurn): PhraseLanguage {
  const found = turn.language
  return found !== null && found in wordLists ? found as PhraseLanguage : 'en'
}

const MOST_WORDS = 12

function bareNumber(turn: HeardTurn, language: PhraseLanguage): { readonly value: number; readonly from: number; readonly to: number } | null {
  if (turn.tokens.length > MOST_WORDS) return null
  for (let i = 0; i < turn.tokens.length; i++) {
    const read = numberAt(turn.tokens, i, language) ?? numberAt(turn.tokens, i, 'en')
    if (read !== null && !FILLERS.has(turn.tokens[i]?.text ?? '')) return { value: read.value, from: i, to: read.to }
    if (!FILLERS.has(turn.tokens[i]?.text ?? '')) return null
  }
  return null
}

const YES = wordsOf('yes yeah yep yea yh ye yup ya si sip oui ouais ouai ui ja jap jo jep sim ss ys ja tak no oo opo haan han ji ydw ie oes हां हाँ जी correct right exactly exacto claro genau klar klopt')

function confirmed(turn: HeardTurn, asked: Question): (OwnAge & { readonly from: number; readonly to: number }) | null {
  if (asked.years === null || asked.isYear || asked.years < 5 || asked.years > 99) return null
  const isYes = YES.has(turn.tokens[0]?.text ?? '') || (turn.cues.has('agree') && turn.tokens.length <= 4)
  return !isYes || turn.cues.has('refuse') ? null : withPlace(ageOf(asked.years), 0, 1)
}
