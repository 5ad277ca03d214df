import type { refusals as en } from '../en/refusals.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const refusals: Said<typeof en> = {
}
