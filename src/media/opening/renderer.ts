import type { ProblemCode } from '../../kernel/problem.ts'
import { kindOf } from '../../kernel/kind.ts'
import { demuxerOf } from '../video-plan.ts'

/** How a file can be shown: as a picture, as single frames of a video (with ffmpeg’s name of its container), or not at all and why. */
export type Renderer = { readonly as: 'picture' } | { readonly as: 'video'; readonly container: string } | { readonly refused: ProblemCode }

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
  const container = demuxerOf(kind.type, head)
  return container === null ? { refused: 'no-decoder' } : { as: 'video', container }
}
