import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'

const folder = mkdtempSync(join(tmpdir(), 'sterna-hash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const program = join(import.meta.dirname, '..', '..', '..', 'bin', 'sterna.mjs')

const Unread = z.strictObject({
  file: z.string(), bytes: z.null(), md5: z.null(), sha1: z.null(), sha256: z.null(), pdq: z.null(),
  problems: z.tuple([z.strictObject({ code: z.literal('unread-file'), message: z.string() })]),
})
const Read = z.strictObject({
  file: z.string(), bytes: z.number(), md5: z.string(), sha1: z.string(), sha256: z.string(),
  pdq: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), quality: z.number().int().min(0).max(100) }).nullable(),
  orientations: z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(8).optional(),
  problems: z.array(z.strictObject({ code: z.string(), message: z.string() })).min(1).optional(),
})
const Printed = z.array(z.union([Unread, Read]))

function run(...words: string[]): Promise<{ code: number; out: string; told: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath, [program, 'hash', ...words], { cwd: folder, timeout: 60_000 },
      (error, out, told) => resolve({ code: Number(error?.code ?? 0), out, told }),
    )
  })
}

test('prints one element a file, in their order, with problems where there are any', async () => {
  const data = Uint8Array.from({ length: 90 * 90 * 3 }, (_, at) => (Math.imul(Math.floor(at / 800) + 1, 2654435761) >>> 24))
  writeFileSync(join(folder, 'a.txt'), await sharp(data, { raw: { width: 90, height: 90, channels: 3 } }).png().toBuffer())
  writeFileSync(join(folder, 'b.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'c.dat'), 'plain words')
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const { code, out, told } = await run('b.png', 'missing', 'a.txt', '.', 'pipe', 'c.dat', 'a.txt', '--json', '--orientations')
  const all = Printed.parse(JSON.parse(out))
  expect(code).toBe(0)
  expect(all.map((f) => f.file)).toEqual(['b.png', 'missing', 'a.txt', '.', 'pipe', 'c.dat', 'a.txt'])
  const found = all.flatMap((f) => (f.md5 === null ? [] : [f]))
  expect(found.map((f) => [f.pdq === null, f.problems?.map((p) => p.code)])).toEqual([
    [true, ['not-rendered']], [false, undefined], [true, undefined], [false, undefined],
  ])
  expect(found[1]?.orientations?.[0]).toBe(found[1]?.pdq?.hash)
  expect(found[2]?.md5).toBe(createHash('md5').update(readFileSync(join(folder, 'c.dat'))).digest('hex'))
  expect(told).toContain('sterna: not-rendered: b.png')
  expect(all.flatMap((f) => (f.md5 === null ? [
    `${f.file} ${/\(.*\)/.exec(f.problems[0].message)?.[0]}`,
  ] : []))).toEqual(['missing (ENOENT)', '. (EISDIR)', 'pipe (ENOTFILE)'])
  for (const line of ['missing', '.', 'pipe']) expect(told).toContain(`sterna: unread-file: ${line}: `)
})

test('a name that would steer a terminal is told without its signs; a name with a dash or a line end is a name', async () => {
  const names = ['a\u001b[31m.jpg', 'two\nlines.jpg', '-dash', '--json']
  for (const name of names) writeFileSync(join(folder, name), 'words')
  const { code, out, told } = await run('--json', '--', ...names)
  expect([code, Printed.parse(JSON.parse(out)).map((f) => f.file)]).toEqual([0, names])
  expect(told).not.toMatch(/\u001b|two\n/)
  expect(told.match(/not-decodable/g)).toHaveLength(2)
})

test('exits 65 only when nothing could be read, 64 without a file', async () => {
  const none = await run('missing', '--json')
  expect([none.code, Printed.parse(JSON.parse(none.out)).map((f) => f.md5)]).toEqual([65, [null]])
  expect((await run()).code).toBe(64)
})

test('an interrupt ends it at once; what was printed is whole JSON, and the exit says that it is not all', async () => {
  const noise = Uint8Array.from({ length: 700 * 700 * 3 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 24)
  writeFileSync(join(folder, 'big.png'), await sharp(noise, { raw: { width: 700, height: 700, channels: 3 } }).png().toBuffer())
  const files = Array.from({ length: 3_000 }, () => 'big.png')
  const main = join(import.meta.dirname, '..', 'main.ts')
  const { code, out } = await new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [main, 'hash', '--json', ...files], { cwd: folder })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      if (text === '') child.kill('SIGINT') // a second one would end it without more ado
      text += piece
    })
    child.on('close', (exit) => resolve({ code: exit, out: text }))
  })
  const found = Printed.parse(JSON.parse(out))
  expect([code, found.length < files.length]).toEqual([130, true])
})
