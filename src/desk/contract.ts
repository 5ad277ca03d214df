import { listContract } from './list.contract.ts'
import { acrossContract } from './across.contract.ts'
import { gradingContract } from './grading.contract.ts'
import { hashSetContract } from './hash-set.contract.ts'
import { mediaContract } from './media.contract.ts'
import { queueContract } from './queue.contract.ts'
import { rightsContract } from './rights.contract.ts'
import { reportContract } from './report.contract.ts'
import { sheetContract } from './sheet.contract.ts'

/** Every endpoint of the desk: the queue, reports, and what people say of them; media, hash sets and grading. */
export const deskContract = { ...queueContract, ...reportContract, ...sheetContract, ...mediaContract, ...gradingContract, ...hashSetContract, ...rightsContract, ...acrossContract }
