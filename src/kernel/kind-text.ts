import { inflateRawSync, constants } from 'node:zlib'

/** Text before the first element that is looked at. */
const LOOKED_AT = 64 * 1024

/**
 * True when the bytes are an SVG drawing: XML whose first element is `svg`, after byte-order mark, blanks, declaration, comments, instructions and
 * document type, in UTF-8 or UTF-16, packed by gzip or not. What never comes to an end but names `<svg` counts as one: it must not be rendered.
 */
export function isDrawing(bytes: Buffer): boolean {
  if (bytes.length < 4) return false
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes
  const text = textOf(plain)
  const at = firstElement(text)
  if (at === 'nothing') return false
  if (at === 'no-end') return /<(?:[\w.-]{1,40}:)?svg[\s/>]/i.test(text)
  return /^<(?:[\w.-]{1,40}:)?svg[\s/>]/i.test(text.slice(at, at + 60))
}

/** The first bytes inside a gzip file; nothing when it is none. */
function unpacked(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length
  if ((flags & 2) !== 0) at += 2
  try {
    // Only as much as is looked at comes out, however far the rest would unpack.
    return inflateRawSync(bytes.subarray(at, at + 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 << 20 }).subarray(0, LOOKED_AT)
  } catch {
    return Buffer.alloc(0)
  }
}

function textOf(bytes: Buffer): string {
  const start = bytes.subarray(0, LOOKED_AT)
  const [a, b] = start
  // Whole pairs only: Node 24.21.0 writes one byte behind the memory that it took when an odd number of bytes at an odd address is read as UTF-16.
  const pairs = start.subarray(0, start.length & ~1)
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return pairs.toString('utf16le').replace(/^\uFEFF/, '')
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return Buffer.from(pairs).swap16().toString('utf16le').replace(/^\uFEFF/, '')
  return start.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '')
}

/** Where the first element begins; `no-end` when something before it has none; `nothing` when there is no XML at all. */
function firstElement(text: string): number | 'no-end' | 'nothing' {
  let at = 0
  for (;;) {
    while (at < text.length && ' \t\r\n\u0000'.includes(text.charAt(at))) at++
    if (text.charAt(at) !== '<') return 'nothing'
    const next = skipped(text, at)
    if (next === null) return 'no-end'
    if (next === at) return at
    at = next
  }
}

/** Past a comment, an instruction or a document type at `at`; `at` itself when an element stands there; null when it has no end. */
function skipped(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return past(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return past(text, '?>', at + 2)
  if (!text.startsWith('<!', at)) return at
  const close = text.indexOf('>', at)
  const subset = text.indexOf('[', at)
  if (subset === -1 || (close !== -1 && close < subset)) return close === -1 ? null : close + 1
  const end = past(text, ']', subset)
  return end === null ? null : past(text, '>', end)
}

function past(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from)
  return found === -1 ? null : found + mark.length
}
