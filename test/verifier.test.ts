import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildVerifier } from '../scripts/verifier.ts'
import { checkpointOf, fileOf, filesOf, forger, KEY, logOf, parcelOf, WITNESS_KEY } from '../src/custody/verify/fixtures/made.ts'
import { writeParcel } from '../src/custody/verify/parcel.ts'
import { utf8 } from '../src/custody/log/text.ts'

// The built file alone in a folder of its own: nothing of ours, and no package, is near it.
const folder = mkdtempSync(join(tmpdir(), 'sterna-verifier-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The oldest Node that is here: the machine's own, where it has one. */
const NODE = existsSync('/usr/bin/node') ? '/usr/bin/node' : process.execPath

const statement = fileOf('statement.txt', 'The meeting was at nine.')
const letter = fileOf('letter.txt', 'Dear Sir or Madam', false)
const made = logOf(300, new Map([[7, statement.sha256], [256, letter.sha256]]))
let built: { readonly program: string; readonly page: string }

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

function run(...args: string[]): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(
    NODE, ['--no-warnings', built.program, ...args], { cwd: folder, encoding: 'utf8', timeout: 30_000, env: {} },
  )
  return { code: status, out: stdout + stderr }
}

beforeAll(async () => {
  built = await buildVerifier(join(folder, 'dist'))
  put('parcel.json', writeParcel(await parcelOf(made, [7, 256], [statement, letter])))
  put('letter.txt', 'Dear Sir or Madam')
  put('other.txt', 'Dear Madam or Sir')
  for (const [path, bytes] of await filesOf(made)) put(`log/${path}`, bytes)
  put('seen', await checkpointOf(logOf(200, new Map([[7, statement.sha256]]))))
})

test('one file, nothing imported but what Node has', () => {
  const code = readFileSync(built.program, 'utf8')
  expect([...code.matchAll(/^import .*$/gm)].map((m) => m[0])).toEqual([])
  expect([...code.matchAll(/\bimport\("([^"]+)"\)/g)].every((m) => m[1]?.startsWith('node:'))).toBe(true)
  expect(code).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|eval|Function)\(/)
})

test('a good parcel under a key from outside ends with 0, without one it is said to vouch for itself', () => {
  const given = run('parcel.json', 'letter.txt', '--key', KEY)
  expect([given.code, given.out.split('\n')[0]]).toEqual([0, 'VERIFIED under the key that you gave.'])
  expect(given.out).toContain('File letter.txt, 17 bytes')
  expect(given.out).toContain('content given beside')
  const alone = run('parcel.json')
  expect([alone.code, alone.out.split('\n')[0]]).toEqual([0, 'WHOLE, BUT NOT YET TRUSTED.'])
  const said: unknown = JSON.parse(run('parcel.json', '--key', KEY, '--json').out)
  expect(said).toMatchObject({ ok: true, keyFrom: 'caller', size: '300', entries: [{ index: 7, holds: true }, { index: 256, holds: true }] })
})

test('what is wrong ends with 1 and is named', async () => {
  expect(run('parcel.json', 'other.txt', '--key', KEY)).toMatchObject({ code: 1, out: expect.stringContaining('PROBLEM file-strange') })
  expect(run(
    'parcel.json', '--key', KEY, '--origin', 'unit-b.example.org/log',
  )).toMatchObject({ code: 1, out: expect.stringContaining('PROBLEM origin-differs') })
  put('policy', `log ${KEY}\nwitness b ${WITNESS_KEY}\nquorum b\n`)
  expect(run('parcel.json', '--policy', 'policy').code).toBe(0)
  put('strict', `log ${KEY}\nquorum b\n`)
  expect(run('parcel.json', '--policy', 'strict')).toMatchObject({ code: 1, out: expect.stringContaining('PROBLEM policy-unreadable') })
  put('forged.json', writeParcel(await parcelOf(made, [7], [statement], { checkpoint: await checkpointOf(made, forger) })))
  expect(run('forged.json', '--key', KEY)).toMatchObject({ code: 1, out: expect.stringContaining('PROBLEM checkpoint-unsigned') })
  put('escape.json', readFileSync(join(folder, 'parcel.json'), 'utf8').replace('unit-a.example.org/log"', String.raw`\u001b]0;x"`))
  expect(run('escape.json', '--key', KEY).out).not.toContain('\x1b')
  for (const missing of ['no-such-file', '.', 'log']) expect(run(missing, '--key', KEY)).toMatchObject({
    code: 1, out: expect.stringMatching(/^NOT VERIFIED/),
  })
  for (const wrong of [
    [], ['--no-such'], ['--log', 'log'], ['parcel.json', '--seen', 'seen'], ['--log', 'log', '--key', 'junk'],
  ]) expect(run(...wrong).code).toBe(2)
})

test('a folder of a log is recomputed; the first broken file is named', () => {
  expect(run('--log', 'log', '--key', KEY, '--seen', 'seen')).toMatchObject({ code: 0, out: expect.stringContaining('Entries recomputed: 300.') })
  const path = join(folder, 'log/tile/entries/000')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.map((b, i) => i === 34 * 9 + 4 ? b ^ 1 : b))
  expect(run('--log', 'log', '--key', KEY)).toMatchObject({
    code: 1,
    out: expect.stringContaining(
      'PROBLEM log-entry-differs at tile/entries/000: An entry does not hash to what the tree holds for it. It is entry 9.',
    ),
  })
  writeFileSync(path, bytes)
})

test('each byte of a small parcel, flipped, is noticed by the built file', async () => {
  const small = logOf(2, new Map([[1, statement.sha256]]))
  put('small.json', writeParcel(await parcelOf(small, [1], [statement])))
  const flips = `
    const { verifyParcel } = await import(process.argv[2])
    const good = (await import('node:fs')).readFileSync('small.json')
    const trust = { logKeys: [process.argv[1]] }
    const missed = []
    for (let i = -1; i < good.length - 1; i++) {
      const changed = new Uint8Array(good)
      if (i >= 0) changed[i] ^= 1 << ((i * 5 + 3) % 8)
      if ((await verifyParcel(changed, trust)).ok !== (i === -1)) missed.push(i)
    }
    console.log(JSON.stringify({ bytes: good.length, missed }))`
  const said: unknown = JSON.parse(execFileSync(
    NODE, ['--no-warnings', '--input-type=module', '-e', flips, KEY, built.program], { cwd: folder, encoding: 'utf8', timeout: 60_000, env: {} },
  ))
  expect(said).toEqual({ bytes: utf8(readFileSync(join(folder, 'small.json'), 'utf8')).length, missed: [] })
})

test('the page lets nothing in and nothing out: its policy names the one script and the one style by their hashes', () => {
  const page = readFileSync(built.page, 'utf8')
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
  const [script, style] = [/<script type="module">([^]*?)<\/script>/, /<style>([^]*?)<\/style>/].map((form) => form.exec(page)?.[1] ?? '')
  expect(policy).toBe(`default-src 'none'; script-src ${hashOf(script ?? '')}; style-src ${hashOf(style ?? '')}; base-uri 'none'; form-action 'none'`)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(/\b(?:src|href|onclick|onload)=|innerHTML|document\.write|\bimport\(/)
})

test('the page says what the program says', async () => {
  const page = readFileSync(built.page, 'utf8')
  const code = /<script type="module">([^]*?)<\/script>/.exec(page)?.[1] ?? ''
  put('page.mjs', code)
  // The parts of a browser that the page uses, and no `process`: it must find its own hash.
  const browser = `
    const fs = await import('node:fs')
    const listeners = new Map()
    const made = (id) => ({ value: '', textContent: '', className: '', files: null, addEventListener: (event, work) => listeners.set(id + ' ' + event, work) })
    const parts = new Map(['files', 'key', 'policy', 'answer', 'verify', 'body'].map((id) => [id, made(id)]))
    globalThis.document = { getElementById: (id) => parts.get(id) ?? null, body: parts.get('body') }
    const [key, program] = process.argv.slice(1)
    const fileOf = (path) => { const bytes = fs.readFileSync(path); return { size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer } }
    const say = console.log
    const files = [fileOf('letter.txt'), fileOf('parcel.json')]
    delete globalThis.process
    await import(program)
    const answers = []
    const settled = async () => { while (/^(Looking|No parcel)/.test(parts.get('answer').textContent) || parts.get('answer').textContent === '') await new Promise((r) => setTimeout(r, 5)); const a = parts.get('answer'); answers.push([a.className, a.textContent.split('\\n')[0]]); a.textContent = '' }
    listeners.get('body drop')({ preventDefault() {}, dataTransfer: { files } })
    await settled()
    parts.get('key').value = ' ' + key + '\\n'
    listeners.get('verify click')({ preventDefault() {} })
    await settled()
    files[1] = { size: 9, arrayBuffer: async () => new TextEncoder().encode('{"parcel"').buffer }
    listeners.get('body drop')({ preventDefault() {}, dataTransfer: { files } })
    await settled()
    say(JSON.stringify(answers))`
  const said: unknown = JSON.parse(execFileSync(
    NODE, ['--no-warnings', '--input-type=module', '-e', browser, KEY, join(folder, 'page.mjs')],
    { cwd: folder, encoding: 'utf8', timeout: 30_000, env: {} },
  ))
  expect(said).toEqual([['wait', 'WHOLE, BUT NOT YET TRUSTED.'], ['good', 'VERIFIED under the key that you gave.'], ['bad', 'NOT VERIFIED.']])
})
