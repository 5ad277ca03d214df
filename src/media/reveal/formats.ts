import { walkBmff } from './bmff.ts'
import { readC2pa } from './c2pa.ts'
import { readExif, walkExif } from './exif.ts'
import type { BlockKind, Gatherer } from './gather.ts'
import { walkGif } from './gif.ts'
import { readIptc } from './iptc.ts'
import { walkJpeg } from './jpeg.ts'
import { walkMatroska } from './matroska.ts'
import { readResources } from './photoshop.ts'
import { walkPng } from './png.ts'
import { walkRiff } from './riff.ts'
import { isTiff } from './tiff.ts'
import { holds, latin, viewOf } from './view.ts'
import type { Walk } from './walk.ts'
import { readXmp, XMP_BYTES } from './xmp.ts'

/** Bytes from the start that tell the format. */
export const HEAD_BYTES = 64

type Walker = (to: Gatherer, size: number) => Walk

const BOXES: ReadonlySet<string> = new Set(['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'meta', 'JXL ', 'jP  '])

/** The walker for a file with this beginning; null when the format is none that carries metadata which is read here. */
export function walkerOf(head: Uint8Array): Walker | null {
  if (head[0] === 0xff && head[1] === 0xd8) return walkJpeg
  if (holds(head, 0, '\u0089PNG\r\n')) return walkPng
  if (holds(head, 0, 'GIF8')) return walkGif
  if (holds(head, 0, 'RIFF')) return walkRiff
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return walkMatroska
  if (isTiff(head)) return (to) => walkExif(to, false)
  if (holds(head, 0, '8BPS')) return walkPsd
  if (BOXES.has(latin(head.subarray(4, 8)))) return walkBmff
  const text = latin(head).replace(/^[^<]{0,4}/, '')
  return /^(?:<\?xpacket|<x:xmpmeta|<rdf:RDF)/.test(text) ? walkPacket : null
}

/** An XMP packet in a file of its own. */
function* walkPacket(to: Gatherer, size: number): Walk {
  to.block('xmp', yield { offset: 0, length: Math.min(size, XMP_BYTES + 1) })
}

/** Photoshop's own file: its resources stand behind the colour table. */
function* walkPsd(to: Gatherer): Walk {
  const colours = viewOf(yield { offset: 26, length: 4 }).u32(0) ?? 0
  const length = viewOf(yield { offset: 30 + colours, length: 4 }).u32(0)
  if (length === null) {
    to.trouble('truncated', 'PSD.')
    return
  }
  if (length > 4 << 20) {
    to.trouble('too-large', 'PSD: resources above 4 MiB are not read.')
    return
  }
  if (length > 0) to.block('photoshop', yield { offset: 34 + colours, length })
}

const READERS: Readonly<Record<BlockKind, (to: Gatherer, bytes: Uint8Array) => void>> = {
  exif: readExif, xmp: readXmp, iptc: readIptc, photoshop: readResources, c2pa: readC2pa,
}

/** Reads the blocks that a walk set aside; blocks may hold further blocks. The gatherer's limits end it. */
export function readBlocks(to: Gatherer): void {
  for (let block = to.blocks.shift(); block !== undefined; block = to.blocks.shift()) READERS[block.kind](to, block.bytes)
}
