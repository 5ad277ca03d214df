import type { ProblemCode } from '../kernel/problem.ts'

/** Frames hashed of one video at most. */
export const MOST_FRAMES = 600

/** Pixels of one frame at most: 8K video has 33 million. */
export const MOST_FRAME_PIXELS = 64_000_000

const demuxers: ReadonlyMap<string, string> = new Map([
  ['mp4', 'mov'], ['mov', 'mov'], ['3gp', 'mov'], ['mkv', 'matroska'], ['webm', 'matroska'], ['avi', 'avi'], ['wmv', 'asf'], ['flv', 'flv'],
  ['mpeg', 'mpeg'], ['mpegts', 'mpegts'], ['ogg', 'ogg'], ['rm', 'rm'],
])

/** ffmpeg's name of the container, for a type that `kindOf` tells and the file's first bytes: it is never left to guess. Null: it has none. */
export function demuxerOf(type: string, head: Uint8Array): string | null {
  // MPEG as a programme stream, or a bare video stream.
  if (type === 'mpeg' && head[3] === 0xb3) return 'mpegvideo'
  return demuxers.get(type) ?? null
}

/** What ffprobe says of a video: size of its first moving picture (null: none), its length (null: not told), seconds between frames. */
export interface Probe {
  readonly width: number | null
  readonly height: number | null
  readonly seconds: number | null
  readonly every: number
}

/** Options for hostile input that both programs take: one container, one protocol, limits on what a picture may ask for. */
function guarded(demuxer: string, input: string, mostPixels = MOST_FRAME_PIXELS): string[] {
  return ['-protocol_whitelist', 'file', '-max_pixels', String(mostPixels), '-f', demuxer, '-i', input]
}

/** The words that make ffprobe tell size and length. `input` begins with `file:`, so no name can be an option or an address. */
export function probeArguments(demuxer: string, input: string): string[] {
  return [
    '-v', 'error', '-hide_banner', '-select_streams', 'V:0', '-show_entries', 'stream=width,height,duration:format=duration', '-of', 'json',
    ...guarded(demuxer, input),
  ]
}

/** Reads what ffprobe printed; null when it is nothing of the kind. Never throws. */
export function readProbe(text: string): Probe | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const root = record(parsed)
  if (!Array.isArray(root['streams'])) return null
  const stream = record(root['streams'][0])
  const seconds = positive(record(root['format'])['duration']) ?? positive(stream['duration'])
  const width = positive(stream['width'])
  const height = positive(stream['height'])
  return { width, height, seconds, every: seconds === null ? 1 : Math.max(1, seconds / MOST_FRAMES) }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
}

function positive(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null
}

/** The words that make ffmpeg print chosen frames as raw RGB, and their times among its messages. */
export function frameArguments(demuxer: string, input: string, probe: Probe, width: number, height: number): string[] {
  const every = probe.every.toFixed(3)
  const choose = `select='isnan(prev_selected_t)+gt(floor(t/${every})\\,floor(prev_selected_t/${every}))'`
  return [
    '-nostdin', '-hide_banner', '-nostats', '-loglevel', 'info', '-threads', '1', '-noautorotate',
    ...(probe.every > 1 ? ['-skip_frame', 'nokey'] : []), ...guarded(demuxer, input),
    '-map', '0:V:0', '-an', '-sn', '-dn', '-fps_mode', 'passthrough', '-vf', `${choose},showinfo=checksum=0,scale=${width}:${height}`,
    '-frames:v', String(MOST_FRAMES), '-pix_fmt', 'rgb24', '-f', 'rawvideo', 'pipe:1',
  ]
}

/** Pixels of a frame that is shown, at most: it is decoded for a small picture. */
const MOST_SHOWN_PIXELS = 40_000_000

/** The words that make ffmpeg print one frame as PNG, at most `longestPx` on its longest side: the first at or after a time. Sound is not read. */
export function stillArguments(demuxer: string, input: string, atSeconds: number, longestPx: number): string[] {
  return [
    '-nostdin', '-hide_banner', '-loglevel', 'error', '-max_alloc', String(256 << 20), '-threads', '1', '-ss', atSeconds.toFixed(3),
    ...guarded(demuxer, input, MOST_SHOWN_PIXELS), '-map', '0:v:0', '-an', '-sn', '-dn', '-map_metadata', '-1', '-frames:v', '1', '-threads', '1',
    '-vf', `scale=${longestPx}:${longestPx}:force_original_aspect_ratio=decrease:flags=area`, '-c:v', 'png', '-f', 'image2pipe', 'pipe:1',
  ]
}

/** The time of a chosen frame, when the line is the filter's that tells it. */
export function secondsIn(line: string): number | null {
  const found = /^\[Parsed_showinfo_1 @ [^\]]{1,40}\] n: *\d+ pts: *\S+ +pts_time:(\S+)/.exec(line)
  if (found === null) return null
  const seconds = Number(found[1])
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) / 1000 : null
}

const troubles: readonly (readonly [RegExp, ProblemCode])[] = [
  [/Decoder .{0,60}not found|no decoder|Unknown decoder|codec not currently supported/i, 'no-decoder'],
  [/moov atom not found|partial file|truncat|end of file|Prematurely|ended prematurely/i, 'truncated'],
  [/max_pixels|picture size .{0,40}invalid/i, 'pixels-refused'],
  [/^\[.{1,60}\] .{0,80}(?:error|invalid|corrupt)|^Error |Invalid data found/i, 'not-decodable'],
]

/** What a message of ffmpeg or ffprobe says is wrong with the file, if anything. */
export function troubleIn(line: string): ProblemCode | null {
  for (const [pattern, code] of troubles) if (pattern.test(line)) return code
  return null
}
