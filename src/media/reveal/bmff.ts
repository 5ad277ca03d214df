import { putTime } from './clock.ts'
import type { Gatherer } from './gather.ts'
import { takeItems } from './bmff-items.ts'
import { takeKeyed, takeUserBox } from './bmff-user.ts'
import { latin, viewOf } from './view.ts'
import type { Walk } from './walk.ts'

const MOST_BOXES = 10_000
const MOST_LEVELS = 8
/** Bytes of the largest box that is read whole. */
const BOX_BYTES = 4 << 20

/** Boxes that hold boxes with metadata somewhere inside. Sample tables and pixels are never opened. */
const OPENED: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'udta'])

const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac'
const C2PA_UUID = 'd8fec3d61b0e483c92975828877ec481'

interface Box {
  readonly type: string
  /** Of the content, behind the box's head. */
  readonly start: number
  readonly end: number
  readonly inside: string
}

interface Count {
  boxes: number
}

/**
 * Goes through the boxes of an ISO base media file (ISO 14496-12) or QuickTime file: MP4, MOV, 3GP, HEIC, AVIF, JPEG XL, JPEG 2000. Only heads and
 * metadata boxes are asked for.
 */
export function* walkBmff(to: Gatherer, size: number): Walk {
  yield* walkBoxes(to, { type: '', start: 0, end: size, inside: '' }, 0, { boxes: 0 })
}

function* walkBoxes(to: Gatherer, around: Box, depth: number, count: Count): Walk {
  let offset = around.start
  while (offset + 8 <= around.end) {
    if (++count.boxes > MOST_BOXES) {
      to.trouble('too-many', `The first ${MOST_BOXES} boxes were read.`)
      return
    }
    const head = yield { offset, length: 16 }
    if (depth > 0 && viewOf(head).u32(0) === 0) return // QuickTime ends user data with four zero bytes
    const box = boxAt(to, head, offset, around)
    if (box === null) return
    yield* takeBox(to, { ...box, end: Math.min(box.end, around.end) }, depth, count)
    offset = box.end
  }
}

/** A box by its head. Its length is 32 bits, 64 bits behind the type, or reaches to the end. */
function boxAt(to: Gatherer, head: Uint8Array, offset: number, around: Box): Box | null {
  const view = viewOf(head)
  const short = view.u32(0)
  const length = short === 1 ? view.u64(8) : short === 0 ? around.end - offset : short
  const start = offset + (short === 1 ? 16 : 8)
  if (length === null || head.length < 8 || offset + length < start) {
    to.trouble(head.length < 8 ? 'truncated' : 'malformed', 'A box is shorter than its own head.')
    return null
  }
  if (offset + length > around.end) to.trouble('truncated', 'A box is longer than what holds it.')
  return { type: latin(head.subarray(4, 8)), start, end: offset + length, inside: around.type }
}

function* takeBox(to: Gatherer, box: Box, depth: number, count: Count): Walk {
  const { type, inside } = box
  if (OPENED.has(type)) {
    if (depth < MOST_LEVELS) yield* walkBoxes(to, box, depth + 1, count)
    else to.trouble('too-deep', 'Boxes in boxes.')
  } else if (type === 'mvhd') takeMovieHead(to, yield* content(box, 32))
  else if (type === 'meta') yield* takeMeta(to, box)
  else if (type === 'uuid') yield* takeUuid(to, box)
  else if (inside === '') yield* takeOuter(to, box)
  else if (type === 'XMP_') to.block('xmp', yield* whole(to, box))
  else if (inside === 'udta') takeUserBox(to, type, yield* whole(to, box))
}

/** Metadata boxes of JPEG XL and JPEG 2000 stand beside the picture's own. */
function* takeOuter(to: Gatherer, box: Box): Walk {
  if (box.type === 'Exif') to.block('exif', yield* whole(to, box))
  else if (box.type === 'xml ') to.block('xmp', yield* whole(to, box))
  else if (box.type === 'jumb') to.block('c2pa', yield* whole(to, { ...box, start: box.start - 8 }))
}

function* content({ start, end }: Box, most: number): Walk<Uint8Array> {
  return end <= start ? new Uint8Array(0) : yield { offset: start, length: Math.min(end - start, most) }
}

/** The whole content; nothing when it is too large. */
function* whole(to: Gatherer, box: Box): Walk<Uint8Array> {
  if (box.end - box.start <= BOX_BYTES) return yield* content(box, BOX_BYTES)
  to.trouble('too-large', `Metadata boxes above ${BOX_BYTES >> 20} MiB are not read.`)
  return new Uint8Array(0)
}

/** Seconds between 1904 and 1970, the two beginnings of time. */
const EPOCH_1904 = 2_082_844_800

/** Seconds since 1904. The standard asks for UTC and many cameras write local time: no zone is taken from it. */
function takeMovieHead(to: Gatherer, bytes: Uint8Array): void {
  const view = viewOf(bytes)
  const isLong = view.u8(0) === 1
  for (const [name, offset] of [['CreateDate', 4], ['ModifyDate', isLong ? 12 : 8]] as const) {
    const seconds = isLong ? view.u64(offset) : view.u32(offset)
    if (seconds === null || seconds === 0 || seconds > EPOCH_1904 * 4) continue
    putTime(to, { name, value: new Date((seconds - EPOCH_1904) * 1000).toISOString().slice(0, 19), path: `mvhd/${name}` })
  }
}

/** A metadata box: items (HEIC, AVIF) or keys with values (QuickTime, iTunes). QuickTime's own has no version before its first box. */
function* takeMeta(to: Gatherer, box: Box): Walk {
  const bytes = yield* whole(to, box)
  const body = latin(bytes.subarray(4, 8)) === 'hdlr' ? bytes : bytes.subarray(4)
  takeKeyed(to, body)
  yield* takeItems(to, body)
}

function* takeUuid(to: Gatherer, box: Box): Walk {
  const id = Buffer.from(yield* content(box, 16)).toString('hex')
  if (id !== XMP_UUID && id !== C2PA_UUID) return
  const bytes = (yield* whole(to, box)).subarray(16)
  if (id === XMP_UUID) {
    to.block('xmp', bytes)
    return
  }
  // Version and flags, the purpose as text, for a manifest the place of the next one (C2PA specification 2.2, A.5).
  const end = bytes.indexOf(0, 4)
  if (end !== -1 && latin(bytes.subarray(4, Math.min(end, 40))) === 'manifest') to.block('c2pa', bytes.subarray(end + 9))
}
