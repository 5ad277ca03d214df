import { createHmac, randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandInto, macsOf } from './mac.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Test cases of RFC 4231 (HMAC-SHA-256, read 2026-11-22) with keys of at most a block: key, message, code. */
const RFC_4231 = [
  ['0b'.repeat(20), Buffer.from('Hi There').toString('hex'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    Buffer.from('Jefe').toString('hex'), Buffer.from('what do ya want for nothing?').toString('hex'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  ['aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
] as const

test('codes of RFC 4231', () => {
  for (const [key, message, code] of RFC_4231) expect(macsOf(hex(key), [message])).toEqual([code])
})

test('names are what Node makes of them, for every key and message, one after the other', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (key, messages) => {
    expect(macsOf(key, messages.map((m) => Buffer.from(m).toString('hex')))).toEqual(messages.map(
      (m) => createHmac('sha256', key).update(m).digest('hex'),
    ))
  }), { numRuns: 200 })
})

test('blocks are HKDF-Expand by the letter of RFC 5869, whatever was made before', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 128 }), fc.array(fc.uint8Array({ maxLength: 600 }), { maxLength: 4 }), (key, parts) => {
    const into = Buffer.alloc(128, 1)
    expandInto(into, key, parts)
    const info = Buffer.concat(parts)
    const first = createHmac('sha512', key).update(info).update(Uint8Array.of(1)).digest()
    const second = createHmac('sha512', key).update(first).update(info).update(Uint8Array.of(2)).digest()
    expect(into.toString('hex')).toBe(Buffer.concat([first, second]).toString('hex'))
  }), { numRuns: 200 })
})

test('what is too long, or no hex, is thrown out, and the next is right', () => {
  const key = randomBytes(32)
  expect(() => macsOf(randomBytes(65), ['00'])).toThrow(RangeError)
  expect(() => macsOf(key, ['00'.repeat(5_000)])).toThrow(RangeError)
  for (const message of ['0', 'xx', '00zz00']) expect(() => macsOf(key, [message]), message).toThrow(RangeError)
  expect(() => expandInto(Buffer.alloc(128), randomBytes(129), [])).toThrow(RangeError)
  expect(() => expandInto(Buffer.alloc(128), key, [Buffer.alloc(5_000)])).toThrow(RangeError)
  expect(macsOf(key, ['00'])).toEqual([createHmac('sha256', key).update('00', 'hex').digest('hex')])
})
