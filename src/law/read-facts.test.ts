import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuMs } from '../../test/cpu.ts'
import { allFactNames, factKind } from './fact-names.ts'
import { law, message, ON, read, rowsOf } from './fixtures/ask.ts'
import { labelOf } from './label.ts'
import { edits } from './nearest.ts'

const told = (file: unknown): string[] => read(file).problems.map((p) => `${p.code} ${p.at.slice('facts.json#'.length)}`)

test('the 180 names, of which 108 are judgements', () => {
  expect(allFactNames.length).toBe(180)
  expect(allFactNames.filter((n) => factKind(n)?.judgement).length).toBe(108)
  const tested = law.packs.flatMap((p) => p.offences).flatMap((o) => o.elements).flatMap((e) => [e.test?.fact, e.notRequiredIf?.fact])
  for (const name of tested) if (name !== undefined) expect(factKind(name), name).toBeDefined()
})

test.each([
  ['victim.ageAtConducts', 'victim.ageAtConduct'], ['comm.Sexual', 'comm.sexual'], ['actor.age', 'actor.place'],
  ['belief.reasonableAtLeast.17', 'belief.reasonableAtLeast.16'],
  ['image.knid', 'image.kind'], ['__proto__', ''], ['constructor', ''],
])('%s is not known; the nearest is told', (name, nearest) => {
  const [found] = read(`{"date": "2020-01-01", "facts": {${JSON.stringify(name)}: true}}`).problems
  expect(found?.code).toBe('unknown-fact')
  expect(found?.message).toContain(nearest)
  expect(found?.at).toBe(`facts.json#/facts/${name}`)
})

test('edits count letters put in, left out, changed and swapped', () => {
  expect([edits('kitten', 'sitting'), edits('ab', 'ba'), edits('', 'abc'), edits('same', 'same')]).toEqual([3, 1, 3, 0])
})

test.each([
  [{ 'comm.sexual': 'yes' }, 'invalid-value /facts/comm.sexual'], [{ 'victim.ageAtConduct': '14' }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': 14.5 }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': -1 }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': 900 }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': true }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': {} }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': { min: 1, top: 2 } }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': { min: 15, max: 13 } }, 'contradicting-facts /facts/victim.ageAtConduct'],
  [{ 'victim.ageAtConduct': [14] }, 'invalid-value /facts/victim.ageAtConduct'],
  [{ 'victim.birthDate': '2003-02-30' }, 'invalid-value /facts/victim.birthDate'],
  [{ 'victim.birthDate': 2003 }, 'invalid-value /facts/victim.birthDate'],
  [{ 'victim.birthDate': '2027-01-01' }, 'time-in-future /facts/victim.birthDate'],
  [{ 'victim.birthDate': '2021-01-01' }, 'contradicting-facts /facts/victim.birthDate'],
  [{ 'comm.medium': 'electronical' }, 'invalid-value /facts/comm.medium'], [{ 'comm.priorContacts': 1.5 }, 'invalid-value /facts/comm.priorContacts'],
  [{ 'image.kind': ['photograph', 'photo'] }, 'invalid-value /facts/image.kind'], [{ 'image.kind': [3] }, 'invalid-value /facts/image.kind'],
  [{ 'image.kind': 3 }, 'invalid-value /facts/image.kind'],
  [{ 'actor.place': 'atlantis' }, 'unknown-jurisdiction /facts/actor.place'],
  [{ 'place.nexus': ['atlantis'] }, 'unknown-jurisdiction /facts/place.nexus'],
  [{ 'actor.nationality': 'Irish' }, 'invalid-value /facts/actor.nationality'],
  [{ 'offence.wouldSatisfy': ['no-such'] }, 'invalid-value /facts/offence.wouldSatisfy'],
  [{ 'victim.ageAtConduct': 14, 'victim.birthDate': '2004-01-02' }, 'contradicting-facts /facts/victim.ageAtConduct'],
  [{ 'belief.reasonableAtLeast.16': true, 'victim.ageBelieved': 14 }, 'contradicting-facts /facts/belief.reasonableAtLeast.16'],
  [{ 'belief.reasonableAtLeast.16': false, 'belief.reasonableAtLeast.18': true }, 'contradicting-facts /facts/belief.reasonableAtLeast.16'],
  [{ 'belief.reasonableAtLeast.16': true, 'belief.knewUnder.16': true }, 'contradicting-facts /facts/belief.reasonableAtLeast.16'],
  [{ 'victim.isReal': true, 'victim.decoyKind': 'constable' }, 'contradicting-facts /facts/victim.decoyKind'],
  [{ 'threat.made': false, 'threat.shareIntimateImage': true }, 'contradicting-facts /facts/threat.made'],
  [{ 'comm.sexual': true, 'comm.sexualOrEncouragesSexual': false }, 'contradicting-facts /facts/comm.sexualOrEncouragesSexual'],
  [{ 'image.subjectUnder18': true, 'image.subjectAge': 18 }, 'contradicting-facts /facts/image.subjectUnder18'],
  [{ 'age.gapYears': 9, 'actor.birthDate': '1990-01-01', 'victim.birthDate': '2000-06-01' }, 'contradicting-facts /facts/age.gapYears'],
  [{ 'age.gapYears': 20, 'actor.ageAtConduct': 20, 'victim.ageAtConduct': 14 }, 'contradicting-facts /facts/age.gapYears'],
])('%j: %s', (facts, problem) => {
  expect(told({ date: '2020-01-01', facts })).toContain(problem)
})

