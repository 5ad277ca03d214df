import { expect, test } from 'vitest'
import { lawCheck, lawCheckText } from './check.ts'
import { NOTICE } from './contract.ts'
import { allPacks, packOf } from './packs/registry.ts'
import { verifiedState } from './verified.ts'

test.each([
  ['yes', 'yes'], ['yes (text; no date needed)', 'yes'], ['partly', 'partly'], ['partly: yes (where)', 'partly'], ['no', 'no'],
  ['no (general knowledge)', 'no'],
  ['yes / partly', 'partly'], ['yes (1 year); partly (90 days before)', 'partly'], ['yes for expiry (a; b); no for final adoption', 'partly'],
  ['yes (PCA s.1(3) text; page on s.62)', 'yes'],
])('%s is %s', (verified, state) => {
  expect(verifiedState(verified)).toBe(state)
})

test('what was checked within a year and in full needs no look', () => {
  const check = lawCheck(allPacks(), '2026-11-22T00:00:00Z')
  expect(check.byReason['older-than-a-year']).toBe(0)
  expect(check.rows.every((r) => r.state !== 'yes' || r.why.includes('commencement-unverified'))).toBe(true)
  expect(check.rows.some((r) => r.what === 'ew-soa2003-s15a')).toBe(false)
  expect(check.rows.find((r) => r.what === 'ew-theft1968-s21')).toMatchObject({
    jurisdiction: 'england-wales', state: 'no', why: ['unverified'], checkedOn: '2026-11-21',
  })
  expect(check.rows.find((r) => r.what === 'ew-soa2003-s46a')?.why).toContain('commencement-unverified')
  expect(check.rows.find((r) => r.what.startsWith('ew-sca2015-s69.'))?.why).toEqual(['commencement-unverified'])
  expect(check.rows.find((r) => r.what === 'providerDuty' && r.jurisdiction === 'germany')?.why).toEqual(['unverified'])
})

test('a year and a day later everything is old', () => {
  expect(lawCheck(allPacks(), '2027-11-21').byReason['older-than-a-year']).toBe(0)
  const check = lawCheck(allPacks(), '2027-11-22')
  expect(check.byReason['older-than-a-year']).toBe(check.total)
  expect(check.rows).toHaveLength(check.total)
})

test('counts are of rows and entries', () => {
  const check = lawCheck([packOf('canada')], '2026-11-22')
  const { yes, partly, no, old } = check.byPack['canada'] ?? { yes: -1, partly: -1, no: -1, old: -1 }
  expect([check.byReason['partly-verified'], check.byReason.unverified, old]).toEqual([partly, no, 0])
  expect(yes + partly + no).toBe(check.total)
  expect([check.notice, [...lawCheckText(check, 2)][1]]).toEqual([NOTICE, NOTICE])
  expect([...lawCheckText(check, 2)].at(-1)).toBe(`… and ${check.rows.length - 2} more (--json lists all)`)
  expect([...lawCheckText(check)].at(-1)).not.toContain('more (--json')
})
