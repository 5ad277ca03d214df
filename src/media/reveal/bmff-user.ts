import type { Revealed } from '../contract.ts'
import { putTime } from './clock.ts'
import { iso6709 } from './degrees.ts'
import type { Gatherer } from './gather.ts'
import { putPosition } from './position.ts'
import { textOf, textUpToNul, utf16Of } from './texts.ts'
import { latin, viewOf } from './view.ts'

const MOST_CHILDREN = 5000

/** A box inside bytes that are already here. */
export interface Child {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Boxes inside bytes; what does not fit ends the list. */
export function childBoxes(to: Gatherer, bytes: Uint8Array): readonly Child[] {
  const view = viewOf(bytes)
  const found: Child[] = []
  let offset = 0
  while (offset + 8 <= bytes.length) {
    const short = view.u32(offset) ?? 0
    if (short === 0) break
    const length = short === 1 ? view.u64(offset + 8) ?? 0 : short
    const head = short === 1 ? 16 : 8
    if (length < head || offset + length > bytes.length) {
      to.trouble(length < head ? 'malformed' : 'truncated', 'A box inside a metadata box.')
      break
    }
    if (found.length === MOST_CHILDREN) {
      to.trouble('too-many', `The first ${MOST_CHILDREN} boxes of a metadata box were read.`)
      break
    }
    found.push({ type: latin(bytes.subarray(offset + 4, offset + 8)), bytes: bytes.subarray(offset + head, offset + length) })
    offset += length
  }
  return found
}

type Meaning = readonly [Revealed['kind'], string]

/** Four-letter names of QuickTime user data and iTunes metadata (Apple, QuickTime File Format, "User data atoms"); © is byte a9. */
const LETTERS: Readonly<Record<string, Meaning>> = {
  '©xyz': ['position', 'GPSCoordinates'], '©mak': ['device', 'Make'], '©mod': ['device', 'Model'], '©swr': ['software', 'SoftwareVersion'],
  '©too': ['software', 'Encoder'], '©enc': ['person', 'EncodedBy'], '©day': ['time', 'ContentCreateDate'], '©nam': ['words', 'Title'],
  '©cmt': ['words', 'Comment'], '©des': ['words', 'Description'], 'desc': ['words', 'Description'], 'ldes': ['words', 'LongDescription'],
  '©inf': ['words', 'Information'], '©ART': ['person', 'Artist'], '©aut': ['person', 'Author'], '©cpy': ['person', 'Copyright'],
  '©dir': ['person', 'Director'], '©key': ['words', 'Keywords'], '©fmt': ['words', 'Format'], '©src': ['words', 'Source'],
  '©req': ['words', 'Requirements'], '©gen': ['words', 'Genre'], 'manu': ['device', 'Make'], 'modl': ['device', 'Model'],
  'CAME': ['serial', 'CameraSerialNumber'], 'FIRM': ['software', 'FirmwareVersion'],
}

/** Keys of QuickTime metadata behind `com.apple.quicktime.` or another vendor's prefix. */
const KEYS: Readonly<Record<string, Meaning>> = {
  'location.iso6709': ['position', 'GPSCoordinates'], 'location': ['position', 'GPSCoordinates'], 'location.name': ['place-name', 'LocationName'],
  'location.body': ['place-name', 'LocationBody'], 'location.note': ['words', 'LocationNote'], 'location.date': ['time', 'LocationDate'],
  'make': ['device', 'Make'], 'model': ['device', 'Model'], 'manufacturer': ['device', 'Make'], 'software': ['software', 'Software'],
  'version': ['software', 'Version'], 'creationdate': ['time', 'CreationDate'], 'author': ['person', 'Author'],
  'artist': ['person', 'Artist'], 'director': ['person', 'Director'], 'producer': ['person', 'Producer'],
  'copyright': ['person', 'Copyright'], 'title': ['words', 'Title'], 'displayname': ['words', 'DisplayName'],
  'description': ['words', 'Description'], 'comment': ['words', 'Comment'], 'information': ['words', 'Information'],
  'keywords': ['words', 'Keywords'], 'content.identifier': ['serial', 'ContentIdentifier'],
  'camera.identifier': ['serial', 'CameraIdentifier'], 'camera.lens_model': ['device', 'LensModel'], 'encoder': ['software', 'Encoder'],
}

/** Keeps one text of a video; positions by ISO 6709. */
function putText(to: Gatherer, [kind, name]: Meaning, value: string, path: string): void {
  if (value.trim() === '') return
  if (kind === 'position') putPosition(to, { path, name, written: value.trim(), degrees: iso6709(value.trim()) })
  else if (kind === 'time') putTime(to, { name, value, path })
  else to.put({ kind, name, value, path })
}

/** One box of user data. Texts of © boxes stand behind their length and language. */
export function takeUserBox(to: Gatherer, type: string, bytes: Uint8Array): void {
  if (type === 'loci') return takeLoci(to, bytes)
  if (Object.hasOwn(THREE_GPP, type)) return takeThreeGpp(to, type, bytes)
  const meaning = Object.hasOwn(LETTERS, type) ? LETTERS[type] : undefined
  if (meaning === undefined) return
  if (type === 'CAME') return putText(to, meaning, Buffer.from(bytes.subarray(0, 64)).toString('hex'), `udta/${type}`)
  const length = viewOf(bytes).u16(0) ?? 0
  const isCounted = type.startsWith('©') && length + 4 <= bytes.length
  putText(to, meaning, isCounted ? textOf(bytes.subarray(4, 4 + length)) : textUpToNul(bytes), `udta/${type}`)
}

/** Texts of 3GPP TS 26.244, clause 8: version and flags, language, the text. */
const THREE_GPP: Readonly<Record<string, Meaning>> = {
  titl: ['words', 'Title'], dscp: ['words', 'Description'], cprt: ['person', 'Copyright'], perf: ['person', 'Performer'], auth: ['person', 'Author'],
}

function takeThreeGpp(to: Gatherer, type: string, bytes: Uint8Array): void {
  const meaning = THREE_GPP[type]
  if (meaning !== undefined) putText(to, meaning, threeGppText(bytes.subarray(6)).text, `udta/${type}`)
}

function threeGppText(bytes: Uint8Array): { readonly text: string; readonly rest: Uint8Array } {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const text = utf16Of(bytes.subarray(2), false)
    return { text, rest: bytes.subarray(2 + 2 * text.length + 2) }
  }
  const end = bytes.indexOf(0)
  return { text: textUpToNul(bytes), rest: end === -1 ? new Uint8Array(0) : bytes.subarray(end + 1) }
}

