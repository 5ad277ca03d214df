import { createHash, createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hmacSha256, plainSha256, sha256 } from './sha256.ts'
import { base64Of, fromBase64, fromUtf8, readDecimal, toBase64, toHex } from './text.ts'

const bytes = (max: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength: max })

test('the plain hash and the HMAC are those of Node', () => {
  fc.assert(fc.property(bytes(300), bytes(150), (a, b) => {
    const theirs = createHash('sha256').update(a).digest('hex')
    expect([toHex(plainSha256(a)), toHex(sha256(a))]).toEqual([theirs, theirs])
    expect(toHex(hmacSha256(b, a))).toBe(createHmac('sha256', b).update(a).digest('hex'))
  }))
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 128]) {
    const some = new Uint8Array(length).fill(0xa5)
    expect(toHex(plainSha256(some.subarray(0)))).toBe(createHash('sha256').update(some).digest('hex'))
  }
  const within = new Uint8Array(200).map((_, i) => i).subarray(7, 90) // not at the beginning of its buffer
  expect(toHex(plainSha256(within))).toBe(createHash('sha256').update(within).digest('hex'))
})

test('base64 has one form for the same bytes', () => {
  fc.assert(fc.property(bytes(100), (a) => {
    const text = toBase64(a)
    expect(text).toBe(Buffer.from(a).toString('base64'))
    expect(fromBase64(text)).toEqual(a)
    expect(base64Of(text, a.length)).toEqual(a)
    expect(base64Of(text, a.length + 1)).toBe(null)
  }))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('A', 'B', 'a', '0', '1', '+', '/', '=', ' ', '\n', '-', '_') }), (text) => {
    const read = fromBase64(text)
    if (read !== null) expect(toBase64(read)).toBe(text)
  }))
  // bits behind the last byte, padding left out or doubled, the other alphabet, white space
  for (const text of ['AB==', 'AAB=', 'AA', 'AAA', 'A===', 'AA=A', '-_8=', 'AA==\n', ' AAAA', 'AAAA=', '====']) expect(fromBase64(text)).toBe(null)
})

test('decimals and UTF-8 have one form', () => {
  expect(['0', '7', '18446744073709551615'].map(readDecimal)).toEqual([0n, 7n, 18446744073709551615n])
  for (const text of [
    '', '00', '01', '+1', '-1', '1 ', ' 1', '1\n', '1e3', '0x1', '1.0', '18446744073709551616', '٣', '3438945738945739845734895735',
  ]) expect(readDecimal(text)).toBe(null)
  expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA')
  for (const broken of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) expect(fromUtf8(Uint8Array.from(broken))).toBe(null)
})
