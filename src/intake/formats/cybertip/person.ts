import { readIso } from '../../../kernel/time.ts'
import type { Role, Told } from '../../contract.ts'
import { all, one, placeOf, placeOfText, refuse, value, type Branch } from './branch.ts'
import { account, addPerson, attribute, note, told, put, type Draft, type PersonDraft } from './draft.ts'
import { addressEvents, captures, devices, emails, handles, phones } from './identifiers.ts'
import { addresses, estimated, schools } from './places.ts'
import { disabling, traits } from './traits.ts'
import { flagAt, saysUnknown, wholeAt } from './words.ts'

/** First, middle and last name as one, at the place of the first part; then further names as they stand. */
export function namesOf(branch: Branch): Told<string>[] {
  const parts = ['firstName', 'middleName', 'lastName'].map((name) => told(one(branch, name))).filter((t) => t !== null)
  const [first] = parts
  const full = first === undefined ? [] : [{ value: parts.map((p) => p.value).join(' '), at: first.at }]
  const further = all(branch, 'fullName', 'name', 'preferredName', 'alias', 'aliases').map(told).filter((t) => t !== null)
  return [...full, ...further].filter((t) => !saysUnknown(t.value))
}

/** A birth date as `YYYY-MM-DD` when it is written in ISO form, else as written (and refused); null when absent or unknown. */
function birthDateOf(branch: Branch): Told<string> | null {
  const written = one(branch, 'dateOfBirth', 'birthDate', 'dob')
  const text = value(written)
  if (written === null || text === null || saysUnknown(text)) return null
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T Z+-])/.exec(text)?.[1]
  if (day !== undefined && readIso(day, 'birth date') !== null) return { value: day, at: placeOfText(written) }
  refuse(written)
  return { value: text, at: placeOfText(written) }
}

const RANGE = /^(\d{1,3}) ?(?:-|–|to) ?(\d{1,3})(?: years?)?$/i

/** An age with its unit: `11 years`, `12 y/o`. */
const IN_YEARS = /^(\d{1,2}) ?(?:years?(?: old)?|yrs?|y\.?o\.?|y\/o)$/i

/** An age in years. A range (`13-15`) is no age: it becomes a claimed age, and `minor` when all of it lies under 18. */
function readAge(person: PersonDraft, branch: Branch): void {
  const written = one(branch, 'age', 'approximateAge')
  const text = value(written)
  if (written === null || text === null) return
  const range = RANGE.exec(text)
  if (range !== null) {
    person.attributes.push(attribute('claimed-age', text, written))
    if (Number(range[1]) < 18 && Number(range[2]) < 18) person.attributes.push(attribute('minor', true, written))
    return
  }
  const spelled = IN_YEARS.exec(text)
  const years = spelled === null ? wholeAt(written, 0, 150) : Number(spelled[1])
  if (years !== null && person.age === null) person.age = { value: years, at: placeOfText(written) }
  else if (years !== null && person.age?.value !== years) person.attributes.push(attribute('claimed-age', years, written))
}

const TEXTS = [
  'additionalInfo', 'additionalInformation', 'additionalInformations', 'profileBio', 'bio', 'physicalDescription',
  'additionalContactInformation', 'additionalDisabilityInformation', 'preferredPronouns', 'races', 'race', 'comments', 'description',
] as const

/** Flags without an attribute of their own; told as text `name: true`. */
const REMARKS = ['thirdPartyUserReported', 'allEmailsReported', 'thirdPartyUser'] as const

function readTexts(draft: Draft, person: PersonDraft, branch: Branch): void {
  for (const text of all(branch, ...TEXTS)) note(draft, text, { person })
  for (const name of REMARKS) {
    for (const remark of all(branch, name)) {
      const set = flagAt(remark)
      if (set !== null) draft.notes.push({ field: remark.name, text: `${remark.name}: ${set}`, at: placeOfText(remark), person, file: null })
    }
  }
}

/** The branch itself and the person blocks inside it (`victimPerson` and the like), which hold name, age, mail, phone and address. */
function scopesOf(branch: Branch): Branch[] {
  return [branch, ...all(branch, 'personOrUserReportedPerson', 'intendedRecipientPerson', 'victimPerson', 'person')]
}

