/** A reason must say something; more than this belongs in the case. In UTF-16 units. */
const LONGEST = 4_000

const LEAST_WORDS = 3
const LEAST_LETTERS = 8

const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What is wrong with a reason; null when it is real text: at least three different words with eight letters together, in any writing
 * (words of languages without blanks are found by dictionary). Blanks, marks, one word over and over are none.
 */
export function reasonFault(reason: string): 'reason-missing' | 'reason-too-long' | null {
  if (reason.length > LONGEST) return 'reason-too-long'
  const found = new Set<string>()
  for (const { segment, isWordLike } of words.segment(reason.normalize('NFKC'))) {
    if (isWordLike === true && /\p{L}/u.test(segment)) found.add(segment.toLowerCase())
  }
  const letters = [...found].join('').length
  // A sign of Chinese or Japanese says what a word of letters says.
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(reason)
  return found.size < LEAST_WORDS || letters < (dense ? LEAST_LETTERS / 2 : LEAST_LETTERS) ? 'reason-missing' : null
}
