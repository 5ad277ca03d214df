import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { purposeCodes } from '../src/custody/rights/purpose.ts'
import { rightNames, roles } from '../src/custody/rights/roles.ts'
import { PurposeName, RoleName } from '../src/desk/rights.contract.ts'
import { allEndpoints } from '../src/server/endpoints.ts'
import { rightsPage } from '../scripts/docs/rights.ts'

test('the page of rights says what the table of rights and the endpoints say (node scripts/docs-rights.ts)', () => {
  expect(readFileSync(join(import.meta.dirname, '..', 'docs', 'rights.md'), 'utf8')).toBe(rightsPage(allEndpoints))
})

test('every endpoint asks for a right that there is', () => {
  const known = new Set<string>([...rightNames, 'nobody', 'signed-in'])
  expect(allEndpoints.filter((e) => !known.has(e.right)).map((e) => `${e.method} ${e.path}: ${e.right}`)).toEqual([])
})

test('every right is asked by an endpoint, or by the database where a thing comes with another: a right that nothing asks would be a promise', () => {
  const asked = new Set([...allEndpoints.map((e) => e.right), 'hash.look-up']) // the last by policies: test/rights.test.ts
  expect(rightNames.filter((right) => !asked.has(right))).toEqual([])
})

test('contracts have the roles and the purposes of the table', () => {
  expect([RoleName.options, PurposeName.options]).toEqual([roles, purposeCodes])
})
