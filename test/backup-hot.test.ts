import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whyNoServer } from '../src/store/programs.io.ts'
import { synthWorld, writeWorld } from '../src/synth/index.ts'
import { NOW, temporaryFolder } from './doors.ts'

const program = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
const ownServer = whyNoServer(temporaryFolder()) === null

async function sterna(
  data: string, key: string, words: readonly string[], embedded?: 'pglite',
): Promise<{ readonly exit: number | null; readonly out: string; readonly error: string }> {
  const env = { ...process.env, STERNA_DATABASE_URL: undefined, STERNA_KEY_FILE: key, STERNA_EMBEDDED: embedded }
  const child = spawn(
    process.execPath, ['--disable-warning=ExperimentalWarning', '--liftoff-only', program, ...words, '--data', data, '--json', '--now', NOW],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let [out, error] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { error += text })
  const [exit] = await once(child, 'close') as [number | null]
  return { exit, out, error }
}

const queueIn = (out: string): unknown[] => (JSON.parse(out) as { queue: unknown[] }).queue

async function world(): Promise<{ readonly folder: string; readonly inbox: string; readonly key: string }> {
  const folder = temporaryFolder()
  const key = join(folder, 'root.key')
  writeFileSync(key, randomBytes(32), { mode: 0o600 })
  await writeWorld(synthWorld({ reports: 150, seed: 31 }), folder)
  return { folder, key, inbox: join(folder, 'inbox') }
}

test.skipIf(!ownServer)('a backup while an import runs is one moment of the house: restored it verifies, and the import that is run again there makes the same queue', async () => {
  const { folder, inbox, key } = await world()
  const [data, to, keys, back] = ['data', 'to', 'keys', 'back'].map((name) => join(folder, name)) as [string, string, string, string]
  expect((await sterna(data, key, ['log', 'integrate'])).exit).toBe(0)
  const importing = sterna(data, key, ['triage', inbox])
  await setTimeout(1_000)
  const made = await sterna(data, key, ['backup', to, '--keys', keys])
  expect([made.exit, made.error]).toEqual([0, ''])
  const whole = await importing
  expect(whole.exit).toBe(0)
  const restored = await sterna(back, key, ['restore', to, '--keys', keys])
  expect([restored.exit, restored.error]).toEqual([0, ''])
  expect((await sterna(back, key, ['log', 'verify', '--vault'])).exit).toBe(0)
  const again = await sterna(back, key, ['triage', inbox])
  expect(queueIn(again.out)).toEqual(queueIn(whole.out))
  expect(queueIn(whole.out).length).toBeGreaterThan(130)
  // A folder that holds something is not touched.
  const held = await sterna(back, key, ['restore', to, '--keys', keys])
  expect([held.exit, held.error.includes('not-empty'), readdirSync(folder).some((name) => name.includes('restoring'))]).toEqual([64, true, false])
})

test('the embedded database: a backup and a restore, and no restore without what opened the house', async () => {
  const { folder, inbox, key } = await world()
  const [data, to, keys, back] = ['data', 'to', 'keys', 'back'].map((name) => join(folder, name)) as [string, string, string, string]
  const whole = await sterna(data, key, ['triage', join(inbox)], 'pglite')
  expect((await sterna(data, key, ['backup', to, '--keys', keys], 'pglite')).exit).toBe(0)
  const other = join(folder, 'other.key')
  writeFileSync(other, randomBytes(32), { mode: 0o600 })
  const refused = await sterna(back, other, ['restore', to, '--keys', keys], 'pglite')
  expect([refused.exit, refused.error.includes('key-wrong'), existsSync(back)]).toEqual([77, true, false])
  // What a backup holds does not depend on the database that it comes from or goes to.
  const restored = await sterna(back, key, ['restore', to, '--keys', keys], ownServer ? undefined : 'pglite')
  expect([restored.exit, restored.error]).toEqual([0, ''])
  expect(queueIn((await sterna(back, key, ['triage', inbox])).out)).toEqual(queueIn(whole.out))
})
