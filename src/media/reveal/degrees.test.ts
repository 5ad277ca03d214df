import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../../test/cpu.ts'
import { coordinate, degreesOf, iso6709, position } from './degrees.ts'
import { positionOf } from './position.ts'

const LAT = 51 + 30 / 60 + 26 / 3600

test.each<[string, string | null, 'latitude' | 'longitude', number | null]>([
  ['51.5072', null, 'latitude', 51.5072], ['-0.1275', null, 'longitude', -0.1275], ['0.1275', 'W', 'longitude', -0.1275],
  ['51,5072', null, 'latitude', 51.5072],
  ['51 deg 30\' 26.00" N', null, 'latitude', LAT], ['51°30′26″', 'N', 'latitude', LAT], ['51°30\'26"S', null, 'latitude', -LAT],
  ['51/1 30/1 2600/100', 'North', 'latitude', LAT],
  ['[51, 30, 2600/100]', 'N', 'latitude', LAT], ['(51.0, 30.0, 26.0)', 'N', 'latitude', LAT], ['51:30:26', 'N', 'latitude', LAT],
  ['51,30.5N', null, 'latitude', 51 + 30.5 / 60],
  ['N 51 30.5', null, 'latitude', 51 + 30.5 / 60], ['51d30m26s N', null, 'latitude', LAT], ['51d30m26sN', null, 'latitude', LAT],
  ['51 degrees 30 minutes 26 seconds north', null, 'latitude', LAT],
  ['-51 30 26', null, 'latitude', -LAT], ['-0 30 0', null, 'latitude', -0.5],
  // the half of the globe is not told
  ['[51, 30, 26]', null, 'latitude', null],
  // out of range, contradictory, nonsense
  ['91', null, 'latitude', null], ['181', null, 'longitude', null], ['51 60 0', 'N', 'latitude', null], ['-51.5', 'N', 'latitude', null],
  ['51.5', 'E', 'latitude', null],
  ['51/0', 'N', 'latitude', null], ['0/0', 'N', 'latitude', null], ['here', 'N', 'latitude', null], ['', 'N', 'latitude', null],
  ['1 2 3 4', 'N', 'latitude', null], ['51.5 N or so', null, 'latitude', null],
])('%s (%s) is %s %s', (written, reference, axis, degrees) => {
  const found = coordinate(written, reference, axis)
  if (degrees === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(degrees, 6)
})

test.each<[string, readonly [number, number] | null]>([
  ['+51.5072-000.1275/', [51.5072, -0.1275]], ['+513026-0000739/', [LAT, -(7 / 60 + 39 / 3600)]],
  ['+5130.44-00007.65+035.1/', [51 + 30.44 / 60, -7.65 / 60]],
  ['-33.8568+151.2153+012.000CRSWGS_84/', [-33.8568, 151.2153]], ['51.5072, -0.1275', [51.5072, -0.1275]], ['51.5072 -0.1275', [51.5072, -0.1275]],
  ['geo:51.5072,-0.1275', [51.5072, -0.1275]],
  ['51 deg 30\' 26.00" N, 0 deg 7\' 39.00" W', [LAT, -(7 / 60 + 39 / 3600)]], ['51°30\'26"N 0°7\'39"W', [LAT, -(7 / 60 + 39 / 3600)]],
  ['N 51° 30.44\', W 0° 7.65\'', [51 + 30.44 / 60, -7.65 / 60]],
  ['51.5072 North, 0.1275 West', [51.5072, -0.1275]], ['(51.5072, -0.1275)', [51.5072, -0.1275]],
  ['+91.0-000.1275/', null], ['+513-0000739/', null], ['51.5072', null], ['nowhere', null], ['', null], ['51.5072, 181', null],
])('%s is the position %j', (written, expected) => {
  const found = position(written)
  if (expected === null) expect(found).toBeNull()
  else expect([found?.latitude, found?.longitude]).toEqual([expect.closeTo(expected[0], 6), expect.closeTo(expected[1], 6)])
})

test('every position on Earth comes back from degrees, minutes, seconds and from ISO 6709', () => {
  fc.assert(fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
    const parts = (n: number): number[] => {
      const whole = Math.trunc(Math.abs(n))
      const minutes = Math.trunc((Math.abs(n) - whole) * 60)
      return [whole, minutes, Math.max(0, ((Math.abs(n) - whole) * 60 - minutes) * 60)]
    }
    expect(degreesOf(parts(latitude), latitude < 0 ? 'S' : 'N', 'latitude')).toBeCloseTo(latitude, 6)
    expect(degreesOf(parts(longitude), longitude < 0 ? 'W' : 'E', 'longitude')).toBeCloseTo(longitude, 6)
    const iso = (n: number, wide: number): string => `${n < 0 ? '-' : '+'}${Math.abs(n).toFixed(6).padStart(wide + 7, '0')}`
    const found = iso6709(`${iso(latitude, 2)}${iso(longitude, 3)}/`)
    expect(found?.latitude).toBeCloseTo(latitude, 5)
    expect(found?.longitude).toBeCloseTo(longitude, 5)
  }))
})

