import { shell } from './shell.ts'
import { parts } from './parts.ts'
import { queue } from './queue.ts'
import { demo } from './demo.ts'
import { triggers } from './triggers.ts'
import { kinds } from './kinds.ts'
import { roles } from './roles.ts'
import { refusals } from './refusals.ts'

/** Messages in Arabic that the first page needs: the frame, the queue, the door of a demo. All others come after it. */
export const first = {
  ...shell,
  ...parts,
  ...queue,
  ...demo,
  ...triggers,
  ...kinds,
  ...roles,
  ...refusals,
} as const
