import type { ChatWords } from '../words.ts'
import { cy } from './cy.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { hiDeva } from './hi-deva.ts'
import { hiLatn } from './hi-latn.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { tl } from './tl.ts'

/**
 * Languages of the held-out corpus, English first: wordings by other hands, written without sight of the reader or of the first corpus, and
 * never to be tuned on. They tell how the reader does on words that it was not made for.
 */
export const heldOutLanguages: readonly ChatWords[] = [en, cy, es, fr, de, pt, hiDeva, hiLatn, nl, pl, tl]
