import { expect, test } from 'vitest'
import { after, clocksOf, expiresFirst } from './clocks.ts'
import { factsOf } from './facts.ts'
import { context, findings, incident, when } from './fixtures/invented.ts'
import type { Findings } from './contract.ts'

const first = (own: Findings) => expiresFirst(factsOf(own), context)
const address = (country: string | null, instant: string | null): Findings['addresses'][number] => ({
  written: '192.0.2.1', country, instant, grade: 'B', at: 'x#',
})

test('a provider keeps a report for a year from its submission', () => {
  expect(first(findings({ sentAt: when('2026-03-02T10:15:00Z') }))).toEqual(
    { what: 'provider-preservation', at: '2027-03-02T10:15:00Z', source: '18 USC 2258A(h)(1)', verified: true })
})

test('an unknown submission is as early as it can be: the latest incident told, not one after receipt', () => {
  expect(first(findings({ incidents: [
    incident('material', '2026-01-05T00:00:00Z'), incident('material', '2026-02-01T00:00:00Z'), incident('material', '2030-01-01T00:00:00Z'),
  ] })))
    .toMatchObject({ what: 'provider-preservation', at: '2027-02-01T00:00:00Z' })
  expect(first(findings({ incidents: [incident('material', '2026-02-01T00:00:00')] }))).toMatchObject({ at: '2027-01-31T10:00:00Z' })
  expect(first(findings({}))).toBeNull()
})

test('before 7 May 2024 it was 90 days; a clock that has run out is not shown', () => {
  const own = findings({ sentAt: when('2024-05-06T00:00:00Z') })
  expect(clocksOf(factsOf(own), context)[0]?.at).toBe('2024-08-04T00:00:00Z')
  expect(first(own)).toBeNull()
  expect(clocksOf(factsOf(findings({ sentAt: when('2024-05-07T00:00:00Z') })), context)[0]?.at).toBe('2025-05-07T00:00:00Z')
})

test('only providers must keep what they reported', () => {
  expect(first(findings({ sentAt: when('2026-03-02T10:15:00Z'), source: { kind: 'public', name: null } }))).toBeNull()
})

test('address logs run by country; the first to expire is first, and an unverified length says so', () => {
  const sentAt = when('2026-11-15T00:00:00Z')
  expect(first(findings({ sentAt }, { addresses: [address('US', '2026-11-14T00:00:00Z'), address('US', '2026-01-01T00:00:00Z')] })))
    .toMatchObject({ what: 'address-logs-US', at: '2026-11-28T00:00:00Z', verified: true })
  expect(first(findings(
    { sentAt }, { addresses: [address('GB', '2026-02-28T09:00:00Z')] },
  ))).toMatchObject({ what: 'address-logs-GB', at: '2027-02-28T09:00:00Z', verified: false })
  expect(first(findings(
    { sentAt }, { addresses: [address(null, '2026-11-14T00:00:00Z'), address('US', null), address('US', 'nonsense')] },
  ))).toMatchObject({ what: 'provider-preservation' })
})

test('what a linked report tells starts no clock of this one', () => {
  const linked = factsOf(findings({ sentAt: when('2026-03-02T10:15:00Z') }, { reportId: 'r2' }))
  expect(expiresFirst(linked.filter((f) => f.reportId === 'r1'), context)).toBeNull()
})

test('years and months end on the last day of a shorter month', () => {
  expect(after('2028-02-29T01:02:03.500Z', { years: 1 })).toBe('2029-02-28T01:02:03.500Z')
  expect(after('2026-08-31T00:00:00Z', { months: 6 })).toBe('2027-02-28T00:00:00Z')
  expect(after('2026-12-31T00:00:00Z', { days: 1 })).toBe('2027-01-01T00:00:00Z')
})
