import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part, Person, ReadFile, Reading } from '../contract.ts'
import { readContent } from '../recognise.ts'

const folder = join(import.meta.dirname, 'fixtures/cybertip-xml')
const context = { now: '2026-11-21T00:00:00.000Z', mappings: [] }

function read(text: string, path = 'in.xml'): ReadFile & { readonly format: string | null } {
  const bytes = new TextEncoder().encode(text)
  return readContent({ path, size: bytes.length, bytes, chunks: () => [bytes] }, context)
}

const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8')
const codes = (r: ReadFile): string[] => r.problems.map((p) => p.code)

function part(r: ReadFile, i = 0): Part {
  const found = r.parts[i]
  if (found === undefined) throw new Error(`no part ${i}`)
  return found
}

const reading = (text: string): Reading => part(read(text)).reading
const person = (r: Reading, role: Person['role'], i = 0): Person => r.people.filter((p) => p.role === role)[i] ?? expect.fail(`no ${role} ${i}`)
const attributes = (list: Reading['attributes'], name: string): unknown[] => list.filter((a) => a.name === name).map((a) => a.value)
const written = (list: Reading['identifiers']): string[] => list.map((i) => `${i.hint}:${i.written}`)

const report = (inner: string): string =>
  `<report><incidentSummary><incidentType>Child Sexual Molestation</incidentType><incidentDateTime>2026-11-01T00:00:00Z</incidentDateTime></incidentSummary>${inner}</report>`

test('a maximal report: every element is read, nothing is unknown', () => {
  const r = read(fixture('report.xml'))
  expect(r.format).toBe('cybertip-xml')
  expect(codes(r)).toEqual(['no-zone'])
  const { key, part: name, main, reading: it } = part(r)
  expect([key, name, main, it.reference]).toEqual([null, 'main', true, null])
  expect(it.source).toEqual({ kind: 'provider', name: 'ternchat.example.com' })
  expect(it.kept.map((k) => k.path)).toEqual(['/report/reporter/companyTemplate', '/report/reporter/termsOfService', '/report/reporter/legalURL'])
  expect(it.incidents.map((i) => [i.type, i.platform, i.when?.instant])).toEqual([['enticement', 'Ternchat', '2026-11-02T10:15:00.000Z']])
  expect(attributes(it.attributes, 'annotation')).toEqual(['sextortion', 'csam-solicitation'])
  expect(attributes(it.attributes, 'escalation')).toEqual(['The account says that a meeting is planned.'])
  expect(attributes(it.attributes, 'law-enforcement')).toContain(true)
  expect(attributes(it.attributes, 'other-police')).toEqual([false, 'international legal process served (DE)'])
  expect(it.localities.map((l) => [l.kind, l.value])).toEqual([
    ['position', '51.5,-0.12'], ['address', '1 Long Road, Ternby, TB1 1AA, GB'], ['address', 'Town library'],
  ])
  expect(written(it.identifiers)).toEqual([
    'url:https://pages.example.org/a', 'url:https://pages.example.org/b', 'email:from@example.net', 'email:news@example.net',
    'phone:20 7946 0111 ext. 12', 'ip:198.51.100.9',
  ])
})

