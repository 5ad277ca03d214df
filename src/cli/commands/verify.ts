import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { readVkey, verifyParcel } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Command } from '../command.ts'
import { parcelLines } from '../log-text.ts'

const EXIT_BROKEN = 65

/** `sterna verify PARCEL [FILE …]`: needs no store. */
export const verify: Command = {
  name: 'verify',
  usage: 'sterna verify PARCEL [FILE …] [--key VKEY] [--policy FILE]',
  about: 'Checks a parcel from a log, of this house or another, and the files beside it. Exit code 65 when it does not hold.',
  flags: [
    { name: 'key', value: 'VKEY', about: 'the key of the log, known from elsewhere' },
    { name: 'policy', value: 'FILE', about: 'which witnesses must have signed (C2SP tlog-policy)' },
  ],
  async run(shell, given) {
    const [path, ...beside] = given.words
    const [key, policy] = [given.flag('key'), given.flag('policy')]
    if (path === undefined || (key !== null && readVkey(key) === null)) throw new Refusal(
      'usage', { need: path === undefined ? 'a parcel' : '--key as name+id+key' },
    )
    const parcel = read(path)
    const hashed = new Map<string, number>()
    for (const file of beside) hashed.set(await sha256Of(file), statSync(file).size)
    const verdict = await verifyParcel(parcel, {
      ...(key === null ? {} : { logKeys: [key] }), ...(policy === null ? {} : { policy: read(policy).toString('utf8') }), beside: hashed,
      now: Date.parse(shell.now),
    })
    if (shell.json) shell.print(JSON.stringify(verdict, null, 1))
    else for (const line of parcelLines(verdict, shell.colour)) shell.print(line)
    return verdict.ok ? 0 : EXIT_BROKEN
  },
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('not-found', { file: path })
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    throw new Refusal('not-found', { file: path })
  }
  return hash.digest('hex')
}
