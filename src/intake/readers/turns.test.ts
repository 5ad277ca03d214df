import { expect, test } from 'vitest'
import { readIso } from '../../kernel/time.ts'
import type { Turn } from '../contract.ts'
import { oldestFirst, timeProblems } from './turns.ts'

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
