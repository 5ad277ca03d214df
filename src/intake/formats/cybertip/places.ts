import type { Locality } from '../../contract.ts'
import { all, one, placeOf, placeOfText, refuse, value, type Branch } from './branch.ts'
import { given, type Draft } from './draft.ts'
import { whenAt } from './time.ts'
import { flagAt, saysUnknown } from './words.ts'

const known = (branch: Branch | null): string | null => {
  const text = value(branch)
  return text === null || saysUnknown(text) ? null : text
}

const LINES = ['address', 'street', 'street1', 'street2', 'street3', 'addressLine1', 'addressLine2'] as const

/**
 * An address as one locality: the whole text with street, city, postal code, state and country in that order. What holds no street
 * is a city, region or country, whichever is finest.
 */
function addressOf(branch: Branch): Locality | null {
  const at = placeOf(branch)
  if (branch.scalar !== null) {
    const text = known(branch)
    return text === null ? null : { kind: 'address', value: text, at }
  }
  const lines = LINES.flatMap((name) => all(branch, name)).map(known).filter((t) => t !== null)
  const city = known(one(branch, 'city', 'town'))
  const zip = known(one(branch, 'zipCode', 'postalCode', 'zip', 'postcode'))
  const region = [...new Set(all(branch, 'state', 'nonUsaState', 'region', 'province', 'county').map(known).filter((t) => t !== null))].join(', ')
  const country = known(one(branch, 'country', 'countryCode'))
  value(one(branch, 'type'))
  const full = [...lines, city, zip, region === '' ? null : region, country].filter((t) => t !== null).join(', ')
  if (full === '') return null
  const around = { ...given({ country }), at }
  if (lines.length > 0 || zip !== null) return { kind: 'address', value: full, ...around }
  if (city !== null) return { kind: 'city', value: city, ...around }
  return region === '' ? { kind: 'country', value: full, ...around } : { kind: 'region', value: region, ...around }
}

/** Addresses under the branch. */
export function addresses(branch: Branch): Locality[] {
  return all(branch, 'address', 'addresses', 'incidentAddress', 'incidentAddresses').map(addressOf).filter((l) => l !== null)
}

/** Where a service estimates a person to be: city, region and country each as a locality, with the time and whether it was verified. */
export function estimated(draft: Draft, branch: Branch): Locality[] {
  return all(branch, 'estimatedLocation').flatMap((spot) => {
    const country = one(spot, 'countryCode', 'country')
    const around = given({
      country: known(country),
      when: whenAt(draft, one(spot, 'timestamp', 'dateTime'), 'time of the estimated location'),
      verified: flagAt(one(spot, 'verified')),
    })
    const parts = [['city', one(spot, 'city')], ['region', one(spot, 'region', 'state')], ['country', country]] as const
    return parts.flatMap(([kind, part]) => {
      const text = known(part)
      return text === null || part === null ? [] : [{ kind, value: text, ...around, at: placeOfText(part) }]
    })
  })
}

/** Schools that the branch names. */
export function schools(branch: Branch): Locality[] {
  return all(branch, 'schoolName', 'school', 'schools').flatMap((school) => {
    const text = known(school)
    return text === null ? [] : [{ kind: 'school' as const, value: text, at: placeOfText(school) }]
  })
}

function degrees(branch: Branch | null, most: number): number | null {
  const text = value(branch)
  if (branch === null || text === null) return null
  const found = /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
  if (Math.abs(found) <= most) return found
  refuse(branch)
  return null
}

/** A map position from `latitude` and `longitude` in degrees; half a position is none. */
export function positionOf(branch: Branch): Locality | null {
  const latitude = one(branch, 'latitude', 'lat')
  const north = degrees(latitude, 90)
  const east = degrees(one(branch, 'longitude', 'lon', 'lng', 'long'), 180)
  return north === null || east === null || latitude === null ? null : { kind: 'position', value: `${north},${east}`, at: placeOfText(latitude) }
}
