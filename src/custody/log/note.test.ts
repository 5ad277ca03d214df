import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNote, readNote, readSignatureLines, signatureLine, signNote } from './note.ts'
import { ed25519Signer } from './signer.ts'
import { fromBase64, toBase64, toHex, utf8 } from './text.ts'
import { canVerify, isKeyName, nameKey, readVkey, verifyEd25519, writeVkey, type VerifierKey } from './vkey.ts'

const secret = (n: number): Uint8Array => new Uint8Array(32).fill(n)
const log = ed25519Signer('example.org/log', 'ed25519', secret(1))
const other = ed25519Signer('example.org/log', 'ed25519', secret(2))
const witness = ed25519Signer('example.net/witness', 'cosignature/v1', secret(3))
const TIME = 1_795_000_000

function vkey(text: string): VerifierKey {
  const key = readVkey(text)
  if (key === null) throw new Error(text)
  return key
}

// C2SP/C2SP signed-note.md at 5ba5ee8
const FOO = vkey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
const MESSAGE = 'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

test('the published note opens by its published key, and by no other', async () => {
  expect(await canVerify()).toBe(true)
  expect(await openNote(MESSAGE, [FOO])).toEqual({ ok: true, text: 'This is an example message.\n', signed: [{ key: FOO, time: null }] })
  expect(await openNote(MESSAGE, [log.key])).toEqual({ ok: false, why: 'no-known-signature' })
  expect(await openNote(MESSAGE, [])).toEqual({ ok: false, why: 'no-known-signature' })
  expect(await openNote(MESSAGE.replace('an example', 'no example'), [FOO])).toEqual({ ok: false, why: 'bad-signature' })
})

