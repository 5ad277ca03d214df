import { en } from './words/en.ts'
import type { ChatWords } from './words.ts'

/** The languages of the corpus; a language in two scripts stands twice. */
export const languages: readonly ChatWords[] = [en]