function readContacts(draft: Draft, person: PersonDraft, branch: Branch): void {
  put(person.identifiers, [...emails(draft, branch), ...phones(draft, branch)])
  put(person.localities, [...addresses(branch), ...estimated(draft, branch), ...schools(branch)])
}

/** Reads everything that one block says of a person's account and its traces. `service` null means that no service is known. */
function readTraces(draft: Draft, person: PersonDraft, branch: Branch, service: string | null): void {
  put(person.identifiers, [...handles(branch, service), ...addressEvents(draft, branch, service), ...devices(draft, branch, service)])
  put(person.identifiers, captures(draft, branch, service, person))
  put(person.attributes, [...traits(branch), ...disabling(branch)])
  readTexts(draft, person, branch)
}

/** The service of an account: its own, else the report's unless the person is said to be a user of another service. */
function serviceOf(draft: Draft, branch: Branch): string | null {
  const own = value(one(branch, 'espService', 'platform', 'service'))
  const elsewhere = all(branch, 'thirdPartyUserReported').some((b) => value(b)?.toLowerCase() === 'true')
  return own ?? (elsewhere ? null : draft.service)
}

const list = (branch: Branch, ...names: readonly string[]): (Told<string> | null)[] => all(branch, ...names).map(told)

function accountAt(branch: Branch, service: string | null): ReturnType<typeof account> {
  const names = list(branch, 'screenName', 'screenNames', 'username', 'displayName', 'displayNames')
  return account(service, names, list(branch, 'espIdentifier', 'espUserId', 'userId', 'accountId'), placeOf(branch))
}

/** An age or birth date of an associated account that differs from the person's own is a claimed age, never a correction. */
function claims(person: PersonDraft, branch: Branch): void {
  const age = one(branch, 'approximateAge', 'age')
  const years = wholeAt(age, 0, 150)
  if (age !== null && years !== null && years !== person.age?.value) person.attributes.push(attribute('claimed-age', years, age))
  const born = birthDateOf(branch)
  if (born !== null && born.value !== person.birthDate?.value) person.attributes.push({ name: 'claimed-age', value: born.value, at: born.at })
}

/** The account of a parent or guardian belongs to somebody else: it becomes a person of its own beside the one it is associated with. */
const ELSE = /parent|guardian/i

function readAssociated(draft: Draft, owner: PersonDraft, branch: Branch): void {
  const type = one(branch, 'type', 'accountType')
  const words = value(type)
  const other = words !== null && type !== null && ELSE.test(words)
  const person = other ? addPerson(draft, 'unknown', placeOf(branch)) : owner
  const platform = one(branch, 'platform')
  const named = value(platform) // read even when the service below is the one that counts
  const service = value(one(branch, 'espService')) ?? named ?? draft.service
  put(person.names, namesOf(branch))
  if (other) {
    person.relation = { value: words, at: placeOfText(type) }
    person.birthDate = birthDateOf(branch)
    readAge(person, branch)
  } else claims(person, branch)
  readContacts(draft, person, branch)
  put(person.accounts, [accountAt(branch, service)])
  readTraces(draft, person, branch, service)
  if (platform !== null) readTexts(draft, person, platform)
}

/** Reads one person block of either carrier into the draft and returns the person. */
export function readPerson(draft: Draft, branch: Branch, role: Role): PersonDraft {
  const person = addPerson(draft, role, placeOf(branch))
  const service = serviceOf(draft, branch)
  for (const scope of scopesOf(branch)) {
    put(person.names, namesOf(scope))
    person.birthDate ??= birthDateOf(scope)
    readAge(person, scope)
    readContacts(draft, person, scope)
    readTraces(draft, person, scope, service)
    put(person.accounts, [accountAt(scope, service)])
  }
  person.relation ??= told(one(branch, 'relationshipToChildVictim', 'relationshipToVictim', 'relation'))
  for (const associated of all(branch, 'associatedAccount', 'associatedAccounts')) readAssociated(draft, person, associated)
  return person
}
