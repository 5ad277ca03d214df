import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { schoolName } from './school-name.ts'

test.each([
  ['St. Tern\'s Primary School, Examplestead', 'St. Tern\'s Primary School'],
  ['Sports day at Gull Academy!', 'Gull Academy'],
  ['The Ternby School of Example', 'Ternby School'],
  ['ternby primary school', 'ternby primary school'],
  ['École primaire Jean Sterne, Exempleville', 'École primaire Jean Sterne'],
  ['Colegio San Charrán', 'Colegio San Charrán'],
  ['Ausflug der Seeschwalbenschule', 'Seeschwalbenschule'],
  ['Gymnasium Möwental', 'Gymnasium Möwental'],
  ['Школа № 12', 'Школа № 12'],
  ['例子市第一小学', '例子市第一小学'],
  ['예시초등학교', '예시초등학교'],
])('%s names a school', (text, name) => {
  expect(schoolName(text)).toBe(name)
})

test.each([
  'Back to School', 'my old school', 'First Day Of School', 'school', 'High School', 'Art School', 'the school', 'a primary school', 'Tern Street 12',
  '', 'schooling fish',
])('"%s" names none', (text) => {
  expect(schoolName(text)).toBeNull()
})

test('any text is read, in linear time', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    const name = schoolName(text)
    expect(name === null || name.length > 0).toBe(true)
  }))
  expect(await cpuMs(1500, () => {
    for (const unit of ['School ', 'A', 'школа ', '小', 'tern-']) schoolName(unit.repeat(1_000_000))
  })).toBeLessThan(1500)
})
