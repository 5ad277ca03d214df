import { agree } from './agree.ts'
import { askBack } from './ask-back.ts'
import { delay } from './delay.ts'
import { refuse } from './refuse.ts'
import { team } from './team.ts'
import { condition } from './condition.ts'
import { joke } from './joke.ts'
import { reported } from './reported.ts'
import { thanks } from './thanks.ts'
import type { CuePlug } from './plug.ts'

/** Every cue. One line a cue. */
export const cues: readonly CuePlug[] = [
  agree, askBack, delay, refuse, team, condition, joke, reported, thanks,
]
