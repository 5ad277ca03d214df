import type { ChatWords } from '../words.ts'
import { en } from './en.ts'

/**
 * Languages of the held-out corpus, English first: wordings by other hands, written without sight of the reader or of the first corpus, and
 * never to be tuned on. They tell how the reader does on words that it was not made for.
 */
export const heldOutLanguages: readonly ChatWords[] = [en]