test.each([
  [{ 'victim.ageAtConduct': 14, 'victim.birthDate': '2005-06-01' }],
  [{ 'victim.ageAtConduct': { min: 13, max: 16 }, 'victim.birthDate': '2005-06-01' }],
  [{ 'image.kind': 'photograph' }], [{ 'image.kind': ['photograph', 'derivative'] }], [{ 'place.nexus': 'england-wales' }],
  [{ 'actor.place': 'wales' }], [{ 'victim.ageAtConduct': { min: 12, max: null } }],
  [{ 'image.madeOrDistributed': true, 'image.made': false, 'image.shared': false }], [{ 'comm.sexual': null, 'victim.ageAtConduct': null }],
  [{ 'offence.wouldSatisfy': ['ew-soa2003-s10'] }],
])('%j is fine', (facts) => {
  expect(told({ date: '2020-01-01', facts })).toEqual([])
})

test.each([
  ['', 'empty '], ['   ', 'empty '], ['[', 'malformed '], ['{"date":', 'malformed '], ['3', 'malformed '], ['null', 'malformed '],
  ['"x"', 'malformed '],
  ['['.repeat(100_000), 'too-deep '], ['{"a":'.repeat(5_000), 'too-deep '],
  ['{"facts":{}}', 'missing-value /date'], ['{"date":"2023-02-30"}', 'invalid-value /date'], ['{"date":20230203}', 'invalid-value /date'],
  ['{"date":"2030-01-01"}', 'time-in-future /date'],
  ['{"date":{"min":"2020-02-02","max":"2020-01-01"}}', 'contradicting-facts /date'], ['{"date":"2020-01-01","facts":[]}', 'invalid-value /facts'],
  ['{"date":"2020-01-01","place":"englnd"}', 'unknown-jurisdiction /place'], ['{"date":"2020-01-01","place":3}', 'invalid-value /place'],
  ['{"date":"2020-01-01","acts":{}}', 'invalid-value /acts'],
  ['{"acts":[3]}', 'invalid-value /acts/0'], ['{"acts":[{"date":"2020-01-01","facts":{"x":1}}]}', 'unknown-fact /acts/0/facts/x'],
  ['{"acts":[{}]}', 'missing-value /acts/0/date'],
  ['{"date":"2020-01-01","comm.sexual":true}', 'unknown-element /comm.sexual'],
  ['{"date":"2020-01-01","__proto__":{"facts":{}}}', 'unknown-element /__proto__'],
])('%.40s: %s', (text, problem) => {
  expect(told(text)).toContain(problem)
})

test('an act after the day of proceedings is told of', () => {
  expect(read({ date: '2020-01-02' }, '2020-01-01').problems.map((p) => p.code)).toEqual(['time-in-future'])
  expect(read({ date: '2020-01-01' }, '2020-01-01').problems).toEqual([])
})

