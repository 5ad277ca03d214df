import { Refusal } from '../../kernel/refusal.ts'
import { synthWorld, writeChatFiles, writeWorld } from '../../synth/index.ts'
import type { Command, Given, Shell } from '../command.ts'

const MOST_REPORTS = 10_000_000
const MOST_CHATS = 100_000

/** `sterna synth --reports N --seed S --out DIR [--pictures N]`, or labelled chats: `sterna synth --chats N --seed S --out DIR` */
export const synth: Command = {
  name: 'synth',
  usage: 'sterna synth --reports N --seed S --out DIR [--pictures N] | --chats N --seed S --out DIR',
  about: 'Invents a world and writes its inbox and truth.json; the same seed gives the same bytes.',
  flags: [
    { name: 'reports', value: 'N', about: 'how many reports (default 1000)' },
    { name: 'seed', value: 'S', about: 'a whole number (default 1)' },
    { name: 'out', value: 'DIR', about: 'folder to write to' },
    { name: 'pictures', value: 'N', about: 'so many files lie beside their reports as pictures (patterns), and hash lists know some (default 0)' },
    { name: 'chats', value: 'N', about: 'instead of reports: so many chats in ten languages, with the signs that each turn truly shows' },
  ],
  async run(shell, given) {
    if (given.flag('chats') !== null) return chatsOnly(shell, given)
    const out = given.flag('out')
    const reports = whole(given, 'reports', 1000)
    const seed = whole(given, 'seed', 1)
    const wanted = whole(given, 'pictures', 0)
    if (out === null || reports < 1 || reports > MOST_REPORTS || wanted < 0) {
      throw new Refusal('usage', { need: '--out DIR, --reports and --seed whole numbers, --pictures 0 or more' })
    }
    const world = synthWorld({ reports, seed, pictures: wanted, ...(given.flag('now') === null ? {} : { now: shell.now }) })
    const files = await writeWorld(world, out, (n) => shell.progress.update(n, null, 'files'))
    shell.progress.end()
    const { pictures } = world.options
    if (shell.json) return shell.print(JSON.stringify({ reports, files, out, seed, ...(wanted === 0 ? {} : { pictures }) }))
    shell.print(`${reports} reports in ${files} files written to ${out}; the truth is in ${out}/truth.json`)
    if (pictures > 0) shell.print(`${pictures} of the files are pictures; the lists that know some are in ${out}/hash-sets`)
    if (pictures < wanted) shell.print(`${wanted} pictures were asked for; the XML reports of this world have files for ${pictures}`)
  },
}

async function chatsOnly(shell: Shell, given: Given): Promise<void> {
  const out = given.flag('out')
  const chats = whole(given, 'chats', 400)
  const seed = whole(given, 'seed', 1)
  if (out === null || chats < 1 || chats > MOST_CHATS || given.flag('reports') !== null || given.flag('pictures') !== null) {
    throw new Refusal('usage', { need: `--out DIR, --chats from 1 to ${MOST_CHATS}, --seed a whole number; no reports or pictures in the same run` })
  }
  const files = await writeChatFiles({ seed, chats }, out, (n) => shell.progress.update(n, chats, 'chats'))
  shell.progress.end()
  if (shell.json) return shell.print(JSON.stringify({ chats, files, out, seed }))
  shell.print(`${chats} chats written to ${out}/chats; what their turns show is in ${out}/truth.json`)
}

/** A flag as a whole number; refused when it is none. */
function whole(given: Given, name: string, otherwise: number): number {
  const written = given.flag(name)
  const number = Number(written ?? otherwise)
  if (!Number.isSafeInteger(number)) throw new Refusal('usage', { [name]: written ?? '', need: 'a whole number' })
  return number
}
