import type { Gatherer } from './gather.ts'
import { joined, latin, viewOf } from './view.ts'
import { textOf } from './texts.ts'
import type { Walk } from './walk.ts'

const MOST_BLOCKS = 40_000
const KEPT_BYTES = 1 << 20

interface Cursor {
  offset: number
  blocks: number
}

/** Goes through the blocks of a GIF file (GIF89a): comments, and XMP in its application extension. Pixels are passed over. */
export function* walkGif(to: Gatherer, size: number): Walk {
  const flags = viewOf(yield { offset: 0, length: 13 }).u8(10)
  const cursor: Cursor = { offset: 13 + paletteBytes(flags ?? 0), blocks: 0 }
  while (cursor.offset < size) {
    const head = yield { offset: cursor.offset, length: 14 }
    if (head[0] === 0x3b) return
    if (head[0] === 0x2c) cursor.offset += 11 + paletteBytes(head[9] ?? 0)
    else if (head[0] === 0x21) cursor.offset += 2
    else {
      to.trouble('malformed', 'GIF: no block where one must begin.')
      return
    }
    const isXmp = head[1] === 0xff && latin(head.subarray(3, 14)) === 'XMP DataXMP'
    const isComment = head[1] === 0xfe && head[0] === 0x21
    if (isXmp && head[0] === 0x21) {
      const bytes = yield* magicXmp(to, cursor)
      if (bytes !== null) to.block('xmp', bytes)
    } else {
      const pieces = yield* subBlocks(to, cursor, isComment)
      if (pieces === null) return
      if (isComment) to.put({ kind: 'words', name: 'Comment', value: textOf(joined(pieces)), path: 'gif/comment' })
    }
  }
  to.trouble('truncated', 'GIF: it ends without its last block.')
}

const paletteBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1))

/** Sub-blocks up to the empty one; their bytes when wanted. Null when the file ends, or there are too many. */
function* subBlocks(to: Gatherer, cursor: Cursor, isWanted: boolean): Walk<readonly Uint8Array[] | null> {
  const pieces: Uint8Array[] = []
  let kept = 0
  for (;;) {
    const length = (yield { offset: cursor.offset, length: 1 })[0]
    if (length === undefined || ++cursor.blocks > MOST_BLOCKS) {
      to.trouble(length === undefined ? 'truncated' : 'too-many', 'GIF: not all of its blocks were read.')
      return null
    }
    cursor.offset += 1 + length
    if (length === 0) return pieces
    if (isWanted && kept < KEPT_BYTES) pieces.push(yield { offset: cursor.offset - length, length })
    kept += length
  }
}

/** XMP stands in GIF as plain text, and behind it 258 bytes that make it look like sub-blocks (XMP part 3, "GIF"). */
function* magicXmp(to: Gatherer, cursor: Cursor): Walk<Uint8Array | null> {
  const start = cursor.offset + 12
  const all = yield { offset: start, length: KEPT_BYTES }
  const end = Buffer.from(all.buffer, all.byteOffset, all.byteLength).indexOf(Buffer.from([1, 0xff, 0xfe, 0xfd]))
  if (end === -1) {
    to.trouble(all.length === KEPT_BYTES ? 'too-large' : 'truncated', 'GIF: an XMP block has no end.')
    cursor.offset = start + all.length
    return null
  }
  cursor.offset = start + end + 258
  return all.subarray(0, end)
}
