import type { CueId } from './cues/plug.ts'
import { isGuide, leaning } from './scene.ts'
import type { TalkView } from './signs/plug.ts'
import type { SignId } from './contract.ts'

/** Signs that those who know each other offline seldom give, with their worth; several of them make a meeting one between strangers. */
const STRANGE: Readonly<Partial<Record<SignId, number>>> = {
  'age-asked': 1, 'age-told': 0.5, 'adult-age-told': 1, 'age-contradicted': 1, 'supervision-asked': 1, 'secrecy-asked': 1.5, 'image-asked': 1,
  'image-sent': 0.5,
  'threat': 1, 'demand': 1, 'flattery': 1, 'gift-offered': 0.5, 'payment-offered': 0.5, 'platform-move': 1, 'home-asked': 0.5, 'school-asked': 0.5,
  'other-children': 1, 'sexual-message': 2, 'return-after-refusal': 0.5, 'child-access': 0.5,
}

const LOOK_BACK = 60
const CHILD = 18

/** How much speaks for two who have not met offline: 0 nothing, from 1 something, from 2 a good deal. */
export function strangeness(talk: TalkView): number {
  const seen = new Set(talk.stood(LOOK_BACK).filter((s) => !s.weak).map((s) => s.sign))
  let sum = Math.min(2, talk.near('unmet')) * 0.75
  for (const id of seen) sum += STRANGE[id] ?? 0
  const later = leaning(talk.self, 'meeting-proposed') + Math.max(0, ...talk.others.map((o) => leaning(o, 'meeting-proposed'))) * 0.5
  return Math.max(sum, later * 0.5 + Math.min(1, sum)) + (isAdultWithChild(talk) ? 1.5 : 0)
}

function isAdultWithChild({ self, others }: TalkView): boolean {
  const ages = [self, ...others].map((p) => p.ages.at(-1) ?? null)
  return ages.some((a) => a !== null && a < CHILD) && ages.some((a) => a !== null && a >= CHILD)
}

const ORDINARY: readonly CueId[] = ['known', 'team', 'class', 'family', 'sale', 'party', 'work', 'lesson']
const MOST_OF_ONE = 3

/** How much speaks for people who know each other offline, or a thing that is handed over: 0 nothing, from 2 a good deal. */
export function familiarity(talk: TalkView): number {
  let sum = isGuide(talk.turn.by) || talk.others.some((o) => isGuide(o.by)) ? 1 : 0
  for (const cue of ORDINARY) sum += Math.min(MOST_OF_ONE, talk.near(cue))
  return sum + (talk.others.length > 2 ? 1 : 0)
}
