import type { PhraseLanguage } from './contract.ts'
import { fold, type Token } from './fold.ts'
import type { Heard, HeardTurn, TalkView } from './signs/plug.ts'
import { wordLists } from './words/registry.ts'

/** An age that the author tells: `years` null when only a school year or an uncertain year of birth tells it. */
export interface OwnAge {
  readonly years: number | null
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
const NOT_NOW = wordsOf(`when once until til till if wish pretend like unless since says said thinks thought say not aint isnt looks look feel feels as
  cuando hasta ojala parezco parece dice dijo no quand jusqua fais fait comme dit pas wenn bis als wie dachte sagt nicht
  quando ate pareco parece disse diz nao toen totdat lijk zegt niet alsof kiedy jak gdy gdyby wygladam mowi nie
  kung noong nung kapag parang sabi hindi pan os nad tan dim जब अगर काश jab agar kash lagta`)

const SOON = wordsOf(`almost nearly turning soon ill turn gonna going casi voy cumplire presque bientot vais fast bald werd werde quase vou farei bijna word
  prawie bede skoncze kaka magiging turning mag hone bron fydda होने`)

/** Words of a question whose answer is a number but no age. */
const COUNTED = wordsOf(`level lvl lv rank prestige size number shirt jersey kills wins points score place position floor row seat chapter page percent battery
  much many price time trophies stars elo rating far long distance house door late minutes grade mark score temperature shoe followers
  nivel talla numero dorsal puntos hora precio cuanto cuantos cuantas nota combien niveau taille maillot heure prix score note level stufe grosse punkte
  uhr preis viel viele trikotnummer note tamanho quantos quantas quanto pontos horas preco camisa nota niveau maat hoeveel rugnummer cijfer laat prijs
  poziom rozmiar ile punktow ktorej godzina cena numer ocena magkano ilan lebel oras iskor lefel maint faint sawl sgor pris लेवल कितने स्कोर
  kitna kitne kitni number score`)

const OLD = wordsOf(`old age ages year years yo edad años anos tienes tenes cumples age ans alt alter idade anos oud leeftijd jaar lat wiek taon edad gulang oed
  oedran umar umr saal sal उम्र साल उमर asl birthday born bday`)

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
    || talk.turn.heard.some((h) => h.sign === 'age-asked' && h.role === 'phrase') || hasIntro(talk.turn)
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
  if (read === null || isElsewhere(tokens, from)) return null
  const reported = talk.turn.cues.has('reported')
  if (read.value >= 1900) return bornIn(read.value, talk.turn, reported)
  if (heard.number !== null && heard.number >= 1900) return bornIn(heard.number, talk.turn, reported)
  if (read.value < 5 || read.value > 99) return null
  const to = Math.max(heard.to, read.to)
  const isPlain = to === read.to // nothing in the phrase says that these are years
  if (isPlain && countsSomething(tokens, to)) return null
  const asked = isPlain && !agesAreTold(talk) && answersCount(talk)
  if (asked || (heard.role === 'hint' && !agesAreTold(talk))) return null
  const isComing = tokens.slice(Math.max(0, from - 1), at).some((t) => SOON.has(t.text))
  return { years: read.value - (isComing ? 1 : 0), weak: reported }
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
  if (year < 1930 || year > 2025) return null
  if (turn.ms === null || !Number.isFinite(turn.ms)) return year >= 2010 || year <= 2000 ? { years: null, weak } : null
  const date = new Date(turn.ms)
  const years = date.getUTCFullYear() - year - (date.getUTCMonth() < 6 ? 1 : 0)
  return years < 5 || years > 99 ? null : { years, weak }
}
