import { stderr } from 'node:process'
import { problem, type Problem } from '../../kernel/problem.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import type { HashPool, MediaHashes } from '../../media/index.ts'
import { safe } from '../colour.ts'
import type { Command, Shell } from '../command.ts'
import { EXIT_STOPPED } from '../stopped.ts'

/** Files handed to the pool ahead of the one whose turn it is to be printed. */
const AHEAD = 32

/** `sterna hash FILE…` */
export const hash: Command = {
  name: 'hash',
  usage: 'sterna hash FILE… [--orientations]',
  about: 'Prints md5, sha1 and sha256 of files, PDQ of pictures, and PDQ of one frame a second of videos (with ffmpeg).',
  flags: [{ name: 'orientations', about: 'add the PDQ hashes of the picture turned and mirrored: eight, the plain one first' }],
  async run(shell, given) {
    if (given.words.length === 0) throw new Refusal('usage', { need: 'at least one file' })
    return printAll(shell, (await shell.tools()).pool, given.words, given.has('orientations'))
  },
}

/** Hashes some files ahead and prints in the order given, one element a file. 65 when not one could be read. */
async function printAll(shell: Shell, pool: HashPool, files: readonly string[], orientations: boolean): Promise<number> {
  const ahead: Promise<MediaHashes | string>[] = []
  let read = 0
  if (shell.json) await shell.write('[')
  for (const [n, file] of files.entries()) {
    if (shell.signal.aborted) break
    while (ahead.length < AHEAD && n + ahead.length < files.length) ahead.push(hashed(pool, files[n + ahead.length] ?? '', orientations))
    const found = await ahead.shift() ?? ''
    shell.progress.update(n + 1, files.length, 'files')
    await printOne(shell, file, found, n === 0 ? '' : ',')
    if (typeof found !== 'string') read++
  }
  shell.progress.end()
  if (shell.json) await shell.write('\n]\n')
  if (shell.signal.aborted) return EXIT_STOPPED
  return read === 0 ? refusals['input-unreadable'].exit : 0
}

/** Prints what was found of a file, or why it could not be read (`found` is the system's code then), and tells its problems. */
async function printOne(shell: Shell, file: string, found: MediaHashes | string, before: string): Promise<void> {
  const isUnread = typeof found === 'string'
  const problems = isUnread ? [problem(file, 'unread-file', `(${found})`)] : found.problems
  for (const { code, message } of problems) tell(shell, `sterna: ${code}: ${safe(file)}: ${safe(message)}`)
  if (shell.json) await shell.write(`${before}\n${JSON.stringify(isUnread ? unreadOf(file, problems) : entryOf(file, found))}`)
  else if (!isUnread) await shell.write(linesOf(file, found))
}

/** The hashes, or the system's code for why the file could not be read. */
async function hashed(pool: HashPool, file: string, orientations: boolean): Promise<MediaHashes | string> {
  try {
    return await pool.hash(file, file, { orientations })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}

function tell(shell: Shell, line: string): void {
  shell.progress.end()
  stderr.write(`${line}\n`)
}

/** The element of a file that could not be read: nothing is known of it, and why. */
function unreadOf(file: string, problems: readonly Problem[]): object {
  return { file, bytes: null, md5: null, sha1: null, sha256: null, pdq: null, problems: problems.map(({ code, message }) => ({ code, message })) }
}

/** One element of what `--json` prints. */
function entryOf(file: string, { bytes, md5, sha1, sha256, pdq, orientations, frames, problems }: MediaHashes): object {
  return {
    file, bytes, md5, sha1, sha256, pdq,
    ...(orientations === undefined ? {} : { orientations }),
    ...(frames === undefined ? {} : { frames }),
    ...(problems.length === 0 ? {} : { problems: problems.map(({ code, message }) => ({ code, message })) }),
  }
}

function linesOf(file: string, { bytes, md5, sha1, sha256, pdq, orientations, frames }: MediaHashes): string {
  const lines = [`${safe(file)}  ${bytes} bytes`, `  md5    ${md5}`, `  sha1   ${sha1}`, `  sha256 ${sha256}`]
  if (pdq !== null) lines.push(`  pdq    ${pdq.hash} quality ${pdq.quality}`)
  for (const turned of orientations?.slice(1) ?? []) lines.push(`         ${turned}`)
  for (const f of frames ?? []) lines.push(`  frame  ${f.hash} quality ${f.quality} at ${f.seconds} s`)
  return `${lines.join('\n')}\n`
}
