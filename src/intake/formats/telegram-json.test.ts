import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { context, fixtures, given, readGiven } from './fixtures/given.ts'
import { readExport, telegramJson } from './telegram-json.ts'

const files = new Map(fixtures('telegram-json').map(({ name, bytes }) => [name, bytes]))
const fixture = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()

type Part = ReturnType<typeof telegramJson.read>['parts'][number]

function read(name: string): Part & { readonly codes: readonly string[] } {
  const { parts, problems } = readGiven(telegramJson, fixture(name), 'result.json')
  const [part] = parts
  if (part === undefined) throw new Error(`nothing was read: ${problems.map((one) => one.code).join()}`)
  return { ...part, codes: problems.map((one) => one.code) }
}

test('reads one chat: instants, hidden parts of text, files, marks, service lines', () => {
  const { key, reading, codes } = read('personal-chat.json')
  const [chat] = reading.conversations
  expect([key, reading.service, reading.source, reading.reference, codes]).toEqual([
    null, 'Telegram', { kind: 'unknown', name: null }, null, [], // no key: a third account wrote, so the own side cannot be told
  ])
  expect(chat?.turns.map((turn) => [turn.by, turn.text, turn.attachments, turn.at])).toEqual([
    ['Robin Made-Up', 'what school do you go to?', undefined, 'result.json#/messages/1'],
    ['Kim Invented', 'ask @invented_kim or here', undefined, 'result.json#/messages/2'],
    ['Robin Made-Up', '', ['omitted'], 'result.json#/messages/3'],
    ['Robin Made-Up', 'read this', ['files/notes.pdf'], 'result.json#/messages/4'],
    ['Kim Invented', '', ['location'], 'result.json#/messages/5'],
    ['Kim Invented', '', ['contact'], 'result.json#/messages/6'],
    ['user7005005', '[threat to share]', undefined, 'result.json#/messages/7'],
  ])
  expect(chat?.turns[0]?.when).toEqual({
    instant: '2026-01-01T11:01:00.000Z', local: '2026-01-01T12:01:00', written: '2026-01-01T12:01:00', zone: '+01:00', precision: 'second',
    means: 'sent',
  })
  expect([chat?.turns[0]?.edited, chat?.turns[1]?.edited]).toEqual([undefined, true])
  expect(chat?.system.map((line) => [line.by, line.text])).toEqual([['Robin Made-Up', 'phone_call; discard_reason missed'], [null, 'unsupported']])
  expect(chat?.participants.map((one) => [one.name, one.id])).toEqual([
    ['Kim Invented', 'user7001002'], ['Robin Made-Up', 'user7009009'], ['user7005005', 'user7005005'],
  ])
  expect(reading.identifiers).toEqual([{ hint: 'url', written: 'https://example.org/x', at: 'result.json#/messages/2/text_entities/3/href' }])
  expect(reading.kept).toEqual([{ path: '/messages/4/forwarded_from', verbatim: 'Someone Else' }])
})

test('gives every participant a person with a Telegram id, places to the author, contact cards apart', () => {
  const { people } = read('personal-chat.json').reading
  expect(people.map((one) => [
    one.role, one.names.map((name) => name.value), one.identifiers.map((id) => [id.hint, id.written, id.service]),
  ])).toEqual([
    ['unknown', ['Kim Invented'], [['user-id', '7001002', 'Telegram']]],
    ['unknown', ['Robin Made-Up'], [['user-id', 'user7009009', 'Telegram']]],
    ['unknown', ['Sam Sample'], [['phone', '+44 7700 900456', 'Telegram']]],
    ['unknown', [], [['user-id', 'user7005005', 'Telegram']]],
  ])
  expect(people[0]?.localities).toMatchObject([{
    kind: 'position', value: '51.501476,-0.140634', at: 'result.json#/messages/5/location_information',
  }])
})

test('reads a whole account: holder, sessions as sightings, contacts, every chat', () => {
  const { key, reading, codes } = read('account.json')
  const [holder, kim] = reading.people
  expect([key, codes]).toEqual(['telegram:account:user7009009', ['no-zone']])
  expect(holder?.names.map((name) => name.value)).toEqual(['Robin Made-Up'])
  expect(holder?.accounts).toMatchObject([{ service: 'Telegram', names: [{ value: 'robin_made_up' }], ids: [{ value: 'user7009009' }] }])
  expect(holder?.attributes).toMatchObject([{ name: 'bio', value: 'chess and music', at: 'result.json#/personal_information/bio' }])
  expect(holder?.identifiers.map((id) => [id.hint, id.written, id.event, id.when?.instant, id.country, id.type])).toEqual([
    ['user-id', '7009009', undefined, undefined, undefined, undefined],
    ['phone', '+44 7700 900123', undefined, undefined, undefined, undefined],
    ['handle', 'robin_made_up', undefined, undefined, undefined, undefined],
    ['ip', '192.0.2.44', 'session', '2026-01-02T08:30:00.000Z', 'United Kingdom', 'Made-Up PC, Windows, 11, Telegram Desktop, 6.1'],
    ['ip', '2001:db8::7', 'session', null, undefined, undefined],
    ['ip', '198.51.100.9', 'web-session', '2026-01-02T09:30:00.000Z', undefined, 'Firefox, Linux, example.org'],
  ])
  expect([kim?.names.map((name) => name.value), kim?.identifiers.map((id) => id.written)]).toEqual([['Kim Invented'], ['7001002', '+44 7700 900789']])
  expect(reading.conversations.map((chat) => [chat.title, chat.at, chat.turns.length, chat.system.length])).toEqual([
    ['Saved messages', 'result.json#/chats/list/0', 1, 0], ['Kim Invented', 'result.json#/chats/list/1', 1, 0],
    ['Chess', 'result.json#/chats/list/2', 2, 1],
    ['News', 'result.json#/left_chats/list/0', 1, 0],
  ])
  expect(reading.conversations[1]?.participants.map((one) => [one.name, one.person])).toEqual([['Kim Invented', 'p1'], ['Robin Made-Up', 'p0']])
  expect(reading.kept).toContainEqual({ path: '/something_new', verbatim: '{"a":1}' })
})

