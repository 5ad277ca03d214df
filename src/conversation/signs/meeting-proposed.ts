import type { CueId } from '../cues/plug.ts'
import { familiarity, strangeness } from '../meeting.ts'
import { isAmongKin, isOthersWords } from '../scene.ts'
import { together } from '../together.ts'
import { amongFriends } from './meeting-proposed/among-friends.ts'
import { amongStrangers } from './meeting-proposed/among-strangers.ts'
import { comeAlong } from './meeting-proposed/come-along.ts'
import { notMeant } from './meeting-proposed/not-meant.ts'
import { notProposed } from './meeting-proposed/not-proposed.ts'
import { outings } from './meeting-proposed/outings.ts'
import { sign, type Heard, type Inferred, type TalkView, type Verdict } from './plug.ts'

/** Signs whose words speak of coming and staying too. */
const BESIDE: ReadonlySet<string> = new Set([
  'child-access', 'demand', 'threat', 'supervision-asked', 'payment-offered', 'other-children', 'gift-offered', 'secrecy-asked',
])
/** Signs with words like those for meeting. */
const ALIKE: ReadonlySet<string> = new Set(['platform-move', 'threat', 'flattery', 'other-children', 'child-access'])
/** Words that strangers use weigh as much as one more sign of strangers. */
const WORDS_OF_STRANGERS = 1.5

/** Proposes to meet in person, where the two are not known to each other offline, or one hides it. */
export const meetingProposed = sign({
  id: 'meeting-proposed',
  label: 'Meeting proposed',
  why: 'proposes to meet in person, and nothing shows that the two know each other offline',
  ground: {
    text: 'A meeting in person is what contact online may be meant to lead to',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: amongStrangers,
  hints: together(amongFriends, comeAlong, outings),
  vetoes: together(notProposed, notMeant),
  weigh,
  infer,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { role, language } = heard
  if (isOthersWords(heard, talk, 'any')) return 'no'
  if (language === 'any') return 'yes'
  if (isSettled(talk) || isOfOtherKind(talk, heard) || isWithParents(talk)) return 'no'
  return amongStrangersHere(strangeness(talk) + (role === 'phrase' ? WORDS_OF_STRANGERS : 0), talk)
}

/** What speaks for strangers against what speaks for acquaintances. */
function amongStrangersHere(strange: number, talk: TalkView): Verdict {
  const known = familiarity(talk) + (isAmongKin(talk) ? 3 : 0)
  const isKnown = isAmongKnown(talk)
  if (strange >= 3) return known >= 6 || isKnown ? 'weak' : 'yes'
  if (strange >= 1 && !isKnown) return known <= strange ? 'yes' : known <= 2 * strange ? 'weak' : 'no'
  return known === 0 ? 'weak' : 'no'
}

/** No words for meeting, but one comes to the other, at a place or a time, where much speaks for strangers. */
function infer(talk: TalkView): Inferred | null {
  const { turn } = talk
  const isPlan = turn.cues.has('come') && (turn.cues.has('place') || turn.cues.has('time'))
  if (!isPlan || [
    'refuse', 'delay', 'reported', 'agree', 'known',
  ].some((c) => turn.cues.has(c as CueId)) || turn.heard.some(isTakenAway) || isSettled(talk)) return null
  if (isWithParents(talk) || isOfOtherKind(talk) || turn.heard.some((h) => h.role === 'phrase' && BESIDE.has(h.sign))) return null
  const strange = strangeness(talk)
  if (strange < 1.5 || familiarity(talk) > strange || isAmongKin(talk)) return null
  return {
    verdict: 'yes', why: 'one is to come to the other, among people who do not seem to know each other offline', from: 0, to: turn.tokens.length,
  }
}

/** Words that sound alike: to see the other in a picture, to go on elsewhere, a threat to come, praise ("never met anyone like you"). */
function isOfOtherKind(talk: TalkView, heard?: Heard): boolean {
  const { turn } = talk
  if (talk.stood(1, 'threat').some((s) => s.by === turn.by && !s.weak)) return !turn.cues.has('time')
  if (turn.cues.has('time')) return false
  const alike = turn.heard.filter((h) => h.role === 'phrase' && (heard === undefined || (h.from < heard.to && heard.from < h.to)))
  if (alike.some((h) => h.sign === 'platform-move') && heard?.role !== 'phrase') return true
  if (turn.cues.has('place')) return false
  if (alike.some((h) => h.sign === 'image-asked') || talk.stood(1, 'image-asked').some((s) => s.by === turn.by && !s.weak)) return true
  if (turn.cues.has('unmet')) return false
  if (alike.some((h) => ALIKE.has(h.sign))) return true
  const [next] = talk.after(1)
  return next?.by === turn.by && next.heard.some((h) => h.sign === 'image-asked' && h.role === 'phrase')
}

/** The other asks whether the author's parents are there: a friend who comes to play. */
function isWithParents(talk: TalkView): boolean {
  const [next] = talk.after(1)
  return next !== undefined && next.by !== talk.turn.by && next.heard.some((h) => h.sign === 'supervision-asked')
}

/** The turn itself names the class, the usual place, a birthday, a thing for sale. */
function isAmongKnown({ turn }: TalkView): boolean {
  return (turn.cues.has('class') && !turn.cues.has('come')) || ['known', 'party', 'sale'].some((c) => turn.cues.has(c as CueId))
}

function isTakenAway({ sign: id, role }: Heard): boolean {
  return id === 'meeting-proposed' && role === 'veto'
}

/** The other said yes already, or this turn says yes to the other's proposal: what follows arranges, it proposes nothing. */
function isSettled(talk: TalkView): boolean {
  const { turn } = talk
  if (talk.stood(9, 'meeting-agreed').some((s) => s.turn < turn.index)) return turn.cues.has('place') !== turn.cues.has('time')
  return turn.cues.has('agree') && talk.stood(4, 'meeting-proposed').some((s) => s.by !== turn.by)
}
