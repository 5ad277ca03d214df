import { expect, test } from 'vitest'
import { discordJson } from './discord-json.ts'
import { snowflakeMilliseconds } from './discord-json/snowflake.ts'
import { fixtures, readGiven } from './fixtures/given.ts'

const files = Object.fromEntries(fixtures('discord-json').map(({ name, bytes }) => [name, readGiven(discordJson, bytes, name)]))

test('partitions of a channel are parts of one report', () => {
  const parts = [files['partition-1.json']?.parts[0], files['partition-2.json']?.parts[0]]
  expect(parts.map((p) => p?.key)).toEqual(['discord:300000000000000099', 'discord:300000000000000099'])
  expect(parts[0]?.part).not.toBe(parts[1]?.part)
  expect(parts[0]?.part).toBe('messages-from-1477727668920123393')
  expect(parts[0]?.reading.conversations[0]?.title).toBe(parts[1]?.reading.conversations[0]?.title)
})

test('the part keeps its name when the export is made again with later messages', () => {
  const [first] = files['partition-1.json']?.parts ?? []
  const [again] = files['truncated.json']?.parts ?? []
  expect(again?.part).toBe(first?.part)
})

test('turns, system lines, people with places', () => {
  const reading = files['partition-1.json']?.parts[0]?.reading
  const talk = reading?.conversations[0]
  expect(talk?.turns.map((t) => [t.by, t.when?.instant, t.when?.zone])).toEqual([
    ['quiet.harbour', '2026-03-01T18:02:11.123Z', '+01:00'], ['mira#4821', '2026-03-01T18:03:40.500Z', '+01:00'],
    ['quiet.harbour', '2026-03-01T18:04:00.000Z', '+01:00'], ['helper-bot#0001', '2026-03-01T18:20:00.000Z', '+01:00'],
  ])
  expect(talk?.turns[2]).toMatchObject({ edited: true, at: 'partition-1.json#/messages/2' })
  expect(talk?.system.map((t) => t.text)).toEqual(['Started a call that lasted 3 minutes.'])
  expect(talk?.participants.map((p) => p.person)).toEqual(['p0', 'p1', null]) // a bot is nobody
  expect(reading?.people.map((p) => [p.role, p.names.map((n) => n.value), p.identifiers.map((i) => [i.hint, i.written, i.service])])).toEqual([
    ['unknown', ['Harbour'], [['user-id', '301000000000000001', 'Discord'], ['handle', 'quiet.harbour', 'Discord']]],
    ['unknown', [], [['user-id', '302000000000000002', 'Discord'], ['handle', 'mira#4821', 'Discord']]],
  ])
  expect(reading?.people[0]?.identifiers[0]?.at).toBe('partition-1.json#/messages/0/author/id')
})

test('attachments, mentions, previews and forwarded words', () => {
  const reading = files['partition-2.json']?.parts[0]?.reading
  expect(reading?.conversations[0]?.turns[0]?.attachments).toEqual(['lake.png'])
  expect(reading?.identifiers.map((i) => i.written)).toEqual(['https://other.example.net/b'])
  expect(reading?.narratives.map((n) => n.field)).toEqual(['embed', 'forwarded-message'])
  expect(reading?.people.map((p) => p.accounts[0]?.names[0]?.value)).toContain('third.friend')
  expect(reading?.conversations[0]?.participants).toHaveLength(2)
})

test('a timestamp apart from its message id is named', () => {
  const [found] = files['time-apart.json']?.problems ?? []
  expect(found?.code).toBe('time-mismatch')
  expect(found?.message).toContain('Messages: 1 (ids 1477728043794432001)')
  expect(files['partition-1.json']?.problems).toEqual([])
})

test('a message id carries its time', () => {
  expect(snowflakeMilliseconds('175928847299117063')).toBe(Date.parse('2016-04-30T11:18:25.796Z')) // the example of Discord's documentation
  for (const no of ['12', '', 'abc', '99999999999999999999', '-175928847299117063']) expect(snowflakeMilliseconds(no)).toBeNull()
})

test.each([
  ['truncated.json', ['truncated'], 5], ['empty.json', [], 0],
  ['wrong-types.json', ['missing-value', 'invalid-value', 'invalid-value', 'invalid-value'], 1],
])('%s is read as far as it goes', (name, codes, turns) => {
  const read = files[name]
  expect(read?.known).toBe(true)
  expect(read?.problems.map((p) => p.code)).toEqual(codes)
  expect(read?.parts[0]?.reading.conversations[0]?.turns).toHaveLength(turns)
})

test('ids written as numbers are not believed beyond what JSON carries', () => {
  const read = readGiven(discordJson, '{"guild":{},"channel":{"id":300000000000000099},"exportedAt":"2026-01-01T00:00:00Z","messages":[]}')
  expect(read.parts[0]?.key).toBeNull()
})
