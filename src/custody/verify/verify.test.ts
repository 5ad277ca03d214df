import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointText } from '../log/checkpoint.ts'
import { signatureLine, signNote } from '../log/note.ts'
import { ed25519Signer } from '../log/signer.ts'
import { toBase64, toHex, utf8 } from '../log/text.ts'
import { EMPTY_ROOT } from '../log/tree.ts'
import { writeVkey } from '../log/vkey.ts'
import { verifyParcel, type Verdict } from '../verify.ts'
import { checkpointOf, fileOf, forger, KEY, log, logOf, NOW, ORIGIN, parcelOf, second, witness, WITNESS_KEY } from './fixtures/made.ts'
import { fileListSha256, readParcel, writeParcel, type Parcel } from './parcel.ts'
import { linesOf, shown } from './words.ts'

const picture = fileOf('statement.txt', 'The meeting was at nine.')
const letter = fileOf('letter \u{1f4e8}.txt', 'Dear Sir or Madam', false)
const made = logOf(300, new Map([[7, picture.sha256], [256, letter.sha256], [299, fileListSha256([picture, letter])]]))
const now = NOW * 1_000

const codes = (v: Verdict): string[] => v.problems.map((p) => p.code)
const verify = (
  parcel: Parcel, trust: Parameters<typeof verifyParcel>[1] = { logKeys: [KEY] },
): Promise<Verdict> => verifyParcel(writeParcel(parcel), { now, ...trust })

test('a good parcel is verified, and the verdict says by whose key and what was looked at', async () => {
  const verdict = await verify(await parcelOf(made, [7, 256], [picture, letter]))
  expect(verdict).toMatchObject({
    ok: true, keyFrom: 'caller', logKey: KEY, origin: ORIGIN, size: '300', root: toHex(made.root), problems: [],
    done: ['form', 'seal', 'checkpoint', 'entries', 'files'],
    witnesses: [{ name: witness.key.name, at: '2026-11-20T09:00:00.000Z', keyFrom: 'parcel' }],
    entries: [{ index: 7, holds: true, entry: { act: 8, subject: 'r7' } }, { index: 256, holds: true }],
    files: [{ name: 'statement.txt', content: 'inside', logged: 'entry' }, { content: 'not-looked-at', logged: 'entry' }],
  })
  const [head, ...rest] = linesOf(verdict)
  expect(head).toBe('VERIFIED under the key that you gave.')
  expect(rest.join('\n')).toContain('CONTENT NOT LOOKED AT')
})

test('a parcel that names its own key is whole, and said to vouch for itself only', async () => {
  const verdict = await verify(await parcelOf(made, [7], [picture]), {})
  expect([verdict.ok, verdict.keyFrom]).toEqual([true, 'parcel'])
  expect(linesOf(verdict).slice(0, 2).join(' ')).toMatch(/^WHOLE, BUT NOT YET TRUSTED\. THE KEY IS NAMED BY THE PARCEL ONLY/)
  // so that a forger's whole parcel is seen for what it is as soon as one has the key from elsewhere
  const forged = await parcelOf(made, [7], [picture], { logKeys: [writeVkey(forger.key)], checkpoint: await checkpointOf(made, forger) })
  expect((await verify(forged, {})).keyFrom).toBe('parcel')
  expect(codes(await verify(forged))).toContain('checkpoint-unsigned')
  expect(codes(await verify({ ...forged, logKeys: [KEY] }))).toContain('checkpoint-unsigned')
  expect(codes(await verify(
    await parcelOf(made, [7], [picture]), { logKeys: ['junk'] },
  ))).toEqual(['key-unreadable', 'checkpoint-unsigned', 'file-not-logged'])
})

test('files beside the parcel are compared; one that the parcel does not name is told', async () => {
  const parcel = await parcelOf(made, [7, 256], [picture, letter])
  expect((await verify(parcel, { logKeys: [KEY], beside: new Map([[letter.sha256, letter.bytes]]) })).files[1]).toMatchObject({ content: 'beside' })
  expect(codes(await verify(parcel, { logKeys: [KEY], beside: new Map([[letter.sha256, 3]]) }))).toEqual(['file-differs'])
  expect(codes(await verify(parcel, { logKeys: [KEY], beside: new Map([['0'.repeat(64), 3]]) }))).toEqual(['file-strange'])
})

