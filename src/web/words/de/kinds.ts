import type { kinds as en } from '../en/kinds.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const kinds: Said<typeof en> = {
}
