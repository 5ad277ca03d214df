/** Words that a school's name ends with, folded; German and Nordic ones also as the end of a word. */
const TAILS = new Set((
  'school academy college kindergarten preschool nursery gymnasium schule grundschule hauptschule realschule gesamtschule oberschule'
  + ' kita skola skolan skole koulu okulu lisesi ilkokulu ortaokulu iskola gimnazium basisschool'
).split(' '))

/** Words that a school's name begins with, folded. */
const HEADS = new Set((
  'ecole lycee college colegio escuela instituto scuola liceo istituto escola colegiul scoala liceul szkola liceum przedszkole'
  + ' grundschule realschule gesamtschule gymnasium kindergarten kita skola школа гимназия лицей'
).split(' '))

/** Ends of words that are a school's by themselves: `Ternbergschule`, `Ternaskolan`. */
const ENDINGS = /.{3}(?:schule|skolan|skolen|skole|skolinn|koulu|basisschool|gymnasium)$/

/** Kinds of school: they stand in a name and are none. */
const KINDS = new Set((
  'primary secondary high elementary middle grammar nursery junior senior infant infants prep preparatory public private boarding'
  + ' community comprehensive international catholic state village local primaire maternelle elementaire secundaria primaria primario'
  + ' publico media elementare superiore podstawowa primara средняя school'
).split(' '))

/** Words that make no name: of everyday phrases (back to school, my old school), and of places that are no school for children. */
const STOPS = new Set((
  'a an the my our your his her their its this that at to in on of for from with and or by back first last day days after before old'
  + ' new next love home no good great best big small photo photos picture pictures art film music dance driving law business medical'
  + ' sunday summer language cooking flight night evening school-time welcome'
).split(' '))

/** Small words inside a name. */
const LINKS = new Set(
  'of the for and de la le les du des del di da do dos van von der den st st. saint san santa ste sainte no nr n° № im'.split(' '),
)

const MOST_TEXT = 2000
const NAME_WORDS = 6
const SEPARATORS = /[,;|\n\r\t()[\]{}<>"“”„!?•#:]|(?<=\p{L}{3})\.\s|\s[-–—/]\s/u

/** Scripts that write no blanks: the name runs up to the word for school. */
const UNSPACED = /(?:[\u4e00-\u9fff\u3040-\u30ff]{2,12}(?:小学校|中学校|高等学校|幼稚園|保育園|小学|中学|高中|学校|幼儿园|小學|中學|學校|幼兒園)|[\uac00-\ud7a3]{1,10}(?:초등학교|중학교|고등학교|유치원))/u

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[.'’]+$/, '')

/**
 * The name of a school for children that a text holds, in the languages of the lists above; null when it holds none. A word for school alone, or with
 * everyday words beside it, is no name. A lead: it can be anybody's school.
 */
export function schoolName(text: string): string | null {
  const head = text.slice(0, MOST_TEXT)
  const unspaced = UNSPACED.exec(head)
  if (unspaced !== null) return unspaced[0]
  for (const part of head.split(SEPARATORS)) {
    const name = nameIn(part.trim().split(/\s+/).slice(0, 200))
    if (name !== null) return name
  }
  return null
}

function nameIn(words: readonly string[]): string | null {
  const folded = words.map(fold)
  const isLower = !words.some((word) => /^\p{Lu}/u.test(word))
  for (const [i, word] of folded.entries()) {
    if (ENDINGS.test(word) && !TAILS.has(word) && !KINDS.has(word)) return words[i] ?? null
    if (TAILS.has(word)) {
      const from = startOf(words, folded, i, isLower)
      if (isName(folded.slice(from, i)) && (!isLower || KINDS.has(folded[i - 1] ?? ''))) return words.slice(from, i + 1).join(' ')
    }
    if (HEADS.has(word)) {
      const to = endOf(words, folded, i, isLower)
      if (isName(folded.slice(i + 1, to))) return words.slice(i, to).join(' ')
    }
  }
  return null
}

/** Words with a capital, numbers, and small words between them belong to a name; in a text without capitals all but everyday words. */
const belongs = (word: string, folded: string, isLower: boolean): boolean =>
  /^[\p{Lu}\p{N}№]/u.test(word) || LINKS.has(folded) || KINDS.has(folded) || (isLower && !STOPS.has(folded))

function startOf(words: readonly string[], folded: readonly string[], end: number, isLower: boolean): number {
  let start = end
  while (start > 0 && end - start < NAME_WORDS && belongs(words[start - 1] ?? '', folded[start - 1] ?? '', isLower)) start--
  while (start < end && STOPS.has(folded[start] ?? '')) start++
  return start
}

function endOf(words: readonly string[], folded: readonly string[], start: number, isLower: boolean): number {
  let end = start + 1
  while (end < words.length && end - start <= NAME_WORDS && belongs(words[end] ?? '', folded[end] ?? '', isLower)) end++
  while (end > start + 1 && LINKS.has(folded[end - 1] ?? '')) end--
  return end
}

const isName = (folded: readonly string[]): boolean => folded.some((word) => word !== '' && !STOPS.has(word) && !LINKS.has(word) && !KINDS.has(word))
