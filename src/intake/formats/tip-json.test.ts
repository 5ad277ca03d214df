import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../contract.ts'
import { fixtures, readGiven } from './fixtures/given.ts'
import { Tip, tipJsonSchema } from './tip/schema.ts'
import { tipJson } from './tip-json.ts'

const full = JSON.parse(Buffer.from(fixtures('tip-json')[0]?.bytes ?? []).toString()) as Record<string, unknown>
const read = (value: unknown) => readGiven(tipJson, JSON.stringify(value), 'in/tip.json')
const reading = (value: unknown): Reading => {
  const part = read(value).parts[0]
  if (part === undefined) throw new Error('no part')
  return part.reading
}
const tip = (fields: Record<string, unknown>): Record<string, unknown> => ({ format: 'sterna-tip/1', ...fields })

test('the published schema is the one that the reader uses', () => {
  const published = readFileSync(join(import.meta.dirname, '../../../docs/formats/tip.schema.json'), 'utf8')
  expect(published).toBe(`${JSON.stringify(tipJsonSchema(), null, 2)}\n`)
  expect(Tip.safeParse(full).success).toBe(true)
})

test('a full tip is read without a problem, every value with its place', () => {
  const found = read(full)
  expect(found).toMatchObject({ known: true, problems: [], parts: [{ key: 'tip:hotline:example hotline:HL-2026-0001', part: 'tip', main: true }] })
  const r = reading(full)
  expect(r).toMatchObject({
    reference: 'HL-2026-0001', source: { kind: 'hotline', name: 'Example Hotline' }, service: 'ExampleChat',
    sentAt: { instant: '2026-11-20T09:30:00.000Z', means: 'sent' }, kept: [],
  })
  const said = Object.fromEntries(r.attributes.map((a) => [a.name, a]))
  expect(said['sender-priority']).toMatchObject({ value: '1', at: 'in/tip.json#/sender/priority' })
  expect(said['danger-now']).toMatchObject({ value: true, at: 'in/tip.json#/children/0/inDanger' })
  expect(said['meeting']).toMatchObject({ value: 'the station', when: { instant: '2026-11-25T16:00:00.000Z' } })
  expect(said['self-harm']).toMatchObject({ value: false })
  expect(said['extortion']).toMatchObject({ value: '[threat to share]', at: 'in/tip.json#/extortion/threat' })
  expect(said['deadline']).toMatchObject({ when: { instant: '2026-11-22T00:00:00.000Z' } })
  expect(said['last-contact']).toMatchObject({ when: { instant: '2026-11-19T21:00:00.000Z' } })
  expect(said['payment-for-material']).toMatchObject({ value: '50 EUR' })
  expect(said['several-children']).toMatchObject({ value: 4 })
  expect(r.incidents).toMatchObject([{ type: 'enticement', platform: 'ExampleChat', when: { zone: '+01:00', instant: '2026-11-18T19:10:00.000Z' } }])
  expect(r.evidence).toMatchObject([{
    name: 'pattern.png', viewedByProvider: false, exifViewedByProvider: null, hashes: [{ algorithm: 'md5' }],
    annotations: [{ value: 'possible-self-production' }],
  }])
  expect(r.narratives.map((n) => [n.field, n.person])).toEqual([['text', null], ['incident.description', null], ['livesWith', 'p1']])
})

