import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAside } from '../aside.io.ts'
import { longChat } from './long-chat.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-long-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NOW = '2026-11-21T12:00:00.000Z'
const WORDS = 'the bus was late again and it rained all day long, so we stayed in and played. '.repeat(20)
const many = Array.from({ length: 1_500 }, (_, i) => i)
const second = (i: number): number => 1_770_000_000 + i * 60

const telegram = (order: readonly number[]): object[] => order.map((i) => ({
  id: i, type: 'message', date: new Date(second(i) * 1000).toISOString().slice(0, 19), date_unixtime: String(second(i)),
  from: i % 2 === 0 ? 'Kit' : 'Wren',
  from_id: `user${i % 2}`, text: `${i} ${WORDS}`,
}))
const chat = (messages: readonly object[]): object => ({ name: 'Wren', type: 'personal_chat', id: 1, messages })
const meta = {
  participants: [{ name: 'Kit' }, { name: 'Wren' }],
  messages: many.toReversed().map((i) => ({ sender_name: i % 2 === 0 ? 'Kit' : 'Wren', timestamp_ms: second(i) * 1000, content: `${i} ${WORDS}` })),
  thread_path: 'inbox/kit_1', title: 'Kit',
}
const account = {
  about: 'export', personal_information: { user_id: 1, first_name: 'Wren' },
  chats: { list: [chat(telegram(many)), { ...chat(telegram(many)), id: 2, name: 'Kit' }] },
}

function written(name: string, value: object): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}

test('a long chat of one list is read in pieces, as it is read whole', async () => {
  const path = written('chat.json', chat(telegram(many)))
  const pieces = await longChat(path, NOW) ?? expect.fail('not in pieces')
  const turns = []
  const problems = []
  for await (const piece of pieces) {
    turns.push(...piece.turns)
    problems.push(...piece.problems)
  }
  const { readings } = await readAside(path, NOW)
  expect(turns).toEqual(readings[0]?.conversations[0]?.turns)
  expect(problems.map((p) => p.code)).not.toContain('out-of-order')
})

test.each([
  ['a thread with the newest message first', meta, 1],
  ['an account with several chats', account, 2],
  ['messages before the members that tell what they are', { messages: telegram(many), name: 'Wren', type: 'personal_chat', id: 1 }, 1],
  ['messages in any order', chat(telegram(many.toSorted((a, b) => (a * 7) % 1_500 - (b * 7) % 1_500))), 1],
])('a long file that cannot be read in pieces is read whole, the oldest turn first: %s', async (_name, value, chats) => {
  const path = written('other.json', value)
  expect(await longChat(path, NOW)).toBeNull()
  const { readings, readSome } = await readAside(path, NOW)
  const found = readings.flatMap((r) => r.conversations)
  expect([readSome, found.length]).toEqual([true, chats])
  for (const { turns } of found) expect(turns.map((t) => Number(t.text.split(' ', 1)[0]))).toEqual(many)
})

test('a long text that runs back is read in its own order, and this is told once', async () => {
  const path = join(folder, 'chat.txt')
  const half = many.map(
    (i) => `13/03/2026, ${String(10 + Math.floor(i / 150)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} - Kit: ${WORDS}\n`,
  ).sort().join('')
  writeFileSync(path, half + half)
  const pieces = await longChat(path, NOW) ?? expect.fail('not in pieces')
  const codes = []
  for await (const piece of pieces) codes.push(...piece.problems.map((p) => p.code))
  expect(codes.filter((c) => c === 'out-of-order')).toHaveLength(1)
})
