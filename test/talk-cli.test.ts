import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inboxOf } from './tips.ts'

const bin = join(import.meta.dirname, '..', 'bin', 'sterna.mjs')

/** Runs the command line in a process of its own; no store is opened by the commands that are tried here. */
function sterna(words: readonly string[], settings: Record<string, string> = {}): { code: number | null; out: string; err: string } {
  const { STERNA_DATABASE_URL: _url, STERNA_DATA: _data, STERNA_LEXICON: _lexicon, STERNA_CLASSIFIER: _classifier, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, '--now', '2026-11-21T12:00:00Z'], {
    encoding: 'utf8', env: { ...env, ...settings }, maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

const When = z.object({ instant: z.string().nullable(), local: z.string().nullable(), written: z.string(), zone: z.string().nullable(), precision: z.string(), means: z.string() })
const by = z.string().nullable()
const Talk = z.array(z.strictObject({
  file: z.string(), participants: z.array(z.string()),
  conversations: z.array(z.strictObject({ service: by, title: by, from: z.int(), to: z.int() })),
  turns: z.array(z.looseObject({ turn: z.int(), by, at: When.nullable(), text: z.string(), place: z.string() })),
  signs: z.array(z.looseObject({
    sign: z.string(), turn: z.int(), by, at: When.nullable(), place: z.string(), why: z.string(), weak: z.boolean(), ground: z.string(), state: z.string(),
  })),
  ledger: z.looseObject({
    startedBy: by, firstAgeToldBy: by, refusals: z.int(), returns: z.int(), inducement: z.looseObject({ by: z.string(), marks: z.array(z.unknown()) }).nullable(),
    first: z.record(z.string(), z.object({ turn: z.int(), by, afterSeconds: z.number().nullable() })),
    parties: z.array(z.looseObject({ by, turns: z.int(), asks: z.int(), refusals: z.int(), returns: z.int() })),
  }),
  problems: z.array(z.strictObject({ code: z.string(), message: z.string() })),
}))
const talk = (words: readonly string[], settings?: Record<string, string>): { code: number | null; err: string; files: z.output<typeof Talk> } => {
  const { code, out, err } = sterna(['talk', ...words, '--json'], settings)
  return { code, err, files: Talk.parse(JSON.parse(out)) }
}

const lines = (...said: readonly string[]): string => said.map((line, i) => `13/03/2026, 18:${String(i).padStart(2, '0')} - ${line}\n`).join('')
const asked = lines('Kit: hello', 'Wren: hi', 'Kit: how old are you?', 'Wren: 13')

test('talk: one element a file in the order given, in the shape of the contract; 65 when one of them could not be read', () => {
  const folder = inboxOf({ 'a.txt': asked, 'b.bin': 'no format of ours \u0001', 'in/c.txt': asked })
  mkdirSync(join(folder, 'none'))
  const paths = [join(folder, 'a.txt'), join(folder, 'missing.txt'), join(folder, 'b.bin'), join(folder, 'none'), join(folder, 'in')]
  const { code, err, files } = talk(paths)
  expect(code).toBe(65)
  expect(files.map((f) => f.file)).toEqual(paths)
  expect(files.map((f) => f.problems.map((p) => p.code))).toEqual([['no-zone'], ['unread-file'], ['unread-format'], ['empty'], ['no-zone']])
  expect(files[0]).toMatchObject({ participants: ['Kit', 'Wren'], ledger: { startedBy: 'Kit', firstAgeToldBy: 'Wren', inducement: null } })
  expect(files[0]?.signs.map((s) => [s.turn, s.by, s.sign, s.weak, s.place])).toEqual([
    [2, 'Kit', 'age-asked', false, `${paths[0]}#L3:1`], [3, 'Wren', 'age-told', false, `${paths[0]}#L4:1`],
  ])
  expect(files[0]?.turns.map((t) => t.turn)).toEqual([0, 1, 2, 3])
  expect(err).not.toContain('how old')
})

test('talk: turns out of order, names that could be anything, words that are shown backwards', () => {
  const [first = '', second = '', third = '', fourth = ''] = asked.split(/(?<=\n)/)
  const folder = inboxOf({
    'order.txt': fourth + first + third + second,
    'names.txt': lines('__proto__: hello', 'constructor: how old are you?', '\u001b[31mtoString\u001b[0m: 13'),
    'back.txt': lines('Kit: hello', 'Kit: \u202e?uoy era dlo woh\u202c'),
    'media.txt': lines('Kit: <Media omitted>', 'Wren: <Media omitted>'),
  })
  const { code, files, err } = talk(['order', 'names', 'back', 'media'].map((name) => join(folder, `${name}.txt`)))
  expect(code).toBe(0)
  expect(files[0]?.turns.map((t) => t.text)).toEqual(['hello', 'hi', 'how old are you?', '13'])
  expect(files[0]?.problems.map((p) => p.code)).toContain('out-of-order')
  expect(files[0]?.signs.map((s) => [s.turn, s.sign])).toEqual([[2, 'age-asked'], [3, 'age-told']])
  expect(files[1]?.ledger.parties.map((p) => p.by)).toEqual(['__proto__', 'constructor', expect.stringContaining('toString')])
  expect(files[2]?.signs.map((s) => s.sign)).toEqual(['age-asked'])
  expect([files[3]?.signs, files[3]?.turns.length]).toEqual([[], 2])
  expect(err).not.toContain('\u001b')
})

test('talk: usage, and what a unit brings along that cannot be used', () => {
  const folder = inboxOf({ 'a.txt': asked, 'bad.txt': 'no-sign\tzorblat\n', 'lexicon.txt': 'sexual-message\tzorblat\n', 'b.txt': lines('Kit: a zorblat', 'Wren: no') })
  const file = join(folder, 'a.txt')
  expect(sterna(['talk']).code).toBe(64)
  expect(sterna(['talk', file, '--zone', 'Nowhere/None']).code).toBe(64)
  const bad = sterna(['talk', file], { STERNA_LEXICON: join(folder, 'bad.txt') })
  expect([bad.code, bad.err]).toEqual([69, expect.stringContaining('lexicon-unreadable')])
  expect(bad.out + bad.err).not.toContain('zorblat')
  expect(sterna(['talk', file], { STERNA_LEXICON: join(folder, 'none.txt') }).code).toBe(69)
  expect(sterna(['talk', file], { STERNA_CLASSIFIER: join(folder, 'none.onnx') }).code).toBe(69)
  const { files } = talk([join(folder, 'b.txt')], { STERNA_LEXICON: join(folder, 'lexicon.txt') })
  expect(files[0]?.signs.map((s) => s.sign)).toContain('sexual-message')
  expect(JSON.stringify(files[0]?.signs)).not.toContain('zorblat')
})

test('talk: a decoy is named; one whom nobody is called is a problem, in a long chat too', () => {
  const folder = inboxOf({ 'a.txt': asked })
  const long = join(folder, 'long.txt')
  writeFileSync(long, lines('Kit: hello', `Wren: ${'the bus was late. '.repeat(130_000)}`))
  const { files } = talk([join(folder, 'a.txt'), long, '--decoy', 'Wren'])
  expect(files.map((f) => f.ledger.inducement?.by)).toEqual(['Wren', 'Wren'])
  expect(files.map((f) => f.conversations.map((c) => [c.service, c.from, c.to]))).toEqual([[['WhatsApp', 0, 4]], [['WhatsApp', 0, 2]]])
  const slip = talk([join(folder, 'a.txt'), long, '--decoy', 'Wern'])
  for (const f of slip.files) expect(f.problems.map((p) => p.code)).toContain('unknown-participant')
})

test('talk: whoever reads the output goes away; nothing is left behind', async () => {
  const folder = inboxOf({})
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  const file = join(folder, 'long.txt')
  writeFileSync(file, Array.from({ length: 40_000 }, (_, i) => `13/03/2026, 18:${String(i % 60).padStart(2, '0')} - Kit: the bus was late again and it rained ${i}\n`).join(''))
  const child = spawn(process.execPath, [bin, 'talk', file, '--json'], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, TMPDIR: temporary } })
  child.stdout.once('data', () => child.stdout.destroy())
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(readdirSync(temporary)).toEqual([])
})

