import { expect, test } from 'vitest'
import { fixtures, readGiven } from './fixtures/given.ts'
import { snapchatJson } from './snapchat-json.ts'
import { readTime } from './snapchat-json/time.ts'

const files = Object.fromEntries(fixtures('snapchat-json').map(({ name, bytes }) => [name, readGiven(snapchatJson, bytes, name)]))

test.each([
  ['2026-01-10 20:00:30 UTC', '2026-01-10T20:00:30.000Z'], ['2026-01-10 20:00:30.250 UTC', '2026-01-10T20:00:30.250Z'],
  ['2026/01/10 20:00:30 UTC', '2026-01-10T20:00:30.000Z'], ['Sat Jan 10 20:00:30 UTC 2026', '2026-01-10T20:00:30.000Z'],
  ['Sat, 10 Jan 2026 20:00:30 UTC', '2026-01-10T20:00:30.000Z'], ['January 10, 2026 8:00 PM UTC', '2026-01-10T20:00:00.000Z'],
  ['2026-01-10T20:00:30Z', '2026-01-10T20:00:30.000Z'], ['Sat Jan 10 20:00:30 +0200 2026', '2026-01-10T18:00:30.000Z'],
  ['12:00 AM Jan 5, 2026 UTC', '2026-01-05T00:00:00.000Z'],
  ['2026-01-10 20:00:30', null], ['10/01/2026 20:00:30 UTC', null], ['2026-02-30 10:00:00 UTC', null], ['soon', null],
])('reads the time %s', (written, instant) => expect(readTime(written, 'sent')).toMatchObject({ instant, written }))

test('sections: conversations by the other account; what is sent is the account holder\'s', () => {
  const [part] = files['chat-history-sections.json']?.parts ?? []
  expect(part).toMatchObject({ key: null, part: 'chat-history' })
  expect(part?.reading.conversations.map((c) => [c.title, c.turns.map((t) => [t.by, t.text])])).toEqual([
    ['river.stone7', [['river.stone7', 'what school'], ['account holder', 'why?'], ['river.stone7', "you didn't tell anyone?"]]],
    ['old_oak_22', [['old_oak_22', '']]],
  ])
  expect(part?.reading.people.map((p) => p.identifiers.map((i) => [i.hint, i.written, i.service]))).toEqual([
    [['handle', 'river.stone7', 'Snapchat']], [['handle', 'old_oak_22', 'Snapchat']],
  ])
})

test('keyed: the holder is known, groups have a title, media ids are attachments, calls are system lines', () => {
  const [part] = files['chat-history-keyed.json']?.parts ?? []
  expect(part?.key).toBe('snapchat:lina.made.up')
  const [first, group] = part?.reading.conversations ?? []
  expect(first?.turns.map((t) => [t.by, t.text, t.when?.instant, t.attachments])).toEqual([
    ['river.stone7', '', '2026-01-10T20:00:00.000Z', ['b~AAA', 'b~BBB']], ['lina.made.up', 'no', '2026-01-10T20:00:30.000Z', undefined],
    ['river.stone7', '[asks for an image]', '2026-01-10T20:01:00.000Z', undefined],
  ])
  expect(first?.system).toHaveLength(1)
  expect(group?.title).toBe('Swim club')
  expect(group?.participants.map((p) => p.name)).toEqual(['old_oak_22', 'lina.made.up'])
})

test('the account with its logins joins the chats of the same holder', () => {
  const [part] = files['account.json']?.parts ?? []
  expect(part).toMatchObject({ key: 'snapchat:lina.made.up', part: 'account' })
  expect(part?.reading.people[0]?.identifiers.map((i) => [i.written, i.event, i.when?.instant, i.country])).toEqual([
    ['lina.made.up', undefined, undefined, undefined], ['192.0.2.44', 'registration', '2025-02-03T04:05:06.000Z', undefined],
    ['198.51.100.9', 'login', '2026-01-10T19:00:00.000Z', 'GB'], ['2001:db8::9', 'failed login', '2026-01-11T19:00:00.000Z', 'DE'],
  ])
})

test('contacts are identifiers with their list, and no people', () => {
  const reading = files['friends.json']?.parts[0]?.reading
  expect(reading?.people).toEqual([])
  expect(reading?.identifiers.map((i) => [i.written, i.event])).toEqual([['river.stone7', 'friends'], ['old_oak_22', 'blocked users']])
})

test.each([
  ['truncated.json', ['truncated'], 1], ['empty.json', ['missing-value'], 0], ['wrong-types.json', ['invalid-value', 'missing-value'], 0],
])('%s is read as far as it goes', (name, codes, conversations) => {
  const read = files[name]
  expect(read?.known).toBe(true)
  expect(read?.problems.map((p) => p.code)).toEqual(codes)
  expect(read?.parts[0]?.reading.conversations).toHaveLength(conversations)
})
