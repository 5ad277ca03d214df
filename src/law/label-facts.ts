import type { FactName } from './fact-names.contract.ts'

/** Facts each of which, when true, shows something sexual towards or about the person. */
export const SEXUAL: readonly FactName[] = [
  'comm.sexual', 'comm.encouragesSexual', 'comm.sexualOrEncouragesSexual', 'comm.sexualProposal',
  'conduct.sexual', 'conduct.incitedSexualActivity', 'conduct.causedSexualActivity', 'conduct.incitedOrCausedSexualActivity',
  'conduct.incitedOrCausedOrPresence', 'conduct.penetration', 'conduct.contactSexualAct', 'conduct.sexualActivityInPresence',
  'conduct.liveSexualActivity', 'conduct.livePerformance', 'conduct.showedSexualActivityOrImage', 'conduct.corruptionOfMinor',
  'conduct.obtainedSexualServices', 'conduct.causedOrIncitedExploitation', 'conduct.controlledExploitation', 'conduct.arrangedExploitation',
  'conduct.sexuallyExplicit', 'conduct.chargeableSexualActivity', 'conduct.illicitSexualConduct', 'conduct.traffickedOrPatronised',
  'purpose.facilitateContactOffence', 'purpose.exploitation', 'purpose.produceOrStream', 'intent.relevantOffenceAtMeeting', 'intent.sexualActivity',
  'exploitation.any', 'exploitation.servicesForPayment', 'threat.shareIntimateImage',
  'image.genitalsSent', 'image.indecent', 'image.intimateOfVictim', 'image.recordedOrStreamed', 'image.subjectUnder18OrDepicted',
  'image.sexuallyExplicit',
]

/** Facts each of which, when true, is what a statute calls exploitation. */
export const STATUTORY: readonly FactName[] = [
  'exploitation.any', 'exploitation.servicesForPayment', 'image.recordedOrStreamed', 'conduct.causedOrIncitedExploitation',
  'conduct.controlledExploitation', 'conduct.arrangedExploitation', 'conduct.obtainedSexualServices',
]

/**
 * Facts each of which, when true, shows that something was given, promised, demanded or withheld. A threat held back is such a thing in Welsh
 * guidance.
 */
export const EXCHANGE: readonly FactName[] = ['payment.madeOrPromised', 'exploitation.servicesForPayment', 'threat.made', 'demand.withMenaces']

/** Facts each of which, when true, shows a difference in power, besides that of an adult over a child. */
export const POWER: readonly FactName[] = [
  'actor.positionOfTrust', 'actor.coachSportReligion', 'actor.presentedAsUnder18', 'threat.made', 'demand.withMenaces', 'conduct.substance',
]

/** Facts each of which, when true, says that the person is or may be under 18. */
export const TAKEN_AS_CHILD: readonly FactName[] = [
  'victim.belowAgeOfConsent', 'belief.knewUnder.16', 'belief.knewUnder.18', 'belief.knewOrReckless.18', 'image.subjectUnder18',
  'image.subjectUnder18OrDepicted',
]

/** Kinds of image that may show nobody: a drawing is of no real child until more is known. */
export const MAY_SHOW_NOBODY: ReadonlySet<string> = new Set(['ai-photorealistic', 'non-photographic', 'cgi-non-photorealistic', 'drawing', '?'])
