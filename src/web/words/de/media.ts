import type { media as en } from '../en/media.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const media: Said<typeof en> = {
}
