import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { log } from '../src/cli/commands/log.ts'
import { verify as verifyCommand } from '../src/cli/commands/verify.ts'
import {
  acceptCosignatures, addCheckpoint, cosignFile, inAct, integrate, openSealedVault, ourCheckpoint, ourKeys, parcelOf, proofFile, servedCheckpoint,
  servedTile, summary, trustKey,
  verifyParcel, verifyStored, witnessRequest,
} from '../src/custody/index.ts'
import { verifyProof } from '../src/custody/log/proof.ts'
import { HASH_BYTES } from '../src/custody/log/tree.ts'
import { readVkey } from '../src/custody/log/vkey.ts'
import { verifyLog } from '../src/custody/verify/log-files.ts'
import { sha256Hex } from '../src/kernel/text.ts'
import { rows, sql } from '../src/store/index.ts'
import type { House } from '../src/way.ts'
import { NOW, temporaryFolder, testDoors, testStore } from './doors.ts'
import { OtherLog } from './other-log.ts'
import { runIn, testShell } from './shell.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

const acted = (doors: House, entries: number): Promise<void> =>
  inAct(
    doors, 'officer Auk', 'test', async (act) => act.note(Array.from({ length: entries }, (_, i) => ({ event: 'report.viewed', subject: `r${i}` }))),
  )

test('as a witness: signs what follows what it saw, and nothing else; every answer as the specification says', async () => {
  const doors = await testDoors()
  const other = new OtherLog('unit-b.example.org/log')
  const ask = async (body: string): Promise<unknown[]> => {
    const { status, type, text } = await addCheckpoint(doors, body)
    return status === 200 ? [200, text.startsWith('— sterna.invalid/log-')] : [status, type, text]
  }
  other.grow(5)
  expect(await ask(await other.request(0))).toEqual([404, 'text/plain', ''])
  expect(await trustKey(doors, 'officer Auk', 'unit-b.example.org/log', other.vkey)).toBe('log')
  expect(await ask('old 0\n')).toEqual([400, 'text/plain', ''])
  expect(await ask(await new OtherLog('unit-b.example.org/log', 4).grow(5).request(0))).toEqual([403, 'text/plain', ''])
  expect(await ask(await other.request(0))).toEqual([200, true])
  expect(await ask(await other.request(5))).toEqual([200, true]) // the same again
  expect(await ask(await other.request(0))).toEqual([409, 'text/x.tlog.size', '5\n'])
  other.grow(300)
  expect(await ask(await other.request(4))).toEqual([409, 'text/x.tlog.size', '5\n'])
  expect(await ask((await other.request(5)).replace(/\n[A-Za-z0-9+/]{43}=\n/, '\n'))).toEqual([422, 'text/plain', ''])
  expect(await ask(await other.request(5))).toEqual([200, true])
  const fork = new OtherLog('unit-b.example.org/log').grow(5).grow(300, 1)
  expect(await ask(await fork.request(305))).toEqual([422, 'text/plain', '']) // the same size, another root
  expect(await ask(await fork.grow(10).request(305))).toEqual([422, 'text/plain', ''])
  expect(await ask(await new OtherLog('unit-b.example.org/log').grow(5).request(5))).toEqual([409, 'text/x.tlog.size', '305\n']) // put back
  const noted = await rows(
    doors.store, z.object({ event: z.string(), subject: z.string(), result: z.string() }),
    sql`select event, subject, result from log_entry where event like 'log.%' order by id`,
  )
  expect(noted.map((n) => `${n.event} ${n.subject} ${n.result}`)).toEqual([
    'log.key-trusted unit-b.example.org/log log', ...['size 5', 'size 5', 'size 305'].map((r) => `log.cosigned unit-b.example.org/log ${r}`),
  ])
})

test('two checkpoints asked for at once: one is kept and signed, the other is told what was seen', async () => {
  const doors = await testDoors()
  const [a, b] = [new OtherLog('unit-b.example.org/log').grow(5), new OtherLog('unit-b.example.org/log').grow(5)]
  await trustKey(doors, 'officer Auk', 'unit-b.example.org/log', a.vkey)
  await addCheckpoint(doors, await a.request(0))
  a.grow(7)
  b.grow(7, 1)
  const answers = await Promise.all([
    addCheckpoint(doors, await a.request(5)), addCheckpoint(doors, await b.request(5)), addCheckpoint(doors, await a.request(5)),
  ])
  expect(answers.map((x) => x.status).toSorted((x, y) => x - y)).toEqual([200, 409, 409])
  expect(answers.filter((x) => x.status === 409).map((x) => x.text)).toEqual(['12\n', '12\n'])
})

