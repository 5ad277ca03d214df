import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSocketServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { policyIn } from '../src/custody/index.ts'
import { askWitness } from '../src/custody/log/ask-witness.io.ts'
import { openCheckpoint } from '../src/custody/log/checkpoint.ts'
import { isQuorum, readPolicy } from '../src/custody/log/policy.ts'
import { cleanups } from './cleanup.ts'
import { temporaryFolder } from './doors.ts'
import { freePort } from './free-port.ts'
import { OtherLog } from './other-log.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, STERNA_TEST_DATABASE_URL: _test, ...plain } = process.env

/** A unit: its folder, its address, its keys, and the settings that make it a witness and have it witnessed. */
interface Unit {
  readonly folder: string
  readonly port: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly keys: { readonly log: string; readonly witness: string }
}

async function run(on: Pick<Unit, 'folder' | 'env'>, ...words: string[]): Promise<{ readonly code: number; readonly out: string }> {
  try {
    return {
      code: 0,
      out: (await promisify(execFile)(
        process.execPath, [bin, ...words, '--data', on.folder, '--json'], { env: on.env, timeout: 150_000 },
      )).stdout,
    }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, out: stdout }
  }
}

async function unit(origin: string): Promise<Unit> {
  const [folder, port] = [temporaryFolder(), await freePort()]
  const env = { ...plain, STERNA_EMBEDDED: 'pglite', STERNA_LOG_ORIGIN: origin, STERNA_LOG_POLICY: undefined }
  const keys = JSON.parse((await run({ folder, env }, 'log', 'keys')).out) as Unit['keys']
  return { folder, port, keys, env: { ...env, STERNA_LOG_POLICY: join(folder, 'policy') } }
}

interface Running {
  readonly child: ChildProcess
  readonly err: () => string
  stop(): Promise<number>
}

async function serve({ folder, port, env }: Unit): Promise<Running> {
  const child = spawn(
    process.execPath, [bin, 'serve', '--port', String(port), '--data', folder, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  cleanups.push(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => void (err += bytes.toString()))
  const ended = once(child, 'exit')
  while (!out.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => { throw new Error(err) })])
  return {
    child, err: () => err,
    async stop() {
      child.kill('SIGTERM')
      return (await ended)[0] as number
    },
  }
}

const served = async ({ port }: Unit): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${port}/tlog/checkpoint`)
  return answer.status === 200 ? answer.text() : ''
}
const sizeIn = (note: string): number => Number(note.split('\n')[1])
/** Somebody who is not signed in asks for the queue: refused, and written down. */
const entry = async ({ port }: Unit): Promise<void> => void (await (await fetch(`http://127.0.0.1:${port}/api/queue`)).text())

async function until<T>(what: string, look: () => Promise<T | null | false>, ms = 90_000): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const found = await look()
    if (found !== null && found !== false) return found
    if (performance.now() > end) throw new Error(`not in time: ${what}`)
    await setTimeout(200)
  }
}

