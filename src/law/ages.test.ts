import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Test } from './contract.ts'
import { addMonths, ageOn, birthday, daysWritten, isDay, yearsBetween } from './days.ts'
import { message, rowOf } from './fixtures/ask.ts'
import { testValue } from './three.ts'

test.each([
  ['2003-06-01', '2019-05-31', 15], ['2003-06-01', '2019-06-01', 16], ['2004-02-29', '2022-02-28', 17], ['2004-02-29', '2022-03-01', 18],
  ['2004-02-29', '2020-02-28', 15], ['2004-02-29', '2020-02-29', 16], ['2000-12-31', '2001-01-01', 0], ['2000-01-01', '2000-01-01', 0],
])('born %s is on %s aged %i', (birth, date, age) => {
  expect(ageOn(birth, date)).toBe(age)
})

test('an age is reached on its birthday and not the day before', () => {
  const anyDay = fc.date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
  fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (birth, age) => {
    const day = birthday(birth, age)
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    return isDay(day) && ageOn(birth, day) === age && ageOn(birth, before) === age - 1
  }))
})

test.each([
  ['2012-01-31', 1, '2012-02-29'], ['2011-01-31', 1, '2011-02-28'], ['2012-08-31', 6, '2013-02-28'], ['2016-01-10', 36, '2019-01-10'],
  ['2020-12-15', 1, '2021-01-15'],
])('%s and %i months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later)
})

test.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-1-1', '1800-01-01', 'today', '', '2023-02-29', '20230101'])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test('a month and a year are windows; a time keeps its written day', () => {
  expect(daysWritten('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  expect(daysWritten('2020')).toEqual({ from: '2020-01-01', to: '2020-12-31' })
  expect(daysWritten('2020-02-03T23:30:00+02:00')).toEqual({ from: '2020-02-03', to: '2020-02-03' })
  expect(daysWritten('2023-02-30T10:00Z')).toBeNull()
})

test('five years less a day are no five years', () => {
  expect(yearsBetween('2000-06-15', '2005-06-14')).toBeLessThan(5)
  expect(yearsBetween('2000-06-15', '2005-06-15')).toBe(5)
})

const under16: Test = { fact: 'victim.ageAtConduct', op: '<', value: 16 }
const between: Test = { fact: 'victim.ageAtConduct', op: 'between', value: [13, 15] }
test.each([
  [15, under16, 'met'], [16, under16, 'not-met'], [{ min: 13, max: 15 }, under16, 'met'], [{ min: 13, max: 16 }, under16, 'unknown'],
  [{ min: 16 }, under16, 'not-met'],
  [{ min: 15 }, under16, 'unknown'], [{ max: 15 }, under16, 'met'], [{ max: 16 }, under16, 'unknown'], [null, under16, 'unknown'],
  ['15', under16, 'unknown'], [true, under16, 'unknown'],
  [12, between, 'not-met'], [13, between, 'met'], [15, between, 'met'], [16, between, 'not-met'], [{ min: 12, max: 13 }, between, 'unknown'],
  [{ min: 16, max: 20 }, between, 'not-met'],
  [{ min: 13, max: 15 }, between, 'met'], [{ min: 12, max: 16 }, between, 'unknown'],
  [18, { fact: 'a', op: '>=', value: 18 }, 'met'], [17, { fact: 'a', op: '>=', value: 18 }, 'not-met'],
  [{ min: 17, max: 18 }, { fact: 'a', op: '>=', value: 18 }, 'unknown'],
  [2, { fact: 'a', op: '<=', value: 2 }, 'met'], [2.4, { fact: 'a', op: '<=', value: 2 }, 'not-met'], [3, { fact: 'a', op: '>', value: 2 }, 'met'],
  [2, { fact: 'a', op: '>', value: 2 }, 'not-met'],
  [true, { fact: 'a', op: '==', value: true }, 'met'], [false, { fact: 'a', op: '==', value: true }, 'not-met'],
  [false, { fact: 'a', op: '==', value: false }, 'met'],
  ['x', { fact: 'a', op: '==', value: true }, 'unknown'], ['post', { fact: 'a', op: 'anyOf', value: ['electronic', 'post'] }, 'met'],
  [['a', 'b'], { fact: 'a', op: 'anyOf', value: ['b'] }, 'met'],
  [['a'], { fact: 'a', op: 'anyOf', value: ['b'] }, 'not-met'], [[], { fact: 'a', op: 'anyOf', value: ['b'] }, 'not-met'],
  [['?'], { fact: 'a', op: 'anyOf', value: ['b'] }, 'unknown'],
  [['a', '?'], { fact: 'a', op: 'includes', value: 'a' }, 'met'], [['b'], { fact: 'a', op: 'includes', value: 'a' }, 'not-met'],
  ['a', { fact: 'a', op: 'includes', value: 'a' }, 'met'],
] as const)('%j by %j is %s', (value, asked, result) => {
  expect(testValue(value, asked as Test)).toBe(result)
})

test('a range answers as all its numbers do, or not at all', () => {
  const op = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const)
  fc.assert(fc.property(op, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }), (o, value, min, more) => {
    const asked: Test = { fact: 'victim.ageAtConduct', op: o, value }
    const each = new Set(Array.from({ length: more + 1 }, (_, i) => testValue(min + i, asked)))
    const [only] = each
    return testValue({ min, max: min + more }, asked) === (each.size === 1 ? only : 'unknown')
  }))
})

test('ages are those of each act’s own day, and a stated age wins over a birth date', () => {
  const born = { ...message, 'victim.ageAtConduct': null, 'victim.birthDate': '2004-02-29' }
  expect(rowOf('ew-soa2003-s15a', '2020-02-28', born).result).toBe('met')
  expect(rowOf('ew-soa2003-s15a', '2020-02-29', born).result).toBe('not-met')
  expect(rowOf('ew-soa2003-s15a', '2020-02-29', { ...born, 'victim.ageAtConduct': 15 }).result).toBe('met')
  expect(rowOf('ew-soa2003-s15a', '2003-01-01', born).result).toBe('not-in-force')
  expect(rowOf('ew-soa2003-s15a', '2018-01-01', { ...born, 'victim.ageAtConduct': { min: 13, max: 17 } }).result).toBe('unknown')
})
