import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, type Act, type Doors } from '../src/custody/index.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { decide, grade, nextForSenior, nextToGrade, offerForGrading, type Graded } from '../src/media/grading/grade.io.ts'
import { hashesStored, overrule, quarantined, releaseHash, takeBackOverrule } from '../src/media/grading/overrule.io.ts'
import { gradingsOf } from '../src/media/grading/told.io.ts'
import { openPostgres, rows, sql, storeOf, type Store } from '../src/store/index.ts'
import { NOW, testDoors } from './doors.ts'

const HOUR = 3_600_000
const after = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR).toISOString()
const because = 'a pattern made by code'

/** The code of the refusal that work ends in, or what it gives. */
async function outcome<T>(work: Promise<T>): Promise<T | string> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const sha = (n: number): string => n.toString(16).padStart(64, '0')

/** Examined files 1 to n, as the machine leaves them; `quality` of the picture's perceptual code; frames of qualities. */
async function examined(
  store: Store, n: number, picture: { quality: number | null; frames?: readonly number[] } = { quality: 80 },
): Promise<string[]> {
  const files = Array.from({ length: n }, (_, i) => i + 1)
  for (const i of files) {
    const pdq = picture.quality === null ? null : `${sha(i).slice(1)}f`
    await store.query(sql`
      insert into media_file (sha256, bytes, md5, sha1, type, pdq, quality, findings, problems, examined_at)
      values (${sha(i)}, 9, ${sha(i).slice(32)}, ${sha(i).slice(24)}, 'png', decode(${pdq}, 'hex'), ${picture.quality}, '[]', '[]', ${NOW})`)
    for (const [frame, quality] of (picture.frames ?? []).entries()) {
      await store.query(sql`
        insert into media_frame (sha256, frame, seconds, code, quality) values (${sha(i)}, ${frame}, ${frame}, decode(${`${sha(frame).slice(1)}e`}, 'hex'), ${quality})`)
    }
  }
  return files.map(sha)
}

/** People at work on one store. */
function desk(doors: Doors) {
  const act = <T>(
    who: string, work: (act: Act) => Promise<T>, now = doors.now,
  ): Promise<T | string> => outcome(inAct({ ...doors, now }, who, 'test', work))
  return {
    act,
    offer: (files: readonly string[], set?: string) => act('Olga', (a) => offerForGrading(a, files, 'caid', set)),
    next: (who: string, now?: string) => act(who, (a) => nextToGrade(a, who, 'caid'), now),
    give: (who: string, sha256: string, category: string | null, now?: string): Promise<Graded | string> =>
      act(who, (a) => grade(a, { sha256, who, scheme: 'caid', category, note: `note of ${who}` }), now),
    senior: (who: string, now?: string) => act(who, (a) => nextForSenior(a, who), now),
    decide: (who: string, sha256: string, category: string | null, why = because): Promise<Graded | string> =>
      act(who, (a) => decide(a, { sha256, who, scheme: 'caid', category, because: why })),
  }
}

async function pool(n: number, picture?: { quality: number | null; frames?: readonly number[] }) {
  const doors = await testDoors()
  const files = await examined(doors.store, n, picture)
  const people = desk(doors)
  await people.offer(files)
  return { doors, files, file: files[0] ?? '', ...people }
}

/** Each is handed the file and says this of it. */
async function graded(p: Awaited<ReturnType<typeof pool>>, said: Readonly<Record<string, string | null>>): Promise<(Graded | string)[]> {
  const given: (Graded | string)[] = []
  for (const who of Object.keys(said)) expect(await p.next(who)).toMatchObject({ sha256: p.file })
  for (const [who, category] of Object.entries(said)) given.push(await p.give(who, p.file, category))
  return given
}

