import { execFile } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { everyCommand } from '../src/cli/commands/registry.ts'
import { NOW, temporaryFolder } from './doors.ts'

const commands = await everyCommand()

const root = join(import.meta.dirname, '..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const readme = read('README.md')
const manifest = z.object({
  bin: z.object({ sterna: z.string() }), scripts: z.record(z.string(), z.string()),
}).parse(JSON.parse(read('package.json')))

/** Lines of the fenced blocks of a page: what a reader would type. */
function typed(text: string): string[] {
  return [...text.matchAll(/^```[a-z]*\n([^]*?)^```$/gm)].flatMap((m) => (m[1] ?? '').split('\n')).map((l) => l.trim()).filter((l) => l !== '')
}

const Printed = z.object({
  received: z.number(), already: z.number(), problems: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
  queue: z.array(z.object({ id: z.string(), files: z.array(z.string()), band: z.string(), triggers: z.array(z.object({ rule: z.string() })) })),
})

/** `sterna WORDS --json`, as a newcomer runs it, on an embedded store of its own. */
async function sterna(...words: readonly string[]): Promise<unknown> {
  const { STERNA_DATABASE_URL: _server, STERNA_DATA: _data, ...env } = process.env
  const all = [manifest.bin.sterna, ...words, '--data', join(temporaryFolder(), 'data'), '--json']
  const { stdout } = await promisify(execFile)(process.execPath, all, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}

test('the two commands of the README stand there, each on one line', () => {
  expect(typed(readme)).toContain('npm ci && npx sterna triage examples/inbox')
  expect(typed(readme)).toContain('npm ci && npm test')
  expect(existsSync(join(root, manifest.bin.sterna))).toBe(true)
})

test('the first command works as it stands: in the folder where one is, without any setting', async () => {
  const { STERNA_DATABASE_URL: _server, STERNA_DATA: _data, ...env } = process.env
  const here = temporaryFolder()
  cpSync(join(root, 'examples', 'inbox'), join(here, 'examples', 'inbox'), { recursive: true })
  const { stdout } = await promisify(execFile)(
    process.execPath, [join(root, manifest.bin.sterna), 'triage', 'examples/inbox'], { cwd: here, env, maxBuffer: 64 * 1024 * 1024 },
  )
  expect(stdout.split('\n').length).toBeGreaterThan(60)
  expect(readdirSync(here).sort()).toEqual(['examples', 'sterna-data'])
})

test('every command that the pages tell people to type exists, with its flags', () => {
  const known = new Map(commands.map((c) => [c.name, new Set(['json', 'data', 'now', 'who', ...c.flags.map((f) => f.name)])]))
  for (const name of ['README.md', 'CONTRIBUTING.md', 'examples/README.md']) {
    for (const line of typed(read(name))) {
      for (const [, verb = '', rest = ''] of line.matchAll(/(?:^|npx )sterna ([a-z]+)([^#&|]*)/g)) {
        expect([...known.keys()], `${name}: ${line}`).toContain(verb)
        for (const [, flag = ''] of rest.matchAll(/ --([a-z]+)/g)) expect([...known.get(verb) ?? []], `${name}: ${line}`).toContain(flag)
      }
      for (const [, script = ''] of line.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(manifest.scripts), `${name}: ${line}`).toContain(script)
      for (const [, script = ''] of line.matchAll(/node (scripts\/[a-z-]+\.ts)/g)) expect(
        existsSync(join(root, script)), `${name}: ${line}`,
      ).toBe(true)
    }
  }
})

test('the first command prints the queue that the page of the examples tells of, and the picture shows', async () => {
  const { received, problems, queue } = Printed.parse(await sterna('triage', 'examples/inbox', '--now', NOW))
  expect(received).toBe(queue.length)
  const told = new Set([...queue.flatMap((q) => q.files), ...problems.map((p) => p.file)])
  expect(new Set([...told].map((f) => f.split('!/')[0])).size).toBeGreaterThanOrEqual(60)

  const row = read('examples/README.md').split('\n').find((line) => line.includes('**This child stands first**')) ?? ''
  const folder = /`(\d\d-[a-z-]+)`/.exec(row)?.[1] ?? 'no folder'
  for (const entry of queue.slice(0, 3)) {
    expect(entry.files.every((f) => f.startsWith(`examples/inbox/${folder}/`)), entry.id).toBe(true)
    expect(entry.triggers[0]?.rule).toBe('meeting-soon')
  }

  // Drawn anew by `node scripts/picture.ts`.
  const drawn = [...read('docs/queue.svg').matchAll(/\b(r[0-9a-f]{15})\b/g)].map((m) => m[1])
  expect(drawn.length).toBeGreaterThan(5)
  expect(drawn).toEqual(queue.slice(0, drawn.length).map((q) => q.id))
})
