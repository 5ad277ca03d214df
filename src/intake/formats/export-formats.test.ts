import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { context, fixtures, given } from './fixtures/given.ts'
import { formats } from './registry.ts'

const ids = ['discord-json', 'meta-json', 'snapchat-json', 'email'] as const
const ours = formats.filter((f) => ids.some((id) => id === f.id))
const all = ids.flatMap((id) => fixtures(id).map((file) => ({ id, ...file })))

test.each(all)('$name of $id is recognised by that format first', ({ id, name, bytes }) => {
  const { peek } = given(bytes, name)
  expect(formats.find((f) => f.recognises(peek))?.id).toBe(id)
  expect(ours.filter((f) => f.recognises(peek)).map((f) => f.id)).toEqual([id])
})

test('every value has its place in the file', () => {
  for (const { id, name, bytes } of all) {
    const { file } = given(bytes, name)
    const read = formats.find((f) => f.id === id)?.read(file, context)
    const places = [...JSON.stringify(read?.parts).matchAll(/"at":"([^"]*)"/g)].map((m) => m[1] ?? '')
    expect(places.filter((place) => !place.startsWith(`${name}#`))).toEqual([])
  }
})

test('nothing that is cut, swapped or random makes a reader throw', () => {
  fc.assert(fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 4 }), ({ id, bytes }, cut, at, noise) => {
    const damaged = Buffer.concat([
      bytes.subarray(0, at % bytes.length), noise, bytes.subarray(at % bytes.length, bytes.length - (cut % bytes.length)),
    ])
    const { peek, file } = given(damaged)
    for (const format of ours) {
      format.recognises(peek)
      if (format.id === id) expect(Array.isArray(format.read(file, context).parts)).toBe(true)
    }
  }), { numRuns: 300 })
})

const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, {}, [], '', -1, 1e300, { name: [] }, [{ uri: {} }]))
const shapes: Readonly<Record<string, (v: unknown, w: unknown) => unknown>> = {
  discord: (v, w) => ({
    guild: v, channel: { id: w }, exportedAt: v,
    messages: [{ id: v, type: w, timestamp: v, author: { id: w, name: v }, embeds: [{ url: w }], attachments: v, mentions: [w] }, v], messageCount: w,
  }),
  meta: (v, w) => ({
    participants: [v, { name: w }], thread_path: v, title: w,
    messages: [{ sender_name: v, timestamp_ms: w, share: { link: v }, photos: w, sticker: v }, w],
  }),
  encrypted: (v, w) => ({ participants: v, threadName: 'x', messages: [{ senderName: v, timestamp: w, text: v, media: w }, v] }),
  records: (v, w) => ({ list: [{ title: v, string_map_data: { a: { value: w, timestamp: v }, b: w } }, v], other: w }),
  snaps: (v, w) => ({
    'friend': [{ 'From': v, 'Created': w, 'Media Type': v, 'Content': w, 'IsSender': v, 'Created(microseconds)': w, 'Media IDs': v }],
    'Sent Saved Chat History': [v, { To: w, Created: v }],
  }),
  account: (v, w) => ({
    'Basic Information': { 'Username': v, 'Registration IP': w, 'Creation Date': v }, 'Login History': [{ IP: v, Created: w, Status: v }, w],
  }),
  friends: (v, w) => ({ 'Friends': [{ 'Username': v, 'Display Name': w, 'Creation Timestamp': v }, w] }),
}

test.each(Object.entries(shapes))('values of any type in %s', (_, shape) => {
  fc.assert(fc.property(value, value, (v, w) => {
    const { file } = given(JSON.stringify(shape(v, w)))
    for (const format of ours) expect(Array.isArray(format.read(file, context).parts)).toBe(true)
  }), { numRuns: 100 })
})

test.each([
  ['a mail of one long header', `From: ${'a,'.repeat(200_000)}\nDate: x\nTo: b\n\nx`],
  ['a mail of endless open tags', `From: a\nDate: x\nTo: b\nContent-Type: text/html\n\n${'<style><a href='.repeat(100_000)}`],
  ['a mail of false boundaries', `From: a\nDate: x\nTo: b\nContent-Type: multipart/mixed; boundary=b\n\n${'--b x\n'.repeat(200_000)}`],
  ['a mail of equals signs', `From: a\nDate: x\nTo: b\nContent-Transfer-Encoding: quoted-printable\n\n${'= \t'.repeat(300_000)}`],
  ['a mailbox of separators', 'From a@example.org Mon Mar  2 10:15:00 2026\n\n'.repeat(20_000)],
  ['Discord cut in many messages', `{"guild":{},"channel":{"id":"1"},"exportedAt":"x","messages":[${'{"id":"1","content":"x"},'.repeat(50_000)}`],
])('%s is read in time', async (_, text) => {
  const { peek, file } = given(text)
  expect(await cpuMs(5_000, () => {
    for (const format of ours) if (format.recognises(peek)) format.read(file, context)
  })).toBeLessThan(5_000)
})
