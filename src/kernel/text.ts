import { createHash } from 'node:crypto'

/** SHA-256 of text (UTF-8) or bytes, in lower-case hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Decoded text; `encoding` is what was used; `clean` is false when bytes had to be replaced or a legacy encoding was assumed. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly clean: boolean
}

const has = (b: Uint8Array, ...head: number[]): boolean => head.every((v, i) => b[i] === v)

/**
 * Decodes bytes of a text file: byte-order mark first (UTF-8, UTF-16 either way), then UTF-16 without a mark by its
 * zero bytes, then UTF-8, and Windows-1252 when the bytes are no UTF-8. The mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (has(bytes, 0xff, 0xfe)) return utf16('utf-16le', bytes)
  if (has(bytes, 0xfe, 0xff)) return utf16('utf-16be', bytes)
  const nul = bytes.subarray(0, 256)
  if (bytes.length >= 4 && nul[1] === 0 && nul[3] === 0 && nul[0] !== 0 && nul[2] !== 0) {
    return utf16('utf-16le', bytes)
  }
  if (bytes.length >= 4 && nul[0] === 0 && nul[2] === 0 && nul[1] !== 0 && nul[3] !== 0) {
    return utf16('utf-16be', bytes)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', clean: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', clean: false }
  }
}

/** Half letters (lone surrogates, an odd byte at the end) are replaced; then it is not clean. */
function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, clean: true }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, clean: false }
  }
}

const UNSTORABLE = /\\(?:\\|u0000|ud[89a-f][0-9a-f]{2}|.)/g

/**
 * JSON text that PostgreSQL takes: NUL becomes U+2400, a lone surrogate U+FFFD. (`JSON.stringify` escapes just these two;
 * a well-formed pair stays literal.)
 */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\u0000') && !text.includes('\\ud')) return text
  return text.replace(UNSTORABLE, (m) => (m === '\\u0000' ? '\u2400' : m.startsWith('\\ud') ? '\ufffd' : m))
}

/** Text that PostgreSQL takes: as `storableJson`, for one string. */
export function storableText(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\u2400') : text).toWellFormed()
}

/** A comparable form of free words: NFKC, lower case, letters and digits only, single spaces. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
