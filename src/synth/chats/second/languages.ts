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
 * Languages of the second corpus, English first: wordings by other hands than the first, written without sight of the reader. Read once before it was
 * tuned on.
 */
export const secondLanguages: readonly ChatWords[] = [en, cy, es, fr, de, pt, hiDeva, hiLatn, nl, pl, tl]
