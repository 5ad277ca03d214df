import type { ProblemCode } from '../../kernel/problem.ts'
import { kindOf } from '../../kernel/kind.ts'

/** How a file can be shown: as a picture, as single frames of a video (with ffmpeg’s name of its container), or not at all and why. */
export type Renderer = { readonly as: 'picture' } | { readonly as: 'video'; readonly container: string } | { readonly refused: ProblemCode }

/** What ffmpeg calls the containers of the videos that are shown. */
const containers: Readonly<Record<string, string>> = {
  'mp4': 'mov', 'mov': 'mov', '3gp': 'mov', 'mkv': 'matroska', 'webm': 'matroska', 'avi': 'avi', 'wmv': 'asf', 'flv': 'flv',
  'ogg': 'ogg', 'mpegts': 'mpegts', 'rm': 'rm',
}

/**
 * Finds out by the first bytes how a file can be shown; never by its name. Only what is listed is ever given to a decoder: drawings that are
 * programs (SVG, PDF, PostScript) and everything that is not known stay closed.
 */
export function rendererOf(head: Uint8Array): Renderer {
  const kind = kindOf(head)
  if (kind === null) return { refused: 'no-decoder' }
  if (kind.family === 'drawing') return { refused: 'not-rendered' }
  // HEIC holds HEVC, which the decoder of the house leaves out.
  if (kind.family === 'picture') return kind.type === 'heic' ? { refused: 'no-decoder' } : { as: 'picture' }
  if (kind.family !== 'video') return { refused: 'no-decoder' }
  // A programme stream, or a bare video stream.
  const container = kind.type === 'mpeg' ? (head[3] === 0xb3 ? 'mpegvideo' : 'mpeg') : containers[kind.type]
  return container === undefined ? { refused: 'no-decoder' } : { as: 'video', container }
}
