import { fold } from './fold.ts'

/** Words parted by blanks, folded as the words of a turn are, as a set. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map((w) => fold(w)[0]?.text ?? w))
}
