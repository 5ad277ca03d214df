import type { Cbor } from './cbor.ts'
import { putTime } from './clock.ts'
import { coordinate } from './degrees.ts'
import type { Gatherer } from './gather.ts'
import { putPosition } from './position.ts'
import { XMP_HALVES, xmpKind } from './xmp-names.ts'

const MOST_ACTIONS = 20

const isMap = (value: Cbor | undefined): value is ReadonlyMap<string, Cbor> => value instanceof Map
const textIn = (value: Cbor | undefined): string => (typeof value === 'string' ? value : '')
const listOf = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** Keeps what a claim, its actions and its copied metadata say, each marked as not verified. */
export function putStatement(to: Gatherer, label: string, path: string, value: Cbor): void {
  if (!isMap(value)) return
  if (label.startsWith('c2pa.claim')) putClaim(to, path, value)
  else if (label.startsWith('c2pa.actions')) for (const action of listOf(value.get('actions')).slice(0, MOST_ACTIONS)) putAction(to, path, action)
  else if (/(?:^stds\.|metadata)/.test(label)) putMetadata(to, path, value)
}

function said(to: Gatherer, name: string, value: string, path: string): void {
  if (value.trim() !== '') to.put({ kind: 'provenance', name, value: `${value} (not verified)`, path: `${path}/${name}` })
}

/** A program that somebody names: a text, or a map with name and version. */
function programOf(value: Cbor | undefined): string {
  return isMap(value) ? [textIn(value.get('name')), textIn(value.get('version'))].filter((t) => t !== '').join(' ') : textIn(value)
}

function putClaim(to: Gatherer, path: string, claim: ReadonlyMap<string, Cbor>): void {
  said(to, 'claim_generator', textIn(claim.get('claim_generator')), path)
  for (const info of listOf(claim.get('claim_generator_info')).slice(0, 5)) said(to, 'claim_generator_info', programOf(info), path)
  to.put({ kind: 'words', name: 'title', value: textIn(claim.get('dc:title')), path: `${path}/dc:title` })
}

function putAction(to: Gatherer, path: string, action: Cbor): void {
  if (!isMap(action)) return
  said(to, 'action', textIn(action.get('action')), path)
  said(to, 'softwareAgent', programOf(action.get('softwareAgent')), path)
  said(to, 'digitalSourceType', textIn(action.get('digitalSourceType')), path)
  putTime(to, { name: 'when', value: textIn(action.get('when')), path: `${path}/when` })
}

/** EXIF, IPTC and the like as JSON-LD (`exif:GPSLatitude`), and authors of schema.org. The prefixes are taken as written: no context is fetched. */
function putMetadata(to: Gatherer, path: string, fields: ReadonlyMap<string, Cbor>): void {
  const halves = new Map<string, string>()
  for (const [name, value] of fields) {
    const kind = name === 'author' || name === 'creator' ? 'person' : xmpKind(name)
    for (const one of listOf(value).slice(0, 50)) {
      const text = isMap(one) ? textIn(one.get('name')) : typeof one === 'number' ? String(one) : textIn(one)
      const found = { name: name.slice(name.indexOf(':') + 1), value: text, path: `${path}/${name}` }
      if (Object.hasOwn(XMP_HALVES, name)) halves.set(name, text)
      else if (kind === 'time') putTime(to, found)
      else if (kind !== null) to.put({ ...found, kind })
    }
  }
  putCopiedPosition(to, path, fields, halves)
}

function putCopiedPosition(to: Gatherer, path: string, fields: ReadonlyMap<string, Cbor>, halves: ReadonlyMap<string, string>): void {
  const [north, east] = [halves.get('exif:GPSLatitude'), halves.get('exif:GPSLongitude')]
  if (north === undefined || east === undefined) return
  const refs = ['exif:GPSLatitudeRef', 'exif:GPSLongitudeRef'].map((name) => textIn(fields.get(name)) || null)
  const [latitude, longitude] = [coordinate(north, refs[0] ?? null, 'latitude'), coordinate(east, refs[1] ?? null, 'longitude')]
  const degrees = latitude === null || longitude === null ? null : { latitude, longitude }
  putPosition(to, { path: `${path}/exif:GPSLatitude`, name: 'GPSPosition', written: `${north}, ${east} (not verified)`, degrees })
}
