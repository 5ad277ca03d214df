import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openHashPool, type HashPool } from './hash-pool.io.ts'

const folder = mkdtempSync(join(tmpdir(), 'sterna-pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function picture(name: string, side: number, shift: number): Promise<string> {
  const data = Uint8Array.from({ length: side * side * 3 }, (_, at) => 128 + 90 * Math.sin((at % (side * 3)) / 40 + shift) * Math.cos(at / side / 90))
  const path = join(folder, name)
  writeFileSync(path, await sharp(data, { raw: { width: side, height: side, channels: 3 } }).jpeg().toBuffer())
  return path
}

/** A pool whose threads run this program in place of ours, to hang and die on demand. */
function poolOf(program: string, quietMs: number): HashPool {
  const path = join(folder, `program-${program.length}.mjs`)
  writeFileSync(path, program)
  return openHashPool({ workers: 1, program: pathToFileURL(path), quietMs })
}

const answer = `hashes: { bytes: 1, md5: '', sha1: '', sha256: '', type: null, width: null, height: null, pdq: null, problems: [] }`

test('many files at once, each with its own answer, and the main thread stays free', async () => {
  const pool = openHashPool({ workers: 2 })
  const paths = await Promise.all(Array.from({ length: 4 }, (_, n) => picture(`${n}.jpg`, 700, n)))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const found = await Promise.all(Array.from({ length: 16 }, (_, n) => pool.hash(paths[n % 4] ?? '', `label ${n}`, { orientations: n % 2 === 0 })))
  delay.disable()
  expect(new Set(found.map((f) => f.sha256)).size).toBe(4)
  expect(found.every((f, n) => f.pdq?.hash === found[n % 4]?.pdq?.hash && (f.orientations?.length ?? 0) === (n % 2 === 0 ? 8 : 0))).toBe(true)
  expect(found[0]?.orientations?.[0]).toBe(found[0]?.pdq?.hash)
  expect(delay.percentile(90) / 1e6).toBeLessThan(50)
  await pool.close()
})

test('what cannot be read rejects with the system\'s code; folders and pipes do not hang', async () => {
  const pool = openHashPool({ workers: 1 })
  execFileSync('mkfifo', [join(folder, 'pipe')])
  for (const [path, code] of [[join(folder, 'nothing'), 'ENOENT'], [folder, 'EISDIR'], [join(folder, 'pipe'), 'ENOTFILE'], ['', 'ENOENT']] as const) {
    await expect(pool.hash(path, 'x')).rejects.toMatchObject({ code })
  }
  await pool.close()
  await expect(pool.hash('x', 'x')).rejects.toMatchObject({ code: 'ECANCELED' })
})

test('a thread that hangs is a problem of its file only', async () => {
  const path = await picture('a.jpg', 16, 0)
  const pool = poolOf(
    `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', (job) => { if (job.label === 'hang') for (;;); parentPort.postMessage({ ${answer} }) })`,
    1500,
  )
  const [hung, after] = await Promise.all([pool.hash(path, 'hang'), pool.hash(path, 'after')])
  expect(hung).toMatchObject({
    md5: expect.stringMatching(/^[0-9a-f]{32}$/) as string, pdq: null, problems: [{ file: 'hang', code: 'pixels-refused' }],
  })
  expect(after.bytes).toBe(1)
  await pool.close()
})

test('a thread that dies fails its file only; what it had told is kept', async () => {
  const path = await picture('b.jpg', 16, 0)
  const pool = poolOf(
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (job) => {
      if (job.label === 'die') { parentPort.postMessage({ exact: { bytes: 7, md5: 'm', sha1: 's', sha256: 't', type: 'jpeg' } }); setTimeout(() => { throw new Error('x') }, 50) }
      else parentPort.postMessage({ ${answer} })
    })`, 20_000)
  const [dead, after] = await Promise.all([pool.hash(path, 'die'), pool.hash(path, 'after')])
  expect(dead).toMatchObject({ bytes: 7, type: 'jpeg', pdq: null, problems: [{ file: 'die', code: 'not-decodable' }] })
  expect(after.bytes).toBe(1)
  await pool.close()
})

test('closing rejects what waits and what is under way', async () => {
  const pool = poolOf(`import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => undefined)`, 60_000)
  const left = Promise.allSettled([pool.hash('a', 'a'), pool.hash('b', 'b')])
  await pool.close()
  expect((await left).map((l) => l.status === 'rejected' && (l.reason as { code: string }).code)).toEqual(['ECANCELED', 'ECANCELED'])
})
