import { expect, test } from 'vitest'
import { filterNames, filtersIn, isNarrowed, NOT_NARROWED } from './filters.ts'

const inAddress = (words: Readonly<Record<string, string>>) => filtersIn((name) => words[name] ?? null)

test('what narrows the queue can be taken away whole, whichever filter it is; the list of held reports stays chosen', () => {
  const values = { band: 'high', source: 'police', format: 'csv', jurisdiction: 'GB', trigger: 'extortion', expiresWithinHours: '48', case: 'any', late: 'yes', sample: 'yes' }
  for (const [name, word] of Object.entries(values)) {
    const narrowed = inAddress({ held: 'yes', [name]: word })
    expect(isNarrowed(narrowed), name).toBe(true)
    const cleared = Object.fromEntries(Object.entries({ held: 'yes', [name]: word }).filter(([n]) => !Object.hasOwn(NOT_NARROWED, n)))
    expect(inAddress(cleared)).toEqual({ held: 'yes' })
  }
  expect(Object.keys(values).sort()).toEqual(filterNames.filter((n) => n !== 'held').sort())
})

test('what is not of the form of a filter narrows nothing', () => {
  expect(inAddress({ band: 'highest', expiresWithinHours: '-3', jurisdiction: '<b>', late: 'perhaps' })).toEqual({ held: 'no' })
})