test('the person reported, with traces and associated account', () => {
  const suspect = person(reading(fixture('report.xml')), 'suspect')
  expect(suspect.names.map((n) => n.value)).toEqual(['Alva Fulmar', 'Alvina'])
  expect([suspect.age?.value, suspect.birthDate?.value]).toEqual([34, '1992-03-04'])
  expect(attributes(suspect.attributes, 'claimed-age')).toEqual([16, '2010-01-01'])
  expect(attributes(suspect.attributes, 'prior-report')).toEqual(['11111', '22222', '33333'])
  expect(attributes(suspect.attributes, 'account-disabled')).toEqual(['temporarily; since 2026-11-02T00:00:00Z; user notified true', false])
  expect(suspect.accounts.map((a) => [a.service, a.names.map((n) => n.value), a.ids.map((n) => n.value)])).toEqual([
    ['Ternchat', ['alva_f', 'Alva', 'Al'], ['u-1001']], ['Gullgram', ['alvina16'], ['gg-5']],
  ])
  const [login, upload] = suspect.identifiers.filter((i) => i.hint === 'ip')
  expect(login).toMatchObject({ written: '192.0.2.44', event: 'login', port: 51234, proxy: true, when: { instant: '2026-11-01T08:00:00.000Z' } })
  expect(login?.at).toBe('in.xml#/report/personOrUserReported/ipCaptureEvent[1]/ipAddress')
  expect(upload?.when).toMatchObject({ instant: null, local: '2026-11-01T09:00:00', zone: null })
  expect(suspect.identifiers.find((i) => i.hint === 'device')).toMatchObject({ type: 'IMEI', event: 'registration' })
})

test('children, and a guardian who is nobody else', () => {
  const it = reading(fixture('report.xml'))
  expect(it.people.map((p) => p.role)).toEqual(['suspect', 'child', 'child', 'unknown', 'reporter', 'reporter'])
  expect(person(it, 'child', 1).localities).toMatchObject([{ kind: 'school', value: 'Ternby Primary' }])
  expect(person(it, 'unknown')).toMatchObject({ relation: { value: 'Parent/Guardian' }, names: [{ value: 'Sam' }] })
  expect(written(person(it, 'child', 1).identifiers)).toEqual(['user-id:u-2002'])
})

test('a fileDetails document joins its report', () => {
  const r = read(fixture('file-details.xml'))
  expect(r.problems).toEqual([])
  expect(part(r)).toMatchObject({ key: 'cybertip:900001', part: 'file:0123456789abcdef0123456789abcdef', main: false })
  const it = part(r).reading
  const [file] = it.evidence
  expect(file?.annotations.map((a) => a.value)).toEqual(['live-streaming', 'infant', 'possible-self-production', 'anime-drawing'])
  expect(file?.hashes.map((h) => `${h.algorithm} ${h.value.slice(0, 4)}`)).toEqual(['md5 d41d', 'sha1 da39', 'photodna 1,2,'])
  expect(file?.metadata.map((m) => m.name)).toEqual(['originalFileName', 'Make', 'viewed by provider (free text)', 'service file id (free text)'])
  expect(written(it.identifiers)).toEqual(['url:https://files.example.org/f1', 'ip:192.0.2.44', 'device:490154203237518'])
  expect(it.identifiers[1]).toMatchObject({ event: 'upload', port: 51235 })
})

test.each([
  ['<fileViewedByEsp>true</fileViewedByEsp>', true], ['<fileViewedByEsp>false</fileViewedByEsp>', false], ['<fileViewedByEsp/>', null], ['', null],
  ['<fileViewedByEsp>perhaps</fileViewedByEsp>', null],
  ['<fileViewedByEsp>false</fileViewedByEsp><additionalInfo>Was File Reviewed by Company? Yes</additionalInfo>', false],
  ['<additionalInfo>Was File Reviewed by Company? No</additionalInfo>', false],
])('viewed has three states: %s', (inner, viewed) => {
  const r = read(`<fileDetails><reportId>1</reportId><fileId>a</fileId>${inner}</fileDetails>`)
  expect(part(r).reading.evidence[0]?.viewedByProvider).toBe(viewed)
})

test('a batched report is one report with an incident for each person reported', () => {
  const it = reading(fixture('batched.xml'))
  expect(it.incidents.map((i) => [i.type, i.platform, i.at])).toEqual([
    ['material', 'Gullgram', 'in.xml#/report/personOrUserReported[1]'],
    ['material', 'Gullgram Lite', 'in.xml#/report/personOrUserReported[2]'],
    ['material', 'Gullgram', 'in.xml#/report/personOrUserReported[3]'],
  ])
  expect(attributes(it.attributes, 'batched')).toEqual(['VIRAL_POTENTIAL_MEME'])
  expect(it.people.filter((p) => p.role === 'child')).toEqual([])
})

