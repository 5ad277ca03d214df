import type { law as en } from '../en/law.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const law: Said<typeof en> = {
}
