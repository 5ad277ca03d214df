import type { signs as en } from '../en/signs.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const signs: Said<typeof en> = {
}
