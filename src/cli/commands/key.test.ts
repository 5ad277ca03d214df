import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanups } from '../../../test/cleanup.ts'
import { NOW, temporaryFolder, testStore } from '../../../test/doors.ts'
import { runIn, testShell } from '../../../test/shell.ts'
import { openSealedVault, type SealedVault, type Sealing } from '../../custody/index.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { rows, sql } from '../../store/index.ts'
import type { House } from '../../way.ts'
import { key } from './key.ts'

type RootSetting = NonNullable<Sealing['root']>

const content = Buffer.from('something that was kept')
const sealed = { sha256: sha256Hex(content), bytes: content }

test('the command rotates, shows, and refuses what is not clear', async () => {
  const store = await testStore()
  const folder = temporaryFolder()
  const open = async (root?: RootSetting): Promise<SealedVault> => {
    const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => NOW, root })
    cleanups.push(() => vault.close())
    return vault
  }
  let vault = await open()
  const run = async (words: string, given: object = {}): Promise<{ code: number; out: string; refused: string | undefined }> => {
    const ran = await runIn(
      testShell({ store, vault, now: NOW, random: randomBytes } as Partial<House> as House, { folder, ...given }), key, words.split(' '),
    )
    return { code: ran.code, out: ran.out, refused: ran.refusal?.code }
  }
  const Shown = z.object({
    root: z.object({ besideData: z.boolean() }), keys: z.array(z.object({ kind: z.string(), wrapped: z.never().optional() })),
  })
  const shown = Shown.parse(JSON.parse((await run('show')).out))
  expect([shown.root.besideData, shown.keys.length]).toEqual([true, 7])
  expect((await run('show', { json: false })).out).toContain('lies beside the data')
  await vault.keep([sealed])
  const Turned = z.array(z.object({ what: z.string(), rewrapped: z.number(), broken: z.number() }))
  expect(Turned.parse(JSON.parse((await run('rotate')).out)).map((t) => [t.what, t.rewrapped])).toEqual([['unit unit_1', 5], ['case intake', 1]])
  for (const words of [
    '', 'turn', 'rotate more', 'rotate --root', 'rotate --unit --case intake', `rotate --new-key-file ${folder}/k`,
    `rotate --root --new-key-file a --new-passphrase-file b`,
  ]) {
    expect((await run(words)).refused, words).toBe('usage')
  }
  expect((await run('rotate --case case_x')).refused).toBe('not-found')
  expect((await run('rotate --of unit_9')).refused).toBe('not-found')
  const to = join(folder, 'new', 'root.key')
  expect((await run(`rotate --root --new-key-file ${to}`, { json: false })).out).toContain(`STERNA_KEY_FILE=${to}`)
  await expect(open()).rejects.toMatchObject({ code: 'key-wrong' })
  vault = await open({ kind: 'key-file', path: to })
  expect(Shown.parse(JSON.parse((await run('show')).out)).root.besideData).toBe(false)
  expect((await run('show --all', { json: false })).out.match(/destroyed/g)).toHaveLength(3)
  const [acts] = await rows(store, z.object({ n: z.number() }), sql`select count(*) as n from act where who = 'officer Auk' and why = 'key'`)
  expect(acts?.n).toBeGreaterThan(4)
})
