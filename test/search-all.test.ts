import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { addUnit, inAct, openCase } from '../src/custody/index.ts'
import { searching } from '../src/desk/search.table.ts'
import { searchContract } from '../src/desk/search.contract.ts'
import { rows, sql } from '../src/store/index.ts'
import { tellUntold, type House } from '../src/way.ts'
import { moveReports } from '../src/way-people.ts'
import { z as shape } from 'zod'
import { testDoors, testStore } from './doors.ts'
import { doorsOf } from './rights-world.ts'
import { person, purposeFor, serving, type Serving } from './serving.ts'
import { byReference, ENTICEMENT, takeTips, type Tip } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

type Answer = z.output<typeof searchContract.searchAll.output>

const PHONE = '+44 20 7946 0123'

const inbox: readonly Tip[] = [
  { id: '7001', suspects: [{ first: 'Łukasz', last: 'O’Brien-Müller', email: 'lk@example.org', phone: PHONE, country: 'GB' }], sender: 'Ternchat' },
  { id: '7002', suspects: [{ first: 'Lukas', last: 'Obrien', phone: '020 7946 0123', country: 'GB' }], type: ENTICEMENT, priority: 'E' },
  { id: 'AB-7003', suspects: [{ first: 'محمّد', last: 'أحمد' }], children: [{ first: '山田', last: '太郎', age: 12 }] },
  { id: '7004', suspects: [{ first: 'Kit', last: 'Tern' }] },
]

async function opened(): Promise<{ house: House; server: Serving; by: string; id: (reference: string) => string }> {
  const house = await testDoors()
  await takeTips(house, inbox)
  const found = await byReference(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, 'search')
  return { house, server: await serving(house), by, id: (reference) => found.get(reference)?.id ?? '' }
}

async function ask(server: Serving, by: string, typed: string, more: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await server.ask('POST', '/api/search', { by, body: { typed, ...more } })
  expect(answer.status).toBe(200)
  return searchContract.searchAll.output.parse(await answer.json())
}

const group = (a: Answer, name: string) => a.groups.find((g) => g.group === name)
const found = (a: Answer, name: string): string[] => (group(a, name)?.hits ?? []).map((h) => h.reference ?? '').sort()

test('a phone number is found in any writing; without its country it is tried in some, and that is said', async () => {
  const { server, by } = await opened()
  for (const typed of ['+442079460123', '0044 20 7946 0123', '+44 (0)20 7946-0123']) {
    const told = await ask(server, by, typed)
    expect([typed, found(told, 'identifiers')]).toEqual([typed, ['7001', '7002']])
    expect(told.read.needsCountry).toBe(false)
    expect(told.read.identifiers[0]).toMatchObject({ kind: 'phone', normal: '+442079460123', country: 'GB', assumed: false })
  }
  const [hit] = group(await ask(server, by, PHONE), 'identifiers')?.hits ?? []
  expect(hit?.matched[0]).toMatchObject({ kind: 'identifier', name: 'phone', role: 'suspect', at: expect.stringContaining('.json#/') })
  const national = await ask(server, by, '(020) 7946 0123')
  expect(national.read.needsCountry).toBe(true)
  expect(national.read.identifiers.find((i) => i.assumed)).toMatchObject({ kind: 'phone', country: 'GB' })
  expect(found(national, 'identifiers')).toEqual(['7001', '7002'])
  const named = await ask(server, by, '020 7946 0123', { country: 'IE' })
  expect(found(named, 'identifiers')).toEqual([])
})

