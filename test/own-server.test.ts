import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '../src/kernel/refusal.ts'
import { lockFolder, openStore, rows, sql, type Store } from '../src/store/index.ts'
import { whyNoServer } from '../src/store/programs.io.ts'
import { cleanups } from './cleanup.ts'
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
})

test.skipIf(!here)('a folder with an embedded database stays what it is, and an empty one without the wish gets none', async () => {
  const folder = temporaryFolder()
  const embedded = await openStore({ folder })
  expect(embedded.engine).toBe('pglite')
  await embedded.close()
  const again = await openStore({ folder, preferServer: true })
  expect(again.engine).toBe('pglite')
  await again.close()
})

test.skipIf(!here)('a data folder that is named from where one stands lies there, and nowhere else', async () => {
  const folder = temporaryFolder()
  const program = `const { openStore } = await import(${JSON.stringify(door)})
    for (const named of ['./sterna-data', 'other']) await (await openStore({ folder: named, preferServer: true })).close()`
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], { cwd: folder })
  for (const name of ['sterna-data', 'other']) expect(readFileSync(join(folder, name, 'pg', 'PG_VERSION'), 'utf8')).toBe('18\n')
  expect(readdirSync('/').filter((name) => name === 'sterna-data' || name === 'other')).toEqual([])
})

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
})

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
})

/** Opens a folder in a process of its own, which waits for a line and closes: what it said, and how to let it end. */
function opener(folder: string, env: NodeJS.ProcessEnv = process.env, as: { uid?: number; gid?: number } = {}) {
  const program = `const { openStore, sql } = await import(${JSON.stringify(door)})
    try {
      const store = await openStore({ folder: ${JSON.stringify(folder)}, preferServer: true })
      const [row] = store.engine === 'pglite' ? [{}] : await store.query(sql\`select current_setting('unix_socket_directories') as at, pg_postmaster_start_time()::text as since\`)
      console.log(JSON.stringify({ engine: store.engine, ...row }))
      for await (const _ of process.stdin) break
      await store.close()
    } catch (error) {
      console.log(JSON.stringify({ refused: error.code ?? 'fault', facts: error.facts }))
    }`
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], { env, stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...as })
  cleanups.push(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const Said = z.object({ engine: z.string().optional(), at: z.string().optional(), since: z.string().optional(), refused: z.string().optional() })
  return {
    said: once(child.stdout, 'data').then(([bytes]) => Said.parse(JSON.parse(String(bytes)))),
    end: async () => { child.stdin.end('\n'); await ended },
  }
}

const postmaster = (folder: string): string[] => readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')

test.skipIf(!here)('two starts at once on a new folder, each with another temporary folder: one makes the server, the other is its guest', async () => {
  const folder = join(temporaryFolder(), 'a b \'c\' "d" $e', 'Küste')
  const [first, second] = [temporaryFolder(), join(temporaryFolder(), 'x'.repeat(120))].map((TMPDIR) => {
    mkdirSync(TMPDIR, { recursive: true })
    return opener(folder, { ...process.env, TMPDIR })
  })
  const [a, b] = [await first?.said, await second?.said]
  expect(a).toMatchObject({ engine: 'postgres' })
  expect(b).toEqual(a)
  await Promise.all([first?.end(), second?.end()])
  expect(existsSync(a?.at ?? '/')).toBe(false) // nothing is left in the temporary folder
  expect(readdirSync(folder).sort()).toEqual(['lock', 'pg', 'postgres.log'])
})

test.skipIf(!here)('whoever makes a server takes long, and for a while nothing of it is seen: the other waits on', async () => {
  const folder = temporaryFolder()
  const release = lockFolder(folder)
  mkdirSync(join(folder, 'pg.new')) // as one who makes the data
  const opened = openStore({ folder, preferServer: true })
  opened.catch(() => undefined)
  await setTimeout(3_000)
  rmSync(join(folder, 'pg.new'), { recursive: true }) // made, and not yet started
  await setTimeout(300)
  release()
  const store = await opened
  expect(store.engine).toBe('postgres')
  await store.close()
})

test.skipIf(!here)('a number that the last server left is another process by now: it is not touched, and the server starts', async () => {
  const folder = temporaryFolder()
  await (await openStore({ folder, preferServer: true })).close()
  const other = spawn('sleep', ['60'])
  cleanups.push(() => void other.kill('SIGKILL'))
  const planted = temporaryFolder()
  writeFileSync(join(folder, 'pg', 'postmaster.pid'), `${other.pid}\n${folder}/pg\n1795300000\n5432\n${planted}\n\n  1234 5678\nready\n`)
  const store = await openStore({ folder })
  await store.close()
  expect([other.exitCode, other.signalCode, existsSync(planted)]).toEqual([null, null, true])
})

