import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliest, readIso, whenOf, whenUnix, zoneMinutes } from './time.ts'

test.each([
  ['2026-03-02T10:15:00Z', '2026-03-02T10:15:00.000Z', 'second'], ['2026-03-02 10:15:00.5 +02:00', '2026-03-02T08:15:00.500Z', 'millisecond'],
  ['2026-03-02T10:15+0530', '2026-03-02T04:45:00.000Z', 'minute'], ['2026-03-02T10Z', '2026-03-02T10:00:00.000Z', 'hour'],
  [' 2026-03-02T10:15:00 utc ', '2026-03-02T10:15:00.000Z', 'second'],
  ['2026-03-02T10:15:00', null, 'second'], ['2026-03-02', null, 'day'], ['2026-03', null, 'month'], ['2024-02-29', null, 'day'],
])('%s is read as %s', (written, instant, precision) => {
  const when = readIso(written, 'sent')
  expect([when?.instant, when?.precision, when?.written, when?.means]).toEqual([instant, precision, written, 'sent'])
})

test.each([
  '2026-02-30', '2023-02-29', '2026-13-01', '2026-03-02T25:00:00Z', '2026-03-02T24:00:01Z', '2026-03-02T10:60', '02/03/2026', 'yesterday', '',
  '0001-01-01', '9999-12-31', '2026',
])(
  '%j is no time', (written) => expect(readIso(written, 'x')).toBeNull())

test.each([
  ['Z', 0], ['gmt', 0], ['+02:00', 120], ['-0530', -330], ['-05', -300], ['+15:00', null], ['CET', null], ['', null],
])('zone %j', (zone, minutes) => {
  expect(zoneMinutes(zone)).toBe(minutes)
})

test('no zone is invented: an instant is there only with a zone, and is what the platform reads', () => {
  const date = fc.date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
  fc.assert(fc.property(date, fc.constantFrom('', 'Z', '+02:00', '-08:00'), (at, zone) => {
    const written = at.toISOString().slice(0, 19) + zone
    const when = readIso(written, 'x')
    expect(when?.instant ?? null).toBe(zone === '' ? null : new Date(written).toISOString())
    expect(when?.local).toBe(at.toISOString().slice(0, 19))
    if (zone === '' && when !== null) expect(Date.parse(earliest(when) ?? '')).toBe(Date.parse(`${written}+14:00`))
  }))
})

test('Unix times, numbers that are no time', () => {
  expect(whenUnix(0, '0', 'second', 'x')?.instant).toBe('1970-01-01T00:00:00.000Z')
  for (const n of [-1, NaN, Infinity, 1e16]) expect(whenUnix(n, '', 'second', 'x')).toBeNull()
  expect(whenOf({ year: 2026, month: 12, day: 31, hour: 24 }, '', 'Z', 'hour', 'x')?.instant).toBe('2027-01-01T00:00:00.000Z')
})
