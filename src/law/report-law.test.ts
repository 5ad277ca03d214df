import { array, assert, asyncProperty, constantFrom, option, record } from 'fast-check'
import { expect, test } from 'vitest'
import { foundOf, personOf, talkOf, type Line } from './fixtures/talk-found.ts'
import type { FactJudgement } from './judged.ts'
import { proposeFacts } from './propose.ts'
import { lawOfReport, type ReportLaw } from './report-law.ts'
import { saidOf } from './told.ts'

const people = [personOf('p0', 'suspect', 'kit', { age: 34 }), personOf('p1', 'child', 'mia', { born: '2012-05-04' })]
const who = { kit: 'p0', mia: 'p1' }
const ON = { on: '2026-11-21' }
const said = (fact: string, value: FactJudgement['value']): FactJudgement => ({
  act: '', pair: '', fact, value, verdict: 'confirmed', by: 'Auk', at: '2026-03-11T00:00:00.000Z', reason: 'read',
})

const lawOf = (lines: readonly Line[], judgements: readonly FactJudgement[] = [], codes: readonly string[] = ['GB-ENG']): Promise<ReportLaw> => {
  const found = foundOf([talkOf(lines, who)], { people }, { jurisdictions: codes.map((code) => ({ code, confidence: 0.5, reasons: [] })) })
  return lawOfReport(found, proposeFacts(found), judgements, ON)
}

const S15A = 'ew-soa2003-s15a'
const sexual: Line[] = [
  { by: 'mia', at: '2026-03-01', signs: [{ sign: 'age-told', value: 13 }] }, { by: 'kit', at: '2026-03-02', signs: ['sexual-message'] },
]

test('what waits is unknown; what it would come to is told beside it; confirmed, it is met', async () => {
  const row = (await lawOf(sexual)).offences.find((o) => o.offence === S15A)
  expect([row?.result, row?.ifConfirmed]).toEqual(['unknown', 'met'])
  const confirmed = await lawOf(
    sexual,
    [
      said('comm.sexual', true), said('purpose.sexualGratification', true), said('comm.intentional', true),
      said('belief.reasonableAtLeast.16', false), said('place.nexus', ['england-wales']),
    ],
  )
  expect(confirmed.offences[0]).toMatchObject({ result: 'met', ifConfirmed: 'met' })
  expect(confirmed.offences.find((o) => o.offence === S15A)?.result).toBe('met')
  expect(confirmed.notes).toEqual([])
})

test('the same on several days stands once; contradictions are told; a country without a pack gives no candidate and says why', async () => {
  const days = await lawOf([1, 2, 3].map((n): Line => ({ by: 'kit', at: `2026-03-0${n}`, signs: ['sexual-message'] })))
  expect(days.offences.find((o) => o.offence === S15A)?.alsoOn.map((a) => a.date)).toEqual(['2026-03-02', '2026-03-03'])
  expect((await lawOf(sexual, [said('victim.ageAtConduct', 30)])).notes.map(saidOf).join(' ')).toMatch(/not the age by the birth date/)
  const nowhere = await lawOf(sexual, [], ['ZZ'])
  expect([nowhere.offences, nowhere.because === null ? null : saidOf(nowhere.because), nowhere.label?.child.is]).toEqual([[], 'No pack of law for ZZ.', 'yes'])
  const unplaced = await lawOf(sexual, [], [])
  expect([unplaced.jurisdictions.includes('germany'), unplaced.jurisdictions.includes('lanzarote-convention')]).toEqual([true, false])
  expect(unplaced.notes.map(saidOf).at(-1)).toMatch(/No country is known/)
  expect(unplaced.offences.every((o) => o.result !== 'met')).toBe(true) // which country is competent is open
})

test('a child whom the report names by role only is possible in the label; without a pack of the place the definition of England stands', async () => {
  const found = foundOf(
    [talkOf(sexual.slice(1), who)], { people: [personOf('p0', 'suspect', 'kit'), personOf('p1', 'child', 'mia')] }, { jurisdictions: [] },
  )
  const { label } = await lawOfReport(found, proposeFacts(found), [], ON)
  expect([label?.child.is, label?.abuse.is]).toEqual(['possible', 'possible'])
  expect(label?.exploitation.definition).toContain('(England)')
})

test('at most six jurisdictions are asked, the others are named; on a decoy an offence comes to an attempt or stays open', async () => {
  const many = await lawOf(sexual, [], ['GB-ENG', 'DE', 'US', 'FR', 'NL', 'IE', 'SE'])
  expect([many.jurisdictions.length, many.notes.map(saidOf).at(-1)]).toEqual([6, 'Not asked, as the link is weaker: sweden.'])
  const decoy = await lawOf(
    sexual,
    [
      said('victim.isReal', false), said('victim.ageBelieved', 13), said('comm.sexual', true), said('purpose.sexualGratification', true),
      said('comm.intentional', true), said('place.nexus', ['england-wales']),
    ],
  )
  expect(decoy.offences.find((o) => o.offence === S15A)?.result).toBe('attempt')
})

const line = record({
  by: option(constantFrom('kit', 'mia', 'x')), at: constantFrom(null, '2026-02-01', '2026-02', '2019-01-01'),
  signs: array(constantFrom('threat', 'demand', 'age-told', 'sexual-message', 'image-asked', 'meeting-arranged'), { maxLength: 2 }),
})

test('whatever was found: nothing throws, nothing that waits decides, every candidate has its source', async () => {
  await assert(asyncProperty(array(line, { maxLength: 8 }), async (lines) => {
    const law = await lawOf(lines, [], ['GB', 'US'])
    for (const o of law.offences) expect([
      o.sources.length > 0, ['not-met', 'not-in-force', 'repealed'].includes(o.result), o.result === 'met',
    ]).toEqual([true, false, false])
    expect(law.offences.length > 0 || law.because !== null).toBe(true)
  }), { numRuns: 40 })
})
