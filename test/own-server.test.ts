import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openStore, rows, sql, type Store } from '../src/store/index.ts'
import { whyNoServer } from '../src/store/programs.io.ts'
import { temporaryFolder } from './doors.ts'

const here = whyNoServer(temporaryFolder()) === null
const door = join(import.meta.dirname, '../src/store/index.ts')

const Number1 = z.object({ n: z.number() })
const one = async (store: Store): Promise<number | undefined> => (await rows(store, Number1, sql`select count(*) as n from kept`))[0]?.n

/** A process that opens the folder, writes an act, says so and stays. */
async function holder(folder: string): Promise<ReturnType<typeof spawn>> {
  const program = `const { openStore, sql } = await import(${JSON.stringify(door)})
    const store = await openStore({ folder: ${JSON.stringify(folder)}, preferServer: true })
    await store.script('create table kept (n int); insert into kept values (1)')
    console.log('ready')
    setInterval(() => undefined, 1000)`
  const child = spawn(
    process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  return child
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test.skipIf(!here)('a data folder gets a server of its own, which ends with whoever started it and is found again', async () => {
  const folder = temporaryFolder()
  const store = await openStore({ folder, preferServer: true, connections: 3 })
  expect(store.engine).toBe('postgres')
  await store.script('create table kept (n int)')
  const together = await Promise.all([1, 2, 3].map((n) => store.transaction(async (tx) => {
    await tx.query(sql`insert into kept values (${n})`)
    return (await rows(tx, Number1, sql`select pg_backend_pid() as n`))[0]?.n
  })))
  expect(new Set(together).size).toBe(3)
  const fsync = await rows(store, z.object({ fsync: z.string() }), sql`select current_setting('fsync') as fsync`)
  expect(fsync).toEqual([{ fsync: 'on' }])
  const pid = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
  expect(alive(pid)).toBe(true)
  await store.close()
  expect(alive(pid)).toBe(false)
  const again = await openStore({ folder }) // what stands in a folder is opened as what it is
  expect([again.engine, await one(again)]).toEqual(['postgres', 3])
  await again.close()
})

test.skipIf(!here)('a second process is a guest of the first; when the first is killed nothing that was committed is lost and the next one goes on', async () => {
  const folder = temporaryFolder()
  const first = await holder(folder)
  const guest = await openStore({ folder })
  expect(await one(guest)).toBe(1)
  await guest.query(sql`insert into kept values (2)`)
  await guest.close()
  const pid = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
  first.kill('SIGKILL')
  await once(first, 'exit')
  const next = await openStore({ folder })
  expect(await one(next)).toBe(2)
  expect(alive(pid)).toBe(false)
  await next.close()
}, 30_000)

test.skipIf(!here)('a folder with an embedded database stays what it is, and an empty one without the wish gets none', async () => {
  const folder = temporaryFolder()
  const embedded = await openStore({ folder })
  expect(embedded.engine).toBe('pglite')
  await embedded.close()
  const again = await openStore({ folder, preferServer: true })
  expect(again.engine).toBe('pglite')
  await again.close()
}, 30_000)

test.skipIf(!here)('a data folder that is named from where one stands lies there, and nowhere else', async () => {
  const folder = temporaryFolder()
  const program = `const { openStore } = await import(${JSON.stringify(door)})
    for (const named of ['./sterna-data', 'other']) await (await openStore({ folder: named, preferServer: true })).close()`
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], { cwd: folder })
  for (const name of ['sterna-data', 'other']) expect(readFileSync(join(folder, name, 'pg', 'PG_VERSION'), 'utf8')).toBe('18\n')
  expect(readdirSync('/').filter((name) => name === 'sterna-data' || name === 'other')).toEqual([])
}, 30_000)

test.skipIf(process.getuid?.() !== 0)('root who can become nobody else gets the embedded database, and the reason is told', async () => {
  const mine = temporaryFolder() // only root may enter it
  const folder = join(mine, 'data')
  const program = `const { openStore } = await import(${JSON.stringify(door)})
    const { whyNoServer } = await import(${JSON.stringify(join(import.meta.dirname, '../src/store/programs.io.ts'))})
    const folder = ${JSON.stringify(folder)}
    const why = whyNoServer(folder)
    const store = await openStore({ folder, preferServer: true })
    console.log(JSON.stringify([store.engine, why]))
    await store.close()`
  writeFileSync(join(mine, 'open.mjs'), program) // the embedded database starts a thread, which takes no program from the command line
  const { stdout } = await promisify(execFile)(
    process.execPath, ['--disable-warning=ExperimentalWarning', join(mine, 'open.mjs')], { env: { ...process.env, PATH: '/nowhere' } },
  )
  expect(JSON.parse(stdout)).toEqual(['pglite', 'PostgreSQL refuses to run as root, and no other user can be taken here'])
}, 30_000)

test('statements inside the work of a transaction belong to it; those for somebody else are refused; transactions do not nest', async () => {
  const folder = temporaryFolder()
  const store = await openStore({ folder })
  await store.script('create table kept (n int)')
  const inside = await store.transaction(async (tx) => {
    await tx.query(sql`insert into kept values (1)`)
    return one(store)
  })
  expect(inside).toBe(1)
  await expect(store.transaction(() => store.transaction(() => Promise.resolve(1)))).rejects.toThrow('do not nest')
  await expect(store.transaction(() => store.as({ person: 'per_1', unit: 'unit_1' }).query(sql`select 1`))).rejects.toThrow('somebody else')
  expect(await one(store)).toBe(1)
  await store.close()
}, 30_000)
