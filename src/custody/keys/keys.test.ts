import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanups } from '../../../test/cleanup.ts'
import { NOW, temporaryFolder, testStore } from '../../../test/doors.ts'
import { refusal } from '../../../test/refusal.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { rows, sql, type Store } from '../../store/index.ts'
import type { Doors } from '../act.ts'
import { otherConnection } from '../vault/fixtures/other-connection.ts'
import { openSealedVault, type SealedVault } from '../vault/open.io.ts'
import type { RootSetting } from './root.io.ts'
import { rotateCase, rotateRoot, rotateUnit } from './rotate.ts'

interface House {
  readonly store: Store
  readonly folder: string
  /** Doors with a vault that is open. */
  readonly acting: (vault: SealedVault) => Doors
  readonly open: (root?: RootSetting) => Promise<SealedVault>
}

async function house(): Promise<House> {
  const store = await testStore()
  const folder = temporaryFolder()
  return {
    store, folder,
    acting: (vault) => ({ store, vault, now: NOW, random: randomBytes }),
    async open(root) {
      const vault = await openSealedVault({ folder, store: await otherConnection(store), random: randomBytes, now: () => NOW, root })
      cleanups.push(() => vault.close())
      return vault
    },
  }
}

const keysOf = async (store: Store): Promise<string[]> =>
  (await rows(
    store, z.object({ k: z.string() }),
    sql`select kind || ' ' || case_id || ' ' || version || (case when destroyed_at is null then '' else ' gone' end) as k from vault_key order by 1`,
  )).map((r) => r.k)

