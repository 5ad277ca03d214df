/** Where a picture's own structure ends, or null when the file ends before it. Undefined for formats whose end is not told. */
export function endOfPicture(type: string, bytes: Buffer): number | null | undefined {
  const walk = walks[type]
  return walk?.(bytes)
}

const walks: Readonly<Record<string, ((bytes: Buffer) => number | null) | undefined>> = {
  __proto__: null, jpeg: endOfJpeg, png: endOfPng, gif: endOfGif, webp: endOfRiff, avif: endOfBoxes, heic: endOfBoxes,
} as never

/** ITU-T T.81, annex B: segments with lengths, and scans that run to the next marker other than a restart. */
function endOfJpeg(bytes: Buffer): number | null {
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at)
      if (at === -1) return null
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) at++
    else if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (at + 3 < bytes.length) at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
    else return null
  }
  return null
}

/** Chunks with lengths up to `IEND` (PNG specification, third edition, section 5). */
function endOfPng(bytes: Buffer): number | null {
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next <= bytes.length ? next : null
    at = next
  }
  return null
}

/** True when a PNG says that it is animated: its `acTL` chunk stands before the first picture data. */
export function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (name === 'acTL') return true
    if (name === 'IDAT' || name === 'IEND') return false
    at += 12 + bytes.readUInt32BE(at)
  }
  return false
}

/** Blocks up to the trailer (GIF89a specification). */
function endOfGif(bytes: Buffer): number | null {
  let at = 13 + paletteBytes(bytes[10] ?? 0)
  while (at < bytes.length) {
    const mark = bytes[at]
    if (mark === 0x3b) return at + 1
    if (mark === 0x21) at = pastBlocks(bytes, at + 2)
    else if (mark === 0x2c) at = pastBlocks(bytes, at + 11 + paletteBytes(bytes[at + 9] ?? 0))
    else return null
  }
  return null
}

function paletteBytes(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1)
}

function pastBlocks(bytes: Buffer, from: number): number {
  let at = from
  for (;;) {
    const length = bytes[at]
    if (length === undefined) return bytes.length
    at += 1 + length
    if (length === 0) return at
  }
}

function endOfRiff(bytes: Buffer): number | null {
  if (bytes.length < 12) return null
  const end = 8 + bytes.readUInt32LE(4)
  return end <= bytes.length ? end : null
}

const TOP_BOXES = /^(?:ftyp|meta|mdat|moov|free|skip|uuid|idat|moof|mfra|styp|sidx|wide|pdin)$/

/** Boxes from the first on; what follows the last known one is no part of the picture. */
function endOfBoxes(bytes: Buffer): number | null {
  let at = 0
  while (at + 8 <= bytes.length && TOP_BOXES.test(bytes.toString('latin1', at + 4, at + 8))) {
    const short = bytes.readUInt32BE(at)
    if (short === 0) return bytes.length
    const length = short === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : short
    if (length < 8) return at
    at += length
  }
  return at <= bytes.length ? at : null
}
