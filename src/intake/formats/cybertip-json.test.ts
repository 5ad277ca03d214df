import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part, Person, ReadFile, Reading } from '../contract.ts'
import { readContent } from '../recognise.ts'

const folder = join(import.meta.dirname, 'fixtures/cybertip-json')
const context = { now: '2026-11-21T00:00:00.000Z', mappings: [] }

function read(content: unknown): ReadFile & { readonly format: string | null } {
  const bytes = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return readContent({ path: 'in.json', size: bytes.length, bytes, chunks: () => [bytes] }, context)
}

const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8')
const codes = (r: ReadFile): string[] => r.problems.map((p) => p.code)

function part(r: ReadFile, i = 0): Part {
  const found = r.parts[i]
  if (found === undefined) throw new Error(`no part ${i}`)
  return found
}

const info = (reportedInformation: unknown): Reading => part(read({ reportId: 1, reportedInformation })).reading
const person = (r: Reading, role: Person['role'], i = 0): Person => r.people.filter((p) => p.role === role)[i] ?? expect.fail(`no ${role} ${i}`)
const suspect = (fields: unknown): Person => person(info({ reportedPeople: { reportedPersons: [fields] } }), 'suspect')
const attributes = (list: Reading['attributes'], name: string): unknown[] => list.filter((a) => a.name === name).map((a) => a.value)

/** The value at a place: every place must lead to what was read. */
function lookUp(root: unknown, place: string): unknown {
  const steps = place.slice(place.indexOf('#') + 1).split('/').slice(1).map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], root)
}

test('a full report', () => {
  const r = read(fixture('report.json'))
  expect([r.format, codes(r)]).toEqual(['cybertip-json', []])
  const { key, main, reading: it } = part(r)
  expect([key, main, it.reference, it.sentAt?.instant]).toEqual(['cybertip:800001', true, '800001', '2026-11-02T11:00:00.000Z'])
  expect([it.source, it.service]).toEqual([{ kind: 'provider', name: 'Ternchat' }, 'Ternchat'])
  expect(it.people.map((p) => p.role)).toEqual(['suspect', 'child', 'child', 'reporter'])
  const alva = person(it, 'suspect')
  expect([alva.age?.value, alva.relation?.value]).toEqual([34, 'neighbour'])
  expect(attributes(alva.attributes, 'access-to-child-victim')).toEqual([true])
  expect(attributes(alva.attributes, 'access-to-children')).toEqual([null])
  expect(attributes(alva.attributes, 'firearms')).toEqual([false])
  expect(attributes(alva.attributes, 'convicted')).toEqual([true])
  expect(attributes(alva.attributes, 'gang')).toEqual([])
  expect(alva.identifiers.find((i) => i.port === 51234)).toMatchObject({ hint: 'ip', event: 'upload', written: '192.0.2.44' })
  expect(alva.identifiers.filter((i) => i.from === 'free-text').map((i) => i.written)).toEqual(['+447700900777', '198.51.100.3'])
  expect(attributes(it.attributes, 'annotation')).toEqual(['sextortion'])
  expect(attributes(it.attributes, 'sender-priority')).toEqual(['1'])
  expect(it.kept).toEqual([])
})

test('files: tags, hashes, review statement, upload time of the metadata', () => {
  const [first, second] = part(read(fixture('report.json'))).reading.evidence
  expect(first?.annotations.map((a) => a.value)).toEqual(['infant', 'live-streaming'])
  expect(second?.annotations.map((a) => a.value)).toEqual(['viral', 'potential-meme', 'possible-self-production'])
  expect(first?.hashes).toMatchObject([{ algorithm: 'md5' }])
  expect([first?.viewedByProvider, second?.viewedByProvider]).toEqual([true, false])
  expect(first?.uploadedAt?.instant).toBe('2026-11-01T08:01:00.000Z')
  expect(first?.metadata.map((m) => m.name)).toContain('message id (free text)')
})

test('every place of a text leads to that text', () => {
  const text = fixture('report.json')
  const root: unknown = JSON.parse(text)
  const it = part(read(text)).reading
  const fields = [
    ...[...it.identifiers, ...it.people.flatMap((p) => p.identifiers)].filter((i) => i.from === undefined).map((i) => [i.written, i.at]),
    ...it.narratives.map((n) => [n.text, n.at]),
    ...it.people.flatMap((p) => p.accounts.flatMap((a) => [...a.names, ...a.ids].map((t) => [t.value, t.at]))),
  ]
  expect(fields.length).toBeGreaterThan(20)
  for (const [value, place] of fields) expect(String(lookUp(root, place ?? ''))).toBe(value)
})

