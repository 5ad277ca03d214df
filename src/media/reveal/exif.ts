import { sha256Hex } from '../../kernel/text.ts'
import { exifInstant, putTime, saysNoTime } from './clock.ts'
import { meaningOf, TIMES, type TextForm } from './exif-tags.ts'
import type { Gatherer } from './gather.ts'
import { putGps } from './gps.ts'
import { BLOCK_TAGS, walkTiff, type Tag } from './tiff.ts'
import { textOf, textUpToNul, utf16Of } from './texts.ts'
import { holds, viewOf } from './view.ts'
import { runOver, type Walk } from './walk.ts'

/** Bytes of the largest small picture that is hashed. */
const THUMBNAIL_BYTES = 1 << 20

/**
 * Reads an EXIF block, as it lies in JPEG, PNG, WebP, HEIC and AVIF: with or without `Exif` and two NULs, or the offset that HEIC puts, before its
 * TIFF header. Nothing in it is taken for true: clocks are wrong, and anybody can write it.
 */
export function readExif(to: Gatherer, block: Uint8Array): void {
  const start = headerAt(block)
  if (runOver(block.subarray(start), walkExif(to, true)) === null) to.trouble('too-large', 'An EXIF block asks for more than is read.')
}

function headerAt(block: Uint8Array): number {
  if (holds(block, 0, 'Exif\0\0')) return 6
  const offset = holds(block, 0, 'II') || holds(block, 0, 'MM') ? 0 : (viewOf(block).u32(0) ?? 0) + 4
  return holds(block, offset, 'Exif\0\0') ? offset + 6 : offset
}

/** Reads EXIF out of a block, or out of a TIFF file (`isBlock` false). */
export function* walkExif(to: Gatherer, isBlock: boolean): Walk {
  const tags = yield* walkTiff(to, isBlock)
  for (const tag of tags) putTag(to, tag)
  putTimes(to, tags)
  putGps(to, tags.filter((tag) => tag.directory === 'gps'))
  yield* putThumbnail(to, tags)
}

function putTag(to: Gatherer, tag: Tag): void {
  const block = Object.hasOwn(BLOCK_TAGS, tag.id) && tag.directory === 'main' ? BLOCK_TAGS[tag.id as keyof typeof BLOCK_TAGS] : null
  if (block !== null) return to.block(block, tag.value.bytes)
  const meaning = meaningOf(tag.directory, tag.id)
  if (meaning === null) return
  const value = tagText(tag, meaning.form)
  if (value === null) return to.trouble('invalid-value', `EXIF ${meaning.name} is no text.`)
  to.put({ kind: meaning.kind, name: meaning.name, value, path: `exif/${meaning.name}` })
}

/** Text of a tag: ASCII and UTF-8 (types 2, 129), bytes and undefined (1, 7). Null for numbers. */
export function tagText({ type, value: { bytes, little } }: Tag, form: TextForm = 'plain'): string | null {
  if (type !== 2 && type !== 129 && type !== 1 && type !== 7) return null
  if (form === 'utf16' && type !== 2) return utf16Of(bytes, true)
  if (form === 'charset' && type === 7) return charsetText(bytes, little)
  if (form === 'two') return textOf(bytes).split('\0').map((part) => part.trim()).filter((part) => part !== '').join('; ')
  return textUpToNul(bytes)
}

/** Eight bytes tell the charset; programs put UTF-8 behind all of them, and either byte order behind UNICODE. */
function charsetText(bytes: Uint8Array, little: boolean): string {
  const body = bytes.subarray(8)
  if (holds(bytes, 0, 'UNICODE\0')) {
    const [a, b] = body
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return utf16Of(body.subarray(2), a === 0xff)
    const isLittle = a === 0 ? false : b === 0 ? true : little
    return utf16Of(body, isLittle)
  }
  if (holds(bytes, 0, 'JIS\0\0\0\0\0')) return new TextDecoder('iso-2022-jp').decode(body.subarray(0, 8192))
  return textUpToNul(holds(bytes, 0, 'ASCII\0\0\0') || body.length === 0 || bytes.subarray(0, 8).every((b) => b === 0) ? body : bytes)
}

function putTimes(to: Gatherer, tags: readonly Tag[]): void {
  const text = (id: number): string => {
    const tag = tags.find((t) => t.id === id && t.directory !== 'gps')
    return (tag === undefined ? null : tagText(tag))?.trim() ?? ''
  }
  for (const [id, name, zoneId, fractionId] of TIMES) {
    const [written, zone] = [text(id), text(zoneId)]
    if (saysNoTime(written)) continue
    const instant = exifInstant(written, zone === '' ? null : zone, text(fractionId))
    if (zone !== '' && instant === null) to.trouble('invalid-value', `EXIF ${name} is no time, or its zone none.`)
    putTime(to, { name, value: zone === '' ? written : `${written} ${zone}`, path: `exif/${name}` }, instant)
  }
}

/** The small picture inside: its size and hash only. Editors forget to renew it, so that it can show what the picture no longer does. */
function* putThumbnail(to: Gatherer, tags: readonly Tag[]): Walk {
  const [offset, length] = [0x0201, 0x0202].map((id) => tags.find((t) => t.directory === 'thumbnail' && t.id === id)?.value.u32(0) ?? 0)
  if (!offset || !length) return
  const bytes = yield { offset, length: Math.min(length, THUMBNAIL_BYTES) }
  if (bytes.length < length) {
    to.trouble(bytes.length < THUMBNAIL_BYTES ? 'truncated' : 'too-large', 'The small picture in EXIF is not whole.')
    return
  }
  to.put({ kind: 'thumbnail', name: 'Thumbnail', value: thumbnailText(bytes), path: 'exif/Thumbnail' })
}

/** What is said of a small picture; it is never shown. */
export const thumbnailText = (bytes: Uint8Array): string => `${bytes.length} bytes, SHA-256 ${sha256Hex(bytes)}`
