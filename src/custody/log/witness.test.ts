import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointText, openCheckpoint } from './checkpoint.ts'
import torchwood from './fixtures/torchwood.json' with { type: 'json' }
import { Frontier } from './frontier.ts'
import { signatureLine, signNote } from './note.ts'
import { isQuorum, readPolicy } from './policy.ts'
import { readProof, verifyProof, writeProof } from './proof.ts'
import { consistencyProof, inclusionProof, rootAt, type ReadTiles } from './prove.ts'
import { ed25519Signer } from './signer.ts'
import { toBase64, utf8 } from './text.ts'
import { EMPTY_ROOT, leafHash } from './tree.ts'
import { nameKey, readVkey, writeVkey } from './vkey.ts'
import { addCosignatures, judgeWitnessRequest, readWitnessRequest, writeWitnessRequest, type WitnessedLog, type WitnessVerdict } from './witness.ts'

/** A witness of one log: what it knows, and how it answers. */
function witnessOf(known: (origin: string) => WitnessedLog | null): { ask(body: string): Promise<WitnessVerdict>; last(): WitnessedLog['last'] } {
  let last: WitnessedLog['last'] = null
  return {
    last: () => last,
    async ask(body) {
      const asked = readWitnessRequest(body)
      if (asked === null) return { status: 400 }
      const found = known(asked.origin)
      const verdict = await judgeWitnessRequest(asked, found === null ? null : { ...found, last })
      if (verdict.status === 200) last = verdict.checkpoint
      return verdict
    },
  }
}

test('the published talk of a log with a witness, answer by answer (torchwood)', async () => {
  const key = nameKey(torchwood.origin, 'ed25519', new Uint8Array(Buffer.from(torchwood.logKey, 'hex')))
  const witness = witnessOf((origin) => origin === torchwood.origin ? { keys: [key], last: null } : null)
  expect(torchwood.talk.length).toBe(9)
  for (const { body, status, says } of torchwood.talk) {
    const answer = await witness.ask(body)
    // C2SP tlog-witness says 404 of a log that is not known; this witness still said 403.
    expect(answer.status).toBe(says.includes('unknown log') ? 404 : status)
    if (answer.status === 409) expect(says).toBe(`body == "${answer.size}\\n"`)
  }
  expect(witness.last()?.size).toBe(5n)
  const sumdb = readVkey(torchwood.sumdb.vkey)
  const another = witnessOf((origin) => origin === torchwood.sumdb.origin && sumdb !== null ? { keys: [sumdb], last: null } : null)
  expect((await another.ask(torchwood.sumdb.body)).status).toBe(torchwood.sumdb.status)
})

const ORIGIN = 'example.org/log'
const log = ed25519Signer(ORIGIN, 'ed25519', new Uint8Array(32).fill(1))
const [w1, w2, w3] = [2, 3, 4].map((n) => ed25519Signer(`example.net/w${n - 1}`, 'cosignature/v1', new Uint8Array(32).fill(n)))
if (w1 === undefined || w2 === undefined || w3 === undefined) throw new Error('three witnesses')
const NOW = 1_795_000_000

const LEAVES = Array.from({ length: 900 }, (_, i) => leafHash(utf8(`entry ${i}`)))
const tiles = new Map(new Frontier().append(new Uint8Array(Buffer.concat(LEAVES))).map((t) => [`${t.level}/${t.number}`, t.hashes]))
const read: ReadTiles = (wanted) => Promise.resolve(wanted.map((t) => tiles.get(`${t.level}/${t.number}`) ?? new Uint8Array(0)))

async function signed(size: number, root?: Uint8Array, by = log): Promise<string> {
  return signNote(checkpointText({ origin: ORIGIN, size, root: root ?? await rootAt(size, read) }), by)
}

async function request(oldSize: number, size: number, from = oldSize): Promise<string> {
  return writeWitnessRequest({ oldSize: BigInt(oldSize), proof: await consistencyProof(from, size, read), checkpoint: await signed(size) })
}

