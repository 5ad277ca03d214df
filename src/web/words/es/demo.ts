import type { demo as en } from '../en/demo.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const demo: Said<typeof en> = {
}