const OpinionRow = z.object({
  kind: z.string(), name: z.string(), own: z.boolean(), set_kind: z.string(), entry: z.string(), stance: z.string(), scheme: z.string().nullable(),
  category: z.string().nullable(), said_by: z.string().nullable(), because: z.string().nullable(),
})
const opinionsIn = (store: Store) => rows(store, OpinionRow, sql`
  select h.kind, s.name, s.own, s.kind as set_kind, o.entry, o.stance, o.scheme, o.category, o.said_by, o.because
  from opinion o join hash h on h.id = o.hash_id join hash_set s on s.id = o.set_id order by h.kind, o.id`)
const eventsOn = async (store: Store, subject: string): Promise<string[]> =>
  (await rows(store, z.object({ event: z.string() }), sql`select event from log_entry where subject = ${subject} order by id`)).map((r) => r.event)

test('three who agree put every hash of the file into the national set', async () => {
  const p = await pool(1, { quality: 80, frames: [90, 90, 10] })
  const [one, two, three] = await graded(p, { Ann: 'A1', Bob: 'A1', Cid: 'A1' })
  expect(one).toEqual({ state: 'open', hashes: [] })
  expect(two).toEqual({ state: 'open', hashes: [] })
  expect(three).toMatchObject({ state: 'agreed' })
  const entered = await opinionsIn(p.doors.store)
  expect(entered.map((o) => o.kind)).toEqual(['md5', 'pdq', 'sha1', 'sha256', 'vpdq', 'vpdq'])
  expect((three as Graded).hashes.map((h) => h.kind)).toEqual(entered.map((o) => o.kind))
  for (const o of entered) {
    expect(o).toMatchObject({
      name: 'national', own: true, set_kind: 'known', entry: `sha256:${p.file}`, stance: 'positive', scheme: 'caid', category: 'A1',
      said_by: 'quorum', because: null,
    })
  }
  expect(await gradingsOf(p.doors.store, p.file, 'Zoe')).toMatchObject({
    state: 'agreed', category: 'A1', set: 'national', gradings: [{ who: 'Ann' }, { who: 'Bob' }, { who: 'Cid' }],
  })
  expect(await eventsOn(p.doors.store, p.file)).toEqual([
    'grading.offered', 'grading.handed', 'grading.handed', 'grading.handed', 'grading.given', 'grading.given', 'grading.given', 'grading.agreed',
  ])
  expect(await p.next('Dee')).toBe(null)
})

test.each([
  [49, ['md5', 'sha1', 'sha256']], [50, ['md5', 'pdq', 'sha1', 'sha256']], [null, ['md5', 'sha1', 'sha256']],
])('a perceptual code of quality %j: %j enter', async (quality, kinds) => {
  const p = await pool(1, { quality })
  await graded(p, { Ann: 'A1', Bob: 'A1', Cid: 'A1' })
  expect((await opinionsIn(p.doors.store)).map((o) => o.kind)).toEqual(kinds)
})

test('that no category applies enters no set: it does not say that a file is harmless', async () => {
  const p = await pool(1)
  const given = await graded(p, { Ann: null, Bob: null, Cid: null })
  expect(given[2]).toEqual({ state: 'agreed', hashes: [] })
  expect(await opinionsIn(p.doors.store)).toEqual([])
  expect(await gradingsOf(p.doors.store, p.file, 'Ann')).toMatchObject({ state: 'agreed', category: null })
})

