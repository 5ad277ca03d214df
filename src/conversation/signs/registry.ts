import { adultAgeTold } from './adult-age-told.ts'
import { ageAsked } from './age-asked.ts'
import { ageContradicted } from './age-contradicted.ts'
import { ageTold } from './age-told.ts'
import type { SignPlug } from './plug.ts'
import { secrecyAsked } from './secrecy-asked.ts'

/** Every sign, in the order in which a turn is asked for them: those that others look back at come first. One line a sign. */
export const signs: readonly SignPlug[] = [
  ageTold,
  adultAgeTold,
  ageContradicted,
  ageAsked,
  secrecyAsked,
]
