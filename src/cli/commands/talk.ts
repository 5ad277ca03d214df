import { stderr } from 'node:process'
import type { LedgerOptions } from '../../conversation/index.ts'
import { longChat, readAside } from '../../intake/index.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import { Refusal, refusals } from '../../kernel/refusal.ts'
import { safe } from '../colour.ts'
import type { Command, Given, Shell } from '../command.ts'
import { EXIT_STOPPED } from '../stopped.ts'
import { printLong, unknownDecoy, type LongOptions } from '../talk-long.io.ts'
import { talkLines } from '../talk-text.ts'
import { talkView, type TalkView } from '../../desk/index.ts'

/** `sterna talk FILE…` */
export const talk: Command = {
  name: 'talk',
  usage: 'sterna talk FILE… [--decoy NAME] [--zone ZONE] [--text]',
  about: 'Reads what was said in chats: signs with their turn, place and ground, and who did what first. Takes nothing in; a person reviews every sign.',
  flags: [
    { name: 'decoy', value: 'NAME', about: 'the participant who is an officer or decoy: marks who began what, for a court' },
    { name: 'zone', value: 'ZONE', about: 'time zone of the young person, such as Europe/London: counts turns by hour of day' },
    { name: 'text', about: 'show the words of the turns that bear signs (not needed with --json)' },
  ],
  async run(shell, given) {
    if (given.words.length === 0) throw new Refusal('usage', { need: 'at least one file' })
    return printAll(shell, given.words, optionsOf(given), given.has('text'))
  },
}

function optionsOf(given: Given): LedgerOptions {
  const decoy = given.flag('decoy')
  const zone = given.flag('zone')
  if (zone !== null && !isZone(zone)) throw new Refusal('usage', { zone, need: 'a zone of the IANA list, such as Europe/London' })
  return { decoy: decoy === null ? undefined : { by: decoy, because: 'named on the command line' }, zone: zone ?? undefined }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

/** One element a file, in the order given; 65 when a file could not be read, the others are printed all the same. */
async function printAll(shell: Shell, files: readonly string[], options: LedgerOptions, withText: boolean): Promise<number> {
  let unread = 0
  if (shell.json) await shell.write('[')
  for (const [n, file] of files.entries()) {
    if (shell.signal.aborted) break
    shell.progress.update(n, files.length, 'files')
    if (!await printOne(shell, file, { ...options, before: n === 0 ? '' : ',', withText })) unread++
  }
  shell.progress.end()
  if (shell.json) await shell.write('\n]\n')
  if (shell.signal.aborted) return EXIT_STOPPED
  return unread > 0 ? refusals['input-unreadable'].exit : 0
}

/** Prints what a path holds, a long chat piece by piece; false when nothing of it could be read. */
async function printOne(shell: Shell, file: string, options: LongOptions): Promise<boolean> {
  const pieces = await longChat(file, shell.now)
  if (pieces === null) return printWhole(shell, file, options)
  const { turns, problems } = await printLong(shell, file, pieces, options)
  tellAll(shell, problems)
  return turns > 0
}

/** Reads a file, folder or archive whole and prints it; false when nothing of it could be read. */
async function printWhole(shell: Shell, file: string, options: LongOptions): Promise<boolean> {
  const { readings, problems, readSome } = await readAside(file, shell.now)
  const view = await talkView(await shell.talk(), readings, options)
  const told = withDecoy(file, view, readSome || problems.length > 0 ? problems : [problem(file, 'empty')], options)
  tellAll(shell, told)
  if (shell.json) await writeJson(shell, file, view, told, options.before)
  else for (const line of talkLines(file, view, options.withText)) await shell.write(`${line}\n`)
  return readSome
}

function withDecoy(file: string, { participants }: TalkView, problems: readonly Problem[], { decoy }: LedgerOptions): readonly Problem[] {
  if (decoy === undefined || participants.includes(decoy.by)) return problems
  return [...problems, unknownDecoy(file)]
}

function tellAll(shell: Shell, problems: readonly Problem[]): void {
  shell.progress.end()
  for (const p of problems) stderr.write(`sterna: ${p.code}: ${safe(p.file)}: ${safe(p.message)}\n`)
}

/** After so many turns or signs a piece goes to the pipe. */
const AT_ONCE = 500

async function writeJson(shell: Shell, file: string, view: TalkView, problems: readonly Problem[], before: string): Promise<void> {
  const { participants, conversations, turns, signs, ledger } = view
  await shell.write(
    `${before}\n{"file":${JSON.stringify(file)},"participants":${JSON.stringify(participants)},"conversations":${JSON.stringify(conversations)},\n"turns":[`,
  )
  await writeList(shell, turns)
  await shell.write('],\n"signs":[')
  await writeList(shell, signs)
  await shell.write(
    `],\n"ledger":${JSON.stringify(ledger)},\n"problems":${JSON.stringify(problems.map(({ code, message }) => ({ code, message })))}}`,
  )
}

async function writeList(shell: Shell, items: readonly object[]): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) {
    await shell.write((i === 0 ? '\n' : ',\n') + items.slice(i, i + AT_ONCE).map((item) => JSON.stringify(item)).join(',\n'))
  }
}
