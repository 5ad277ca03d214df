import {
  emptyPerson, type Account, type Attribute, type Locality, type Narrative, type Person, type Role, type Told, type WrittenIdentifier,
} from '../../contract.ts'
import type { PersonSaid } from './schema.ts'
import { addressEvents, type Teller } from './say.ts'

type AccountSaid = NonNullable<PersonSaid['accounts']>[number]
type SpotSaid = NonNullable<PersonSaid['addresses']>[number]

/** An account with its identifiers: screen name, the service's own id, profile address. */
export function accountOf(tell: Teller, a: AccountSaid): { account: Account; identifiers: WrittenIdentifier[] } {
  const service = a.service === undefined || a.service === '' ? null : a.service
  const by = service === null ? {} : { service }
  const names = [tell.told(a, 'screenName', a.screenName), tell.told(a, 'displayName', a.displayName)].filter((t) => t !== null)
  const id = tell.told(a, 'userId', a.userId)
  const identifiers: WrittenIdentifier[] = []
  const handle = tell.told(a, 'screenName', a.screenName)
  const url = tell.told(a, 'url', a.url)
  if (handle !== null) identifiers.push({ hint: 'handle', written: handle.value, at: handle.at, ...by })
  if (id !== null) identifiers.push({ hint: 'user-id', written: id.value, at: id.at, ...by })
  if (url !== null) identifiers.push({ hint: 'profile-url', written: url.value, at: url.at, ...by })
  return { account: { service, names, ids: id === null ? [] : [id], at: tell.place(a, null) }, identifiers }
}

function plainIdentifiers(tell: Teller, p: PersonSaid): WrittenIdentifier[] {
  const by = p.service === undefined || p.service === '' ? {} : { service: p.service }
  const of = (hint: WrittenIdentifier['hint'], list: readonly string[] | undefined, extra: { service?: string } = {}): WrittenIdentifier[] =>
    tell.tolds(list).filter((t) => t.value !== '').map((t) => ({ hint, written: t.value, at: t.at, ...extra }))
  return [
    ...of('handle', p.screenNames, by), ...of('user-id', p.userIds, by), ...of('profile-url', p.profileUrls, by), ...of('email', p.emails),
    ...of('phone', p.phones),
    ...of('crypto', p.cryptoAddresses), ...addressEvents(tell, p.ipEvents),
    ...(p.devices ?? []).flatMap((d): WrittenIdentifier[] =>
      d.id === undefined ? [] : [{
        hint: 'device', written: d.id, at: tell.place(d, 'id'), ...(d.type === undefined ? {} : { type: d.type.toLowerCase() }),
      }]),
    ...(p.paymentHandles ?? []).flatMap((h): WrittenIdentifier[] =>
      h.handle === undefined ? [] : [{
        hint: 'payment', written: h.handle, at: tell.place(h, 'handle'), ...(h.service === undefined ? {} : { type: h.service, service: h.service }),
      }]),
  ]
}

/** A service and screen names written beside each other on the person are one account each. */
function looseAccounts(tell: Teller, p: PersonSaid): Account[] {
  const names = tell.tolds(p.screenNames)
  const ids = tell.tolds(p.userIds)
  const first = names[0] ?? ids[0]
  return first === undefined ? [] : [{ service: p.service ?? null, names, ids, at: first.at }]
}

function spots(tell: Teller, kind: 'school' | 'address', list: readonly SpotSaid[] | undefined): Locality[] {
  return (list ?? []).flatMap((s): Locality[] => {
    const value = [s.text, s.street, s.city, s.region, s.postcode].filter((t) => t !== undefined && t !== '').join(', ')
    const when = tell.when(s, 'at', s.at, 'place')
    if (value === '') return s.country === undefined ? [] : [{ kind: 'country', value: s.country, country: s.country, at: tell.place(s, 'country') }]
    return [{
      kind, value, at: tell.place(s, null), ...(s.country === undefined ? {} : { country: s.country }),
      ...(when === null ? {} : { when }), ...(typeof s.verified === 'boolean' ? { verified: s.verified } : {}),
    }]
  })
}

const COORDINATES = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/

function positions(tell: Teller, list: PersonSaid['positions']): Locality[] {
  return (list ?? []).flatMap((p): Locality[] => {
    const pair = COORDINATES.exec(p.text ?? '')
    const latitude = p.latitude ?? (pair === null ? undefined : Number(pair[1]))
    const longitude = p.longitude ?? (pair === null ? undefined : Number(pair[2]))
    const when = tell.when(p, 'at', p.at, 'place')
    const extra = { at: tell.place(p, null), ...(when === null ? {} : { when }) }
    if (latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
      return [{ kind: 'position', value: `${latitude},${longitude}`, ...extra }]
    }
    return p.text === undefined || p.text === '' ? [] : [{ kind: 'address', value: p.text, ...extra }]
  })
}

