import { ownAge, ownAgeHints } from '../age.phrases.ts'
import { readOwnAge } from '../age.ts'
import { readAnsweredAge } from '../age-answer.ts'
import { ownAgeAsides } from '../own-age-asides.phrases.ts'
import { together } from '../together.ts'
import { sign } from './plug.ts'
import type { Phrases } from './plug.ts'

/** School years tell an age only roughly: always weak, without a value. */
const schoolYears: Phrases = {
  en: `
    (im|i am|i m|iam|am) (in|only in|just in|in like|going into|starting) (year|yr|y|grade) <num>
    (im|i am|i m) (in|only in|just in) <num> (th|st|nd|rd)? grade
    (im|i am|i m) (a|an|only a) <num> (th)? grader
    (im|i am) (a freshman|a sophomore|in middle school|in primary school|in reception)
    ^ (year|yr|grade) <num> $
    ^ <num> (th) grade $
    i (go|start|started) into? (year|yr|grade) <num>
  `,
  cy: '(dwi|rydw i|dw i|fi|rwy) (ym|yn|mewn|n)? (mlwyddyn|blwyddyn|flwyddyn) <num>',
  es: `
    (voy|estoy|paso) (en|a|por)? (mi|la|el)? (<num>|primero|segundo|tercero|cuarto|quinto|sexto) (o|to|ro|do)? (de|grado|de la|de secundaria|de primaria|eso|de eso)
    ^ <num> (o)? (eso|grado)
  `,
  fr: '(jsuis|je suis|chui|en|chuis) en? (<num> eme|<num> e|cinquieme|sixieme|quatrieme|troisieme|seconde|cm2|cm1)',
  de: '(ich|bin|geh|gehe) (bin|geh|gehe)? in? (der|die|die|inne)? <num> (te|ten)? (klasse|kl)',
  pt: '(to|estou|tou|ando|faco|eu to|sou) (no|na|o|do)? (<num>|sexto|setimo|oitavo|nono|quinto) (o|a)? (ano|serie)',
  nl: '(ik)? (zit|zat|ga) (ik)? (in|naar)? (de)? (brugklas|groep <num>|klas <num>|<num> e klas|<num> de klas|<num> havo|<num> vwo|<num> vmbo|<num> mavo)',
  pl: '(chodze|jestem|ide) (do|w)? (<num>|piatej|szostej|siodmej|osmej|pierwszej) (klasy|klasie|kl)',
  tl: '(grade <num> (na|palang|pa lang|lang)? ako|grade <num> (na|palang) (po)? ako|ako (ay)? grade <num>|^ grade <num>)',
  hi: '(मैं|मै)? (<num>|पांचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं) (वीं)? (कक्षा|क्लास) (में|मे) (हूं|हूँ|हु|पढ़ता|पढ़ती)',
  'hi-latn': '(main|mai|me)? (<num>|class <num>|aathvi|satvi|chhathi|nauvi|dasvi) (th|vi|v|ki)? (class|kaksha|standard|std|mein|me) (mein|me|mai)? (hoon|hu|hun|padhta|padhti)',
}

/** Somebody under 18 says how old they are, or confirms it. */
export const ageTold = sign({
  id: 'age-told',
  label: 'Age told (under 18)',
  why: 'tells an age under 18 as the own one',
  ground: {
    text: 'Whoever goes on after a child has told its age knows whom they write to',
    source: 'O\'Connell, A typology of child cybersexploitation and online grooming practices, 2003',
    mark: 'U',
  },
  phrases: together(ownAge, ownAgeAsides, schoolYears),
  hints: ownAgeHints,
  weigh(heard, talk) {
    const age = readOwnAge(heard, talk)
    if (age === null || !age.isYoung) return 'no'
    const verdict = age.weak ? 'weak' : 'yes'
    return age.years === null ? { verdict } : { verdict, value: age.years }
  },
  infer(talk) {
    const age = readAnsweredAge(talk)
    if (age === null || !age.isYoung) return null
    const { from, to } = age
    return {
      verdict: age.weak ? 'weak' : 'yes', why: 'answers a question for the age with one under 18', from, to,
      ...(age.years === null ? {} : { value: age.years }),
    }
  },
})
