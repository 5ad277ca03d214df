import { together } from '../together.ts'
import { inCharge } from './child-access/charge.ts'
import { accessPhrases } from './child-access/phrases.ts'
import { accessWays } from './child-access/work.ts'
import { isAmongKin, isGuide, isOrdinary, isOthersWords } from '../scene.ts'
import type { SignId } from '../contract.ts'
import { sign, type TalkView } from './plug.ts'

/** Signs beside which an own access to children counts. */
const BESIDE: readonly SignId[] = [
  'secrecy-asked', 'image-asked', 'threat', 'demand', 'platform-move', 'gift-offered', 'payment-offered', 'meeting-proposed', 'sexual-message',
  'flattery', 'supervision-asked', 'other-children', 'home-asked', 'school-asked', 'age-asked',
]

/** How many kinds of these the author's turns have words of in the whole talk. */
function kindsBeside(talk: TalkView): number {
  const stood = talk.stood(400, ...BESIDE).filter((s) => s.by === talk.turn.by && !s.weak).map((s) => s.sign)
  return new Set([...stood, ...BESIDE.filter((id) => (talk.self.raw[id] ?? 0) > 0)]).size
}

/** Tells of own access to children (job, coaching, household, babysitting) while other signs stand. */
export const childAccess = sign({
  id: 'child-access',
  label: 'Access to children',
  why: 'tells of own access to children while other signs stand',
  ground: {
    text: 'Access to children, in a household or a position of trust, raises the danger of contact offences',
    source: 'Long, Alison, Tejeiro, Hendricks and Giles, KIRAT, Psychology, Public Policy, and Law 22(1), 2016',
    mark: 'U',
  },
  phrases: together(accessPhrases, accessWays, inCharge),
  weigh(heard, talk) {
    if (isOthersWords(heard, talk, 'all')) return 'no'
    const kinds = kindsBeside(talk)
    if (talk.self.ages.some((age) => age < 18) || isAmongKin(talk)
      || isGuide(talk.turn.by)) return kinds >= 3 && talk.self.ages.length > 0 && !isAmongKin(talk) && !isGuide(talk.turn.by)
        ? 'yes' : kinds >= 3 ? 'weak' : 'no'
    if (isOrdinary(talk, 'child-access')) return kinds >= 2 ? 'yes' : kinds === 1 ? 'weak' : 'no'
    return kinds >= 1 ? 'yes' : 'weak'
  },
})
