import { isoKind } from './kind-boxes.ts'
import type { Family, Kind } from './kind-shape.ts'
import { isDrawing } from './kind-text.ts'

export type { Kind } from './kind-shape.ts'

/** As many first bytes as `kindOf` makes use of. */
export const HEAD_BYTES = 64 * 1024

/** Signatures as hex, from the start of the file; `..` stands for any byte. The first that fits is it. */
const signatures: readonly (readonly [type: string, family: Family, hex: string])[] = [
  ['jpeg', 'picture', 'ffd8ff'],
  ['png', 'picture', '89504e470d0a1a0a'],
  ['gif', 'picture', '474946383761'],
  ['gif', 'picture', '474946383961'],
  ['webp', 'picture', '52494646........57454250'],
  ['avi', 'video', '52494646........41564920'],
  ['wav', 'other', '52494646........57415645'],
  ['tiff', 'picture', '49492a00'],
  ['tiff', 'picture', '4d4d002a'],
  ['tiff', 'picture', '49492b000800'],
  ['tiff', 'picture', '4d4d002b0008'],
  ['jxl', 'undecoded-picture', '0000000c4a584c200d0a870a'],
  ['jxl', 'undecoded-picture', 'ff0a'],
  ['jp2', 'undecoded-picture', '0000000c6a5020200d0a870a'],
  ['jp2', 'undecoded-picture', 'ff4fff51'],
  ['psd', 'undecoded-picture', '3842505300'],
  ['raf', 'undecoded-picture', '46554a4946494c4d4343442d524157'],
  ['orf', 'undecoded-picture', '4949524f08'],
  ['rw2', 'undecoded-picture', '494955001800'],
  ['ico', 'undecoded-picture', '00000100..00'],
  ['cur', 'undecoded-picture', '00000200..00'],
  ['pdf', 'drawing', '255044462d'],
  ['ps', 'drawing', '25215053'],
  ['ps', 'drawing', '04252150'],
  ['ps', 'drawing', 'c5d0d3c6'],
  ['wmf', 'drawing', 'd7cdc69a'],
  ['wmv', 'video', '3026b2758e66cf11a6d900aa0062ce6c'],
  ['flv', 'video', '464c5601'],
  ['mpeg', 'video', '000001ba'],
  ['mpeg', 'video', '000001b3'],
  ['rm', 'video', '2e524d46'],
  ['mp3', 'other', '494433'],
  ['flac', 'other', '664c6143'],
  ['amr', 'other', '2321414d52'],
  ['zip', 'other', '504b0304'],
  ['zip', 'other', '504b0506'],
  ['rar', 'other', '526172211a07'],
  ['7z', 'other', '377abcaf271c'],
]

/**
 * The format of a file by its first bytes (`HEAD_BYTES` of them are enough), never by its name. Null when it is none that we know.
 * Never throws, whatever the bytes.
 */
export function kindOf(head: Uint8Array): Kind | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES))
  for (const [type, family, hex] of signatures) if (fits(bytes, hex)) return { type, family }
  return isoKind(bytes) ?? bitmap(bytes) ?? metafile(bytes) ?? matroska(bytes) ?? ogg(bytes) ?? transport(bytes) ?? drawing(bytes)
}

function fits(bytes: Buffer, hex: string): boolean {
  if (bytes.length < Math.floor(hex.length / 2)) return false
  for (let at = 0; at + 1 < hex.length; at += 2) {
    const pair = hex.slice(at, at + 2)
    if (pair !== '..' && bytes[at / 2] !== Number.parseInt(pair, 16)) return false
  }
  return true
}

const BITMAP_HEADERS: ReadonlySet<number> = new Set([12, 16, 40, 52, 56, 64, 108, 124])

/** `BM` alone is two letters that a text may begin with; the length of the second header tells. */
function bitmap(bytes: Buffer): Kind | null {
  const found = bytes.length >= 18 && bytes.toString('latin1', 0, 2) === 'BM' && BITMAP_HEADERS.has(bytes.readUInt32LE(14))
  return found ? { type: 'bmp', family: 'undecoded-picture' } : null
}

function metafile(bytes: Buffer): Kind | null {
  const found = bytes.length >= 44 && bytes.readUInt32LE(0) === 1 && bytes.toString('latin1', 40, 44) === ' EMF'
  return found ? { type: 'emf', family: 'drawing' } : null
}

function matroska(bytes: Buffer): Kind | null {
  if (!fits(bytes, '1a45dfa3')) return null
  return { type: bytes.subarray(0, 4096).includes('webm') ? 'webm' : 'mkv', family: 'video' }
}

function ogg(bytes: Buffer): Kind | null {
  if (!fits(bytes, '4f676753')) return null
  const video = bytes.includes('\u0080theora', 0, 'latin1') || bytes.includes('\u0001video', 0, 'latin1')
  return { type: 'ogg', family: video ? 'video' : 'other' }
}

/** A transport stream has a sync byte at the start of each packet: 188 bytes, or 192 where a time stands before each. */
function transport(bytes: Buffer): Kind | null {
  const at = (first: number, apart: number): boolean => [0, 1, 2, 3].every((n) => bytes[first + n * apart] === 0x47)
  return at(0, 188) || at(4, 192) ? { type: 'mpegts', family: 'video' } : null
}

/** PDF readers take a file whose mark stands anywhere in the first kilobyte. */
function drawing(bytes: Buffer): Kind | null {
  if (isDrawing(bytes)) return { type: 'svg', family: 'drawing' }
  return bytes.subarray(0, 1024).includes('%PDF-') ? { type: 'pdf', family: 'drawing' } : null
}
