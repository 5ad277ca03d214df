import { crc32 } from 'node:zlib'
import type { Pattern } from './pattern.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A stored block of deflate holds at most so many bytes. */
const MOST_STORED = 0xffff

const ADLER_PRIME = 65_521

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)))
  return bytes
}

function adler32(bytes: Uint8Array): number {
  let a = 1, b = 0
  for (let i = 0; i < bytes.length; i += 1) {
    a = (a + (bytes[i] ?? 0)) % ADLER_PRIME
    b = (b + a) % ADLER_PRIME
  }
  return b * 0x10000 + a
}

/** A zlib stream of stored blocks: what a compressor makes differs between machines and versions, these bytes do not. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  for (let at = 0; at < bytes.length; at += MOST_STORED) {
    const block = bytes.subarray(at, at + MOST_STORED)
    const head = new DataView(new ArrayBuffer(5))
    head.setUint8(0, at + MOST_STORED >= bytes.length ? 1 : 0)
    head.setUint16(1, block.length, true)
    head.setUint16(3, block.length ^ 0xffff, true)
    parts.push(new Uint8Array(head.buffer), block)
  }
  const sum = new DataView(new ArrayBuffer(4))
  sum.setUint32(0, adler32(bytes))
  return new Uint8Array(Buffer.concat([...parts, new Uint8Array(sum.buffer)]))
}

/**
 * A pattern as a PNG file with a palette, the same bytes on every machine.
 * @see W3C Portable Network Graphics (Third Edition), sections 5 and 11; RFC 1950 and 1951, section 3.2.4, read 2026-11-21
 */
export function pngOf({ width, height, levels, ramp }: Pattern): Uint8Array {
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8) // bits a pixel
  header.setUint8(9, 3) // colours of a palette
  const rows = new Uint8Array((width + 1) * height) // each row begins with its filter: 0, none
  for (let y = 0; y < height; y += 1) rows.set(levels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const chunks = [chunk('IHDR', new Uint8Array(header.buffer)), chunk('PLTE', ramp), chunk('IDAT', stored(rows)), chunk('IEND', new Uint8Array(0))]
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]))
}