test('the place becomes the nexus, unless one is stated; null makes unknown', () => {
  const nexus = (file: object): unknown => read({ date: '2020-01-01', ...file }).acts[0]?.facts.get('place.nexus')
  expect(nexus({ place: 'wales' })).toEqual(['england-wales'])
  expect(nexus({ place: 'ireland', facts: { 'place.nexus': ['scotland'] } })).toEqual(['scotland'])
  expect(nexus({ place: 'ireland', facts: { 'place.nexus': null } })).toEqual(['ireland'])
  expect(nexus({})).toBeUndefined()
})

test('acts lay their facts over those of the file; a list of acts alone is a file', () => {
  const { acts } = read({
    date: '2001-01-01', facts: message, acts: [{ date: '2018-01-01', facts: { 'comm.sexual': null } }, { date: '2019-01-01' }],
  })
  expect(acts.map((a) => [a.act, a.date?.from, a.facts.get('comm.sexual')])).toEqual([[0, '2018-01-01', null], [1, '2019-01-01', true]])
  expect(read([{ date: '2018-01-01', facts: message }]).acts[0]?.facts.get('comm.sexual')).toBe(true)
})

test('nobody grows younger from act to act, or older faster than the calendar', () => {
  const file = (...ages: readonly unknown[]): object => ({ acts: ages.map((age, i) => ({
    date: `${2018 + i}-06-01`, facts: { 'victim.ageAtConduct': age },
  })) })
  expect(told(file(14, 15, 15, { min: 15, max: 17 }))).toEqual([])
  expect(told(file(14, 13))).toEqual(['contradicting-facts /acts/1/facts/victim.ageAtConduct'])
  expect(told(file(14, 17))).toEqual(['contradicting-facts /acts/1/facts/victim.ageAtConduct'])
  expect(told(file(14, 16))).toEqual([])
})

const EACH = 'It says the same each time, which counts.'
const OPEN = 'It says different things: what it says counts as unknown.'

test.each<[string, string, [string, string][], unknown]>([
  ['the same twice counts', '"facts":{"comm.sexual":true,"comm.sent":true,"comm.sexual":true}', [['/facts/comm.sexual', EACH]], true],
  ['different values are unknown', '"facts":{"comm.sexual":false,"comm.sexual":true}', [['/facts/comm.sexual', OPEN]], null],
  ['unknown and true are different', '"facts":{"comm.sexual":true,"comm.sexual":null}', [['/facts/comm.sexual', OPEN]], null],
  ['an escaped name is the same name', '"facts":{"comm.sexual":false,"comm.\\u0073exual":true}', [['/facts/comm.sexual', OPEN]], null],
  ['three times', '"facts":{"comm.sexual":true,"comm.sexual":false,"comm.sexual":true}', [['/facts/comm.sexual', OPEN]], null],
  ['blocks are one', '"facts":{"comm.sexual":true},"facts":{"comm.sent":true}', [['/facts', 'The facts of all its blocks were read.']], true],
  [
    'blocks that differ', '"facts":{"comm.sexual":true},"facts":{"comm.sexual":false}',
    [['/facts/comm.sexual', OPEN], ['/facts', 'The facts of all its blocks were read.']], null,
  ],
  ['a block and no block', '"facts":{"comm.sexual":true},"facts":3', [['/facts', 'The facts of all its blocks were read.']], true],
  [
    'an act says two things: the file’s word does not count there',
    '"facts":{"comm.sexual":true},"acts":[{"date":"2020-01-01","facts":{"comm.sexual":false,"comm.sexual":true}}]',
    [['/acts/0/facts/comm.sexual', OPEN]], null,
  ],
  ['notes', '"facts":{"comm.sexual":true},"expect":{"a/b":{"c":1,"c":2}}', [['/expect/a~1b/c', OPEN]], true],
])('a key that stands twice: %s', (_, inside, problems, value) => {
  const { acts, problems: found } = read(`{"date":"2020-01-01",${inside}}`)
  expect(found.map((p) => [
    p.code, p.at, p.message.slice(p.message.indexOf('It says') < 0 ? p.message.indexOf('The facts') : p.message.indexOf('It says')),
  ]))
    .toEqual(problems.map(([at, detail]) => ['duplicate-key', `facts.json#${at}`, detail]))
  expect(acts[0]?.facts.get('comm.sexual')).toBe(value)
})

