import type { queue as en } from '../en/queue.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const queue: Said<typeof en> = {
}
