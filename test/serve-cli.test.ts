import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { whyNoServer } from '../src/store/index.ts'
import { cleanups } from './cleanup.ts'
import { temporaryFolder } from './doors.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, STERNA_TEST_DATABASE_URL: _test, ...plain } = process.env
const env = { ...plain, STERNA_EMBEDDED: 'pglite' }
const ownServer = whyNoServer(temporaryFolder()) === null

/** Starts `sterna serve` in a process of its own; resolves once it says where it answers. */
async function start(folder: string, words: readonly string[] = [], on: NodeJS.ProcessEnv = env) {
  const child = spawn(
    process.execPath, [bin, 'serve', '--port', '0', '--data', folder, '--json', ...words], { env: on, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  cleanups.push(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => void (err += bytes.toString()))
  const ended = once(child, 'exit')
  while (!out.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => { throw new Error(err) })])
  return { child, ended, said: JSON.parse(out) as { address: string; store: string; setup: string | null }, err: () => err }
}

test('sterna serve says where it answers and for whom it is, holds its folder, and ends in order', async () => {
  const folder = temporaryFolder()
  const first = await start(folder)
  expect(first.said).toMatchObject({ store: 'embedded, for one desk' })
  expect(await (await fetch(`${first.said.address}/health`)).json()).toEqual({ alive: true })
  expect((await fetch(`${first.said.address}/api/queue`)).status).toBe(401)
  const second = spawnSync(process.execPath, [bin, 'report', 'x', '--data', folder], { encoding: 'utf8', env })
  expect(second.status).toBe(69)
  expect(second.stderr).toContain('store-locked')
  expect(second.stderr).toContain(`sterna serve at ${first.said.address}`)
  first.child.kill('SIGTERM')
  expect((await first.ended)[0]).toBe(0)
  expect(existsSync(join(folder, 'serving'))).toBe(false)
  for (const line of first.err().split('\n').filter((l) => l !== '')) expect(JSON.parse(line)).toMatchObject({ event: 'request' })
})

test.each([
  [['--host', '0.0.0.0'], 64], [['--tls-cert', 'only.pem'], 64], [['--port', '70000'], 64], [['--tls-cert', 'no.pem', '--tls-key', 'no.pem'], 64],
])('sterna serve %j is refused', (words, code) => {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'serve', '--data', temporaryFolder(), ...words], { encoding: 'utf8', env })
  expect(status, stderr).toBe(code)
})

test.skipIf(!ownServer)('on a PostgreSQL of the data folder it says so, and that this is for one desk; the command line works beside it', async () => {
  const folder = temporaryFolder()
  const first = await start(folder, [], plain)
  expect(first.said).toMatchObject({ store: 'PostgreSQL of this data folder, for one desk' })
  const { status, stderr } = spawnSync(process.execPath, [bin, 'report', 'x', '--data', folder], { encoding: 'utf8', env: plain })
  expect([status, stderr]).toEqual([65, expect.stringContaining('not-found')])
  first.child.kill('SIGTERM')
  expect((await first.ended)[0]).toBe(0)
})
