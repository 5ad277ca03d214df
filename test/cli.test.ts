import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { everyCommand } from '../src/cli/commands/registry.ts'
import { takeIn, type House } from '../src/way.ts'
import { rows, sql } from '../src/store/index.ts'
import { lockFolder } from '../src/store/lock.io.ts'
import { testDoors } from './doors.ts'
import { runIn, testShell, type Ran } from './shell.ts'
import { ENTICEMENT, inboxOf, md5, tip } from './tips.ts'

const commands = await everyCommand()

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')
const now = '2026-11-21T12:00:00Z'

/** Runs the command line in a process of its own, on an embedded store. */
function sterna(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

/** Runs a command with `--json` in this process, on the store of the tests; starting a process each time would take minutes. */
const here = (doors: House, name: string, ...words: readonly string[]): Promise<Ran> =>
  runIn(testShell(doors), commands.find((c) => c.name === name) ?? expect.fail(name), words)

/** The keys of a value at every depth, lists by their first item; leaves are `null`. */
function shapeOf(value: unknown, depth = 2): unknown {
  if (Array.isArray(value)) return value.length === 0 || depth === 0 ? [] : [shapeOf(value[0], depth)]
  if (typeof value !== 'object' || value === null || depth === 0) return null
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shapeOf(v, depth - 1)]))
}

const keys = (value: unknown): string[] => Object.keys(value as object).sort()

test('a picture that cannot be written where it was asked for: the opening stands and says so', async () => {
  const doors = await testDoors()
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#246' } }).png().toBuffer()
  const inbox = inboxOf({})
  writeFileSync(join(inbox, 'a.png'), picture)
  await takeIn(doors, [inbox], { who: 'test' })
  const sha256 = createHash('sha256').update(picture).digest('hex')
  const words = ['--reason', 'find out which school this is', '--basis', 'warrant', '--reference', 'SW 24-0117', '--jurisdiction', 'US-CA']
  const asked = await here(doors, 'open', sha256, ...words, '--out', join(inbox, 'none', 'x.jpg'))
  const { opened, opening, rendition } = JSON.parse(asked.out) as { opened: boolean; opening: number; rendition: object }
  expect([asked.code, opened, rendition]).toEqual([64, true, { refused: 'not-written', because: 'ENOENT' }])
  const again = await here(doors, 'open', '--opening', String(opening), '--step', 'first', '--out', inbox)
  expect([again.code, JSON.parse(again.out)]).toMatchObject([64, { rendition: { refused: 'not-written', because: 'EISDIR' } }])
  expect((await here(doors, 'open', '--opening', String(opening), '--step', 'first', '--out', join(inbox, 'x.jpg'))).code).toBe(0)
})

const suspect = { service: 'Ternchat', userId: 'u-1', email: 'kit@example.org', ips: [{ value: '198.51.100.7', at: '2026-11-01T10:00:00Z' }] }

