import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../src/cli/commands/serve.ts'
import { triage } from '../src/cli/commands/triage.ts'
import { cleanups } from './cleanup.ts'
import { temporaryFolder } from './doors.ts'
import { runIn, testShell } from './shell.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, STERNA_TEST_DATABASE_URL: _test, ...plain } = process.env
const env = { ...plain, STERNA_EMBEDDED: 'pglite' }
const Door = z.object({ loading: z.unknown(), people: z.array(z.object({ id: z.string(), role: z.string() })) })

/** A shell whose store must not be opened. */
const shut = (folder: string, watchFolder: string | undefined = folder) => {
  const on = testShell(null, { folder })
  return { ...on, shell: { ...on.shell, watchFolder } }
}

test.for([
  ['--host', '0.0.0.0'], ['--host', '192.0.2.7'], ['--host', 'house.example'], ['--host', '::'], ['--behind-proxy'], ['--tls-cert', 'a.pem'], ['--tls-key', 'a.pem'], ['--port', '99999'], ['--port', 'x'],
])('a demo house answers this machine only: %j is refused, and nothing is made', async (words) => {
  const folder = join(temporaryFolder(), 'demo')
  const ran = await runIn(shut(folder), serve, ['--demo', ...words])
  expect(ran.refusal?.code).toBe('usage')
  expect(existsSync(join(folder, 'vault')) || existsSync(join(folder, 'pg'))).toBe(false)
})

test('a demo house is never made in a database server, nor in a folder that holds anything', async () => {
  const folder = temporaryFolder()
  const server = await runIn({ ...shut(folder), shell: { ...shut(folder).shell, watchFolder: undefined } }, serve, ['--demo'])
  expect(server.refusal).toMatchObject({ code: 'usage', facts: { setting: 'STERNA_DATABASE_URL' } })
  expect(readdirSync(folder)).toEqual([])
  mkdirSync(join(folder, 'vault'))
  writeFileSync(join(folder, 'last-checkpoint'), 'a house')
  expect((await runIn(shut(folder), serve, ['--demo'])).refusal?.code).toBe('not-demo')
  expect(readdirSync(folder).sort()).toEqual(['last-checkpoint', 'vault'])
})

test('a demo house is not served for work, and takes nothing in by the command line', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'demo-house'), '')
  for (const command of [serve, triage]) expect((await runIn(shut(folder), command, [])).refusal?.code).toBe('demo-house')
  expect(readdirSync(folder)).toEqual(['demo-house'])
})

test('a demo house that is served already is refused; one whose server was killed is not, whoever has its number now', async () => {
  const folder = temporaryFolder()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  writeFileSync(join(folder, 'demo-house'), '')
  writeFileSync(join(folder, 'serving'), `http://localhost:${port} ${process.pid}\n`)
  expect((await runIn(shut(folder), serve, ['--demo', '--port', 'x'])).refusal?.code).toBe('store-locked')
  await new Promise((resolve) => other.close(resolve))
  expect((await runIn(shut(folder), serve, ['--demo', '--port', 'x'])).refusal).toMatchObject({ code: 'usage', facts: { port: 'x' } })
})

test('sterna serve --demo: one line, a page within seconds, an inbox that comes in; made anew on request; a folder of its own', async () => {
  const [home, real] = [temporaryFolder(), temporaryFolder()]
  const child = spawn(process.execPath, [bin, 'serve', '--demo', '--port', '0', '--json'], { cwd: home, env: { ...env, STERNA_DATA: real }, stdio: ['ignore', 'pipe', 'pipe'] })
  cleanups.push(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => void (err += bytes.toString()))
  const ended = once(child, 'exit')
  const line = async (n: number): Promise<{ address: string; demo: boolean }> => {
    while (out.split('\n').length <= n) await Promise.race([once(child.stdout, 'data'), ended.then(() => { throw new Error(err) })])
    return JSON.parse(out.split('\n')[n - 1] ?? '') as { address: string; demo: boolean }
  }
  const { address, demo } = await line(1)
  expect(demo).toBe(true)
  expect(new URL(address).hostname).toBe('localhost')
  const door = async () => Door.parse(await (await fetch(`${address}/api/demo`)).json())
  await expect.poll(async () => (await door()).loading, { timeout: 60_000, interval: 200 }).toMatchObject({ total: 400, done: expect.toSatisfy((n: number) => n > 0) as number })
  expect(readdirSync(real)).toEqual([])
  expect(existsSync(join(home, 'sterna-demo', 'demo-house'))).toBe(true)
  const { people } = await door()
  const own = { 'x-sterna': '1', 'content-type': 'application/json' }
  const signed = await fetch(`${address}/api/demo/sign-in`, { method: 'POST', headers: own, body: JSON.stringify({ person: people.find((p) => p.role === 'administrator')?.id }) })
  const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const second = spawnSync(process.execPath, [bin, 'serve', '--demo', '--port', '0'], { cwd: home, env, encoding: 'utf8' })
  expect([second.status, second.stderr]).toEqual([69, expect.stringContaining('store-locked')])
  expect((await fetch(`${address}/api/demo/reset`, { method: 'POST', headers: { ...own, cookie }, body: '{}' })).status).toBe(200)
  await line(2)
  const anew = await door()
  expect(anew.people.map((p) => p.id).some((id) => people.some((p) => p.id === id))).toBe(false)
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  expect(err).toBe('')
})