const content = Buffer.from('something that was kept')
const sealed = { sha256: sha256Hex(content), bytes: content }
const diskOf = (folder: string): string[] => readdirSync(join(folder, 'vault'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  .map((e) => `${e.name} ${sha256Hex(readFileSync(join(e.parentPath, e.name)))} ${statSync(join(e.parentPath, e.name)).mtimeMs}`).sort()

test('without a setting the key lies beside the data: made once, for its owner only, and told as that', async () => {
  const { open, folder, store } = await house()
  const [a, b] = await Promise.all([open(), open()])
  const path = join(folder, 'keys', 'root.key')
  expect([statSync(path).size, statSync(path).mode & 0o777, readdirSync(join(folder, 'keys'))]).toEqual([32, 0o600, ['root.key']])
  expect(a.keys.root).toEqual({ kind: 'key-file', path, besideData: true, readByOthers: false })
  await a.keep([sealed])
  expect(Buffer.from(await b.get(sealed.sha256)).equals(content)).toBe(true)
  expect(await keysOf(store)).toEqual(['backup  1', 'case intake 1', 'factor  1', 'log  1', 'naming  1', 'root  1', 'unit  1'])
  const secret = await a.keys.secret('log')
  expect([
    secret.length, Buffer.from(await b.keys.secret('log')).equals(secret), Buffer.from(await a.keys.secret('backup')).equals(secret),
  ]).toEqual([32, true, false])
  expect(Buffer.from(await a.keys.secret('log', 'unit_2')).equals(secret)).toBe(false)
})

test('a root that is missing or not that of the store refuses, and makes no key beside the old ones', async () => {
  const { open, folder, store } = await house()
  const own: RootSetting = { kind: 'key-file', path: join(folder, 'own.key') }
  writeFileSync(own.path, randomBytes(32), { mode: 0o600 })
  await (await open(own)).keep([sealed])
  const before = await keysOf(store)
  const other: RootSetting = { kind: 'key-file', path: join(folder, 'other.key') }
  expect(await refusal(open(other))).toBe('key-missing')
  expect(existsSync(other.path)).toBe(false)
  for (const bytes of [
    randomBytes(32), randomBytes(31), randomBytes(33), Buffer.alloc(0), Buffer.alloc(32), Buffer.from(randomBytes(32).toString('hex')),
  ]) {
    writeFileSync(other.path, bytes)
    expect(await refusal(open(other)), `${bytes.length}`).toBe('key-wrong')
  }
  expect(await refusal(open())).toBe('key-missing') // a key beside the data is made only with the first root
  expect(existsSync(join(folder, 'keys', 'root.key'))).toBe(false)
  writeFileSync(other.path, 'a passphrase of some length')
  expect(await refusal(open({ kind: 'passphrase', path: other.path }))).toBe('key-wrong')
  expect(await refusal(open({ kind: 'command', path: '/bin/true' }))).toBe('key-wrong')
  expect(await keysOf(store)).toEqual(before)
  expect(Buffer.from(await (await open(own)).get(sealed.sha256)).equals(content)).toBe(true)
  await store.script(`update vault_key set wrapped = null, destroyed_at = now() where kind = 'root'`)
  expect(await refusal(open(own))).toBe('key-wrong')
  await store.script(`delete from vault_key where kind = 'root'`)
  expect(await refusal(open(own))).toBe('key-wrong')
})

test('a passphrase opens by argon2id with the parameters that are stored, and by nothing else', async () => {
  const { open, folder, store } = await house()
  const path = join(folder, 'passphrase')
  const root: RootSetting = { kind: 'passphrase', path }
  expect(await refusal(open(root))).toBe('key-missing')
  writeFileSync(path, 'too short\n')
  expect(await refusal(open(root))).toBe('usage')
  writeFileSync(path, '\n\n')
  expect(await refusal(open(root))).toBe('key-wrong')
  expect(await keysOf(store)).toEqual([])
  writeFileSync(path, 'correct horse battery staple\n', { mode: 0o644 })
  const vault = await open(root)
  expect(vault.keys.root).toMatchObject({ kind: 'passphrase', besideData: false, readByOthers: true })
  await vault.keep([sealed])
  const [row] = await rows(store, z.object({ m: z.string() }), sql`select made_from as m from vault_key where kind = 'root'`)
  expect(JSON.parse(row?.m ?? '')).toMatchObject({ algorithm: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 4 })
  writeFileSync(path, 'correct horse battery staple')
  expect(Buffer.from(await (await open(root)).get(sealed.sha256)).equals(content)).toBe(true)
  writeFileSync(path, 'correct horse battery Staple')
  expect(await refusal(open(root))).toBe('key-wrong')
  writeFileSync(path, 'correct horse battery staple')
  // Whoever can write the store cannot make opening it cost a machine.
  for (const made of [
    '', 'null', '{}', row?.m.replace('65536', '99999999'), row?.m.replace('"passes":3', '"passes":3000'), row?.m.replace('argon2id', 'argon2d'),
  ]) {
    await store.query(sql`update vault_key set made_from = ${made ?? null} where kind = 'root'`)
    expect(await refusal(open(root)), made).toBe('key-wrong')
  }
})

/** A key service as a program: XORs with its own secret and keeps what it is bound to beside it. Not safe, but it speaks the protocol. */
const SERVICE = `#!${process.execPath}
let text = ''
process.stdin.on('data', (d) => (text += d)).on('end', () => {
  if (process.argv.length !== 2) process.exit(9)
  const { v, op, bound, data } = JSON.parse(text)
  const mask = (b) => Buffer.from(b.map((x, i) => x ^ (i * 31 + 7) & 255))
  const bytes = Buffer.from(data, 'base64')
  const tail = Buffer.from(bound, 'base64')
  if (v !== 1) process.exit(8)
  if (op === 'wrap') return console.log(JSON.stringify({ data: Buffer.concat([mask(bytes), tail]).toString('base64') }))
  if (!bytes.subarray(32).equals(tail)) process.exit(1)
  console.log(JSON.stringify({ data: mask(bytes.subarray(0, 32)).toString('base64') }))
})
`

test('a program stands for a key service: asked through its standard input, and its no is a no', async () => {
  const { open, folder, store } = await house()
  const path = join(folder, 'service')
  const root: RootSetting = { kind: 'command', path }
  const program = (text: string): void => {
    rmSync(path, { force: true })
    writeFileSync(path, text)
    chmodSync(path, 0o700)
  }
  expect(await refusal(open(root))).toBe('key-missing')
  program('#!/bin/sh\nexit 3\n')
  expect(await refusal(open(root))).toBe('key-wrong')
  expect(await keysOf(store)).toEqual([])
  program(SERVICE)
  await (await open(root)).keep([sealed])
  expect(Buffer.from(await (await open(root)).get(sealed.sha256)).equals(content)).toBe(true)
  for (const said of ['', 'nonsense', '{"data":"not base64!"}', '{"data":"AAAA"}', '{"data":"AAAA","more":1}']) {
    program(`#!/bin/sh\ncat > /dev/null\necho '${said}'\n`)
    expect(await refusal(open(root)), said).toBe('key-wrong')
  }
  program(`#!/bin/sh\nyes\n`)
  expect(await refusal(open(root))).toBe('key-wrong')
  program(SERVICE)
  await store.script(`update vault_key set version = 7 where kind = 'root'`)
  expect(await refusal(open(root)), 'bound to its row').toBe('key-wrong')
})

test('rotation wraps rows again and touches no content; afterwards the old keys are gone', async () => {
  const { open, folder, store, acting } = await house()
  const vault = await open()
  const files = Array.from({ length: 25 }, (_, i) => Buffer.from(`content ${i}`)).map((bytes) => ({ sha256: sha256Hex(bytes), bytes }))
  await vault.keep(files.slice(0, 12))
  await vault.of('unit_1', 'case_a').keep(files.slice(12))
  const before = diskOf(folder)
  const log = await vault.keys.secret('log')
  const early = await open()
  expect(await early.get(files[0]?.sha256 ?? '')).toHaveLength(9)
  const rotating = { doors: acting(vault), ring: vault.keys.ring, who: 'officer Auk' }
  expect(await rotateCase(rotating, 'unit_1', 'case_a')).toMatchObject({ rewrapped: 13, broken: 0 })
  expect(await rotateCase(rotating, 'unit_1', 'case_a')).toMatchObject({ rewrapped: 13, broken: 0 })
  expect(await rotateUnit(rotating, 'unit_1')).toMatchObject({ rewrapped: 6, broken: 0 })
  const to: RootSetting = { kind: 'key-file', path: join(folder, 'elsewhere', 'new.key') }
  expect(await rotateRoot(rotating, to)).toMatchObject({ rewrapped: 1 })
  expect(await keysOf(store)).toEqual([
    'backup  1', 'case case_a 1 gone', 'case case_a 2 gone', 'case case_a 3', 'case intake 1', 'factor  1', 'log  1', 'naming  1', 'root  1 gone',
    'root  2', 'unit  1 gone', 'unit  2',
  ])
  const wrapped = await rows(
    store, z.object({ n: z.number() }),
    sql`select count(*) as n from vault_key where destroyed_at is not null and (wrapped is not null or made_from is not null)`,
  )
  expect(wrapped).toEqual([{ n: 0 }])
  expect(diskOf(folder)).toEqual(before)
  expect(await refusal(open())).toBe('key-wrong')
  // A process that opened the old root reads on with what it has open, and is told when it needs more.
  expect(await refusal(early.get(files[0]?.sha256 ?? ''))).toBe('done')
  expect(await refusal(early.get(files[20]?.sha256 ?? ''))).toBe('key-wrong')
  expect(await refusal(early.of('unit_2').keep(files))).toBe('key-wrong')
  for (const v of [vault, await open(to)]) {
    for (const f of files) expect(Buffer.from(await v.get(f.sha256)).equals(f.bytes)).toBe(true)
    expect(Buffer.from(await v.keys.secret('log')).equals(log)).toBe(true)
  }
  await vault.keep([sealed])
  const events = await rows(
    store, z.object({ e: z.string(), n: z.number() }),
    sql`select event as e, count(*) as n from log_entry where event like 'key.%' group by 1 order by 1`,
  )
  expect(events.map((e) => e.e)).toEqual(['key.destroyed', 'key.made', 'key.rewrapped', 'key.rotating'])
})

test('another process that has the old keys open goes on reading and writing while they are rotated, and afterwards', async () => {
  const { open, acting } = await house()
  const [vault, other] = [await open(), await open()]
  const files = Array.from({ length: 40 }, (_, i) => Buffer.from(`content ${i}`)).map((bytes) => ({ sha256: sha256Hex(bytes), bytes }))
  await other.keep(files.slice(0, 10))
  const rotating = { doors: acting(vault), ring: vault.keys.ring, who: 'officer Auk' }
  await Promise.all([
    (async () => {
      for (let i = 0; i < 3; i++) await rotateCase(rotating, 'unit_1', 'intake')
      await rotateUnit(rotating, 'unit_1')
    })(),
    (async () => {
      for (const f of files.slice(10, 30)) {
        await other.keep([f])
        expect(Buffer.from(await other.get(f.sha256)).equals(f.bytes)).toBe(true)
      }
    })(),
  ])
  await other.keep(files)
  await other.of('unit_1', 'case_new').keep([sealed])
  for (const v of [vault, other, await open()]) for (const f of [...files, sealed]) expect(
    Buffer.from(await v.get(f.sha256)).equals(f.bytes),
  ).toBe(true)
})

/** A store that dies at its n-th transaction, before or after it was committed. */
function dying(store: Store, at: number, after: boolean): Store {
  let n = 0
  return {
    ...store,
    async transaction(work) {
      n++
      if (n > at || (n === at && !after)) throw new Error('killed')
      const done = await store.transaction(work)
      if (n === at) throw new Error('killed')
      return done
    },
  }
}

test('a rotation that is cut off at any step is taken up by the next one, and loses nothing', async () => {
  const { open, folder, store, acting } = await house()
  const vault = await open()
  const files = Array.from({ length: 600 }, (_, i) => Buffer.from(`content ${i}`)).map((bytes) => ({ sha256: sha256Hex(bytes), bytes }))
  await vault.keep(files)
  const before = diskOf(folder)
  const live = async (): Promise<string[]> => (await keysOf(store)).filter((k) => !k.endsWith('gone') && /^(?:unit|case)/.test(k))
  const versions = async (): Promise<number> => (await keysOf(store)).filter((k) => /^(?:unit|case)/.test(k)).length
  for (const rotate of [(d: Doors, v: SealedVault) => rotateCase({ doors: d, ring: v.keys.ring, who: 'officer Auk' }, 'unit_1', 'intake'),
    (d: Doors, v: SealedVault) => rotateUnit({ doors: d, ring: v.keys.ring, who: 'officer Auk' }, 'unit_1')]) {
    for (const after of [false, true]) {
      for (let at = 1; at < 5; at++) {
        const held = await versions()
        const first = await open()
        await rotate({ ...acting(first), store: dying(store, at, after) }, first).catch((error: unknown) => {
          if (!(error instanceof Error && error.message === 'killed')) throw error
        })
        const fresh = await open()
        expect(Buffer.from(await fresh.get(files[599]?.sha256 ?? '')).equals(files[599]?.bytes ?? Buffer.alloc(0))).toBe(true)
        const cut = await live()
        await rotate(acting(fresh), fresh)
        expect(await live()).toHaveLength(2)
        // A cut rotation made its key already: taking it up made none.
        expect(await versions() - held).toBe(cut.length === 3 ? 1 : at === 1 && !after ? 1 : 2)
      }
    }
  }
  const last = await open()
  for (const f of files) expect(Buffer.from(await last.get(f.sha256)).equals(f.bytes)).toBe(true)
  expect(diskOf(folder)).toEqual(before)
})

test('a row that does not open keeps the old key alive and is counted; a key row that was changed is told as broken', async () => {
  const { open, store, acting } = await house()
  const vault = await open()
  const files = Array.from({ length: 5 }, (_, i) => Buffer.from(`content ${i}`)).map((bytes) => ({ sha256: sha256Hex(bytes), bytes }))
  await vault.keep(files)
  await store.script(
    `update vault_object set wrapped = set_byte(wrapped, 20, 255 - get_byte(wrapped, 20)) where sha256 = '\\x${files[0]?.sha256 ?? ''}'`,
  )
  const rotating = { doors: acting(vault), ring: vault.keys.ring, who: 'officer Auk' }
  expect(await rotateCase(rotating, 'unit_1', 'intake')).toMatchObject({ rewrapped: 4, broken: 1 })
  expect((await keysOf(store)).filter((k) => k.startsWith('case'))).toEqual(['case intake 1', 'case intake 2'])
  expect(await refusal(vault.get(files[0]?.sha256 ?? ''))).toBe('seal-broken')
  expect(await refusal(vault.get(files[1]?.sha256 ?? ''))).toBe('done')
  await store.script(`update vault_key set case_id = 'case_b' where version = 2 and kind = 'case'`)
  expect(await (await open()).checkObject(files[1]?.sha256 ?? '')).toEqual({ state: 'broken', what: 'key', chunk: null })
})
