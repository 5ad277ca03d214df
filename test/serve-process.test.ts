import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { postgresPrograms, startPostgres } from '../src/cli/bench/postgres.io.ts'
import type { Endpoint } from '../src/kernel/endpoint.ts'
import { allEndpoints } from '../src/server/index.ts'
import { Authenticator } from './authenticator.ts'
import { cleanups } from './cleanup.ts'
import { temporaryFolder } from './doors.ts'
import { sampleFor } from './every-endpoint.ts'
import { Browser, byPasskey, optionsIn, secretIn } from './sign-in-house.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, STERNA_TEST_DATABASE_URL: _test, ...plain } = process.env

function hasPostgres(): boolean {
  try {
    return postgresPrograms() !== ''
  } catch {
    return false
  }
}

/** `sterna serve` as a process on a PostgreSQL of its own. */
async function start() {
  const server = await startPostgres(['fsync=off'])
  cleanups.push(() => server.stop())
  const folder = temporaryFolder()
  const env = { ...plain, STERNA_DATABASE_URL: server.url, STERNA_PASSWORDS: 'allowed' }
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--data', folder, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  cleanups.push(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => void (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => void (err += bytes.toString()))
  const ended = once(child, 'exit')
  while (!out.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => { throw new Error(err) })])
  const said = JSON.parse(out) as { address: string; setup: string }
  const sterna = (...words: string[]) => promisify(execFile)(process.execPath, [bin, ...words, '--data', folder], { env, timeout: 60_000 })
  return { server, folder, child, ended, said, told: () => out + err, sterna }
}

const here = hasPostgres()

test.skipIf(!here)('a day of requests with marker words in every field, header, path, query and body: none of them is on the process’s own output (skipped where no PostgreSQL is installed)', { timeout: 200_000 }, async () => {
  const on = await start()
  const origin = new URL(on.said.setup).origin
  const [browser, key] = [new Browser(on.said.address, origin), new Authenticator(origin)]
  const begun = await browser.ask('/api/sign-in/set-up/begin', { link: secretIn(on.said.setup), name: 'Marker Person' })
  expect((await browser.ask('/api/sign-in/set-up/finish', { response: key.create(optionsIn(begun.told)), label: 'Marker label' })).status).toBe(200)
  for (const role of ['triage', 'investigator', 'supervisor', 'grader', 'auditor']) await on.sterna('role', 'grant', 'Marker Person', role)
  expect((await byPasskey(browser, key)).status).toBe(200)

  const MARK = 'markerword'
  const words = [
    MARK, `${MARK}\r\n{"event":"forged-${MARK}"}`, `<script>${MARK}</script>`, `\u202e${MARK}\u001b[2J`, `${MARK}'; drop table person; --`,
  ]
  const report = JSON.stringify({ tipId: MARK, incident: { text: `${MARK} neutral words` } })
  const sent: number[] = []
  const send = async (method: string, path: string, headers: Record<string, string>, body?: string): Promise<void> => {
    const answer = await fetch(`${on.said.address}${path}`, { method, redirect: 'manual', headers, ...(body === undefined ? {} : { body }) })
    sent.push(answer.status)
    // A stream of news has no end: it is left.
    if (answer.headers.get('content-type')?.startsWith('text/event-stream') === true) await answer.body?.cancel()
    else await answer.text()
  }
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (e: Endpoint, n: number): Promise<void> => {
    const word = words[n % words.length] ?? MARK
    const { path, body } = sampleFor(e, {})
    const marked = body === undefined ? undefined : JSON.stringify(Object.fromEntries(
      Object.entries({ ...body, [MARK]: word }).map(([k, v]) => [k, v === 'word' ? word : v]),
    ))
    const plainBody = body === undefined
      ? undefined : JSON.stringify(Object.fromEntries(Object.entries(body).map(([k, v]) => [k, v === 'word' ? word : v])))
    const addressed = path.replaceAll('word', encodeURIComponent(word))
    const headers = {
      'x-sterna': '1', 'sec-fetch-site': 'same-origin', 'user-agent': MARK, 'referer': `http://${MARK}.example.org/`, 'x-request-id': MARK,
      'x-forwarded-for': '203.0.113.77', 'accept-language': MARK,
      'sterna-file-name': encodeURIComponent(`${word}.json`),
    }
    if (/sign-out|session\/(?:lock|end|everywhere)|sessions/.test(path)) return // the day goes on
    if (e.upload === true) {
      await send(e.method, addressed, { ...headers, cookie, 'content-type': 'application/octet-stream' }, report)
      return
    }
    const json = { ...headers, 'content-type': 'application/json' }
    for (const one of [plainBody, marked]) await send(e.method, addressed, { ...(one === undefined ? headers : json), cookie }, one)
    await send(e.method, addressed, { ...(marked === undefined ? headers : json), cookie: `__Host-sterna=${MARK}${MARK}; other=${MARK}` }, marked)
    await send(
      e.method, `${addressed}${addressed.includes('?') ? '&' : '?'}${MARK}=${MARK}`, { ...headers, cookie, authorization: `Bearer ${MARK}` },
      undefined,
    )
  }
  for (const [n, e] of allEndpoints.entries()) await ask(e, n)
  for (const path of [
    `/${MARK}`, `/api/reports/${MARK}/../${MARK}`, `/%2e%2e/${MARK}`, `/tlog/tile/${MARK}`,
  ]) await send('GET', path, { 'user-agent': MARK })
  const raw = connect(Number(new URL(on.said.address).port), '127.0.0.1')
  raw.write(`GET /${MARK} HTTP/1.1\r\nHost: ${MARK}\r\n${MARK}\u0000: ${MARK}\r\n\r\n`)
  raw.resume()
  await once(raw, 'close')
  await send(
    'POST', '/api/sign-in/password', { 'x-sterna': '1', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    JSON.stringify({ name: MARK, password: `${MARK} secret words`, code: MARK.slice(0, 6) }),
  )
  expect(new Set(sent)).toContain(200)
  expect(sent.filter((s) => s >= 500)).toEqual([])
  expect(sent.length).toBeGreaterThan(allEndpoints.length * 2)

  on.child.kill('SIGTERM')
  expect((await on.ended)[0]).toBe(0)
  const told = on.told()
  const secret = [MARK, 'Marker', '203.0.113.77', key.kept[0]?.id.toString('base64url') ?? '-', ...browser.jar.values(), secretIn(on.said.setup)]
  const said = told.split('\n').slice(1) // the first line is the answer of the command, with the link
  for (const word of secret) expect(said.filter((line) => line.toLowerCase().includes(word.toLowerCase())).slice(0, 3), word).toEqual([])
  const lines = said.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.filter((l) => l['event'] === 'request').length).toBeGreaterThanOrEqual(sent.length)
  expect(lines.filter((l) => l['event'] === 'fault' || String(l['event']).includes('forged'))).toEqual([])
})

