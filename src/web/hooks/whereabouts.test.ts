import { expect, test } from 'vitest'
import type { Told } from '../told.ts'
import { whereaboutsOf } from './whereabouts.ts'

const isSame = (a: number, b: number): boolean => a === b
const refused = (code: string): Told<number> => ({ ok: false, code, status: 400, facts: {}, request: '' })

test('what is another now is told as newer, what is the same is no news', () => {
  expect(whereaboutsOf(1, { ok: true, value: 2 }, isSame)).toEqual({ kind: 'newer', value: 2 })
  expect(whereaboutsOf(1, { ok: true, value: 1 }, isSame)).toBeNull()
})

test('a report that is erased or out of sight, or a right that was taken away: what is shown goes', () => {
  for (const code of ['not-found', 'right-missing']) expect(whereaboutsOf(1, refused(code), isSame)).toEqual({ kind: 'gone' })
})

test('where a purpose or a proof is missing the page says so; where no answer came it says what it said before', () => {
  for (const code of ['purpose-missing', 'proof-needed']) expect(whereaboutsOf(1, refused(code), isSame)).toEqual({ kind: 'unasked' })
  for (const code of ['server-gone', 'given-up', 'too-many', 'fault', 'signed-out']) expect(whereaboutsOf(1, refused(code), isSame)).toBeUndefined()
})