test('drift: prefixes, wrappers, misspellings, attributes in other places, an id of the report', () => {
  const r = read(fixture('drift.xml'))
  expect(codes(r)).toEqual(['unknown-element'])
  expect(r.parts.map((p) => [p.key, p.part, p.main])).toEqual([['cybertip:900002', 'main', true], ['cybertip:900002', 'file:x.bin', false]])
  const it = part(r).reading
  expect(it.incidents[0]).toMatchObject({ type: 'enticement', when: { instant: '2026-11-02T10:15:00.000Z', precision: 'minute' } })
  expect(attributes(it.attributes, 'annotation')).toEqual(['informational', 'something-new'])
  expect(attributes(it.attributes, 'other-police')).toEqual(['international legal process served (FR)'])
  expect(written(person(it, 'suspect').identifiers)).toContain('phone:+44 7700 900123')
  expect(it.kept).toEqual([
    { path: '/bundle/report/personOrUserReported/shoeSize', verbatim: '<shoeSize unit="eu">44<half/></shoeSize>' },
    { path: '/bundle/@exportedBy', verbatim: 'tool' },
    { path: '/bundle/note', verbatim: '<note>kept as it is</note>' },
  ])
})

test('several reports in a wrapper are parts of their own, each with a key of its own', () => {
  const r = read(
    `<all>${report('<reportId>5</reportId>')}${report('<additionalInfo>a</additionalInfo>')}${report('<additionalInfo>b</additionalInfo>')}</all>`,
  )
  expect(new Set(r.parts.map((p) => p.key)).size).toBe(3)
  expect(r.parts.map((p) => p.reading.reference)).toEqual(['5', null, null])
})

test('the only report of a wrapper takes the number that its files name', () => {
  const files = '<fileDetails><reportId>77</reportId><fileId>a</fileId></fileDetails><fileDetails><reportId>77</reportId><fileId>b</fileId></fileDetails>'
  expect(read(`<all>${report('')}${files}</all>`).parts.map((p) => [p.key, p.main])).toEqual([
    ['cybertip:77', true], ['cybertip:77', false], ['cybertip:77', false],
  ])
})

test.each([
  ['', 'Child Pornography (possession, manufacture, and distribution)', 'unknown'],
  ['<age>15</age>', 'Child Pornography (possession, manufacture, and distribution)', 'child'],
  ['<dateOfBirth>2010-05-01</dateOfBirth>', 'Child Sex Trafficking', 'child'],
  ['<dateOfBirth>1980-05-01</dateOfBirth>', 'Child Sex Trafficking', 'unknown'],
  ['<age>25</age>', 'Online Enticement of Children for Sexual Acts', 'child'],
  ['', 'Unsolicited Obscene Material Sent to a Child', 'child'],
])('an intended recipient with "%s" of "%s" is %s', (inner, type, role) => {
  const it = reading(`<report><incidentSummary><incidentType>${type}</incidentType><incidentDateTime>2026-11-01T00:00:00Z</incidentDateTime></incidentSummary>
    <intendedRecipient><intendedRecipientPerson>${inner}</intendedRecipientPerson></intendedRecipient></report>`)
  expect(it.people.map((p) => p.role)).toEqual([role])
})

test('a user of another service does not get the service of the reporter', () => {
  const it = reading(report(`<platform>x</platform><personOrUserReported><espService>Own</espService><screenName>a</screenName></personOrUserReported>
    <personOrUserReported><screenName>b</screenName><thirdPartyUserReported>true</thirdPartyUserReported></personOrUserReported>`))
  expect(it.people.map((p) => p.accounts[0]?.service)).toEqual(['Own', null])
})

