import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanups } from '../../../test/cleanup.ts'
import { NOW, temporaryFolder, testStore } from '../../../test/doors.ts'
import { refusal } from '../../../test/refusal.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { inAct, type Doors } from '../act.ts'
import { openSealedVault, type SealedVault } from './open.io.ts'
import { s3Access } from './s3-access.io.ts'
import { s3Credentials, s3Setting } from './s3-setting.ts'

const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

/** The S3 server of the package s3rver, in a process of its own, below a folder that is gone afterwards. It checks no signatures of version 4. */
let server: { readonly port: number; readonly folder: string; stop(): Promise<void> }

beforeAll(async () => {
  const folder = temporaryFolder()
  const leave = cleanups.splice(0)
  const program = `
    import S3rver from 's3rver'
    const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: process.argv[1], configureBuckets: [{ name: 'vault-bucket' }] })
    const { port } = await server.run()
    console.log(port)
    process.stdin.resume().on('end', () => process.exit(0))`
  const child = spawn(
    process.execPath, ['--input-type=module', '--disable-warning=DEP0066', '-e', program, folder],
    { stdio: ['pipe', 'pipe', 'ignore'], cwd: process.cwd() },
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())))
    child.once('exit', () => reject(new Error('the S3 server did not start')))
  })
  server = {
    port, folder,
    async stop() {
      child.stdin.end()
      await ended
      for (const clean of leave) await clean()
    },
  }
})

afterAll(() => server.stop())

async function onS3(address: string, keys: Parameters<typeof s3Access>[1] = KEYS): Promise<{ vault: SealedVault; folder: string; doors: Doors }> {
  const store = await testStore()
  const folder = temporaryFolder()
  const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => NOW, s3: s3Access(address, keys) })
  cleanups.push(() => vault.close())
  return { vault, folder, doors: { store, vault, now: NOW, random: randomBytes } }
}

const file = (bytes: number): { sha256: string; bytes: Buffer } => {
  const content = randomBytes(bytes)
  return { sha256: sha256Hex(content), bytes: content }
}

/** Objects below a prefix, as the server's own files. */
const held = (prefix: string): string[] => {
  try {
    return readdirSync(join(server.folder, 'vault-bucket', prefix), { recursive: true }).map(String).filter((n) => n.endsWith('_object'))
  } catch {
    return []
  }
}

test('a vault on S3: kept, read in whole and in part, streamed up in parts, moved, destroyed, swept', async () => {
  const { vault, folder, doors } = await onS3(`http://127.0.0.1:${server.port}/vault-bucket/unit/one?region=eu-west-2`)
  const [small, middle, large] = [[0, 10, 16_384].map(file), file(1_100_000), file(20_000_000)] as const
  await vault.keep([...small, middle])
  const path = join(folder, 'large.bin')
  writeFileSync(path, large.bytes)
  expect(await vault.keepFile(path)).toEqual({ sha256: large.sha256, bytes: large.bytes.length })
  expect(held('unit/one')).toHaveLength(3)
  expect(await vault.keepFile(path)).toEqual({ sha256: large.sha256, bytes: large.bytes.length })
  expect(held('unit/one')).toHaveLength(3)
  for (const f of [...small, middle, large]) {
    expect(Buffer.from(await vault.get(f.sha256)).equals(f.bytes)).toBe(true)
    expect(await vault.checkObject(f.sha256)).toEqual({ state: 'whole', bytes: f.bytes.length })
  }
  for (const [from, to] of [[0, 1], [16_383, 16_385], [9_999_000, 12_000_000], [19_999_999, 20_000_000], [20_000_000, 20_000_001]] as const) {
    expect(Buffer.from(await vault.range(large.sha256, { from, to })).equals(large.bytes.subarray(from, to))).toBe(true)
  }
  expect(await inAct(doors, 'officer Auk', 'retention', (act) => vault.destroyKeys(act, { objects: [large.sha256, small[1]?.sha256 ?? ''] }))).toBe(2)
  // A part of an S3 object cannot be overwritten: without its key it lies on until the last of its place goes.
  expect(await vault.erase()).toEqual({ erased: 1, left: 1 })
  expect(held('unit/one')).toHaveLength(2)
  await inAct(doors, 'officer Auk', 'retention', (act) => vault.destroyKeys(act, { objects: small.map((f) => f.sha256) }))
  expect(await vault.erase()).toEqual({ erased: 3, left: 0 })
  expect(held('unit/one')).toHaveLength(1)
  expect(Buffer.from(await vault.get(middle.sha256)).equals(middle.bytes)).toBe(true)
  await doors.store.script('delete from vault_object')
  expect((await vault.sweep({ olderThanHours: -1e6, remove: true })).map((s) => s.place.length)).toEqual([32])
  expect(held('unit/one')).toEqual([])
})