test('one entry may vouch for the list of files, and then for their names', async () => {
  expect((await verify(await parcelOf(made, [299], [picture, letter]))).files.map((f) => f.logged)).toEqual(['list', 'list'])
  const renamed = { ...picture, name: 'another.txt' }
  expect(codes(await verify(await parcelOf(made, [299], [renamed, letter])))).toEqual(['file-not-logged', 'file-not-logged'])
  expect((await verify(await parcelOf(made, [7, 299], [renamed]))).files.map((f) => f.logged)).toEqual(['entry'])
})

test.each<[string, string[], (p: Parcel) => Parcel | Promise<Parcel>]>([
  [
    'another entry under the same proof', ['entry-not-in-log', 'file-not-logged'],
    (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, canonical: e.canonical.replace('"jo"', '"al"') })) }),
  ],
  [
    'another salt', ['entry-not-in-log', 'file-not-logged'],
    (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, salt: toBase64(new Uint8Array(32)) })) }),
  ],
  ['another place', ['entry-not-in-log', 'file-not-logged'], (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, index: e.index + 1 })) })],
  ['a place beyond the log', ['entry-not-in-log', 'file-not-logged'], (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, index: 300 })) })],
  ['a shorter proof', ['entry-not-in-log', 'file-not-logged'], (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, proof: e.proof.slice(1) })) })],
  ['no proof', ['entry-not-in-log', 'file-not-logged'], (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, proof: [] })) })],
  [
    'a proof with loose bits', ['entry-malformed', 'file-not-logged'],
    (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, proof: e.proof.map((h) => `${h.slice(0, -2)}B=`) })) }),
  ],
  [
    'an entry in another form', ['entry-malformed', 'file-not-logged'],
    (p) => ({ ...p, entries: p.entries.map((e) => ({ ...e, canonical: ` ${e.canonical}` })) }),
  ],
  ['an entry twice', ['entry-order'], (p) => ({ ...p, entries: [...p.entries, ...p.entries] })],
  [
    'another content', ['file-differs'],
    (p) => ({ ...p, files: p.files.map((f) => ({ ...f, content: toBase64(utf8('The meeting was at ten..')) })) }),
  ],
  [
    'a content that goes on', ['file-differs'],
    (p) => ({ ...p, files: p.files.map((f) => ({ ...f, content: toBase64(utf8('The meeting was at nine. ')) })) }),
  ],
  ['another size', ['file-differs'], (p) => ({ ...p, files: p.files.map((f) => ({ ...f, bytes: f.bytes + 1 })) })],
  ['a file that no entry names', ['file-not-logged'], (p) => ({ ...p, files: [...p.files, fileOf('more.txt', 'more')] })],
  ['another origin', ['origin-differs', 'file-not-logged'], (p) => ({ ...p, origin: 'unit-b.example.org/log' })],
  [
    'another size in the checkpoint', ['checkpoint-forged', 'file-not-logged'],
    (p) => ({ ...p, checkpoint: p.checkpoint.replace('\n300\n', '\n301\n') }),
  ],
  [
    'a witness with a bad signature', ['checkpoint-forged', 'file-not-logged'],
    (p) => ({ ...p, checkpoint: p.checkpoint.replace(/(witness .{20})./, '$1/') }),
  ],
  ['no checkpoint', ['checkpoint-malformed', 'file-not-logged'], (p) => ({ ...p, checkpoint: '' })],
  ['a key that is none', ['key-unreadable'], (p) => ({ ...p, logKeys: ['a+b+c'] })],
  ['a policy that is none', ['policy-unreadable'], (p) => ({ ...p, policy: 'quorum of nobody' })],
  [
    'a policy that is not met', ['witnesses-missing'],
    (p) => ({ ...p, policy: `witness a ${WITNESS_KEY}\nwitness b ${writeVkey(second.key)}\ngroup g all a b\nquorum g` }),
  ],
  ['a witness from the future', ['witness-time'], async (p) => ({ ...p, checkpoint: await checkpointOf(made, log, NOW + 3_600) })],
])('%s', async (_, expected, change) => {
  const verdict = await verify(await change(await parcelOf(made, [7], [picture])))
  expect([verdict.ok, codes(verdict)]).toEqual([false, expected])
})

