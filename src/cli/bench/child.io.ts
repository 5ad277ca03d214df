import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { z } from 'zod'

/** What a child is given: its script beside this file, its arguments, its environment, and what to do once it runs. */
interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>
  /** When this settles, the child's standard input is closed: a child that works until then ends. */
  readonly until?: Promise<unknown>
  /** Flags of Node; those of this process when left out. */
  readonly flags?: readonly string[]
}

const LARGEST_ANSWER = 1e8

/** Runs a script of a bench in a process of its own, so that memory and CPU time are its alone, and reads the JSON that it prints. */
export async function runChild<S extends z.ZodType>(
  script: string, args: readonly string[], shape: S, options: ChildOptions = {},
): Promise<z.output<S>> {
  const { STERNA_DATABASE_URL: _other, ...rest } = process.env
  // Few heaps of the C library, as the starting script has it.
  const env = { MALLOC_ARENA_MAX: '1', ...rest, ...options.env }
  const text = await new Promise<string>((resolve, reject) => {
    const child = execFile(process.execPath, [
      ...options.flags ?? process.execArgv, join(import.meta.dirname, script), ...args,
    ], { env, maxBuffer: LARGEST_ANSWER },
      (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(`${script} ${args[0] ?? ''} failed: ${stderr.slice(-2000)}`))))
    child.stdin?.on('error', () => undefined) // a child that ended before is told by its exit
    const close = (): void => void child.stdin?.end()
    options.until?.then(close, close)
  })
  return shape.parse(JSON.parse(text))
}

/** A result of a program that is not ours: what it printed, or null when it is not there or did not work. */
export async function runProgram(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      program, args, { env: { ...process.env, ...env }, maxBuffer: LARGEST_ANSWER }, (error, stdout) => resolve(error === null ? stdout : null),
    )
  })
}
