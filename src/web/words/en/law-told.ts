import { showsEnglish } from '../../../law/shows.contract.ts'
import { toldEnglish } from '../../../law/told.contract.ts'

/** Sentences of the room of law, and what usually shows what is open: the words of the room itself. */
export const lawTold = { ...toldEnglish, ...showsEnglish }
