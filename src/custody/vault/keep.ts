import { createHash, hash } from 'node:crypto'
import type { Store } from '../../store/index.ts'
import type { KeyRing, OpenKey } from '../keys/keys.ts'
import { objectRows, type NewObject } from '../vault.table.ts'
import { WRAP_NONCE_BYTES } from '../keys/wrap.ts'
import type { Backend } from './backend.ts'
import { KEY_BYTES, SALT_BYTES, sealedBytes, Sealer, sealInto } from './cobblestone.ts'
import { contextOf, ID_BYTES, nameOf, namesOf, PLACE_BYTES, wrapObject, type Bound } from './objects.ts'
import type { Sealed } from './vault.ts'

/** What writing into a vault needs. */
export interface Keeping {
  readonly store: Store
  readonly backend: Backend
  readonly ring: KeyRing
  readonly random: (bytes: number) => Uint8Array
  readonly now: () => string
  readonly unit: string
  readonly caseId: string
}

/** Small files are written together into places of about so many bytes: one write, one sync and one name for hundreds of them. */
const PLACE_ROOM = 4 << 20

/** A file of so many bytes gets a place of its own: its bytes leave the disk when its key does. */
const ALONE_BYTES = 1 << 20

/** Random bytes of an object: its key, salt and id. */
const FRESH_BYTES = KEY_BYTES + SALT_BYTES + ID_BYTES

/** Where a key died while we wrote, we ask for the new one and wrap again, so often at most. */
const TRIES = 5

/** An object that lies sealed in its place and is not in the store yet. `key` is overwritten when it is. */
export interface Lying {
  readonly object: Bound
  readonly key: Uint8Array
}

/** Keeps files that the unit does not have yet: seals and writes them, then tells the store. */
export async function keepAll(doors: Keeping, files: readonly Sealed[]): Promise<void> {
  const naming = await namingOf(doors)
  const names = namesOf(naming, files.map((f) => f.sha256))
  const named = new Map(files.map((f, i) => [names[i] ?? '', f]))
  const known = await objectRows.known(doors.store, [...named.keys()])
  const fresh = [...named].filter(([name]) => !known.has(name))
  const lying: Lying[] = []
  try {
    for (const together of placesOf(fresh)) lying.push(...await written(doors, together))
    for (const [, { sha256, bytes }] of fresh) {
      if (bytes.length <= PLACE_ROOM) continue
      const large = await streamed(doors, slices(bytes), bytes.length)
      lying.push(large)
      demandName(sha256, large.object.sha256)
    }
    await tell(doors, lying)
  } finally {
    for (const { key } of lying) key.fill(0)
  }
}

/** Nothing is kept under a hash that it does not have: whoever gives it is wrong. */
function demandName(given: string, found: string): void {
  if (given !== found) throw new Error('a file is not what its name says')
}

/** The unit's naming key; made at its first file. */
export async function namingOf({ store, ring, unit }: Keeping): Promise<OpenKey['key']> {
  const place = { kind: 'naming', unit, caseId: '' } as const
  const found = await ring.find(store, place) ?? await store.transaction((db) => ring.newest(db, place))
  return found.key
}

type Fresh = readonly [name: string, file: Sealed]

/** Which files share a place. Large ones are written piece by piece and are left off here. */
function* placesOf(files: readonly Fresh[]): Generator<Fresh[]> {
  let together: Fresh[] = []
  let bytes = 0
  for (const file of files) {
    const size = sealedBytes(file[1].bytes.length)
    if (file[1].bytes.length > PLACE_ROOM) continue
    if (size >= ALONE_BYTES) {
      yield [file]
      continue
    }
    if (bytes + size > PLACE_ROOM) {
      yield together
      together = []
      bytes = 0
    }
    together.push(file)
    bytes += size
  }
  if (together.length > 0) yield together
}

/** Seals files into one place. */
async function written({ backend, random, unit, caseId }: Keeping, files: readonly Fresh[]): Promise<Lying[]> {
  const placeBytes = files.reduce((sum, [, file]) => sum + sealedBytes(file.bytes.length), 0)
  const room = borrowed(placeBytes)
  const place = Buffer.from(random(PLACE_BYTES)).toString('hex')
  const fresh = Buffer.from(random(FRESH_BYTES * files.length))
  let at = 0
  const lying = files.map(([name, { sha256, bytes }], i): Lying => {
    // Here and not before: what was just hashed is still near the processor when it is sealed.
    demandName(sha256, hash('sha256', bytes, 'hex'))
    const mine = fresh.subarray(i * FRESH_BYTES)
    const key = mine.subarray(0, KEY_BYTES)
    const id = mine.toString('hex', KEY_BYTES + SALT_BYTES, FRESH_BYTES)
    const object: Bound = { name, id, unit, caseId, sealedCase: caseId, sha256, bytes: bytes.length, place, placeFrom: at, placeBytes }
    at = sealInto(room, at, bytes, key, mine.subarray(KEY_BYTES, KEY_BYTES + SALT_BYTES), contextOf(object))
    return { object, key }
  })
  await backend.put(place, [room.subarray(0, placeBytes)], placeBytes)
  if (room.length === PLACE_ROOM && spare.length < MOST_SPARE) spare.push(room)
  return lying
}

