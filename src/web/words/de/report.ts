import type { report as en } from '../en/report.ts'
import type { Said } from '../said.ts'

/** The same in this language. */
export const report: Said<typeof en> = {
}
