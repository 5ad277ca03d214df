import { createSecretKey, hash } from 'node:crypto'
import { contextOf, FILES, noteText, setName } from '../../../src/custody/backup/set.ts'
import { checkParts, openSet, placesOf } from '../../../src/custody/backup/read.ts'
import { linesOf, sealed } from '../../../src/custody/backup/part.ts'
import type { Target as BackupTarget } from '../../../src/custody/backup/target.io.ts'
import { boundOfSet } from '../../../src/custody/backup/write.ts'
import { wrapKey } from '../../../src/custody/keys/wrap.ts'
import { signNote } from '../../../src/custody/log/note.ts'
import { ed25519Signer } from '../../../src/custody/log/signer.ts'
import { writeVkey } from '../../../src/custody/log/vkey.ts'
import type { Backend } from '../../../src/custody/vault/backend.ts'
import { filesOf, log, logOf, NOW, witness } from '../../../src/custody/verify/fixtures/made.ts'
import { verifyLog } from '../../../src/custody/verify/log-files.ts'
import { Refusal } from '../../../src/kernel/refusal.ts'
import { texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

/** An input that stands in the place of a file: the first byte says which. */
const fileNamed = (names: readonly string[], input: Uint8Array): readonly [name: string, bytes: Uint8Array] => [names[(input[0] ?? 0) % names.length] ?? '', input.slice(1)]

const seedsOf = (files: ReadonlyMap<string, Uint8Array>): Uint8Array[] => [...files.values()].map((bytes, i) => Uint8Array.of(i, ...bytes))

const ofLog = await filesOf(logOf(3))
const logNames = [...ofLog.keys()]
const trust = { logKeys: [log.key], witnessKeys: [witness.key], policy: null, origin: null, nowSeconds: NOW, seen: null }

/** A whole log by its files, one of them from outside: it is the log that was signed, or it is not whole. */
async function logFiles(input: Uint8Array): Promise<unknown> {
  const [name, bytes] = fileNamed(logNames, input)
  const files = new Map([...ofLog, [name, bytes]])
  const verdict = await verifyLog((path) => Promise.resolve(files.get(path) ?? null), trust)
  if (verdict.ok && name !== 'checkpoint') must(Buffer.compare(bytes.subarray(0, ofLog.get(name)?.length), ofLog.get(name) ?? bytes) === 0, 'a log with another file was called whole')
  return verdict
}

const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(7)
const unitKey = createSecretKey(Buffer.alloc(32, 1))
const partKey = Buffer.alloc(32, 2)
const signer = ed25519Signer('unit-a.example.org/log', 'ed25519', new Uint8Array(32).fill(3))
const set = setName('contents', 1, '2026-11-21T12:00:00Z', random(4))

const sealedPart = async (name: string, pages: readonly (readonly string[])[]): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(sealed((async function* () { yield* linesOf((async function* () { yield* await Promise.resolve(pages) })()) })(), partKey, contextOf(set, name), random)))

/** Seals one text that is not in lines: a manifest. */
const sealedText = async (name: string, text: Uint8Array): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(sealed((async function* () { yield await Promise.resolve(text) })(), partKey, contextOf(set, name), random)))

const root = { id: 'key_1', version: 1, wrappedBy: 'key-file', wrapped: 'AAAA', madeFrom: null }
const places = await sealedPart('vault-places', [[JSON.stringify(['ab'.repeat(16), 3, 'cd'.repeat(32)])]])
const manifest = {
  kind: 'contents', set, partner: null, at: '2026-11-21T12:00:00Z', engine: 'postgres', migrations: ['0001_custody.sql'], tables: [{ name: 'act', columns: ['id'], rows: 0 }], sequences: [],
  places: { count: 1, bytes: 3 }, checkpoint: null, entries: 0, parts: [{ name: 'vault-places', bytes: places.length, sha256: hash('sha256', places, 'hex') }],
}
const head = Buffer.from(JSON.stringify({
  backup: 'sterna-backup@v1', kind: 'contents', set, vkey: writeVkey(signer.key), root, byRoot: 'AAAA',
  byUnit: wrapKey(unitKey, partKey, boundOfSet('unit', 'contents', set), random(12)).toString('base64'),
}))

/** All files of a set whose head or manifest are these; signed anew, as by somebody who has the key, so that what lies behind the signature is reached. */
async function setFiles(headBytes: Uint8Array, manifestText: Uint8Array): Promise<Map<string, Uint8Array>> {
  const sealedManifest = await sealedText(FILES.manifest, manifestText)
  const note = await signNote(noteText({ kind: 'contents', set, at: '2026-11-21T12:00:00Z', head: hash('sha256', headBytes, 'hex'), manifest: hash('sha256', sealedManifest, 'hex') }), signer)
  return new Map([['head', headBytes], ['manifest', sealedManifest], ['note', Buffer.from(note)], ['vault-places', places]])
}

function targetOf(files: ReadonlyMap<string, Uint8Array>): BackupTarget {
  const sets: Pick<Backend, 'open'> = {
    open(place) {
      const bytes = files.get(place.slice(set.length + 1))
      return Promise.resolve(bytes === undefined ? null : {
        read: (from, to) => Promise.resolve({ bytes: bytes.subarray(from, to), of: bytes.length }), close: () => Promise.resolve(),
      })
    },
  }
  return { sets, vault: sets, hold: () => ({ alone: true, release: () => undefined }), tidy: () => undefined } as unknown as BackupTarget
}

/** A set of a backup is read, or refused by name; nothing else is thrown. The first byte says what of it came from outside. */
async function backup(input: Uint8Array): Promise<unknown> {
  const manifestText = Buffer.from(JSON.stringify(manifest))
  const [name, bytes] = fileNamed(['head', 'manifest', 'note', 'vault-places', 'signed head', 'signed manifest'], input)
  const good = await setFiles(name === 'signed head' ? bytes : head, name === 'signed manifest' ? bytes : manifestText)
  const target = targetOf(new Map([...good, ...(good.has(name) ? [[name, bytes] as const] : [])]))
  try {
    const open = await openSet(target, set, { backup: unitKey }, signer.key)
    await checkParts(target, open, () => undefined)
    const found = (await Array.fromAsync(placesOf(target, open))).flat()
    if (good.has(name)) must(found.length === 1, 'a set with another file was read')
    return [open.manifest, found]
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.facts]
    throw error
  }
}

/** Files of others as a whole: a log by its tiles, a set of a backup. */
export const targets: readonly Target[] = [
  { name: 'custody-log-files', shape: 'bytes', tokens: ['\n\n\u2014 ', 'unit-a.example.org/log', '\0 '], seeds: seedsOf(ofLog), mostBytes: 2048, cpu: { base: 150, perKib: 40 }, run: async (input) => ({ value: await logFiles(input) }) },
  {
    name: 'custody-backup', shape: 'bytes', tokens: ['"parts":[', '"rows":', '__proto__', '../', '-1', '1e400', '\n'], mostBytes: 4096, cpu: { base: 200, perKib: 40 }, run: async (input) => ({ value: await backup(input) }),
    seeds: [...[...(await setFiles(head, Buffer.from(JSON.stringify(manifest)))).values()].map((bytes, i) => Uint8Array.of(i, ...bytes)), Uint8Array.of(4, ...head), Uint8Array.of(5, ...Buffer.from(JSON.stringify(manifest))), ...texts('\x04{}', '\x05{}')],
  },
]
