import type { laws as en } from '../en/laws.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const laws: Said<typeof en> = {
}