test('two houses by files: the one asks, the other signs, the first takes it; each step refuses what it must', async () => {
  const doors = await testDoors() // one house stands for both: it witnesses its own log
  await acted(doors, 3)
  await integrate(doors)
  const own = await ourKeys(doors)
  const origin = readVkey(own.log)?.name ?? ''
  await expect(cosignFile(
    doors, 'officer Auk', await witnessRequest(doors, 0),
  )).rejects.toMatchObject({ code: 'witness-refused', facts: { status: 404 } })
  await trustKey(doors, 'officer Auk', origin, own.log)
  await expect(trustKey(doors, 'officer Auk', 'another.example.org', own.witness)).rejects.toThrow('usage')
  await expect(trustKey(doors, 'officer Auk', origin, `${own.witness.slice(0, -4)}AAA=`)).rejects.toThrow('usage')
  const signed = await cosignFile(doors, 'officer Auk', await witnessRequest(doors, 0))
  await expect(acceptCosignatures(doors, 'officer Auk', signed)).rejects.toMatchObject({ code: 'witness-refused' }) // nobody trusts the witness yet
  expect(await trustKey(doors, 'officer Auk', origin, own.witness)).toBe('witness')
  expect(await acceptCosignatures(doors, 'officer Auk', signed)).toEqual({ size: 3, witnesses: [origin] })
  expect(await acceptCosignatures(doors, 'officer Auk', signed)).toEqual({ size: 3, witnesses: [] })
  expect((await ourCheckpoint(doors)).note).toBe(signed)
  await integrate(doors)
  await expect(acceptCosignatures(
    doors, 'officer Auk', signed.slice(signed.indexOf('\n\n') + 2),
  )).rejects.toThrow('witness-refused') // of an older checkpoint
  await expect(acceptCosignatures(doors, 'officer Auk', signed.replace('\n3\n', '\n4\n'))).rejects.toThrow('not-found')
  expect(await cosignFile(doors, 'officer Auk', await witnessRequest(doors, 3))).toContain(origin)
  await expect(cosignFile(doors, 'officer Auk', await witnessRequest(doors, 0))).rejects.toMatchObject({ facts: { status: 409 } })
  await integrate(doors)
  expect(await summary(doors)).toMatchObject({ ok: true, witnesses: [], waiting: 0, whole: false })
  const { code } = await runIn(testShell(doors), log, ['verify'])
  expect(code).toBe(0)
  await doors.store.transaction((db) => db.script(
    `set local session_replication_role = replica; update log_cosignature set line = replace(line, ' ', '  ')`,
  ))
  const broken = await runIn(testShell(doors), log, ['verify'])
  expect([broken.code, JSON.parse(broken.out)]).toMatchObject([65, { ok: false, first: { code: 'cosignature-wrong', index: 2 } }])
})

test('parcels and proof files hold for somebody outside, until a byte of them is changed', async () => {
  const doors = await testDoors()
  await acted(doors, 300)
  await acted(doors, 2)
  await integrate(doors)
  const own = await ourKeys(doors)
  const parcel = await parcelOf(doors, [0, 255, 256, 301])
  const good = await verifyParcel(parcel, { logKeys: [own.log], now: Date.parse(NOW) })
  expect(good).toMatchObject({ ok: true, keyFrom: 'caller', size: '302' })
  expect(good.entries.map((e) => [e.index, e.holds, e.entry?.act, e.entry?.n, e.entry?.subject])).toEqual([
    [0, true, 1, 0, 'r0'], [255, true, 1, 255, 'r255'], [256, true, 1, 256, 'r256'], [301, true, 2, 1, 'r1'],
  ])
  expect((await verifyParcel(parcel.replace('report.viewed', 'report.viewer'), { logKeys: [own.log] })).ok).toBe(false)
  const policy = { logs: [own.log].flatMap((k) => readVkey(k) ?? []), witnesses: [], quorum: null }
  const tile = await servedTile(doors, 'tile/0/001.p/46')
  const leaf = tile?.subarray(45 * HASH_BYTES) ?? new Uint8Array(0)
  expect(await verifyProof(await proofFile(doors, 301), leaf, policy)).toMatchObject({ size: 302n })
  expect(await verifyProof(await proofFile(doors, 300), leaf, policy)).toBe('not-included')
  await expect(proofFile(doors, 302)).rejects.toThrow('not-found')
  await expect(parcelOf(doors, [1], { unit: 'unit_2' })).rejects.toThrow('not-found')
  await expect(parcelOf(doors, [302])).rejects.toThrow('not-found')
})

