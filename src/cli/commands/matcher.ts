import { Refusal } from '../../kernel/refusal.ts'
import { serveMatcher } from '../../media/index.ts'
import type { Command } from '../command.ts'

/** `sterna matcher` */
export const matcher: Command = {
  name: 'matcher',
  usage: 'sterna matcher',
  about: 'Holds the index of near hashes in one process and serves it to all others on this machine that use the same --data folder (with PostgreSQL). Ends with Ctrl-C.',
  flags: [],
  async run(shell) {
    if (shell.watchFolder !== undefined) throw new Refusal(
      'service-missing', { need: 'STERNA_DATABASE_URL', why: 'the embedded store belongs to one process, which matches for itself' },
    )
    const doors = await shell.open()
    await serveMatcher(
      doors.store, shell.folder, shell.signal,
      (codes) => shell.print(shell.json ? JSON.stringify({ serving: shell.folder, codes }) : `serving ${codes} codes below ${shell.folder}`),
    )
  },
}
