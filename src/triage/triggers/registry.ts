import { abuseByAccess } from './abuse-by-access.ts'
import { accessToChildren } from './access-to-children.ts'
import { ageContradicted } from './age-contradicted.ts'
import { childEnticed } from './child-enticed.ts'
import { childIdentifiable } from './child-identifiable.ts'
import { childLocatable } from './child-locatable.ts'
import { commercial } from './commercial.ts'
import { contactAbuseTold } from './contact-abuse-told.ts'
import { contactHistory } from './contact-history.ts'
import { extortion } from './extortion.ts'
import { groomingPattern } from './grooming-pattern.ts'
import { infantNewMaterial } from './infant-new-material.ts'
import { knownMaterial } from './known-material.ts'
import { liveNow } from './live-now.ts'
import { manyChildren } from './many-children.ts'
import { meetingSoon } from './meeting-soon.ts'
import { minorToMinor } from './minor-to-minor.ts'
import { newMaterial } from './new-material.ts'
import type { Trigger } from './plug.ts'
import { positionOfTrust } from './position-of-trust.ts'
import { selfHarmTold } from './self-harm-told.ts'
import { senderEscalated } from './sender-escalated.ts'
import { solicitation } from './solicitation.ts'
import { unseenMaterial } from './unseen-material.ts'

/** Every rule, the strongest first: the order inside a band. One line a rule. */
export const triggers: readonly Trigger[] = [
  meetingSoon,
  abuseByAccess,
  liveNow,
  selfHarmTold,
  extortion,
  childLocatable,
  infantNewMaterial,
  positionOfTrust,
  senderEscalated,
  contactAbuseTold,
  contactHistory,
  accessToChildren,
  manyChildren,
  childEnticed,
  groomingPattern,
  newMaterial,
  commercial,
  solicitation,
  minorToMinor,
  unseenMaterial,
  childIdentifiable,
  ageContradicted,
  knownMaterial,
]
