import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPerson, emptyReading } from '../intake/contract.ts'
import type { Person, Reading, WrittenIdentifier } from '../intake/contract.ts'
import { readIso } from '../kernel/time.ts'
import { searchText } from './free-text.ts'
import { tracesOf } from './trace.ts'

const person = (more: Partial<Person>): Person => ({ ...emptyPerson('p0', 'suspect', 'f#/p'), ...more })
const reading = (more: Partial<Reading>): Reading => ({ ...emptyReading, ...more })
const traces = (more: Partial<Reading>) => tracesOf(reading(more), { reportId: 'r1' })
const narrative = (text: string, at = 'f#/text') => ({ field: 'additionalInfo', text, at, person: 'p0' })
const email = (written: string, at: string): WrittenIdentifier => ({ hint: 'email', written, at })

test('an identifier of a person carries whose it is, its place, time, port, event and country', () => {
  const when = readIso('2026-03-02T10:15:00Z', 'login')
  if (when === null) throw new Error('no time')
  const people = [person({ identifiers: [{ hint: 'ip', written: '192.0.2.7:4411', at: 'f#/ip', when, event: 'login',
    country: 'United Kingdom', proxy: false }] })]
  expect(traces({ people })).toEqual([{
    reportId: 'r1', kind: 'ip', matchAs: 'ip', written: '192.0.2.7:4411', normal: '192.0.2.7', alias: null, bits: 9,
      weak: true, person: 'p0', role: 'suspect', at: 'f#/ip',
    from: 'field', service: null, when, port: 4411, proxy: false, event: 'login', country: 'GB', note: null,
  }])
})

test('screen names take the service of the field, else of the report', () => {
  const identifiers: WrittenIdentifier[] = [{ hint: 'handle', written: 'Tern', at: 'f#/a' },
    { hint: 'handle', written: 'Tern', at: 'f#/b', service: 'Kik' }]
  expect(traces({ service: 'Instagram, Inc.',
    people: [person({ identifiers })] }).map((t) => t.normal)).toEqual(['instagram:tern', 'kik:tern'])
  expect(traces({ identifiers }).map((t) => [t.normal, t.weak])).toEqual([['?:tern', true], ['kik:tern', false]])
})

test('a value without a normal form is kept as written and says nothing', () => {
  expect(traces({ identifiers: [email('not an address', 'f#/a')] })).toMatchObject([{ written: 'not an address', normal: null,
    bits: 0, weak: true }])
})

test('a profile address compares as the screen name that it names', () => {
  const found = traces({ narratives: [narrative('see https://www.instagram.com/Tern_W/ now')] })
  expect(found.map((t) => [t.kind, t.matchAs, t.normal])).toEqual([['profile-url', 'handle', 'instagram:tern_w']])
})

test('an account name that is a mail address is also a mail address', () => {
  const found = traces({ service: 'Dropbox', identifiers: [{ hint: 'handle', written: 'robin@example.org', at: 'f#/a' }] })
  expect(found.map((t) => [t.kind, t.normal])).toEqual([['handle', 'dropbox:robin@example.org'], ['email', 'robin@example.org']])
})

test('names carry the birth date, schools and addresses their country', () => {
  const people = [person({
    role: 'child', names: [{ value: 'Robin | Example', at: 'f#/n' }], birthDate: { value: '2012-05-02', at: 'f#/b' },
    localities: [
      { kind: 'school', value: 'Tern School', country: 'UK', at: 'f#/s' },
        { kind: 'position', value: '51.50012,-0.14201', at: 'f#/g' },
      { kind: 'country', value: 'GB', at: 'f#/c' },
    ],
  })]
  expect(traces({ people }).map((t) => [t.kind, t.written, t.normal, t.weak])).toEqual([
    ['person-name', 'Robin | Example', 'robin example|2012-05-02', false],
    ['school', 'Tern School', 'tern school|GB', true],
    ['place', '51.50012,-0.14201', 'geo:51.500,-0.142', true],
  ])
})

