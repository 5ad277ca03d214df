import { at, step } from '../../../kernel/place.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { emptyPerson, emptyReading, type Kept, type Locality, type Part, type WrittenIdentifier } from '../../contract.ts'
import { list, object, string, type JsonObject } from '../../readers/json.ts'
import { readTime } from './time.ts'

const READ = new Set(['Basic Information', 'Login History'])

/** True for `account.json`: basic information of the account beside its devices or logins. */
export function isAccount(root: JsonObject): boolean {
  const basic = object(root['Basic Information'])
  if (basic === null) return false
  return 'Username' in basic || 'Creation Date' in basic || Array.isArray(root['Login History'])
}

/** Reads the account holder with the addresses of registration and logins. Device tables are kept verbatim. */
export function readAccount(file: string, root: JsonObject): { readonly part: Part; readonly problems: readonly Problem[] } {
  const basic = object(root['Basic Information'])
  const pointer = step('Basic Information')
  const username = string(basic?.['Username'])
  const name = string(basic?.['Name'])
  const place = at(file, pointer)
  const handle = username === null ? null : { value: username, at: at(file, `${pointer}/Username`) }
  const identifiers: WrittenIdentifier[] = [
    ...(handle === null ? [] : [{ hint: 'handle' as const, written: handle.value, service: 'Snapchat', at: handle.at }]),
    ...registrationOf(file, basic, pointer), ...loginsOf(file, root),
  ]
  const person = {
    ...emptyPerson('p0', 'unknown', place),
    names: name === null ? [] : [{ value: name, at: at(file, `${pointer}/Name`) }],
    accounts: handle === null ? [] : [{ service: 'Snapchat', names: [handle], ids: [], at: place }],
    identifiers, localities: countryOf(file, basic, pointer),
  }
  const kept: readonly Kept[] = Object.entries(root).filter(([key]) => !READ.has(key))
    .map(([key, value]) => ({ path: step(key), verbatim: JSON.stringify(value) }))
  const problems = username === null ? [problem(file, 'missing-value', 'At /Basic Information/Username.')] : []
  const key = username === null ? null : `snapchat:${username.toLowerCase()}`
  return {
    part: { key, part: 'account', main: true, piece: true, reading: { ...emptyReading, service: 'Snapchat', people: [person], kept } }, problems,
  }
}

function registrationOf(file: string, basic: JsonObject | null, pointer: string): readonly WrittenIdentifier[] {
  const written = string(basic?.['Registration IP'])
  if (written === null) return []
  const when = readTime(basic?.['Creation Date'], 'registration')
  const found = { hint: 'ip' as const, written, service: 'Snapchat', event: 'registration', at: at(file, `${pointer}${step('Registration IP')}`) }
  return [when === null ? found : { ...found, when }]
}

function loginsOf(file: string, root: JsonObject): readonly WrittenIdentifier[] {
  return list(root['Login History']).flatMap((value, i): readonly WrittenIdentifier[] => {
    const login = object(value)
    const written = string(login?.['IP'])
    if (login === null || written === null) return []
    const when = readTime(login['Created'], 'login')
    const country = string(login['Country'])
    const failed = /fail/i.test(string(login['Status']) ?? '')
    return [{
      hint: 'ip', written, service: 'Snapchat', event: failed ? 'failed login' : 'login', at: at(file, `${step('Login History')}/${i}/IP`),
      ...(when === null ? {} : { when }), ...(country === null ? {} : { country }),
    }]
  })
}

function countryOf(file: string, basic: JsonObject | null, pointer: string): readonly Locality[] {
  const country = string(basic?.['Country'])
  return country === null ? [] : [{ kind: 'country', value: country, at: at(file, `${pointer}/Country`) }]
}