test('what is served is a log that anybody can check without us, at every size that was signed', async () => {
  const doors = await testDoors()
  await acted(doors, 300)
  await integrate(doors)
  const own = await ourKeys(doors)
  const trusted = {
    logKeys: [own.log].flatMap((k) => readVkey(k) ?? []), witnessKeys: [], origin: null, seen: null, policy: null, nowSeconds: Date.parse(NOW) / 1000,
  }
  const read = async (path: string): Promise<Uint8Array | null> =>
    path === 'checkpoint' ? new TextEncoder().encode(await servedCheckpoint(doors)) : servedTile(doors, path)
  expect(await verifyLog(read, trusted)).toMatchObject({ ok: true, entries: 300 })
  const seen = await servedCheckpoint(doors)
  await acted(doors, 500)
  await integrate(doors)
  expect(await verifyLog(read, { ...trusted, seen })).toMatchObject({ ok: true, entries: 800 })
  expect((await servedTile(doors, 'tile/0/001.p/44'))?.length).toBe(44 * HASH_BYTES) // of an earlier size
  for (const path of [
    'tile/0/000.p/0', 'tile/0/004', 'tile/0/003.p/33', 'tile/2/000.p/1', 'tile/0/../000', 'tile/entries/004', 'tile/1/000.p/4', 'checkpoint', '',
  ]) {
    expect(await servedTile(doors, path), path).toBeNull()
  }
  await doors.store.transaction((db) => db.script(
    `set local session_replication_role = replica; update log_entry set event = 'x' where subject = 'r3' and act_id = 1`,
  ))
  expect(await verifyLog(read, trusted)).toMatchObject({
    ok: false, problems: [{ code: 'log-entry-differs', message: expect.stringContaining('entry 3.') as string }],
  })
})

test('a kept file that an entry names: one byte changed, the file gone, the whole object gone', async () => {
  const [folder, store] = [temporaryFolder(), await testStore()]
  const doors = { store, vault: await openSealedVault({ folder, store, random: randomBytes, now: () => NOW }), random: randomBytes, now: NOW }
  const files = ['first', 'second', 'third'].map((text) => new TextEncoder().encode(`invented file, ${text}`))
  await doors.vault.keep(files.map((bytes) => ({ sha256: sha256Hex(bytes), bytes })))
  await inAct(
    doors, 'officer Auk', 'test',
    async (act) => act.note(files.map((bytes, i) => ({ event: 'report.received', subject: `r${i}`, contentSha256: sha256Hex(bytes) }))),
  )
  await integrate(doors)
  const checked = async (vaulted: 'all' | 'none' = 'all'): Promise<unknown[]> => {
    const v = await verifyStored(doors, { vault: vaulted })
    return [v.ok, v.files, v.first?.code, v.first?.index, v.first?.event]
  }
  expect(await checked()).toEqual([true, true, undefined, undefined, undefined])
  const byOwner = (text: string): Promise<unknown> => doors.store.transaction((db) => db.script(
    `set local session_replication_role = replica; ${text}`,
  ))
  const second = `where sha256 = decode('${sha256Hex(files[1] ?? new Uint8Array(0))}', 'hex')`
  const places = await rows(
    store, z.object({ place: z.string(), at: z.number() }),
    sql`select place, place_from as at from vault_object order by sha256 = decode(${sha256Hex(files[1] ?? new Uint8Array(0))}, 'hex') desc`,
  )
  const name = readdirSync(join(folder, 'vault'), { recursive: true }).map(String).find((f) => f.replaceAll('/', '').endsWith(
    places[0]?.place.replaceAll('/', '') ?? 'none',
  ))
  const path = join(folder, 'vault', name ?? '')
  const sealed = readFileSync(path)
  sealed[(places[0]?.at ?? 0) + 60] = (sealed[(places[0]?.at ?? 0) + 60] ?? 0) ^ 1
  writeFileSync(path, sealed)
  expect(await checked()).toEqual([false, true, 'file-broken', 1, 'report.received'])
  expect(await checked('none')).toEqual([true, false, undefined, undefined, undefined])
  await byOwner(`delete from vault_object ${second}`)
  expect(await checked()).toEqual([false, true, 'file-missing', 1, 'report.received'])
})

