import { agree } from './agree.ts'
import { askBack } from './ask-back.ts'
import { delay } from './delay.ts'
import { refuse } from './refuse.ts'
import { team } from './team.ts'
import type { CuePlug } from './plug.ts'

/** Every cue. One line a cue. */
export const cues: readonly CuePlug[] = [
  agree, askBack, delay, refuse, team,
]
