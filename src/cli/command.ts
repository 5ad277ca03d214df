import type { TalkTools } from '../conversation/index.ts'
import type { MediaTools } from '../media/index.ts'
import type { House } from '../way.ts'

/** What a command may use. `open` starts the store when the command needs it. */
export interface Shell {
  readonly json: boolean
  readonly now: string
  readonly who: string
  readonly folder: string
  /** True when stdout is a terminal that takes colour. */
  readonly colour: boolean
  open(): Promise<House>
  /** The tools of the media room without a store: hashing needs none. */
  tools(): Promise<MediaTools>
  /** What reading conversations needs; a store it needs not. */
  talk(): Promise<TalkTools>
  /** The embedded store's folder, to watch its free space; undefined with a database server. */
  readonly watchFolder: string | undefined
  print(text: string): void
  /** Streams JSON pieces or lines without gathering them; resolves when the pipe has room again. */
  write(text: string): Promise<void>
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** A bar on stderr when it is a terminal; silent when it is none. */
export interface Progress {
  /** False when nobody sees it: what it needs to be told need not be found out. */
  readonly shown: boolean
  update(done: number, total: number | null, what: string): void
  end(): void
}

/** A flag of a command: `value` names what follows it, absent for a switch. */
export interface Flag {
  readonly name: string
  readonly value?: string
  readonly about: string
  /** May be given several times; its values are joined by commas. */
  readonly many?: true
}

/** What a command was given: the words without flags, and the flags' values (`true` for a switch). */
export interface Given {
  readonly words: readonly string[]
  flag(name: string): string | null
  has(name: string): boolean
}

/** One command of the command line. `run` returns the exit code; 0 when it returns nothing. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly about: string
  readonly flags: readonly Flag[]
  /** How many connections to a database server it uses at a time; one when absent. */
  readonly connections?: number
  /** Its data folder when `--data` names none; null or absent: that of the settings. */
  folder?(given: Given): string | null
  run(shell: Shell, given: Given): Promise<number | void>
}
