/** Small readers that take one form only: what can be written in two ways is refused, so that nothing signed has a twin. */

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/
const PIECE = 0x8000

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += PIECE) binary += String.fromCharCode(...bytes.subarray(i, i + PIECE))
  return btoa(binary)
}

/** Reads base64 in the one form that `toBase64` writes; null for any other. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return null
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  // Bits behind the last byte must be zero: only the last group can hold such.
  const last = bytes.length - (bytes.length % 3 || 3)
  return bytes.length === 0 || btoa(binary.slice(last)) === text.slice(-4) ? bytes : null
}

/** Base64 of just so many bytes; null for any other. */
export function base64Of(text: string, bytes: number): Uint8Array | null {
  const read = text.length === Math.ceil(bytes / 3) * 4 ? fromBase64(text) : null
  return read?.length === bytes ? read : null
}

/** Sizes and indexes are below this: they count in 64 bits. */
const MOST = 2n ** 64n

/** A decimal without sign, without leading zeros, below 2^64; null for any other. */
export function readDecimal(text: string): bigint | null {
  if (!/^(?:0|[1-9]\d{0,19})$/.test(text)) return null
  const n = BigInt(text)
  return n < MOST ? n : null
}

/** Lower-case hex of bytes. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}

/** Bytes of text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Text of bytes that are UTF-8; null when they are not. A byte-order mark stays part of it. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
