import type { admin as en } from '../en/admin.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const admin: Said<typeof en> = {
}