test('wrong types: what cannot be read is kept and named, the rest is read', () => {
  const r = read(fixture('bad-types.xml'))
  expect(codes(r)).toEqual(['unknown-element', 'invalid-value'])
  expect(part(r).reading.kept.map((k) => k.path)).toContain('/report/constructor')
  expect(part(r).reading.incidents[0]?.when).toMatchObject({ written: 'yesterday', instant: null })
  expect(part(r).reading.people.filter((p) => p.role === 'suspect').length).toBe(1)
})

test.each(['bad-entity-bomb.xml', 'bad-external-entity.xml'])('%s is refused and never expanded', (name) => {
  const r = read(fixture(name))
  expect(codes(r)).toEqual(['entity-refused'])
  expect(JSON.stringify(r.parts)).not.toContain('tern')
})

test('what the schema requires is named when it is missing', () => {
  expect(codes(read('<report><incidentSummary><platform>T</platform></incidentSummary></report>'))).toEqual(['missing-value'])
  expect(codes(read('<fileDetails><fileId>a</fileId></fileDetails>'))).toEqual(['missing-value'])
})

test('NUL, control characters and references to them do not cost the rest', () => {
  const r = read(report(
    '<additionalInfo>a\u0000b\u0007c&#0;d&#x41;</additionalInfo><personOrUserReported><screenName>s</screenName></personOrUserReported>',
  ))
  expect(codes(r)).toEqual(['replaced-characters'])
  expect(part(r).reading.narratives[0]?.text).toBe('a\ufffdb\ufffdc\ufffddA')
  expect(part(r).reading.people.length).toBe(1)
})

test('a time after receipt and one without a zone are named', () => {
  const r = read(
    '<report><incidentSummary><incidentType>x</incidentType><incidentDateTime>2027-01-01T00:00:00Z</incidentDateTime></incidentSummary></report>',
  )
  expect(codes(r)).toEqual(['time-in-future'])
})

test('a cut anywhere invents nothing', () => {
  const whole = fixture('report.xml')
  const full = reading(whole)
  const of = (it: Reading): string[] => [...it.identifiers, ...it.people.flatMap((p) => p.identifiers)].map((i) => `${i.hint}:${i.written}`)
  const values = new Set(of(full))
  fc.assert(fc.property(fc.integer({ min: 400, max: whole.length - 12 }), (end) => {
    const r = read(whole.slice(0, end))
    expect(codes(r)).toContain('truncated')
    // a calling code or extension may be read without its number's other half; a value itself is never half
    for (const found of r.parts.flatMap((p) => of(p.reading))) expect(values.has(found)).toBe(true)
  }), { numRuns: 150 })
})

test('never throws, whatever the bytes', () => {
  const whole = fixture('report.xml')
  fc.assert(fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 30 }), (start, length, junk) => {
    const r = read(whole.slice(0, start) + junk + whole.slice(start + length))
    expect(r.problems.some((p) => p.message.includes('gave up'))).toBe(false)
  }), { numRuns: 150 })
})

test('a list longer than any call takes as arguments', () => {
  const events = '<ipCaptureEvent><ipAddress>192.0.2.1</ipAddress></ipCaptureEvent>'.repeat(130_000)
  const it = reading(report(`<personOrUserReported>${events}</personOrUserReported>`))
  expect(person(it, 'suspect').identifiers.length).toBe(130_000)
})

test('an associated account on another platform than its service: both are known words', () => {
  const r = read(report(`<personOrUserReported><associatedAccount type="Linked"><platform thirdPartyUser="true">Chirrup</platform>
    <espService>Loopyard</espService><screenName>tern_two</screenName></associatedAccount></personOrUserReported>`))
  expect(codes(r)).toEqual([])
  expect(person(part(r).reading, 'suspect').identifiers).toMatchObject([{ written: 'tern_two', service: 'Loopyard' }])
})
