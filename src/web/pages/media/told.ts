import type { z } from 'zod'
import type { mediaContract } from '../../../desk/media.contract.ts'

/** What the server tells of the files of a report. */
export type FilesTold = z.output<typeof mediaContract.files.output>

/** One closed file. */
export type ClosedFile = FilesTold['files'][number]
