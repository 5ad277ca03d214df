import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointText, isSaneTime, openCheckpoint, readCheckpoint } from './checkpoint.ts'
import { commitmentOf, entryOfAct, entrySalt, leafOfAct, readEntry, type LoggedAct } from './entry.ts'
import tessera from './fixtures/tessera.json' with { type: 'json' }
import { Frontier } from './frontier.ts'
import { signatureLine, signNote } from './note.ts'
import { ed25519Signer } from './signer.ts'
import { fromBase64, toBase64, toHex } from './text.ts'
import { readBundle, readTilePath } from './tiles.ts'
import { leafHash } from './tree.ts'
import { readVkey } from './vkey.ts'

const key = readVkey(tessera.vkey)
const bytes = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array(0)

test.each(tessera.checkpoints.map((note, size) =>
  [size, note] as const))('the published log at %i: signature, entries, tile and root fit', async (size, note) => {
  const head = await openCheckpoint(note, { log: key === null ? [] : [key], witnesses: [] }, 'example.com/log/testdata')
  if (typeof head === 'string') throw new Error(head)
  const tiles = new Map(Object.entries(tessera.tiles))
  const entries = size === 0 ? [] : readBundle(bytes(new Map(Object.entries(tessera.entries)).get(`tile/entries/000.p/${size}`) ?? ''), size)
  const frontier = new Frontier()
  const changed = frontier.append(Uint8Array.of(...(entries ?? []).flatMap((e) => [...leafHash(e)])))
  expect([head.size, toHex(head.root)]).toEqual([BigInt(size), toHex(frontier.root())])
  expect(changed.map((t) => toBase64(t.hashes))).toEqual(size === 0 ? [] : [tiles.get(`tile/0/000.p/${size}`)])
  expect(checkpointText(head)).toBe(head.text)
})

test('every published path is read', () => {
  for (const path of [...Object.keys(tessera.tiles), ...Object.keys(tessera.entries)]) expect(readTilePath(path)).toMatchObject({ number: 0 })
})

const ROOT = toBase64(new Uint8Array(32).fill(7))

test.each([
  // transparency-dev/formats log/checkpoint_test.go at 0b850f1, and our own
  ['too few lines', 'Head\n9944\n'], ['no origin', `\n9944\n${ROOT}\n`], ['no newline at the end', `Log\n123\n${ROOT}`],
  ['size is no number', `Log\nbananas\n${ROOT}\n`], ['negative', `Log\n-34\n${ROOT}\n`],
  ['too large', `Log\n3438945738945739845734895735\n${ROOT}\n`], ['no base64', 'Log\n123\nThisIsn\'tBase64\n'],
  ['empty lines behind', `Log\n9944\n${ROOT}\n\n\n\n`], ['leading zero', `Log\n0123\n${ROOT}\n`],
  ['plus', `Log\n+123\n${ROOT}\n`], ['space', `Log\n123 \n${ROOT}\n`], ['root of another length', 'Log\n123\nYmFuYW5hcw==\n'],
  ['loose bits', `Log\n123\n${ROOT.replace('c=', 'd=')}\n`],
  ['carriage return', `Log\r\n123\r\n${ROOT}\r\n`], ['tab', `Log\t\n123\n${ROOT}\n`], ['half a letter', `\ud800\n123\n${ROOT}\n`],
  ['a flood of lines', `Log\n123\n${ROOT}\n${'a\n'.repeat(100)}`],
])('no checkpoint: %s', (_, text) => {
  expect(readCheckpoint(text)).toBe(null)
})

test('a checkpoint that is read is the one that is written; further lines are kept apart', () => {
  expect(readCheckpoint(`Log\n9944\n${ROOT}\nlots\nof\nlines\n`)).toMatchObject({ origin: 'Log', size: 9944n, extensions: ['lots', 'of', 'lines'] })
  expect(readCheckpoint(`Log\n18446744073709551615\n${ROOT}\n`)?.size).toBe(2n ** 64n - 1n)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.uint8Array({ minLength: 32, maxLength: 32 }), (origin, size, root) => {
    if (origin === '' || !origin.isWellFormed()
      || /[\x00-\x1f]/.test(origin)) expect(() => checkpointText({ origin, size, root })).toThrow('not the head')
    else expect(readCheckpoint(checkpointText({ origin, size, root }))).toEqual({ origin, size, root, extensions: [] })
  }))
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('\n', 'a', '0', '1', '=', ROOT) }), (text) => {
    const read = readCheckpoint(text)
    if (read !== null) expect(`${checkpointText(read)}${read.extensions.map((l) => `${l}\n`).join('')}`).toBe(text)
  }))
})

