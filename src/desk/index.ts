/** What an officer works with: the queue, a report, a conversation, composed over the rooms; the command line and the server show the same. */
import { acrossRoutes } from './across-routes.ts'
import { approvalRoutes } from './approval-routes.io.ts'
import type { Route } from './asking.ts'
import { gradingRoutes } from './grading-routes.io.ts'
import { hashSetRoutes } from './hash-set-routes.io.ts'
import { holdRoutes } from './hold-routes.io.ts'
import { houseRoutes } from './house-routes.io.ts'
import { importRoutes } from './import-routes.io.ts'
import { judgeRoutes } from './judge-routes.ts'
import { linksRoutes } from './links-routes.ts'
import { listRoutes } from './list-routes.io.ts'
import { mediaRoutes } from './media-routes.io.ts'
import { queueOrderRoutes } from './queue-order-routes.io.ts'
import { queueRoutes } from './queue-routes.io.ts'
import { reportRoutes } from './report-routes.ts'
import { rightsRoutes } from './rights-routes.io.ts'
import { searchRoutes } from './search-routes.io.ts'
import { sheetRoutes } from './sheet-routes.io.ts'
import { talkRoutes } from './talk-routes.io.ts'

export { linkPlaces } from './link-view.ts'
export { contractOf, contractStanding, queuePage, wholeQueue, type Queued } from './queue.ts'
export { reportView } from './report-view.ts'
export { signValue } from './sign-value.ts'
export { talkView, type TalkView } from './talk-view.ts'
export { route, type Answered, type Asking, type Route, type Upload, type Wire } from './asking.ts'

/** Every endpoint of the desk with what answers it. */
export const deskRoutes: readonly Route[] = [
  ...queueRoutes,
  ...queueOrderRoutes,
  ...holdRoutes,
  ...importRoutes,
  ...reportRoutes,
  ...linksRoutes,
  ...sheetRoutes,
  ...judgeRoutes,
  ...talkRoutes,
  ...mediaRoutes,
  ...gradingRoutes,
  ...hashSetRoutes,
  ...rightsRoutes,
  ...approvalRoutes,
  ...houseRoutes,
  ...acrossRoutes, ...searchRoutes,
  ...listRoutes,
]
export { askErasure, decideErasure } from './erasing.io.ts'