test('free text yields identifiers marked as such, of the person whom the text is about, with line and column', () => {
  const found = traces({ people: [person({})],
    narratives: [narrative('Mail robin@example.org\nor snap: tern_99, +44 7700 900123', 'f.txt#L7:3')] })
  expect(found.map((t) => [t.kind, t.normal, t.from, t.person, t.role, t.at])).toEqual([
    ['email', 'robin@example.org', 'free-text', 'p0', 'suspect', 'f.txt#L7:8'],
    ['handle', 'snapchat:tern_99', 'free-text', 'p0', 'suspect', 'f.txt#L8:10'],
    ['phone', '+447700900123', 'free-text', 'p0', 'suspect', 'f.txt#L8:19'],
  ])
})

test('turns yield identifiers of their author; the same value at the same place comes once', () => {
  const turn = (by: string | null, text: string, at: string) => ({ by, when: null, text, at })
  const conversations = [{
    service: 'WhatsApp', title: null, at: 'f#', participants: [{ name: 'Robin', id: null, person: 'p0' }],
    system: [turn(null, '+44 7700 900124 joined', 'f#L1:1')],
    turns: [turn('Robin', 'robin@example.org robin@example.org', 'f#L2:1'), turn('Stranger', 'robin@example.org', 'f#L3:1'),
      turn('Robin', 'hello there', 'f#L4:1')],
  }]
  const found = traces({ people: [person({})], conversations })
  expect(found.map((t) => [t.normal, t.person, t.at])).toEqual([
    ['robin@example.org', 'p0', 'f#L2:1'], ['robin@example.org', null, 'f#L3:1'], ['+447700900124', null, 'f#L1:1'],
  ])
})

test('the same field value twice is one trace, at two places two', () => {
  const people = [person({ identifiers: [email('robin@example.org', 'f#/a'), email('ROBIN@example.org', 'f#/a'),
    email('robin@example.org', 'f#/b')] })]
  expect(traces({ people })).toHaveLength(2)
})

test('long text is searched in pieces without cutting an identifier', () => {
  const text = `${'word '.repeat(19_997)}robin@example.org ${'word '.repeat(30_000)}+44 7700 900123`
  const found = searchText(text)
  expect(found.map((f) => text.slice(f.index, f.index + f.written.length))).toEqual(['robin@example.org', '+44 7700 900123'])
})

test('any text and any wrong type gives a list, never a throw', () => {
  assert(property(string({ unit: 'binary', maxLength: 200 }), constantFrom('email', 'phone', 'handle', 'ip', 'device', 'url',
    'payment', 'crypto', 'domain', 'user-id', 'profile-url'), (text, hint) => {
    const identifiers = [{ hint, written: text, at: 'f#/x', service: text, type: text, country: text } as WrittenIdentifier]
    expect(traces({ identifiers, narratives: [narrative(text)] }).every((t) => t.normal === null
      || t.normal.isWellFormed())).toBe(true)
  }), { numRuns: 300 })
  const wrong = [1, null, undefined, {}, []].map((written) => ({ hint: 'email', written,
    at: 'f#/x' }) as unknown as WrittenIdentifier)
  expect(traces({ identifiers: wrong, narratives: [narrative(7 as unknown as string)] })).toEqual([])
})

test('a calling code beside a number counts for its normal form, not for its writing', () => {
  const identifiers: WrittenIdentifier[] = [{ hint: 'phone', written: '7700 900121', country: '+44', at: 'f#/a' }]
  expect(traces({ identifiers })).toMatchObject([{ written: '7700 900121', normal: '+447700900121' }])
})

test('an account name on the server of a messenger is no mail address', () => {
  const of = (written: string) => traces({ identifiers: [{ hint: 'user-id', written, at: 'f#/a', service: 'WhatsApp' }] }).map((t) => t.kind)
  expect(of('447700900881@s.whatsapp.net')).toEqual(['user-id'])
  expect(of('tern@example.org')).toEqual(['user-id', 'email'])
})

test('a map position carries the time at which somebody was there', () => {
  const when = readIso('2026-11-10T09:00:00Z', 'place')
  if (when === null) throw new Error('no time')
  expect(traces({ localities: [{ kind: 'position', value: '52.5,1.5', when, at: 'f#/a' }] })).toMatchObject([{ kind: 'place', when }])
})