const log = ed25519Signer('example.org/log', 'ed25519', new Uint8Array(32).fill(1))
const witness = ed25519Signer('example.net/witness', 'cosignature/v1', new Uint8Array(32).fill(2))

test('a checkpoint needs the signature of its log: a witness alone, or a key of the wrong kind, is not enough', async () => {
  const text = checkpointText({ origin: 'example.org/log', size: 3, root: new Uint8Array(32) })
  const [signed, cosigned] = [await signNote(text, log), await signatureLine(text, witness, 1_795_000_000)]
  const keys = { log: [log.key], witnesses: [witness.key] }
  expect(await openCheckpoint(`${signed}${cosigned}`, keys, 'example.org/log')).toMatchObject({
    size: 3n, logKey: log.key, witnesses: [{ key: witness.key, time: 1_795_000_000 }],
  })
  expect(await openCheckpoint(`${text}\n${cosigned}`, keys, 'example.org/log')).toBe('no-known-signature')
  expect(await openCheckpoint(`${text}\n${cosigned}`, { log: [witness.key], witnesses: [] }, null)).toBe('no-known-signature')
  expect(await openCheckpoint(signed, keys, 'example.org/other')).toBe('other-origin')
  expect(await openCheckpoint(signed, { log: [witness.key], witnesses: [log.key] }, null)).toBe('no-known-signature')
  expect(await openCheckpoint(await signNote('something else\n', log), keys, null)).toBe('malformed')
  expect(await openCheckpoint('junk', keys, null)).toBe('malformed')
  expect(await openCheckpoint(signed.replace('\n3\n', '\n4\n'), keys, null)).toBe('bad-signature')
})

test('a witness cannot have signed in the future, nor before there was anything to sign', () => {
  const now = 1_795_000_000
  expect([now, now + 300, now - 86_400 * 365].map((t) => isSaneTime(t, now))).toEqual([true, true, true])
  expect([now + 301, 0, 1, Number.MAX_SAFE_INTEGER, Number.NaN].map((t) => isSaneTime(t, now))).toEqual([false, false, false, false, false])
})

const act: LoggedAct = {
  id: 7, who: 'jo', why: 'triage', at: '2026-11-22T09:00:00Z', via: 'api', unit: 'unit-a', session: null, purpose: null,
  salt: new Uint8Array(32).fill(9),
}
const entry = { event: 'report.viewed', subject: 'r00112233445566a', content: null, result: 'done' }

test('an entry has one form, and its commitment is fixed by it', () => {
  const text = entryOfAct(act, 2, entry)
  expect(text).toBe(
    '{"v":1,"act":7,"n":2,"who":"jo","why":"triage","at":"2026-11-22T09:00:00Z","via":"api","unit":"unit-a","session":null,"purpose":null,"event":"report.viewed","subject":"r00112233445566a","content":null,"result":"done"}',
  )
  expect(readEntry(text)).toEqual({
    act: 7, n: 2, who: 'jo', why: 'triage', at: act.at, via: 'api', unit: 'unit-a', session: null, purpose: null, v: 1, ...entry,
  })
  for (const twin of [` ${text}`, `${text}\n`, text.replace('"v":1', '"v":2'), text.replace('"v":1', '"v":1.0'), text.replace('"n":2', '"n":-2'), text.replace('"n":2,', ''), text.replace('"jo"', '"j\\u006f"'),
    text.replace('{"v"', '{"x":0,"v"'), text.replace('"result":"done"}', '"result":"done","result":"done"}'), text.replace('"jo"', 'null'),
    text.replace('"result":"done"', '"result":"done","__proto__":{}'),
    '', 'null', '[]', '{}', '"a"', text.replace('"jo"', `"${'a'.repeat(50_000)}"`),
    text.replace('"jo"', '"\ud800"')]) expect(readEntry(twin), twin.slice(0, 80)).toBe(null)
  const [salt, next] = [entrySalt(act.salt, 2), entrySalt(act.salt, 3)]
  // worked out by Python's hmac
  expect(toHex(commitmentOf(salt, text))).toBe('d52342422493e2d6fa6fea57096e21032e081d6c651ac148aac7ef8644f5b880')
  expect(toHex(leafOfAct(act, 2, entry))).toBe(toHex(commitmentOf(salt, text)))
  expect(new Set([salt, next, act.salt, entrySalt(new Uint8Array(32), 2)].map(toHex)).size).toBe(4)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (junk) => readEntry(junk) === null))
})
