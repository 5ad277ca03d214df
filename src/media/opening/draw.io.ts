import type { Sharp } from 'sharp'
import type { ProblemCode } from '../../kernel/problem.ts'
import { HEAD_BYTES } from '../../kernel/kind.ts'
import { openSource, type Source } from '../hash.io.ts'
import { pictureEngine, type Engine } from '../picture-engine.io.ts'
import { stillsOf } from './frames.io.ts'
import { blurPx, type Look } from './look.ts'
import { rendererOf } from './renderer.ts'

/** More pixels than this are refused by the header, before anything is decoded. */
const MOST_PIXELS = 100_000_000

const SECONDS = 10

/** Under transparent places, and between frames. */
const GROUND = '#808080'

/** A small picture as JPEG without any metadata; `of` is what was drawn. Or why nothing was. */
export type Drawn =
  | { readonly jpeg: Uint8Array; readonly width: number; readonly height: number; readonly of: 'picture' | 'video' }
  | { readonly refused: ProblemCode }

/**
 * Draws a file, from memory or (videos only so) by its path, as a look asks: turned upright, shrunk, then blurred, grey unless asked otherwise. Of an
 * animation its first frame, of a video up to four single frames side by side, never sound. The picture is made anew from pixels, so that no EXIF,
 * XMP, ICC or other text of the file stays.
 * Nothing is written to disk. Drawing runs in the threads of the decoder (libvips) and in ffmpeg, off the event loop.
 */
export async function draw(source: Source, look: Look): Promise<Drawn> {
  const renderer = rendererOf(await headOf(source))
  if ('refused' in renderer) return renderer
  const sharp = await pictureEngine()
  try {
    if (renderer.as === 'picture') return { ...await small(sharp, source, look, look.longestPx), of: 'picture' }
    if (typeof source !== 'string') return { refused: 'not-decodable' }
    return await contact(sharp, source, renderer.container, look)
  } catch (error) {
    // What the decoder says may quote the file: only its kind is told.
    return { refused: error instanceof Error && /pixel limit|exceeds|too large/i.test(error.message) ? 'pixels-refused' : 'not-decodable' }
  }
}

async function headOf(source: Source): Promise<Uint8Array> {
  const file = await openSource(source)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

interface Small {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

async function small(sharp: Engine, input: Source, look: Look, longestPx: number): Promise<Small> {
  const limits = { limitInputPixels: MOST_PIXELS, pages: 1, failOn: 'none', sequentialRead: true } as const
  const { autoOrient } = await sharp(input, limits).metadata()
  const longest = Math.min(longestPx, Math.max(autoOrient.width, autoOrient.height))
  const shrunk = sharp(input, limits).timeout({ seconds: SECONDS }).autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true }).flatten({ background: GROUND })
  const blur = blurPx(look, longest)
  return finish(blur === 0 ? shrunk : shrunk.blur(blur), look)
}

async function finish(picture: Sharp, look: Look): Promise<Small> {
  const toned = look.colour ? picture.toColourspace('srgb') : picture.greyscale().toColourspace('b-w')
  const { data, info } = await toned.jpeg({ quality: 70 }).toBuffer({ resolveWithObject: true })
  return { jpeg: data, width: info.width, height: info.height }
}

/** Frames of a video, two in a row, all together no larger than the look allows. */
async function contact(sharp: Engine, path: string, container: string, look: Look): Promise<Drawn> {
  const cellPx = look.longestPx / 2
  const found = await stillsOf(path, container, cellPx)
  if ('refused' in found) return found
  const cells = await Promise.all(found.frames.map((frame) => small(sharp, frame, look, cellPx)))
  const width = Math.max(...cells.map((c) => c.width))
  const height = Math.max(...cells.map((c) => c.height))
  const inRow = Math.min(2, cells.length)
  const sheet = sharp({ create: { width: width * inRow, height: height * Math.ceil(cells.length / 2), channels: 3, background: GROUND } })
    .composite(cells.map((c, i) => ({ input: Buffer.from(c.jpeg), left: (i % 2) * width, top: Math.floor(i / 2) * height })))
  return { ...await finish(sheet, look), of: 'video' }
}