test('a witness follows a log that only grows', async () => {
  const witness = witnessOf(() => ({ keys: [log.key], last: null }))
  const ask = async (body: string): Promise<unknown> => {
    const verdict = await witness.ask(body)
    return verdict.status === 409 ? [409, verdict.size] : verdict.status
  }
  expect(await ask(await request(0, 0))).toBe(200) // an empty log may be shown
  expect(await ask(writeWitnessRequest({ oldSize: 0n, proof: [], checkpoint: await signed(0, new Uint8Array(32)) }))).toBe(422)
  expect(await ask(writeWitnessRequest({ oldSize: 0n, proof: [EMPTY_ROOT], checkpoint: await signed(5) }))).toBe(422)
  expect(await ask(await request(3, 5))).toEqual([409, 0n])
  expect(await ask(await request(0, 300))).toBe(200)
  expect(await ask(await request(0, 300))).toEqual([409, 300n])
  expect(await ask(await request(300, 300))).toBe(200) // again, for a new signature
  expect(await ask(writeWitnessRequest({ oldSize: 300n, proof: [EMPTY_ROOT], checkpoint: await signed(300) }))).toBe(422)
  expect(await ask(writeWitnessRequest({ oldSize: 300n, proof: [], checkpoint: await signed(300, new Uint8Array(32)) }))).toBe(422)
  expect(await ask(writeWitnessRequest({ oldSize: 300n, proof: [], checkpoint: await signed(200) }))).toBe(400)
  expect(await ask(writeWitnessRequest({ oldSize: 300n, proof: await consistencyProof(299, 900, read), checkpoint: await signed(900) }))).toBe(422)
  expect(await ask(writeWitnessRequest({
    oldSize: 300n, proof: await consistencyProof(300, 900, read), checkpoint: await signed(900, new Uint8Array(32)),
  }))).toBe(422)
  expect(await ask(writeWitnessRequest({
    oldSize: 300n, proof: await consistencyProof(300, 900, read),
    checkpoint: await signed(900, undefined, ed25519Signer(ORIGIN, 'ed25519', new Uint8Array(32).fill(8))),
  }))).toBe(403)
  expect(await ask(await request(300, 900))).toBe(200)
  expect(witness.last()?.size).toBe(900n)
})

test('unknown log 404, no trusted or a bad signature 403, whatever the rest says', async () => {
  const body = await request(0, 5)
  expect((await witnessOf(() => null).ask(body)).status).toBe(404)
  const other = ed25519Signer(ORIGIN, 'ed25519', new Uint8Array(32).fill(9))
  expect((await witnessOf(() => ({ keys: [other.key], last: null })).ask(body)).status).toBe(403)
  expect((await witnessOf(() => ({ keys: [], last: null })).ask(body)).status).toBe(403)
  expect((await witnessOf(() => ({ keys: [log.key], last: null })).ask(body.replace('\n5\n', '\n6\n'))).status).toBe(403)
})

const H = toBase64(new Uint8Array(32))
const NOTE = `${ORIGIN}\n5\n${H}\n\n\u2014 ${ORIGIN} AAAAAAAA\n`

test.each([
  ['nothing', ''], ['no checkpoint', 'old 0\n\n'], ['no empty line', `old 0\n${NOTE}`.replace('\n\n', '\n')], ['no old size', `\n${NOTE}`],
  ['leading zero', `old 00\n\n${NOTE}`], ['two spaces', `old  0\n\n${NOTE}`],
  ['negative', `old -1\n\n${NOTE}`], ['capital', `Old 0\n\n${NOTE}`], ['carriage returns', `old 0\r\n\r\n${NOTE}`],
  ['a short hash', `old 0\nAAAA\n\n${NOTE}`], ['loose bits', `old 0\n${H.slice(0, -2)}B=\n\n${NOTE}`],
  ['64 hashes', `old 1\n${`${H}\n`.repeat(64)}\n${NOTE}`], ['a size that is none', `old 0\n\n${NOTE.replace('\n5\n', '\n05\n')}`],
  ['no origin', `old 0\n\n${NOTE.slice(ORIGIN.length)}`], ['too long', `old 0\n\n${NOTE.replace('\n\n', `\n${'a'.repeat(1_000_000)}\n\n`)}`],
])('no request: %s', async (_, body) => {
  expect((await witnessOf(() => ({ keys: [log.key], last: null })).ask(body)).status).toBe(400)
})

test('63 hashes are read, and a request that is read is the one that is written', () => {
  const body = `old 1\n${`${H}\n`.repeat(63)}\n${NOTE}`
  const found = readWitnessRequest(body)
  expect([found?.proof.length, found === null ? '' : writeWitnessRequest(found)]).toEqual([63, body])
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('old ', '0', '\n', H, '\n\n', NOTE, ' ', '\u2014') }), (text) => {
    const some = readWitnessRequest(text)
    if (some !== null) expect(writeWitnessRequest(some)).toBe(text)
  }))
})

