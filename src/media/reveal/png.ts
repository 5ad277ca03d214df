import { inflateSync } from 'node:zlib'
import type { Revealed } from '../contract.ts'
import { putTime } from './clock.ts'
import type { Gatherer } from './gather.ts'
import { latin, viewOf } from './view.ts'
import type { Walk } from './walk.ts'

const MOST_CHUNKS = 50_000
const CHUNK_BYTES = 4 << 20
const UNPACKED_BYTES = 2 << 20

const READ: ReadonlySet<string> = new Set(['eXIf', 'iTXt', 'tEXt', 'zTXt', 'tIME', 'caBX'])

/** Keywords with a meaning (PNG specification, third edition, 11.3.3.2), and those that programs use likewise. */
const KEYWORDS: ReadonlyMap<string, Revealed['kind']> = new Map<string, Revealed['kind']>([
  ['title', 'words'], ['author', 'person'], ['artist', 'person'], ['description', 'words'], ['copyright', 'person'], ['creation time', 'time'],
  ['create-date', 'time'], ['date:create', 'time'], ['date:modify', 'time'], ['software', 'software'], ['disclaimer', 'words'], ['warning', 'words'],
  ['source', 'device'], ['comment', 'words'], ['collection', 'words'], ['url', 'words'], ['make', 'device'], ['model', 'device'],
])

/** Keywords under which image generators write what they were asked for: only keyword and generator are kept. */
const GENERATORS: ReadonlyMap<string, string> = new Map([
  ['parameters', 'Stable Diffusion (web interface)'], ['prompt', 'ComfyUI'], ['workflow', 'ComfyUI'], ['dream', 'InvokeAI'],
  ['sd-metadata', 'InvokeAI'], ['invokeai_metadata', 'InvokeAI'], ['invokeai_graph', 'InvokeAI'], ['fooocus_scheme', 'Fooocus'],
  ['generation_data', 'an image generator'], ['negative prompt', 'an image generator'],
  ['aigc', 'a generator (AIGC label)'],
])

/** Goes through the chunks of a PNG file: EXIF, texts, XMP, time, C2PA. Pixels are passed over. */
export function* walkPng(to: Gatherer, size: number): Walk {
  let offset = 8
  for (let n = 0; offset < size; n++) {
    if (n === MOST_CHUNKS) {
      to.trouble('too-many', `PNG: the first ${MOST_CHUNKS} chunks were read.`)
      return
    }
    const head = yield { offset, length: 8 }
    const length = viewOf(head).u32(0)
    const type = latin(head.subarray(4, 8))
    if (length === null || type.length < 4) {
      to.trouble('truncated', 'PNG: it ends inside a chunk.')
      return
    }
    if (type === 'IEND') return
    if (READ.has(type)) {
      if (length > CHUNK_BYTES) to.trouble('too-large', `PNG: metadata chunks above ${CHUNK_BYTES >> 20} MiB are not read.`)
      else {
        const bytes = length === 0 ? new Uint8Array(0) : yield { offset: offset + 8, length }
        if (bytes.length < length) to.trouble('truncated', 'PNG: a chunk is cut off.')
        takeChunk(to, type, bytes)
      }
    }
    offset += 12 + length
  }
  to.trouble('truncated', 'PNG: it ends without its last chunk.')
}

function takeChunk(to: Gatherer, type: string, bytes: Uint8Array): void {
  if (type === 'eXIf') to.block('exif', bytes)
  else if (type === 'caBX') to.block('c2pa', bytes)
  else if (type === 'tIME') putModified(to, bytes)
  else takeText(to, type, bytes)
}

/** The standard asks for UTC and programs write local time: no zone is taken from it. */
function putModified(to: Gatherer, bytes: Uint8Array): void {
  const [, , month, day, hour, minute, second] = bytes
  const year = viewOf(bytes).u16(0)
  if (year === null || second === undefined) return to.trouble('truncated', 'PNG tIME.')
  const two = (n = 0): string => String(n).padStart(2, '0')
  putTime(to, { name: 'tIME', value: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`, path: 'png/tIME' })
}

function takeText(to: Gatherer, type: string, bytes: Uint8Array): void {
  const end = bytes.indexOf(0)
  if (end < 1 || end > 79) return to.trouble('malformed', 'PNG: a text without its keyword.')
  const keyword = latin(bytes.subarray(0, end))
  const generator = GENERATORS.get(keyword.toLowerCase())
  if (generator !== undefined) {
    return to.put({
      kind: 'software', name: keyword, value: `${generator} (possible image generator; its text is not shown)`, path: `png/${keyword}`,
    })
  }
  const content = contentOf(to, type, bytes.subarray(end + 1))
  if (content === null) return
  if (keyword === 'XML:com.adobe.xmp') return to.block('xmp', content.bytes)
  if (keyword.startsWith('Raw profile type ')) return takeProfile(to, keyword.slice(17).toLowerCase(), content.bytes)
  const value = new TextDecoder(content.isUtf8 ? 'utf-8' : 'windows-1252').decode(content.bytes.subarray(0, 64 << 10))
  const kind = KEYWORDS.get(keyword.toLowerCase()) ?? 'words'
  const found = { name: keyword, value, path: `png/${keyword}` }
  if (kind === 'time') putTime(to, found)
  else to.put({ ...found, kind })
}

interface Content {
  readonly bytes: Uint8Array
  readonly isUtf8: boolean
}

/** The text behind the keyword: plain, packed, or international (flag, method, language, translated keyword before it). */
function contentOf(to: Gatherer, type: string, bytes: Uint8Array): Content | null {
  if (type === 'tEXt') return { bytes, isUtf8: false }
  if (type === 'zTXt') return packed(to, bytes.subarray(1), false)
  const language = bytes.indexOf(0, 2)
  const translated = language === -1 ? -1 : bytes.indexOf(0, language + 1)
  if (translated === -1) {
    to.trouble('malformed', 'PNG: an international text is broken.')
    return null
  }
  const rest = bytes.subarray(translated + 1)
  return bytes[0] === 1 ? packed(to, rest, true) : { bytes: rest, isUtf8: true }
}

function packed(to: Gatherer, bytes: Uint8Array, isUtf8: boolean): Content | null {
  try {
    return { bytes: inflateSync(bytes, { maxOutputLength: UNPACKED_BYTES }), isUtf8 }
  } catch (error) {
    const isBomb = error instanceof RangeError
    if (isBomb) to.trouble('too-large', `PNG: a text unpacks to more than ${UNPACKED_BYTES >> 20} MiB.`)
    else to.trouble('malformed', 'PNG: a packed text is broken.')
    return null
  }
}

/** ImageMagick keeps foreign blocks as text: a line with the name, one with the length, the bytes in hex. */
function takeProfile(to: Gatherer, name: string, bytes: Uint8Array): void {
  const kind = name === 'exif' || name === 'app1' ? 'exif' : name === 'iptc' || name === '8bim' ? 'photoshop' : name === 'xmp' ? 'xmp' : null
  if (kind === null) return
  const m = /^\s{0,9}[\w ]{1,20}\n\s{0,20}\d{1,9}\n/.exec(latin(bytes.subarray(0, 100)))
  if (m === null) return to.trouble('malformed', 'PNG: a kept profile is broken.')
  const block = Buffer.from(latin(bytes.subarray(m[0].length)).replaceAll(/\s+/g, ''), 'hex')
  to.block(kind, block)
}