/** Rooms in memory in which places are written: fresh ones for each would cost more than sealing does. */
const spare: Uint8Array[] = []
const MOST_SPARE = 2

function borrowed(bytes: number): Uint8Array {
  return bytes > PLACE_ROOM ? Buffer.allocUnsafeSlow(bytes) : spare.pop() ?? Buffer.allocUnsafeSlow(PLACE_ROOM)
}

/** So many bytes of a large file are in memory at a time. */
export const PIECE_BYTES = 1 << 20

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES)
}

/** Keeps what comes in pieces, in one pass: its SHA-256 is known only when all of it is written. A piece is done with when the next is asked for. */
export async function keepPieces(
  doors: Keeping, pieces: AsyncIterable<Uint8Array>, about: number | null,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const lying = await streamed(doors, pieces, about)
  try {
    await tell(doors, [lying])
    return { sha256: lying.object.sha256, bytes: lying.object.bytes }
  } finally {
    lying.key.fill(0)
  }
}

/** Seals pieces into a place of their own. */
async function streamed(doors: Keeping, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, about: number | null): Promise<Lying> {
  const { backend, random, unit, caseId } = doors
  const naming = await namingOf(doors)
  const [key, salt] = [random(KEY_BYTES), random(SALT_BYTES)]
  const [id, place] = [random(ID_BYTES), random(PLACE_BYTES)].map((r) => Buffer.from(r).toString('hex')) as [string, string]
  const sealer = new Sealer(key, salt, contextOf({ unit, sealedCase: caseId, id }))
  const hashed = createHash('sha256')
  let bytes = 0
  const sealed = async function* (): AsyncGenerator<Uint8Array> {
    let out = Buffer.allocUnsafeSlow(Sealer.room(PIECE_BYTES))
    yield out.subarray(0, sealer.head(out, 0))
    for await (const piece of pieces) {
      if (Sealer.room(piece.length) > out.length) out = Buffer.allocUnsafeSlow(Sealer.room(piece.length))
      hashed.update(piece)
      bytes += piece.length
      yield out.subarray(0, sealer.push(piece, out, 0))
    }
    yield out.subarray(0, sealer.end(out, 0))
  }
  await backend.put(place, sealed(), about === null ? null : sealedBytes(about))
  const sha256 = hashed.digest('hex')
  return {
    key,
    object: {
      name: nameOf(naming, sha256), id, unit, caseId, sealedCase: caseId, sha256, bytes, place, placeFrom: 0, placeBytes: sealedBytes(bytes),
    },
  }
}

/**
 * Tells the store of objects that lie in their places. Of two that keep the same file at once the first one's object stands, and what the other wrote
 * is removed where it has a place of its own.
 */
export async function tell(doors: Keeping, lying: readonly Lying[]): Promise<void> {
  let rest = lying
  for (let i = 0; rest.length > 0; i++) {
    if (i === TRIES) throw new Error('keys change faster than files are kept')
    const added = await tellOnce(doors, rest)
    const names = rest.map(({ object }) => object.name).filter((name) => !added.has(name))
    const others = names.length === 0 ? names : [...await objectRows.known(doors.store, names)]
    const known = new Set(others)
    for (const { object } of rest) if (known.has(object.name) && object.placeFrom === 0
      && object.placeBytes === sealedBytes(object.bytes)) await doors.backend.remove(object.place)
    rest = rest.filter(({ object }) => !added.has(object.name) && !known.has(object.name))
  }
}

async function tellOnce({ store, ring, random, now, unit, caseId }: Keeping, lying: readonly Lying[]): Promise<Set<string>> {
  return store.transaction(async (db) => {
    const place = { kind: 'case', unit, caseId } as const
    const by = await ring.newest(db, place)
    const nonces = random(WRAP_NONCE_BYTES * lying.length)
    const rows = lying.map(({ object, key }, i): NewObject => {
      const { name, id, sha256, bytes, place: lies, placeFrom, placeBytes } = object
      const wrapped = wrapObject(by.key, key, object, nonces.subarray(i * WRAP_NONCE_BYTES, (i + 1) * WRAP_NONCE_BYTES)).toString('hex')
      return { name, id, sha256, bytes, place: lies, placeFrom, placeBytes, wrapped }
    })
    const added = await objectRows.add(db, { unit, caseId, keyId: by.id, at: now() }, rows)
    // Nothing was written: the key may have gone meanwhile. Whoever asks again gets the one that lives.
    if (added.size === 0) ring.refresh(place)
    return added
  })
}
