/** Numbers out of bytes; every read outside the bytes gives null. */
export interface View {
  readonly bytes: Uint8Array
  readonly little: boolean
  u8(offset: number): number | null
  u16(offset: number): number | null
  u32(offset: number): number | null
  i32(offset: number): number | null
  /** Exact up to 2^53 - 1; null above. */
  u64(offset: number): number | null
  float(offset: number, bytes: 4 | 8): number | null
}

/** Looks at bytes as numbers, big-endian unless told otherwise. */
export function viewOf(bytes: Uint8Array, little = false): View {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (offset: number, length: number): boolean => Number.isSafeInteger(offset) && offset >= 0 && offset + length <= bytes.length
  return {
    bytes,
    little,
    u8: (o) => (has(o, 1) ? data.getUint8(o) : null),
    u16: (o) => (has(o, 2) ? data.getUint16(o, little) : null),
    u32: (o) => (has(o, 4) ? data.getUint32(o, little) : null),
    i32: (o) => (has(o, 4) ? data.getInt32(o, little) : null),
    u64(o) {
      const value = has(o, 8) ? Number(data.getBigUint64(o, little)) : Number.NaN
      return Number.isSafeInteger(value) ? value : null
    },
    float: (o, length) => (!has(o, length) ? null : length === 4 ? data.getFloat32(o, little) : data.getFloat64(o, little)),
  }
}

/** Bytes as text of one letter a byte (ISO 8859-1); for signatures, box names and labels that a format keeps to ASCII. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** True when the bytes hold this ASCII text at an offset. */
export function holds(bytes: Uint8Array, offset: number, text: string): boolean {
  if (offset < 0 || offset + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false
  return true
}

/** Joins pieces of bytes. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
}
