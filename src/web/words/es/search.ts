import type { search as en } from '../en/search.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const search: Said<typeof en> = {
}