test('on the command line: check, show, prove, verify; reading the log is in the log', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  const sterna = (...words: string[]) => runIn(testShell(doors, { folder }), log, words, [{ name: 'json', about: '' }])
  await acted(doors, 4)
  await inAct({ ...doors, now: '2026-11-20T00:00:00.000Z' }, 'officer Tern', 'test.earlier', () => Promise.resolve())
  expect(JSON.parse((await sterna('integrate')).out)).toEqual({ entries: 5 })
  const checked = await sterna('verify')
  expect([checked.code, JSON.parse(checked.out)]).toMatchObject([0, { ok: true, entries: 5, files: true, problems: [] }])
  const shown = async (...words: string[]): Promise<unknown[]> =>
    (JSON.parse((await sterna('show', ...words)).out) as { index: number | null; event: string; subject: string | null }[]).map((e) =>
      [e.index, e.event, e.subject])
  expect(await shown('--by', 'officer Tern')).toEqual([[4, 'test.earlier', null]])
  expect(await shown('--subject', 'r2')).toEqual([[null, 'log.viewed', 'r2'], [2, 'report.viewed', 'r2']].slice(1))
  expect(await shown('--subject', 'r2')).toEqual([[null, 'log.viewed', 'r2'], [2, 'report.viewed', 'r2']])
  expect(await shown('--to', '2026-11-21')).toEqual([[4, 'test.earlier', null]])
  expect(await shown('--event', 'log.verified', '--limit', '1')).toEqual([[null, 'log.verified', null]])
  const parcel = join(folder, 'r2.parcel')
  const proved = await sterna('prove', '--subject', 'r2', '--event', 'report.viewed', '--out', parcel)
  expect(JSON.parse(proved.out)).toEqual({ file: parcel, entries: [2] })
  const outside = (...words: string[]) => runIn(testShell(null, { folder, now: NOW }), verifyCommand, words)
  const { log: vkey } = JSON.parse((await sterna('keys')).out) as { log: string }
  const held = await outside(parcel, '--key', vkey)
  expect([held.code, JSON.parse(held.out)]).toMatchObject([0, { ok: true, keyFrom: 'caller' }])
  writeFileSync(parcel, readFileSync(parcel, 'utf8').replace('"r2', '"r3').replace('\\"r2', '\\"r3'))
  expect((await outside(parcel, '--key', vkey)).code).toBe(65)
  expect((await outside(join(folder, 'none'))).code).toBe(65)
  expect((await sterna('prove', '0', '--out', join(folder, 'x.tlog-proof'))).code).toBe(0)
  expect(readFileSync(join(folder, 'x.tlog-proof'), 'utf8')).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 0\n/)
  for (const wrong of [
    ['prove', '0'], ['prove', '-1', '--out', 'x'], ['nothing'], ['show', '--limit', '0'], ['show', '--from', 'x'], ['witness', 'add', 'x'],
    ['verify', '--key', 'x'], ['constructor'], ['prove', '0', '--out', folder], ['checkpoint', '--out', join(folder, 'none', 'x')],
    ['checkpoint', '--since', 'x'], ['verify', '--against', join(folder, 'none')], ['verify', '--against', parcel],
  ]) {
    expect((await sterna(...wrong)).code, wrong.join(' ')).toBe(64)
  }
  await sterna('show')
  const text = await runIn(testShell(doors, { folder, json: false }), log, ['show', '--limit', '1'])
  expect(text.out).toMatch(/^(?:\d+|\(waits\)) {2}2026-11-21T12:00:00\.000000Z {2}officer Auk {2}log\.viewed/)
})
