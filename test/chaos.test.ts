import { expect, test } from 'vitest'
import { whyNoServer } from '../src/store/programs.io.ts'
import { chaos } from './chaos/chaos.ts'
import { temporaryFolder } from './doors.ts'

// The long run is `npm run chaos`. Which moments these rounds hit depends on the machine; the seed is told when one fails.
const seed = Math.floor(Math.random() * 2 ** 31)
const here = whyNoServer(temporaryFolder()) === null

test.skipIf(!here)('killed at any moment of import, integration, rotation and backup: nothing lost, nothing doubled, nothing left (own server)', async () => {
  expect((await chaos({ store: 'own', rounds: 5, seed, reports: 40, tell: () => undefined })).rounds).toBe(5)
}, 300_000)

test('the same on the embedded database', async () => {
  expect((await chaos({ store: 'pglite', rounds: 5, seed, reports: 40, tell: () => undefined })).rounds).toBe(5)
}, 300_000)
