import type { evidence as en } from '../en/evidence.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const evidence: Said<typeof en> = {
}
