import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { codesFrom, flipped, none } from './fixtures/codes.ts'
import { Frames, framed } from './frames.ts'
import { CODE } from './layout.ts'
import { LocalNear } from './local.io.ts'
import { openNear } from './near.io.ts'
import { connectNear, serveNear } from './serve.io.ts'
import { LONGEST_MESSAGE, decodeReply, decodeRequest, encodeReply, encodeRequest } from './wire.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('many processes ask one: the same answers as next to it', async () => {
  const path = join(folder, 'near.sock')
  const index = new LocalNear()
  const codes = codesFrom(1, 4000)
  index.addNow(codes)
  const serving = await serveNear(index, path)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const clients = await Promise.all([connectNear(path, 5_000), connectNear(path, 5_000), connectNear(path, 5_000)])
  const queries = Buffer.concat([codesFrom(2, 70), ...Array.from({ length: 80 }, (_, i) => flipped(codes.subarray(i * 40 * CODE), i % 32, i))])
  const answers = await Promise.all(clients.map((client) => client.search(queries, 31)))
  for (const answer of answers) expect(answer).toEqual(index.searchNow(queries, 31))
  expect(answers[0]?.hits.length).toBe(80)
  const [client, other] = clients
  expect(await client.add(codesFrom(3, 100))).toBe(100)
  expect((await other.search(codesFrom(3, 1), 0)).hits).toHaveLength(1)
  await other.remove(codesFrom(3, 1))
  expect(await client.search(codesFrom(3, 1), 0)).toEqual(none)
  expect(client.size).toBe(4099)
  const file = join(folder, 'a.near')
  await client.save(file, 'meta')
  expect(await client.reload(file)).toEqual({ meta: 'meta', unusable: null })
  expect((await client.reload(join(folder, 'none'))).unusable).toContain('ENOENT')
  await expect(client.save(join(folder, 'no', 'such'), '')).rejects.toThrow('ENOENT')
  await expect(client.search(queries, 32)).rejects.toThrow(RangeError)
  const built = await client.build([codesFrom(4, 50)], { file, meta: '' })
  expect([built, index.size]).toEqual([50, 50])
  await serving.close()
  await expect(client.search(queries, 3)).rejects.toThrow()
  for (const one of clients) await one.close()
})

test('a message that is none of ours ends its own connection only', async () => {
  const path = join(folder, 'bad.sock')
  const index = new LocalNear()
  index.addNow(codesFrom(5, 10))
  const serving = await serveNear(index, path)
  const client = await connectNear(path, 5_000)
  const long = new Uint8Array(4)
  new DataView(long.buffer).setUint32(0, LONGEST_MESSAGE + 1, true)
  for (const bytes of [
    long, framed(new Uint8Array(0)), framed(new Uint8Array(100)), framed(Uint8Array.of(1, 3, 0, 0, 1, 0, 0, 0, 32)),
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
  ]) {
    const socket = connect(path)
    const ended = new Promise((resolve) => { socket.on('close', resolve).on('error', () => undefined) })
    socket.write(bytes)
    socket.resume()
    await ended
    expect((await client.search(codesFrom(5, 1), 0)).hits).toHaveLength(1)
  }
  await client.close()
  await serving.close()
})

test('a socket left behind is replaced, one that is answered on is not', async () => {
  const path = join(folder, 'stale.sock')
  const left = createServer()
  await new Promise<void>((resolve) => { left.listen(path, resolve) })
  await expect(serveNear(new LocalNear(), path)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await new Promise((resolve) => { left.close(resolve) })
  writeFileSync(path, '')
  const serving = await serveNear(new LocalNear(), path)
  await (await connectNear(path, 5_000)).close()
  await serving.close()
  await expect(connectNear(path, 5_000)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('in a thread of its own', async () => {
  const file = join(folder, 'b.near')
  const codes = codesFrom(6, 3000)
  const local = new LocalNear()
  local.addNow(codes)
  await local.save(file, 'm')
  const { index, meta, unusable } = await openNear({ snapshot: file, thread: true })
  expect([meta, unusable, index.size]).toEqual(['m', null, 3000])
  expect(await index.search(codes, 0)).toEqual(local.searchNow(codes, 0))
  await expect(index.build([codes])).rejects.toThrow('not empty')
  await index.close()
  await expect(index.search(codes, 0)).rejects.toThrow('closed')
  const absent = await openNear({ snapshot: join(folder, 'absent'), thread: true })
  expect([absent.unusable?.includes('ENOENT'), absent.index.size]).toEqual([true, 0])
  expect(await absent.index.build([codes, codes.subarray(0, 64)])).toBe(3000)
  await absent.index.close()
})

test('messages: whatever comes in whatever pieces is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    decodeRequest(bytes)
    decodeReply(bytes)
  }))
  const messages = [encodeRequest(1, { op: 'size' }), encodeRequest(2, { op: 'search', threshold: 3, codes: codesFrom(1, 3) }), new Uint8Array(0)]
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
    const stream = Buffer.concat(messages.map(framed))
    const frames = new Frames()
    const got: Uint8Array[] = []
    for (let at = 0, i = 0; at < stream.length; i++) {
      const size = sizes[i % sizes.length] ?? 1
      frames.take(stream.subarray(at, at + size))
      at += size
      for (let message = frames.next(); message !== null; message = frames.next()) got.push(message)
    }
    expect(got.map((m) => [...m])).toEqual(messages.map((m) => [...m]))
  }))
  const reply = { size: 5, answer: { hits: [{ query: 1, code: 'ab'.repeat(32), distance: 9 }], capped: [3] } }
  expect(decodeReply(encodeReply(7, reply))).toEqual({ id: 7, reply })
})
