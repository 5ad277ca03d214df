import type { Place } from '../../kernel/place.ts'
import { coordinate, isNullIsland, position, type Degrees } from './degrees.ts'
import type { Gatherer } from './gather.ts'

/** A position as a file wrote it; `degrees` is null when it could not be made out. */
interface WrittenPosition {
  readonly path: string
  readonly name: string
  readonly written: string
  readonly degrees: Degrees | null
  readonly instant?: string
}

/**
 * Keeps a position. One that cannot be made out is kept as written, with a problem. So is 0, 0, which many programs write for "not known": it is
 * shown, and carries no coordinates that anything could take for a place.
 */
export function putPosition(to: Gatherer, { path, name, written, degrees, instant }: WrittenPosition): void {
  const time = instant === undefined ? {} : { instant }
  if (degrees === null) {
    to.trouble('invalid-value', `A map position in ${name} could not be made out.`)
    to.put({ kind: 'position', name, value: written, path, ...time })
  } else if (isNullIsland(degrees)) {
    to.put({ kind: 'position', name, value: `${written} (0, 0: programs write it when no position was known)`, path, ...time })
  } else {
    to.put({ kind: 'position', name, value: written, path, ...degrees, ...time })
  }
}

/** A name and value that a sender wrote beside a file (`EvidenceFile.metadata` of intake). */
interface Pair {
  readonly name: string
  readonly value: string
  readonly at: Place
}

/** A position that a sender told of a file; `value` as written, `at` the place of its first value. */
export interface ToldPosition extends Degrees {
  readonly value: string
  readonly at: Place
}

/** A name of one axis: words that programs put before it, and the axis. */
const AXIS = /^(?:gps|geo|exif|xmp|composite|location|media|image|photo|ifd|camera|device|metadata|file|map|decimal|capture|info|tag|s){0,9}(?:lat|lng|lon)/

type Part = 'latitude' | 'longitude' | 'latitude-ref' | 'longitude-ref' | 'both'

const BOTH: ReadonlySet<string> = new Set([
  'gpsposition', 'position', 'gpscoordinates', 'gpscoordinate', 'coordinates', 'coordinate', 'mapposition', 'geoposition', 'geolocation', 'geo',
  'gps', 'latlon', 'latlong', 'latlng', 'latitudelongitude', 'gpslocation', 'gpsinfo', 'iso', 'locationiso', 'location', 'gpslatlon', 'gpslatlong',
  'xyz', 'gpslatitudelongitude',
])

/**
 * Which part of a position a name means, whatever stands before it (`EXIF:GPSLatitude`, `GPS GPSLatitude`, `exif.gps.lat`, `[GPS] GPS
 * Latitude`).
 */
function partOf(name: string): Part | null {
  const words = name.slice(0, 200).toLowerCase().replace(/[^a-z]+/g, ' ').trim()
  if (/\bdest|gpsdest/.test(words)) return null
  const flat = words.replaceAll(' ', '')
  const axis = /(lat|lng|lon)(?:itude|gitude|g)?(?:decimal|degrees|dd)?(ref|reference|direction|hemisphere)?$/.exec(flat)
  const last = words.split(' ').at(-1) ?? ''
  if (BOTH.has(flat) || BOTH.has(last)) return 'both'
  if (axis === null || !AXIS.test(flat)) return null
  const side = axis[1] === 'lat' ? 'latitude' : 'longitude'
  return axis[2] === undefined ? side : `${side}-ref`
}

/**
 * The map position that name and value pairs of one file tell, when they tell one: `GPSLatitude` and `GPSLongitude` with or without their references,
 * `GPS Position`, `Latitude` and `Longitude`, ISO 6709, with whatever prefix the sender's program puts before the names. The first value of each
 * counts. Null when there is none, when half is missing, when the half of the globe is not told, and for 0, 0. The values are read by the same code
 * as a file's own.
 */
export function positionOf(pairs: readonly Pair[]): ToldPosition | null {
  const told = new Map<Part, Pair>()
  for (const pair of pairs) {
    const part = partOf(pair.name)
    if (part !== null && !told.has(part)) told.set(part, pair)
    if (part === 'both' && position(told.get(part)?.value ?? '') === null) told.delete(part)
  }
  const [north, east, both] = [told.get('latitude'), told.get('longitude'), told.get('both')]
  const found = north !== undefined && east !== undefined ? ofHalves(north, east, told) : null
  const whole = found ?? (both === undefined ? null : withDegrees(position(both.value), both.value, both.at))
  return whole === null || isNullIsland(whole) ? null : whole
}

function ofHalves(north: Pair, east: Pair, told: ReadonlyMap<Part, Pair>): ToldPosition | null {
  const [northRef, eastRef] = [told.get('latitude-ref')?.value ?? null, told.get('longitude-ref')?.value ?? null]
  const latitude = coordinate(north.value, northRef, 'latitude')
  const longitude = coordinate(east.value, eastRef, 'longitude')
  if (latitude === null || longitude === null) return null
  const written = `${north.value} ${northRef ?? ''}, ${east.value} ${eastRef ?? ''}`.replaceAll(/\s+(,|$)/g, '$1')
  return { latitude, longitude, value: written, at: north.at }
}

function withDegrees(degrees: Degrees | null, value: string, at: Place): ToldPosition | null {
  return degrees === null ? null : { ...degrees, value, at }
}
