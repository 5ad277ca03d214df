import { expect, test } from 'vitest'
import { reportLines } from './report-text.ts'
import { groundLines } from './talk-text.ts'

const long = `${'Why this matters to a child, at some length. '.repeat(5)}(a paper, 2013; unverified)`

test('each ground stands once, in order, with how far it was checked, safe for a terminal', () => {
  expect([...groundLines(new Map([
    ['threat', 'a\u001b[31m'], ['age-asked', long],
  ]))].map((line) => line.slice(-12))).toEqual([long.slice(-12), expect.not.stringContaining('\u001b')])
})

test('a report for people never cuts off how far a ground was checked', () => {
  const lines = [...reportLines({ signs: [{ sign: 'threat', ground: long, why: long }] }, false)]
  expect(lines.find((line) => line.includes('Ground:'))).toMatch(/unverified\)$/)
  expect(lines.find((line) => line.includes('Why:'))).not.toContain('unverified')
})
