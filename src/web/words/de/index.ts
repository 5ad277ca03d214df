import type { Messages } from '../en/index.ts'
import { shell } from './shell.ts'
import { parts } from './parts.ts'
import { queue } from './queue.ts'
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
import { demo } from './demo.ts'
import { triggers } from './triggers.ts'
import { signs } from './signs.ts'
import { kinds } from './kinds.ts'
import { laws } from './laws.ts'
import { opening } from './opening.ts'
import { roles } from './roles.ts'
import { events } from './events.ts'
import { refusals } from './refusals.ts'

/** Every message of the console in this language. */
export const messages: Messages = {
  ...shell, ...parts, ...queue, ...report, ...reportActs, ...conversation, ...links, ...law, ...media, ...search, ...evidence, ...admin, ...demo, ...triggers, ...signs, ...kinds, ...laws, ...opening, ...roles, ...events, ...adminHealth, ...evidenceCheck, ...refusals,
}
