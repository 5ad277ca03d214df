import { randomBytes } from 'node:crypto'
import { env } from 'node:process'
import {
  BackupStopped, checkBackup, checkPlaces, openSealedVault, openTarget, readVkey, restoreBackup, vaultBackend, type CheckedBackup, type Restored,
  type RestoreFrom,
} from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openStore } from '../../store/index.ts'
import type { Command, Given, Shell } from '../command.ts'
import { readConfig, type Config } from '../config.ts'
import { memoryIn } from '../log-seen.io.ts'
import { demandEmptyDatabase, demandEmptyFolder, folderBeside } from '../restoring.io.ts'
import { EXIT_STOPPED } from '../stopped.ts'

/** `sterna restore FROM --data DIR [--keys FROM2]` */
export const restore: Command = {
  name: 'restore',
  usage: 'sterna restore FROM --data DIR [--keys FROM2] [--set ID] [--key-set ID] [--key VKEY] | sterna restore FROM --check [--keys FROM2]',
  about: 'Restores a backup into an empty data folder (and an empty database, with STERNA_DATABASE_URL), and checks all of it before and after. What opened the house then has to be '
    + 'set: STERNA_KEY_FILE, STERNA_PASSPHRASE_FILE or STERNA_KMS_COMMAND.',
  flags: [
    { name: 'keys', value: 'FROM2', about: 'where the keys lie; without them no stored file can be read' },
    { name: 'set', value: 'ID', about: 'which backup (default: the newest)' },
    { name: 'key-set', value: 'ID', about: 'which keys (default: the newest)' },
    { name: 'key', value: 'VKEY', about: 'the key of the log, known from elsewhere; only what it signed is restored' },
    { name: 'check', about: 'only read the whole backup and say whether it is as it was written' },
  ],
  async run(shell, given) {
    const config = readConfig(env)
    const from = await fromOf(shell, given, config)
    try {
      if (given.has('check')) return await check(shell, from)
      tell(shell, await intoFolder(shell, from, config))
      return undefined
    } catch (error) {
      if (!(error instanceof BackupStopped)) throw error
      shell.progress.end()
      shell.print(shell.json ? JSON.stringify({ stopped: true }) : 'Stopped; nothing was restored and nothing is left.')
      return EXIT_STOPPED
    }
  },
}

async function fromOf(shell: Shell, given: Given, { sealing, s3At }: Config): Promise<RestoreFrom> {
  const [where, ...more] = given.words
  const [keys, vkey] = [given.flag('keys'), given.flag('key')]
  const trusted = vkey === null ? null : readVkey(vkey)
  if (where === undefined || more.length > 0) throw new Refusal('usage', { need: 'where the backup lies' })
  if (vkey !== null && trusted?.kind !== 'ed25519') throw new Refusal('usage', { need: '--key as name+id+key of a log' })
  if (sealing.root === undefined) {
    throw new Refusal(
      'key-missing',
      {
        need: 'what opened the house: STERNA_KEY_FILE, STERNA_PASSPHRASE_FILE or STERNA_KMS_COMMAND; where nothing was set it was keys/root.key in its data folder',
      },
    )
  }
  return {
    contents: await openTarget(where, s3At, false), keys: keys === null ? null : await openTarget(keys, s3At, false), set: given.flag('set'),
    keySet: given.flag('key-set'),
    root: sealing.root, trusted, random: randomBytes, signal: shell.signal,
    onProgress: (done, total, what) => shell.progress.update(done, total, what),
  }
}

async function check(shell: Shell, from: RestoreFrom): Promise<void> {
  const found = await checkBackup(from)
  await checkPlaces(from, found.contents, null, new Set())
  shell.progress.end()
  const { set, manifest } = found.contents
  if (shell.json) return shell.print(JSON.stringify({
    ok: true, set, keySet: found.keys?.set ?? null, at: manifest.at, entries: manifest.entries, places: manifest.places.count,
  }))
  shell.print(
    `Backup ${set} of ${manifest.at} is as it was written: ${manifest.parts.length} parts, ${manifest.places.count} places of the vault${found.keys === null ? '; its keys were not looked at' : ` and keys ${found.keys.set}`}.`,
  )
}

async function intoFolder(shell: Shell, from: RestoreFrom, config: Config): Promise<Restored> {
  const { databaseUrl, preferServer, sealing, logOrigin } = config
  demandEmptyFolder(shell.folder)
  if (databaseUrl !== undefined) await demandEmptyDatabase(databaseUrl)
  const backup: CheckedBackup = await checkBackup(from)
  const beside = folderBeside(shell.folder)
  const { folder } = beside
  try {
    const places = await vaultBackend(folder, sealing.s3)
    // Two houses with one vault would each remove as left over what only the other knows of.
    for await (const { place } of places.list()) throw new Refusal('not-empty', { vault: place })
    const restored = await restoreBackup(from, backup, {
      store: (migrations) => openStore({ folder, databaseUrl, preferServer }, migrations),
      places,
      vault: (store) => openSealedVault({ folder, store, random: randomBytes, now: () => shell.now, root: from.root, s3: sealing.s3 }),
      doors: { now: shell.now, random: randomBytes, memory: memoryIn(folder), ...(logOrigin === undefined ? {} : { logOrigin }) }, who: shell.who,
    })
    beside.keep()
    return restored
  } catch (error) {
    beside.drop()
    throw error
  } finally {
    shell.progress.end()
  }
}

function tell(shell: Shell, r: Restored): void {
  if (shell.json) return shell.print(JSON.stringify(r, null, 1))
  shell.print(
    `Restored ${r.set} of ${r.madeAt}: ${r.rows} rows, ${r.objects} files read and whole, the log whole with the ${r.entries} entries that it had.`,
  )
  if (r.keySet === null) shell.print(
    'No keys were given: no stored file can be read, and all count as destroyed. The house signs with a new key from now on.',
  )
  else if (r.shredded > 0) shell.print(`${r.shredded} files stay destroyed: their keys are not among ${r.keySet}.`)
  shell.print(
    'What was done after that moment is not here: people who were given or lost rights, destructions, judgements. Compare with a checkpoint that was kept elsewhere (sterna log verify --against FILE).',
  )
}
