import { createSecretKey, type KeyObject } from 'node:crypto'
import { hash } from 'node:crypto'
import type { Db } from '../../store/index.ts'
import type { KeyRing } from '../keys/keys.ts'
import { boundTo, WRAP_NONCE_BYTES, wrapKey } from '../keys/wrap.ts'
import { keyRows } from '../keys.table.ts'
import { signNote, type Signer } from '../log/note.ts'
import { writeVkey } from '../log/vkey.ts'
import { linesOf, measuring, sealed } from './part.ts'
import { contextOf, FILES, FORM, noteText, setName, type Head, type Manifest, type SetKind } from './set.ts'
import { removeSet, setsOf, type Target } from './target.io.ts'

const KEY_BYTES = 32

/** What opens a set: the root as it is, and the backup key of the unit. */
export interface Openers {
  readonly root: { readonly id: string; readonly key: KeyObject }
  readonly backup: KeyObject
  readonly signer: Signer
}

/** What a set is made by. */
export interface SetMaker {
  readonly random: (bytes: number) => Uint8Array
  readonly now: string
}

/** Keys that set keys are wrapped by, and the row of the root that an operator's key opens. */
export async function openersOf(db: Db, ring: KeyRing, secret: Uint8Array, signer: Signer): Promise<Openers> {
  const root = await ring.byId(db, ring.rootId)
  if (root === null) throw new Error('no root')
  return { root: { id: ring.rootId, key: root }, backup: createSecretKey(secret), signer }
}

/** What a set key is wrapped for. */
export function boundOfSet(by: 'root' | 'unit', kind: SetKind, set: string): Uint8Array {
  return boundTo([FORM, by, kind, set])
}

/** A set that is being written. Whoever writes it holds the target. */
export class SetWriter {
  readonly set: string
  readonly kind: SetKind
  readonly #target: Target
  readonly #maker: SetMaker
  readonly #key: Uint8Array
  readonly #parts: { name: string; bytes: number; sha256: string }[] = []
  readonly #files: string[] = []

  constructor(target: Target, kind: SetKind, number: number, maker: SetMaker) {
    this.#target = target
    this.kind = kind
    this.#maker = maker
    this.set = setName(kind, number, maker.now, maker.random(4))
    this.#key = maker.random(KEY_BYTES)
  }

  /** Writes a part of pages of texts; tells how many texts it has. */
  async part(name: string, pages: AsyncIterable<readonly string[]>): Promise<number> {
    let texts = 0
    const counted = async function* (): AsyncGenerator<readonly string[]> {
      for await (const page of pages) {
        texts += page.length
        yield page
      }
    }
    this.#parts.push({ name, ...await this.#put(name, linesOf(counted())) })
    return texts
  }

  async #put(name: string, plain: AsyncIterable<Uint8Array>): Promise<{ bytes: number; sha256: string }> {
    const measure = measuring()
    this.#files.push(name)
    await this.#target.sets.put(`${this.set}/${name}`, measure.through(sealed(plain, this.#key, contextOf(this.set, name), this.#maker.random)), null)
    return measure.result()
  }

  /** Writes what says what the set is; with its note, which comes last, it is one. Returns the SHA-256 of the sealed manifest. */
  async end(openers: Openers, manifest: Omit<Manifest, 'parts' | 'kind' | 'set' | 'at'>, rootRow: Head['root']): Promise<string> {
    const { set, kind } = this
    const at = this.#maker.now
    const wrapped = (by: 'root' | 'unit', key: KeyObject): string => wrapKey(
      key, this.#key, boundOfSet(by, kind, set), this.#maker.random(WRAP_NONCE_BYTES),
    ).toString('base64')
    const head: Head = {
      backup: FORM, kind, set, vkey: writeVkey(openers.signer.key), root: rootRow, byRoot: wrapped('root', openers.root.key),
      byUnit: wrapped('unit', openers.backup),
    }
    const written = Buffer.from(`${JSON.stringify(head, null, 1)}\n`)
    await this.#plain(FILES.head, written)
    const whole: Manifest = { ...manifest, kind, set, at, parts: this.#parts }
    const { sha256 } = await this.#put(FILES.manifest, one(Buffer.from(JSON.stringify(whole))))
    await this.#plain(
      FILES.note, Buffer.from(await signNote(noteText({ kind, set, at, head: hash('sha256', written, 'hex'), manifest: sha256 }), openers.signer)),
    )
    this.#key.fill(0)
    return sha256
  }

  async #plain(name: string, bytes: Uint8Array): Promise<void> {
    this.#files.push(name)
    await this.#target.sets.put(`${this.set}/${name}`, [bytes], bytes.length)
  }

  /** Takes back what was written. */
  async undo(): Promise<void> {
    this.#key.fill(0)
    await removeSet(
      this.#target, { set: this.set, files: this.#files },
    ).catch(() => undefined) // what stopped us may stop this too; the next backup removes it
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A set that nobody has ended for so long was cut off, where a target cannot be held. */
const CUT_OFF_MS = 24 * 3_600_000

/** The number of the next set at a target that is held; what was cut off there is removed. */
export async function prepareTarget(
  target: Target, alone: boolean, now: string,
): Promise<{ readonly number: number; readonly newest: string | null }> {
  const all = await setsOf(target)
  for (const found of all) if (!found.whole && (alone || found.at < Date.parse(now) - CUT_OFF_MS)) await removeSet(target, found)
  return { number: (all.at(-1)?.number ?? 0) + 1, newest: all.findLast((s) => s.whole && s.kind === 'contents')?.set ?? null }
}

/** The root's row as the head of a set tells it. */
export async function rootRowOf(db: Db, id: string): Promise<Head['root']> {
  const row = await keyRows.byId(db, id)
  if (row?.wrapped === null || row === null) throw new Error('no root')
  return {
    id: row.id, version: row.version, wrappedBy: row.wrappedBy as Head['root']['wrappedBy'], wrapped: Buffer.from(row.wrapped).toString('base64'),
    madeFrom: row.madeFrom,
  }
}