/** The processes of a database server. */
function processesOf(folder: string): number[] {
  const main = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
  const others = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').split(' ').map(Number).filter((id) => id > 0)
  return [...others, main]
}

test.skipIf(!here || process.platform !== 'linux')('a database that hangs, and one that is gone: not ready in bounded time, figures still told, ready again by itself; SIGTERM lets a request end (skipped where no PostgreSQL is installed)', async () => {
  const on = await start()
  const ready = async (): Promise<{ status: number; ms: number; told: unknown }> => {
    const begun = performance.now()
    const answer = await fetch(`${on.said.address}/ready`)
    return { status: answer.status, told: await answer.json(), ms: performance.now() - begun }
  }
  const metrics = async (): Promise<string> => (await fetch(`${on.said.address}/metrics`)).text()
  await fetch(`${on.said.address}/api/queue`)
  await expect.poll(ready).toMatchObject({ status: 200, told: { ready: true } })
  for (const line of [
    /^sterna_database_up 1$/m, /^sterna_connections_most 8$/m, /^sterna_connections_in_use \d+$/m, /^sterna_connections_waiting \d+$/m,
    /^sterna_log_waiting_acts \d+$/m, /^sterna_log_lag_seconds \d/m,
    /^sterna_log_entries [1-9]\d*$/m, /^sterna_log_signed_entries [1-9]\d*$/m, /^sterna_chore_last_success_seconds\{chore="integrate"\} \d{10}/m,
    /^sterna_chore_failures_total\{chore="integrate"\} 0$/m,
  ]) await expect.poll(metrics).toMatch(line)

  const ids = processesOf(on.server.folder)
  for (const id of ids) process.kill(id, 'SIGSTOP')
  try {
    const asked = await Promise.all([ready(), ready(), ready()])
    for (const one of asked) {
      expect(one).toMatchObject({ status: 503, told: { ready: false, database: 'not-ok' } })
      expect(one.ms).toBeLessThan(8_000)
    }
    expect(await metrics()).toMatch(/^sterna_database_up 0$/m)
    expect((await fetch(`${on.said.address}/health`)).status).toBe(200)
  } finally {
    for (const id of ids.toReversed()) process.kill(id, 'SIGCONT')
  }
  await expect.poll(async () => (await ready()).status, { interval: 200 }).toBe(200)

  // A request that is half here when the server is told to stop.
  const { port } = new URL(on.said.address)
  const socket = connect(Number(port), '127.0.0.1')
  let answered = ''
  socket.on('data', (bytes) => void (answered += bytes.toString()))
  const closed = once(socket, 'close')
  socket.write(`POST /tlog/add-checkpoint HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nold `)
  await setTimeout(500)
  on.child.kill('SIGTERM')
  await expect.poll(() => fetch(`${on.said.address}/health`).then(() => 'answered', () => 'refused'), { interval: 100 }).toBe('refused')
  socket.write('0\n\nx')
  await closed
  expect(answered).toMatch(/^HTTP\/1\.1 400 /)
  expect((await on.ended)[0]).toBe(0)

  const again = await start()
  await again.server.stop()
  const gone = await fetch(`${again.said.address}/ready`)
  expect([gone.status, await gone.json()]).toMatchObject([503, { database: 'not-ok' }])
  again.child.kill('SIGTERM')
  await again.ended
})
