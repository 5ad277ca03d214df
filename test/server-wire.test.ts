import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { request } from 'node:https'
import { setTimeout } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '../src/kernel/refusal.ts'
import { endpoint } from '../src/kernel/endpoint.ts'
import { route } from '../src/desk/index.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { serving, type Serving } from './serving.ts'

/** Sends bytes as they are and gives back all that comes until the other side ends it. */
function raw(server: Serving, ...pieces: readonly (string | number)[]): Promise<string> {
  const { port, hostname } = new URL(server.base)
  return new Promise((resolve, reject) => {
    let told = ''
    const socket = connect(Number(port), hostname, () => {
      void (async () => {
        for (const piece of pieces) {
          if (typeof piece === 'number') await setTimeout(piece)
          else if (socket.writable) socket.write(piece)
        }
      })()
    })
    socket.on('data', (bytes) => void (told += bytes.toString('latin1'))).on('close', () => resolve(told)).on(
      'error', (error) => (told === '' ? reject(error) : resolve(told)),
    )
    socket.setTimeout(25_000, () => socket.destroy())
  })
}

const statuses = (told: string): number[] => [...told.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((m) => Number(m[1]))

test('what could be read as two requests is read as none', async () => {
  const server = await serving(await testDoors())
  const smuggled = 'GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const head = 'POST /api/reports/find HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n'
  const tries: Readonly<Record<string, string>> = {
    'both lengths': `${head}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    'two lengths': `${head}Content-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
    'odd coding': `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`,
    'twice coded': `${head}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
    'folded header': `${head}X-A: b\r\n\tTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}`,
    'space before colon': `${head}Transfer-Encoding : chunked\r\nContent-Length: 2\r\n\r\n{}`,
    'bare LF': 'GET /health HTTP/1.1\nHost: localhost\n\n',
    'bare CR in a header': `GET /health HTTP/1.1\r\nHost: localhost\r\nX-A: a\rX-B: b\r\n\r\n`,
    'sign in length': `${head}Content-Length: +2\r\n\r\n{}`,
    'hex chunk overflow': `${head}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n`,
    'no host': 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n',
    'no request': '\u0000\u0001\u0002\r\n\r\n', 'other protocol': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'strange method': 'HELLO / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  }
  for (const [what, bytes] of Object.entries(tries)) {
    const told = await raw(server, bytes)
    expect(statuses(told).filter((s) => s < 400), what).toEqual([])
    expect(statuses(told).length, `${what}: ${told}`).toBeLessThanOrEqual(1)
    expect(told, what).not.toContain('sterna_requests')
  }
  expect((await server.ask('GET', '/health')).status).toBe(200)
})

test('headers are bounded in bytes, number and time; what is refused has the headers of every answer', async () => {
  const server = await serving(await testDoors())
  const large = await raw(server, `GET /health HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`)
  expect(statuses(large)).toEqual([431])
  expect(large).toMatch(/x-content-type-options: nosniff/)
  expect(large).toMatch(/content-security-policy: default-src 'none'/)
  expect(large).toMatch(/"code":"too-large"/)
  const slow = raw(server, 'GET /health HTTP/1.1\r\nHost: localhost\r\n', 500, 'X-A: b\r\n', 20_000)
  const begun = performance.now()
  expect((await server.ask('GET', '/health')).status).toBe(200)
  expect(statuses(await slow)).toEqual([408])
  expect(performance.now() - begun).toBeLessThan(16_000)
})

test('a server on loopback answers under its own names only: no page of another site reaches it by a name that points here', async () => {
  const server = await serving(await testDoors())
  const told = await raw(server, 'GET /api/openapi.json HTTP/1.1\r\nHost: rebound.example.com\r\nConnection: close\r\n\r\n')
  expect(statuses(told)).toEqual([421])
  expect(statuses(await raw(server, 'GET /health HTTP/1.1\r\nHost: localhost:9\r\nConnection: close\r\n\r\n'))).toEqual([200])
})

test('nothing beyond this machine is answered in the clear, and no endpoint without a right starts', async () => {
  const house = await testDoors()
  await expect(serving(house, { host: '0.0.0.0' })).rejects.toBeInstanceOf(Refusal)
  await expect(serving(house, { host: '::' })).rejects.toBeInstanceOf(Refusal)
  await expect(serving(house, { host: '0.0.0.0', behindProxy: true })).rejects.toBeInstanceOf(Refusal) // the proxy stands on this machine
  await expect(serving(house, { host: '192.0.2.1' })).rejects.toBeInstanceOf(Refusal)
  const wild = endpoint({
    method: 'GET', path: '/api/wild', right: 'nobody-knows', event: 'x', about: '', input: z.strictObject({}), output: z.string(),
  })
  await expect(serving(house, { routes: [route(wild, () => Promise.resolve({ answer: '', about: [] }))] })).rejects.toThrow('no such right')
  const loose = endpoint({ method: 'GET', path: '/api/loose', right: 'queue.read', event: 'x', about: '', input: z.object({}), output: z.string() })
  await expect(serving(house, { routes: [route(loose, () => Promise.resolve({ answer: '', about: [] }))] })).rejects.toThrow('no strict object')
})

test('a stop lets the request under way end, takes no further one, and cuts what does not end', async () => {
  const house = await testDoors()
  const [waiting, slowBegan, stuckBegan] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow = endpoint({ method: 'GET', path: '/api/slow', right: 'nobody', event: null, about: '', input: z.strictObject({}), output: z.string() })
  const stuck = endpoint({
    method: 'GET', path: '/api/stuck', right: 'nobody', event: null, about: '', input: z.strictObject({}), output: z.string(),
  })
  const server = await serving(house, { routes: [
    route(slow, async () => {
      slowBegan.resolve()
      await waiting.promise
      return { answer: 'done', about: [] }
    }),
    route(stuck, () => {
      stuckBegan.resolve()
      return new Promise(() => undefined)
    }),
  ] })
  const [ended, cut] = [server.ask('GET', '/api/slow'), server.ask('GET', '/api/stuck').then(() => 'answered', () => 'cut')]
  await Promise.all([slowBegan.promise, stuckBegan.promise])
  const stopped = server.served.stop(2_000)
  await expect(server.ask('GET', '/health')).rejects.toThrow()
  waiting.resolve()
  expect(await (await ended).json()).toBe('done')
  await stopped
  expect(await cut).toBe('cut')
})

test('TLS of our own: 1.2 at least, HSTS, and a new certificate without a stop', async () => {
  const house = await testDoors()
  const folder = temporaryFolder()
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const make = (name: string): void => void execFileSync(
    'openssl',
    [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj',
      `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost',
    ],
    { stdio: 'ignore' },
  )
  make('first.example.org')
  const server = await serving(house, { tls: { cert, key } })
  const { port } = new URL(server.base)
  expect(server.base).toMatch(/^https:/)
  const ask = (): Promise<Record<string, unknown>> => new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/health', rejectUnauthorized: false, agent: false }, (answer) => { answer.resume(); resolve(answer.headers) },
    ).on('error', reject).end()
  })
  expect(await ask()).toMatchObject({ 'strict-transport-security': 'max-age=31536000; includeSubDomains', 'x-content-type-options': 'nosniff' })
  const shake = (given: object): Promise<string> => new Promise((resolve) => {
    const socket = connectTls({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false, ...given }, () => {
      resolve(`${socket.getProtocol()} ${String(socket.getPeerCertificate().subject?.CN)}`)
      socket.destroy()
    })
    socket.on('error', () => resolve('refused'))
  })
  expect(await shake({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).toBe('refused')
  expect(await shake({ maxVersion: 'TLSv1.2' })).toBe('TLSv1.2 first.example.org')
  expect(await shake({})).toBe('TLSv1.3 first.example.org')
  make('second.example.org')
  await server.served.renew()
  expect(await shake({})).toBe('TLSv1.3 second.example.org')
  writeFileSync(cert, 'no certificate')
  await expect(server.served.renew()).rejects.toMatchObject({ code: 'usage' })
  expect(server.lines.at(-1)).toMatchObject({ level: 'error', event: 'tls-not-renewed', because: 'ERR_OSSL_PEM_NO_START_LINE' })
  expect(await shake({})).toBe('TLSv1.3 second.example.org')
  await expect(serving(house, { tls: { cert, key } })).rejects.toMatchObject({ code: 'usage', facts: { cert } })
})

test('an address that cannot be had is refused by name', async () => {
  const { base } = await serving(await testDoors())
  const port = Number(new URL(base).port)
  await expect(serving(await testDoors(), { port })).rejects.toMatchObject({ code: 'usage', facts: { port, because: 'EADDRINUSE' } })
})
