import { execFile } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../../../test/doors.ts'

const MIB = 1 << 20

/** Keeps a file and reads it back in a process of its own; prints its memory before and at its highest afterwards. */
const PROGRAM = `
import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { openSealedVault } from '${join(import.meta.dirname, 'open.io.ts')}'
import { migrate, openPglite, storeOf } from '${join(import.meta.dirname, '..', '..', 'store', 'index.ts')}'
const [folder, path] = process.argv.slice(1)
const store = storeOf(await openPglite(), 'pglite')
await migrate(store)
const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => new Date().toISOString() })
await vault.keep([{ sha256: createHash('sha256').update('warm').digest('hex'), bytes: Buffer.from('warm') }])
const before = process.resourceUsage().maxRSS
const { sha256, bytes } = await vault.keepFile(path)
const checked = await vault.checkObject(sha256)
console.log(JSON.stringify({ bytes, state: checked.state, grown: (process.resourceUsage().maxRSS - before) / 1024 }))
vault.close()
await store.close()`

test('a large file goes in and comes out with flat memory', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'large.bin')
  writeFileSync(path, 'the beginning of a file with a hole in it')
  truncateSync(path, 192 * MIB + 5)
  const { stdout } = await promisify(execFile)(
    process.execPath, ['--max-old-space-size=64', '--input-type=module', '-e', PROGRAM, join(folder, 'data'), path],
  )
  const done = z.object({ bytes: z.number(), state: z.string(), grown: z.number() }).parse(JSON.parse(stdout))
  expect(done).toMatchObject({ bytes: 192 * MIB + 5, state: 'whole' })
  expect(done.grown).toBeLessThan(48)
})
