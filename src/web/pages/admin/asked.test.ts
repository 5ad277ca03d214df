import { expect, test } from 'vitest'
import { exportSubject } from '../../../desk/queue-list.ts'
import { exportIn } from './asked.ts'

test('what a second person reads is what was asked for, whatever a recipient or a filter is called', () => {
  const asked = [
    { list: 'queue.csv', most: 100, to: 'Example Court, Ternby', band: 'very-high' }, { list: 'queue.json', most: 10_000, to: 'A to B, at most 5' },
    { list: 'queue.csv', most: 7, to: 'A', source: 'x, at most 100: {"band":"low"}', expiresWithinHours: 48 }, { list: 'queue.csv', most: 1, to: 'A', source: '{}', case: 'none', held: 'yes' },
  ] as const
  for (const { list, to, most, ...filters } of asked) expect(exportIn(exportSubject(list, { to, most, ...filters }))).toEqual({ list, to, most, filters })
})

test('a line that says anything else stays as it stands', () => {
  for (const line of [
    'recovery per_0000000000000000', 'queue.csv to A, at most 100: {"band":"very-high"} and more', 'people.csv to A, at most 100: {}', 'queue.csv to A, at most 0: {}',
    'queue.csv to A, at most 5: {"band":"none"}', 'queue.csv to A, at most 5: {"all":true}', 'queue.csv to A, at most 5: []', '',
  ]) expect(exportIn(line)).toBeNull()
})
