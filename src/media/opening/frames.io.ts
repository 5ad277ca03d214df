import { execFile } from 'node:child_process'
import { env } from 'node:process'
import type { ProblemCode } from '../../kernel/problem.ts'

/** One call may take so long; then it is ended. */
const SECONDS = 15

/** More pixels a frame than this are refused by the decoder. */
const MOST_PIXELS = 40_000_000

/** Where in a video its frames are taken, as shares of its length. */
const SHARES = [0.1, 0.35, 0.6, 0.85] as const

/** Single frames of a video as small PNGs, in their order; or why there are none. */
export type Frames = { readonly frames: readonly Uint8Array[] } | { readonly refused: ProblemCode }

/**
 * Takes up to four single frames out of a video with the `ffmpeg` on this machine, each at most `longestPx` on its longest side. No sound is read.
 * The container is given, never guessed (a playlist in disguise opens nothing), only the file itself may be read, and every call is limited in
 * time, pixels and memory. `no-decoder` when there is no ffmpeg, `not-decodable` when it finds no frame.
 */
export async function framesOf(path: string, container: string, longestPx: number): Promise<Frames> {
  const seconds = await durationOf(path, container)
  const frames: Uint8Array[] = []
  for (const at of seconds === null ? [0] : SHARES.map((share) => share * seconds)) {
    const got = await run('ffmpeg', [
      '-nostdin', '-hide_banner', '-loglevel', 'error', '-max_alloc', String(256 << 20),
      ...input(container), '-max_pixels', String(MOST_PIXELS), '-threads', '1',
      '-ss', at.toFixed(3), '-i', `file:${path}`, '-map', '0:v:0', '-an', '-sn', '-dn', '-map_metadata', '-1', '-frames:v', '1', '-threads', '1',
      '-vf', `scale=${longestPx}:${longestPx}:force_original_aspect_ratio=decrease:flags=area`, '-c:v', 'png', '-f', 'image2pipe', 'pipe:1',
    ])
    if (got === 'missing') return { refused: 'no-decoder' }
    if (got.length > 0) frames.push(got)
  }
  return frames.length === 0 ? { refused: 'not-decodable' } : { frames }
}

const input = (container: string): string[] => ['-protocol_whitelist', 'file', '-f', container]

/** The length in seconds; null when the video does not tell it (then only its first frame is shown). */
async function durationOf(path: string, container: string): Promise<number | null> {
  const told = await run('ffprobe', ['-v', 'error', ...input(container), '-show_entries', 'format=duration', '-of', 'csv=p=0', `file:${path}`])
  const seconds = told === 'missing' ? Number.NaN : Number.parseFloat(Buffer.from(told).toString('latin1'))
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** What a program wrote; empty when it failed or was ended; `missing` when there is no such program. Its messages are not kept: they may quote evidence. */
function run(program: string, args: readonly string[]): Promise<Uint8Array | 'missing'> {
  const limits = {
    timeout: SECONDS * 1_000, killSignal: 'SIGKILL', maxBuffer: 16 << 20, encoding: 'buffer', env: { PATH: env['PATH'] ?? '' }, windowsHide: true,
  } as const
  return new Promise((resolve) => {
    execFile(program, args, limits, (error, stdout) => {
      if (error !== null && 'code' in error && error.code === 'ENOENT') resolve('missing')
      else resolve(error === null ? stdout : new Uint8Array())
    })
  })
}