test('two sterna serve are each other’s witness by settings alone; a dead witness delays nothing; a log that was put back is refused and told', { timeout: 420_000 }, async () => {
  const [a, b] = await Promise.all([unit('unit-a.example.org/log'), unit('unit-b.example.org/log')])
  // A witness that takes connections and never says a word.
  const silent = createSocketServer((socket) => void socket.on('error', () => undefined))
  await new Promise<void>((resolve) => { silent.listen(0, '127.0.0.1', resolve) })
  cleanups.push(() => void silent.close())
  const dead = new OtherLog('dead.example.org', 9)
  const deadLine = `witness dead ${dead.witnessKey} http://127.0.0.1:${(silent.address() as AddressInfo).port}/tlog\n`
  const other = new OtherLog('unit-c.example.org/log')
  const ofA = `log ${a.keys.log}\nlog ${b.keys.log}\nwitness b ${b.keys.witness} http://127.0.0.1:${b.port}/tlog\n${deadLine}group any-of 1 b dead\nquorum any-of\n`
  writeFileSync(join(a.folder, 'policy'), ofA)
  writeFileSync(
    join(b.folder, 'policy'),
    `log ${b.keys.log}\nlog ${a.keys.log}\nlog ${other.vkey}\nwitness a ${a.keys.witness} http://127.0.0.1:${a.port}/tlog\nquorum a\n`,
  )
  let [runA, runB] = await Promise.all([serve(a), serve(b)])
  await Promise.all([entry(a), entry(b)])

  // The checkpoint that is served has the signature of the other, and holds by the policy of who reads it.
  const witnessed = async (of: Unit, by: Unit, more = 0): Promise<string> => until(`witnessed by ${by.port}`, async () => {
    const note = await served(of)
    const policy = readPolicy(`log ${of.keys.log}\nwitness w ${by.keys.witness}\nquorum w\n`)
    const opened = await openCheckpoint(note, { log: policy?.logs ?? [], witnesses: policy?.witnesses ?? [] }, null)
    return typeof opened !== 'string' && policy !== null && isQuorum(policy, opened.witnesses.map((w) => w.key)) && sizeIn(note) > more ? note : null
  })
  const [first] = await Promise.all([witnessed(a, b), witnessed(b, a)])

  // Witnessing is written down, and two houses do not keep each other writing by that.
  await setTimeout(4_000)
  const settled = await Promise.all([a, b].map(served))
  await setTimeout(7_000)
  expect(await Promise.all([a, b].map(served))).toEqual(settled)

  // Put back: the folder as it was, when more was signed since.
  expect(await runA.stop()).toBe(0) // though the silent witness never answered
  cpSync(a.folder, `${a.folder}-before`, { recursive: true })
  cleanups.push(() => rmSync(`${a.folder}-before`, { recursive: true, force: true }))
  runA = await serve(a)
  for (let i = 0; i < 5; i++) await entry(a)
  await witnessed(a, b, sizeIn(settled[0] ?? first))
  await until('the silent one is told', () => Promise.resolve(runA.err().includes('"chore":"witness dead.example.org"')))
  expect(await runA.stop()).toBe(0)
  const holds = await run(a, 'log', 'verify')
  expect([holds.code, JSON.parse(holds.out)]).toMatchObject([0, { ok: true, witnessed: expect.any(Number) as number }])
  writeFileSync(join(a.folder, 'strict'), ofA.replace('group any-of 1', 'group any-of 2'))
  const strict = await run(a, 'log', 'verify', '--policy', join(a.folder, 'strict'))
  expect([strict.code, JSON.parse(strict.out)]).toMatchObject([65, { ok: false, witnessed: 0, problems: [{ code: 'witnesses-missing' }] }])

  rmSync(a.folder, { recursive: true })
  cpSync(`${a.folder}-before`, a.folder, { recursive: true })
  runA = await serve(a)
  await entry(a)
  await until('refused', () => Promise.resolve(runA.err().includes('WITNESS_4')))
  await runA.stop()
  const told = JSON.parse((await run(a, 'log', 'show', '--event', 'log.witness-refused')).out) as { subject: string; result: string }[]
  expect(told.map((t) => `${t.subject} ${t.result}`)).toEqual([expect.stringMatching(/^unit-b\.example\.org\/log status 4(?:09|22)$/)])

  // Over HTTP, as the specification says.
  const ask = async (body: string): Promise<string> => {
    const { status, text } = await askWitness(`http://127.0.0.1:${b.port}/tlog/`, body, AbortSignal.timeout(10_000))
    return `${status} ${status === 409 ? text.trim() : ''}`.trim()
  }
  other.grow(5)
  expect(await ask('not a request')).toBe('400')
  expect(await ask(await new OtherLog('unit-d.example.org/log').grow(1).request(0))).toBe('404')
  expect(await ask(await new OtherLog('unit-c.example.org/log', 4).grow(5).request(0))).toBe('403')
  expect(await ask(await other.request(0))).toBe('200')
  other.grow(7)
  expect(await ask(await other.request(4))).toBe('409 5')
  expect(await ask(await new OtherLog('unit-c.example.org/log').grow(5).grow(9, 1).request(0))).toBe('409 5')
  expect(await ask(await new OtherLog('unit-c.example.org/log').grow(5, 1).grow(9, 1).request(5))).toBe('422')
  expect(await ask(await other.request(5))).toBe('200')
  expect(await ask(`${await other.request(5)}${'x'.repeat(70_000)}`)).toBe('400') // longer than any request: no more of it is read
  expect(await runB.stop()).toBe(0)
  runB.child.kill('SIGKILL')
})

test('nothing is asked but the address of the policy: no redirect is followed, a long answer is not read, and a policy names no odd address', async () => {
  let hits = 0
  const server = createServer((request, response) => {
    hits++
    if (request.url === '/a/add-checkpoint') response.writeHead(307, { location: '/elsewhere' }).end()
    else if (request.url === '/b/add-checkpoint') response.end('x'.repeat(1 << 20))
    else if (request.url === '/c/add-checkpoint') response.flushHeaders()
    else response.end('elsewhere')
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  cleanups.push(() => { server.closeAllConnections(); server.close() })
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect((await askWitness(`${at}/a`, 'old 0\n\n', AbortSignal.timeout(5_000))).status).toBe(307)
  expect(hits).toBe(1)
  await expect(askWitness(`${at}/b`, 'old 0\n\n', AbortSignal.timeout(5_000))).rejects.toThrow('too much')
  await expect(askWitness(`${at}/c`, 'old 0\n\n', AbortSignal.timeout(200))).rejects.toThrow()
  const key = new OtherLog('w.example.org', 9).witnessKey
  const path = join(temporaryFolder(), 'policy')
  const policyOf = (url: string): unknown => {
    writeFileSync(path, `witness w ${key} ${url}\nquorum w\n`)
    return policyIn(path)
  }
  for (const url of [
    'http://203.0.113.9/tlog', 'ftp://w.example.org/', 'https://u:p@w.example.org/', 'https://w.example.org/?a', 'https://w.example.org/#a',
    'w.example.org', 'file:///etc/passwd', 'http://localhost.example.org/', 'http://2130706433x/',
  ]) {
    expect(() => policyOf(url), url).toThrow('usage')
  }
  for (const url of [
    'https://w.example.org/tlog', 'http://127.0.0.1:8451/tlog', 'http://localhost:8451/tlog', 'http://[::1]:8451/tlog',
  ]) expect(policyOf(url)).toMatchObject({ urls: new Map([[key, url]]) })
  writeFileSync(path, 'quorum nobody\n')
  expect(() => policyIn(path)).toThrow('usage')
  expect(() => policyIn(temporaryFolder())).toThrow('usage')
})
