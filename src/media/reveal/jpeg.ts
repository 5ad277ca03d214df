import type { Gatherer } from './gather.ts'
import { XMP_BYTES } from './xmp.ts'
import { holds, joined, latin, viewOf } from './view.ts'
import { textOf } from './texts.ts'
import type { Walk } from './walk.ts'

const MOST_SEGMENTS = 10_000
const JOINED_BYTES = 2 << 20

const EXIF = 'Exif\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const XMP_MORE = 'http://ns.adobe.com/xmp/extension/\0'
const PHOTOSHOP = 'Photoshop 3.0\0'

/** Blocks that lie in several segments, until all segments are seen. */
interface Parts {
  readonly photoshop: Uint8Array[]
  readonly extended: Map<string, { readonly length: number; readonly pieces: { readonly offset: number; readonly bytes: Uint8Array }[] }>
  readonly jumbf: Map<number, { readonly order: number; readonly bytes: Uint8Array }[]>
  bytes: number
}

/**
 * Goes through the segments of a JPEG file up to its pixels (ITU-T T.81, annex B): EXIF and XMP in APP1, C2PA in APP11, Photoshop's resources in
 * APP13, comments. Pixels are not read, and neither is what comes after them.
 */
export function* walkJpeg(to: Gatherer, size: number): Walk {
  const parts: Parts = { photoshop: [], extended: new Map(), jumbf: new Map(), bytes: 0 }
  try {
    yield* walkSegments(to, size, parts)
  } finally {
    finish(to, parts)
  }
}

function* walkSegments(to: Gatherer, size: number, parts: Parts): Walk {
  let offset = 2
  for (let n = 0; offset < size && n < MOST_SEGMENTS; n++) {
    const segment = segmentAt(to, yield { offset, length: 4 })
    if (segment === null) return
    const { code, length } = segment
    if (isRead(code)) {
      const bytes = yield { offset: offset + 4, length: length - 4 }
      if (bytes.length < length - 4) to.trouble('truncated', 'JPEG: a segment is cut off.')
      takeSegment(to, parts, code, bytes)
    }
    offset += length
  }
  if (offset < size) to.trouble('too-many', `JPEG: the first ${MOST_SEGMENTS} segments were read.`)
  else to.trouble('truncated', 'JPEG: it ends before its pixels.')
}

/** A segment by its head; `length` counts from its marker. Null at the pixels, at the end, and where none begins. */
function segmentAt(to: Gatherer, bytes: Uint8Array): { readonly code: number; readonly length: number } | null {
  const head = viewOf(bytes)
  const [mark, code, length] = [head.u8(0), head.u8(1), head.u16(2)]
  if (code === 0xda || code === 0xd9) return null
  const bare = code === null ? 0 : bareBytes(code)
  if (mark === 0xff && code !== null && bare > 0) return { code, length: bare }
  if (mark === 0xff && code !== null && length !== null && length >= 2) return { code, length: length + 2 }
  to.trouble(length === null ? 'truncated' : 'malformed', 'JPEG: no segment where one must begin.')
  return null
}

/** Bytes of a marker that has no length: padding is one byte, the others are two. 0: it has one. */
const bareBytes = (code: number): number => (code === 0xff ? 1 : code === 0x01 || (code >= 0xd0 && code <= 0xd8) ? 2 : 0)

const isRead = (code: number): boolean => code === 0xe1 || code === 0xeb || code === 0xed || code === 0xfe

function takeSegment(to: Gatherer, parts: Parts, code: number, bytes: Uint8Array): void {
  if (code === 0xfe) return to.put({ kind: 'words', name: 'Comment', value: textOf(bytes), path: 'jpeg/comment' })
  if (code === 0xe1 && holds(bytes, 0, EXIF)) return to.block('exif', bytes.subarray(6))
  if (code === 0xe1 && holds(bytes, 0, XMP)) return to.block('xmp', bytes.subarray(XMP.length))
  const isPart = (code === 0xe1 && holds(bytes, 0, XMP_MORE)) || (code === 0xed && holds(bytes, 0, PHOTOSHOP))
    || (code === 0xeb && holds(bytes, 0, 'JP'))
  if (!isPart) return
  parts.bytes += bytes.length
  if (parts.bytes > JOINED_BYTES * 2) return to.trouble('too-large', 'JPEG: metadata in many segments beyond what is read.')
  if (code === 0xed) parts.photoshop.push(bytes.subarray(PHOTOSHOP.length))
  else if (code === 0xeb) takeJumbf(parts, bytes)
  else takeExtended(to, parts, bytes)
}

/** A piece of extended XMP: 32 letters that name the packet, its whole length, where the piece belongs (XMP part 3, ISO 16684-1 annex). */
function takeExtended(to: Gatherer, parts: Parts, bytes: Uint8Array): void {
  const view = viewOf(bytes)
  const start = XMP_MORE.length
  const [length, offset] = [view.u32(start + 32), view.u32(start + 36)]
  if (length === null || offset === null) return to.trouble('truncated', 'XMP: a piece of an extended packet.')
  const name = latin(bytes.subarray(start, start + 32))
  const packet = parts.extended.get(name) ?? { length, pieces: [] }
  packet.pieces.push({ offset, bytes: bytes.subarray(start + 40) })
  if (parts.extended.size < 4 || parts.extended.has(name)) parts.extended.set(name, packet)
}

/** A piece of JUMBF: "JP", the number of its box, the piece's number, and the box's head again in every piece (ISO 19566-5, annex D). */
function takeJumbf(parts: Parts, bytes: Uint8Array): void {
  const view = viewOf(bytes)
  const [box, order, short] = [view.u16(2), view.u32(4), view.u32(8)]
  if (box === null || order === null || short === null) return
  const head = short === 1 ? 16 : 8
  const pieces = parts.jumbf.get(box) ?? []
  pieces.push({ order, bytes: bytes.subarray(8 + (pieces.length === 0 ? 0 : head)) })
  if (parts.jumbf.size < 8 || parts.jumbf.has(box)) parts.jumbf.set(box, pieces)
}

function finish(to: Gatherer, parts: Parts): void {
  if (parts.photoshop.length > 0) to.block('photoshop', joined(parts.photoshop))
  for (const packet of parts.extended.values()) putExtended(to, packet.length, packet.pieces)
  for (const pieces of parts.jumbf.values()) {
    const inOrder = pieces.toSorted((a, b) => a.order - b.order).map((p) => p.bytes)
    const store = joined(inOrder)
    if (holds(store, 4, 'jumb')) to.block('c2pa', store)
  }
}

function putExtended(to: Gatherer, length: number, pieces: readonly { readonly offset: number; readonly bytes: Uint8Array }[]): void {
  if (length > XMP_BYTES) return to.trouble('too-large', `XMP: packets above ${XMP_BYTES >> 20} MiB are not read.`)
  const packet = new Uint8Array(length)
  let [covered, isWhole] = [0, true]
  for (const { offset, bytes } of pieces.toSorted((a, b) => a.offset - b.offset)) {
    if (offset > covered || offset + bytes.length > length) isWhole = false
    if (offset < length) packet.set(bytes.subarray(0, length - offset), offset)
    covered = Math.max(covered, offset + bytes.length)
  }
  if (!isWhole || covered < length) to.trouble('truncated', 'XMP: pieces of an extended packet are missing.')
  to.block('xmp', packet)
}
