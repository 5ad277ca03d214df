import type { ProblemCode } from '../kernel/problem.ts'
import { outputOf } from './child.io.ts'
import { probeArguments, readProbe, troubleIn, type Probe } from './video-plan.ts'

const MOST_BYTES = 1 << 20

/**
 * What ffprobe says of a video, as a child of few rights; null when it says nothing that can be read, `trouble` then names the first thing that it
 * found wrong, if any. `input` begins with `file:` and holds an absolute path.
 */
export async function probed(
  ffprobe: string, demuxer: string, input: string, limits: { readonly seconds: number; readonly onBeat?: () => void },
): Promise<{ readonly probe: Probe | null; readonly trouble: ProblemCode | null }> {
  let trouble: ProblemCode | null = null
  const { printed } = await outputOf(ffprobe, probeArguments(demuxer, input), {
    ...limits, mostBytes: MOST_BYTES, onErrorLine: (line) => void (trouble ??= troubleIn(line)),
  })
  return { probe: readProbe(printed.toString('utf8')), trouble }
}