test('a dispute goes to a senior who did not grade, who decides with a reason', async () => {
  const p = await pool(1)
  const given = await graded(p, { Ann: 'A1', Bob: 'A1', Cid: 'B2' })
  expect(given[2]).toEqual({ state: 'disputed', hashes: [] })
  expect(await opinionsIn(p.doors.store)).toEqual([])
  expect(await p.senior('cid ')).toBe(null)
  const handed = await p.senior('Sue')
  expect(handed).toMatchObject({ sha256: p.file, said: [{ category: 'A1' }, { category: 'A1' }, { category: 'B2' }] })
  expect(await p.senior('Tom')).toBe(null)
  expect(await p.senior('Sue', after(0.5))).toMatchObject({ sha256: p.file })
  expect(await p.decide('CID', p.file, 'B2')).toBe('grader-cannot-decide')
  expect(await p.decide('Sue', p.file, 'B2', ' . ')).toBe('usage')
  expect(await p.decide('Sue', p.file, 'B2')).toMatchObject({ state: 'decided' })
  expect((await opinionsIn(p.doors.store)).map((o) => [o.said_by, o.category, o.because])).toEqual(Array.from({ length: 4 }, () =>
    ['Sue', 'B2', because]))
  expect(await p.decide('Tom', p.file, 'A1')).toBe('not-disputed')
  expect(await gradingsOf(p.doors.store, p.file, 'Zoe')).toMatchObject({
    state: 'decided', category: 'B2', gradings: [{}, {}, {}, { who: 'Sue', role: 'senior', note: because }],
  })
  expect((await eventsOn(p.doors.store, p.file)).filter((e) => /disputed|decided/.test(e))).toEqual(['grading.disputed', 'grading.decided'])
})

test('a difference between two is a dispute at once, and a third who has the file may still say so, also after the decision', async () => {
  const p = await pool(1)
  for (const who of ['Ann', 'Bob', 'Cid']) await p.next(who)
  await p.give('Ann', p.file, 'A1')
  expect(await p.give('Bob', p.file, 'A2')).toMatchObject({ state: 'disputed' })
  expect(await p.next('Dee', after(2))).toBe(null)
  expect(await p.decide('Sue', p.file, 'A1')).toMatchObject({ state: 'decided' })
  expect(await p.give('Cid', p.file, 'A2')).toEqual({ state: 'decided', hashes: [] })
  expect((await opinionsIn(p.doors.store)).every((o) => o.category === 'A1')).toBe(true)
  expect(await p.next('Sue')).toBe(null)
})

test('a senior whose time is over is followed by another, and gets it again when nobody did', async () => {
  const p = await pool(1)
  await graded(p, { Ann: 'A1', Bob: 'B2' })
  expect(await p.senior('Sue')).toMatchObject({ sha256: p.file })
  expect(await p.senior('Sue', after(2))).toMatchObject({ sha256: p.file, until: after(3) })
  expect(await p.senior('Tom', after(4))).toMatchObject({ sha256: p.file })
  expect(await p.senior('Sue', after(4))).toBe(null)
})

test('nobody is handed a file twice, under no spelling of their name, and not after their time was over', async () => {
  const p = await pool(2)
  expect(await p.next('Ann')).toEqual({ sha256: p.files[0], scheme: 'caid', until: after(1) })
  expect(await p.next('ann ')).toMatchObject({ sha256: p.files[1] })
  expect(await p.next('Ａｎｎ')).toBe(null)
  expect(await p.next('Ann', after(100))).toBe(null)
  expect(await p.give('Ann', p.file, 'A1')).toMatchObject({ state: 'open' })
  expect(await p.give('ANN', p.file, 'A1')).toBe('already-graded')
  expect(await p.next(' ')).toBe('usage')
})

test('at most three have a file; a place that is free again goes to somebody else', async () => {
  const p = await pool(1)
  for (const who of ['Ann', 'Bob', 'Cid']) expect(await p.next(who)).toMatchObject({ sha256: p.file })
  expect(await p.next('Dee')).toBe(null)
  await p.give('Ann', p.file, 'A1')
  expect(await p.next('Dee', after(0.9))).toBe(null)
  expect(await p.next('Dee', after(1.1))).toMatchObject({ sha256: p.file })
  expect(await p.next('Eve', after(1.1))).toMatchObject({ sha256: p.file })
  expect(await p.next('Fay', after(1.1))).toBe(null)
  // Bob is late: his place is taken, by Dee or Eve, until one of them is late too.
  expect(await p.give('Bob', p.file, 'A1', after(1.2))).toBe('lease-over')
  expect(await p.give('Dee', p.file, 'A1', after(1.2))).toMatchObject({ state: 'open' })
  expect(await p.give('Bob', p.file, 'A1', after(3))).toMatchObject({ state: 'agreed' })
  expect(await p.give('Eve', p.file, 'A1', after(3))).toBe('lease-over')
})

