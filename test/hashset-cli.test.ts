import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { hashset } from '../src/cli/commands/hashset.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'
import { runIn, testShell } from './shell.ts'

const told: string[] = []
const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(told.push(String(text))))
afterAll(() => spy.mockRestore())

interface Ran {
  readonly exit: number
  readonly out: string
  readonly told: string
}

/** `sterna hashset …` on a store of its own, in a folder of its own: exit code, what it prints, what it tells on the side. */
async function desk() {
  const doors = await testDoors()
  const folder = temporaryFolder()
  const run = async (...words: readonly string[]): Promise<Ran> => {
    told.length = 0
    const shell = testShell(doors, { json: words.includes('--json'), now: NOW, who: 'test' })
    const { code, out, refusal } = await runIn(shell, hashset, words, [{ name: 'json', about: '' }, { name: 'who', value: 'N', about: '' }])
    return { exit: code, out, told: refusal?.code ?? told.join('') }
  }
  const put = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  return { folder, put, run, sets: async () => (JSON.parse((await run('list', '--json')).out) as { name: string }[]).map((s) => s.name) }
}

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
const CODE = '96a1c5e83b7d40f296a1c5e83b7d40f296a1c5e83b7d40f296a1c5e83b7d40f2'
/** The same with so many bits turned. */
const near = (bits: number): string => {
  const bytes = Buffer.from(CODE, 'hex')
  for (let i = 0; i < bits; i++) bytes[i] = (bytes[i] ?? 0) ^ 1
  return bytes.toString('hex')
}
const hitsOf = ({ out }: Ran) => (JSON.parse(out) as { query: string; hits: { set: string; distance: number; category: string | null }[] }[])

test('what cannot be read is named, ends with 65, makes no set, and nobody waits for it', async () => {
  const { folder, put, run, sets } = await desk()
  mkdirSync(join(folder, 'folder'))
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  for (const name of ['missing', 'folder', 'loop', 'pipe', '']) {
    const path = name === '' ? '' : join(folder, name)
    const added = await run('add', path, '--name', 'n', '--kind', 'known', '--json')
    expect([
      name, added.exit, (JSON.parse(added.out) as { problems: { code: string }[] }).problems.map((p) => p.code),
    ]).toEqual([name, 65, ['unread-file']])
    expect(await run('match', path, '--json')).toEqual({ exit: 65, out: '', told: 'input-unreadable' })
  }
  for (const [content, code] of [['', 'empty'], ['words and no hashes\n', 'unread-format'], ['md5,category\nzz,1\n', 'hash-refused']] as const) {
    const added = await run('add', put('list.csv', content), '--name', 'n', '--kind', 'known', '--json')
    expect([added.exit, added.out]).toEqual([65, expect.stringContaining(`"code":"${code}"`)])
  }
  expect(await sets()).toEqual([])
})

test('a set keeps its kind: a list under its name cannot turn what is known into what is harmless', async () => {
  const { put, run, sets } = await desk()
  const list = put('list.txt', `${MD5}\n`)
  expect((await run('add', list, '--kind', 'known')).exit).toBe(0)
  expect(await run('add', list, '--kind', 'benign')).toMatchObject({ exit: 64, told: 'usage' })
  expect((await run('add', list, '--kind', 'benign', '--name', 'other')).exit).toBe(0)
  expect(await sets()).toEqual(['list.txt', 'other'])
  expect(hitsOf(await run('match', list, '--json'))).toEqual([{
    query: MD5, hits: [{ set: 'list.txt', distance: 0, category: null }, { set: 'other', distance: 0, category: null }],
  }])
})

test('the same list twice is known already', async () => {
  const { put, run } = await desk()
  const list = put('list.csv', `md5,sha1,category\n${MD5},${'a'.repeat(40)},1\n${MD5},,1\n`)
  const counts = async () => {
    const { added, already, entries } = JSON.parse((await run('add', list, '--kind', 'known', '--json')).out) as Record<string, number>
    return { added, already, entries }
  }
  expect([await counts(), await counts()]).toEqual([{ entries: 2, added: 2, already: 1 }, { entries: 2, added: 0, already: 3 }])
})

