import { report } from './report.ts'
import { reportActs } from './report-acts.ts'
import { conversation } from './conversation.ts'
import { links } from './links.ts'
import { law } from './law.ts'
import { media } from './media.ts'
import { search } from './search.ts'
import { evidence } from './evidence.ts'
import { evidenceCheck } from './evidence-check.ts'
import { admin } from './admin.ts'
import { adminHealth } from './admin-health.ts'
import { signs } from './signs.ts'
import { laws } from './laws.ts'
import { opening } from './opening.ts'
import { events } from './events.ts'

/** Messages in English of all pages but the first. */
export const rest = {
  ...report,
  ...reportActs,
  ...conversation,
  ...links,
  ...law,
  ...media,
  ...search,
  ...evidence,
  ...evidenceCheck,
  ...admin,
  ...adminHealth,
  ...signs,
  ...laws,
  ...opening,
  ...events,
} as const