test.each([
  // transparency-dev/formats at 0b850f1
  ['PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'ed25519'],
  ['logandmap+38581672+Ab/PCr1eCclRPRMBqw/r5An1xO71MCnImLiospEq6b4l', 'ed25519'],
  ['TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6', 'ed25519'],
  ['Log+2271c621+AemuH5ooBpEPcr+W8onrjA1NfuzBVHdezakU81Ekarvs', 'ed25519'],
  ['remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2', 'cosignature/v1'],
  ['sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8', 'ed25519'],
])('a published key is read, and written as it was: %s', (text, kind) => {
  const key = vkey(text)
  expect([key.kind, writeVkey(key)]).toEqual([kind, text])
})

test.each([
  '', '+', '++', 'bananas.sigstore.dev+12344556', 'rekor.sigstore.dev+12345678+THIS_IS_NOT_BASE64!', 'rekor.sigstore.dev+12345678+AwEB',
  'rekor.sigstore.dev+NOT_A_NUMBER+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  'example.com/foo+00000000+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  'example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k', 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l',
  'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n', ' example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k+', 'example.com/foo+530d903a',
  '+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
])('no key: %j', (text) => {
  expect(readVkey(text)).toBe(null)
})

test('a key of small order is none: one signature would fit every text', () => {
  for (const hex of [
    `01${'00'.repeat(31)}`, `01${'00'.repeat(30)}80`, '00'.repeat(32), `ec${'ff'.repeat(30)}7f`, `ed${'ff'.repeat(30)}ff`, `ee${'ff'.repeat(30)}7f`,
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  ]) expect(() => nameKey('example.org/log', 'ed25519', new Uint8Array(Buffer.from(hex, 'hex')))).toThrow('not a name and a key')
})

test('names of keys', () => {
  for (const name of ['a', 'example.org/log', 'ключ', 'a\u200db', '"><script>', '../..']) expect(isKeyName(name)).toBe(true)
  for (const name of [
    '', ' ', 'a b', 'a+b', 'a\u00a0b', 'a\u2003b', 'a\u2028b', 'a\u0085b', 'a\u3000b', 'a\tb', 'a\nb', 'a\x00b', 'a\x1bb', '\ud800',
    'a'.repeat(1_001),
  ]) expect(isKeyName(name)).toBe(false)
})

test('what we sign opens; a text may hold empty lines', async () => {
  for (const text of ['a\n', '\n', 'a\n\nb\n', '\u2014 a AAAAAAAA\n', 'ключ \u{1f511}\n']) {
    const note = await signNote(text, log)
    expect(await openNote(note, [log.key])).toEqual({ ok: true, text, signed: [{ key: log.key, time: null }] })
  }
  for (const text of ['', 'a', 'a\r\n', 'a\x00\n', 'a\t\n', '\ud800\n']) await expect(signNote(text, log)).rejects.toThrow('no note can hold')
  await expect(signatureLine('a\n', log, TIME)).rejects.toThrow('when it signed')
  await expect(signatureLine('a\n', witness)).rejects.toThrow('when it signed')
})

test('a known key with a bad signature makes the whole note refused, an unknown one is passed over, and it takes at least one that holds', async () => {
  const text = 'example.org/log\n1\nAAAA\n'
  const [ours, theirs] = [await signatureLine(text, log), await signatureLine(text, other)]
  const cosigned = await signatureLine(text, witness, TIME)
  const said = async (lines: string, keys: readonly VerifierKey[]): Promise<unknown> => {
    const opened = await openNote(`${text}\n${lines}`, keys)
    return opened.ok ? opened.signed.map((s) => [s.key.name, s.time]) : opened.why
  }
  expect(await said(`${theirs}${ours}${cosigned}`, [log.key])).toEqual([['example.org/log', null]])
  expect(await said(`${cosigned}${ours}${ours}`, [log.key, witness.key])).toEqual([['example.net/witness', TIME], ['example.org/log', null]])
  expect(await said(theirs, [log.key])).toBe('no-known-signature')
  // the id of one key on the signature of another
  const forged = `\u2014 example.org/log ${toBase64(Uint8Array.of(...(fromBase64(ours.slice(0, -1).split(' ')[2] ?? '') ?? []).slice(0, 4), ...(fromBase64(theirs.slice(0, -1).split(' ')[2] ?? '') ?? []).slice(4)))}\n`
  expect(await said(`${ours}${forged}`, [log.key])).toBe('bad-signature')
  expect(await said(`${ours}${forged}`, [witness.key])).toBe('no-known-signature')
  // the same name and id, another key: the other is not known
  const twin = { ...log.key, publicKey: other.key.publicKey }
  expect(await said(ours, [twin])).toBe('bad-signature')
  expect(await said(ours, [twin, log.key])).toEqual([['example.org/log', null]])
  // a witness that signed twice counts once, with its later word
  expect(await said(`${cosigned}${await signatureLine(text, witness, TIME + 60)}`, [witness.key])).toEqual([['example.net/witness', TIME + 60]])
})

test('a witness signs its time too: changed, left out or zero it does not hold', async () => {
  const text = 'example.org/log\n1\nAAAA\n'
  const bytes = fromBase64((await signatureLine(text, witness, TIME)).slice(0, -1).split(' ')[2] ?? '') ?? new Uint8Array(0)
  const open = (b: Uint8Array): Promise<unknown> => openNote(`${text}\n\u2014 ${witness.key.name} ${toBase64(b)}\n`, [witness.key])
  expect(toHex(bytes.subarray(4, 12))).toBe(TIME.toString(16).padStart(16, '0'))
  expect(bytes.length).toBe(4 + 8 + 64)
  expect(await open(bytes)).toMatchObject({ ok: true })
  for (const bad of [
    bytes.map((b, i) => i === 11 ? b ^ 1 : b), bytes.map((b, i) => i >= 4 && i < 12 ? 0 : b),
    Uint8Array.of(...bytes.subarray(0, 4), ...bytes.subarray(12)), Uint8Array.of(...bytes, 0), bytes.subarray(0, 8),
  ]) {
    expect(await open(bad)).toEqual({ ok: false, why: 'bad-signature' })
  }
})

test('sixteen signatures and more are taken, a flood is not', async () => {
  const text = 'a\n'
  const ours = await signatureLine(text, log)
  const strange = (n: number): string => Array.from(
    { length: n }, (_, i) => `\u2014 example.com/${i} ${toBase64(new Uint8Array(2_425).fill(i))}\n`,
  ).join('')
  expect(await openNote(`${text}\n${strange(16)}${ours}`, [log.key])).toMatchObject({ ok: true })
  expect(await openNote(`${text}\n${strange(99)}${ours}`, [log.key])).toMatchObject({ ok: true })
  expect(readNote(`${text}\n${strange(101)}`)).toBe(null)
  expect(readNote(`${'a'.repeat(1_000_000)}\n\n${ours}`)).toBe(null)
})

const SIGNATURE = MESSAGE.split('\n')[2] ?? ''

test.each([
  ['nothing', ''], ['no signature', 'a\n\n'], ['no empty line', `a\n${SIGNATURE}\n`], ['no newline at the end', `a\n\n${SIGNATURE}`],
  ['a carriage return', `a\r\n\r\n${SIGNATURE}\r\n`],
  ['an empty line behind', `a\n\n${SIGNATURE}\n\n`], ['a hyphen for the dash', `a\n\n${SIGNATURE.replace('\u2014', '-')}\n`],
  ['no name', `a\n\n\u2014  ${SIGNATURE.split(' ')[2]}\n`],
  ['two spaces', `a\n\n${SIGNATURE.replace('foo ', 'foo  ')}\n`], ['space behind', `a\n\n${SIGNATURE} \n`],
  ['another line between', `a\n\n${SIGNATURE}\nb\n${SIGNATURE}\n`],
  ['a plus in the name', `a\n\n${SIGNATURE.replace('/foo', '+foo')}\n`], ['a short signature', 'a\n\n\u2014 a AAAAAA==\n'],
  ['loose bits', `a\n\n${SIGNATURE.replace('M=', 'N=')}\n`],
  ['half a letter', `\ud800\n\n${SIGNATURE}\n`], ['an escape', `\x1b[2J\n\n${SIGNATURE}\n`], ['a NUL', `a\0\n\n${SIGNATURE}\n`],
  ['a tab', `a\t\n\n${SIGNATURE}\n`],
])('no note: %s', (_, note) => {
  expect(readNote(note)).toBe(null)
})

test('the reader never throws, and reads only what is written so', async () => {
  const line = fc.oneof(
    fc.constantFrom('', SIGNATURE, '\u2014', '\u2014 ', '\u2014 a b', '\u2014 a AAAAAAAA', 'text'), fc.string({ unit: 'binary', maxLength: 20 }),
  )
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 8 }).map((l) => l.join('\n')), fc.boolean(), async (text, end) => {
    const note = end ? `${text}\n` : text
    const read = readNote(note)
    await openNote(note, [FOO])
    readSignatureLines(note)
    readVkey(note)
    if (read === null) return
    const written = read.signatures.map(
      (s) => `\u2014 ${s.name} ${toBase64(Uint8Array.of(s.id >>> 24, s.id >>> 16, s.id >>> 8, s.id, ...s.bytes))}\n`,
    ).join('')
    expect(`${read.text}\n${written}`).toBe(note)
  }), { numRuns: 300 })
})

