import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readIso } from '../kernel/time.ts'
import { gradeAddress } from './address.ts'
import type { AddressEvent } from './contract.ts'
import { indexRanges, networkOf, readRanges } from './network.ts'

const event = (written: string | null, more: Partial<AddressEvent> = {}): AddressEvent => ({
  address: '192.0.2.7', holder: 'r1/p0', when: written === null ? null : readIso(written, 'login'), port: 4411, proxy: null,
    ...more,
})
const first = event('2026-03-02T10:15:00Z')
const second = event('2026-03-04T22:00:09+02:00')

test.each([
  ['A', 'another event', first, [second]],
  ['B', 'only such event', first, []],
  ['B', 'only such event', first, [{ ...second, holder: 'r1/p1' }]],
  ['B', 'only such event', first, [{ ...second, address: '192.0.2.8' }]],
  ['B', 'only such event', first, [{ ...second, proxy: true }]],
  ['B', 'only such event', first, [event('2026-03-02T10:15:30Z')]],
  ['B', 'only such event', first, [event('2026-03-04T10:15')]],
  ['B', 'only such event', { ...first, holder: null }, [{ ...second, holder: null }]],
  ['B', 'without a source port', { ...first, port: null }, [second]],
  ['C', 'no source port', { ...first, port: null, address: '100.64.9.9' }, [second]],
  ['A', 'another event', { ...first, address: '100.64.9.9' }, [{ ...second, address: '100.64.9.9' }]],
  ['C', 'to the minute', event('2026-03-02T10:15Z'), [second]],
  ['D', 'no zone', event('2026-03-02T10:15:00'), [second]],
  ['D', 'no time', event(null), []],
  ['D', 'to the hour', event('2026-03-02T10Z'), []],
  ['D', 'morning or afternoon', { ...first, halfDayUnclear: true }, [second]],
  ['D', 'possible proxy', { ...first, proxy: true }, [second]],
  ['D', 'vpn network', { ...first, address: '104.28.1.1' }, []],
  ['D', 'not a public one', { ...first, address: '10.0.0.1' }, []],
] as const)('grade %s: %s', (grade, because, own, others) => {
  const graded = gradeAddress(own, others)
  expect([graded.grade, graded.because]).toEqual([grade, expect.stringContaining(because)])
})

test('no zone is never better than D, whatever else is known', () => {
  assert(property(integer({ min: 1, max: 28 }), integer({ min: 0, max: 23 }), (day, hour) => {
    const written = `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:15:00`
    expect(gradeAddress(event(written), [first, second]).grade).toBe('D')
    expect(gradeAddress(event(`${written}Z`), []).grade).toBe('B')
  }), { numRuns: 50 })
})

test('networks: the narrowest range counts, a deployer’s before ours, and unverified ones say so', () => {
  expect(networkOf('100.64.0.1')?.range.kind).toBe('carrier-nat')
  expect(networkOf('100.128.0.1')).toBeNull()
  expect(networkOf('2001:db8::1')?.range.kind).toBe('documentation')
  expect(networkOf('::ffff:10.0.0.1')?.range.kind).toBe('reserved')
  expect(networkOf('nonsense')).toBeNull()
  const { ranges, unread } = readRanges([
    { cidr: '192.0.2.0/25', kind: 'office', source: 'our own list' }, { cidr: '192.0.2.64/26', kind: 'tor',
      source: 'exit list', verified: true },
    { cidr: '192.0.2.0/33', kind: 'tor', source: 'x' }, { cidr: '192.0.2.0/24', kind: 'constructor', source: 'x' }, null, 7,
      { cidr: '2001:db8:1::/48', kind: 'vpn', source: 'list' },
  ])
  expect(unread).toEqual([2, 3, 4, 5])
  const index = indexRanges(ranges)
  expect(networkOf('192.0.2.1', index)?.range).toMatchObject({ kind: 'office', verified: false })
  expect(networkOf('192.0.2.65', index)?.range).toMatchObject({ kind: 'tor', verified: true })
  expect(networkOf('192.0.2.200', index)?.range.kind).toBe('documentation')
  expect(networkOf('2001:db8:1:9::1', index)?.range.kind).toBe('vpn')
  expect(gradeAddress({ ...first, port: null }, [], networkOf('192.0.2.1', index))).toMatchObject({ grade: 'C',
    because: expect.stringContaining('not verified') })
  expect(readRanges('no list')).toEqual({ ranges: [], unread: [] })
})
