import { expect, test } from 'vitest'
import { byThreeLetters } from './country-letters.ts'
import { countryCode } from './country.ts'

test.each([
  ['Germany', 'DE'], ['de', 'DE'], ['DEU', 'DE'], ['gbr', 'GB'], ['UK', 'GB'], ['USA', 'US'], ['PHL', 'PH'], ['XKX', null], ['AP', null],
  ['the moon', null], ['', null],
])('the country of %j is %j', (written, code) => {
  expect(countryCode(written)).toBe(code)
})

test('every alpha-3 code leads to a country of its own', () => {
  expect(new Set(byThreeLetters.values()).size).toBe(249)
  for (const [three, two] of byThreeLetters) expect(`${three} ${countryCode(two)}`).toBe(`${three} ${two}`)
})
