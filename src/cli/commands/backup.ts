import { env } from 'node:process'
import { BackupStopped, makeBackup, openTarget, vaultBackend } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Command } from '../command.ts'
import { readConfig } from '../config.ts'
import { demandHouse } from '../opening.io.ts'
import { placeOf } from '../restoring.io.ts'
import { EXIT_STOPPED } from '../stopped.ts'

/** Sealed bytes that no row speaks of are what a write that was cut off has left, once they are so old. */
const CUT_OFF_HOURS = 24

/** `sterna backup TO [--keys TO2]` */
export const backup: Command = {
  name: 'backup',
  usage: 'sterna backup TO [--keys TO2]',
  about: 'Writes a backup while the house works: the database as it stands at one moment, and what the target does not have yet of the stored files. TO and TO2 are folders or '
    + 'https://host/bucket[/prefix] of an S3 service. Keys go to TO2 only, and older keys there are removed: a file that was destroyed stays destroyed.',
  flags: [{ name: 'keys', value: 'TO2', about: 'where the wrapped keys go; without them no stored file can be read after a restore' }],
  async run(shell, given) {
    const [to, ...more] = given.words
    const keys = given.flag('keys')
    if (to === undefined || more.length > 0) throw new Refusal('usage', { need: 'where the backup goes' })
    if (keys !== null && placeOf(keys) === placeOf(to)) throw new Refusal(
      'usage', { need: '--keys somewhere else: whoever has keys and contents together can read what was destroyed' },
    )
    const { s3At, sealing } = readConfig(env)
    demandHouse(shell)
    const doors = await shell.open()
    try {
      // What destroyed files and cut-off writes left goes first: a backup is the hour at which a house is tidied.
      await doors.vault.erase()
      await doors.vault.sweep({ olderThanHours: CUT_OFF_HOURS, remove: true })
      const made = await makeBackup(doors, {
        contents: await openTarget(to, s3At, true), keys: keys === null ? null : await openTarget(keys, s3At, true),
        vault: await vaultBackend(shell.folder, sealing.s3),
        who: shell.who, signal: shell.signal, onProgress: (done, total, what) => shell.progress.update(done, total, what),
      })
      shell.progress.end()
      if (shell.json) return shell.print(JSON.stringify(made, null, 1))
      shell.print(
        `Backup ${made.set}: ${made.rows} rows of ${made.tables} tables, ${made.places} places of the vault (${made.copied} new, ${made.copiedBytes} bytes), ${made.entries} entries of the log.`,
      )
      shell.print(made.keySet === null
        ? 'Without keys: no stored file can be read after a restore of this alone.'
        : `Keys ${made.keySet}. Keep them apart from the contents and for a short time only; older ones there were removed.`)
      return undefined
    } catch (error) {
      if (!(error instanceof BackupStopped)) throw error
      shell.progress.end()
      shell.print(
        shell.json ? JSON.stringify({ stopped: true }) : 'Stopped; nothing of this backup is left but files of the vault, which the next one need not copy.',
      )
      return EXIT_STOPPED
    }
  },
}
