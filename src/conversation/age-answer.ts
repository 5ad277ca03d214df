import { ageOf, bornIn, countsSomething, isMeasured, isPriced, isRanked, SCHOOL_YEAR, type OwnAge } from './age.ts'
import type { PhraseLanguage } from './contract.ts'
import { wordsOf } from './word-set.ts'
import { numberAt } from './number-words.ts'
import type { HeardTurn, TalkView } from './signs/plug.ts'
import { wordLists } from './words/registry.ts'

const FILLERS = wordsOf(`im i am iam ima just only turned nearly almost like about yes yeah yh ye yep um erm er uh well lol haha its no nope nah actually age still around my is omg
  ok okay so oh hi hey and btw been really turning tengo tenia jaja bueno pues casi recien cumplo yo si ya jajaja jai bah euh ben moi bientot presque ich bin erst also
  ja hm hmm fast bald ne nein tenho eu so kkk kk quase ik ben pas bijna nee mam juz prawie hm tylko ako po ah si oo dwi fi n yn bron ond main meri hai abhi ji haan
  mai मैं हां अभी me mi moi dim erst schon noch dopiero niecale ainda apenas sirf bas solo nog maar net said told mowilem mowilam pisalem ze dije disse dit gesagt zei eu yo se ya heute jetzt tak ako the asl too f m girl boy female male but thats secret guess oui oh mdr ptdr sim nao tak nie opo
  pos bs hi na gwn seulement no niedawno uhm ay ik mond tngo tnh haan fi sori lol dwin mam hogi oh net`)

/** How a bare number in answer to an age question is read, or a yes to "are you 13?"; null when the turn is neither. */
export function readAnsweredAge(talk: TalkView): (OwnAge & { readonly from: number; readonly to: number }) | null {
  const { turn } = talk
  if (turn.tokens.length === 0 || turn.tokens.some((t) => t.quoted)) return null
  const asked = openQuestion(talk)
  if (asked === null) return volunteered(talk)
  if (isRanked(talk)) return null
  const found = bareNumber(turn, asked.language)
  if (found === null) return confirmed(turn, asked) ?? volunteered(talk)
  const { value, from, to } = found
  if (value >= 1900) return withPlace(bornIn(value, turn, false), from, to)
  if (asked.isYear && value <= (LAST_YEAR[asked.language] ?? 13)) return withPlace({ years: null, isYoung: true, weak: true }, from, to)
  return value < 5 || value > 99 || countsSomething(turn.tokens, to) ? null : withPlace(ageOf(value), from, to)
}

function withPlace(age: OwnAge | null, from: number, to: number): (OwnAge & { readonly from: number; readonly to: number }) | null {
  return age === null ? null : { ...age, from, to }
}

/** The highest number that a school year bears, where it is below 13: a higher one in answer is an age. */
const LAST_YEAR: Readonly<Partial<Record<PhraseLanguage, number>>> = { nl: 8, es: 8, pl: 8, de: 13, fr: 6, tl: 12, hi: 12, 'hi-latn': 12, pt: 12 }

const TRUSTED = wordsOf(`ok okay iawn problem prob problema probleme dikkat दिक्कत oke trust confia confiar confiance vertrau vertrauen vertrouwen vertrouw ufac zaufac tiwala magtiwala bharosa भरोसा ymddiried przeszkadza importa molesta derange gene stoert stort schlimm incomoda zyada ज़्यादा mahalaga
  kid child kind crio cria chaval blentyn muleque moleque gamin gosse dzieciak dzieckiem duchem bachcha bacha uni university faculdade universidad studiach coleg fac`)
const OLD_ENOUGH = 18

/** "29 but I feel younger", "41, a bit older than you", "36, ok?": a grown-up's age that a turn begins or ends with, unasked, where ages are told. */
function volunteered(talk: TalkView): (OwnAge & { readonly from: number; readonly to: number }) | null {
  const { turn } = talk
  const measures = isMeasured(turn)
  if (!measures && !(turn.tokens.some((t) => TRUSTED.has(t.text)) && [talk.self, ...talk.others].some((p) => p.ages.length > 0))) return null
  const found = bareNumber(turn, languageOf(turn)) ?? (measures ? lastNumber(turn) : null)
  if (found === null || found.value < OLD_ENOUGH || found.value > 80 || countsSomething(turn.tokens, found.to) || isRanked(talk)) return null
  return withPlace(ageOf(found.value), found.from, found.to)
}