test('people: who is what, with identifiers, localities and attributes', () => {
  const [suspect, child, reporter] = reading(full).people
  expect([suspect?.role, child?.role, reporter?.role]).toEqual(['suspect', 'child', 'reporter'])
  expect(suspect?.identifiers.map((i) => [i.hint, i.written, i.at.split('#')[1]])).toEqual([
    ['email', 'ole@example.org', '/suspects/0/emails/0'], ['phone', '+44 7700 900123', '/suspects/0/phones/0'],
    ['ip', '203.0.113.7', '/suspects/0/ipEvents/0/ip'],
    ['device', '490154203237518', '/suspects/0/devices/0/id'], ['payment', '@ole-pay', '/suspects/0/paymentHandles/0/handle'],
    ['handle', 'coach_ole', '/suspects/0/accounts/0/screenName'], ['user-id', '4001', '/suspects/0/accounts/0/userId'],
    ['profile-url', 'https://chat.example.org/coach_ole', '/suspects/0/accounts/0/url'],
  ])
  expect(suspect?.identifiers[2]).toMatchObject({ port: 50_123, event: 'login', proxy: false, when: { instant: '2026-11-18T19:00:00.000Z' } })
  expect(suspect?.attributes.map((a) => [a.name, a.value])).toEqual([
    ['access-to-children', true], ['access-to-child-victim', 'trains her on Mondays'], ['relation-to-child-victim', 'trainer'],
    ['household-children', 2],
    ['convicted', null], ['prior-report', 'HL-2025-0900'], ['occupation', 'swimming teacher'], ['volunteering', 'youth club'],
  ])
  expect(child?.localities.map((l) => [l.kind, l.value])).toEqual([
    ['school', 'Example Primary School, Leeds'], ['address', '1 Example Street, Leeds'], ['position', '53.8,-1.55'], ['city', 'Leeds'],
    ['country', 'GB'],
  ])
  expect(child).toMatchObject({ birthDate: { value: '2013-05-04' }, age: { value: 13 } })
  expect(reporter).toMatchObject({ relation: { value: 'mother' }, names: [{ value: 'Ann Example' }] })
})

test('a conversation joins its participants to the people', () => {
  expect(reading(full).conversations).toMatchObject([{
    participants: [{ name: 'coach_ole', person: 'p0' }, { name: 'Mia', person: 'p1' }],
    turns: [{ by: 'coach_ole', text: 'what school do you go to' }, { by: 'Mia' }], system: [],
  }])
})