test('what was changed on the server, lengthened or taken away is told as broken', async () => {
  const { vault } = await onS3(`http://127.0.0.1:${server.port}/vault-bucket/tampered`)
  const one = file(100_000)
  await vault.keep([one])
  const path = join(server.folder, 'vault-bucket', 'tampered', held('tampered')[0] ?? '')
  const whole = readFileSync(path)
  for (const bit of [3, 30 * 8, 57 * 8, 60_000 * 8, whole.length * 8 - 1]) {
    const changed = Buffer.from(whole)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    writeFileSync(path, changed)
    expect((await vault.checkObject(one.sha256)).state, `${bit}`).toBe('broken')
  }
  writeFileSync(path, Buffer.concat([whole, whole]))
  expect(await vault.checkObject(one.sha256)).toEqual({ state: 'broken', what: 'length', chunk: null })
  writeFileSync(path, whole)
  expect((await vault.checkObject(one.sha256)).state).toBe('whole')
  rmSync(dirname(path), { recursive: true })
  expect(await vault.checkObject(one.sha256)).toEqual({ state: 'broken', what: 'missing', chunk: null })
})

/** A server of our own that answers as it is told, and remembers who asked. */
async function answering(answer: (
  asked: IncomingMessage, response: ServerResponse, n: number, body: Buffer,
) => void): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const one: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => answer(request, response, asked.length, Buffer.concat(pieces)))
  })
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise<void>((resolve) => {
    one.closeAllConnections()
    one.close(() => resolve())
  }))
  const address = one.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, asked }
}

test('what was cut is told as broken; a body that breaks off on its way is asked for again', async () => {
  // s3rver answers a range that goes past the end with more bytes announced than it sends; services cut it there (RFC 9110, section 14.1.2), and so
  // does this one.
  const sent: Buffer[] = []
  let breaks = 0
  const service = await answering((request, response, _n, body) => {
    if (request.method === 'PUT') sent.push(body)
    if (request.method === 'PUT') {
      response.writeHead(200).end()
      return
    }
    const whole = sent[0] ?? Buffer.alloc(0)
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? []
    if (from === undefined || to === undefined || from >= whole.length) {
      response.writeHead(416, { 'content-type': 'application/xml' }).end('<Error><Code>InvalidRange</Code></Error>')
      return
    }
    const part = whole.subarray(from, to + 1)
    response.writeHead(206, { 'content-length': part.length, 'content-range': `bytes ${from}-${from + part.length - 1}/${whole.length}` })
    if (breaks-- > 0) response.write(part.subarray(0, 50), () => response.destroy())
    else response.end(part)
  })
  const { vault } = await onS3(`http://127.0.0.1:${service.port}/vault-bucket`)
  const one = file(100_000)
  await vault.keep([one])
  const whole = sent[0] ?? Buffer.alloc(0)
  for (const cut of [whole.length - 1, 56, 40, 0]) {
    sent[0] = whole.subarray(0, cut)
    expect(await vault.checkObject(one.sha256), `${cut}`).toMatchObject({ state: 'broken', what: 'length' })
  }
  sent[0] = whole
  breaks = 2
  expect(Buffer.from(await vault.get(one.sha256)).equals(one.bytes)).toBe(true)
  breaks = 3
  expect(await refusal(vault.get(one.sha256))).toBe('service-missing')
})