test('any text is some position or none, in linear time', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom('N', 'S', '', null), (text, reference) => {
    const found = [coordinate(text, reference, 'latitude'), position(text)?.latitude ?? null]
    for (const degrees of found) expect(degrees === null || Math.abs(degrees) <= 90).toBe(true)
  }))
  expect(await cpuMs(1500, () => {
    for (const unit of ['1', ' ', '1 ', '-', '51°', 'N', '1.', '1/']) position(unit.repeat(200_000))
  })).toBeLessThan(1500)
})

const pairs = (...all: readonly [string, string][]): { name: string; value: string; at: string }[] =>
  all.map(([name, value], i) => ({ name, value, at: `report.xml#/${i}` }))

test.each([
  pairs(['GPSLatitude', '51.5072'], ['GPSLongitude', '-0.1275']),
  pairs(['GPSLatitude', '51.5072'], ['GPSLatitudeRef', 'N'], ['GPSLongitude', '0.1275'], ['GPSLongitudeRef', 'W']),
  pairs(['Make', 'Example'], ['GPS Position', '51.5072, -0.1275']),
  pairs(['Latitude', '51.5072'], ['Longitude', '-0.1275']), pairs(['lat', '51.5072'], ['lng', '-0.1275']),
  pairs(['lat', '51.5072'], ['lon', '-0.1275']),
  pairs(['EXIF:GPSLatitude', '51 deg 30\' 25.92" N'], ['EXIF:GPSLongitude', '0 deg 7\' 39.00" W']),
  pairs(['GPS GPSLatitude', '[51, 30, 2592/100]'], ['GPS GPSLatitudeRef', 'N'], ['GPS GPSLongitude', '[0, 7, 39]'], ['GPS GPSLongitudeRef', 'W']),
  pairs(['exif.gps.latitude', '51.5072'], ['exif.gps.longitude', '-0.1275']),
  pairs(['com.apple.quicktime.location.ISO6709', '+51.5072-000.1275+012/']),
  pairs(['Composite:GPSPosition', '51.5072 N, 0.1275 W']), pairs(['gps', 'on'], ['location', '51.5072,-0.1275']),
  pairs(['GPS Latitude Ref', 'North'], ['GPS Latitude', '51.5072'], ['GPS Longitude Ref', 'West'], ['GPS Longitude', '0.1275']),
  pairs(['gps_latitude', '51.5072'], ['gps_longitude', '-0.1275']), pairs(['[GPS] Latitude', '51.5072'], ['[GPS] Longitude', '-0.1275']),
])('a sender\'s pairs %j tell a position', (...told) => {
  const found = positionOf(told)
  expect([found?.latitude, found?.longitude]).toEqual([expect.closeTo(51.5072, 6), expect.closeTo(-0.1275, 6)])
  expect(told.map((p) => p.at)).toContain(found?.at)
})

test.each([
  [pairs(['GPSLatitude', '51.5072'])], [pairs(['GPSLatitude', '0'], ['GPSLongitude', '0'])],
  [pairs(['GPSLatitude', '51/1 30/1 26/1'], ['GPSLongitude', '0/1 7/1 39/1'])],
  [pairs(['GPSDestLatitude', '51.5'], ['GPSDestLongitude', '-0.1'])], [pairs(['Location', 'Examplestead'])],
  [pairs(['platform', '51.5,1'], ['flat', '51.5'], ['salon', '1.0'])], [[]],
  [pairs(['ImageWidth', '51.5'], ['GPSAltitude', '3'])], [pairs(['GPSLatitude', '99'], ['GPSLongitude', '1'])],
])('%j tell none', (told) => {
  expect(positionOf(told)).toBeNull()
})
