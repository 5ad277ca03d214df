import { together } from '../together.ts'
import { joiningIn } from './other-children/joining.ts'
import { otherPhrases } from './other-children/phrases.ts'
import { otherWays } from './other-children/others.ts'
import { isOrdinary, isOthersWords, leaning } from '../scene.ts'
import { sign } from './plug.ts'

/** Tells of other children contacted in the same way, or asks to bring friends or siblings in. Talk about class mates is none. */
export const otherChildren = sign({
  id: 'other-children',
  label: 'Other children',
  why: 'tells of other children contacted in the same way, or asks to bring friends or siblings in',
  ground: {
    text: 'One account often approaches many children, and children are asked to bring others in',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.11.008',
    mark: 'U',
  },
  phrases: together(otherPhrases, otherWays, joiningIn),
  vetoes: {
    en: '(not|arent|isnt|never|nothing|unlike|different) ..1 (like|from|than)? ..1 (other|others|any other|most)',
    es: '(no|nada) ..2 como ..1 otr*',
    fr: '(pas|rien) ..2 comme ..1 autres',
    de: '(nicht|anders|nie) ..2 (wie|als) ..1 ander*',
    pt: '(nao|n|nada) ..2 como ..1 outr*',
    nl: '(niet|anders|nooit) ..2 (zoals|als|dan) ..1 ander*',
    pl: '(nie|inna|inny) ..2 (jak|niz) ..1 inn*',
  },
  weigh(heard, talk) {
    if (isOthersWords(heard, talk, 'all')) return 'no'
    if (heard.language === 'any') return 'yes'
    const lean = leaning(talk.self, 'other-children')
    if (isOrdinary(talk, 'other-children') || (talk.self.ages.some((age) => age < 18) && lean < 2)) return lean >= 2 ? 'weak' : 'no'
    return lean >= 1 ? 'yes' : 'weak'
  },
})