test('law: exit codes and elements as a process', () => {
  const facts = join(import.meta.dirname, '..', 'src', 'law', 'fixtures', 'fp01.json')
  const folder = inboxOf({ 'cut.json': '{"date":', 'odd.json': '{"date":"2024-02-30","__proto__":1,"facts":{"victim.ageAtConduct":1e999,"comm.sexul":true,"constructor":null}}' })
  const { code, out, err } = sterna(['law', facts, join(folder, 'cut.json'), join(folder, 'odd.json'), '--json', '--in', 'england', 'DE'])
  const Offence = z.looseObject({
    act: z.int(), date: z.string().nullable(), offence: z.string(), provision: z.string(), jurisdiction: z.string(), result: z.string(), subjectToDefence: z.boolean(),
    elements: z.array(z.looseObject({ id: z.string(), result: z.string() })), gaps: z.array(z.unknown()), maxPenalty: z.string(), sources: z.array(z.string()), verified: z.string(),
  })
  const files = z.array(z.looseObject({ file: z.string(), offences: z.array(Offence), label: z.object({}).loose().nullable(), problems: z.array(z.looseObject({ code: z.string() })) })).parse(JSON.parse(out))
  expect(code).toBe(65)
  expect(files.map((f) => f.problems.map((p) => p.code))).toEqual([[], ['malformed'], expect.arrayContaining(['invalid-value', 'unknown-fact', 'unknown-element']) as unknown])
  expect(new Set(files[0]?.offences.map((o) => o.jurisdiction))).toEqual(new Set(['england-wales', 'germany']))
  expect(err).toContain('"comm.sexual"')
  expect(sterna(['law']).code).toBe(64)
  expect(sterna(['law', facts, '--in', '__proto__']).code).toBe(64)
  expect(sterna(['law', facts, '--on', '2026-13-01']).code).toBe(64)
})