test('two accounts under one display name stay two participants', () => {
  const chess = read('account.json').reading.conversations[2]
  expect(chess?.turns.map((turn) => turn.by)).toEqual(['Ari Twin', 'Ari Twin (user2)'])
  expect(new Set(chess?.participants.map((one) => one.person)).size).toBe(3)
})

test('reads what a broken file still holds', () => {
  const cut = read('bad-truncated.json')
  expect([cut.codes, cut.reading.conversations[0]?.turns.length]).toEqual([['truncated'], 3])
  const escaped = read('bad-hex-escape.json')
  expect([escaped.codes, escaped.reading.conversations[0]?.turns[0]?.text]).toEqual([['malformed'], 'what\u0001 school \\x41 do you go to?'])
  for (const name of ['bad-truncated.json', 'bad-hex-escape.json']) expect(telegramJson.recognises(given(fixture(name)).peek)).toBe(true)
})

test('takes wrong types as not told and names what is doubtful', () => {
  const { reading, codes } = read('bad-types.json')
  const turns = reading.conversations[0]?.turns ?? []
  expect(codes).toEqual(['no-zone', 'time-mismatch', 'time-in-future', 'invalid-value'])
  expect(turns.map((turn) => [turn.text, turn.when?.instant ?? null, turn.when?.local ?? null])).toEqual([
    ['', null, null], ['x', null, null], ['no unix time', null, '2019-01-01T10:00:00'],
    ['odd clock', '2026-01-01T11:00:00.000Z', '2026-01-01T11:00:00'], ['later', '2036-01-01T10:00:00.000Z', '2036-01-01T10:00:00'],
  ])
})

test('the key joins later exports of one chat and never two people\'s chats with one third person', () => {
  const chat = (own: string, count: number): string => JSON.stringify({
    name: 'Kim', type: 'personal_chat', id: 5,
    messages: Array.from(
      { length: count },
      (_, i) => ({ id: i, type: 'message', date: '2026-01-01T10:00:00', date_unixtime: '1767261600', from: own, from_id: own, text: 'x' }),
    ),
  })
  const keyOf = (text: string): string | null | undefined => readGiven(telegramJson, text).parts[0]?.key
  expect(keyOf(chat('user1', 1))).toBe('telegram:5:personal_chat:user1')
  expect(keyOf(chat('user1', 9))).toBe(keyOf(chat('user1', 1)))
  expect(keyOf(chat('user2', 1))).not.toBe(keyOf(chat('user1', 1)))
  expect(keyOf(chat('user5', 1))).toBeNull()
  expect(keyOf(JSON.stringify({ name: 'G', type: 'private_group', id: 7, messages: [] }))).toBe('telegram:7:private_group')
})

test('stops at the limit and says so', () => {
  const { file } = given(fixture('personal-chat.json'), 'result.json')
  const { parts, problems } = readExport(file, context, 3)
  expect(parts[0]?.reading.conversations[0]?.turns.length).toBe(2)
  expect(problems.map((one) => one.code)).toEqual(['too-many'])
})

test('recognises its fixtures and takes nothing else', () => {
  for (const [name, bytes] of files) expect([name, telegramJson.recognises(given(bytes).peek)]).toEqual([name, true])
  const others: readonly unknown[] = [
    {}, [], null, 5, { messages: [] },
    { participants: [{ name: 'a' }], messages: [{ sender_name: 'a', timestamp_ms: 1 }], title: 'a', thread_path: 'inbox/a' },
    { guild: { id: '1' }, channel: { id: '2', type: 'DirectTextChat' }, messages: [{ id: '3', type: 'Default', timestamp: 'x' }] },
    { 'Received Saved Chat History': [] }, { about: 'a company', contacts: { list: [] } },
    { type: 'FeatureCollection', id: 1, messages: [{ id: 1, type: 'x' }] },
    { id: 4, type: 'thread', messages: [{ id: 1, type: 'message', text: 'x' }] },
  ]
  for (const value of others) expect([value, telegramJson.recognises(given(JSON.stringify(value)).peek)]).toEqual([value, false])
})

test('never throws, whatever stands where', () => {
  const key = fc.constantFrom('messages', 'type', 'id', 'name', 'about', 'chats', 'left_chats', 'list', 'sessions', 'contacts', 'personal_information', 'user_id', 'from',
    'from_id', 'text', 'text_entities', 'date', 'date_unixtime', 'last_ip', '__proto__', 'constructor', 'location_information', 'contact_information',
    'poll', 'question')
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }), fc.double(), fc.constant(null), fc.boolean(),
    fc.constantFrom('personal_chat', 'message', 'service', 'user1', '1767261600', '2026-01-01T10:00:00'),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' }, leaf, fc.array(tie('tree'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('tree')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
    ),
  }))
  fc.assert(fc.property(tree, tree, fc.nat(2_000), (messages, other, cut) => {
    const value = {
      type: 'private_group', id: 1, personal_information: other, chats: { list: [{ messages }] }, sessions: { list: messages }, messages,
    }
    const text = JSON.stringify(value)
    for (const content of [text, text.slice(0, cut)]) {
      const { parts, problems } = readGiven(telegramJson, content)
      expect(parts.length + problems.length).toBeGreaterThan(0)
    }
  }), { numRuns: 300 })
})