test('only who was handed a file grades it, in the scheme that was asked for', async () => {
  const p = await pool(1)
  expect(await p.give('Ann', p.file, 'A1')).toBe('not-handed')
  expect(await p.give('Ann', sha(999), 'A1')).toBe('not-found')
  await p.next('Ann')
  const give = (scheme: string, category: string | null): Promise<unknown> => p.act(
    'Ann', (a) => grade(a, { sha256: p.file, who: 'Ann', scheme, category }),
  )
  expect(await give('iwf', 'A')).toBe('usage')
  expect(await give('caid', ' ')).toBe('usage')
  expect(await give('CAID', 'A1')).toMatchObject({ state: 'open' })
  expect(await p.decide('Sue', p.file, 'A1')).toBe('not-disputed')
})

test('what a grader gets tells nothing of what others said or who they are', async () => {
  const p = await pool(2)
  const blank = await p.next('Dee')
  for (const who of ['Ann-Marie', 'Bob']) {
    await p.next(who)
    await p.next(who)
  }
  await p.give('Ann-Marie', p.file, 'SECRET-CATEGORY')
  await p.give('Bob', p.file, 'OTHER-CATEGORY')
  await p.give('Bob', p.files[1] ?? '', 'SECRET-CATEGORY')
  const second = await p.next('Dee')
  expect(Object.keys(second as object)).toEqual(Object.keys(blank as object))
  const told = [second, await gradingsOf(p.doors.store, p.file, 'Dee'), await gradingsOf(p.doors.store, p.files[1] ?? '', 'Dee')]
  expect(JSON.stringify(told)).not.toMatch(/SECRET|OTHER|Ann|Bob|note of|disputed/)
  expect(told[1]).toEqual({ state: 'under-way', scheme: 'caid', own: null, missing: 1 })
  expect(await gradingsOf(p.doors.store, p.file, 'bob')).toMatchObject({ own: { who: 'Bob', category: 'OTHER-CATEGORY' }, missing: 1 })
  expect(JSON.stringify(await gradingsOf(p.doors.store, p.file, 'Bob'))).not.toMatch(/SECRET|Ann|disputed/)
  expect(JSON.stringify(await p.senior('Sue'))).not.toMatch(/"Ann|"Bob|who/)
})

test('the pool takes examined files that are not empty, once, into sets of our own', async () => {
  const doors = await testDoors()
  const files = await examined(doors.store, 2)
  await doors.store.query(sql`update media_file set bytes = 0 where sha256 = ${files[1]}`)
  await doors.store.query(sql`insert into hash_set (name, kind, added_at) values ('theirs', 'known', ${NOW})`)
  const p = desk(doors)
  expect(await p.offer(files, 'theirs')).toBe('usage')
  expect(await p.offer(files, 'own-opinions')).toBe('usage')
  expect(await p.offer([
    ...files, ...files, 'no hash', files[0]?.toUpperCase() ?? '',
  ])).toEqual({ offered: 1, already: 0, unknown: [files[1], 'no hash'] })
  expect(await p.offer(files, 'another')).toEqual({ offered: 0, already: 1, unknown: [files[1]] })
})

test('people who ask in turn and at once never get a file twice, and no file has more than three', async () => {
  const p = await pool(6)
  const people = ['Ann', 'Bob', 'Cid', 'Dee', 'Eve']
  const asked = await Promise.all(Array.from({ length: 6 }, () => people).flat().map(async (who) => [who, await p.next(who)] as const))
  const pairs = asked.flatMap(([who, got]) => (got === null || typeof got === 'string' ? [] : [`${who} ${got.sha256}`]))
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs.length).toBe(18)
  for (const file of p.files) expect(pairs.filter((pair) => pair.endsWith(file)).length).toBe(3)
})

