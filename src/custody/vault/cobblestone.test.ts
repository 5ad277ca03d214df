import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { sha256Hex } from '../../kernel/text.ts'
import { CHUNK_BYTES, HEAD_BYTES, keysByHead, openChunk, SEALED_CHUNK_BYTES, sealedBytes, Sealer, sealInto } from './cobblestone.ts'
import { sealSlowly } from './fixtures/second-implementation.ts'

const Vectors = z.object({
  vectors: z.array(z.strictObject({
    number: z.number(), key: z.hex(), salt: z.hex(), context: z.string(), messageBytes: z.number(), commitment: z.hex(), sealedBytes: z.number(),
    sealed: z.hex().optional(),
    sealedSha256: z.hex(),
  })),
})
const { vectors } = Vectors.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'cobblestone-256.json'), 'utf8')))

const messageOf = (bytes: number, number: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + (i >> 8) * 13 + number) & 255)

function seal(message: Uint8Array, key: Uint8Array, salt: Uint8Array, context: Uint8Array): Buffer {
  const out = Buffer.alloc(sealedBytes(message.length))
  expect(sealInto(out, 0, message, key, salt, context)).toBe(out.length)
  return out
}

/** What a reader without knowledge of the length gets out of sealed bytes; null when it must refuse. */
function open(sealed: Uint8Array, key: Uint8Array, context: Uint8Array): Buffer | null {
  const keys = keysByHead(key, sealed, context)
  if (keys === null) return null
  const chunks = Math.floor((sealed.length - HEAD_BYTES) / SEALED_CHUNK_BYTES)
  const pieces: Buffer[] = []
  for (let chunk = 0; chunk <= chunks; chunk++) {
    const at = HEAD_BYTES + chunk * SEALED_CHUNK_BYTES
    const one = sealed.subarray(at, Math.min(at + SEALED_CHUNK_BYTES, sealed.length))
    const plain = Buffer.alloc(Math.max(0, one.length - 16))
    if (!openChunk(keys, chunk, one, plain, 0)) return null
    pieces.push(plain)
  }
  return Buffer.concat(pieces)
}

test('vectors: what they say, and what a second implementation makes of the same input', async () => {
  expect(vectors.length).toBeGreaterThan(10)
  for (const v of vectors) {
    const message = messageOf(v.messageBytes, v.number)
    const [key, salt, context] = [Buffer.from(v.key, 'hex'), Buffer.from(v.salt, 'hex'), Buffer.from(v.context)]
    const sealed = seal(message, key, salt, context)
    expect(
      [sealed.length, sealed.subarray(24, 56).toString('hex'), sha256Hex(sealed)], `${v.number}`,
    ).toEqual([v.sealedBytes, v.commitment, v.sealedSha256])
    if (v.sealed !== undefined) expect(sealed.toString('hex')).toBe(v.sealed)
    if (v.messageBytes <= 40_000) expect(Buffer.from(await sealSlowly(key, salt, context, message)).equals(sealed)).toBe(true)
    expect(open(sealed, key, context)?.equals(message)).toBe(true)
  }
})

test('lengths: the last chunk is always shorter, and may be empty', () => {
  expect([0, 1024, 16_383, 16_384, 20_480].map(sealedBytes)).toEqual([72, 1096, 16_455, 16_472, 20_568])
})

test('a message that comes in pieces is sealed as one that comes whole', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 6 }), (sizes) => {
    const [key, salt, context] = [randomBytes(32), randomBytes(24), randomBytes(9)]
    const pieces = sizes.map((n) => randomBytes(n))
    const whole = seal(Buffer.concat(pieces), key, salt, context)
    const sealer = new Sealer(key, salt, context)
    const out = Buffer.alloc(whole.length)
    let at = sealer.head(out, 0)
    for (const piece of pieces) {
      const room = Buffer.alloc(Sealer.room(piece.length))
      const end = sealer.push(piece, room, 0)
      room.copy(out, at, 0, end)
      at += end
    }
    expect(sealer.end(out, at)).toBe(whole.length)
    expect(out.equals(whole)).toBe(true)
  }), { numRuns: 60 })
})

test('one bit anywhere, a cut, a lengthening, chunks in another order or of another message, another key or context: nothing is opened', () => {
  const [key, salt, context] = [randomBytes(32), randomBytes(24), Buffer.from('here')]
  const message = randomBytes(CHUNK_BYTES * 2 + 100)
  const sealed = seal(message, key, salt, context)
  expect(open(sealed, key, context)?.equals(message)).toBe(true)
  fc.assert(fc.property(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), (bit) => {
    const changed = Buffer.from(sealed)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(open(changed, key, context)).toBe(null)
  }), { numRuns: 300 })
  fc.assert(fc.property(fc.integer({ min: 0, max: sealed.length - 1 }), (length) => {
    expect(open(sealed.subarray(0, length), key, context)).toBe(null)
  }), { numRuns: 200 })
  for (const cut of [
    0, 24, 55, 56, 57, 71, HEAD_BYTES + SEALED_CHUNK_BYTES, HEAD_BYTES + 2 * SEALED_CHUNK_BYTES,
  ]) expect(open(sealed.subarray(0, cut), key, context), `${cut}`).toBe(null)
  for (const more of [1, 15, 16, 17, SEALED_CHUNK_BYTES]) expect(open(Buffer.concat([sealed, Buffer.alloc(more)]), key, context)).toBe(null)

  const chunk = (of: Uint8Array, n: number): Uint8Array => of.subarray(HEAD_BYTES + n * SEALED_CHUNK_BYTES, HEAD_BYTES + (n + 1) * SEALED_CHUNK_BYTES)
  const head = sealed.subarray(0, HEAD_BYTES)
  const other = seal(message, key, randomBytes(24), context)
  expect(open(Buffer.concat([head, chunk(sealed, 1), chunk(sealed, 0), chunk(sealed, 2)]), key, context), 'order').toBe(null)
  expect(open(Buffer.concat([head, chunk(sealed, 0), chunk(sealed, 0), chunk(sealed, 2)]), key, context), 'twice').toBe(null)
  expect(open(Buffer.concat([head, chunk(sealed, 0), chunk(other, 1), chunk(sealed, 2)]), key, context), 'of another').toBe(null)
  expect(open(Buffer.concat([sealed, chunk(sealed, 2)]), key, context), 'end twice').toBe(null)
  expect(open(sealed, key, Buffer.from('hers')), 'context').toBe(null)
  expect(open(sealed, randomBytes(32), context), 'key').toBe(null)
})