function lastNumber(turn: HeardTurn): { readonly value: number; readonly from: number; readonly to: number } | null {
  const { tokens } = turn
  if (tokens.length > MOST_WORDS) return null
  const language = languageOf(turn)
  for (let at = Math.max(1, tokens.length - 4); at < tokens.length; at++) {
    const read = numberIn(turn, at, language)
    if (read !== null && read.value >= OLD_ENOUGH) return { value: read.value, from: at, to: read.to }
  }
  return null
}

interface Question {
  readonly language: PhraseLanguage
  readonly isYear: boolean
  /** "Are you 13?" */
  readonly years: number | null
  /** Nobody else wrote since. */
  readonly isLast: boolean
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
  if (asking === undefined || heard === undefined) return { language: languageOf(turn), isYear: false, years: null, isLast: false }
  const words = asking.tokens.slice(Math.max(0, heard.from), heard.to)
  const at = words.findIndex((_, i) => numberAt(words, i, heard.language) !== null)
  const years = at === -1 ? null : numberAt(words, at, heard.language)?.value ?? null
  const isYear = words.some(
    (t) => SCHOOL_YEAR.has(t.text) || ['year', 'yr', 'ano', 'annee', 'rok', 'jaar'].includes(t.text),
  ) && !words.some((t) => OLD_OR_BORN.has(t.text))
  return { language: heard.language, isYear, years, isLast: talk.before(ANSWERED_WITHIN + 1).find((t) => t.by !== turn.by)?.index === ask.turn }
}

const OLD_OR_BORN = wordsOf(
  'old born age birth geboren naciste nacio ne nee nasceu nasceste urodziles urodzilas ipinanganak paida janam पैदा जन्म geni eni',
)

function languageOf(turn: HeardTurn): PhraseLanguage {
  const found = turn.language
  return found !== null && found in wordLists ? found as PhraseLanguage : 'en'
}

const MOST_WORDS = 14

function bareNumber(turn: HeardTurn, language: PhraseLanguage): { readonly value: number; readonly from: number; readonly to: number } | null {
  if (turn.tokens.length > MOST_WORDS) return null
  for (let i = 0; i < turn.tokens.length; i++) {
    const read = numberIn(turn, i, language)
    if (read !== null && !FILLERS.has(turn.tokens[i]?.text ?? '')) return isPriced(turn, turn.tokens[i]) ? null : {
      value: read.value, from: i, to: read.to,
    }
    if (!FILLERS.has(turn.tokens[i]?.text ?? '')) return null
  }
  return null
}

const LANGUAGES = Object.keys(wordLists) as readonly PhraseLanguage[]
const TELLING_LETTERS = 5

/** A number in the language of the question, in English, or as a word of so many letters that it is one by no chance in any language. */
function numberIn({ tokens }: HeardTurn, at: number, language: PhraseLanguage): { readonly value: number; readonly to: number } | null {
  const isPolishThis = language === 'pl' && tokens[at]?.text === 'ten'
  const read = numberAt(tokens, at, language) ?? (isPolishThis ? null : numberAt(tokens, at, 'en'))
  if (read !== null || (tokens[at]?.text.length ?? 0) < TELLING_LETTERS) return read
  for (const other of LANGUAGES) {
    const found = numberAt(tokens, at, other)
    if (found !== null) return found
  }
  return null
}

const YES = wordsOf(
  'yes yeah yep yea yh ye yup ya si sip oui ouais ouai ui ja jap jo jep sim ss ys ja tak no oo opo haan han ji ydw ie oes हां हाँ जी correct right exactly exacto claro genau klar klopt',
)

function confirmed(turn: HeardTurn, asked: Question): (OwnAge & { readonly from: number; readonly to: number }) | null {
  if (asked.years === null || asked.isYear || !asked.isLast || turn.tokens.some((t) => t.ask) || asked.years < 5 || asked.years > 99) return null
  const isYes = YES.has(turn.tokens[0]?.text ?? '') || (turn.cues.has('agree') && turn.tokens.length <= 3)
  return !isYes || turn.cues.has('refuse') ? null : withPlace(ageOf(asked.years), 0, 1)
}
