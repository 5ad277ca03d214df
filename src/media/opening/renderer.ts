import type { ProblemCode } from '../../kernel/problem.ts'

/** How a file can be shown: as a picture, as single frames of a video (with ffmpeg’s name of its container), or not at all and why. */
export type Renderer = { readonly as: 'picture' } | { readonly as: 'video'; readonly container: string } | { readonly refused: ProblemCode }

/** How many of the first bytes `rendererOf` looks at. */
export const HEAD_BYTES = 512

const text = (head: Uint8Array, from: number, to: number): string => Buffer.from(head.subarray(from, to)).toString('latin1')

/** Pictures by their first bytes (JPEG, PNG, GIF, TIFF, BigTIFF): those that the decoder of the house reads. */
const PICTURES = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+']

const VIDEOS: readonly (readonly [start: string, container: string])[] = [
  ['\x1a\x45\xdf\xa3', 'matroska'], ['OggS', 'ogg'], ['FLV\x01', 'flv'], ['\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'asf'], ['\0\0\x01\xba', 'mpeg'],
]

/** First boxes of QuickTime files that have no `ftyp`. */
const QUICKTIME = new Set(['moov', 'mdat', 'wide', 'free', 'skip'])

/**
 * Finds out by the first bytes how a file can be shown; never by its name. Only what is listed is ever given to a decoder: drawings that are
 * programs (SVG, PDF, PostScript) and everything that is not known stay closed.
 */
export function rendererOf(head: Uint8Array): Renderer {
  const start = text(head, 0, 16)
  if (PICTURES.some((p) => start.startsWith(p))) return { as: 'picture' }
  if (start.startsWith('RIFF')) return ofRiff(start.slice(8, 12))
  const video = VIDEOS.find(([s]) => start.startsWith(s))
  if (video !== undefined) return { as: 'video', container: video[1] }
  const box = start.slice(4, 8)
  if (box === 'ftyp') return ofBrand(text(head, 8, 12), text(head, 16, 64))
  if (QUICKTIME.has(box)) return { as: 'video', container: 'mov' }
  if (head[0] === 0x47 && head[188] === 0x47 && head[376] === 0x47) return { as: 'video', container: 'mpegts' }
  return { refused: isProgram(head) ? 'not-rendered' : 'no-decoder' }
}

function ofRiff(form: string): Renderer {
  if (form === 'WEBP') return { as: 'picture' }
  return form === 'AVI ' ? { as: 'video', container: 'avi' } : { refused: 'no-decoder' }
}

const HEIF = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** AVIF is a picture that can be read; HEIC is one that cannot; every other brand is a video. */
function ofBrand(brand: string, compatible: string): Renderer {
  if (brand === 'avif' || brand === 'avis' || (HEIF.has(brand) && compatible.includes('avif'))) return { as: 'picture' }
  return HEIF.has(brand) ? { refused: 'no-decoder' } : { as: 'video', container: 'mov' }
}

/** SVG in any of its beginnings, PDF, PostScript. */
function isProgram(head: Uint8Array): boolean {
  const plain = text(head, 0, HEAD_BYTES).replaceAll('\0', '')
  return /<svg|<!doctype svg|<\?xml|%pdf-|%!ps/i.test(plain)
}
