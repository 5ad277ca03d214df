import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadFile } from '../contract.ts'
import type { Peek, SourceFile } from './plug.ts'
import { ufdrXml } from './ufdr-xml.ts'

const report = readFileSync(join(import.meta.dirname, 'fixtures/ufdr-xml/report.xml'))

function fileOf(bytes: Uint8Array, size = 1000): SourceFile {
  return {
    path: 'in/report.xml', size: bytes.length, bytes, text: () => new TextDecoder().decode(bytes), json: () => undefined,
    * chunks() { for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size) },
  }
}
const peekOf = (text: string, root: string | null): Peek => ({ head: text, bytes: Buffer.from(text), json: () => undefined, root })
const read = (bytes: Uint8Array | string, size?: number): ReadFile =>
  ufdrXml.read(fileOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, size))
const reading = (found: ReadFile) => {
  const part = found.parts[0]
  if (part === undefined) throw new Error('no part')
  return part.reading
}

test('is recognised by content, and a Maven project is not', () => {
  expect(ufdrXml.recognises(peekOf(report.toString(), 'project'))).toBe(true)
  expect(ufdrXml.recognises(peekOf('<project xmlns="http://maven.apache.org/POM/4.0.0"><name>x</name>', 'project'))).toBe(false)
  expect(ufdrXml.recognises(peekOf('<report>', 'report'))).toBe(false)
})

test('the project gives key and reference', () => {
  const found = read(report)
  expect(found.parts[0]).toMatchObject({ key: 'ufdr:5b0f6a3e-0000-4000-8000-000000000001:Example extraction', main: true })
  expect(reading(found)).toMatchObject({ reference: '5b0f6a3e-0000-4000-8000-000000000001', source: { kind: 'device', name: 'Example extraction' } })
  expect(found.problems.map((p) => p.code)).toEqual(['unknown-element'])
})

test('the same whatever the size of the pieces', () => {
  expect(read(report, 7)).toEqual(read(report, 1_000_000))
})

test('a chat: people, turns oldest first, attachments, deleted and system messages', () => {
  const chat = reading(read(report)).conversations[0]
  expect(chat).toMatchObject({ service: 'WhatsApp', title: null })
  expect(chat?.participants).toEqual([
    { name: 'Ole Example', id: '447700900111@s.whatsapp.net', person: 'p0' }, { name: 'Mia', id: '447700900222@s.whatsapp.net', person: 'p1' },
  ])
  expect(chat?.turns.map((t) => [t.by, t.text, t.when?.instant])).toEqual([
    ['Ole Example', 'what school do you go to', '2026-09-28T14:59:35.230Z'], ['Mia', 'the one by the station & park', '2026-09-28T14:59:40.230Z'],
  ])
  expect(chat?.turns[0]?.attachments).toEqual(['pattern.png'])
  expect(chat?.turns[1]?.deleted).toBe(true)
  expect(chat?.system.map((t) => t.text)).toEqual(['Messages are encrypted'])
  expect(chat?.turns[0]?.at).toBe('in/report.xml#/project[1]/decodedData[1]/modelType[1]/model[1]/multiModelField[2]/model[2]')
})

test('the holder of the device has its ids and accounts; nothing says as what they take part', () => {
  const owner = reading(read(report)).people[0]
  expect(owner?.role).toBe('unknown')
  expect(owner?.identifiers.map((i) => [i.hint, i.written, i.type ?? i.service ?? null])).toEqual([
    ['device', '490154203237518', 'imei'], ['device', '8944100030000000001', 'iccid'], ['phone', '+44 7700 900111', null],
    ['device', '02:00:5e:10:00:01', 'mac'],
    ['phone', '+447700900111', null], ['user-id', '447700900111@s.whatsapp.net', 'WhatsApp'], ['handle', 'ole_example', 'ExampleChat'],
    ['email', 'ole@example.org', null],
  ])
})

test('a contact and a party with one identifier are one person; calls and messages name further ones', () => {
  const { people, conversations } = reading(read(report))
  expect(people.map((p) => p.names.map((n) => n.value))).toEqual([['Ole Example'], ['Mia', 'Mia E.'], [], []])
  expect(people.slice(2).map((p) => p.identifiers[0]?.written)).toEqual(['+44 7700 900333', '07700 900444'])
  expect(conversations[1]?.turns).toMatchObject([{
    by: '07700 900444', text: 'are you there', when: { instant: '2026-09-20T07:00:00.000Z', zone: '+01:00' },
  }])
})

test('files with hashes, places with time, and what is not read', () => {
  const { evidence, localities, kept } = reading(read(report))
  expect(evidence[0]).toMatchObject({
    name: 'pattern.png', fileId: 'f1', viewedByProvider: null, hashes: [{ algorithm: 'md5' }, { algorithm: 'sha256' }],
  })
  expect(localities).toMatchObject([{ kind: 'position', value: '51.5072,-0.1276', when: { instant: '2026-09-28T12:00:00.000Z' } }])
  expect(kept.map((k) => k.path)).toEqual([
    'caseInformation/Case number', 'metadata[Device Info]/Detected model', 'decodedData/modelType[SearchedItem]',
  ])
})

const extraction = (models: string): string => `<project id="1" extractionType="x"><decodedData>${models}</decodedData></project>`
const field = (name: string, value: string): string => `<field name="${name}"><value>${value}</value></field>`