test('days, places and lists of acts that stand twice; no place is taken for a nexus that is told twice', () => {
  const file = (inside: string): ReturnType<typeof read> => read(`{${inside}}`)
  const days = file('"date":"2020-01-01","date":"2021-01-01"')
  expect([days.problems.map((p) => `${p.code} ${p.at}`), days.acts[0]?.date]).toEqual([['duplicate-key facts.json#/date'], null])
  expect(file('"date":"2020-01-01","date":"2020-01-01"').acts[0]?.date?.from).toBe('2020-01-01')
  const places = file('"date":"2020-01-01","place":"scotland","place":"ireland"')
  expect([places.place, places.acts[0]?.facts.has('place.nexus')]).toEqual([null, false])
  expect(file(
    '"acts":[{"date":"2020-01-01"}],"acts":[{"date":"2020-01-02"},{"date":"2020-01-03"}]',
  ).acts.map((a) => a.date?.from)).toEqual(['2020-01-01', '2020-01-02', '2020-01-03'])
  expect(file(
    '"date":"2020-01-01","place":"ireland","facts":{"place.nexus":["scotland"],"place.nexus":["germany"]}',
  ).acts[0]?.facts.get('place.nexus')).toBe(null)
  expect(told(
    '[{"date":"2020-01-01","facts":{"comm.sexual":true,"comm.sexual":false,"x":1}}]',
  )).toEqual(['duplicate-key /0/facts/comm.sexual', 'unknown-fact /0/facts/x'])
  expect(told(
    '{"date":"2020-01-01","facts":{"victim.ageAtConduct":{"min":13,"max":16,"min":14}}}',
  )).toEqual(['duplicate-key /facts/victim.ageAtConduct/min'])
})

test('a file of nothing but repeated keys, and repeated keys below a very long one, take neither long nor much', async () => {
  expect(await cpuMs(3_000, () => {
    for (const text of [
      `{"date":"2020-01-01",${'"x":1,'.repeat(600_000)}"x":2}`, `{"date":"2020-01-01","note":[${'{"a":1,"a":2},'.repeat(200_000)}0]}`,
      `{"${'k'.repeat(2_000_000)}":[${'{"a":1,"a":2},'.repeat(100_000)}0]}`,
    ]) {
      const { problems } = read(text)
      expect(problems.length).toBeLessThanOrEqual(1_001)
      expect(problems.map((p) => p.at.length).reduce((a, b) => a + b)).toBeLessThan(20_000_000)
      expect(problems.some((p) => p.code === 'duplicate-key')).toBe(true)
    }
  })).toBeLessThan(3_000)
})

test('an unreadable member leaves a list open', () => {
  const rows = rowsOf({
    date: '2020-01-01',
    facts: { 'image.made': true, 'image.subjectAge': 12, 'image.indecent': true, 'place.nexus': ['england-wales'], 'image.kind': ['photo'] },
  })
  expect(rows.find((r) => r.offence === 'ew-pca1978-s1-take-make')?.result).toBe('unknown')
})

test('many unknown names are told of without delay, and counted beyond a limit', async () => {
  const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`${'x'.repeat(200)}${i}`, true]))
  expect(await cpuMs(700, () => {
    const { problems } = read({ date: '2020-01-01', facts })
    expect(problems.length).toBeLessThanOrEqual(1_001)
    expect(problems.at(-1)?.code).toBe('too-many')
  })).toBeLessThan(700)
})

test('no input makes it throw', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('2020-01-01', '\u0000', '\ud800', -0, 1e308, 'england-wales'))
  const facts = fc.dictionary(fc.oneof(fc.constantFrom(...allFactNames), fc.string()), value, { maxKeys: 30 })
  const file = fc.record(
    {
      date: value, place: value, facts: fc.oneof(facts, value),
      acts: fc.oneof(value, fc.array(fc.record({ date: value, facts }, { requiredKeys: [] }), { maxLength: 3 })),
    },
    { requiredKeys: [] },
  )
  fc.assert(fc.property(file, (given) => {
    const found = read(JSON.stringify(given))
    for (const p of found.problems) expect(p.message).not.toBe('')
    labelOf(found.acts, { packs: law.packs, place: found.place, placeWritten: found.placeWritten }, ON)
    return rowsOf(JSON.stringify(given)).length === 188 * found.acts.length
  }), { numRuns: 60 })
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(read(text).problems)))
})