test('names are found without their marks and in any case, in scripts with and without spaces, the last word by its beginning', async () => {
  const { server, by } = await opened()
  for (const [typed, expected] of [
    ['lukasz muller', ['7001']], ['ŁUKASZ O’BRIEN', ['7001']], ['lukas', ['7001', '7002']], ['lukas ', ['7001', '7002']], ['obrien', ['7001', '7002']],
    ['محمد', ['AB-7003']], ['احمد', ['AB-7003']], ['太郎', ['AB-7003']], ['田', ['AB-7003']], ['山', ['AB-7003']], ['郎太', []], ['kit lukasz', []], ['ternby', ['7001', '7002']],
  ] as const) {
    const told = await ask(server, by, typed)
    expect([typed, found(told, 'words')]).toEqual([typed, expected])
  }
  const [hit] = group(await ask(server, by, 'muller'), 'words')?.hits ?? []
  expect(hit?.matched[0]).toMatchObject({ kind: 'name', role: 'suspect', exact: true })
  expect(hit?.matched[0]?.at).toContain('.json#/')
  expect((await ask(server, by, 'k t')).read).toMatchObject({ words: [], short: ['k', 't'] })
})

test('a report is found by its number in any case, by its id and the beginning of it; words of offences and of rules are answered too', async () => {
  const { server, by, id } = await opened()
  expect(found(await ask(server, by, 'AB-7003'), 'references')).toEqual(['AB-7003'])
  expect(found(await ask(server, by, 'ab-7003'), 'words')).toEqual(['AB-7003'])
  expect(found(await ask(server, by, id('7001').slice(0, 9)), 'references')).toEqual(['7001'])
  const upper = await ask(server, by, id('7001').toUpperCase())
  expect([upper.read.id, found(upper, 'references'), group(upper, 'references')?.hits[0]?.matched[0]]).toMatchObject([true, ['7001'], { kind: 'id', value: id('7001') }])
  const told = await ask(server, by, 'grooming')
  expect(told.offences.hits.some((o) => o.jurisdiction === 'england-wales' && o.provision === 's.15')).toBe(true)
  for (const o of told.offences.hits) expect(o.title.toLowerCase() + o.statute.toLowerCase()).toContain('grooming')
  const [first] = (group(await ask(server, by, 'lukas'), 'words')?.hits ?? [])
  expect(first?.reference).toBe('7002') // the more urgent one stands first
})

test('what may not be seen is only counted, by whom to ask, and only for whole words', async () => {
  const { house, server, by, id } = await opened()
  await inAct(house, 'test', 'unit', (act) => addUnit(act, { id: 'unit_2', name: 'Second unit' }))
  await takeTips(doorsOf(house, 'unit_2'), [{ id: '8001', suspects: [{ first: 'Łukasz', last: 'Hidden', phone: PHONE, country: 'GB' }] }])
  const words = group(await ask(server, by, 'lukasz'), 'words')
  expect(words?.askTheOwner).toEqual([{ unit: 'unit_2', name: 'Second unit', reports: 1, atLeast: false }])
  expect(JSON.stringify(await ask(server, by, 'hid'))).not.toContain('unit_2')
  expect(group(await ask(server, by, '8001'), 'references')?.askTheOwner).toHaveLength(1)
  expect(group(await ask(server, by, PHONE), 'identifiers')?.askTheOwner).toHaveLength(1)
  expect(JSON.stringify(await ask(server, by, 'lukasz hidden'))).not.toContain('Hidden')

  const owner = await person(house, 'Owner', 'unit_1', 'investigator')
  const file = await inAct(house, 'test', 'case', (act) => openCase(
    act, house.random, { by: owner.split('@')[0] ?? '', reference: null, restricted: false },
  ))
  await moveReports(house, 'test', [id('7002')], file)
  const after = group(await ask(server, by, 'obrien'), 'words')
  const [withheld] = after?.hits.filter((h) => h.withheld !== null) ?? []
  expect([after?.hits.map((h) => h.reference), after?.askTheOwner?.map((o) => [o.unit, o.reports]), withheld]).toEqual([['7001'], [['unit_1', 1]], undefined])
  const theirs = await ask(server, owner, 'obrien').catch(() => null)
  expect(theirs).toBeNull() // no purpose yet
  await purposeFor(house, owner, 'search')
  const member = group(await ask(server, owner, 'obrien'), 'words')?.hits ?? []
  expect(member.filter((h) => h.withheld !== null)).toMatchObject([{ withheld: file, reference: null, matched: [] }])
})

