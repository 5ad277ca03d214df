import { expect, test } from 'vitest'
import { nameAlone } from './shapes.ts'

test('a name in its normal form is shown without its bar', () => {
  expect([nameAlone('tamsin oxenfell|'), nameAlone('tamsin oxenfell|2001-02-03'), nameAlone('tamsin oxenfell')])
    .toEqual(['tamsin oxenfell', 'tamsin oxenfell, 2001-02-03', 'tamsin oxenfell'])
})