test.each(here ? [true, false] : [false])('killed before it had written its number (a server: %s): the data is opened again', async (preferServer) => {
  const folder = temporaryFolder()
  const store = await openStore({ folder, preferServer })
  await store.script('create table kept (n int); insert into kept values (1)')
  await store.close()
  writeFileSync(join(folder, preferServer ? 'pg' : 'db', 'postmaster.pid'), '')
  const again = await openStore({ folder })
  expect(await one(again)).toBe(1)
  await again.close()
})

test.skipIf(!here)('a server that is killed under an open store is started again, and what was committed is there', async () => {
  const folder = temporaryFolder()
  const store = await openStore({ folder, preferServer: true, connections: 2 })
  await store.script('create table kept (n int); insert into kept values (1)')
  const old = postmaster(folder)[4] ?? ''
  process.kill(Number(postmaster(folder)[0]), 'SIGKILL')
  const asked = async (): Promise<readonly unknown[]> => {
    const n = await one(store).catch((error: unknown) => (error instanceof Refusal ? error.code : 'fault'))
    return [n, postmaster(folder)[4] === old]
  }
  await expect.poll(asked, { timeout: 20_000 }).toEqual([1, false])
  await store.close()
  expect(existsSync(old)).toBe(false)
})

test('a folder that cannot be made, locked or written is refused as such, not as one that is held', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const deep = join(temporaryFolder(), ...Array.from({ length: 3 }, () => 'x'.repeat(200)))
  for (const folder of [join(file, 'data'), deep]) {
    for (const preferServer of [true, false]) await expect(openStore({ folder, preferServer })).rejects.toMatchObject({ code: 'folder-unusable' })
  }
})

test('the embedded database is closed to everybody else, whatever the umask', async () => {
  const folder = join(temporaryFolder(), 'data')
  const before = process.umask(0)
  try {
    await (await openStore({ folder })).close()
  } finally {
    process.umask(before)
  }
  expect(statSync(join(folder, 'db')).mode & 0o777).toBe(0o700)
  expect(statSync(folder).mode & 0o066).toBe(0)
  chmodSync(join(folder, 'db'), 0o755) // as older versions left it
  await (await openStore({ folder })).close()
  expect(statSync(join(folder, 'db')).mode & 0o777).toBe(0o700)
})

const isRoot = process.getuid?.() === 0
/** Without `unshare` on the path root takes another user. */
const withoutSpaces = { ...process.env, PATH: '/nowhere' }

test.skipIf(!here || !isRoot).each([['in a name space', process.env], ['as a user of its own', withoutSpaces]])('run by root %s: nobody else of the machine reaches the data or the socket', async (_name, env) => {
  const open = temporaryFolder()
  chmodSync(open, 0o755)
  const folder = join(open, 'data')
  const holding = opener(folder, env)
  const { engine, at = '' } = await holding.said
  expect(engine).toBe('postgres')
  for (const [path, mode] of [[at, 0o700], [join(folder, 'pg'), 0o700]] as const) {
    const { uid, mode: found } = statSync(path)
    expect([found & 0o777, env === process.env ? uid === 0 : uid >= 60_578 && uid < 61_184]).toEqual([mode, true])
  }
  const reach = `const { connect } = require('node:net'); const { readFileSync } = require('node:fs')
    try { readFileSync(${JSON.stringify(join(folder, 'pg', 'PG_VERSION'))}); console.log('read') } catch (e) { console.log(e.code) }
    connect(${JSON.stringify(join(at, '.s.PGSQL.5432'))}).on('connect', () => { console.log('connected'); process.exit() }).on('error', (e) => console.log(e.code))`
  for (const uid of [65_534, 1_000]) {
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', reach], { uid, gid: uid, cwd: '/' })
    expect(stdout).toBe('EACCES\nEACCES\n')
  }
  await holding.end()
  // With the right to name spaces or without: what stands there is opened as whose it is.
  const again = opener(folder)
  expect((await again.said).engine).toBe('postgres')
  await again.end()
})

test.skipIf(!here || !isRoot)('a plain user gets a server of their own too, and what root made is refused to them plainly', async () => {
  const open = temporaryFolder()
  chmodSync(open, 0o777)
  const as = { uid: 1_000, gid: 1_000 }
  const mine = opener(join(open, 'mine'), process.env, as)
  expect(await mine.said).toMatchObject({ engine: 'postgres' })
  expect([statSync(join(open, 'mine')).uid, statSync(join(open, 'mine')).mode & 0o777]).toEqual([1_000, 0o700])
  await mine.end()
  await opener(join(open, 'roots')).end()
  const roots = opener(join(open, 'roots'), process.env, as)
  expect(await roots.said).toEqual({ refused: 'folder-unusable' })
  await roots.end()
})
