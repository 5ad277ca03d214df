import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadWhole } from './load.ts'

const src = join(import.meta.dirname, '..', '..')
const messages = await loadWhole('en')

test('everything that an endpoint leaves in the log has words on the evidence page', () => {
  const contracts = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('contract.ts')).map((name) => readFileSync(join(src, name), 'utf8'))
  const events = contracts.flatMap((text) => [...text.matchAll(/\bevent: '([a-z.-]+)'/g)].map((m) => m[1] ?? ''))
  expect(events.length).toBeGreaterThan(40)
  expect(events.filter((event) => !Object.hasOwn(messages, `event.${event}`))).toEqual([])
})
