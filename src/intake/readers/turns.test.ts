import { expect, test } from 'vitest'
import { readIso } from '../../kernel/time.ts'
import type { Turn } from '../contract.ts'
import { isInOrder, oldestFirst, timeProblems } from './turns.ts'

const turn = (text: string, time: string | null): Turn => ({ by: null, when: time === null ? null : readIso(time, 'sent'), text, at: 'f#' })
const order = (turns: readonly Turn[], newestFirst?: boolean): string => oldestFirst(turns, newestFirst).map((t) => t.text).join('')

test('turns a file that runs backwards round, with those without a time beside their neighbours', () => {
  const file = [turn('d', '2026-01-04T00:00:00Z'), turn('c', null), turn('b', '2026-01-02T00:00:00Z'), turn('a', '2026-01-01T00:00:00Z')]
  expect(order(file)).toBe('abcd')
})

test('turns of one moment keep the order of the file, or the reverse when the file is known to run backwards', () => {
  const same = [turn('x', '2026-01-01T00:00:00Z'), turn('y', '2026-01-01T00:00:00Z')]
  expect(order(same)).toBe('xy')
  expect(order(same, true)).toBe('yx')
})

test('says what is doubtful about times', () => {
  const turns = [turn('a', '2027-01-01T00:00:00Z'), turn('b', '2026-01-01T00:00:00'), turn('c', '2026-01-01T00:00:00Z')]
  expect(timeProblems('f', turns, '2026-11-21T12:00:00.000Z').map((p) => p.code)).toEqual(['time-in-future', 'no-zone'])
})

test.each([
  ['one after the other, one without a time', ['2026-01-02T10:00:00', null, '2026-01-02T10:00:00', '2026-01-03T10:00:00'], true],
  ['a minute back', ['2026-01-02T10:05:00', '2026-01-02T10:04:00'], false],
  ['local time, the clock put back in the night to a Sunday', ['2026-10-25T01:59:00', '2026-10-25T01:00:00'], true],
  ['the same with a zone', ['2026-10-25T01:59:00Z', '2026-10-25T01:00:00Z'], false],
  ['more than a clock is put back', ['2026-10-25T03:59:00', '2026-10-25T02:00:00'], false],
])('in the order of times: %s', (_name, times, is) => {
  expect(isInOrder(times.map((time) => turn('x', time)))).toBe(is)
})
