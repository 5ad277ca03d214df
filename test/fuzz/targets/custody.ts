import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { checkpointText, openCheckpoint, readCheckpoint } from '../../../src/custody/log/checkpoint.ts'
import { entryText, readEntry } from '../../../src/custody/log/entry.ts'
import { openNote, readNote, readSignatureLines, signatureLine, signNote, type Signer } from '../../../src/custody/log/note.ts'
import { readPolicy } from '../../../src/custody/log/policy.ts'
import { readProof, verifyProof, writeProof } from '../../../src/custody/log/proof.ts'
import { fromBase64, readDecimal, toBase64 } from '../../../src/custody/log/text.ts'
import { readBundle, readTilePath, writeBundle } from '../../../src/custody/log/tiles.ts'
import { EMPTY_ROOT, verifyConsistency, verifyInclusion } from '../../../src/custody/log/tree.ts'
import { nameKey, readVkey, writeVkey } from '../../../src/custody/log/vkey.ts'
import { addCosignatures, judgeWitnessRequest, readWitnessRequest, writeWitnessRequest } from '../../../src/custody/log/witness.ts'
import { keysByHead, openChunk, sealedBytes, sealInto, SEALED_CHUNK_BYTES } from '../../../src/custody/vault/cobblestone.ts'
import { s3Credentials, s3Setting } from '../../../src/custody/vault/s3-setting.ts'
import { verifyParcel } from '../../../src/custody/verify.ts'
import { fileOf, logOf, parcelOf } from '../../../src/custody/verify/fixtures/made.ts'
import { writeParcel } from '../../../src/custody/verify/parcel.ts'
import { Refusal } from '../../../src/kernel/refusal.ts'
import { texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

/** A key of the fuzzer's own, the same each time. */
function signerOf(name: string, kind: 'ed25519' | 'cosignature/v1', seed: number): Signer {
  const secret = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]), format: 'der', type: 'pkcs8',
  })
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { key: nameKey(name, kind, new Uint8Array(publicKey)), sign: (message) => Promise.resolve(new Uint8Array(sign(null, message, secret))) }
}

const log = signerOf('log.example.org/a', 'ed25519', 1)
const witness = signerOf('witness.example.org', 'cosignature/v1', 2)
const head = checkpointText({ origin: log.key.name, size: 1, root: EMPTY_ROOT })
const signed = await signNote(head, log)
const cosigned = signed + await signatureLine(head, witness, 1_763_726_400)
const proof = writeProof({ extra: Buffer.from('x'), index: 0, hashes: [], checkpoint: cosigned })
const request = writeWitnessRequest({ oldSize: 0n, proof: [], checkpoint: signed })
const policyText = `log ${writeVkey(log.key)}\nwitness w1 ${writeVkey(witness.key)}\ngroup g any w1\nquorum g\n`
const policy = readPolicy(policyText)

const TOKENS = ['\n\n', '\n', '\u2014 ', ' ', '+', '=', 'old 0\n', 'index 0\n', 'extra ', 'c2sp.org/tlog-proof@v1\n', 'quorum none', 'group g 2 ', 'witness ', 'log ', 'any', 'all', '-1', '00', '18446744073709551616', toBase64(EMPTY_ROOT), log.key.name,
  writeVkey(log.key), 'tile/', 'entries/', 'x000/', '.p/255', '\r', '\0', '\ufffd', '{"v":1,']

const textOf = (input: Uint8Array): string => Buffer.from(input).toString('utf8')

async function notes(input: Uint8Array): Promise<unknown> {
  const text = textOf(input)
  const opened = await openNote(text, [log.key, witness.key])
  const read = readCheckpoint(text)
  if (read !== null) must(checkpointText(read) === text || text.startsWith(checkpointText(read)), 'a checkpoint that is written again differs')
  const given = await openCheckpoint(text, { log: [log.key], witnesses: [witness.key] }, log.key.name)
  // Nobody but the holder of the key can have signed: only our own head may open.
  must(typeof given === 'string' || text.startsWith(head), 'a checkpoint opened that its log never signed')
  const note = readNote(text)
  must(opened.ok ? note !== null : true, 'a note opened that cannot be read')
  const key = readVkey(text.trim())
  if (key !== null) must(writeVkey(key) === text.trim(), 'a key that is written again differs')
  return [
    opened, read, typeof given === 'string' ? given : 'opened', note, readSignatureLines(text), key === null ? null : writeVkey(key),
    readPolicy(text), await addCosignatures(signed, text, [witness.key], 1_763_726_500),
  ]
}

async function proofs(input: Uint8Array): Promise<unknown> {
  const text = textOf(input)
  const read = readProof(text)
  if (read !== null) must(writeProof(read) === text, 'a proof that is written again differs')
  const asked = readWitnessRequest(text)
  if (asked !== null) must(writeWitnessRequest(asked) === text, 'a request that is written again differs')
  const verdict = asked === null ? null : await judgeWitnessRequest(asked, { keys: [log.key], last: null })
  const verified = policy === null ? null : await verifyProof(text, new Uint8Array(input.subarray(0, 32)), policy)
  return [read, asked, verdict, typeof verified === 'string' ? verified : 'verified']
}