test('several reports in one file; what is none is named', () => {
  const r = read(fixture('many.json'))
  expect(codes(r)).toEqual(['unknown-element', 'invalid-value'])
  expect(r.parts.map((p) => p.key?.slice(0, 15))).toEqual(['cybertip:800002', 'cybertip:800003', 'cybertip-json:9'])
  expect(part(r, 1).reading.kept).toEqual([{ path: '/reports/1/shoeSize', verbatim: '{"eu":44}' }])
  expect(part(r, 0).reading.kept).toEqual([{ path: '/exportedBy', verbatim: '"case tool"' }])
  const robin = person(part(r, 0).reading, 'suspect')
  expect(robin.names).toMatchObject([{ value: 'Robin Knot', from: 'free-text' }])
  expect(robin.localities).toMatchObject([{ kind: 'city', value: 'Leeds, England', country: 'England', from: 'free-text' }])
})

test.each([
  [[{ reportId: 1, reportedInformation: {} }, { reportId: 2, reportedInformation: {} }], 2],
  [{ data: [{ reportId: 1, reportedInformation: {} }] }, 1],
  [{ data: { reports: [{ reportId: 1, dateReceived: null }] } }, 1],
  [{ reportId: 1, reportedInformation: null }, 1],
  [{ report: { incidentSummary: { incidentType: 'x' }, personOrUserReported: [{ screenName: 'a' }] } }, 1],
])('wrappers: %j', (value, parts) => {
  expect(read(value).parts.length).toBe(parts)
})

test.each([
  [{ messages: [] }], [[1, 2]], [{ reports: [] }], [{ reportId: 1 }], ['{"a":1}'], [{ data: { text: 'reportedInformation' } }],
])('%j is no CyberTip', (value) => {
  expect(read(value).format).not.toBe('cybertip-json')
})

test('lists may be plain or doubled, values plain or wrapped', () => {
  const shapes = [
    { emails: { emails: [{ value: 'a@example.org' }, { value: 'b@example.org' }] } },
    { emails: [{ value: 'a@example.org' }, { value: 'b@example.org' }] },
    { emails: ['a@example.org', 'b@example.org'] },
    { emails: { emails: ['a@example.org', null, 'b@example.org'], count: 2 } },
    { Emails: { email: ['a@example.org', 'b@example.org'] } },
  ]
  for (const shape of shapes) expect(suspect(shape).identifiers.map((i) => i.written)).toEqual(['a@example.org', 'b@example.org'])
})

test.each([
  [true, true], ['Yes', true], ['true', true], ['No', false], [false, false], ['Unknown', null],
])('convictedSexOffender %j', (told, value) => {
  expect(attributes(suspect({ convictedSexOffender: told }).attributes, 'convicted')).toEqual([value])
})

test('absent and null say nothing; words stay words', () => {
  expect(suspect({ convictedSexOffender: null, firstName: 'A' }).attributes).toEqual([])
  expect(attributes(suspect({ accessToChildVictim: 'lives next door' }).attributes, 'access-to-child-victim')).toEqual(['lives next door'])
})

test('a person whose own role is victim is a child', () => {
  expect(info({ reportedPeople: { reportedPersons: [{ role: 'Child victim', firstName: 'A' }] } }).people[0]?.role).toBe('child')
})

test('countries are kept as written', () => {
  const at = (country: string): unknown => suspect({ addresses: [{ city: 'T', country }] }).localities[0]?.country
  expect([at('GB'), at('United Kingdom')]).toEqual(['GB', 'United Kingdom'])
})

test('tags: groups, plain lists, flags and objects with a state', () => {
  const tags = (ncmecTags: unknown): unknown[] =>
    info({ uploadedFiles: { uploadedFiles: [{ ncmecTags }] } }).evidence[0]?.annotations.map((a) => a.value) ?? []
  expect(tags({ groups: [{ name: 'g', tags: [{ value: 'Self-Production' }] }] })).toEqual(['possible-self-production'])
  expect(tags({ groups: { groups: [{ tags: { tags: ['Infant / Toddler'] } }] } })).toEqual(['infant'])
  expect(tags({ viral: true, infant: false, liveStreaming: 'Yes', meme: null })).toEqual(['viral', 'live-streaming'])
  expect(tags([{ name: 'Generative AI', value: true }, { name: 'Viral', value: false }])).toEqual(['generative-ai'])
  expect(tags('Viral, Potential Meme')).toEqual(['viral', 'potential-meme'])
  expect(tags(['Some New Tag'])).toEqual(['some-new-tag'])
})

test('a review statement beside no file speaks only when there is one file', () => {
  const said = [{ value: 'Was File Reviewed by Company? Yes' }]
  const viewed = (count: number): unknown[] =>
    info({ additionalInformations: said, uploadedFiles: { uploadedFiles: Array.from({ length: count }, (_, i) => ({ filename: `${i}` })) } })
      .evidence.map((e) => e.viewedByProvider)
  expect(viewed(1)).toEqual([true])
  expect(viewed(2)).toEqual([null, null])
})

test('a batched report has one incident for each person', () => {
  const it = info({
    batchedReport: { reason: 'x' }, incidentSummary: { incidentType: 'y' }, reportedPeople: [{ espUserId: '1' }, { espUserId: '2' }],
  })
  expect(it.incidents.map((i) => i.at)).toEqual(['in.json#/reportedInformation/reportedPeople/0', 'in.json#/reportedInformation/reportedPeople/1'])
})