test('other spellings, bare values and words for yes and unknown are understood', () => {
  const r = reading(tip({
    id: 17, sender: 'Example Group', child: { name: 'Mia', age: '13', school: 'Example School', location: '51.5, -0.12', 'In danger': 'yes' },
    suspect: {
      'Date-of-birth': '1990-01-02', username: 'ole', platform: 'ExampleChat', email: 'a@example.org', occupation: 'teacher',
      accessToChildren: 'unknown', convictions: 'none',
    },
    meeting: 'after school', files: ['a.png', { name: 'b.png', hashes: { SHA1: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' } }], description: 'words',
  }))
  expect(r).toMatchObject({ reference: '17', source: { kind: 'unknown', name: 'Example Group' }, narratives: [{ text: 'words' }] })
  expect(r.people[0]).toMatchObject({
    role: 'suspect', birthDate: { value: '1990-01-02', at: 'in/tip.json#/suspect/Date-of-birth' },
    accounts: [{ service: 'ExampleChat', names: [{ value: 'ole' }] }],
  })
  expect(r.people[0]?.attributes.map((a) => [a.name, a.value])).toEqual([
    ['access-to-children', null], ['convicted', false], ['occupation', 'teacher'],
  ])
  expect(r.people[1]).toMatchObject({
    role: 'child', age: { value: 13 }, localities: [{ kind: 'school' }, { kind: 'position', value: '51.5,-0.12' }],
  })
  expect(r.attributes.map((a) => [a.name, a.value])).toEqual([['danger-now', true], ['meeting', 'after school']])
  expect(r.evidence.map((e) => e.name)).toEqual(['a.png', 'b.png'])
  expect(r.evidence[1]?.hashes).toMatchObject([{ algorithm: 'sha1', at: 'in/tip.json#/files/1/hashes/SHA1' }])
})

test('a wrong value is a problem and kept; the rest is read', () => {
  const found = read(tip({
    reference: 'X-1', child: { name: 'Mia', age: 'about ten', names: [{}, 'Mia E.'] }, severalChildren: -4, files: 7.5,
    meeting: { plannedAt: 'soon' }, sender: { kind: 'robot', name: 'Example' },
  }))
  const r = found.parts[0]?.reading
  expect(found.problems.map((p) => [p.code, p.message.split('At ')[1]])).toEqual([
    ['invalid-value', '/child/age.'], ['invalid-value', '/child/names/0.'], ['invalid-value', '/sender/kind.'],
    ['invalid-value', '/severalChildren.'],
    ['invalid-value', '/meeting/plannedAt: no ISO 8601 time.'],
  ])
  expect(r?.people[0]?.names.map((n) => n.value).sort()).toEqual(['Mia', 'Mia E.'])
  expect(r?.kept.map((k) => [k.path, k.verbatim])).toEqual(expect.arrayContaining([
    ['/child/age', '"about ten"'], ['/severalChildren', '-4'], ['/child/names/0', '{}'],
  ]))
  expect(r?.attributes).toMatchObject([{ name: 'meeting', value: true, when: { instant: null, written: 'soon' } }])
  expect(r?.evidence[0]?.name).toBe('7.5')
})

test('unknown keys are kept word for word, prototype keys too', () => {
  const found = readGiven(
    tipJson, '{"format":"sterna-tip/1","__proto__":{"polluted":1},"constructor":"x","shoeSize":{"eu":44},"child":{"pet":"dog"}}', 'in/tip.json',
  )
  expect(found.parts[0]?.reading.kept.map((k) => [k.path, k.verbatim])).toEqual([
    ['/__proto__', '{"polluted":1}'], ['/constructor', '"x"'], ['/shoeSize', '{"eu":44}'], ['/child/pet', '"dog"'],
  ])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.each<[string, unknown, boolean]>([
  ['marked', tip({}), true], ['a later version', { format: 'sterna-tip/2' }, true],
  ['people of ours', { child: { name: 'Mia' }, text: 'words' }, true],
  ['a list', [tip({ reference: 'a' }), tip({ reference: 'b' })], true], ['a list under a key', { tips: [tip({})] }, true],
  ['police JSON', { reportId: '1', reportedInformation: {}, child: {} }, false],
  ['a chat export', { participants: [{ name: 'a' }], messages: [] }, false],
  ['text only', { text: 'words', name: 'x' }, false], ['a number', 4, false], ['null', null, false],
  ['mostly other keys', { child: { a: 1 }, text: 'x', q: 1, w: 2, r: 3 }, false],
])('recognises %s: %j', (_, value, known) => expect(read(value).known).toBe(known))

test('a list gives a report each, with or without reference; the same twice is one', () => {
  const found = read([tip({ reference: 'a', sender: { kind: 'public' } }), tip({ text: 'one' }), tip({ text: 'one' }), 7, tip({ text: 'two' })])
  expect(found.parts.map((p) => p.key?.slice(0, 14))).toEqual([
    'tip:public::a', 'tip:sha256:'.padEnd(14, found.parts[1]?.key?.slice(11, 14)), found.parts[2]?.key?.slice(0, 14),
  ])
  expect(found.problems.map((p) => p.code).sort()).toEqual(['duplicate-key', 'invalid-value'])
})

test('no zone is invented, a future time is told, a cut tip is truncated', () => {
  expect(read(tip({ sentAt: '2026-11-20T10:00:00' })).problems.map((p) => p.code)).toEqual(['no-zone'])
  expect(reading(tip({ sentAt: '2026-11-20T10:00:00' })).sentAt).toMatchObject({ instant: null, local: '2026-11-20T10:00:00', zone: null })
  expect(read(tip({ sentAt: '2027-11-20T10:00:00Z' })).problems.map((p) => p.code)).toEqual(['time-in-future'])
  const cut = readGiven(tipJson, '{"format": "sterna-tip/1", "child": {"na')
  expect(cut).toMatchObject({ known: true, parts: [], problems: [{ code: 'truncated' }] })
})

test.each<[unknown, unknown[]]>([
  [{ planned: false }, [false]], [{ planned: null }, [null]], [{ planned: true }, [true]], [{ plannedAt: '2026-12-01' }, [true]],
  [{ place: 'park' }, ['park']],
  [{ planned: false, place: 'park' }, [false]], [{}, []],
])('meeting %j', (meeting, values) => expect(reading(tip({ meeting })).attributes.map((a) => a.value)).toEqual(values))

test('a payment without a purpose may be one for material: unknown', () => {
  expect(reading(tip({ payments: [
    { amount: 5 }, { purpose: 'gift' }, { purpose: 'extortion', amount: '20 EUR' },
  ] })).attributes.map((a) => [a.name, a.value]))
    .toEqual([['payment-for-material', null], ['extortion', '20 EUR']])
})

test('never throws, whatever stands where', () => {
  const keys = Object.keys(Tip.shape)
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys, 'child', 'suspect'), fc.jsonValue()), fc.jsonValue(), (fields, other) => {
    for (const value of [
      tip(fields), tip({ children: other, suspects: other, files: other, conversations: other, payments: other }), [tip(fields), other],
      { tips: other },
    ]) {
      const found = read(value)
      expect(found.parts.length + found.problems.length).toBeGreaterThan(0)
    }
  }), { numRuns: 200 })
})
