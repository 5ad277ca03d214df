import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Command } from '../src/cli/command.ts'
import { sign } from '../src/cli/commands/sign.ts'
import { report } from '../src/cli/commands/report.ts'
import { rows, sql } from '../src/store/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { testDoors } from './doors.ts'
import { runIn, testShell } from './shell.ts'
import { inboxOf } from './tips.ts'

/** Runs a command with `--json` in this process, on the store of the tests; its code and what it printed. */
async function here(doors: House, command: Command, ...words: readonly string[]): Promise<[number, string]> {
  const { code, out } = await runIn(testShell(doors), command, words)
  return [code, out]
}

const asked = ['hello', 'hi', 'how old are you?', '13'].map((said, i) => `13/03/2026, 18:0${i} - ${i % 2 === 0 ? 'Kit' : 'Wren'}: ${said}\n`).join('')

test('sign: what is confirmed or corrected must be there, an age is a number, and a rejected sign stays', async () => {
  const doors = await testDoors()
  await takeIn(doors, [inboxOf({ 'a.txt': asked })], { who: 'test' })
  const [id = ''] = (await rows(doors.store, z.object({ id: z.string() }), sql`select id from report`)).map((r) => r.id)
  const code = async (...words: string[]): Promise<number> => (await here(doors, sign, ...words, '--reason', 'read'))[0]
  expect(await code('confirm', id, '0', 'threat')).toBe(65)
  expect(await code('correct', id, '0', 'threat', '--weak')).toBe(65)
  expect(await code('add', id, '0', 'age-told', '--value', 'old')).toBe(64)
  expect(await code('correct', id, '3', 'age-told', '--value', '31')).toBe(64)
  expect(await code('reject', id, '99', 'threat')).toBe(65)
  expect(await code('correct', id, '3', 'age-told', '12')).toBe(64)
  expect(await code('correct', id, '3', 'age-told')).toBe(64)
  expect(await code('correct', id, '3', 'age-told', '--value', '12')).toBe(0)
  expect(await code('add', id, '0', 'refusal')).toBe(0)
  expect(await code('confirm', id, '0', 'refusal')).toBe(0)
  expect(await code('reject', id, '2', 'age-asked')).toBe(0)
  const { signs } = z.object({ signs: z.array(z.looseObject({ turn: z.int(), sign: z.string(), state: z.string(), value: z.unknown() })) }).parse(JSON.parse((await here(doors, report, id))[1]))
  expect(signs.map((s) => [s.turn, s.sign, s.state, s.value])).toEqual([
    [0, 'refusal', 'confirmed', null], [2, 'age-asked', 'rejected', null], [3, 'age-told', 'corrected', 12],
  ])
})