/** Location of 3GPP: name, role, longitude, latitude and height as 16.16 numbers, body, notes (TS 26.244, 8.10). */
function takeLoci(to: Gatherer, bytes: Uint8Array): void {
  const { text, rest } = threeGppText(bytes.subarray(6))
  putText(to, ['place-name', 'LocationName'], text, 'udta/loci')
  const view = viewOf(rest)
  const [east, north] = [view.i32(1), view.i32(5)]
  if (east === null || north === null) return to.trouble('truncated', 'A 3GPP location.')
  const [longitude, latitude] = [east, north].map((n) => Math.round((n / 65_536) * 1e7) / 1e7)
  if (longitude === undefined || latitude === undefined) return
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  const degrees = isOnEarth ? { latitude, longitude } : null
  putPosition(to, { path: 'udta/loci', name: 'GPSCoordinates', written: `${latitude}, ${longitude}`, degrees })
}

/** Metadata by keys (`keys` names them, `ilst` numbers them) or by four letters (iTunes). Each value stands in a `data` box. */
export function takeKeyed(to: Gatherer, meta: Uint8Array): void {
  const boxes = childBoxes(to, meta)
  const list = boxes.find((b) => b.type === 'ilst')
  if (list === undefined) return
  const keys = keysOf(to, boxes.find((b) => b.type === 'keys')?.bytes)
  for (const { type, bytes } of childBoxes(to, list.bytes)) {
    const key = keys[(viewOf(Buffer.from(type, 'latin1')).u32(0) ?? 0) - 1]
    const meaning = key === undefined ? LETTERS[type] : meaningOf(key)
    if (meaning === undefined) continue
    for (const data of childBoxes(to, bytes).slice(0, 20)) {
      const value = viewOf(data.bytes).u32(0) === 2 ? utf16Of(data.bytes.subarray(8), false) : textOf(data.bytes.subarray(8))
      if (data.type === 'data') putText(to, meaning, value, key === undefined ? `ilst/${type}` : `mdta/${key}`)
    }
  }
}

function meaningOf(key: string): Meaning | undefined {
  const short = key.toLowerCase().replace(/^com\.(?:apple\.quicktime|android|google|samsung)\./, '')
  return Object.hasOwn(KEYS, short) ? KEYS[short] : undefined
}

/** Names of the keys, in their order; a key's number in `ilst` counts from 1. */
function keysOf(to: Gatherer, bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return []
  return childBoxes(to, bytes.subarray(8)).map((box) => textUpToNul(box.bytes.subarray(0, 200)))
}