test('a policy of the caller wins over the parcel: its logs, its witnesses, its quorum', async () => {
  const parcel = await parcelOf(made, [7], [picture], { policy: 'quorum none' })
  const ours = `log ${KEY}\nwitness b ${WITNESS_KEY}\nquorum b\n`
  expect(await verify(parcel, { policy: ours })).toMatchObject({ ok: true, keyFrom: 'caller', witnesses: [{ keyFrom: 'caller' }] })
  expect(codes(await verify(parcel, { policy: ours.replaceAll(WITNESS_KEY, writeVkey(second.key)) }))).toEqual(['witnesses-missing'])
  expect(codes(await verify(parcel, { policy: 'junk', logKeys: [KEY] }))).toEqual(['policy-unreadable'])
  expect(codes(await verify(parcel, { policy: ours, origin: 'unit-b.example.org/log' }))).toContain('origin-differs')
  // another log that is trusted cannot speak for this one
  const other = ed25519Signer('unit-b.example.org/log', 'ed25519', new Uint8Array(32).fill(21))
  const claimed = await parcelOf(
    made, [7], [picture], { checkpoint: await signNote(checkpointText({ origin: ORIGIN, size: 300, root: made.root }), other) },
  )
  expect(codes(await verify(claimed, { policy: `log ${KEY}\nlog ${writeVkey(other.key)}\nquorum none` }))).toContain('origin-differs')
})

test('a later word of the same log, an empty log, a parcel of nothing', async () => {
  const text = checkpointText({ origin: ORIGIN, size: 0, root: EMPTY_ROOT })
  expect(await verify(await parcelOf(
    made, [], [], { checkpoint: await signNote(text, log) },
  ))).toMatchObject({ ok: true, entries: [], files: [], size: '0' })
  const twice = `${await checkpointOf(made)}${await signatureLine(checkpointText({ origin: ORIGIN, size: 300, root: made.root }), witness, NOW - 60)}`
  expect((await verify(await parcelOf(made, [7], [picture], { checkpoint: twice }))).witnesses.length).toBe(1)
})

const small = logOf(3, new Map([[1, picture.sha256]]))

test('each byte of a small parcel, flipped, is noticed', async () => {
  const bytes = utf8(writeParcel(await parcelOf(small, [1], [picture])))
  expect((await verifyParcel(bytes, { now, logKeys: [KEY] })).ok).toBe(true)
  for (let i = 0; i < bytes.length - 1; i++) {
    for (const bit of [1 << i % 8, 0x20]) {
      const changed = bytes.map((b, at) => at === i ? b ^ bit : b)
      const verdict = await verifyParcel(changed, { now, logKeys: [KEY] })
      expect(verdict.ok, `byte ${i} of ${bytes.length}, bit ${bit}`).toBe(false)
    }
  }
  // the newline at the end is white space, and white space between values is of no meaning
  const spread = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2)
  expect((await verifyParcel(spread.replaceAll('\n', '\r\n'), { now, logKeys: [KEY] })).ok).toBe(true)
})

const good = writeParcel(await parcelOf(small, [1], [picture]))