test('forwarded messages give what they carry; labels say edited and deleted; who writes is a person though no participant', () => {
  const from = `<modelField name="From" type="Party"><model type="Party">${field('Identifier', '447700900555@s.whatsapp.net')}${field('Name', 'Ned')}</model></modelField>`
  const carried = `<multiModelField name="EmbeddedInstantMessage"><model type="InstantMessage">${field('Body', 'forwarded words')}<multiModelField name="Attachments"><model type="Attachment">${field('Filename', 'a.png')}</model></multiModelField></model></multiModelField>`
  const chat = `<model type="Chat">${field('Source', 'WhatsApp')}<multiModelField name="Messages">
    <model type="InstantMessage">${from}<field name="Body"><empty/></field>${carried}${carried}<multiField name="Labels"><value>Forwarded</value><value>Edited</value></multiField></model>
    <model type="InstantMessage">${from}${field('Body', 'x')}<multiModelField name="MessageExtraData"><model type="MessageLabel">${field('Label', 'Deleted')}</model></multiModelField>
      <multiModelField name="SharedContacts"><model type="Contact">${field('Name', 'Ina')}<multiModelField name="Entries"><model type="PhoneNumber">${field('Value', '+44 7700 900666')}</model></multiModelField></model></multiModelField></model>
  </multiModelField></model>`
  const { conversations, people } = reading(read(extraction(`<modelType type="Chat">${chat}</modelType>`)))
  expect(conversations[0]?.turns).toMatchObject([
    { by: 'Ned', text: 'forwarded words', attachments: ['a.png'], edited: true }, { by: 'Ned', text: 'x', deleted: true },
  ])
  expect(conversations[0]?.participants).toEqual([{ name: 'Ned', id: '447700900555@s.whatsapp.net', person: 'p1' }])
  expect(people.slice(1).map((p) => [p.names[0]?.value, p.identifiers[0]?.written])).toEqual([['Ned', '+447700900555'], ['Ina', '+44 7700 900666']])
})

test('an entry may hold a name, or an id of another service', () => {
  const entry = (category: string, value: string): string => `<model type="UserID">${field('Category', category)}${field('Value', value)}</model>`
  const account = `<model type="UserAccount">${field('Source', 'Instagram')}${field('Name', 'Ole')}<multiModelField name="Entries">${entry('Facebook Id', '100200300')}${entry('Additional Name', 'Coach')}${entry('Instagram User Id', '77')}</multiModelField></model>`
  const [owner] = reading(read(extraction(`<modelType type="UserAccount">${account}</modelType>`))).people
  expect(owner?.names.map((n) => n.value)).toEqual(['Ole', 'Coach'])
  expect(owner?.identifiers.map((i) => [i.written, i.service])).toEqual([['100200300', 'Facebook'], ['77', 'Instagram']])
})

test('a prefix makes no difference', () => {
  const prefixed = report.toString().replace(/<(\/?)(\w)/g, '<$1u:$2').replaceAll('<?u:xml', '<?xml').replace('xmlns=', 'xmlns:u=')
  const strip = (found: ReadFile) => reading(found).conversations.map((c) => c.turns.map((t) => t.text))
  expect(strip(read(prefixed))).toEqual(strip(read(report)))
})

test('a truncated report gives what stood before the cut', () => {
  const cut = report.subarray(0, report.indexOf('id="m3"'))
  const found = read(cut)
  expect(found.problems.map((p) => p.code)).toContain('truncated')
  expect(reading(found).conversations[0]?.turns.length).toBe(2)
})

test('a protected report is told as such', () => {
  const bytes = Uint8Array.of(0x2d, 0x06, 0x52, 0x6d, 1, 2, 3)
  expect(ufdrXml.recognises({ head: '', bytes, json: () => undefined, root: null })).toBe(true)
  expect(read(bytes)).toMatchObject({ parts: [], problems: [{ code: 'protected' }] })
})

test('UTF-16 with a mark is read, entities are refused', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report.toString().replace('utf-8', 'utf-16'), 'utf16le')])
  expect(reading(read(utf16)).conversations).toEqual(reading(read(report)).conversations)
  expect(read('<!DOCTYPE x [<!ENTITY a "b">]><project extractionType="x">&a;</project>').problems[0]?.code).toBe('entity-refused')
})

test('many messages pass with flat parents, and the limit is told', () => {
  const one = (i: number): string => `<model type="InstantMessage"><field name="Body"><value>word ${i}</value></field></model>`
  const xml = `<project id="1" extractionType="x"><decodedData><modelType type="Chat"><model type="Chat"><multiModelField name="Messages">${Array.from({ length: 200_010 }, (_, i) => one(i)).join('')}</multiModelField></model></modelType></decodedData></project>`
  const found = read(xml, 65_536)
  expect(reading(found).conversations[0]?.turns.length).toBe(100_000)
  expect(found.problems.map((p) => p.code)).toContain('too-many')
})

test('never throws, whatever is broken', () => {
  const text = report.toString()
  fc.assert(fc.property(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(
    '', '\0', '<model>', '</model>', '<value>', '"', '&', '\ud800',
  ), (a, b, piece) => {
    const [from, to] = a < b ? [a, b] : [b, a]
    expect(() => read(text.slice(0, from) + piece + text.slice(to))).not.toThrow()
  }), { numRuns: 60 })
})
