import { agree } from './agree.ts'
import { askBack } from './ask-back.ts'
import { delay } from './delay.ts'
import { refuse } from './refuse.ts'
import { team } from './team.ts'
import { condition } from './condition.ts'
import { joke } from './joke.ts'
import { trifle } from './trifle.ts'
import { reported } from './reported.ts'
import { thanks } from './thanks.ts'
import { classRoom } from './class.ts'
import { lesson } from './lesson.ts'
import { pet } from './pet.ts'
import { work } from './work.ts'
import { family } from './family.ts'
import { game } from './game.ts'
import { party } from './party.ts'
import { sale } from './sale.ts'
import { come } from './come.ts'
import { known } from './known.ts'
import { place } from './place.ts'
import { time } from './time.ts'
import { unmet } from './unmet.ts'
import { giveIn } from './yield.ts'
import type { CuePlug } from './plug.ts'

/** Every cue. One line a cue. */
export const cues: readonly CuePlug[] = [
  sale,
  party,
  game,
  family,
  classRoom, lesson, pet, work,
  agree, askBack, delay, refuse, giveIn, team, condition, joke, trifle, reported, thanks,
  known, unmet, come, place, time,
]
