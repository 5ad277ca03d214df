import { importContract } from './import.contract.ts'
import { holdContract } from './hold.contract.ts'
import { queueOrderContract } from './queue-order.contract.ts'
import { listContract } from './list.contract.ts'
import { acrossContract } from './across.contract.ts'
import { gradingContract } from './grading.contract.ts'
import { hashSetContract } from './hash-set.contract.ts'
import { linksContract } from './links.contract.ts'
import { houseContract } from './house.contract.ts'
import { mediaContract } from './media.contract.ts'
import { queueContract } from './queue.contract.ts'
import { rightsContract } from './rights.contract.ts'
import { reportContract } from './report.contract.ts'
import { searchContract } from './search.contract.ts'
import { sheetContract } from './sheet.contract.ts'
import { talkContract } from './talk.contract.ts'

/** Every endpoint of the desk: the queue, reports, and what people say of them; media, hash sets and grading. */
export const deskContract = {
  ...queueContract,
  ...queueOrderContract,
  ...holdContract,
  ...importContract,
  ...reportContract,
  ...sheetContract,
  ...talkContract,
  ...linksContract,
  ...mediaContract,
  ...gradingContract,
  ...hashSetContract,
  ...listContract,
  ...rightsContract,
  ...houseContract,
  ...acrossContract,
  ...searchContract,
}
