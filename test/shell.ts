import type { Command, Shell } from '../src/cli/command.ts'
import { parseWords } from '../src/cli/parse.ts'
import { Refusal, refusals } from '../src/kernel/refusal.ts'
import type { House } from '../src/way.ts'
import { NOW } from './doors.ts'

/** A shell for commands that run in this process, and what they printed so far. */
export interface TestShell {
  readonly shell: Shell
  out(): string
}

/** Doors of a command that must work without a store and without tools: each of them throws. */
const CLOSED: Pick<Shell, 'open' | 'tools' | 'talk'> = {
  open: () => Promise.reject(new Error('no store')),
  tools: () => Promise.reject(new Error('no tools')),
  talk: () => Promise.reject(new Error('no talk')),
}

/** A shell with `--json` on the store of a test, for officer Auk; `given` says what differs. Null: no store and no tools. */
export function testShell(doors: House | null, given: Partial<Pick<Shell, 'json' | 'now' | 'who' | 'folder'>> = {}): TestShell {
  let out = ''
  const rooms = doors === null ? CLOSED : { open: () => Promise.resolve(doors), tools: () => Promise.resolve(doors.media), talk: () => Promise.resolve(doors.talk) }
  const shell: Shell = {
    json: true, now: doors?.now ?? NOW, who: 'officer Auk', folder: '', colour: false, watchFolder: undefined, signal: new AbortController().signal,
    open: () => rooms.open(), tools: () => rooms.tools(), talk: () => rooms.talk(),
    print: (text) => void (out += `${text}\n`), write: (text) => Promise.resolve(void (out += text)),
    progress: { shown: false, update: () => undefined, end: () => undefined }, ...given,
  }
  return { shell, out: () => out }
}

/** How a command ended. `code`: its exit code; `refusal`: why it was refused, null when it was not. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly refusal: Refusal | null
}

/** Runs a command as the program would, with `flags` beside its own. A refusal is an answer; anything else that is thrown is a fault of the test. */
export async function runIn(
  on: TestShell, command: Pick<Command, 'run' | 'flags'>, words: readonly string[], flags: Command['flags'] = [],
): Promise<Ran> {
  try {
    return { code: await command.run(on.shell, parseWords(words, [...command.flags, ...flags])) ?? 0, out: on.out(), refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: refusals[error.code].exit, out: on.out(), refusal: error }
  }
}
