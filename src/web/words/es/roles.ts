import type { roles as en } from '../en/roles.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const roles: Said<typeof en> = {
}
