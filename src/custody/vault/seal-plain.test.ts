import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanups } from '../../../test/cleanup.ts'
import { NOW, temporaryFolder, testStore } from '../../../test/doors.ts'
import type { Doors } from '../act.ts'
import { openSealedVault } from './open.io.ts'
import { sealPlainFiles } from './seal-plain.io.ts'

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const CANARY = 'plain words of an older version'

/** A store as a version before sealing left it: files by their hashes. */
async function oldHouse(files: readonly Uint8Array[]): Promise<{ doors: Doors; folder: string }> {
  const folder = temporaryFolder()
  for (const bytes of files) {
    const name = sha256Of(bytes)
    mkdirSync(join(folder, 'vault', name.slice(0, 2)), { recursive: true })
    writeFileSync(join(folder, 'vault', name.slice(0, 2), name.slice(2)), bytes)
  }
  const store = await testStore()
  const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => NOW })
  cleanups.push(() => vault.close())
  return { folder, doors: { store, vault, random: randomBytes, now: NOW } }
}

const plainLeft = (folder: string): string[] => readdirSync(join(folder, 'vault'), { recursive: true }).map(String)
  .filter((p) => statSync(join(folder, 'vault', p)).isFile() && readFileSync(join(folder, 'vault', p)).includes(CANARY))

test('plain files of an older version are sealed once, and no plain byte of them stays', async () => {
  const large = Buffer.concat([Buffer.from(CANARY), randomBytes(17 << 20)])
  const files = [...Array.from({ length: 20 }, (_, i) => Buffer.from(`${CANARY} ${i}`)), Buffer.alloc(0), large]
  const { doors, folder } = await oldHouse(files)
  writeFileSync(join(folder, 'vault', 'incoming.123.0.part'), CANARY)
  const told: number[] = []
  expect(await sealPlainFiles(doors, folder, 'test', (n) => told.push(n))).toEqual({ files: files.length, damaged: 0 })
  expect(told.at(-1)).toBe(files.length)
  for (const bytes of files) expect(Buffer.from(await doors.vault.get(sha256Of(bytes))).equals(bytes)).toBe(true)
  expect(plainLeft(folder)).toEqual([])
  expect(await sealPlainFiles(doors, folder, 'test', () => expect.fail('nothing is left'))).toBeNull()
})

test('what was cut off is taken up; a file that is not what its name says is kept as it is and told', async () => {
  const [first, second] = [Buffer.from(`${CANARY} first`), Buffer.concat([Buffer.from(CANARY), randomBytes(17 << 20)])]
  const { doors, folder } = await oldHouse([first, second])
  // Cut off after sealing and before the plain files were removed.
  await doors.vault.keep([{ sha256: sha256Of(first), bytes: first }, { sha256: sha256Of(second), bytes: second }])
  mkdirSync(join(folder, 'vault', 'ab'), { recursive: true })
  writeFileSync(join(folder, 'vault', 'ab', 'c'.repeat(62)), `${CANARY} damaged`)
  expect(await sealPlainFiles(doors, folder, 'test', () => undefined)).toEqual({ files: 3, damaged: 1 })
  expect(plainLeft(folder)).toEqual([])
  expect(Buffer.from(await doors.vault.get(sha256Of(Buffer.from(`${CANARY} damaged`)))).toString()).toBe(`${CANARY} damaged`)
  expect(existsSync(join(folder, 'vault', 'sealed'))).toBe(true)
})