test('wrong types everywhere: kept, named, the rest read', () => {
  const r = read(fixture('bad-types.json'))
  expect(codes(r)).toEqual(['unknown-element', 'invalid-value'])
  const it = part(r).reading
  expect(person(it, 'suspect').identifiers.map((i) => i.written)).toEqual(['plain@example.org', '+44 7700 900123'])
  expect(it.evidence[0]?.annotations.map((a) => a.value)).toEqual(['viral'])
  expect(it.kept.map((k) => k.path)).toContain('/__proto__')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('truncated: the whole part is read, nothing is invented', () => {
  expect(codes(read(fixture('bad-truncated.json')))).toEqual(['truncated'])
  const whole = fixture('report.json')
  const of = (r: ReadFile): string[] => r.parts.flatMap((p) => [
    ...p.reading.identifiers, ...p.reading.people.flatMap((q) => q.identifiers),
  ]).map((i) => i.written)
  const values = new Set(of(read(whole)))
  fc.assert(fc.property(fc.integer({ min: 150, max: whole.trimEnd().length - 1 }), (end) => {
    const r = read(whole.slice(0, end))
    expect(r.format).toBe('cybertip-json')
    expect(r.problems[0]?.code).toMatch(/truncated|malformed/)
    for (const found of of(r)) expect(values.has(found)).toBe(true)
  }), { numRuns: 150 })
})

test('never throws, whatever stands where', () => {
  const keys = [
    'reportedInformation', 'reportedPeople', 'reportedPersons', 'victims', 'emails', 'value', 'ncmecTags', 'groups', 'tags', 'uploadedFiles',
    'incidentSummary', 'reportId', '__proto__',
  ]
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 }, fc.string({ maxLength: 5 }), fc.constantFrom(null, true, 'Yes', 0), fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
    ),
  }))
  fc.assert(fc.property(tree, (value) => {
    const r = read({ reportId: 1, reportedInformation: value })
    expect(r.problems.some((p) => p.message.includes('gave up'))).toBe(false)
    expect(r.parts.length).toBe(1)
  }), { numRuns: 300 })
})

test('a value whose name a reader knows in two writings is read once', () => {
  expect(suspect({ userName: 'a', screenName: 'b' }).identifiers.map((i) => i.written)).toEqual(['a', 'b'])
})

test('schools and devices on lines of their own', () => {
  const alva = suspect({ additionalInformations: [{ value: 'School: Ternby Primary' }, { value: 'IMEI: 490154203237518' }] })
  expect(alva.localities).toMatchObject([{ kind: 'school', value: 'Ternby Primary', from: 'free-text' }])
  expect(alva.identifiers).toMatchObject([{ hint: 'device', type: 'IMEI', from: 'free-text' }])
})

test('a department is no service', () => {
  expect(info({ reportingEsp: { espName: 'Ternchat', lastName: 'Ternchat Safety' } }).service).toBe('Ternchat')
  expect(info({ reportingEsp: { espName: 'Ternchat', lastName: 'Ternchat Stories' } }).service).toBe('Ternchat Stories')
})

test('captures, schools and earlier reports may stand in plain lists', () => {
  const captures = [{ captureType: 'IP Address', value: '198.51.100.21', dateTime: '2026-11-09T22:01:02Z', port: 51234 }]
  const it = suspect({ sourceInformation: captures, schools: ['Larkfield School'], priorCyberTips: [12345678] })
  expect(it.identifiers).toMatchObject([{
    hint: 'ip', written: '198.51.100.21', port: 51234, at: expect.stringMatching(/sourceInformation\/0\/value$/),
  }])
  expect(it.localities).toMatchObject([{ kind: 'school', value: 'Larkfield School' }])
  expect(attributes(it.attributes, 'prior-report')).toEqual(['12345678'])
})

test('the time of an incident has a place of its own', () => {
  const { incidents } = info({ incidentSummary: { incidentType: 'Child Sex Tourism', incidentDateTime: '2026-11-10T10:00:00Z' } })
  expect(incidents[0]?.whenAt).toMatch(/#\/reportedInformation\/incidentSummary\/incidentDateTime$/)
})

test('a product beside a company is kept, not called unknown', () => {
  const it = read({ reportId: 1, reportedInformation: {
    reportingEsp: { espName: 'Voxel Harbor', lastName: 'Voxel Harbor Safety' }, reportedPeople: [{ espService: 'Voxel Chat', espUserId: '9' }],
  } })
  expect(codes(it)).toEqual([])
  expect(part(it).reading.kept.map((k) => k.verbatim)).toContain('"Voxel Harbor Safety"')
})

test.each([
  ['11 years', 11], ['12 y/o', 12], ['13yo', 13], ['14', 14], [15, 15], ['12-14', null], ['young', null],
])('approximateAge %j', (told, age) => {
  expect(suspect({ firstName: 'Ole', approximateAge: told }).age?.value ?? null).toBe(age)
})