function trees(input: Uint8Array): unknown {
  const view = new DataView(new Uint8Array([...input, ...new Uint8Array(32)]).buffer)
  const [a, b] = [BigInt(view.getUint32(0)), view.getBigUint64(4)]
  const hashes = Array.from({ length: Math.min(80, Math.floor(input.length / 32)) }, (_, i) => input.slice(i * 32, i * 32 + 32))
  const leafHash = new Uint8Array(32)
  return [
    verifyInclusion({ index: a, size: b, leafHash, root: EMPTY_ROOT }, hashes),
    verifyConsistency({ oldSize: a, newSize: b, oldRoot: EMPTY_ROOT, newRoot: leafHash }, hashes),
  ]
}

function small(input: Uint8Array): unknown {
  const text = textOf(input)
  const bundle = readBundle(input, (input[0] ?? 0) % 8)
  if (bundle !== null) must(Buffer.compare(Buffer.from(writeBundle(bundle)), Buffer.from(input)) === 0, 'a bundle that is written again differs')
  const bytes = fromBase64(text)
  if (bytes !== null) must(toBase64(bytes) === text, 'base64 that is written again differs')
  const number = readDecimal(text)
  if (number !== null) must(String(number) === text, 'a number that is written again differs')
  const entry = readEntry(text)
  if (entry !== null) must(entryText(entry) === text, 'an entry that is written again differs')
  return [bundle, bytes, number, entry, readTilePath(text)]
}

const KEY = new Uint8Array(32).fill(3)
const CONTEXT = Buffer.from('unit case name')
const PLAIN = Buffer.alloc(40, 'words ')
const sealed = new Uint8Array(sealedBytes(PLAIN.length))
sealInto(sealed, 0, PLAIN, KEY, new Uint8Array(24).fill(9), CONTEXT)

/** Nothing but what was sealed opens. */
function vault(input: Uint8Array): unknown {
  const keys = keysByHead(KEY, input, CONTEXT)
  if (keys === null) return null
  const body = input.subarray(56, 56 + SEALED_CHUNK_BYTES)
  const out = new Uint8Array(Math.max(0, body.length))
  const opened = openChunk(keys, 0, body, out, 0)
  if (opened) must(Buffer.compare(Buffer.from(out.subarray(0, PLAIN.length)), PLAIN) === 0, 'something opened that was never sealed')
  else must(out.every((b) => b === 0), 'content was given that did not open')
  return opened
}

function settings(input: Uint8Array): unknown {
  const text = textOf(input)
  const credentials = s3Credentials(text)
  try {
    return [credentials, s3Setting(text)]
  } catch (error) {
    if (error instanceof Refusal) return [credentials, error.code]
    throw error
  }
}

const file = fileOf('statement.txt', 'The meeting was at nine.')
const made = writeParcel(await parcelOf(logOf(20, new Map([[7, file.sha256]])), [7, 8], [file]))

/** Never thrown, whatever a parcel holds. */
const parcel = async (input: Uint8Array): Promise<unknown> => [await verifyParcel(input), await verifyParcel(textOf(input))]

const SIGNING = { base: 150, perKib: 40 }
const entry = entryText({
  act: 1, n: 0, who: 'a', why: 'b', at: '2026-11-21T12:00:00.000Z', via: 'house', unit: 'u', session: null, purpose: null, event: 'e', subject: 's',
  content: null, result: null,
} as unknown as Parameters<typeof entryText>[0])

/** What the log, its witnesses and the vault read from outside. */
export const targets: readonly Target[] = [
  {
    name: 'custody-note', shape: 'lines', tokens: TOKENS,
    seeds: texts(head, signed, cosigned, policyText, writeVkey(log.key), 'a\n\n\u2014 b AAAA\n'), mostBytes: 2048, cpu: SIGNING,
    run: async (input) => ({ value: await notes(input) }),
  },
  {
    name: 'custody-proof', shape: 'lines', tokens: TOKENS, seeds: texts(proof, request, signed), mostBytes: 4096, cpu: SIGNING,
    run: async (input) => ({ value: await proofs(input) }),
  },
  {
    name: 'custody-tree', shape: 'bytes', tokens: [], seeds: [new Uint8Array(96), Buffer.from(EMPTY_ROOT)], mostBytes: 2560,
    run: (input) => ({ value: trees(input) }),
  },
  {
    name: 'custody-text', shape: 'text', tokens: TOKENS,
    seeds: [...texts(entry, 'tile/0/x001/067.p/3', 'tile/entries/000', 'QUFB', '12345'), writeBundle([Buffer.from('ab'), Buffer.from('c')])],
    mostBytes: 1024, run: (input) => ({ value: small(input) }),
  },
  {
    name: 'custody-sealed', shape: 'bytes', tokens: [], seeds: [sealed, sealed.subarray(0, 60)], mostBytes: 512,
    run: (input) => ({ value: vault(input) }),
  },
  {
    name: 'custody-settings', shape: 'text',
    tokens: ['https://', 'http://127.0.0.1:9000/', '/..', '%2e', '?region=', '#', '@', 'access_key_id=', 'secret_access_key=', '\n'],
    seeds: texts('https://s3.example.org/bucket/prefix?region=eu-west-2', 'aws_access_key_id=a\naws_secret_access_key=b\n'), mostBytes: 512,
    run: (input) => ({ value: settings(input) }),
  },
  {
    name: 'custody-parcel', shape: 'json', tokens: [...TOKENS, 'entries', 'files', 'checkpoint'], seeds: texts('{}', made), mostBytes: 8192,
    cpu: SIGNING, run: async (input) => ({ value: await parcel(input) }),
  },
]
