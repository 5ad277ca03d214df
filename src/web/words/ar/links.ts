import type { links as en } from '../en/links.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const links: Said<typeof en> = {
}
