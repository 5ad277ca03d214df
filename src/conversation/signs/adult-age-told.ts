import { ownAge, ownAgeHints } from '../age.phrases.ts'
import { readOwnAge } from '../age.ts'
import { readAnsweredAge } from '../age-answer.ts'
import { ownAgeAsides } from '../own-age-asides.phrases.ts'
import { together } from '../together.ts'
import { sign } from './plug.ts'

/** Somebody says that they are 18 or older. */
export const adultAgeTold = sign({
  id: 'adult-age-told',
  label: 'Adult age told (18 or over)',
  why: 'tells an age of 18 or over as the own one',
  ground: {
    text: 'Adults who contact children online often tell an age, a true one or a younger one',
    source: 'Winters, Kaylor and Jeglic, Sexual offenders contacting children online, Journal of Sexual Aggression 23, 2017',
    mark: 'U',
  },
  phrases: together(ownAge, ownAgeAsides),
  hints: ownAgeHints,
  weigh(heard, talk) {
    const age = readOwnAge(heard, talk)
    if (age === null || age.isYoung) return 'no'
    const verdict = age.weak ? 'weak' : 'yes'
    return age.years === null ? { verdict } : { verdict, value: age.years }
  },
  infer(talk) {
    const age = readAnsweredAge(talk)
    if (age === null || age.isYoung) return null
    const { from, to } = age
    return {
      verdict: age.weak ? 'weak' : 'yes', why: 'answers a question for the age with one of 18 or over', from, to,
      ...(age.years === null ? {} : { value: age.years }),
    }
  },
})
