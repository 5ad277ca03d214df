import { expect, test } from 'vitest'
import { withPort } from './sheet.ts'

test('a port is never read as the last part of an address', () => {
  expect([withPort('192.0.2.7', 443), withPort('2001:db8::1', 443), withPort('[2001:db8::1]', 443), withPort('2001:db8::1', null), withPort('192.0.2.7', null)])
    .toEqual(['192.0.2.7:443', '[2001:db8::1]:443', '[2001:db8::1]:443', '2001:db8::1', '192.0.2.7'])
})