function localities(tell: Teller, p: PersonSaid): Locality[] {
  const named = (kind: 'city' | 'region' | 'country', value: string | undefined): Locality[] =>
    value === undefined || value === '' ? [] : [{ kind, value, at: tell.place(p, kind), ...(p.country === undefined ? {} : { country: p.country }) }]
  return [
    ...spots(tell, 'school', p.schools), ...spots(tell, 'address', p.addresses), ...positions(tell, p.positions),
    ...named('city', p.city), ...named('region', p.region), ...named('country', p.country),
  ]
}

function access(tell: Teller, p: PersonSaid, role: Role): Attribute[] {
  const toChild = p.relationToChild === undefined && role !== 'child' && role !== 'reporter' ? 'relation' : 'relationToChild'
  const toReporter = p.relationToReporter === undefined && role === 'child' ? 'relation' : 'relationToReporter'
  return [
    ...tell.attribute('access-to-children', p, 'accessToChildren', p.accessToChildren),
    ...tell.attribute('access-to-child-victim', p, 'accessToChild', p.accessToChild),
    ...tell.attribute('relation-to-child-victim', p, toChild, p[toChild]),
    ...tell.attribute('relation-to-reporter', p, toReporter, p[toReporter]),
    ...tell.attribute('household-children', p, 'householdChildren', p.householdChildren),
    ...tell.attributes('convicted', p.convictions), ...tell.attributes('prior-report', p.priorReports),
    ...tell.attribute('position-of-trust', p, 'positionOfTrust', p.positionOfTrust),
    ...tell.attributes('occupation', p.occupation), ...tell.attributes('volunteering', p.volunteering),
  ]
}

function attributes(tell: Teller, p: PersonSaid, role: Role): Attribute[] {
  return [
    ...access(tell, p, role),
    ...tell.attribute('gender', p, 'gender', p.gender), ...tell.attribute('firearms', p, 'firearms', p.firearms),
    ...tell.attribute('aware-of-report', p, 'awareOfReport', p.awareOfReport), ...tell.attribute('gang', p, 'gang', p.gang),
    ...tell.attribute('vehicle', p, 'vehicle', p.vehicle), ...tell.attribute('disability', p, 'disability', p.disability),
    ...tell.attribute('compromised-account', p, 'compromisedAccount', p.compromisedAccount),
    ...tell.attribute('account-disabled', p, 'accountDisabled', p.accountDisabled), ...tell.attribute('group', p, 'group', p.group),
    ...tell.attribute('bio', p, 'bio', p.bio), ...tell.attribute('claimed-age', p, 'claimedAge', p.claimedAge),
    ...tell.attribute('minor', p, 'minor', p.minor),
  ]
}

function namesOf(tell: Teller, p: PersonSaid): Told<string>[] {
  const parts = [p.firstName, p.lastName].filter((t) => t !== undefined && t !== '').join(' ')
  const whole = parts === '' ? null : tell.told(p, p.firstName === undefined ? 'lastName' : 'firstName', parts)
  const given = tell.tolds(p.names).filter((t) => t.value !== '')
  return whole === null || given.some((t) => t.value === whole.value) ? given : [whole, ...given]
}

/** A person of a tip. */
export function personOf(tell: Teller, p: PersonSaid, ref: string, role: Role): Person {
  const accounts = (p.accounts ?? []).map((a) => accountOf(tell, a))
  const relation = p.relationToChild === undefined ? (p.relation === undefined ? 'relationToReporter' : 'relation') : 'relationToChild'
  return {
    ...emptyPerson(ref, role, tell.place(p, null)),
    names: namesOf(tell, p), birthDate: tell.told(p, 'birthDate', p.birthDate),
    age: p.age === undefined ? null : { value: p.age, at: tell.place(p, 'age') },
    relation: tell.told(p, relation, p[relation]),
    accounts: [...looseAccounts(tell, p), ...accounts.map((a) => a.account)],
    identifiers: [...plainIdentifiers(tell, p), ...accounts.flatMap((a) => a.identifiers)],
    localities: localities(tell, p), attributes: attributes(tell, p, role),
  }
}

/** What a tip tells of a person in words. */
export function personNarratives(tell: Teller, p: PersonSaid, ref: string): Narrative[] {
  const lives = tell.told(p, 'livesWith', p.livesWith)
  return [
    ...(lives === null ? [] : [{ field: 'livesWith', text: lives.value, at: lives.at, person: ref }]),
    ...tell.tolds(p.note).map((t) => ({ field: 'note', text: t.value, at: t.at, person: ref })),
  ]
}
