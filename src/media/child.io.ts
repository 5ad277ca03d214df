import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What a child process may use (seconds of wall and of processor time), and whom to tell while it runs. */
interface Limits {
  readonly seconds: number
  readonly onErrorLine?: ((line: string) => void) | undefined
  readonly onBeat?: (() => void) | undefined
}

/** The same, and who takes what it prints. */
export interface ChildLimits extends Limits {
  readonly onOutput: (bytes: Buffer) => void
}

const BEAT_MS = 5000
/** Address space, in KiB: four gigabytes, which ffmpeg does not need for pictures of the size that is let through. */
const MEMORY_KIB = 4 << 20
const LINE_MOST = 4096

/**
 * Runs a program on hostile input: no environment but a locale, no input, no core file, no file written (a limit of the shell), limited memory and
 * time, killed by its own id when its time is over. Arguments are never read by a shell. Resolves when it has ended and all output was read.
 */
export async function runLimited(
  program: string, args: readonly string[], limits: ChildLimits,
): Promise<{ readonly code: number | null; readonly late: boolean }> {
  const [file, words] = limited(program, args, limits.seconds)
  const child = spawn(file, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { LC_ALL: 'C' }, cwd: '/', windowsHide: true })
  let late = false
  let rest = ''
  const end = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limits.seconds * 1000)
  const beat = setInterval(() => limits.onBeat?.(), BEAT_MS)
  child.stdout.on('data', limits.onOutput)
  child.stderr.setEncoding('latin1').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = (lines.pop() ?? '').slice(-LINE_MOST)
    for (const line of lines) limits.onErrorLine?.(line.slice(0, LINE_MOST))
  })
  try {
    const [code] = await once(child, 'close') as [number | null]
    if (rest !== '') limits.onErrorLine?.(rest)
    return { code, late }
  } finally {
    clearTimeout(end)
    clearInterval(beat)
  }
}

/** Runs a program as `runLimited` does; resolves with what it printed, which is nothing when that was more than `mostBytes`. */
export async function outputOf(
  program: string, args: readonly string[], limits: Limits & { readonly mostBytes: number },
): Promise<{ readonly code: number | null; readonly printed: Buffer }> {
  const pieces: Buffer[] = []
  let bytes = 0
  const { code } = await runLimited(program, args, {
    ...limits, onOutput: (piece) => void ((bytes += piece.length) <= limits.mostBytes && pieces.push(piece)),
  })
  return { code, printed: Buffer.concat(bytes > limits.mostBytes ? [] : pieces) }
}

/** On systems with a POSIX shell its limits are set first; the shell is then replaced by the program, which keeps its id. */
function limited(program: string, args: readonly string[], seconds: number): [string, readonly string[]] {
  if (process.platform === 'win32') return [program, args]
  const limits = `ulimit -c 0; ulimit -f 0; ulimit -t ${seconds}; ulimit -v ${MEMORY_KIB} 2>/dev/null; exec "$0" "$@"`
  return ['/bin/sh', ['-c', limits, program, ...args]]
}
