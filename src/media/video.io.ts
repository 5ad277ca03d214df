import { resolve } from 'node:path'
import { problem, type Problem, type ProblemCode } from '../kernel/problem.ts'
import type { FrameHash, PictureHash } from './contract.ts'
import { runLimited } from './child.io.ts'
import { LONGEST } from './pdq/taps.ts'
import { pdqOf } from './pdq/kernel.io.ts'
import { probed } from './probe.io.ts'
import type { VideoTools } from './video-tools.io.ts'
import { demuxerOf, frameArguments, MOST_FRAMES, MOST_FRAME_PIXELS, secondsIn, troubleIn, type Probe } from './video-plan.ts'

/** Wall and processor time for the frames of one video, and for reading its header. */
const FRAME_SECONDS = 300
const PROBE_SECONDS = 20

/** What is needed of a task to take a video apart. */
interface VideoTask {
  readonly path: string
  readonly label: string
  readonly tools: VideoTools | null
  readonly onBeat: () => void
}

/** The frames of a video, or why there are none. Sizes are the video's own. */
export interface Frames {
  readonly width: number | null
  readonly height: number | null
  readonly frames: readonly FrameHash[]
  readonly problems: readonly Problem[]
}

/**
 * PDQ of frames of a video: one a second as vPDQ does by default (`seconds_per_hash` 1.0), the first at or after each whole second; a video longer
 * than 600 seconds gives at most 600, evenly spread, taken from its key frames only. Frames are squeezed to 512 x 512 when a side is longer, else
 * left as they are, and not turned. ffmpeg runs as a child of few rights on the container that the first bytes told, from a file, with all protocols
 * but that one off. Without ffmpeg there are no frames and one problem. Never throws for what the file holds.
 * @see facebook/ThreatExchange, vpdq, read 2026-11-21
 */
export async function framesOf(task: VideoTask, type: string, head: Uint8Array): Promise<Frames> {
  const none = (code: ProblemCode, detail = '', probe: Probe | null = null): Frames =>
    ({ width: probe?.width ?? null, height: probe?.height ?? null, frames: [], problems: [problem(task.label, code, detail)] })
  const demuxer = demuxerOf(type, head)
  if (task.tools === null) return none('no-decoder', 'ffmpeg and ffprobe are not on the search path; install them to have its frames hashed.')
  if (demuxer === null) return none('no-decoder', `(${type})`)
  const input = `file:${resolve(task.path)}`
  const { probe, trouble } = await probed(task.tools.ffprobe, demuxer, input, { seconds: PROBE_SECONDS, onBeat: task.onBeat })
  if (probe === null) return none(trouble ?? 'not-decodable')
  if (probe.width === null || probe.height === null) return { width: null, height: null, frames: [], problems: [] }
  if (probe.width * probe.height > MOST_FRAME_PIXELS) return none('pixels-refused', `${probe.width} x ${probe.height} px`, probe)
  return { width: probe.width, height: probe.height, ...(await taken(task, task.tools, demuxer, input, probe)) }
}

async function taken(
  task: VideoTask, tools: VideoTools, demuxer: string, input: string, probe: Probe,
): Promise<{ frames: FrameHash[]; problems: Problem[] }> {
  const large = (probe.width ?? 0) > LONGEST || (probe.height ?? 0) > LONGEST
  const [width, height] = large ? [LONGEST, LONGEST] : [probe.width ?? 1, probe.height ?? 1]
  const times: number[] = []
  let trouble: ProblemCode | null = null
  const collector = collect(width, height, task.onBeat)
  const { code, late } = await runLimited(tools.ffmpeg, frameArguments(demuxer, input, probe, width, height), {
    seconds: FRAME_SECONDS, onBeat: task.onBeat, onOutput: collector.add,
    onErrorLine(line) {
      const seconds = secondsIn(line)
      if (seconds !== null && times.length < MOST_FRAMES) times.push(seconds)
      else trouble ??= troubleIn(line)
    },
  })
  const frames = collector.hashes.map((hash, frame): FrameHash => ({ frame, seconds: times[frame] ?? frame * probe.every, ...hash }))
  const open = probe.seconds === null && frames.length >= MOST_FRAMES
  const problems = open ? [problem(task.label, 'too-many', `Only the first ${MOST_FRAMES} frames were hashed.`)] : []
  return { frames, problems: [...endedBy(task.label, frames.length, late, code === 0 ? trouble : trouble ?? 'not-decodable'), ...problems] }
}

/** What there is to say of how ffmpeg ended. */
function endedBy(label: string, frames: number, late: boolean, trouble: ProblemCode | null): Problem[] {
  if (late) return [problem(label, 'too-many', `${FRAME_SECONDS} seconds were not enough; ${frames} frames were hashed.`)]
  if (frames === 0) return [problem(label, trouble ?? 'not-decodable')]
  return trouble === null ? [] : [problem(label, trouble === 'truncated' ? 'truncated' : 'malformed', `${frames} frames were hashed.`)]
}

interface Collector {
  readonly hashes: PictureHash[]
  readonly add: (piece: Buffer) => void
}

/** Cuts a stream of raw pictures into frames and hashes each; what comes after the most frames is passed over. */
function collect(width: number, height: number, onBeat: () => void): Collector {
  const frame = Buffer.alloc(width * height * 3)
  const hashes: PictureHash[] = []
  let filled = 0
  return {
    hashes,
    add(piece) {
      for (let at = 0; at < piece.length && hashes.length < MOST_FRAMES;) {
        const copied = piece.copy(frame, filled, at)
        at += copied
        filled += copied
        if (filled < frame.length) continue
        hashes.push(pdqOf({ data: frame, width, height, channels: 3 }))
        filled = 0
        onBeat()
      }
    },
  }
}
