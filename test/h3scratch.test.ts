import { expect, test } from 'vitest'
import { testStore } from './doors.ts'
import { sql } from '../src/store/index.ts'
test('migrates', async () => {
  const store = await testStore()
  expect(await store.query(sql`select * from unit`)).toEqual([{ id: 'unit_1', name: 'First unit' }])
  expect(await store.as({ person: 'x', unit: 'unit_1' }).query(sql`select * from report`)).toEqual([])
  expect(await store.as({ person: 'x', unit: 'unit_1' }).query(sql`select current_user as u, reader_unit() as r`)).toEqual([{ u: 'sterna_app', r: null }])
})