const url = process.env['STERNA_TEST_DATABASE_URL']

/** People with a connection each to one store; only a server has several. */
async function several(n: number, names: readonly string[]) {
  const p = await pool(n)
  const [schema] = await rows(p.doors.store, z.object({ s: z.string() }), sql`select current_schema() as s`)
  const desks = await Promise.all(names.map(async (who) => {
    const store = storeOf(await openPostgres(url ?? '', schema?.s), 'postgres')
    return { who, store, ...desk({ ...p.doors, store }) }
  }))
  return { ...p, desks, close: async () => { for (const d of desks) await d.store.close() } }
}

test.skipIf(url === undefined)('the same over several connections; two who grade at once are both counted', async () => {
  const p = await several(8, ['Ann', 'Bob', 'Cid', 'Dee'])
  const got = await Promise.all(p.desks.map(async ({ who, next }) => {
    const files: string[] = []
    for (let i = 0; i < p.files.length; i++) {
      const handed = await next(who)
      if (handed !== null && typeof handed !== 'string') files.push(handed.sha256)
    }
    return files
  }))
  for (const files of got) expect(new Set(files).size).toBe(files.length)
  for (const file of p.files) expect(got.filter((files) => files.includes(file)).length).toBe(3)
  const given = await Promise.all(p.desks.flatMap(({ who, give }, i) => (got[i] ?? []).map((file) => give(who, file, 'A1'))))
  expect(given.filter((g) => typeof g !== 'string' && g.state === 'agreed').length).toBe(p.files.length)
  expect((await opinionsIn(p.doors.store)).length).toBe(p.files.length * 4)
  await p.close()
})

test.skipIf(url === undefined)('the last place and the last grading are taken one after another, whoever is in the middle of it', async () => {
  const p = await several(1, ['Cid', 'Dee'])
  const [cid, dee] = p.desks
  if (cid === undefined || dee === undefined) expect.fail('two desks')
  for (const who of ['Ann', 'Bob']) await p.next(who)
  await p.give('Ann', p.file, 'A1')
  /** The first goes on while the second begins; the second must wait for the first, and see what it did. */
  const both = async <X, Y>(first: (act: Act) => Promise<X>, second: () => Promise<Y>): Promise<readonly [X | string, Y]> => {
    const later: Promise<Y>[] = []
    const done = await cid.act('Cid', async (act) => {
      const result = await first(act)
      later.push(second())
      await setTimeout(150)
      return result
    })
    const others = await Promise.all(later)
    return [done, others[0] as Y]
  }
  expect(await both((a) => nextToGrade(a, 'Cid', 'caid'), () => dee.next('Dee'))).toMatchObject([{ sha256: p.file }, null])
  const given = { sha256: p.file, who: 'Cid', scheme: 'caid', category: 'A1' }
  expect(await both((a) => grade(a, given), () => dee.give('Bob', p.file, 'A1'))).toMatchObject([{ state: 'open' }, { state: 'agreed' }])
  await p.close()
})

/** A store in which somebody's set holds an md5. */
async function listed() {
  const doors = await testDoors()
  await doors.store.query(sql`insert into hash_set (name, kind, added_at) values ('theirs', 'known', ${NOW})`)
  await doors.store.query(
    sql`insert into hash (kind, value) values ('md5', decode(${'ab'.repeat(16)}, 'hex')), ('tmk', convert_to('Text/1', 'UTF8'))`,
  )
  await doors.store.query(sql`
    insert into opinion (hash_id, set_id, entry, stance, recorded_at) select h.id, s.id, 'one', 'positive', ${NOW}::timestamptz from hash h, hash_set s`)
  const hash = { kind: 'md5', value: 'ab'.repeat(16) } as const
  const judged = (who: string, why = because) => ({ hash, who, because: why })
  return { doors, hash, judged, ...desk(doors) }
}

