import type { conversation as en } from '../en/conversation.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const conversation: Said<typeof en> = {
}
