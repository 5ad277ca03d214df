import { adultAgeTold } from './adult-age-told.ts'
import { ageAsked } from './age-asked.ts'
import { ageContradicted } from './age-contradicted.ts'
import { ageTold } from './age-told.ts'
import { schoolAsked } from './school-asked.ts'
import { homeAsked } from './home-asked.ts'
import { schoolTold } from './school-told.ts'
import { homeTold } from './home-told.ts'
import { supervisionAsked } from './supervision-asked.ts'
import { threat } from './threat.ts'
import { demand } from './demand.ts'
import { deadline } from './deadline.ts'
import { distressTold } from './distress-told.ts'
import { otherChildren } from './other-children.ts'
import { childAccess } from './child-access.ts'
import { sexualMessage } from './sexual-message.ts'
import { flattery } from './flattery.ts'
import { giftOffered } from './gift-offered.ts'
import { platformMove } from './platform-move.ts'
import { imageAsked } from './image-asked.ts'
import { imageSent } from './image-sent.ts'
import { paymentSent } from './payment-sent.ts'
import { paymentOffered } from './payment-offered.ts'
import { meetingProposed } from './meeting-proposed.ts'
import { meetingAgreed } from './meeting-agreed.ts'
import { meetingArranged } from './meeting-arranged.ts'
import { refusal } from './refusal.ts'
import { returnAfterRefusal } from './return-after-refusal.ts'
import type { SignPlug } from './plug.ts'
import { secrecyAsked } from './secrecy-asked.ts'

/** Every sign, in the order in which a turn is asked for them: those that others look back at come first. One line a sign. */
export const signs: readonly SignPlug[] = [
  ageTold,
  adultAgeTold,
  ageContradicted,
  ageAsked,
  schoolAsked,
  schoolTold,
  homeAsked,
  homeTold,
  supervisionAsked,
  secrecyAsked,
  imageAsked,
  imageSent,
  platformMove,
  giftOffered,
  paymentOffered,
  paymentSent,
  flattery,
  threat,
  demand,
  deadline,
  distressTold,
  otherChildren,
  childAccess,
  sexualMessage,
  meetingProposed,
  meetingAgreed,
  meetingArranged,
  refusal,
  returnAfterRefusal,
]