test('a service that is away, says no, leads elsewhere or answers nonsense: refused after some tries, nothing kept, nobody else asked', async () => {
  const elsewhere = await answering((_, response) => response.writeHead(200).end())
  const away = await answering((request) => void request.socket.destroy())
  const leading = await answering((request, response) => void response.writeHead(
    307, { location: `http://127.0.0.1:${elsewhere.port}${request.url ?? ''}` },
  ).end())
  const no = await answering(
    (_, response) => void response.writeHead(403, { 'content-type': 'application/xml' }).end(
      '<Error><Code>AccessDenied</Code><Message>secret words</Message></Error>',
    ),
  )
  const full = await answering(
    (_, response) => void response.writeHead(503, { 'content-type': 'application/xml' }).end('<Error><Code>SlowDown</Code></Error>'),
  )
  for (const [name, one, most] of [['away', away, 5], ['leading', leading, 5], ['no', no, 1], ['full', full, 5]] as const) {
    const { vault } = await onS3(`http://127.0.0.1:${one.port}/vault-bucket`)
    const content = file(100)
    expect(await refusal(vault.keep([content])), name).toBe('service-missing')
    expect(one.asked.length, name).toBeLessThanOrEqual(most)
    expect(await vault.has([content.sha256])).toEqual(new Set())
  }
  expect(elsewhere.asked).toEqual([])
  // Each request is signed with the key that was given, and carries a checksum.
  const seen: (string | string[] | undefined)[] = []
  const good = await answering((request, response) => {
    seen.push(request.headers.authorization, request.headers['x-amz-checksum-crc32'])
    response.writeHead(200).end()
  })
  const { vault } = await onS3(`http://127.0.0.1:${good.port}/vault-bucket`, { accessKeyId: 'AUK', secretAccessKey: 'hidden' })
  await vault.keep([file(100)])
  expect(String(seen[0])).toMatch(/^AWS4-HMAC-SHA256 Credential=AUK\//)
  expect(String(seen)).not.toContain('hidden')
  expect(seen[1]).toBeTypeOf('string')
})

test('credentials come from a file or as they stand, and their absence is told', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'credentials')
  const { vault } = await onS3(`http://127.0.0.1:${server.port}/vault-bucket/credentials`, { file: path })
  expect(await refusal(vault.keep([file(10)]))).toBe('key-missing')
  writeFileSync(path, '# of the unit\n[default]\naws_access_key_id = S3RVER\n')
  expect(await refusal(vault.keep([file(10)]))).toBe('key-missing')
  writeFileSync(path, '[default]\r\naws_access_key_id = S3RVER\r\naws_secret_access_key=S3=RVER==\r\n')
  await vault.keep([file(10)])
  expect(s3Credentials(readFileSync(path, 'utf8'))).toEqual({ accessKeyId: 'S3RVER', secretAccessKey: 'S3=RVER==' })
  mkdirSync(join(folder, 'none'))
  expect(await refusal((await onS3(`http://127.0.0.1:${server.port}/vault-bucket/x`, {})).vault.keep([file(10)]))).toBe('key-missing')
})

test('addresses: https, or this machine; a bucket; nothing secret and nothing else', () => {
  expect(s3Setting('https://s3.example.org/some-bucket/a/b?region=eu-west-2')).toEqual({
    endpoint: 'https://s3.example.org', bucket: 'some-bucket', prefix: 'a/b/', region: 'eu-west-2',
  })
  expect(s3Setting('http://[::1]:9000/bucket')).toMatchObject({ endpoint: 'http://[::1]:9000', prefix: '' })
  for (const no of [
    '', 'bucket', 'http://s3.example.org/bucket', 'http://127.0.0.1.example.org/bucket', 'ftp://127.0.0.1/bucket',
    'https://u:p@s3.example.org/bucket', 'https://s3.example.org',
    'https://s3.example.org/B', 'https://s3.example.org/bucket/a%2Fb', 'https://s3.example.org/bucket?key=secret', 'https://s3.example.org/bucket#x',
    'https://s3.example.org/bucket?region=../x',
    'https://s3.example.org/%2e%2e/x', 'file:///bucket',
  ]) expect(() => s3Setting(no), no).toThrow('usage')
})