test('what its source ended and an older list tells again is passed over, and counted', async () => {
  const { put, run } = await desk()
  const add = (name: string, rows: readonly string[], ...more: readonly string[]) =>
    run('add', put(name, `id,md5,said_at,status\n${rows.join('\n')}\n`), '--name', 's', '--kind', 'known', ...more)
  const counts = async (...rows: readonly string[]) => {
    const { added, already, purged, passedOver } = JSON.parse((await add('list.csv', rows, '--json')).out) as Record<string, number>
    return [added, already, purged, passedOver]
  }
  const [one, two] = [MD5, MD5.replace('9', '8')]
  expect(await counts(`1,${one},2026-01-01T00:00:00Z,`, `2,${two},2026-01-01T00:00:00Z,`)).toEqual([2, 0, 0, 0])
  expect(await counts(`1,${one},2026-02-01T00:00:00Z,deleted`)).toEqual([0, 0, 1, 0])
  expect(await counts(
    `1,${one},2026-01-15T00:00:00Z,`, `1,${one},,`, `1,${one},2026-02-01T00:00:00Z,`, `2,${two},2026-01-15T00:00:00Z,`,
  )).toEqual([0, 1, 0, 3])
  expect((await add('list.csv', [`1,${one},2026-01-15T00:00:00Z,`])).out).toMatch(
    /^s: 0 hashes of 1 entries added, 0 already there, 1 entries passed over \(/,
  )
  expect((await add('list.csv', [`1,${one},2026-03-01T00:00:00Z,`])).out).not.toContain('passed over')
  expect(await counts(`1,${one},2026-03-01T00:00:00Z,`)).toEqual([0, 1, 0, 0])
})

test('a distance is a whole number from 0 to 31, whatever else may look like one', async () => {
  const { put, run } = await desk()
  await run('add', put('set.csv', `pdq,category\n${CODE},A1\n`), '--kind', 'known', '--name', 's')
  const query = put('query.csv', `pdq\n${near(7)}\n`)
  for (const bad of [
    '32', '-1', 'abc', '', ' ', '0x1f', '1e1', '5.5', '+3', '007',
  ]) expect([bad, (await run('match', query, `--distance=${bad}`)).exit]).toEqual([bad, 64])
  expect((await run('match', query, '--nothing')).exit).toBe(64)
  expect((await run('match', query, query)).exit).toBe(64)
  const found = async (distance: string) => hitsOf(await run('match', query, '--json', '--distance', distance))[0]?.hits
  expect([await found('6'), await found('7'), await found('31')]).toEqual([
    [], [{ set: 's', distance: 7, category: 'A1' }], [{ set: 's', distance: 7, category: 'A1' }],
  ])
})

test('one answer a hash in the order of the list, in normal form; what is none is told beside it', async () => {
  const { put, run } = await desk()
  await run('add', put('set.csv', `md5,pdq,category\n${MD5},${CODE},2\n`), '--kind', 'known', '--name', 's')
  const queries = put(
    'query.txt',
    `  ${near(3).toUpperCase()}  \r\nno hash at all\r\n${Buffer.from(MD5, 'hex').toString('base64')}\r\n${'b'.repeat(40)}\r\n${MD5.toUpperCase()}\r\n`,
  )
  const ran = await run('match', queries, '--json')
  expect(hitsOf(ran).map((a) => [a.query, a.hits.map((h) => h.distance)])).toEqual([[near(3), [3]], [MD5, [0]], ['b'.repeat(40), []], [MD5, [0]]])
  expect(ran.told).toMatch(/hash-refused: .*Line 2/)
  expect((await run('match', put('empty.csv', 'md5,sha1\n'), '--json')).out).toBe('[]\n')
})

test('frames of a video are looked up by distance, one by one', async () => {
  const { put, run } = await desk()
  await run('add', put('video.txt', `0,100,${CODE},0\n`), '--kind', 'known', '--name', 'v')
  const asked = put('query.txt', `0,100,${near(9)},0\n1,100,${Buffer.from(Buffer.from(CODE, 'hex').map((b) => b ^ 0x55)).toString('hex')},1\n`)
  expect(hitsOf(await run('match', asked, '--json')).map((a) => a.hits)).toEqual([[{ set: 'v', distance: 9, category: null }], []])
  expect(hitsOf(await run('match', asked, '--json', '--distance', '8')).map((a) => a.hits)).toEqual([[], []])
})

test.each(['vics', 'csv', 'hashlookup'])('a set that is written out as %s and added under another name gives the same answers', async (form) => {
  const { folder, put, run } = await desk()
  await run(
    'add',
    put(
      'set.csv',
      `md5,sha256,pdq,scheme,category\n${MD5},${'c'.repeat(64)},${CODE},ncmec,A1\n,,${near(31)},,\n${'d'.repeat(32)},,,own,\u0000\u263a 1\n`,
    ),
    '--kind', 'known', '--name', 'first', '--scheme', 's',
  )
  const out = join(folder, 'out')
  expect((await run('export', 'first', '--as', form, '--out', out)).exit).toBe(0)
  expect((await run('add', out, '--kind', 'known', '--name', 'second')).exit).toBe(0)
  const answers = JSON.parse((await run(
    'match', put('query.csv', `md5,sha256,pdq\n${MD5},${'c'.repeat(64)},${near(2)}\n${'d'.repeat(32)},,${near(30)}\n`), '--json', '--all',
  )).out) as
    { hits: { set: string; distance: number; scheme: string; category: string | null }[] }[]
  const of = (set: string) => answers.map((a) => a.hits.filter((h) => h.set === set).map((h) => [
    h.distance, h.category, h.category === null ? null : h.scheme,
  ]))
  expect(of('second')).toEqual(of('first'))
  expect(of('first')[0]).toEqual([[0, 'A1', 'ncmec']])
  expect(readFileSync(out, 'utf8')).not.toContain('\u0000')
  expect(await run('export', 'first', '--out', join(folder, 'no', 'where'))).toMatchObject({ exit: 64 })
  expect(existsSync(join(folder, 'no'))).toBe(false)
})
