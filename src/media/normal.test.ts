import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFlat, kindNamed, normalHash } from './normal.ts'

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const SHA512 = 'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f'
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')
const DNA = Buffer.from(Array.from({ length: 144 }, (_, i) => (i * 7) % 256)).toString('hex')

test.each<[string, string | undefined, string | null]>([
  [MD5, undefined, `md5 ${MD5}`], [SHA1.toUpperCase(), undefined, `sha1 ${SHA1}`], [` ${SHA256} `, 'SHA-256', `sha256 ${SHA256}`],
  [base64(SHA1), undefined, `sha1 ${SHA1}`], [base64(MD5).replace(/=+$/, ''), 'md5', `md5 ${MD5}`], [base64(SHA512), undefined, `sha512 ${SHA512}`],
  [SHA512.toUpperCase(), 'SHA-512', `sha512 ${SHA512}`], [SHA256, 'pdq', `pdq ${SHA256}`], [SHA256.toUpperCase(), 'HASH_PDQ', `pdq ${SHA256}`],
  [SHA256, 'vPDQ', `vpdq ${SHA256}`],
  [SHA256, undefined, `sha256 ${SHA256}`], [SHA256, 'PhotoDNA', null], [base64(DNA), 'PDNA', `photodna ${DNA}`],
  [DNA.toUpperCase(), 'PhotoDNA', `photodna ${DNA}`],
  [base64(DNA), undefined, `photodna ${DNA}`], [base64(SHA256), 'pdq', null], [MD5, 'sha1', null], [MD5, 'HASH_VIDEO_MD5', `md5 ${MD5}`],
  [MD5.slice(1), undefined, null],
  ['', undefined, null], ['not a hash at all', undefined, null], [MD5, 'unknown', `md5 ${MD5}`], [MD5, 'hash', `md5 ${MD5}`],
  [MD5, 'constructor', `md5 ${MD5}`],
  ['d41d8cd98f00b204e9800998ecf8427e', undefined, null], ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'sha256', null],
  [MD5, 'ssdeep', null], [MD5, 'TLSH', null], ['TMK-text-of-a-video', 'TMK_PDQF', 'tmk TMK-text-of-a-video'], ['a b c d e f', 'NETCLEAN', null],
  ['Abc/12345678', 'SSVH_SAFER_HASH', 'ssvh Abc/12345678'],
  ['x'.repeat(2_001), 'VIDENTIFIER', null], ['-', 'NETCLEAN', null],
])('%s (%s) is %s', (written, name, expected) => {
  const found = normalHash(written, name)
  expect(found === null ? null : `${found.kind} ${found.value}`).toBe(expected)
})

test('names of kinds as lists write them', () => {
  const names = [
    'MD5', 'md5', 'SHA-1', 'HASH_SHA1', 'sha_256', 'SHA2-256', 'HASH_PDQ', 'ImagePDQ', 'PDQ hash', 'VideoMD5', 'VideoTMK', 'PDNA', 'PhotoDNA Hash',
    'SSVH_PDNA', 'md5sum',
  ]
  expect(names.map(kindNamed)).toEqual([
    'md5', 'md5', 'sha1', 'sha1', 'sha256', 'sha256', 'pdq', 'pdq', 'pdq', 'md5', 'tmk', 'photodna', 'photodna', 'ssvh', 'md5',
  ])
  expect([kindNamed('HASH_PDQ_OCR'), kindNamed('digest'), kindNamed('m'.repeat(100_000))]).toEqual([null, undefined, undefined])
})

test('a hash is the same however it is written, and no text throws', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
    const hex = Buffer.from(bytes).toString('hex')
    for (const written of [hex.toUpperCase(), base64(hex)]) expect(normalHash(written)).toEqual({ kind: 'sha1', value: hex })
  }))
  fc.assert(fc.property(fc.string(), fc.string(), (text, name) => void normalHash(text, name)))
})

test('a flat picture has a hash of nearly no or nearly all bits', () => {
  const ones = (n: number): string => BigInt(`0b${'0'.repeat(256 - n)}${'1'.repeat(n)}`).toString(16).padStart(64, '0')
  expect([0, 31, 32, 128, 224, 225, 256].map((n) => isFlat(ones(n)))).toEqual([true, true, false, false, false, true, true])
})
