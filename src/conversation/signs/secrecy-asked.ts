import { sign } from './plug.ts'

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
  phrases: {
    en: `
      (dont|do not|never) tell ({your}|the)? {parent}
      (dont|do not|never) tell {anyone} (about)?
      keep (this|it|that|us) (just)? between (us|you and me)
      (our|a) little? secret <ask>
      (its|this is|it is) our secret
      delete (this|these|our|the|all) (our|the|of)? (messages|chat|chats|msgs|texts|conversation)
    `,
  },
  weigh: (_heard, talk) => (talk.turn.cues.has('reported') ? 'no' : talk.near('party') > 0 ? 'no' : 'yes'),
})
