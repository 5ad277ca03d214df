import { resolve } from 'node:path'
import { env } from 'node:process'
import type { ProblemCode } from '../../kernel/problem.ts'
import { outputOf } from '../child.io.ts'
import { probed } from '../probe.io.ts'
import { stillArguments } from '../video-plan.ts'
import { findVideoTools } from '../video-tools.io.ts'

/** One call may take so long; then it is ended. */
const SECONDS = 15

/** A small picture is far smaller. */
const MOST_BYTES = 16 << 20

/** Where in a video its frames are taken, as shares of its length. */
const SHARES = [0.1, 0.35, 0.6, 0.85] as const

/** Single frames of a video as small PNGs, in their order; or why there are none. */
export type Stills = { readonly frames: readonly Uint8Array[] } | { readonly refused: ProblemCode }

/**
 * Takes up to four single frames out of a video with the `ffmpeg` on this machine, each at most `longestPx` on its longest side; of a video that does
 * not tell its length the first one. No sound is read. The container is given, never guessed (a playlist in disguise opens nothing), only the file
 * itself may be read, and every call is limited in time, pixels and memory. `no-decoder` when there is no ffmpeg, `not-decodable` when it finds no
 * frame.
 * What the programs say is not kept: it may quote evidence.
 */
export async function stillsOf(path: string, container: string, longestPx: number): Promise<Stills> {
  const tools = findVideoTools(env['PATH'] ?? '')
  if (tools === null) return { refused: 'no-decoder' }
  const input = `file:${resolve(path)}`
  const seconds = (await probed(tools.ffprobe, container, input, { seconds: SECONDS })).probe?.seconds ?? null
  const frames: Uint8Array[] = []
  for (const at of seconds === null ? [0] : SHARES.map((share) => share * seconds)) {
    const { code, printed } = await outputOf(
      tools.ffmpeg, stillArguments(container, input, at, longestPx), { seconds: SECONDS, mostBytes: MOST_BYTES },
    )
    if (code === 0 && printed.length > 0) frames.push(printed)
  }
  return frames.length === 0 ? { refused: 'not-decodable' } : { frames }
}
