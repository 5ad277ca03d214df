import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { passwordFault } from './password-rule.ts'

const table: [string, ReturnType<typeof passwordFault>][] = [
  ['fourteen chars', 'too-short'], ['x'.repeat(257), 'too-long'], ['aaaaaaaaaaaaaaaaaaaa', 'repeats'], ['secret1secret1secret1', 'repeats'],
  ['abababababababab', 'repeats'],
  ['qwertyuiopasdfghjkl', 'runs'], ['1234567890123456', 'runs'], ['zyxwvutsrqponmlk', 'runs'], ['abcdefghijklmnopq', 'runs'],
  ['1qaz2wsx3edc4rfv', 'runs'],
  ['sterna-2026-11-22', 'named'], ['St3rna St3rna 2026!', 'named'], ['dora.example.1984', 'named'], ['D0ra-Example-1984', 'named'],
  ['Password-2026-11', 'common'], ['P@ssw0rd P@ssw0rd 1', 'common'], ['correcthorsebatterystaple', 'common'], ['Summer2026Autumn2026', 'common'],
  ['adminadministrator', 'common'],
  ['four lamps beside an old canal', null], ['my password is long and odd, so it may be', null], ['Ünlü köprü ve yedi eski lamba', null],
  ['8f3k2m9x7q4w1z6', null],
  ['  leading spaces count as well', null],
  ['\u{1F600}\u{1F680}\u{1F3D4}\u{1F30A}\u{1F333}\u{1F682}\u{1F3B5}\u{1F4DA}\u{1F511}\u{1F6B2}\u{1F355}\u{1F98A}\u{1F41D}\u{1F308}\u{2B50}', null],
]

test.each(table)('%s: %s', (password, fault) => {
  expect(passwordFault(password, 'Dora Example')).toBe(fault)
})

test('random passwords of letters and digits will do, and no text breaks the rule or takes long', () => {
  assert(property(array(constantFrom(...Array.from('bdgknpvx2579')), { minLength: 24, maxLength: 40 }), (letters) => {
    const fault = passwordFault(letters.join(''), 'Dora Example')
    return fault === null || fault === 'repeats' || fault === 'runs'
  }))
  assert(property(string({ maxLength: 300, unit: 'binary' }), string({ maxLength: 100 }), (password, name) => {
    passwordFault(password, name)
  }))
})
