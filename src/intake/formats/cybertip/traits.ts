import type { Attribute, AttributeName } from '../../contract.ts'
import { all, one, value, type Branch } from './branch.ts'
import { attribute } from './draft.ts'
import { flagAt, flagOrWords, saysUnknown } from './words.ts'

/**
 * What a field tells about a person, and the names under which formats carry it. `flag`: true, false or unknown; `words`: text as
 * written; `either`: a flag or words, as the field is a yes/no in one format and a sentence in another.
 */
const TRAITS: readonly (readonly [AttributeName, 'flag' | 'words' | 'either', readonly string[]])[] = [
  ['gender', 'words', ['gender', 'sex']],
  ['occupation', 'words', ['occupation', 'employment', 'employer', 'jobTitle']],
  ['volunteering', 'either', ['volunteering', 'volunteerWork', 'volunteer', 'volunteerActivities']],
  ['position-of-trust', 'either', ['positionOfTrust']],
  ['household-children', 'either', ['householdChildren', 'childrenInHousehold', 'livesWithChildren', 'childrenInHome']],
  ['access-to-child-victim', 'either', ['accessToChildVictim', 'accessToVictim']],
  ['access-to-children', 'either', ['accessToChildren']],
  ['relation-to-child-victim', 'words', ['relationshipToChildVictim', 'relationshipToVictim']],
  ['relation-to-reporter', 'words', ['relationshipToReporter']],
  ['convicted', 'either', ['convictedSexOffender', 'registeredSexOffender']],
  ['firearms', 'either', ['accessToFirearms', 'firearms']],
  ['aware-of-report', 'either', ['awareOfReport']],
  ['gang', 'either', ['gangAffiliation']],
  ['vehicle', 'words', ['vehicleDescription', 'vehicleTagNumber', 'vehicle']],
  ['disability', 'either', ['disabilities', 'disability', 'additionalDisabilityInformation']],
  ['language', 'words', ['languages', 'language']],
  ['compromised-account', 'flag', ['compromisedAccount']],
  ['group', 'words', ['groupIdentifier', 'groupIdentifiers']],
  ['bio', 'words', ['profileBio', 'bio']],
  ['age-discrepancy', 'flag', ['ageAssertionDiscrepancy']],
  ['minor', 'flag', ['isMinor', 'minor', 'under18']],
  ['prior-report', 'words', ['priorCTReports', 'priorCTReport', 'priorReports', 'priorCyberTips', 'priorCyberTipReports', 'priorCyberTipline']],
]

function traitOf(name: AttributeName, form: 'flag' | 'words' | 'either', branch: Branch): Attribute | null {
  const text = value(branch)
  if (text === null) return null
  if (form === 'flag') {
    const found = flagAt(branch)
    return found === null && !saysUnknown(text) ? null : attribute(name, found, branch)
  }
  if (form === 'either') return attribute(name, flagOrWords(text), branch)
  return attribute(name, flagOrWords(text) === null ? null : text, branch)
}

/** Every trait that the branch tells directly, each value on its own. */
export function traits(branch: Branch): Attribute[] {
  return TRAITS.flatMap(([name, form, names]) => all(branch, ...names).map((b) => traitOf(name, form, b)).filter((a) => a !== null))
}

const DATES = [
  ['disabledDate', 'since'], ['userNotified', 'user notified'], ['userNotifiedDate', 'user notified on'], ['reenabledDate', 're-enabled'],
] as const

/** Whether the account was disabled: `temporarily` or `permanently` with the dates beside it, or false. */
export function disabling(branch: Branch): Attribute[] {
  return (['Temporarily', 'Permanently'] as const).flatMap((how) =>
    all(branch, `account${how}Disabled`).flatMap((b) => {
      const further = DATES.flatMap(([name, words]) => {
        const text = value(one(b, name))
        return text === null ? [] : [`${words} ${text}`]
      })
      const disabled = flagAt(b)
      if (disabled === null) return []
      return [attribute('account-disabled', disabled ? [how.toLowerCase(), ...further].join('; ') : false, b)]
    }))
}
