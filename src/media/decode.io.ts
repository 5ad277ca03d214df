import type { Metadata, Sharp } from 'sharp'
import { problem, type Problem } from '../kernel/problem.ts'
import { LONGEST } from './pdq/taps.ts'
import type { Pixels } from './pdq/kernel.io.ts'
import { pictureEngine, type Engine } from './picture-engine.io.ts'

/** What sharp's own limit is: 16,383 px a side. Formats that are decoded line by line may be this large. */
const MOST_PIXELS = 0x3fff * 0x3fff
/** What must be held whole to decode it (WebP, GIF, AVIF, interlaced PNG, progressive JPEG) may be smaller only: these are 480 MB. */
const MOST_PIXELS_WHOLE = 120_000_000
/** Pictures with transparency are taken apart in full size up to here, so that the hidden colours count as the reference counts them. */
const MOST_PIXELS_TWICE = 40_000_000
const SECONDS = 20

/** A decoded picture, or why there is none; problems stand in both cases. Sizes are the header's, null when it could not be read. */
export interface Decoded {
  readonly pixels: Pixels | null
  readonly width: number | null
  readonly height: number | null
  readonly problems: readonly Problem[]
}

/**
 * Decodes a picture for PDQ. The decoder is libvips as sharp ships it (libjpeg-turbo, libspng or libpng, libwebp, nsgif, libtiff, libheif with AV1).
 * As the reference does: nothing is done when both sides are at most 512 px, all else becomes 512 x 512 whatever its proportions. The reference
 * takes the nearest pixel; here JPEG is read at 1/2, 1/4 or 1/8 as long as 512 px are left, and the rest is a linear filter, stretched to the scale
 * (as near to the reference as Lanczos on its own pictures, and a tenth less work). The orientation that
 * EXIF asks for is not applied, colour profiles are not applied, transparency is dropped and its hidden colours count: the reference does none of
 * these, and hash lists are made that way (all eight orientations can be asked for). CMYK becomes sRGB, 16 bits become 8, of several frames the
 * first is taken.
 * A file that ends early or is damaged is hashed as far as it can be decoded, with a problem. Never throws.
 * @param whole false when the picture's structure has no end: it was cut off
 */
export async function decode(bytes: Buffer, type: string, whole: boolean, label: string): Promise<Decoded> {
  const sharp = await pictureEngine()
  const header = await headerOf(sharp, bytes)
  if (header === null) return { pixels: null, width: null, height: null, problems: [problem(label, unreadable(type, whole))] }
  const { width, height } = header
  const known = { width, height }
  const refused = tooMany(header, type)
  if (refused !== null) return { ...known, pixels: null, problems: [problem(label, 'pixels-refused', refused)] }
  const problems: Problem[] = [...((header.pages ?? 1) > 1 ? [problem(label, 'animated')] : []), ...screenOf(bytes, type, header, label)]
  for (const failOn of ['error', 'none'] as const) {
    const tried = await pixelsOf(sharp, bytes, header, failOn)
    if (tried.pixels !== null) {
      if (failOn === 'none' || !whole) problems.push(problem(label, whole ? 'malformed' : 'truncated', 'What could be decoded was hashed.'))
      return { ...known, pixels: tried.pixels, problems }
    }
    if (tried.late) return { ...known, pixels: null, problems: [...problems, problem(label, 'pixels-refused', `${SECONDS} seconds`)] }
  }
  return { ...known, pixels: null, problems: [...problems, problem(label, unreadable(type, whole))] }
}

/** HEIC holds HEVC, which sharp's build leaves out for its patents; a file of a format that is read is damaged. */
function unreadable(type: string, whole: boolean): 'no-decoder' | 'truncated' | 'not-decodable' {
  if (!whole) return 'truncated'
  return type === 'heic' ? 'no-decoder' : 'not-decodable'
}

async function headerOf(sharp: Engine, bytes: Buffer): Promise<Metadata | null> {
  try {
    // The limit on pixels is ours, below: with sharp's a refused header would not tell its size.
    return await sharp(bytes, { limitInputPixels: false, failOn: 'none', unlimited: false }).metadata()
  } catch {
    return null
  }
}

function tooMany({ width, height, isProgressive, format }: Metadata, type: string): string | null {
  const held = isProgressive || ['webp', 'gif', 'avif', 'heic'].includes(type) || ['heif', 'webp', 'gif'].includes(format)
  const most = held ? MOST_PIXELS_WHOLE : MOST_PIXELS
  return width * height > most ? `${width} x ${height} px, at most ${most} in all` : null
}

/** A GIF whose screen is larger than anything that is decoded: its decoder then takes the size of the first frame, others may not. */
function screenOf(bytes: Buffer, type: string, { width, height }: Metadata, label: string): Problem[] {
  if (type !== 'gif' || bytes.length < 10) return []
  const [w, h] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)]
  return w * h > MOST_PIXELS_WHOLE ? [problem(label, 'malformed', `Its screen is ${w} x ${h} px, its first frame ${width} x ${height}.`)] : []
}

async function pixelsOf(sharp: Engine, bytes: Buffer, header: Metadata, failOn: 'error' | 'none'): Promise<{ pixels: Pixels | null; late: boolean }> {
  const large = header.width > LONGEST || header.height > LONGEST
  const input = { failOn, limitInputPixels: MOST_PIXELS, unlimited: false, pages: 1, ignoreIcc: true, sequentialRead: true } as const
  try {
    let picture = sharp(bytes, input).timeout({ seconds: SECONDS })
    if (large && header.hasAlpha && header.width * header.height <= MOST_PIXELS_TWICE) picture = await withoutAlpha(sharp, picture)
    if (large) picture = picture.resize(LONGEST, LONGEST, { fit: 'fill', kernel: 'linear' })
    const { data, info } = await picture.removeAlpha().toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
    if (info.channels !== 1 && info.channels !== 3) return { pixels: null, late: false }
    return { pixels: { data, width: info.width, height: info.height, channels: info.channels }, late: false }
  } catch (error) {
    return { pixels: null, late: error instanceof Error && error.message.includes('timeout') }
  }
}

/** Drops the transparency before anything is resized: afterwards the colours below it would be gone. */
async function withoutAlpha(sharp: Engine, picture: Sharp): Promise<Sharp> {
  const { data, info } = await picture.removeAlpha().toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).timeout({ seconds: SECONDS })
}
