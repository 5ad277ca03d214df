import { whenUnix } from '../../kernel/time.ts'
import type { Revealed } from '../contract.ts'
import { putTime } from './clock.ts'
import { iso6709 } from './degrees.ts'
import type { Gatherer } from './gather.ts'
import { putPosition } from './position.ts'
import { textUpToNul } from './texts.ts'
import { viewOf } from './view.ts'
import type { Walk } from './walk.ts'

const MOST_ELEMENTS = 10_000
const SEGMENT = 0x18538067
/** Elements that are gone into: segment, information, tags, one tag, one name and value. */
const OPENED: ReadonlySet<number> = new Set([SEGMENT, 0x1549a966, 0x1254c367, 0x7373, 0x67c8])
const DATE = 0x4461
const TAG_NAME = 0x45a3
const TAG_STRING = 0x4487

/** Texts (RFC 9559, section 5.1.2). */
const TEXTS: Readonly<Record<number, readonly [Revealed['kind'], string]>> = {
  0x7ba9: ['words', 'Title'], 0x4d80: ['software', 'MuxingApp'], 0x5741: ['software', 'WritingApp'],
}

/** Names of tags (RFC 9559 and the Matroska tag registry) and what they give away. */
const TAGS: Readonly<Record<string, Revealed['kind']>> = {
  ENCODER: 'software', ARTIST: 'person', DIRECTOR: 'person', COPYRIGHT: 'person', COMMENT: 'words', DESCRIPTION: 'words', TITLE: 'words',
  DATE_RECORDED: 'time', DATE_DIGITIZED: 'time', CREATION_TIME: 'time', RECORDING_LOCATION: 'place-name',
  COMPOSITION_LOCATION: 'place-name', MAKE: 'device', MODEL: 'device', 'COM.APPLE.QUICKTIME.MAKE': 'device',
  'COM.APPLE.QUICKTIME.MODEL': 'device', 'COM.APPLE.QUICKTIME.SOFTWARE': 'software', 'COM.APPLE.QUICKTIME.CREATIONDATE': 'time',
  'LOCATION': 'position', 'LOCATION-ENG': 'position', 'COM.APPLE.QUICKTIME.LOCATION.ISO6709': 'position',
}

/** Goes through a Matroska or WebM file (RFC 8794, RFC 9559): time, title, programs, tags. Clusters are passed over. */
export function* walkMatroska(to: Gatherer, size: number): Walk {
  let [offset, tagName] = [0, '']
  for (let n = 0; offset < size; n++) {
    if (n === MOST_ELEMENTS) {
      to.trouble('too-many', `Matroska: the first ${MOST_ELEMENTS} elements were read.`)
      return
    }
    const head = headOf(yield { offset, length: 12 })
    if (head === null) {
      to.trouble(size - offset < 12 ? 'truncated' : 'malformed', 'Matroska: no element where one must begin.')
      return
    }
    const start = offset + head.bytes
    if (OPENED.has(head.id)) {
      offset = start
      continue
    }
    if (head.length === null) return // a live recording: its length was not known
    const isRead = head.id === DATE || head.id === TAG_NAME || head.id === TAG_STRING || Object.hasOwn(TEXTS, head.id)
    const bytes = isRead && head.length > 0 ? yield { offset: start, length: Math.min(head.length, 8192) } : new Uint8Array(0)
    if (head.id === TAG_NAME) tagName = textUpToNul(bytes).toUpperCase()
    else if (head.id === TAG_STRING) putTag(to, tagName, textUpToNul(bytes))
    else if (isRead) putInfo(to, head.id, bytes)
    offset = start + head.length
  }
}

/** Identity and length of an element; a length of all ones is not known. */
function headOf(bytes: Uint8Array): { readonly id: number; readonly length: number | null; readonly bytes: number } | null {
  const idWidth = Math.clz32(bytes[0] ?? 0) - 23
  const lengthWidth = Math.clz32(bytes[idWidth] ?? 0) - 23
  if (idWidth > 4 || lengthWidth > 8 || bytes.length < idWidth + lengthWidth) return null
  const number = (from: number, to: number, first: number): number => bytes.subarray(from + 1, to).reduce((n, b) => n * 256 + b, first)
  const first = bytes[idWidth] ?? 0
  const mask = (1 << (8 - lengthWidth)) - 1
  const length = number(idWidth, idWidth + lengthWidth, first & mask)
  const isUnknown = (first & mask) === mask && bytes.subarray(idWidth + 1, idWidth + lengthWidth).every((b) => b === 0xff)
  if (!isUnknown && !Number.isSafeInteger(length)) return null
  return { id: number(0, idWidth, bytes[0] ?? 0), length: isUnknown ? null : length, bytes: idWidth + lengthWidth }
}

/** Nanoseconds since the first moment of 2001, UTC by definition. */
function putInfo(to: Gatherer, id: number, bytes: Uint8Array): void {
  const text = TEXTS[id]
  if (text !== undefined) return to.put({ kind: text[0], name: text[1], value: textUpToNul(bytes), path: `matroska/${text[1]}` })
  if (bytes.length !== 8) return to.trouble('malformed', 'Matroska: a date that is none.')
  const view = viewOf(bytes)
  const milliseconds = ((view.i32(0) ?? 0) * 4_294_967_296 + (view.u32(4) ?? 0)) / 1e6 + Date.UTC(2001, 0)
  const when = whenUnix(Math.floor(milliseconds), '', 'second', '')
  if (when?.instant) putTime(to, { name: 'DateUTC', value: when.instant, path: 'matroska/DateUTC' }, when.instant)
}

function putTag(to: Gatherer, name: string, value: string): void {
  const kind = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined
  const path = `matroska/${name}`
  if (kind === 'position') putPosition(to, { path, name, written: value, degrees: iso6709(value.trim()) })
  else if (kind === 'time') putTime(to, { name, value, path })
  else if (kind !== undefined) to.put({ kind, name, value, path })
}
