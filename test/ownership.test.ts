import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOMS } from '../src/rooms.ts'
import { migrations } from '../src/store/index.ts'

const src = join(import.meta.dirname, '..', 'src')

/** Who owns each table, by the first line of the migration that makes it. */
const owners = new Map(migrations().flatMap(({ text }) => {
  const room = /^-- owner: ([a-z]+)/.exec(text)?.[1] ?? 'nobody'
  return [...text.matchAll(/create table (?:if not exists )?([a-z_]+)/g)].map((m): [string, string] => [m[1] ?? '', room])
})).set('migration', 'store')

const WRITES = /\b(?:insert into|update|delete from|truncate|alter table)\s+(?:only\s+)?([a-z_]+)/g
const READS = /\b(?:from|join|using)\s+([a-z_]+)(?!\s*\()/g

interface Query {
  readonly room: string
  readonly file: string
  readonly text: string
}

/** Every query of a file: the text of each template of SQL, a nested one for itself; a name of one in a comment is none. */
function queriesOf(file: string, text: string): Query[] {
  const room = file.split('/')[0] ?? ''
  return [...text.matchAll(/(?<!`)\b(?:sql|few)`([^`]*)/g)].map((m) => ({ room, file, text: (m[1] ?? '').replace(/on conflict[^;]*?do update set/g, 'on conflict') }))
}

const files = readdirSync(src, { recursive: true }).map(String).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
const queries = files.flatMap((f) => queriesOf(f, readFileSync(join(src, f), 'utf8')))

/** What is wrong with who writes and reads what. */
function faultsOf({ room, file, text }: Query): string[] {
  const rank = (name: string): number => ROOMS.findIndex((r) => r === name)
  const told = (verb: string, table: string): string => `${file} ${verb} ${table} of ${owners.get(table) ?? 'nobody'}`
  const written = [...text.matchAll(WRITES)].map((m) => m[1] ?? '').filter((t) => owners.has(t) && owners.get(t) !== room)
  const read = [...text.matchAll(READS)].map((m) => m[1] ?? '').filter((t) => owners.has(t) && rank(owners.get(t) ?? '') > rank(room))
  return [...written.map((t) => told('writes', t)), ...read.map((t) => told('reads', t))]
}

test('every migration has an owner among the rooms, and alters only tables of that room', () => {
  for (const { name, text } of migrations()) {
    const owner = /^-- owner: ([a-z]+)\n/.exec(text)?.[1]
    expect(ROOMS, name).toContain(owner)
    for (const [, table] of text.matchAll(/\b(?:alter table|create index [a-z_]+ on|references)\s+([a-z_]+)/g)) {
      expect(owners.get(table ?? ''), `${name}: ${table}`).toBe(owner)
    }
  }
})

test('a room writes only its own tables, and reads its own and those of earlier rooms', () => {
  expect(queries.length).toBeGreaterThan(50)
  expect(new Set(queries.flatMap((q) => [...q.text.matchAll(READS)].map((m) => m[1]).filter((t) => owners.has(t ?? '')))).size).toBeGreaterThan(12)
  expect(queries.filter((q) => !q.file.startsWith('cli/bench/')).flatMap(faultsOf)).toEqual([])
})

test('SQL stands in the tables of the rooms', () => {
  const elsewhere = [...new Set(queries.map((q) => q.file))].filter((f) => !/^[a-z]+\/(?:[a-z-]+\.)?table\.ts$/.test(f))
  expect(elsewhere.sort()).toEqual([
    'cli/bench/intake.io.ts', 'cli/bench/known.io.ts', 'custody/act.ts', 'custody/vault/fixtures/other-connection.ts', 'store/migrate.io.ts',
  ])
})

test.each([
  ['intake/table.ts', 'update sighting set person = null', ['intake/table.ts writes sighting of footprint']],
  ['intake/table.ts', 'select 1 from report r join standing s on true', ['intake/table.ts reads standing of triage']],
  ['triage/table.ts', 'delete from report where false', ['triage/table.ts writes report of intake']],
  ['triage/table.ts', 'select 1 from report r join finding f on true', []],
])('the rule would notice: %s %s', (file, text, faults) => {
  expect(queriesOf(file, `sql\`${text}\``).flatMap(faultsOf)).toEqual(faults)
})