test('what a witness answers is added to our checkpoint once it holds', async () => {
  const note = await signed(5)
  const text = note.slice(0, note.indexOf('\n\n') + 1)
  const [one, two] = [await signatureLine(text, w1, NOW), await signatureLine(text, w2, NOW)]
  const cosigned = await addCosignatures(note, `${one}${two}`, [w1.key], NOW)
  expect(cosigned).toBe(`${note}${one}`)
  expect(await addCosignatures(cosigned ?? '', `${one}${two}${two}`, [w1.key, w2.key], NOW)).toBe(`${note}${one}${two}`)
  expect(await addCosignatures(note, two, [w1.key], NOW)).toBe(null)
  expect(await addCosignatures(note, await signatureLine(text, w1, NOW + 3_600), [w1.key], NOW)).toBe(null)
  expect(await addCosignatures(note, await signatureLine(text.replace('\n5\n', '\n6\n'), w1, NOW), [w1.key], NOW)).toBe(null)
  expect(await addCosignatures(note, await signatureLine(text, log), [log.key], NOW)).toBe(null)
  for (const junk of [
    '', '\n', 'error\n', `${one}\n`, `x\n\n${one}`, one.trimEnd(),
  ]) expect(await addCosignatures(note, junk, [w1.key], NOW)).toBe(null)
})

// Forms of C2SP tlog-policy and of transparency-dev/formats witness/witness_policy_test.go
const [L, W1, W2, W3] = [log.key, w1.key, w2.key, w3.key].map(writeVkey)
const three = `witness X ${W1} https://example.net/\nwitness Y ${W2}\n\twitness  Z\t${W3}  \n`

test('a policy asks for k of n, in groups of groups', () => {
  const holds = (lines: string, keys: readonly (typeof w1)[]): boolean | null => {
    const policy = readPolicy(`# ours\nlog ${L}\n\n${three}${lines}`)
    return policy === null ? null : isQuorum(policy, keys.map((k) => k.key))
  }
  expect([[], [w1], [w2]].map((k) => holds('quorum X\n', k))).toEqual([false, true, false])
  expect([[], [w1], [w1, w1], [w1, w3], [w1, w2, w3]].map((k) => holds('group g 2 X Y Z\nquorum g', k))).toEqual([false, false, false, true, true])
  expect([[], [w3]].map((k) => holds('group g any X Y Z\nquorum g\n', k))).toEqual([false, true])
  expect([[w1, w2], [w1, w2, w3]].map((k) => holds('group g all X Y Z\nquorum g\n', k))).toEqual([false, true])
  expect([[w1], [w3], [w1, w3], [w1, w2]].map((k) => holds('group a any X Y\ngroup b all a Z\nquorum b\n', k))).toEqual([false, false, true, false])
  expect(holds('quorum none', [])).toBe(true)
  expect(holds('quorum X', [log])).toBe(false)
  // a kind of key that we cannot verify stands in the policy and never counts
  const foreign = `example.net/pq+01020304+${toBase64(Uint8Array.of(6, ...new Uint8Array(1_312).fill(5)))}`
  expect([[w1], [w1, w2]].map((k) => holds(`witness Q ${foreign}\ngroup g 2 X Y Q\nquorum g`, k))).toEqual([false, true])
})

test.each([
  ['no quorum', three], ['two quorums', `${three}quorum X\nquorum X`], ['quorum not defined', 'quorum X'],
  ['quorum before its witness', `quorum X\n${three}`], ['two names', `${three}quorum X Y`],
  ['a name twice', `${three}witness X ${writeVkey(ed25519Signer('example.net/w9', 'cosignature/v1', new Uint8Array(32).fill(9)).key)}\nquorum X`],
  ['a key twice', `${three}witness V ${W1}\nquorum X`],
  ['a key twice under another name', `${three}witness V ${writeVkey(nameKey('example.com/else', 'cosignature/v1', w1.key.publicKey))}\nquorum X`],
  ['the key of a log for a witness', `witness X ${L}\nquorum X`],
  ['the key of a witness for a log', `log ${W1}\nquorum none`], ['a log twice', `log ${L}\nlog ${L}\nquorum none`],
  ['none as a name', `witness none ${W1}\nquorum none`], ['none in a group', `${three}group g any none\nquorum g`],
  ['threshold 0', `${three}group g 0 X\nquorum g`], ['threshold -1', `${three}group g -1 X\nquorum g`],
  ['threshold above', `${three}group g 3 X Y\nquorum g`], ['threshold no number', `${three}group g most X Y\nquorum g`],
  ['an empty group', `${three}group g any\nquorum g`], ['a member twice', `${three}group g 2 X X\nquorum g`],
  ['a member of two groups', `${three}group g any X\ngroup h any X\nquorum h`], ['itself', `${three}group g any g\nquorum g`],
  ['unknown line', `${three}witnesses\nquorum X`], ['a word too many', `witness X ${W1} https://example.net/ more\nquorum X`],
  ['no key', 'witness X\nquorum X'], ['a broken key', `witness X ${W1?.replace('example', 'exempla')}\nquorum X`],
  ['a carriage return', `${three.replaceAll('\n', '\r\n')}quorum X\r\n`], ['NUL', `${three}quorum X\0`], ['a prototype', '__proto__ X\nquorum none'],
  ['a flood', 'quorum X\n'.repeat(1_001)],
])('no policy: %s', (_, text) => {
  expect(readPolicy(text)).toBe(null)
})