test('overruling needs a name and a reason, stands once, and is taken back with both, without being forgotten', async () => {
  const p = await listed()
  const put = (who: string, why?: string): Promise<unknown> => p.act('x', (a) => overrule(a, p.judged(who, why)))
  const back = (who: string, why?: string): Promise<unknown> => p.act('x', (a) => takeBackOverrule(a, p.judged(who, why)), after(1))
  expect(await put(' ')).toBe('usage')
  expect(await put('Ann', '--')).toBe('usage')
  expect(await back('Ann')).toBe('not-found')
  expect(await p.act('x', (a) => overrule(a, { ...p.judged('Ann'), hash: { kind: 'sha1', value: 'ab'.repeat(20) } }))).toBe('not-found')
  expect((await opinionsIn(p.doors.store)).filter((o) => o.own)).toEqual([])
  expect(await put('Ann')).toEqual({ hashes: [p.hash] })
  expect(await put('Bob')).toBe('already-overruled')
  expect(await back('Bob', '')).toBe('usage')
  expect(await back('Bob', 'it was the right file')).toEqual({ hashes: [p.hash] })
  expect(await put('Cid')).toEqual({ hashes: [p.hash] })
  const shape = z.object({ said_by: z.string(), because: z.string(), withdrawn_by: z.string().nullable(), withdrawn_because: z.string().nullable() })
  expect(await rows(p.doors.store, shape, sql`
    select o.said_by, o.because, o.withdrawn_by, o.withdrawn_because from opinion o join hash_set s on s.id = o.set_id
    where s.name = 'own-opinions' and s.own and o.stance = 'negative' order by o.id`)).toEqual([
    { said_by: 'Ann', because, withdrawn_by: 'Bob', withdrawn_because: 'it was the right file' },
    { said_by: 'Cid', because, withdrawn_by: null, withdrawn_because: null },
  ])
  expect(await eventsOn(p.doors.store, `md5:${p.hash.value}`)).toEqual(['hash.overruled', 'hash.overrule-withdrawn', 'hash.overruled'])
})

test('a list of somebody else that took the name of our opinions is never written to', async () => {
  const p = await listed()
  await p.doors.store.query(sql`insert into hash_set (name, kind, added_at) values ('own-opinions', 'known', ${NOW})`)
  expect(await p.act('x', (a) => overrule(a, p.judged('Ann')))).toBe('usage')
})

test('a hash in quarantine is shown with the sets that hold it, and released once, by name and with a reason', async () => {
  const p = await listed()
  const release = (who: string, why?: string): Promise<unknown> => p.act('x', (a) => releaseHash(a, p.judged(who, why)), after(1))
  expect(await release('Ann')).toBe('not-found')
  await p.doors.store.query(sql`insert into quarantine (hash_id, since, pictures) select id, ${NOW}::timestamptz, 100 + id from hash`)
  expect(await release('Ann', '?')).toBe('usage')
  const other = { hash: { kind: 'tmk', value: 'Text/1' }, pictures: 102, since: NOW, sets: ['theirs'], released: null }
  expect(await quarantined(p.doors.store)).toEqual([other, { hash: p.hash, pictures: 101, since: NOW, sets: ['theirs'], released: null }])
  expect(await release('Ann')).toEqual({ hashes: [p.hash] })
  expect(await release('Ann')).toBe('not-found')
  expect(await quarantined(p.doors.store)).toEqual([
    other, { hash: p.hash, pictures: 101, since: NOW, sets: ['theirs'], released: { at: after(1), by: 'Ann', because } },
  ])
  expect(await eventsOn(p.doors.store, `md5:${p.hash.value}`)).toEqual(['hash.released'])
})

test('a hash is found by what somebody writes', async () => {
  const p = await listed()
  expect(await hashesStored(p.doors.store, 'AB'.repeat(16))).toEqual([p.hash])
  expect(await hashesStored(p.doors.store, 'Text/1')).toEqual([{ kind: 'tmk', value: 'Text/1' }])
  expect(await hashesStored(p.doors.store, `sha1:${p.hash.value}`)).toEqual([])
})
