import { expect, test } from 'vitest'
import { judgeFlags, judges } from '../src/cli/commands/hashset-judge.ts'
import { sql } from '../src/store/index.ts'
import { NOW, testDoors } from './doors.ts'
import { runIn, testShell } from './shell.ts'

const FLAGS = [
  ...judgeFlags, { name: 'who', value: 'N', about: '' }, { name: 'scheme', value: 'S', about: '' }, { name: 'name', value: 'N', about: '' },
]

/** Runs `sterna hashset …` on a store: what it prints, parsed when it is JSON, or the code of its refusal. */
async function desk() {
  const doors = await testDoors()
  const run = async (json: boolean, line: string, ...rest: readonly string[]): Promise<unknown> => {
    const words = [...line.split(' '), ...rest]
    const judge = judges[words[0] ?? ''] ?? expect.fail(words[0])
    const { out, refusal } = await runIn(testShell(doors, { json, now: NOW, who: 'root' }), { run: judge.run, flags: FLAGS }, words)
    if (refusal !== null) return refusal.code
    return json ? JSON.parse(out) as unknown : out
  }
  return {
    doors, json: (line: string, ...rest: readonly string[]) => run(true, line, ...rest),
    text: (line: string, ...rest: readonly string[]) => run(false, line, ...rest),
  }
}

const file = 'ab'.repeat(32)

test('a file is offered, handed out, graded and decided on the command line', async () => {
  const { doors, json, text } = await desk()
  await doors.store.query(sql`
    insert into media_file (sha256, bytes, md5, sha1, findings, problems, examined_at) values (${file}, 9, ${'ab'.repeat(16)}, ${'ab'.repeat(20)}, '[]', '[]', ${NOW})`)
  expect(await json(`grade offer ${file} none --scheme caid`)).toEqual({ offered: 1, already: 0, unknown: ['none'] })
  expect(await json('grade next --scheme caid')).toBe('usage')
  for (const who of ['Ann', 'Bob', 'Cid']) expect(await json(`grade next --scheme caid --who ${who}`)).toEqual({
    sha256: file, scheme: 'caid', until: '2026-11-21T13:00:00.000Z',
  })
  expect(await json('grade next --scheme caid --who Dee')).toBe(null)
  expect(await text('grade next --scheme caid --who Dee')).toBe('nothing waits for you at this moment\n')
  for (const said of ['', '--category A --no-category']) expect(await json(`grade give ${file} --scheme caid --who Ann ${said}`.trim())).toBe('usage')
  expect(await json(`grade give ${file} --scheme caid --category A1`)).toBe('usage')
  const told = [
    await json(`grade give ${file} --scheme caid --category A1 --who Ann`, '--note', 'a pattern'),
    await json(`grade give ${file} --scheme caid --category A1 --who Bob`),
    await json(`grade give ${file} --scheme caid --no-category --who Cid`),
  ]
  expect(told).toEqual(told.map(() => ({ sha256: file, recorded: true })))
  expect(await json(`grade show ${file} --who Bob`)).toMatchObject({ state: 'under-way', own: { category: 'A1' }, missing: 0 })
  expect(await json(`grade decide ${file} --scheme caid --category A1 --who Ann`, '--because', 'a pattern')).toBe('grader-cannot-decide')
  expect(await text('grade next --senior --who Sue')).toBe(
    `${file}  scheme caid, yours until 2026-11-21T13:00:00.000Z\n  somebody said A1: a pattern\n  somebody said A1\n  somebody said no category\n`,
  )
  expect(await json(`grade decide ${file} --scheme caid --category A1 --who Sue`)).toBe('usage')
  expect(await json(
    `grade decide ${file} --scheme caid --category A1 --who Sue`, '--because', 'a pattern',
  )).toEqual({ sha256: file, state: 'decided', category: 'A1', hashes: 3, reports: 0 })
  expect(await text(`grade show ${file} --who Zoe`)).toContain('decided: A1 (caid)')
  expect(await json('grade nothing')).toBe('usage')

  const hash = { kind: 'sha1', value: 'ab'.repeat(20) }
  expect(await json(`overrule ${hash.value} --who Sue`)).toBe('usage')
  expect(await json(`overrule ${hash.value}`, '--because', 'a pattern')).toBe('usage')
  expect(await json(`overrule ${'cd'.repeat(20)} --who Sue`, '--because', 'a pattern')).toBe('not-found')
  expect(await json(`overrule sha1:${hash.value} --who Sue`, '--because', 'a pattern')).toEqual({ hash, overruled: true, reports: 0 })
  expect(await json(`overrule ${hash.value} --withdraw --who Sue`, '--because', 'a mistake')).toEqual({ hash, overruled: false, reports: 0 })
})

test('hashes in quarantine are listed and released; a value that several kinds share must be named', async () => {
  const { doors, json, text } = await desk()
  await doors.store.query(sql`insert into hash (kind, value) select k, decode(${file}, 'hex') from unnest(array['pdq', 'sha256']) as q(k)`)
  expect(await text('quarantine')).toBe('no hash is or was in quarantine\n')
  await doors.store.query(sql`insert into quarantine (hash_id, since, pictures) select id, ${NOW}::timestamptz, 1001 from hash where kind = 'pdq'`)
  expect(await json('quarantine')).toEqual([{ hash: { kind: 'pdq', value: file }, pictures: 1001, since: NOW, sets: [], released: null }])
  expect(await json(`release ${file} --who Sue`, '--because', 'looked at ten of them')).toBe('usage')
  expect(await json(
    `release pdq:${file} --who Sue`, '--because', 'looked at ten of them',
  )).toEqual({ hash: { kind: 'pdq', value: file }, released: true, reports: 0 })
  expect(await text('quarantine')).toContain(`released ${NOW} by Sue: looked at ten of them`)
})