test('a proof file proves one leaf, offline, and any change is noticed', async () => {
  const note = await signed(900)
  const text = note.slice(0, note.indexOf('\n\n') + 1)
  const checkpoint = `${note}${await signatureLine(text, w1, NOW)}`
  const file = writeProof({ extra: utf8('a hint'), index: 321, hashes: await inclusionProof(321, 900, read), checkpoint })
  expect(file.split('\n').slice(0, 3)).toEqual(['c2sp.org/tlog-proof@v1', 'extra YSBoaW50', 'index 321'])
  const policy = readPolicy(`log ${L}\n${three}quorum X`)
  const strict = readPolicy(`log ${L}\n${three}group g 2 X Y\nquorum g`)
  const elsewhere = readPolicy(`log ${writeVkey(ed25519Signer('example.com/log', 'ed25519', new Uint8Array(32).fill(1)).key)}\nquorum none`)
  const leaf = LEAVES[321]
  if (policy === null || strict === null || elsewhere === null || leaf === undefined) throw new Error('policies')
  expect(await verifyProof(file, leaf, policy)).toMatchObject({ size: 900n, witnesses: [{ time: NOW }] })
  expect(await verifyProof(file, leaf, strict)).toBe('no-quorum')
  expect(await verifyProof(file, leaf, elsewhere)).toBe('no-known-signature')
  expect(await verifyProof(file, LEAVES[322] ?? leaf, policy)).toBe('not-included')
  expect(await verifyProof(file.replace('index 321', 'index 322'), leaf, policy)).toBe('not-included')
  const head = await openCheckpoint(readProof(file)?.checkpoint ?? '', { log: policy.logs, witnesses: policy.witnesses }, ORIGIN)
  expect(head).toMatchObject({ origin: ORIGIN })
  const before = file.slice(0, file.indexOf('index'))
  for (let i = before.length; i < file.length; i++) {
    const changed = `${file.slice(0, i)}${String.fromCharCode(file.charCodeAt(i) ^ 1)}${file.slice(i + 1)}`
    expect(typeof await verifyProof(changed, leaf, policy), `letter ${i} ${changed.slice(i - 5, i + 5)}`).toBe('string')
  }
})

test('a proof file that is read is the one that is written (transparency-dev/formats)', () => {
  const h = (n: number): Uint8Array => new Uint8Array(32).fill(n)
  for (const proof of [
    { extra: null, index: 5n, hashes: [h(1), h(2)], checkpoint: 'test checkpoint\n' },
    { extra: utf8('extra information'), index: 10n, hashes: [h(1)], checkpoint: 'checkpoint data\n' },
    { extra: null, index: 0n, hashes: [], checkpoint: 'checkpoint\n' }, { extra: null, index: 2n ** 64n - 1n, hashes: [], checkpoint: '' },
    { extra: new Uint8Array(0), index: 0n, hashes: [], checkpoint: '' },
  ]) expect(readProof(writeProof(proof))).toEqual(proof)
  for (const text of [
    'wrong-header\nindex 0\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\ncheckpoint\n',
    'c2sp.org/tlog-proof@v1\n\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v1\nindex notanumber\n\ncheckpoint\n',
    'c2sp.org/tlog-proof@v1\nindex -5\n\ncheckpoint\n', 'c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\ncheckpoint\n',
    `c2sp.org/tlog-proof@v1\nindex 0\n${toBase64(new Uint8Array(64))}\n\ncheckpoint\n`,
    `c2sp.org/tlog-proof@v1\nindex 0\n${'a'.repeat(65 * 1_024)}\n`, 'c2sp.org/tlog-proof@v1\nindex 00\n\nc\n',
    'c2sp.org/tlog-proof@v1\nindex 0\nextra AAAA\n\nc\n', 'c2sp.org/tlog-proof@v2\nindex 0\n\nc\n',
    `c2sp.org/tlog-proof@v1\nindex 0\n${`${H}\n`.repeat(65)}\nc\n`, '', '\n\n',
  ]) expect(readProof(text)).toBe(null)
})
