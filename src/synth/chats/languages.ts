import { cy } from './words/cy.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { hiDeva } from './words/hi-deva.ts'
import { hiLatn } from './words/hi-latn.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'
import { pt } from './words/pt.ts'
import { tl } from './words/tl.ts'
import type { ChatWords } from './words.ts'

/** The languages of the corpus; a language in two scripts stands twice. */
export const languages: readonly ChatWords[] = [en, cy, es, fr, de, pt, nl, pl, tl, hiLatn, hiDeva]
