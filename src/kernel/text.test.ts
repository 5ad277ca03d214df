import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, atLine, step } from './place.ts'
import { decode, plain, sha256Hex, storableJson, storableText } from './text.ts'

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

test.each([
  ['utf-8', Buffer.from('Grüße'), 'utf-8'], ['utf-8 with a mark', Buffer.from('\uFEFFGrüße'), 'utf-8'],
  ['utf-16le with a mark', utf16('\uFEFFGrüße', false), 'utf-16le'], ['utf-16be with a mark', utf16('\uFEFFGrüße', true), 'utf-16be'],
  ['utf-16le without', utf16('Grüße', false), 'utf-16le'], ['utf-16be without', utf16('Grüße', true), 'utf-16be'],
  ['windows-1252', Buffer.from('Grüße', 'latin1'), 'windows-1252'],
])('text in %s is read', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: 'Grüße', encoding, clean: encoding !== 'windows-1252' })
})

test('any bytes decode to some text, and any text to itself', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    expect(typeof decode(bytes).text).toBe('string')
  }))
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
    const plainText = text.replaceAll('\0', '').replace(/^\uFEFF/, '')
    expect(decode(Buffer.from(plainText)).text).toBe(plainText)
  }))
})

test('what is stored has neither NUL nor a lone surrogate, and is otherwise the same', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\0', '\ud800', '\udfff', '\\u0000', '\\'), (text, extra) => {
    const hostile = text + extra + text
    const stored = JSON.parse(storableJson({ [hostile]: [hostile] })) as Record<string, string[]>
    expect(Object.entries(stored)).toEqual([[storableText(hostile), [storableText(hostile)]]])
    expect(storableText(hostile)).toBe(hostile.replaceAll('\0', '\u2400').toWellFormed())
  }))
})

test('plain words, hashes, places', () => {
  expect(plain('  The Ｂoat-House, № 3! ')).toBe('the boat house no 3')
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect([
    at('in.json', `/a${step('x/y~z')}${step(0)}`), atLine('in.txt', 12, 5), atLine('in.txt', 3),
  ]).toEqual(['in.json#/a/x~1y~0z/0', 'in.txt#L12:5', 'in.txt#L3:1'])
})
