import type { opening as en } from '../en/opening.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const opening: Said<typeof en> = {
}