test('any flipped bit of a signed note is noticed', async () => {
  const note = utf8(MESSAGE)
  for (let i = 0; i < note.length; i++) {
    for (const bit of [1, 0x20, 0x80]) {
      const changed = new TextDecoder().decode(note.map((b, at) => at === i ? b ^ bit : b))
      expect(await openNote(changed, [FOO]), `byte ${i}`).toMatchObject({ ok: false })
    }
  }
})

test('a signature with its number too large, or of a key that is none, does not hold', async () => {
  const signature = await log.sign(utf8('a\n'))
  expect(await verifyEd25519(log.key.publicKey, utf8('a\n'), signature)).toBe(true)
  const order = 0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn
  const s = signature.subarray(32).toReversed().reduce((n, b) => (n << 8n) | BigInt(b), 0n) + order
  const twin = Uint8Array.of(...signature.subarray(0, 32), ...Array.from({ length: 32 }, (_, i) => Number((s >> BigInt(8 * i)) & 0xffn)))
  expect(await verifyEd25519(log.key.publicKey, utf8('a\n'), twin)).toBe(false)
  expect(await verifyEd25519(new Uint8Array(31), utf8('a\n'), signature)).toBe(false)
  expect(await verifyEd25519(new Uint8Array(32).fill(0xff), utf8('a\n'), signature)).toBe(false)
  expect(await verifyEd25519(log.key.publicKey, utf8('a\n'), new Uint8Array(0))).toBe(false)
})
