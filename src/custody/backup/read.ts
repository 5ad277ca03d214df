import { createSecretKey, hash, type KeyObject } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { unwrapRoot } from '../keys/open.ts'
import type { RootSetting } from '../keys/root.io.ts'
import { unwrapKey } from '../keys/wrap.ts'
import { openNote } from '../log/note.ts'
import { readVkey, type VerifierKey } from '../log/vkey.ts'
import { measuring, opened, read, readSmall, textsOf } from './part.ts'
import { contextOf, FILES, Head, Manifest, PARTS, PlaceLine, readNoteText, readSetName, type SetKind } from './set.ts'
import { setsOf, type Target } from './target.io.ts'
import { boundOfSet } from './write.ts'

const MOST_HEAD = 64 << 10
const MOST_MANIFEST = 64 << 20

/** A set that is open: what it is said to hold, and the key of its parts. */
export interface OpenSet {
  readonly set: string
  readonly head: Head
  readonly manifest: Manifest
  readonly key: Uint8Array
  /** SHA-256 of the sealed manifest in hex: what the log of the house names. */
  readonly sha256: string
}

/** What opens a set: what the operator holds, or the backup key of the unit. */
export type Opening = { readonly root: RootSetting; readonly random: (bytes: number) => Uint8Array } | { readonly backup: KeyObject }

/**
 * Opens a set and checks what it says of itself: the signature of the log's key, head and manifest by their hashes. Its parts are still to be
 * checked.
 *
 * @param trusted the log's key where it is known from elsewhere; without, the one that the set names, which the restored log must then have
 * @throws Refusal `backup-broken` with the file; `key-wrong`, `key-missing`
 */
export async function openSet(target: Target, set: string, by: Opening, trusted: VerifierKey | null = null): Promise<OpenSet> {
  const broken = (name: string, what: string): Refusal => new Refusal('backup-broken', { file: `${set}/${name}`, what })
  const headBytes = await readSmall(target.sets, `${set}/${FILES.head}`, MOST_HEAD)
  const head = parsed(Head, headBytes, `${set}/${FILES.head}`)
  const said = await readNote(target, set, trusted ?? readVkey(head.vkey))
  if (hash('sha256', headBytes, 'hex') !== said.head) throw broken(FILES.head, 'hash')
  if (said.set !== set || [head.set, head.kind].join() !== [set, said.kind].join()
    || readSetName(set)?.kind !== head.kind) throw broken(FILES.head, 'another set')
  const sealed = await readSmall(target.sets, `${set}/${FILES.manifest}`, MOST_MANIFEST)
  if (hash('sha256', sealed, 'hex') !== said.manifest) throw broken(FILES.manifest, 'hash')
  const key = await keyOf(head, by)
  const manifest = parsed(Manifest, await readPart(target, set, key, FILES.manifest), `${set}/${FILES.manifest}`)
  if (manifest.set !== set || manifest.kind !== head.kind) throw broken(FILES.manifest, 'another set')
  return { set, head, manifest, key, sha256: said.manifest }
}

/** What the log's key signed of a set. Either may be what was changed when it does not hold: the key in the head, or the note. */
async function readNote(target: Target, set: string, key: VerifierKey | null): Promise<NonNullable<ReturnType<typeof readNoteText>>> {
  const note = (await readSmall(target.sets, `${set}/${FILES.note}`, MOST_HEAD)).toString('utf8')
  const noted = key === null ? null : await openNote(note, [key])
  const said = noted?.ok === true ? readNoteText(noted.text) : null
  if (said === null) throw new Refusal('backup-broken', { file: `${set}/${FILES.note}`, or: `${set}/${FILES.head}`, what: 'signature' })
  return said
}

async function readPart({ sets }: Target, set: string, key: Uint8Array, name: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(opened(sets, `${set}/${name}`, key, contextOf(set, name))))
}

function parsed<S extends z.ZodType>(shape: S, bytes: Buffer, file: string): z.output<S> {
  try {
    return shape.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new Refusal('backup-broken', { file, what: 'form' })
  }
}

async function keyOf(head: Head, by: Opening): Promise<Uint8Array> {
  const wrapping = 'backup' in by ? by.backup
    : (await unwrapRoot({ ...head.root, wrapped: Buffer.from(head.root.wrapped, 'base64') }, by.root, by.random)).key
  const way = 'backup' in by ? 'unit' : 'root'
  const key = unwrapKey(wrapping, Buffer.from(way === 'root' ? head.byRoot : head.byUnit, 'base64'), boundOfSet(way, head.kind, head.set))
  if (key === null) throw new Refusal('key-wrong', { set: head.set })
  return key
}

/** Whether the house that has this backup key made a set; null when what the set says of itself cannot be read. */
export async function isOf(target: Target, set: string, backup: KeyObject): Promise<boolean | null> {
  try {
    await keyOf(parsed(Head, await readSmall(target.sets, `${set}/${FILES.head}`, MOST_HEAD), `${set}/${FILES.head}`), { backup })
    return true
  } catch (error) {
    if (!(error instanceof Refusal) || (error.code !== 'backup-broken' && error.code !== 'key-wrong')) throw error
    return error.code === 'key-wrong' ? false : null
  }
}

/** The name of a set of a kind: the newest, or the one asked for. Refuses with `not-found`. */
export async function chooseSet(target: Target, kind: SetKind, asked: string | null): Promise<string> {
  const all = (await setsOf(target)).filter((s) => s.kind === kind)
  const found = asked === null ? all.at(-1) : all.find((s) => s.set === asked)
  if (found === undefined) throw new Refusal('not-found', { backup: asked ?? kind })
  // The newest was cut off at its very end, or somebody took its note away: an older one is not taken for it in silence.
  if (!found.whole) throw new Refusal(
    'backup-broken', { file: `${found.set}/${FILES.note}`, what: 'missing', newestWhole: all.findLast((s) => s.whole)?.set ?? 'none' },
  )
  return found.set
}

/** Reads all parts of a set through and compares their hashes. Refuses with `backup-broken` and the file. */
export async function checkParts({ sets }: Target, { set, manifest }: OpenSet, watch: (part: string) => void): Promise<void> {
  for (const { name, bytes, sha256 } of manifest.parts) {
    watch(name)
    const measure = measuring()
    for await (const piece of measure.through(read(sets, `${set}/${name}`))) void piece
    const found = measure.result()
    if (found.bytes !== bytes || found.sha256 !== sha256) throw new Refusal(
      'backup-broken', { file: `${set}/${name}`, what: found.bytes === bytes ? 'hash' : 'length' },
    )
  }
}

/** The rows of a part, in pages. */
export function partOf({ sets }: Target, { set, key }: OpenSet, name: string): AsyncGenerator<string[]> {
  return textsOf(opened(sets, `${set}/${name}`, key, contextOf(set, name)))
}

/** Places of the vault that a set needs, in pages, with the SHA-256 of the copy at the target. */
export async function* placesOf(target: Target, set: OpenSet): AsyncGenerator<readonly [place: string, bytes: number, sha256: string][]> {
  for await (const page of partOf(target, set, PARTS.places)) yield page.map((line) => PlaceLine.parse(JSON.parse(line)))
}

/** What opens the sets of contents of a house by its set of keys: they open so even when the root was changed between the two. */
export async function byKeys(target: Target, keys: OpenSet): Promise<Opening> {
  const [[secret = ''] = []] = await Array.fromAsync(partOf(target, keys, PARTS.backupKey))
  return { backup: createSecretKey(Buffer.from(secret, 'base64')) }
}
