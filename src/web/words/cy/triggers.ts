import type { triggers as en } from '../en/triggers.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const triggers: Said<typeof en> = {
}
