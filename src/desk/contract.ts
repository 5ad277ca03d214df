import { mediaContract } from './media.contract.ts'
import { queueContract } from './queue.contract.ts'
import { rightsContract } from './rights.contract.ts'
import { reportContract } from './report.contract.ts'

/** Every endpoint of the desk: the queue, reports, and what people say of them; media, hash sets and grading. */
export const deskContract = { ...queueContract, ...reportContract, ...mediaContract, ...rightsContract }
