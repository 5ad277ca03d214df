import { randomBytes } from 'node:crypto'
import { inAct, openSealedVault, type Doors } from '../src/custody/index.ts'
import { readLog } from '../src/custody/log-rows.table.ts'
import { checkLog, type LogVerdict } from '../src/custody/log/check.ts'
import type { Store } from '../src/store/index.ts'
import { cleanups } from './cleanup.ts'
import { NOW, temporaryFolder, testStore } from './doors.ts'

/** The doors that the log needs, on a store. */
export const doorsOf = async (store: Store): Promise<Doors> => {
  const vault = await openSealedVault({ folder: temporaryFolder(), store, random: randomBytes, now: () => NOW })
  cleanups.push(() => vault.close())
  return { store, vault, random: randomBytes, now: NOW }
}
/** The same on a store of the test. */
export const logDoors = async (): Promise<Doors> => doorsOf(await testStore())

/** An act of so many entries. */
export const acted = (doors: Doors, entries: number, event = 'test.event'): Promise<void> =>
  inAct(
    doors, 'officer Auk', 'test',
    async (act) => act.note(Array.from({ length: entries }, (_, i) => ({ event, subject: `r${i}`, contentSha256: 'ab'.repeat(32) }))),
  )

/** What the check says of a whole log. */
export const verify = (
  doors: Doors, given: Parameters<typeof checkLog>[1] = {},
): Promise<LogVerdict> => readLog(doors.store, (pages) => checkLog(pages, given))
/** What the check says first, short: whether it holds, code, index, event. */
export const first = (v: LogVerdict): unknown[] => [v.ok, v.first?.code, v.first?.index, v.first?.event]
