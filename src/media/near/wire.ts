import type { NearAnswer, NearHit } from './face.ts'
import { CODE } from './layout.ts'

/** What is asked of an index in another thread or process. */
export type Request =
  | { readonly op: 'size' }
  | { readonly op: 'add' | 'remove'; readonly codes: Uint8Array }
  | { readonly op: 'search'; readonly threshold: number; readonly codes: Uint8Array }
  | { readonly op: 'save'; readonly file: string; readonly meta: string }
  | { readonly op: 'reload'; readonly file: string }

/** What it answers: the size of the index always, then what belongs to the request; or why it was not done. */
export interface Reply {
  readonly size: number
  readonly failed?: string
  readonly added?: number
  readonly answer?: NearAnswer
  readonly opened?: { readonly meta: string | null; readonly unusable: string | null }
}

/** The longest message in bytes, either way. Callers split what is longer. */
export const LONGEST_MESSAGE = 1 << 25

/** Queries of one message, and codes of one message, at most. */
export const MOST_QUERIES = 64
export const MOST_CODES = 65_536

/** Bytes before the payload of a message: version, operation, two zeros, number of the request (u32, little-endian). */
export const HEAD = 8

const VERSION = 1
const operations = ['size', 'add', 'remove', 'search', 'save', 'reload'] as const
const REPLY = 128
const HIT = 40

/** A request as a message. */
export function encodeRequest(id: number, request: Request): Uint8Array {
  return message(operations.indexOf(request.op), id, partsOf(request))
}

function partsOf(request: Request): Uint8Array[] {
  if ('threshold' in request) return [Uint8Array.of(request.threshold), request.codes]
  if ('codes' in request) return [request.codes]
  if ('meta' in request) return [json({ file: request.file, meta: request.meta })]
  return 'file' in request ? [json({ file: request.file })] : []
}

/** Reads a request; null when it is none: whoever sent it speaks another language. */
export function decodeRequest(bytes: Uint8Array): { readonly id: number; readonly request: Request } | null {
  if (bytes.length < HEAD || bytes.length > LONGEST_MESSAGE || bytes[0] !== VERSION || bytes[2] !== 0 || bytes[3] !== 0) return null
  const op = operations[bytes[1] ?? 255]
  const request = op === undefined ? null : payload(op, bytes.subarray(HEAD))
  return request === null ? null : { id: view(bytes).getUint32(4, true), request }
}

function payload(op: (typeof operations)[number], bytes: Uint8Array): Request | null {
  if (op === 'size') return bytes.length === 0 ? { op } : null
  if (op === 'add' || op === 'remove') return areCodes(bytes, MOST_CODES) ? { op, codes: bytes } : null
  if (op === 'search') {
    const threshold = bytes[0] ?? 255
    const codes = bytes.subarray(1)
    return threshold <= 31 && areCodes(codes, MOST_QUERIES) ? { op, threshold, codes } : null
  }
  const { file, meta } = record(bytes)
  if (typeof file !== 'string' || file === '') return null
  if (op === 'reload') return { op, file }
  return typeof meta === 'string' ? { op, file, meta } : null
}

function areCodes(bytes: Uint8Array, most: number): boolean {
  return bytes.length % CODE === 0 && bytes.length <= most * CODE
}

/** A reply as a message. Hits stand in it as 40 bytes each: query, distance (u32), code. */
export function encodeReply(id: number, { answer, ...rest }: Reply): Uint8Array {
  const hits = answer?.hits ?? []
  const text = json({ ...rest, ...(answer === undefined ? {} : { capped: answer.capped, hits: hits.length }) })
  const head = new Uint8Array(4)
  view(head).setUint32(0, text.length, true)
  const body = new Uint8Array(hits.length * HIT)
  const words = view(body)
  hits.forEach((hit, i) => {
    words.setUint32(i * HIT, hit.query, true)
    words.setUint32(i * HIT + 4, hit.distance, true)
    body.set(Buffer.from(hit.code, 'hex'), i * HIT + 8)
  })
  return message(REPLY, id, [head, text, body])
}

/** Reads a reply; null when it is none. */
export function decodeReply(bytes: Uint8Array): { readonly id: number; readonly reply: Reply } | null {
  if (bytes.length < HEAD + 4 || bytes[0] !== VERSION || bytes[1] !== REPLY) return null
  const length = view(bytes).getUint32(HEAD, true)
  const { size, failed, added, opened, capped, hits } = record(bytes.subarray(HEAD + 4, HEAD + 4 + length))
  const body = bytes.subarray(HEAD + 4 + length)
  if (typeof size !== 'number' || body.length !== HIT * (typeof hits === 'number' ? hits : 0)) return null
  const reply: Reply = {
    size,
    ...(typeof failed === 'string' ? { failed } : {}),
    ...(typeof added === 'number' ? { added } : {}),
    ...(typeof opened === 'object' && opened !== null ? { opened: opened as NonNullable<Reply['opened']> } : {}),
    ...(Array.isArray(capped) ? { answer: { hits: hitsIn(body), capped: capped as number[] } } : {}),
  }
  return { id: view(bytes).getUint32(4, true), reply }
}

function hitsIn(body: Uint8Array): NearHit[] {
  const words = view(body)
  return Array.from({ length: body.length / HIT }, (_, i) => ({
    query: words.getUint32(i * HIT, true),
    code: Buffer.from(body.buffer, body.byteOffset + i * HIT + 8, CODE).toString('hex'),
    distance: words.getUint32(i * HIT + 4, true),
  }))
}

function message(operation: number, id: number, parts: readonly Uint8Array[]): Uint8Array {
  const head = Uint8Array.of(VERSION, operation, 0, 0, 0, 0, 0, 0)
  view(head).setUint32(4, id, true)
  const bytes = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of [head, ...parts]) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function record(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
