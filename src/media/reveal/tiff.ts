import type { Gatherer } from './gather.ts'
import { TEXT_BYTES } from './texts.ts'
import { viewOf, type View } from './view.ts'
import type { Walk } from './walk.ts'

/** The directory that a tag stands in: the picture's own, EXIF, GPS, the small picture's. */
export type Directory = 'main' | 'exif' | 'gps' | 'thumbnail'

/** One tag with its value's bytes, as far as they are there and wanted. `count` is what the file says. */
export interface Tag {
  readonly directory: Directory
  readonly id: number
  readonly type: number
  readonly count: number
  readonly value: View
}

/** Bytes of one value by TIFF type; types 13 (IFD) and 129 (UTF-8, Exif 3.0) included. */
const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1 }

const EXIF_POINTER = 0x8769
const GPS_POINTER = 0x8825
/** Tags that hold whole blocks of other metadata: XMP, IPTC, Photoshop's resources. */
export const BLOCK_TAGS = { 0x02bc: 'xmp', 0x83bb: 'iptc', 0x8649: 'photoshop' } as const
const BLOCK_BYTES = 2 << 20
const MOST_DIRECTORIES = 12
const MOST_ENTRIES = 1000

interface Ahead {
  readonly directory: Directory
  readonly offset: number
}

/** Marks behind the byte order: TIFF, and camera makers' variants with the same structure (Panasonic, Olympus). */
const MAGIC: ReadonlySet<number> = new Set([42, 0x55, 0x4f52, 0x5352])

/** True when the bytes begin like TIFF (also an EXIF block). */
export function isTiff(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  return a === b && (a === 0x49 || a === 0x4d) && MAGIC.has(viewOf(bytes, a === 0x49).u16(2) ?? 0)
}

/**
 * Goes through the directories of a TIFF structure (TIFF 6.0; Exif 3.0, CIPA DC-008, section 4.6) and gives their tags: the first directory, the one
 * behind it (the small picture), EXIF and GPS. `isBlock` is false for a TIFF file, whose further directories are pages and not small pictures. Loops,
 * offsets outside, false counts and types become problems; what can be read is read.
 */
export function* walkTiff(to: Gatherer, isBlock: boolean): Walk<readonly Tag[]> {
  const head = yield { offset: 0, length: 8 }
  const little = head[0] === 0x49
  const first = viewOf(head, little).u32(4)
  const tags: Tag[] = []
  if (!isTiff(head) || first === null) {
    to.trouble('malformed', 'An EXIF block has no TIFF header.')
    return tags
  }
  const ahead: Ahead[] = [{ directory: 'main', offset: first }]
  const visited = new Set<number>()
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    if (visited.has(next.offset)) {
      to.trouble('malformed', 'An EXIF directory points at one that was read already.')
    } else if (visited.size >= MOST_DIRECTORIES) {
      to.trouble('too-many', `EXIF: the first ${MOST_DIRECTORIES} directories were read.`)
      break
    } else {
      visited.add(next.offset)
      ahead.push(...(yield* walkDirectory(to, next, little, isBlock, tags)))
    }
  }
  return tags
}

function* walkDirectory(to: Gatherer, { directory, offset }: Ahead, little: boolean, isBlock: boolean, tags: Tag[]): Walk<readonly Ahead[]> {
  const count = viewOf(yield { offset, length: 2 }, little).u16(0)
  if (count === null) {
    to.trouble('truncated', 'An EXIF directory lies outside its block.')
    return []
  }
  if (count > MOST_ENTRIES) to.trouble('too-many', `EXIF: the first ${MOST_ENTRIES} tags of a directory were read.`)
  const length = Math.min(count, MOST_ENTRIES) * 12
  const entries = viewOf(length === 0 ? new Uint8Array(0) : yield { offset: offset + 2, length }, little)
  if (entries.bytes.length < length) to.trouble('truncated', 'An EXIF directory is cut off.')
  const ahead: Ahead[] = []
  const ids = new Set<number>()
  for (let i = 0; i + 12 <= entries.bytes.length; i += 12) {
    const tag = yield* readTag(to, directory, viewOf(entries.bytes.subarray(i, i + 12), little))
    if (tag === null || ids.has(tag.id)) continue
    ids.add(tag.id)
    const pointer = pointerOf(tag)
    if (pointer === null) tags.push(tag)
    else ahead.push(pointer)
  }
  const behind = directory === 'main' && isBlock ? viewOf(yield { offset: offset + 2 + count * 12, length: 4 }, little).u32(0) ?? 0 : 0
  return behind === 0 ? ahead : [...ahead, { directory: 'thumbnail', offset: behind }]
}

function pointerOf({ directory, id, value }: Tag): Ahead | null {
  const target = id === EXIF_POINTER ? 'exif' : id === GPS_POINTER ? 'gps' : null
  const offset = value.u32(0)
  return target === null || offset === null || (directory !== 'main' && directory !== 'exif') ? null : { directory: target, offset }
}

/** One tag. Its value is read as far as a text or a block of its kind is wanted; a picture's pixels or a maker's own notes never are. */
function* readTag(to: Gatherer, directory: Directory, entry: View): Walk<Tag | null> {
  const [id, type, count, offset] = [entry.u16(0), entry.u16(2), entry.u32(4), entry.u32(8)]
  if (id === null || type === null || count === null || offset === null || !isWanted(directory, id)) return null
  const width = WIDTHS[type]
  if (width === undefined) {
    to.trouble('malformed', 'An EXIF tag has a type that does not exist.')
    return null
  }
  const length = width * count
  const made = (bytes: Uint8Array): Tag => ({ directory, id, type, count, value: viewOf(bytes, entry.little) })
  if (length <= 4) return made(entry.bytes.subarray(8, 8 + length))
  const bytes = yield { offset, length: Math.min(length, Object.hasOwn(BLOCK_TAGS, id) ? BLOCK_BYTES : TEXT_BYTES) }
  if (bytes.length < Math.min(length, TEXT_BYTES)) to.trouble('truncated', 'The value of an EXIF tag lies outside its block.')
  return bytes.length === 0 ? null : made(bytes)
}

/** Tags that nobody reads: where the pixels lie, maker's notes, print settings. */
const UNREAD: ReadonlySet<number> = new Set([0x0111, 0x0117, 0x0144, 0x0145, 0x927c, 0xc4a5, 0x8773, 0x014a, 0xea1c, 0x0119, 0x0118, 0xc634])

const isWanted = (directory: Directory, id: number): boolean =>
  !UNREAD.has(id) && (directory !== 'thumbnail' || id === 0x0201 || id === 0x0202)
