import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeParts } from '../merge.ts'
import { fixtures, readGiven } from './fixtures/given.ts'
import { metaJson } from './meta-json.ts'
import { repair } from './meta-json/mojibake.ts'

const files = Object.fromEntries(fixtures('meta-json').map(({ name, bytes }) => [name, readGiven(metaJson, bytes, name)]))
const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

test.each([
  [broken('łódź 😡'), 'łódź 😡'], ['plain', 'plain'], ['café', 'café'], ['Łódź', 'Łódź'], [`${broken('é')}Ł`, `${broken('é')}Ł`],
  [broken(broken('é')), broken('é')], ['', ''],
])('repairs %s once', (written, read) => expect(repair(written)).toBe(read))

test('whatever Meta breaks is repaired', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => repair(broken(text.toWellFormed())) === text.toWellFormed()))
})

test('a thread split over files becomes one conversation, oldest first', () => {
  const parts = ['message_1.json', 'message_2.json'].flatMap((name) => files[name]?.parts ?? [])
  expect(parts.map((p) => p.key)).toEqual(Array.from({ length: 2 }, () => 'meta:inbox/zoelacka_1000000000000001'))
  expect(new Set(parts.map((p) => p.part)).size).toBe(2)
  const whole = mergeParts(parts)
  expect(whole.service).toBe('Instagram')
  expect(whole.conversations).toHaveLength(1)
  expect(whole.conversations[0]?.title).toBe('Zoë Łącka')
  expect(whole.conversations[0]?.turns.map((t) => t.text)).toEqual([
    '[joined by mistake]', 'cześć, who is this?', 'how old are you', '', 'let’s move to another app', '',
    'send me a gift card code or [threat to share] 😡',
  ])
  expect(whole.people.map((p) => p.names[0]?.value)).toEqual(['Zoë Łącka', 'Rene Okafor'])
})

test('names are names and no screen names; a gone account is nobody', () => {
  const reading = files['message_2.json']?.parts[0]?.reading
  expect(reading?.people.flatMap((p) => p.identifiers)).toEqual([])
  expect(reading?.people[0]?.names[0]).toEqual({ value: 'Zoë Łącka', at: 'message_2.json#/participants/0/name' })
  expect(reading?.conversations[0]?.participants.map((p) => p.person)).toEqual(['p0', 'p1', null])
})

test('links, media, unsent messages, calls', () => {
  const reading = files['message_1.json']?.parts[0]?.reading
  const talk = reading?.conversations[0]
  expect(reading?.identifiers.map((i) => [i.hint, i.written, i.at])).toEqual([[
    'url', 'https://chat.example.org/room/7', 'message_1.json#/messages/2/share/link',
  ]])
  expect(talk?.turns[0]?.attachments).toEqual(['your_instagram_activity/messages/inbox/zoelacka_1000000000000001/photos/lake.jpg'])
  expect(talk?.turns[2]).toMatchObject({ deleted: true, text: '' })
  expect(talk?.system.map((t) => t.text)).toEqual(['Rene Okafor called you.'])
})

test('the end-to-end encrypted export is not repaired', () => {
  const [part] = files['encrypted.json']?.parts ?? []
  expect(part?.key).toBe('meta:Zoe Lacka_12')
  expect(part?.reading.conversations[0]?.turns.map((t) => [t.by, t.text, t.deleted, t.attachments])).toEqual([
    ['Zoë Łącka', '', undefined, ['./media/lake.jpeg']], ['Zoë Łącka', '', true, undefined],
    ['Rene Okafor', 'Ã© is how they wrote it', undefined, undefined],
  ])
})

test('logins with their addresses and times, labels in any language', () => {
  const person = files['logins.json']?.parts[0]?.reading.people[0]
  expect(person?.identifiers.map((i) => [i.hint, i.written, i.event, i.when?.instant])).toEqual([
    ['ip', '198.51.100.23', 'login', '2026-02-01T08:00:00.000Z'], ['ip', '2001:db8::7', 'login', '2026-02-02T08:00:00.000Z'],
  ])
})

test('personal information', () => {
  const person = files['personal.json']?.parts[0]?.reading.people[0]
  expect(person?.identifiers.map((i) => [i.hint, i.written])).toEqual([
    ['email', 'zoe.lacka@example.org'], ['phone', '+447700900123'], ['handle', 'zoe.l.made.up'],
  ])
  expect(person).toMatchObject({ names: [{ value: 'Zoë Łącka' }], birthDate: { value: '2012-05-06' } })
})

test.each([
  ['truncated.json', ['truncated'], 1], ['wrong-types.json', ['invalid-value', 'invalid-value'], 2],
])('%s is read as far as it goes', (name, codes, turns) => {
  const read = files[name]
  expect(read?.known).toBe(true)
  expect(read?.problems.map((p) => p.code)).toEqual(codes)
  expect(read?.parts[0]?.reading.conversations[0]?.turns).toHaveLength(turns)
})

test('times in seconds, as of before 2018', () => {
  const read = readGiven(
    metaJson, '{"participants":["A"],"thread_path":"inbox/a_1","messages":[{"sender_name":"A","timestamp":1500000000,"content":"hello"}]}',
  )
  expect(read.parts[0]?.reading.conversations[0]?.turns[0]?.when).toMatchObject({ instant: '2017-07-14T02:40:00.000Z', precision: 'second' })
})
