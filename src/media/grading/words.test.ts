import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { personKey, personOf, reasonOf } from './person.ts'
import { hashesMeant } from './written-hash.ts'

test.each([
  ['Ann Example', 'ann example'], ['  ANN\t example ', 'ann example'], ['Ann\u200b Example', 'ann example'], ['Ａｎｎ Example', 'ann example'],
  ['ann@example.org', 'ann@example.org'], ['राम', 'राम'], ['', null], [' \u200b ', null], ['...', null],
])('%j is the person %j', (who, key) => {
  expect(personKey(who)).toBe(key)
})

test('names that only marks tell apart stay apart', () => {
  expect(personKey('राम')).not.toBe(personKey('रमा'))
})

test.each(['', ' ', '...', 'x', '12 34', '\u200b\u200b'])('%j is no reason', (because) => {
  expect(() => reasonOf(because)).toThrow(Refusal)
})

test('reasons and names are kept as the store takes them', () => {
  expect(reasonOf(' a pattern\0 ')).toBe('a pattern\u2400')
  expect(reasonOf('风景')).toBe('风景')
  expect(personOf(' Ann\ud800 ')).toEqual({ name: 'Ann\ufffd', key: 'ann\ufffd' })
})

const hex = (digits: number): string => 'AB'.repeat(digits / 2)

test.each([
  [hex(32), ['md5', 'netclean', 'videntifier', 'ssvh', 'tmk']],
  [hex(40), ['sha1', 'netclean', 'videntifier', 'ssvh', 'tmk']],
  [hex(64), ['sha256', 'pdq', 'vpdq', 'netclean', 'videntifier', 'ssvh', 'tmk']],
  [`PDQ: ${hex(64)}`, ['pdq']], [`md5:${hex(40)}`, []], ['md5:', []], ['', []], [`tmk:Some/Text=`, ['tmk']], ['a\0b', []], ['\ud800', []],
])('%j can mean %j', (written, kinds) => {
  expect(hashesMeant(written).map((h) => h.kind).sort()).toEqual([...kinds].sort())
})

test('hex is read in either case, texts as they are', () => {
  expect(hashesMeant(`sha1:${hex(40)}`)).toEqual([{ kind: 'sha1', value: 'ab'.repeat(20) }])
  expect(hashesMeant('tmk:Some/Text=')).toEqual([{ kind: 'tmk', value: 'Some/Text=' }])
  fc.assert(fc.property(
    fc.oneof(fc.string(), fc.constantFrom('\0', '\ud800', 'pdq:\ud800', '__proto__')), (text) => Array.isArray(hashesMeant(text)),
  ))
})