test('nothing that was typed stands in the log; a search takes a right and a purpose', async () => {
  const { house, server, by } = await opened()
  await ask(server, by, 'Zebrafinch Canary')
  await ask(server, by, 'lukasz')
  const log = await rows(house.store, shape.object({ t: shape.string() }), sql`select row_to_json(e)::text || row_to_json(a)::text as t from log_entry e join act a on a.id = e.act_id`)
  expect(log.map((l) => l.t).join('\n')).not.toMatch(/zebrafinch|lukasz/i)
  expect(log.some((l) => l.t.includes('search.made'))).toBe(true)
  expect(server.lines.map((l) => JSON.stringify(l)).join('\n')).not.toMatch(/zebrafinch|lukasz/i)
  const other = await person(house, 'Petrel', 'unit_1', 'triage')
  expect((await server.ask('POST', '/api/search', { by: other, body: { typed: 'x' } })).status).toBe(428)
  const auditor = await person(house, 'Noddy', 'unit_1', 'auditor')
  expect((await server.ask('POST', '/api/search', { by: auditor, body: { typed: 'x' } })).status).toBe(403)
})

test('pages go on where they ended, hostile words do no harm, and a store from before is made up for', async () => {
  const { house, server, by } = await opened()
  const first = group(await ask(server, by, 'lukas', { limit: 1 }), 'words')
  expect([first?.hits.length, first?.total, first?.next]).toEqual([1, 2, 1])
  const second = await ask(server, by, 'lukas', { limit: 1, group: 'words', from: 1 })
  expect([second.groups.length, second.groups[0]?.hits.length, second.groups[0]?.next]).toEqual([1, 1, null])
  for (const typed of ['%', "' or 1=1 --", '@sign:threat', '\u202e‮abc', '<script>x</script>', 'a'.repeat(200), '\ud800x', '((((', '٠١٢', '🐦']) await ask(server, by, typed)
  await house.store.query(sql`delete from told_word`)
  await house.store.query(sql`delete from told_report`)
  expect(found(await ask(server, by, 'lukasz'), 'words')).toEqual([])
  expect(await tellUntold(() => house, new AbortController().signal)).toBe(4)
  expect(await house.store.query(sql`select why from act order by id desc limit 1`)).toEqual([{ why: 'words' }])
  expect(found(await ask(server, by, 'lukasz'), 'words')).toEqual(['7001'])
  await takeTips(house, [{ id: '7001', suspects: [{ first: 'Changed', last: 'Name' }] }])
  expect([found(await ask(server, by, 'lukasz'), 'words'), found(await ask(server, by, 'changed'), 'words')]).toEqual([[], ['7001']])
})

test('where more reports hold a word or mark than are put in order, it is the most urgent that are found', async () => {
  const house = await testDoors()
  const tips: readonly Tip[] = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `80${n}`, suspects: [{ first: 'Kit', last: n % 3 === 0 ? 'Tern' : 'Teal' }], ...(n % 2 === 0 ? { type: ENTICEMENT, priority: 'E' } : {}) }))
  await takeTips(house, tips)
  const ids = (await house.store.query(sql`select report_id from queue_row order by held, band, strongest, expires_at, received_at, report_id`)).map((r) => String(r['report_id']))
  expect(ids).not.toEqual(ids.toSorted())
  const kit = [{ word: 'kit', begins: false }]
  for (const most of [1, 2, 4, 7]) {
    expect(await searching.holding(house.store, 'unit_1', kit, most)).toEqual(ids.slice(0, most))
    expect(await searching.marked(house.store, 'unit_1', ['kit'], most)).toEqual(ids.slice(0, most))
  }
  const teal = await searching.holding(house.store, 'unit_1', [...kit, { word: 'tea', begins: true }], 7)
  expect([teal.length, teal]).toEqual([4, ids.filter((id) => teal.includes(id))])
})
