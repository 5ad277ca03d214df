import { readCbor, type Cbor } from './cbor.ts'
import { thumbnailText } from './exif.ts'
import type { Gatherer } from './gather.ts'
import { putStatement } from './c2pa-statement.ts'
import { textUpToNul } from './texts.ts'
import { latin, viewOf } from './view.ts'

const MOST_BOXES = 1000
const MOST_LEVELS = 8
const JSON_BYTES = 256 << 10

interface Box {
  readonly type: string
  readonly bytes: Uint8Array
}

interface Count {
  boxes: number
}

/**
 * Reads a C2PA manifest store (JUMBF, ISO 19566-5; C2PA specification 2.2, chapters 8 to 11) as a lead: who says to have made or altered the file and
 * how. No signature and no hash is checked, so every value says so; a manifest can be copied from another file or written by anybody.
 */
export function readC2pa(to: Gatherer, store: Uint8Array): void {
  to.put({ kind: 'provenance', name: 'manifest', value: `C2PA manifest of ${store.length} bytes (not verified)`, path: 'c2pa' })
  walk(to, store, 'c2pa', 0, { boxes: 0 })
}

/** Boxes of one level; stops with a problem where their lengths no longer fit. */
function boxesOf(to: Gatherer, bytes: Uint8Array, count: Count): readonly Box[] {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  let offset = 0
  while (offset + 8 <= bytes.length) {
    const short = view.u32(offset) ?? 0
    const length = short === 1 ? view.u64(offset + 8) ?? 0 : short === 0 ? bytes.length - offset : short
    const head = short === 1 ? 16 : 8
    if (length < head) {
      to.trouble('malformed', 'C2PA: a box is shorter than its own head.')
      return boxes
    }
    if (offset + length > bytes.length) to.trouble('truncated', 'C2PA.')
    if (++count.boxes > MOST_BOXES) {
      to.trouble('too-many', `C2PA: the first ${MOST_BOXES} boxes were read.`)
      return boxes
    }
    boxes.push({ type: latin(bytes.subarray(offset + 4, offset + 8)), bytes: bytes.subarray(offset + head, offset + length) })
    offset += length
  }
  return boxes
}

/** The label of a description box: sixteen bytes of type, one of flags, the label when bit 1 says so. */
function labelOf(box: Box | undefined): string {
  return box?.type === 'jumd' && ((box.bytes[16] ?? 0) & 2) !== 0 ? textUpToNul(box.bytes.subarray(17, 17 + 300)).replaceAll(/[^\w.:+-]/g, '_') : ''
}

function walk(to: Gatherer, bytes: Uint8Array, path: string, depth: number, count: Count): void {
  if (depth > MOST_LEVELS) return to.trouble('too-deep', 'C2PA.')
  for (const box of boxesOf(to, bytes, count)) {
    if (box.type !== 'jumb') continue
    const inner = boxesOf(to, box.bytes, count)
    const label = labelOf(inner[0])
    const name = depth === 0 && label === 'c2pa' ? path : `${path}/${label === '' ? '?' : label}`
    putLabel(to, label, name)
    for (const content of inner.slice(1)) putContent(to, label, name, content)
    walk(to, box.bytes, name, depth + 1, count)
  }
}

/** Manifests and assertions tell by their labels alone that they are there. */
function putLabel(to: Gatherer, label: string, path: string): void {
  if (label.startsWith('urn:')) to.put({ kind: 'provenance', name: 'manifest', value: `${label} (not verified)`, path })
  else if (path.includes('/c2pa.assertions/')) to.put({ kind: 'provenance', name: 'assertion', value: `${label} (not verified)`, path })
}

function putContent(to: Gatherer, label: string, path: string, { type, bytes }: Box): void {
  if (type === 'bidb' && label.includes('thumbnail')) {
    to.put({ kind: 'thumbnail', name: 'thumbnail', value: thumbnailText(bytes), path })
  } else if (type === 'cbor') {
    const { value, isWhole } = readCbor(bytes)
    if (!isWhole) to.trouble('malformed', 'C2PA: a CBOR value is broken or beyond the limits.')
    putStatement(to, label, path, value)
  } else if (type === 'json') {
    const value = jsonOf(bytes)
    if (value === undefined) to.trouble('malformed', 'C2PA: a JSON value is broken or beyond the limits.')
    else putStatement(to, label, path, value)
  }
}

/** JSON in the shape of CBOR values; undefined when it is none, too large, or nested deeper than `JSON.parse` itself can bear. */
function jsonOf(bytes: Uint8Array): Cbor | undefined {
  if (bytes.length > JSON_BYTES) return undefined
  try {
    return asCbor(JSON.parse(textAll(bytes)), 0)
  } catch {
    return undefined
  }
}

const textAll = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0+$/, '')

function asCbor(value: unknown, depth: number): Cbor {
  if (depth > 24) return null
  if (Array.isArray(value)) return value.map((v) => asCbor(v, depth + 1))
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([k, v]) => [k, asCbor(v, depth + 1)]))
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
