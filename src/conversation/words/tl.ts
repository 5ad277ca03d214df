import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words from 9 to 20 with the age that they tell. */
export const tl: WordLists = {
  classes: {},
  numbers: {},
}
