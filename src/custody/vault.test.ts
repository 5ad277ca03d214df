import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sha256Hex } from '../kernel/text.ts'
import { openVault } from './vault.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-vault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('bytes are kept under their hash, once, and come back as they came', async () => {
  const vault = openVault(folder)
  const bytes = new Uint8Array([0, 255, 1, 2])
  const sha256 = sha256Hex(bytes)
  expect(vault.has(sha256)).toBe(false)
  vault.put(sha256, bytes)
  vault.put(sha256, bytes)
  expect([vault.has(sha256), new Uint8Array(await vault.get(sha256))]).toEqual([true, bytes])
  await vault.flush()
  const other = openVault(folder) // a later process finds them
  expect(other.has(sha256)).toBe(true)
  const from = join(folder, 'large.bin')
  const large = new Uint8Array(3 << 20).map((_, i) => i % 251)
  writeFileSync(from, large)
  expect(await other.putFile(from)).toEqual({ sha256: sha256Hex(large), bytes: large.length })
  expect(await other.putFile(from)).toEqual({ sha256: sha256Hex(large), bytes: large.length })
  const left = readdirSync(join(folder, 'vault'), { recursive: true }).map(String).filter((f) => f.endsWith('.part') || f.includes('incoming'))
  expect(left).toEqual([])
  await expect(vault.get('0'.repeat(64))).rejects.toThrow('ENOENT')
})
