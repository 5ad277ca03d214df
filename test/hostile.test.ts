import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chdir, cwd } from 'node:process'
import { expect, test } from 'vitest'
import { queuePage } from '../src/desk/index.ts'
import { problemCodes } from '../src/kernel/problem.ts'
import { sha256Hex } from '../src/kernel/text.ts'
import { takeIn } from '../src/way.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { goodTip, smallCases } from './hostile/small.ts'

/** An inbox with every case in a folder of its own, each beside a report that must come through. */
function inboxOf(folder: string): void {
  for (const c of smallCases) {
    const own = join(folder, 'in', c.name)
    mkdirSync(own, { recursive: true })
    c.write(own)
    writeFileSync(join(own, 'good.json'), goodTip(`good-${c.name}`))
  }
}

test('what is made to hurt gets a named problem and is kept; what lies beside it comes through', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  const before = cwd()
  inboxOf(folder)
  chdir(folder)
  try {
    const done = await takeIn(doors, ['in'], { who: 'test' })
    const { entries } = await queuePage(doors, null, 10_000)
    for (const c of smallCases) {
      const here = `in/${c.name}`
      const codes: string[] = done.problems.filter((p) => p.file.startsWith(`${here}/`)).map((p) => p.code)
      const expected = codes.length === 0 ? c.codes.includes(null) : c.codes.some((code) => code === null || codes.includes(code))
      expect(expected, `${c.name}: ${[...new Set(codes)].join()}`).toBe(true)
      expect(entries.some((e) => e.reference === `good-${c.name}`), `beside ${c.name}`).toBe(true)
      for (const e of readdirSync(join(folder, 'in', c.name), { withFileTypes: true, encoding: 'buffer' })) {
        if (!e.isFile()) continue
        const bytes = readFileSync(Buffer.concat([Buffer.from(`${here}/`), e.name]))
        const sha256 = sha256Hex(bytes)
        expect((await doors.vault.has([sha256])).has(sha256), `${c.name}: bytes kept`).toBe(true)
        const path = `${here}/${e.name.toString()}`
        const told = entries.some((q) => q.files.some((f) => f === path || f.startsWith(`${path}!/`))) || done.problems.some((p) => p.file === path)
        expect(told, `${c.name}: in a report or in the problems`).toBe(true)
      }
    }
    for (const p of done.problems) {
      expect(Object.keys(problemCodes)).toContain(p.code)
      expect(p.file.startsWith('in/'), p.file).toBe(true)
      expect(Object.keys(p).sort()).toEqual(['code', 'file', 'message'])
    }
    const again = await takeIn(doors, ['in'], { who: 'test' })
    const later = await queuePage(doors, null, 10_000)
    expect(again.received).toBe(0)
    expect(later.entries).toEqual(entries)
    expect(new Set(again.problems.map((p) => `${p.file} ${p.code}`))).toEqual(new Set(done.problems.map((p) => `${p.file} ${p.code}`)))
  } finally {
    chdir(before)
  }
})

test('a report that the store refuses is kept unread, its neighbours are read', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  // A rule of the database stands for whatever it may refuse one day.
  await doors.store.script(`create function refuse() returns trigger language plpgsql as $$ begin
    raise exception 'refused' using errcode = '22001'; end $$;
    create trigger refuse before insert on report for each row when (new.reference like 'poison%') execute function refuse()`)
  for (const name of ['a', 'b', 'poison-1', 'c', 'poison-2', 'd', 'e']) writeFileSync(join(folder, `${name}.json`), goodTip(name))
  writeFileSync(join(folder, 'rows.csv'), 'reference,sender,username\nr1,Line,ann.example\npoison-3,Line,bo.example\nr3,Line,cay.example\n')
  const done = await takeIn(doors, [folder], { who: 'test' })
  const { entries } = await queuePage(doors, null, 100)
  expect(entries.filter((e) => e.format !== 'unread').map((e) => e.reference ?? '').sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'r1', 'r3'])
  expect(
    entries.filter((e) => e.format === 'unread').flatMap((e) => e.files.map((f) => f.slice(folder.length + 1))).sort(),
  ).toEqual(['poison-1.json', 'poison-2.json', 'rows.csv'])
  expect(done.problems.filter((p) => p.code === 'not-storable')).toHaveLength(3)
  expect((await takeIn(doors, [folder], { who: 'test' })).received).toBe(0)
})

test('a table of many rows is written in pieces; cut off between them it is taken up without loss', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  const path = join(folder, 'rows.csv')
  writeFileSync(path, `reference,sender,username\n${Array.from({ length: 2500 }, (_, i) => `r${i},Line,name.${i}\n`).join('')}`)
  const stop = new AbortController()
  const cut = await takeIn(doors, [path], { who: 'test', signal: stop.signal, onProgress: () => stop.abort() })
  expect(cut.received).toBeGreaterThan(0)
  expect(cut.received).toBeLessThan(2500)
  const rest = await takeIn(doors, [path], { who: 'test' })
  expect(rest).toMatchObject({ received: 2500 - cut.received, already: cut.received })
  expect(await takeIn(doors, [path], { who: 'test' })).toMatchObject({ received: 0, already: 2500 })
})

test('a folder in which nothing can be read says so', async () => {
  const doors = await testDoors()
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.json'), '{"broken')
  expect(await takeIn(doors, [folder], { who: 'test' })).toMatchObject({ received: 1, readSome: false })
  expect(await takeIn(doors, [join(folder, 'none')], { who: 'test' })).toMatchObject({
    received: 0, readSome: false, problems: [{ code: 'unread-file' }],
  })
  expect(existsSync(join(folder, 'none'))).toBe(false)
})
