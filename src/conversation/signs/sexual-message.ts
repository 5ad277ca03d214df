import { sign } from './plug.ts'

/** Only from the deployer's restricted lexicon, or a person's mark: this repository holds no such words. */
export const sexualMessage = sign({
  id: 'sexual-message',
  label: 'Sexual message',
  why: 'marked by the restricted lexicon or by a person',
  ground: {
    text: 'Sexual communication with a child is an offence in many countries; whether a message is sexual is for a person to say',
    source: 'Sexual Offences Act 2003, section 15A (England and Wales)',
    mark: 'V',
  },
  phrases: {},
})
