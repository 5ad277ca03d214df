import type { Place } from '../../kernel/place.ts'
import type { Revealed } from '../contract.ts'
import { isNullIsland } from './degrees.ts'
import { schoolName } from './school-name.ts'

/**
 * Something in a file by which a person in it can be found. `locality` is how fine it is, in the words of intake's `Locality`: a `position`, a
 * `school`, an `address` (a spot inside a town) or a `city`. `value` of a position is `latitude,longitude` in degrees (WGS 84), of a name the name as
 * written. `instant` is when the file says the position was measured.
 */
export interface FoundPlace {
  readonly kind: 'map-position' | 'place-name'
  readonly locality: 'position' | 'school' | 'address' | 'city'
  readonly value: string
  readonly at: Place
  readonly latitude?: number
  readonly longitude?: number
  readonly instant?: string
}

/** Names of place findings that are towns, and those that are too large to find anybody by. */
const CITIES: ReadonlySet<string> = new Set(['City', 'CiAdrCity'])
const LARGE: ReadonlySet<string> = new Set([
  'State', 'Country', 'CountryCode', 'CountryName', 'ProvinceState', 'Province-State', 'WorldRegion', 'CiAdrRegion', 'CiAdrCtry',
  'ContentLocationCode',
])

/**
 * What of a file's findings can locate somebody, in the order of the findings, each value once: map positions (0, 0 is none), spots and towns that
 * are named, and names of schools in place names and words. Countries and regions find nobody and are left out. Leads: a position says where the file
 * claims to have been made, not who was there.
 */
export function placesOf(findings: readonly Revealed[]): readonly FoundPlace[] {
  const found = new Map<string, FoundPlace>()
  for (const finding of findings) {
    const place = placeOf(finding)
    const key = place === null ? '' : `${place.locality} ${place.value.toLowerCase()}`
    if (place !== null && !found.has(key)) found.set(key, place)
  }
  return [...found.values()]
}

function placeOf({ kind, name, value, at, latitude, longitude, instant }: Revealed): FoundPlace | null {
  if (kind === 'position') {
    if (latitude === undefined || longitude === undefined || isNullIsland({ latitude, longitude })) return null
    const position = { kind: 'map-position', locality: 'position', value: `${latitude},${longitude}`, at, latitude, longitude } as const
    return instant === undefined ? position : { ...position, instant }
  }
  if (kind !== 'place-name' && kind !== 'words') return null
  const school = schoolName(value)
  if (school !== null) return { kind: 'place-name', locality: 'school', value: school, at }
  if (kind === 'words' || LARGE.has(name)) return null
  return { kind: 'place-name', locality: CITIES.has(name) ? 'city' : 'address', value, at }
}
