import { isGuide, isOrdinary, isReported, leaning } from '../scene.ts'
import { secrecyAskedPhrases } from './secrecy-asked/phrases.ts'
import { secrecyAskedHints, secrecyAskedVetoes } from './secrecy-asked/surroundings.ts'
import { type Heard, type TalkView, type Verdict, sign } from './plug.ts'

/** Asks not to tell about the contact or its content, or to delete messages. */
export const secrecyAsked = sign({
  id: 'secrecy-asked',
  label: 'Secrecy asked',
  why: 'asks that the contact or its content be kept from others',
  ground: {
    text: 'Secrecy keeps those who would protect a child from knowing',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: secrecyAskedPhrases,
  hints: secrecyAskedHints,
  vetoes: secrecyAskedVetoes,
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const { cues, by } = talk.turn
  const lean = leaning(talk.self, 'secrecy-asked')
  if (heard.language === 'any') return 'yes'
  if (isReported(heard, talk, lean, 1.5) || cues.has('party') || (lean < 1 && wasInnocent(talk))) return 'no'
  if (isOrdinary(talk, 'secrecy-asked') || (talk.near('party') > 0 && lean < 2) || (isGuide(by) && lean < 1)) return 'no'
  return heard.role === 'hint' ? hinted(lean) : cues.has('joke') && lean < 1 ? 'weak' : 'yes'
}

function hinted(lean: number): Verdict {
  return lean >= 1.5 ? 'yes' : lean > 0 ? 'weak' : 'no'
}

/** A crush, a spoiler, an own promise: what the author spoke of just before makes the secret one of theirs. */
function wasInnocent(talk: TalkView): boolean {
  return talk.before(3).some((t) => t.by === talk.turn.by && t.heard.some((h) => h.sign === 'secrecy-asked' && h.role === 'veto'))
}
