import { array, assert, constantFrom, date, oneof, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { dutyTriggers, type Duty } from './contract.ts'
import { dutiesOf, type DutyAt, type DutyEvent } from './duties.ts'
import { allPacks } from './packs/registry.ts'

const packs = allPacks()
const duty = (id: string, on: string, events: readonly DutyEvent[] = []): DutyAt | undefined => dutiesOf(packs, events, on).find((d) => d.duty === id)

test.each([
  ['ew-osa2023-s66-report', '2026-03-01', 'no-duty'],
  ['ew-osa2023-s66-report', '2026-04-06', 'no-duty'],
  ['ew-osa2023-s66-report', '2026-04-07', 'duty'],
  ['ew-osa2023-s66-report', '2026-04-08T23:00:00Z', 'duty'],
  ['ni-osa2023-s66-report', '2026-04-08', 'duty'],
  ['sct-osa2023-s66-report', '2026-04-06', 'no-duty'],
  ['us-2258a-report-enticement', '2024-05-06', 'no-duty'],
  ['us-2258a-report-enticement', '2024-05-07', 'duty'],
  ['us-2258a-report', '2024-05-06', 'duty'],
  ['us-2258a-h-preserve-90-days', '2024-05-06', 'duty'],
  ['us-2258a-h-preserve-90-days', '2024-05-07', 'lapsed'],
  ['ca-mra-s4-preserve', '2026-07-01', 'duty'],
  ['eu-2021-1232-derogation', '2026-04-04', 'lapsed'],
  ['eu-2021-1232-derogation', '2026-04-03', 'unknown'],
  ['eu-e-evidence-preserve', '2026-08-17', 'no-duty'],
  ['de-dsa-art18-notify', '2026-08-17', 'unknown'],
  ['ew-osa2023-s66-report', '2026-04', 'unknown'],
  ['ew-osa2023-s66-report', 'yesterday', 'unknown'],
  ['ew-osa2023-s66-report', '2026-02-30', 'unknown'],
] as const)('%s on %s is %s', (id, on, state) => {
  expect(duty(id, on)?.state).toBe(state)
})

test.each([
  ['us-2258a-h-preserve', '1 year'], ['us-2258a-h-preserve-90-days', '90 days'], ['ca-mra-s4-preserve', '21 days'],
  ['eu-e-evidence-produce-emergency', '8 hours'], ['ew-osa2023-s66-report', null], ['au-tia-metadata', '2 years'],
])('%s lasts %s', (id, length) => {
  expect(duty(id, '2026-11-22')?.length).toBe(length)
})

const us = (at: string): DutyEvent => ({ when: 'report-received', at, jurisdiction: 'united-states-federal' })

test.each([
  ['us-2258a-h-preserve', '2026-03-02T10:15:00Z', 'duty', '2027-03-02T10:15:00.000Z'],
  ['us-2258a-h-preserve', '2028-02-29T10:15:00+02:00', 'duty', '2029-02-28T08:15:00.000Z'],
  ['us-2258a-h-preserve', '2026-03-02', 'duty', '2027-03-02'],
  ['us-2258a-h-preserve', '2026-03-02T10:15:00', 'duty', '2027-03-02'],
  ['us-2258a-h-preserve', '2026-03', 'unknown', null],
  ['us-2258a-h-preserve', 'not a day', 'unknown', null],
  ['us-2258a-h-preserve', '2024-05-06T12:00:00Z', 'no-duty', null],
  ['us-2258a-h-preserve-90-days', '2024-05-06T12:00:00Z', 'duty', '2024-08-04T12:00:00.000Z'],
] as const)('%s from %s: %s, until %s', (id, at, state, deadline) => {
  expect(duty(id, '2026-11-22', [us(at)])?.clocks).toEqual([{ startedAt: at, state, deadline }])
})

test('a clock in hours needs an instant: no zone is invented', () => {
  const events = ['2026-09-01', '2026-09-01T10:00:00Z'].map((at): DutyEvent => ({ when: 'request-made', at, jurisdiction: 'eu-directive-2011-93' }))
  expect(duty('eu-e-evidence-produce-emergency', '2026-11-22', events)?.clocks.map((c) => c.deadline)).toEqual([null, '2026-09-01T18:00:00.000Z'])
})

test('an event starts the clocks of its own trigger and jurisdiction only', () => {
  const started = dutiesOf(packs, [us('2026-03-02T10:15:00Z')], '2026-11-22').filter((d) => d.clocks.length > 0)
  expect(started.map((d) => d.duty).sort()).toEqual(['us-2258a-h-preserve', 'us-2258a-h-preserve-90-days'])
})

test('what is kept has another meaning than what is to be done', () => {
  for (const d of dutiesOf(packs, [], '2026-11-22')) expect(d.means, d.duty).toBe(d.kind === 'preservation' ? 'kept-until' : 'act-by')
})

test('no duty without a first day on record is ever told as standing', () => {
  const from = new Map<string, Duty['from']>(packs.flatMap((p) => p.duties.map((d) => [d.id, d.from] as const)))
  for (const d of dutiesOf(packs, [], '2026-11-22')) if (from.get(d.duty) === null) expect(['unknown', 'lapsed'], d.duty).toContain(d.state)
})

test('nothing throws, whatever the events say', () => {
  const at = oneof(string(), date({ noInvalidDate: true }).map((d) => d.toISOString()))
  const event = record({ when: constantFrom(...dutyTriggers), at, jurisdiction: constantFrom('canada', 'nowhere', '__proto__') })
  const deadline = /^[+-]?\d{4,6}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/
  assert(property(array(event, { maxLength: 5 }), string(), (events, on) => {
    for (const d of dutiesOf(packs, events, on)) for (const c of d.clocks) expect(c.deadline === null || deadline.test(c.deadline)).toBe(true)
  }), { numRuns: 100 })
})
