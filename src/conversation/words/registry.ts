import type { PhraseLanguage } from '../contract.ts'
import type { WordLists } from '../matcher.ts'
import { any } from './any.ts'
import { cy } from './cy.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { hiLatn } from './hi-latn.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { tl } from './tl.ts'

/** Word lists of every language. */
export const wordLists: Readonly<Record<PhraseLanguage, WordLists>> = { any, en, cy, es, fr, de, pt, nl, pl, tl, hi, 'hi-latn': hiLatn }