test.each<[string, string, string]>([
  ['nothing', '', 'unreadable'], ['no JSON', '{', 'unreadable'], ['a byte-order mark', `\ufeff${good}`, 'unreadable'], ['null', 'null', 'malformed'],
  ['a list', '[]', 'malformed'], ['two', `${good}${good}`, 'unreadable'],
  ['another version', good.replace('@v1', '@v2'), 'malformed'], ['a key more', good.replace('{"parcel"', '{"more":1,"parcel"'), 'malformed'],
  ['a key less', good.replace(/,"seal":"[0-9a-f]+"/, ''), 'malformed'],
  ['a prototype', good.replace('"policy":null', '"__proto__":null'), 'malformed'],
  ['a key twice', good.replace('{"parcel"', '{"origin":"x","parcel"'), 'not-canonical'],
  ['a key twice, deep', good.replace('{"index":1', '{"index":0,"index":1'), 'not-canonical'],
  ['another order of keys', good.replace(/"origin":("[^"]+"),"logKeys":(\[[^\]]*\])/, '"logKeys":$2,"origin":$1'), 'not-canonical'],
  ['an escape', good.replace('"origin":"u', String.raw`"origin":"\u0075`), 'not-canonical'],
  ['a number in another form', good.replace('"index":1', '"index":1.0'), 'not-canonical'],
  ['minus nothing', good.replace('"index":1', '"index":-0'), 'malformed'],
  ['a number that is none', good.replace('"index":1', '"index":1e400'), 'malformed'],
  ['a negative index', good.replace('"index":1', '"index":-1'), 'malformed'],
  ['a path for a name', good.replace('statement', '../statement'), 'malformed'],
  ['a backslash in a name', good.replace('statement', String.raw`..\\statement`), 'malformed'],
  ['a newline in a name', good.replace('statement', String.raw`state\nment`), 'malformed'],
  ['a hash in capitals', good.replaceAll(picture.sha256, picture.sha256.toUpperCase()), 'malformed'],
  ['half a letter', good.replace('statement', String.raw`\ud800`), 'malformed'],
  ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'malformed'],
  ['deep nesting inside', good.replace('"policy":null', `"policy":${'['.repeat(50_000)}${']'.repeat(50_000)}`), 'malformed'],
  ['a flood of keys', good.replace(/"logKeys":\["([^"]+)"\]/, `"logKeys":[${Array.from({ length: 17 }, () => '"$1"').join(',')}]`), 'malformed'],
  ['a seal of another', good.replace(/"seal":"[0-9a-f]{4}/, '"seal":"0000'), 'seal-broken'],
])('strict: %s', async (_, text, code) => {
  const verdict = await verifyParcel(text, { now, logKeys: [KEY] })
  expect([verdict.ok, codes(verdict)[0]]).toEqual([false, code])
})

test('bytes that are not UTF-8, and anything else, are told and never thrown', async () => {
  expect(codes(await verifyParcel(Uint8Array.of(0xff, 0xfe, 0x7b), { now }))).toEqual(['unreadable'])
  await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.uint8Array({ maxLength: 60 }), async (json, bytes) => {
    expect((await verifyParcel(json, { now })).ok).toBe(false)
    expect((await verifyParcel(bytes, { now })).ok).toBe(false)
  }))
  const value: Record<string, unknown> = JSON.parse(good) as Record<string, unknown>
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(value)), fc.jsonValue({ maxDepth: 3 }), async (key, other) => {
    const changed = JSON.stringify({ ...value, [key]: other })
    if (changed === JSON.stringify(value)) return
    const verdict = await verifyParcel(changed, { now, logKeys: [KEY] })
    expect(verdict.ok).toBe(false)
    linesOf(verdict)
  }))
})

test('a large file inside, in a parcel that somebody spread over lines', async () => {
  const large = fileOf('large "1".txt', 'evidence '.repeat(1_500_000))
  const parcel = await parcelOf(logOf(2, new Map([[1, large.sha256]])), [1], [large])
  expect(await verifyParcel(JSON.stringify(JSON.parse(writeParcel(parcel)), null, 1), { now, logKeys: [KEY] })).toMatchObject({ ok: true })
})

test('what is written is read again, and what no reader takes is not written', async () => {
  const parcel = await parcelOf(made, [7, 256], [picture, letter], { policy: 'quorum none\n' })
  expect(readParcel(writeParcel(parcel))).toMatchObject({ parcel, problems: [] })
  expect(() => writeParcel({ ...parcel, files: [{ ...picture, name: 'a/b' }] })).toThrow('files[0].name')
  expect(() => writeParcel({ ...parcel, entries: [{ index: -1, canonical: '', salt: '', proof: [] }] })).toThrow('entries[0].index')
})

test('text of others is shown on one line, with what steers a terminal or turns the writing named', () => {
  expect(shown('a\x1b[2J\n\u202eb\u2028\ufeff\0')).toBe('a<U+001B>[2J<U+000A><U+202E>b<U+2028><U+FEFF><U+0000>')
})
