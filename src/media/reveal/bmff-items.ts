import type { Gatherer } from './gather.ts'
import { childBoxes, type Child } from './bmff-user.ts'
import { textUpToNul } from './texts.ts'
import { joined, latin, viewOf, type View } from './view.ts'
import type { Walk } from './walk.ts'

const MOST_ITEMS = 5000
const MOST_EXTENTS = 64
const ITEM_BYTES = 2 << 20

type ItemKind = 'exif' | 'xmp' | 'c2pa'

interface Piece {
  readonly offset: number
  readonly length: number
}

/**
 * Asks for the items of a HEIC or AVIF file (ISO 14496-12, 8.11; ISO 23008-12) that hold EXIF or XMP: `iinf` names them, `iloc` says where they lie,
 * in the file or in the box `idat`.
 */
export function* takeItems(to: Gatherer, meta: Uint8Array): Walk {
  const boxes = childBoxes(to, meta)
  const of = (type: string): Child | undefined => boxes.find((b) => b.type === type)
  const kinds = kindsOf(to, of('iinf')?.bytes)
  if (kinds.size === 0) return
  const spots = spotsOf(to, of('iloc')?.bytes, kinds)
  for (const [id, { isInBox, pieces }] of spots) {
    const kind = kinds.get(id)
    const total = pieces.reduce((sum, p) => sum + p.length, 0)
    if (kind === undefined) continue
    if (total > ITEM_BYTES) {
      to.trouble('too-large', `Metadata items above ${ITEM_BYTES >> 20} MiB are not read.`)
      continue
    }
    const parts: Uint8Array[] = []
    const idat = of('idat')?.bytes ?? new Uint8Array(0)
    for (const { offset, length } of pieces) parts.push(isInBox ? idat.subarray(offset, offset + length) : yield { offset, length })
    const bytes = joined(parts)
    if (bytes.length < total) to.trouble('truncated', 'A metadata item lies outside the file.')
    to.block(kind, bytes)
  }
}

/** Items by what they hold. */
function kindsOf(to: Gatherer, iinf: Uint8Array | undefined): ReadonlyMap<number, ItemKind> {
  const kinds = new Map<number, ItemKind>()
  if (iinf === undefined) return kinds
  const boxes = childBoxes(to, iinf.subarray(iinf[0] === 0 ? 6 : 8))
  if (boxes.length > MOST_ITEMS) to.trouble('too-many', `The first ${MOST_ITEMS} items were read.`)
  for (const { type, bytes } of boxes.slice(0, MOST_ITEMS)) {
    const view = viewOf(bytes)
    const version = view.u8(0) ?? 0
    if (type !== 'infe' || version < 2) continue
    const isLong = version > 2
    const id = isLong ? view.u32(4) : view.u16(4)
    const after = isLong ? 10 : 8
    const kind = kindOf(latin(bytes.subarray(after, after + 4)), bytes.subarray(after + 4))
    if (id !== null && kind !== null) kinds.set(id, kind)
  }
  return kinds
}

function kindOf(type: string, rest: Uint8Array): ItemKind | null {
  if (type === 'Exif') return 'exif'
  if (type === 'jumb' || type === 'c2pa') return 'c2pa'
  if (type !== 'mime') return null
  const name = rest.indexOf(0)
  const content = name === -1 ? '' : textUpToNul(rest.subarray(name + 1, name + 101))
  return content === 'application/rdf+xml' ? 'xmp' : null
}

interface Spot {
  readonly isInBox: boolean
  readonly pieces: readonly Piece[]
}

interface Layout {
  readonly version: number
  readonly offset: number
  readonly length: number
  readonly base: number
  readonly index: number
}

/** Where the wanted items lie. The widths of the fields (0, 4 or 8 bytes) stand at the head. */
function spotsOf(to: Gatherer, iloc: Uint8Array | undefined, wanted: ReadonlyMap<number, ItemKind>): ReadonlyMap<number, Spot> {
  const spots = new Map<number, Spot>()
  const view = viewOf(iloc ?? new Uint8Array(0))
  const [version, widths, more] = [view.u8(0) ?? 0, view.u8(4) ?? 0, view.u8(5) ?? 0]
  const layout: Layout = { version, offset: widths >> 4, length: widths & 15, base: more >> 4, index: version > 0 ? more & 15 : 0 }
  const count = (version < 2 ? view.u16(6) : view.u32(6)) ?? 0
  let offset = version < 2 ? 8 : 10
  for (let n = 0; n < Math.min(count, MOST_ITEMS); n++) {
    const item = itemAt(view, offset, layout)
    if (item === null) {
      to.trouble('truncated', 'The table of items.')
      break
    }
    if (wanted.has(item.id) && item.method < 2) spots.set(item.id, { isInBox: item.method === 1, pieces: item.pieces })
    offset = item.end
  }
  return spots
}

interface Item {
  readonly id: number
  readonly method: number
  readonly pieces: readonly Piece[]
  readonly end: number
}

function itemAt(view: View, start: number, { version, offset, length, base, index }: Layout): Item | null {
  let at = start
  const next = (width: number): number | null => {
    const value = width === 0 ? 0 : width === 2 ? view.u16(at) : width === 4 ? view.u32(at) : width === 8 ? view.u64(at) : null
    at += width
    return value
  }
  const id = next(version < 2 ? 2 : 4)
  const method = version > 0 ? next(2) : 0
  next(2)
  const [from, count] = [next(base), next(2)]
  if (id === null || method === null || from === null || count === null) return null
  const pieces: Piece[] = []
  const width = index + offset + length
  for (let n = 0; n < Math.min(count, MOST_EXTENTS); n++) {
    next(index)
    const [piece, size] = [next(offset), next(length)]
    if (piece === null || size === null) return null
    pieces.push({ offset: from + piece, length: size })
  }
  return { id, method: method & 15, pieces, end: at + Math.max(0, count - MOST_EXTENTS) * width }
}