test('the command line keeps its contract: shapes, order, exit codes', async () => {
  const doors = await testDoors()
  const inbox = inboxOf({
    'a.json': tip({
      id: '701', type: ENTICEMENT, suspects: [suspect], children: [{ age: 12, userId: 'c', service: 'Ternchat' }],
      files: [{ name: 'f.bin', md5: md5(1), tags: ['Infant/Toddler'] }], tags: ['Sextortion'],
    }),
    'b.json': tip({ id: '702', received: '2026-11-12T10:00:00Z', suspects: [{ ...suspect, born: '1990-01-01' }] }),
    'c.bin': 'no format of ours \u0001',
  })

  const triage = await here(doors, 'triage', inbox)
  expect(triage.code).toBe(0)
  const answer = JSON.parse(triage.out) as { queue: Record<string, unknown>[]; problems: { file: string; code: string }[] }
  expect(keys(answer)).toEqual(['already', 'problems', 'queue', 'received'])
  expect(answer).toMatchObject({ received: 3, already: 0, problems: [{ file: join(inbox, 'c.bin'), code: 'unread-format' }] })
  expect(answer.queue.map((q) => q['reference'])).toEqual(['701', '702', null])
  for (const entry of answer.queue) {
    expect(keys(entry)).toEqual([
      'band', 'completeness', 'expiresFirst', 'files', 'format', 'held', 'id', 'jurisdictions', 'known', 'links', 'reference', 'source', 'triggers',
      'version',
    ])
  }
  const [first, , last] = answer.queue
  expect(shapeOf(first, 3)).toMatchObject({
    triggers: [{ rule: null, band: null, field: null, value: null, at: null, ground: null }], expiresFirst: { what: null, at: null, source: null },
    links: [{ id: null, strength: null, because: [{ kind: null, value: null, bits: null }] }],
    source: { kind: null, name: null }, known: { matched: null, unknown: null, benign: null },
  })
  expect(shapeOf(last, 3)).toMatchObject({ completeness: { percent: null, missing: [{ field: null, couldRaiseTo: null }] } })
  expect(keys((first?.['triggers'] as unknown[] | undefined)?.[0])).toEqual(['at', 'band', 'field', 'ground', 'rule', 'value'])
  expect(first).toMatchObject({
    band: 'very-high', version: 1, files: [join(inbox, 'a.json')], format: 'cybertip-json', source: { kind: 'provider', name: 'Ternchat' },
  })

  const report = await here(doors, 'report', '701')
  expect(report.code).toBe(0)
  const told = JSON.parse(report.out) as Record<string, Record<string, unknown>[]> & { standing: object }
  expect(keys(told)).toEqual(expect.arrayContaining(['id', 'reference', 'source', 'format', 'files', 'versions', 'incidents', 'people', 'identifiers', 'evidence',
    'conversations', 'signs', 'standing', 'links', 'weak', 'offences', 'problems']))
  expect(shapeOf(told)).toMatchObject({
    versions: [{ version: null, receivedAt: null, changes: [], movedBecause: null }], incidents: [{ type: null, at: null, description: null }],
    people: [{ role: null, names: [], birthDate: null, age: null, relation: null, accounts: [] }],
    identifiers: [{ kind: null, written: null, normal: null, person: null, at: null, place: null, from: null }],
    evidence: [{ name: null, hashes: null, viewedByProvider: null, annotations: [], classification: null, relevance: null, known: null }],
    standing: { band: null, triggers: [], expiresFirst: null, completeness: null, held: null },
  })
  expect(keys(told['incidents']?.[0]?.['at'])).toEqual(expect.arrayContaining(['instant', 'written', 'zone', 'precision', 'means']))
  const address = told['identifiers']?.find((i) => i['kind'] === 'ip')
  expect([address?.['grade'], typeof address?.['gradeBecause']]).toEqual([expect.stringMatching(/^[A-D]$/), 'string'])

  const link = await here(doors, 'link', '701', '702')
  const why = JSON.parse(link.out) as { because: { at: string[] }[] }
  expect([link.code, keys(why)]).toEqual([0, ['against', 'because', 'linked', 'rejected', 'strength', 'threshold']])
  expect(why).toMatchObject({ linked: true, rejected: null, against: [] })
  for (const piece of why.because) {
    expect(keys(piece)).toEqual(['at', 'bits', 'kind', 'value'])
    expect(piece.at).toEqual([expect.stringContaining(`${join(inbox, 'a.json')}#/`), expect.stringContaining(`${join(inbox, 'b.json')}#/`)])
  }

  const lists = inboxOf({ 'list.csv': `md5,category\n${md5(1)},2\nnot a hash,1\n`, 'ask.txt': `${md5(1)}\n${md5(9)}\n`, 'empty.json': '' })
  const add = await here(doors, 'hashset', 'add', join(lists, 'list.csv'), '--name', 'tern list', '--kind', 'known')
  expect([add.code, JSON.parse(add.out)]).toMatchObject([0, { added: 1, already: 0, problems: [{ code: 'hash-refused' }] }])
  const match = await here(doors, 'hashset', 'match', join(lists, 'ask.txt'))
  expect(JSON.parse(match.out)).toEqual([{ query: md5(1), hits: [{ set: 'tern list', distance: 0, category: '2' }] }, { query: md5(9), hits: [] }])

  const unread = await here(doors, 'triage', join(lists, 'empty.json'))
  expect([unread.code, JSON.parse(unread.out)]).toMatchObject([65, { received: 1, problems: [{ code: 'empty' }] }])
  expect(
    (JSON.parse(unread.out) as { queue: { reference: string; known: object }[] }).queue.find((q) => q.reference === '701')?.known,
  ).toEqual({ matched: 1, unknown: 0, benign: 0 })
  expect((await here(doors, 'report', 'nothing-like-it')).code).toBe(65)
  expect((await here(doors, 'link', '701', '701')).code).toBe(64)
  expect((await here(doors, 'hashset', 'add', join(lists, 'list.csv'))).code).toBe(64)
  const viewed = await rows(doors.store, z.object({ event: z.string(), subject: z.string().nullable(), who: z.string() }), sql`
    select l.event, l.subject, a.who from log_entry l join act a on a.id = l.act_id where l.event like '%.viewed' order by l.id`)
  expect(viewed).toEqual([
    { event: 'report.viewed', subject: told['id'], who: 'officer Auk' },
    { event: 'link.viewed', subject: expect.stringContaining(told['id'] as unknown as string) as string, who: 'officer Auk' },
  ])
})

test('as a process: exit codes, clock, data folder, hashes, a folder that is in use', () => {
  const folder = inboxOf({ 'abc.txt': 'abc', 'in/a.json': tip({ id: '701', received: '2026-11-23T10:00:00Z' }) })
  const file = join(folder, 'abc.txt')
  const data = join(folder, 'data')
  const hashed = sterna('hash', file, '--json')
  expect([hashed.code, hashed.err, JSON.parse(hashed.out)]).toEqual([0, '', [{
    file, bytes: 3, md5: '900150983cd24fb0d6963f7d28e17f72', sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', pdq: null,
  }]])
  const triage = sterna('triage', join(folder, 'in'), '--json', '--data', data, '--now', now)
  expect([triage.code, triage.err, JSON.parse(triage.out)]).toMatchObject([
    0, '', { received: 1, problems: [{ code: 'time-in-future' }], queue: [{ reference: '701' }] },
  ])
  expect(existsSync(join(data, 'vault'))).toBe(true)
  expect(sterna('triage', folder, '--now', 'yesterday').code).toBe(64)
  const release = lockFolder(data)
  const held = sterna('triage', folder, '--data', data)
  release()
  expect([held.code, held.err]).toEqual([69, expect.stringContaining('store-locked')])
})
